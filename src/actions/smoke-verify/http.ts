import type { Sample } from './gates.ts';
import { commitOf, type Probe, under } from './probes.ts';

const answerMs = 10_000;
/** Of a body; a version answer has some hundred bytes. */
const bodyBytes = 64 * 1024;

/** Sends one request on a connection of its own, as a new client would. Never throws, except when aborted. */
export async function send(
  base: URL,
  probe: Probe,
  signal: AbortSignal,
): Promise<{ sample: Sample; body: string }> {
  const url = under(base, probe.path);
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  const what = `${probe.method} ${probe.path}`;
  const started = performance.now();
  return await new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(answerMs);
    const end = (error: string | undefined, body = '') => {
      const sample: Sample = { what, ms: performance.now() - started };
      if (error !== undefined) sample.error = error;
      resolve({ sample, body });
    };
    const fail = (error: NodeJS.ErrnoException) => {
      if (signal.aborted) reject(signal.reason);
      else if (timeout.aborted) end(`no answer within ${answerMs / 1_000} s`);
      else end(error.code ?? error.message);
    };
    const call = request(
      url,
      {
        method: probe.method,
        agent: false,
        headers: { 'user-agent': 'slipway-smoke-verify', 'cache-control': 'no-cache', accept: '*/*' },
        signal: AbortSignal.any([signal, timeout]),
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          if (body.length < bodyBytes) body += chunk;
        });
        answer.on('error', fail);
        answer.on('end', () =>
          end(
            answer.statusCode === probe.status
              ? undefined
              : `status ${answer.statusCode}, not ${probe.status}`,
            body,
          ),
        );
      },
    );
    call.on('error', fail);
    call.end();
  });
}

/** Asks for the version: the sample names the commit, or has an error. */
export async function askVersion(base: URL, path: string, signal: AbortSignal): Promise<Sample> {
  const { sample, body } = await send(base, { method: 'GET', path, status: 200 }, signal);
  if (sample.error !== undefined) return sample;
  const answer = commitOf(body);
  return 'commit' in answer ? { ...sample, commit: answer.commit } : { ...sample, error: answer.problem };
}

/** Opens a WebSocket and closes it. @returns why it did not open, or undefined */
export async function openWebSocket(base: URL, path: string): Promise<string | undefined> {
  const { WebSocket } = await import('ws');
  const url = under(base, path);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return await new Promise((resolve) => {
    const socket = new WebSocket(url, { handshakeTimeout: answerMs });
    socket.on('open', () => {
      socket.close(1000);
      resolve(undefined);
    });
    socket.on('error', (error) => resolve(error.message === '' ? error.name : error.message));
  });
}
