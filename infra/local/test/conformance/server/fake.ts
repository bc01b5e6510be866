import { createServer, type IncomingMessage, type RequestOptions, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAwsRouter } from '../../../src/http/aws.ts';
import type { ServiceHandler } from '../../../src/http/call.ts';
import { type HttpServer, type StreamHandler, startServer } from '../../../src/http/server.ts';
import { createUpstream } from '../../../src/upstream/index.ts';

/** One request that the fake upstream was sent. */
export interface Sent {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** An upstream that notes what it is sent and answers what it is told, `{}` by default. */
export async function fakeUpstream() {
  const sent: Sent[] = [];
  const next: { status: number; headers: Record<string, string>; body: string }[] = [];
  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    sent.push({
      method: req.method ?? '',
      url: req.url ?? '',
      headers: req.headers,
      body: Buffer.concat(parts).toString(),
    });
    const { status, headers, body } = next.shift() ?? { status: 200, headers: {}, body: '{}' };
    res.writeHead(status, headers).end(req.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    answerNext: (answer: (typeof next)[number]) => next.push(answer),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The server and router with handlers of the test's own, over a fake upstream. */
export async function startParts(handlers: Record<string, ServiceHandler>, registry?: StreamHandler) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const behind = await fakeUpstream();
  const upstream = createUpstream({ url: behind.url, log });
  const server: HttpServer = await startServer({
    host: '127.0.0.1',
    port: 0,
    aws: createAwsRouter({ handlers, upstream, log }),
    registry: registry ?? ((_req, res) => void res.end('registry')),
    local: (_req, res) => void res.end('local'),
    log,
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    port: server.port,
    lines,
    behind,
    async close() {
      await server.close();
      await upstream.close();
      behind.close();
    },
  };
}

export interface Got {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** One request, as it is told. */
export function send(url: string, options: RequestOptions, body?: string | Buffer): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, async (incoming) => {
      try {
        const parts: Buffer[] = [];
        for await (const part of incoming) parts.push(part as Buffer);
        const text = Buffer.concat(parts).toString();
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const signedFor = (service: string, key = 'test') =>
  `AWS4-HMAC-SHA256 Credential=${key}/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=00`;
