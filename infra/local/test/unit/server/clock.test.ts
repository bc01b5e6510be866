import { describe, expect, it } from 'vitest';
import { manualClock, runningClock } from '../../../src/core/clock.ts';

describe('clocks', () => {
  it('a running clock runs as fast as it is told', async () => {
    const clock = runningClock(100);
    const began = performance.now();
    const start = clock.now();
    await clock.sleep(5000);
    const passed = clock.now() - start;
    expect(passed).toBeGreaterThanOrEqual(5000);
    expect(passed).toBeLessThanOrEqual((performance.now() - began) * 100 + 1);
  });

  it('waits for longer than setTimeout can, and can be cancelled', async () => {
    const clock = runningClock();
    let fired = false;
    const cancel = clock.after(40 * 24 * 3600_000, () => {
      fired = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fired).toBe(false);
    cancel();
  });

  it('a sleep ends with its signal', async () => {
    for (const clock of [runningClock(), manualClock()]) {
      const abort = new AbortController();
      const sleeping = clock.sleep(1e9, abort.signal);
      abort.abort(new Error('enough'));
      await expect(sleeping).rejects.toThrow('enough');
    }
  });

  it('a manual clock fires in order of time, then of asking', async () => {
    const clock = manualClock(0);
    const fired: string[] = [];
    clock.after(20, () => fired.push(`c${clock.now()}`));
    clock.after(10, () => {
      fired.push(`a${clock.now()}`);
      clock.after(5, () => fired.push(`d${clock.now()}`));
    });
    clock.after(10, () => fired.push(`b${clock.now()}`));
    await clock.advance(30);
    expect(fired).toEqual(['a10', 'b10', 'd15', 'c20']);
    expect(clock.now()).toBe(30);
  });
});
