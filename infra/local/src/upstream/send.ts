import { Agent, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps, Agent as TlsAgent } from 'node:https';
import type { RawAnswer, RawRequest } from './upstream.ts';

export interface Sender {
  /**
   * @param url The endpoint, without a path.
   * @param giveUp Its reason is thrown when it aborts before the answer is there.
   * @throws Error where no answer came, or none within the time limit
   */
  send(url: string, request: RawRequest, giveUp?: AbortSignal): Promise<RawAnswer>;
  close(): void;
}

/** Sends requests as they are, over connections that are kept. @param timeLimit In milliseconds, for a whole answer. */
export function createSender(timeLimit: number): Sender {
  const agents = { http: new Agent({ keepAlive: true }), https: new TlsAgent({ keepAlive: true }) };

  function once(url: string, raw: RawRequest, giveUp?: AbortSignal): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const { protocol, hostname, port } = new URL(url);
      const tls = protocol === 'https:';
      const limit = raw.timeLimit ?? timeLimit;
      const headers: Record<string, string | string[]> = {};
      for (const [name, value] of Object.entries(raw.headers)) {
        if (value !== undefined && !notHandedOn.has(name)) headers[name] = value;
      }
      if (raw.body.length > 0) headers['content-length'] = String(raw.body.length);
      const outgoing = (tls ? requestHttps : requestHttp)({
        agent: tls ? agents.https : agents.http,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port: port || (tls ? 443 : 80),
        method: raw.method,
        path: raw.url,
        headers,
      });
      const timer = setTimeout(
        () => outgoing.destroy(new Error(`no answer within ${limit / 1000} s`)),
        limit,
      );
      giveUp?.addEventListener('abort', () => outgoing.destroy(giveUp.reason as Error), { once: true });
      outgoing.on('error', (error) => {
        clearTimeout(timer);
        reject(Object.assign(error, { stale: outgoing.reusedSocket }));
      });
      outgoing.on('response', (incoming) => {
        collect(incoming)
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      });
      outgoing.end(raw.body);
    });
  }

  return {
    async send(url, raw, giveUp) {
      try {
        return await once(url, raw, giveUp);
      } catch (error) {
        // A kept connection that the other side was just closing: nothing of the request was taken.
        const { stale, code } = error as NodeJS.ErrnoException & { stale?: boolean };
        if (stale && (code === 'ECONNRESET' || code === 'EPIPE')) return await once(url, raw, giveUp);
        throw error;
      }
    },
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** What belongs to the client's connection; the body goes on whole, so it carries a length of its own. */
const notHandedOn = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'expect',
  'upgrade',
  'te',
]);

async function collect(incoming: IncomingMessage): Promise<RawAnswer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers[name] = value;
  return { status: incoming.statusCode ?? 502, headers, body: Buffer.concat(parts) };
}
