import { under } from './address.ts';
import { type Answer, type HttpCheck, nameOf, problemOf } from './check.ts';
import { servedOf, type VersionSource } from './expected.ts';
import type { Sample } from './gates.ts';

const answerMs = 10_000;
/** Of a body that is kept. */
const bodyBytes = 256 * 1024;

/** Where requests go: the service's URL, and headers that each carries. */
export interface Door {
  base: URL;
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Milliseconds to wait for a connection's answer; 10 s by default. */
  answerMs?: number;
}

type Request = Pick<HttpCheck, 'method' | 'path' | 'requestHeaders' | 'body'>;

/**
 * Sends one request on a connection of its own, as a new client would; redirects are not followed. Gives the answer, or why
 * there was none. Never throws, except when aborted.
 */
export async function send(
  door: Door,
  { method, path, requestHeaders, body }: Request,
): Promise<Answer | { error: string; ms: number }> {
  const { signal } = door;
  const url = under(door.base, path);
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  const limit = door.answerMs ?? answerMs;
  const started = performance.now();
  return await new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(limit);
    const took = () => performance.now() - started;
    const fail = (error: NodeJS.ErrnoException) => {
      if (signal.aborted) reject(signal.reason);
      else if (timeout.aborted) resolve({ error: `no answer within ${limit / 1_000} s`, ms: took() });
      else resolve({ error: error.code ?? error.message, ms: took() });
    };
    const call = request(
      url,
      {
        method,
        agent: false,
        headers: {
          'user-agent': 'slipway-smoke-verify',
          'cache-control': 'no-cache',
          accept: '*/*',
          ...door.headers,
          ...requestHeaders,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        signal: AbortSignal.any([signal, timeout]),
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          if (text.length < bodyBytes) text += chunk;
        });
        answer.on('error', fail);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]),
            ),
            body: text,
            ms: took(),
          }),
        );
      },
    );
    call.on('error', fail);
    call.end(body);
  });
}

/** Does a check once. */
export async function tryHttp(door: Door, check: HttpCheck): Promise<Sample> {
  const answer = await send(door, check);
  const problem = 'error' in answer ? answer.error : problemOf(check, answer);
  return { what: nameOf(check), ms: answer.ms, ...(problem === undefined ? {} : { error: problem }) };
}

/** Asks what is served: the sample names it, or has an error. */
export async function askVersion(door: Door, source: VersionSource): Promise<Sample> {
  const what = `GET ${source.path}`;
  const answer = await send(door, { method: 'GET', path: source.path, requestHeaders: {}, body: undefined });
  if ('error' in answer) return { what, ...answer };
  const { ms } = answer;
  if (answer.status !== 200) return { what, ms, error: `status ${answer.status}, not 200` };
  const said = servedOf(source, answer);
  return 'served' in said ? { what, ms, served: said.served } : { what, ms, error: said.problem };
}
