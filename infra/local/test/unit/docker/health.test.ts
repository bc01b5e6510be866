import { expect, test } from 'vitest';
import { afterProbe, newHealth, nextProbe, probeCommand } from '../../../src/engine/docker/health.ts';

const check = { command: ['CMD', 'true'], interval: 10, timeout: 5, retries: 2, startPeriod: 0 };

/** Feeds results [second, passed] and gives the status after each. */
function run(results: [number, boolean][], changed: Partial<typeof check> = {}) {
  const own = { ...check, ...changed };
  let state = newHealth(own, 0);
  return results.map(([second, passed]) => {
    state = afterProbe(state, own, passed, second * 1000);
    return state.status;
  });
}

test('one pass makes healthy', () => {
  expect(run([[1, true]])).toEqual(['HEALTHY']);
});

test('before the first pass a failure counts once an interval, however often it is probed', () => {
  const everySecond = Array.from({ length: 20 }, (_, index): [number, boolean] => [index + 1, false]);
  const statuses = run(everySecond);
  expect(statuses.indexOf('UNHEALTHY')).toBe(19); // 2 retries × 10 s
});

test('failures inside the start period do not count, a pass does', () => {
  expect(
    run(
      [
        [10, false],
        [20, false],
        [30, false],
      ],
      { startPeriod: 25 },
    ),
  ).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  expect(
    run(
      [
        [10, false],
        [30, false],
        [40, false],
      ],
      { startPeriod: 25 },
    ).at(-1),
  ).toBe('UNHEALTHY');
  expect(run([[5, true]], { startPeriod: 25 })).toEqual(['HEALTHY']);
});

test('once healthy, failures count also inside the start period, and a pass starts the count anew', () => {
  expect(
    run(
      [
        [1, true],
        [11, false],
        [21, false],
      ],
      { startPeriod: 100 },
    ).at(-1),
  ).toBe('UNHEALTHY');
  expect(
    run([
      [1, true],
      [11, false],
      [21, true],
      [31, false],
    ]).at(-1),
  ).toBe('HEALTHY');
});

test('an unhealthy container recovers with one pass', () => {
  expect(
    run([
      [10, false],
      [20, false],
      [30, true],
    ]),
  ).toEqual(['UNKNOWN', 'UNHEALTHY', 'HEALTHY']);
});

test('probes come each second until the first pass, then each interval', () => {
  const state = newHealth(check, 0);
  expect(nextProbe(state, check)).toBe(1000);
  expect(nextProbe(afterProbe(state, check, true, 1), check)).toBe(10_000);
});

test.each([
  [
    ['CMD', 'curl', '-f', 'http://localhost'],
    ['curl', '-f', 'http://localhost'],
  ],
  [
    ['CMD-SHELL', 'curl -f http://localhost || exit 1'],
    ['/bin/sh', '-c', 'curl -f http://localhost || exit 1'],
  ],
  [['NONE'], undefined],
  [[], undefined],
  [
    ['/check', 'it'],
    ['/check', 'it'],
  ],
])('%j runs %j', (command, expected) => {
  expect(probeCommand(command)).toEqual(expected);
});
