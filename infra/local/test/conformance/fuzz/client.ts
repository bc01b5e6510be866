import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { checkExchange, targetOf } from '../../support/models/exchange.ts';
import { noModels } from '../../support/models/model.ts';

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Buffer;
  /** In whose words a refusal has to be. */
  speaks: 'json' | 'query' | 'registry' | 'admin' | 'any';
}

export interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** Milliseconds. */
  took: number;
}

/** No request may take longer, in milliseconds. */
const patience = 30_000;

export interface Client {
  /** Requests sent so far. */
  readonly sent: number;
  send(what: Sent): Promise<Got>;
  close(): void;
}

/** Sends over connections that it keeps. A connection that breaks without an answer is an error. */
export function createClient(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 24 });
  let sent = 0;
  return {
    get sent() {
      return sent;
    },
    send: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        sent += 1;
        const began = performance.now();
        const bodiless = method === 'GET' || method === 'HEAD';
        const length = bodiless ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = {
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: { ...headers, ...length },
          agent,
          timeout: patience,
        };
        const outgoing = httpRequest(options, async (incoming) => {
          try {
            const parts: Buffer[] = [];
            for await (const part of incoming) parts.push(part as Buffer);
            const { statusCode = 0 } = incoming;
            const took = performance.now() - began;
            resolve({ status: statusCode, headers: incoming.headers, body: Buffer.concat(parts), took });
          } catch (error) {
            reject(error);
          }
        });
        outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${patience} ms`)));
        outgoing.on('error', reject);
        outgoing.end(bodiless ? undefined : body);
      }),
    close: () => agent.destroy(),
  };
}

/** What is wrong with an answer; undefined if nothing is. */
export function fault(sent: Sent, got: Got): string | undefined {
  if (got.took > patience) return `took ${Math.round(got.took)} ms`;
  if (got.status < 200 || got.status >= 500) return `answered ${got.status}`;
  const misfits = modelMisfits(sent, got);
  if (misfits.length > 0) return `not as AWS's model has it: ${misfits.join('; ')}`;
  if (got.status < 400) return undefined;
  if (sent.method === 'HEAD') return got.body.length > 0 ? 'answered HEAD with a body' : undefined;
  const text = got.body.toString('utf8');
  switch (sent.speaks) {
    case 'json':
      return isAwsJson(text) || isAwsXml(text)
        ? undefined
        : `refused in no words of AWS: ${text.slice(0, 300)}`;
    case 'query':
      return isAwsXml(text) ? undefined : `refused in no words of AWS: ${text.slice(0, 300)}`;
    case 'registry':
      return isRegistry(text) ? undefined : `refused in no words of a registry: ${text.slice(0, 300)}`;
    case 'admin':
      return typeof objectOf(text).error === 'string'
        ? undefined
        : `refused without a reason: ${text.slice(0, 300)}`;
    case 'any':
      // 417 is Node's own, for an Expect that nobody knows.
      return text === '' && got.status !== 417 ? `refused with ${got.status} and no word` : undefined;
  }
}

/** What of an exchange in AWS's JSON is not as the models have it. The query API is answered by a fake upstream. */
function modelMisfits({ method, path, headers, body, speaks }: Sent, got: Got): string[] {
  if (noModels !== undefined || method !== 'POST' || speaks !== 'json') return [];
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const request = { url: path, headers: Object.fromEntries(lower), body: Buffer.from(body) };
  const lines = checkExchange(request, got);
  if (targetOf(request)?.service === 'ecs') return lines;
  // Lengths and patterns of what is kept and means nothing here are left to AWS.
  return lines.filter((line) => !/does not match|characters are (fewer|more) than/.test(line));
}

function isAwsJson(text: string): boolean {
  const { __type, message } = objectOf(text);
  return typeof __type === 'string' && /^\w+$/.test(__type) && typeof message === 'string';
}

const isAwsXml = (text: string) => /<Error>.*<Code>\w[\w.]*<\/Code><Message>[^<]*<\/Message>/s.test(text);

function isRegistry(text: string): boolean {
  const { errors } = objectOf(text);
  return (
    Array.isArray(errors) && errors.length > 0 && errors.every((e) => /^[A-Z_]+$/.test(e.code) && e.message)
  );
}

function objectOf(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/**
 * Sends batches of requests, a batch side by side, and fails with the first one that is answered wrongly.
 * @param total How many at least
 * @returns how many were done as asked: so many came past the first checks
 */
export async function bombard(client: Client, requests: fc.Arbitrary<Sent>, total: number): Promise<number> {
  const size = 100;
  let wrong: string | undefined;
  let done = 0;
  const batch = fc.asyncProperty(fc.array(requests, { minLength: size, maxLength: size }), async (all) => {
    await Promise.all(
      all.map(async (one) => {
        const got = await client.send(one).catch((error: Error) => error);
        const why = got instanceof Error ? got.message : fault(one, got);
        if (!(got instanceof Error) && got.status < 300) done += 1;
        if (why) wrong ??= `${shown(one)}\n=> ${why}`;
      }),
    );
    return wrong === undefined;
  });
  const { seed } = await fc.check(batch, { numRuns: Math.ceil(total / size), endOnFailure: true });
  if (wrong !== undefined) throw new Error(`${wrong}\n(fast-check's seed: ${seed})`);
  return done;
}

const shown = ({ method, path, headers, body }: Sent) =>
  `${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 400)}\n${String(body).slice(0, 700)}`;

/**
 * Writes bytes on a connection of their own and ends it.
 * @returns all that was answered, once the other side has ended it too
 */
export function write(port: number, bytes: Buffer | string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const late = setTimeout(() => {
      socket.destroy();
      reject(new Error(`the connection stayed open: ${JSON.stringify(String(bytes)).slice(0, 500)}`));
    }, patience);
    socket.on('data', (data) => {
      heard += data.toString('latin1');
    });
    // A reset is an answer to garbage.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(late);
      resolve(heard);
    });
    socket.end(bytes);
  });
}
