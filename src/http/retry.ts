import { setTimeout as sleep } from 'node:timers/promises';
import { causeChain } from '../runtime/errors.ts';

/** How often and how patiently what may pass is tried again. */
export interface Retry {
  /** Tries in all. */
  attempts: number;
  /** Milliseconds: the longest first pause; it doubles with each further one. */
  baseMs: number;
  /** Milliseconds: no pause that we choose is longer. */
  maxMs: number;
}

export const defaultRetry: Retry = { attempts: 6, baseMs: 500, maxMs: 15_000 };

/** Milliseconds: a server's Retry-After is obeyed up to here. */
const longestAsked = 60_000;

/**
 * A pause before the next try: anywhere between 0 and the doubling limit, so that jobs that failed together do not come
 * back together ("full jitter", aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter). What the server asks
 * for by Retry-After is the least.
 * @param failures so far, from 1
 * @param askedMs what the server asked for
 */
export function pauseOf(retry: Retry, failures: number, askedMs = 0, random = Math.random()): number {
  const limit = Math.min(retry.maxMs, retry.baseMs * 2 ** (failures - 1));
  return Math.max(Math.round(limit * random), Math.min(askedMs, longestAsked));
}

/** @throws the signal's reason when it aborts */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw error;
  });
}

/** Milliseconds of a Retry-After header, in seconds or as a date (RFC 9110, 10.2.3); 0 where there is none. */
export function retryAfterMs(value: string | undefined, now = Date.now()): number {
  if (value === undefined) return 0;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

/** True for an answer that the same request may not get again: too many requests, time-outs and server errors. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/**
 * True where a request got no answer for a reason that may pass: the connection was cut, refused or timed out. A host that
 * does not exist or a certificate that does not hold stays so.
 */
export function isCutConnection(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|ECONNABORTED)$/.test(code)) return true;
    if (current.name === 'TimeoutError') return true;
    if (current instanceof AggregateError && current.errors.some(isCutConnection)) return true;
  }
  return false;
}

/** What a failed connection says, in one line. */
export function connectionProblem(error: unknown): string {
  return causeChain(error).join(': ');
}
