/**
 * The time that Local Fargate lives by. Every wait and every timestamp goes through it, so that a test can run a
 * rollout of ten minutes in a second.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch, in this clock's time. Never goes backwards. */
  now(): number;
  /** Calls back once after `ms` of this clock's time. The returned function cancels it. */
  after(ms: number, callback: () => void): () => void;
  /** Resolves after `ms` of this clock's time; rejects with the signal's reason if it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What setTimeout can wait for: 24.8 days; more than that would fire at once. Milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** A clock that starts at the wall's time and then runs `speed` times as fast. Its timers do not keep the process alive. */
export function runningClock(speed = 1): Clock {
  if (!(speed > 0)) throw new RangeError(`speed is ${speed}; it must be a number above 0`);
  const wallStart = Date.now();
  const monotonicStart = performance.now();
  const clock: Clock = {
    now: () => Math.floor(wallStart + (performance.now() - monotonicStart) * speed),
    after(ms, callback) {
      const due = performance.now() + Math.max(0, ms / speed);
      let timer: NodeJS.Timeout;
      const arm = () => {
        const left = Math.max(0, Math.ceil(due - performance.now()));
        timer = setTimeout(check, Math.min(left, longestTimer)).unref();
      };
      // setTimeout may fire a little early, and what it is a little early by grows with the speed.
      const check = () => (performance.now() < due ? arm() : callback());
      arm();
      return () => clearTimeout(timer);
    },
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          cancel();
          reject(signal?.reason);
        };
        const cancel = clock.after(ms, () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        });
        signal?.addEventListener('abort', onAbort, { once: true });
      });
    },
  };
  return clock;
}

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves time on by `ms`, firing what falls due in order and letting promises settle after each. */
  advance(ms: number): Promise<void>;
}

/** @param start Milliseconds since the epoch at which the clock stands. */
export function manualClock(start = 1_700_000_000_000): ManualClock {
  let now = start;
  let sequence = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
  };
  const clock: ManualClock = {
    now: () => now,
    after(ms, callback) {
      const id = sequence++;
      timers.set(id, { at: now + Math.max(0, ms), callback });
      return () => timers.delete(id);
    },
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const cancel = clock.after(ms, resolve);
        signal?.addEventListener(
          'abort',
          () => {
            cancel();
            reject(signal.reason);
          },
          { once: true },
        );
      });
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const due = [...timers]
          .filter(([, t]) => t.at <= end)
          .sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].callback();
        await settle();
      }
      now = end;
    },
  };
  return clock;
}
