import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnHost } from '../console/host.ts';
import { AwsError } from '../core/errors.ts';
import { readBody } from '../http/body.ts';
import type { StreamHandler } from '../http/server.ts';
import { FaultError, type FaultInput } from './fault.ts';
import type { FaultOrders } from './faults.ts';

export const faultsPath = '/_local/faults';
/** Bytes; a fault has some hundred. */
const bodyLimit = 64 * 1024;

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A refusal, in words for people. */
class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export const isFaultsPath = (url = ''): boolean => {
  const path = url.split('?', 1)[0] ?? '';
  return path === faultsPath || path.startsWith(`${faultsPath}/`);
};

/**
 * The faults over HTTP, JSON in and out: `POST /_local/faults` orders one (201), `GET` lists them, `DELETE` takes all of them
 * back, and with an id (`/_local/faults/fault-1`) one. An error is `{"error": "…"}` with a 4xx status. It answers only to
 * names of this machine, and to no page of another site: that can neither send JSON nor DELETE without asking first.
 */
export function createFaultAdmin(faults: FaultOrders): StreamHandler {
  async function act(request: IncomingMessage): Promise<Answer> {
    const { host, origin } = request.headers;
    const sameSite = origin === undefined || origin === `http://${host}`;
    if (!isOwnHost(host, request.socket.localAddress) || !sameSite) {
      throw new Refusal(403, `Faults are ordered from this machine: http://127.0.0.1:PORT${faultsPath}`);
    }
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const id = path.slice(faultsPath.length + 1);
    const { method } = request;
    if (id === '') {
      if (method === 'GET' || method === 'HEAD') return { status: 200, body: { faults: faults.list() } };
      if (method === 'POST')
        return { status: 201, body: faults.add((await readJson(request)) as FaultInput) };
      if (method === 'DELETE') return { status: 200, body: { removed: faults.clear() } };
      throw new Refusal(405, 'Here are GET, POST and DELETE.', { allow: 'GET, HEAD, POST, DELETE' });
    }
    const found = faults.list().find((fault) => fault.id === id);
    if (!found)
      throw new Refusal(404, `There is no fault ${id.slice(0, 100)}; GET ${faultsPath} lists them.`);
    if (method === 'GET' || method === 'HEAD') return { status: 200, body: found };
    if (method !== 'DELETE') {
      throw new Refusal(405, 'Here are GET and DELETE.', { allow: 'GET, HEAD, DELETE' });
    }
    faults.remove(id);
    return { status: 200, body: { removed: 1 } };
  }

  return async (request, response) => {
    let answer: Answer;
    try {
      answer = await act(request);
    } catch (error) {
      // The client went away.
      if (request.destroyed && !request.complete) return;
      const status = error instanceof Refusal || error instanceof AwsError ? error.status : 400;
      if (!(error instanceof Refusal || error instanceof AwsError || error instanceof FaultError))
        throw error;
      answer = {
        status,
        body: { error: error.message },
        ...(error instanceof Refusal && { headers: error.headers }),
      };
    }
    request.resume();
    write(response, answer, request.method);
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'A fault is sent as JSON, with content-type application/json.');
  }
  const text = (await readBody(request, bodyLimit)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function write(response: ServerResponse, { status, body, headers }: Answer, method = 'GET'): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(method === 'HEAD' ? undefined : text);
}
