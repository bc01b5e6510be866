import { randomBytes } from 'node:crypto';
import type { LoadBalancer } from './model.ts';

/** Names and values in turn, as node gives and takes them, so that order, case and repetition stay. */
export type FlatHeaders = string[];

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Without the headers that are meant for one connection only, also those that Connection names (RFC 9110, 7.6.1). */
export function endToEnd(headers: FlatHeaders): FlatHeaders {
  const named = valuesOf(headers, 'connection')
    .flatMap((value) => value.split(','))
    .map((name) => name.trim().toLowerCase());
  const dropped = new Set([...hopByHop, ...named]);
  return withoutNames(headers, dropped);
}

export function valuesOf(headers: FlatHeaders, name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index < headers.length; index += 2) {
    if (headers[index]?.toLowerCase() === name) values.push(headers[index + 1] ?? '');
  }
  return values;
}

function withoutNames(headers: FlatHeaders, names: Set<string>): FlatHeaders {
  const kept: FlatHeaders = [];
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? '';
    if (!names.has(name.toLowerCase())) kept.push(name, headers[index + 1] ?? '');
  }
  return kept;
}

export interface ClientSide {
  clientIp: string;
  /** `http` or `https`: the listener's. */
  proto: string;
  port: number;
  forwardedFor: LoadBalancer['forwardedFor'];
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * A request's headers as a target gets them: end to end, framed anew, with X-Forwarded-* and the trace id.
 * Sources: ALB guide, x-forwarded-headers and load-balancer-request-tracing
 */
export function toTarget(headers: FlatHeaders, client: ClientSide): FlatHeaders {
  const chunked = valuesOf(headers, 'transfer-encoding').length > 0;
  const own = ['x-forwarded-proto', 'x-forwarded-port', 'x-amzn-trace-id', 'expect'];
  if (client.forwardedFor !== 'preserve') own.push('x-forwarded-for');
  const rest = withoutNames(endToEnd(headers), new Set(own));
  if (client.forwardedFor === 'append') {
    rest.push('X-Forwarded-For', [...valuesOf(headers, 'x-forwarded-for'), client.clientIp].join(', '));
  }
  rest.push('X-Forwarded-Proto', client.proto, 'X-Forwarded-Port', String(client.port));
  rest.push('X-Amzn-Trace-Id', traceId(valuesOf(headers, 'x-amzn-trace-id')[0], client.now));
  if (chunked) rest.push('Transfer-Encoding', 'chunked');
  return rest;
}

/** A Root of our own, or, where the client sent one, a Self before it. */
export function traceId(given: string | undefined, now: number): string {
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0');
  const own = `1-${seconds}-${randomBytes(12).toString('hex')}`;
  const fields = (given ?? '')
    .split(';')
    .map((field) => field.trim())
    .filter((field) => field !== '' && !field.startsWith('Self='));
  const hasRoot = fields.some((field) => field.startsWith('Root='));
  return [`${hasRoot ? 'Self' : 'Root'}=${own}`, ...fields].join(';');
}
