import { isPassing } from '../aws/errors.ts';
import { ActionError } from '../runtime/errors.ts';
import {
  type Judgement,
  judge,
  type Ours,
  remember,
  type Seen,
  type Snapshot,
  type Verdict,
} from './verdict.ts';

export interface FollowOptions {
  ours: Ours;
  /** One look, no sooner than the next is due (FleetWatch sets the pace); whatever it throws is judged here. */
  look(signal: AbortSignal): Promise<Snapshot>;
  /** Called after each look. */
  onSnapshot?(seen: Seen): void;
  /** Called where a look failed in a way that may pass. */
  onPassing?(error: unknown): void;
  /** True while a person is waited for: that time does not count. */
  held?(): boolean;
  /** How long to follow at most, in milliseconds from now. */
  limitMs: number;
  signal: AbortSignal;
}

export interface Followed {
  verdict: Verdict;
  reason: string;
  seen: Seen;
}

/** Without a look that worked for this long, a time limit that passes says nothing about the deployment. */
const blindMs = 60_000;

/**
 * Follows one deployment to its end: look after look, as fast as `look` lets them come; after a pause, with jitter, where one
 * failed in a way that may pass. Such a failure is never a verdict. (Token buckets of 100/20 a second for reading services
 * leave ample room.)
 * @throws ActionError if access is lost, or nothing was seen for a minute when the time limit passes; the signal's reason
 */
export async function follow(options: FollowOptions): Promise<Followed> {
  const { ours, signal } = options;
  const started = performance.now();
  let deadline = started + options.limitMs;
  let seen: Seen | undefined;
  let lastLook = started;
  let misses = 0;
  for (;;) {
    signal.throwIfAborted();
    let judgement: Judgement = 'going on';
    try {
      seen = remember(ours, seen, await options.look(signal));
      options.onSnapshot?.(seen);
      const now = performance.now();
      // Before the judgement: a look that took long must not end what waits for a person.
      if (options.held?.() === true) deadline += now - lastLook;
      judgement = judge(ours, seen, { timeIsUp: now >= deadline });
      lastLook = now;
      misses = 0;
    } catch (error) {
      signal.throwIfAborted();
      if (!isPassing(error)) throw error;
      misses += 1;
      options.onPassing?.(error);
      if (performance.now() >= deadline && performance.now() - lastLook >= blindMs) {
        throw new ActionError('the deployment could not be followed to its end, so its outcome is unknown', {
          cause: error,
          help: 'The deployment itself goes on. Look at the service, then run this job again.',
        });
      }
    }
    if (seen !== undefined && judgement !== 'going on') return { ...judgement, seen };
    if (misses > 0) await sleep(Math.min(20_000, 500 * 2 ** misses) * (0.5 + Math.random() / 2), signal);
  }
}

/** @throws the signal's reason if it aborts first */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
