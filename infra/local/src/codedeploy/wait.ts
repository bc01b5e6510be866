import type { Clock } from '../core/clock.ts';

/** How often what is waited for is looked at, in milliseconds. */
const beat = 1_000;

/**
 * Resolves to true once it holds, or to false at the deadline (milliseconds since the epoch).
 * @throws the signal's reason
 */
export async function until(
  clock: Clock,
  signal: AbortSignal,
  deadline: number,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  for (;;) {
    signal.throwIfAborted();
    if (await holds()) return true;
    const left = deadline - clock.now();
    if (left <= 0) return false;
    await clock.sleep(Math.min(beat, left), signal);
  }
}
