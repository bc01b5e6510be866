import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import type { StreamHandler } from '../http/server.ts';
import { parseTarget } from '../registry/routes.ts';
import type { FaultOf } from './fault.ts';
import { type Active, type Faults, fits } from './faults.ts';

type Refusing = Active<FaultOf<'throttle' | 'error' | 'expired-token' | 'access-denied'>>;
type Cut = Active<FaultOf<'cut'>>;

/** Where a body's length is not known beforehand: so many bytes pass. */
const firstBytes = 64 * 1024;

/** The registry with the faults that are ordered for `registry`: for clients, and for the Docker engine's own pulls. */
export function withRegistryFaults(registry: StreamHandler, faults: Faults, clock: Clock): StreamHandler {
  return async (request, response) => {
    const operation = operationOf(request);
    const mine = <A extends Active<FaultOf<'latency'>> | Cut | Refusing>(active: A[]): A[] =>
      active.filter(({ fault }) => fault.service === 'registry' && fits(fault.operation, operation));

    const late = mine(faults.of('latency')).filter((active) => active.hit());
    if (late.length > 0) await clock.sleep(late.reduce((total, { fault }) => total + fault.delay, 0));
    for (const active of mine(faults.of('throttle', 'error', 'expired-token', 'access-denied'))) {
      const refusal = refuse(active, clock);
      if (!refusal) continue;
      request.resume();
      const body = request.method === 'HEAD' ? undefined : refusal.body;
      response.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers });
      response.end(body);
      return;
    }
    const cut = mine(faults.of('cut')).find((active) => active.hit());
    if (cut?.fault.at === 'request') cutRequest(request, cut.fault.bytes);
    if (cut?.fault.at === 'answer') cutAnswer(response, cut.fault.bytes);
    await registry(request, response);
  };
}

/** For example `PATCH upload`: the method and the kind of path. */
function operationOf(request: IncomingMessage): string {
  try {
    return `${request.method} ${parseTarget(request.url ?? '').route.kind}`;
  } catch {
    return `${request.method} unknown`;
  }
}

function refuse(
  active: Refusing,
  clock: Clock,
): { status: number; headers: Record<string, string>; body: string } | undefined {
  const { fault } = active;
  if (fault.fault === 'throttle' && typeof fault.rate === 'object' && active.rates.take('', fault.rate))
    return undefined;
  if (fault.fault === 'expired-token' && clock.now() < active.addedAt + (fault.after ?? 0)) return undefined;
  if (!active.hit()) return undefined;
  const say = (status: number, code: string, message: string, headers: Record<string, string> = {}) => {
    return { status, headers, body: JSON.stringify({ errors: [{ code, message }] }) };
  };
  switch (fault.fault) {
    case 'throttle': {
      const seconds = String(Math.ceil((fault.retryAfter ?? 1000) / 1000));
      return say(429, 'TOOMANYREQUESTS', 'Rate exceeded', { 'retry-after': seconds });
    }
    case 'expired-token': {
      // ECR says 403 and gives no challenge; a client that waits for one does not log in again.
      const message = 'Your authorization token has expired. Reauthenticate and try again.';
      if (fault.status !== 401) return say(403, 'DENIED', message);
      return say(401, 'UNAUTHORIZED', message, { 'www-authenticate': 'Basic realm="Local Fargate"' });
    }
    case 'access-denied':
      return say(403, 'DENIED', 'User is not authorized to perform this action on the repository');
    case 'error':
      return say(fault.status, 'UNKNOWN', 'Service Unavailable. Please try again later.');
  }
}

/** Breaks the connection while a body comes. */
function cutRequest(request: IncomingMessage, bytes = halfOf(request.headers['content-length'])): void {
  let left = bytes;
  // Every byte of a body passes here, whoever reads it and however.
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    left -= chunk?.length ?? 0;
    if (left >= 0 && chunk !== null) return push(chunk, encoding);
    request.destroy();
    return false;
  };
}

/** Breaks the connection while a body goes. */
function cutAnswer(response: ServerResponse, bytes?: number): void {
  let left: number | undefined;
  const cut = (chunk: unknown, pass: (part: Buffer) => unknown): boolean => {
    const part =
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.isBuffer(chunk) ? chunk : Buffer.alloc(0);
    left ??= bytes ?? halfOf(String(response.getHeader('content-length') ?? ''));
    if (part.length <= left) {
      left -= part.length;
      pass(part);
      return true;
    }
    pass(part.subarray(0, left));
    // What was passed is on its way when this turn is over.
    setImmediate(() => response.destroy());
    return false;
  };
  const write = response.write.bind(response);
  response.write = ((chunk: unknown) => cut(chunk, write)) as typeof response.write;
  response.end = ((chunk: unknown) => {
    if (cut(chunk, write)) setImmediate(() => response.destroy());
    return response;
  }) as typeof response.end;
}

function halfOf(length: string | undefined): number {
  const known = Number(length);
  return known > 0 ? Math.floor(known / 2) : firstBytes;
}
