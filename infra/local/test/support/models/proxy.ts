/** Stands between clients and Local Fargate and checks every exchange against AWS's models. */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkExchange } from './exchange.ts';
import { noModels } from './model.ts';

export interface CheckingProxy {
  /** What clients talk to instead of Local Fargate. */
  url: string;
  /** What did not fit so far: one line each, the same line once. */
  misfits: string[];
  /** Every operation that was asked for, in order, such as `AmazonSSM.PutParameter`; of what has no name, method and path. */
  asked: string[];
  /** Lets go of the port. @throws Error that lists the misfits, if there are any */
  close(): Promise<void>;
}

/**
 * Hands every request on as it comes, and every answer back. Where there are no models on this machine (never in CI), it
 * checks nothing.
 * @param allowed Lines that are known and told in the docs.
 * @param port Where it listens: after a restart clients find it where it was. 0: any free one.
 */
export async function checkingProxy(
  target: string,
  allowed: RegExp[] = [],
  port = 0,
): Promise<CheckingProxy> {
  const misfits: string[] = [];
  const asked: string[] = [];
  const note = (lines: string[]) => {
    for (const line of lines) {
      // One place in a list is as good as another.
      const text = line.replace(/\[\d+\]/g, '[]');
      if (!misfits.includes(text) && !allowed.some((known) => known.test(text))) misfits.push(text);
    }
  };
  // A client that takes a breath shall not find its connection closed at the moment that it asks again.
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const body = collect(incoming);
    const onward = httpRequest(new URL(url, target), { method: method ?? 'GET', headers }, (answer) => {
      const answered = collect(answer);
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
      // Cut off in its body: so is what the client gets.
      answer.on('error', () => outgoing.destroy());
      answer.on('end', () => asked.push(operationOf(incoming, body)));
      if (noModels !== undefined || !isAws(incoming)) return;
      answer.on('end', () => {
        if (incoming.readableEnded) {
          const status = answer.statusCode ?? 0;
          note(
            checkExchange(
              { url, headers, body: body() },
              { status, headers: answer.headers, body: answered() },
            ),
          );
        }
      });
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    misfits,
    asked,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      if (misfits.length > 0) throw new Error(`not as AWS's model has it:\n  ${misfits.join('\n  ')}`);
    },
  };
}

const isAws = ({ url = '', headers }: IncomingMessage) =>
  !url.startsWith('/v2/') &&
  (headers['x-amz-target'] !== undefined || headers.authorization?.startsWith('AWS4-'));

function operationOf({ method, url = '', headers }: IncomingMessage, body: () => Buffer): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target;
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const action = form ? new URLSearchParams(body().toString('utf8')).get('Action') : undefined;
  return action ?? `${method} ${url}`;
}

/** What a stream carries, without changing when it flows. */
function collect(stream: IncomingMessage | ServerResponse['req']): () => Buffer {
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts);
}
