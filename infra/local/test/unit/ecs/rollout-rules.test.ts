import { expect, test } from 'vitest';
import { breakerOf, launchGap, tally, thresholdOf } from '../../../src/ecs/rollout/breaker.ts';
import { type HealthFacts, judge, passes } from '../../../src/ecs/rollout/health.ts';
import { limits } from '../../../src/ecs/rollout/limits.ts';

test.each([
  // desired, minimum %, maximum %, L, U
  [1, 100, 200, 1, 2],
  [1, 50, 200, 1, 2],
  [1, 0, 100, 0, 1],
  [4, 50, 100, 2, 4],
  [3, 50, 150, 2, 4],
  [2, 75, 125, 2, 2],
  [10, 33, 133, 4, 13],
  [0, 100, 200, 0, 0],
])('limits of %i tasks at %i/%i percent: %i to %i', (desired, minimumHealthyPercent, maximumPercent, lower, upper) => {
  expect(limits(desired, { minimumHealthyPercent, maximumPercent })).toEqual({ lower, upper });
});

test.each([
  ['BOUNDED_PERCENT', 50, 1, 3],
  ['BOUNDED_PERCENT', 50, 25, 13],
  ['BOUNDED_PERCENT', 50, 400, 200],
  ['BOUNDED_PERCENT', 50, 800, 200],
  ['UNBOUNDED_PERCENT', 50, 800, 400],
  ['UNBOUNDED_PERCENT', 50, 2, 1],
  ['UNBOUNDED_PERCENT', 50, 0, 1],
  ['COUNT', 7, 400, 7],
] as const)('threshold %s %i of %i tasks is %i', (type, value, desired, threshold) => {
  const breaker = breakerOf({ enable: true, rollback: true, thresholdConfiguration: { type, value } });
  expect(thresholdOf(breaker, desired)).toBe(threshold);
});

test('the breaker is off by default, takes half of the desired count and forgives with a healthy task', () => {
  const breaker = breakerOf(undefined);
  expect(breaker).toMatchObject({ enable: false, rollback: false, resetOnHealthyTask: true });
  expect(thresholdOf(breaker, 25)).toBe(13);
});

test('a healthy task resets the count unless the breaker is told otherwise; failedTasks is consecutive either way', () => {
  const twice = { failures: 2, failedTasks: 2 };
  expect(tally(twice, 'failed', breakerOf(undefined))).toEqual({ failures: 3, failedTasks: 3 });
  expect(tally(twice, 'healthy', breakerOf(undefined))).toEqual({ failures: 0, failedTasks: 0 });
  const stern = breakerOf({ enable: true, rollback: true, resetOnHealthyTask: false });
  expect(tally(twice, 'healthy', stern)).toEqual({ failures: 2, failedTasks: 0 });
});

test('launches back off up to 27 minutes', () => {
  expect([1, 2, 3, 20].map(launchGap)).toEqual([1_000, 2_000, 4_000, 27 * 60_000]);
});

const facts = (given: Partial<HealthFacts>): HealthFacts => ({
  startedAt: 0,
  containers: [{ essential: true, checked: false, status: 'UNKNOWN' }],
  targets: [],
  graceSeconds: 0,
  ...given,
});
const checked = (status: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY', essential = true) => ({
  essential,
  checked: true,
  status,
});
const target = (state?: string) => ({ targetGroupArn: 'tg', port: 80, state });

test.each<[string, HealthFacts, number, object]>([
  ['not RUNNING yet', facts({ startedAt: undefined }), 99_000, { health: 'waiting' }],
  ['unchecked, early', facts({}), 39_999, { health: 'waiting', until: 40_000, passing: true }],
  ['unchecked, after 40 s', facts({}), 40_000, { health: 'healthy' }],
  [
    'one container still unknown',
    facts({ containers: [checked('HEALTHY'), checked('UNKNOWN')] }),
    99_000,
    { health: 'waiting' },
  ],
  [
    'all containers healthy, but not for a beat',
    facts({ containers: [checked('HEALTHY')] }),
    9_999,
    { health: 'waiting', until: 10_000, passing: true },
  ],
  [
    'all containers healthy for a beat',
    facts({ containers: [checked('HEALTHY')] }),
    10_000,
    { health: 'healthy' },
  ],
  [
    'only essential ones count',
    facts({ containers: [checked('HEALTHY'), checked('UNHEALTHY', false)] }),
    10_000,
    { health: 'healthy' },
  ],
  [
    'container unhealthy',
    facts({ containers: [checked('UNHEALTHY')] }),
    0,
    { health: 'unhealthy', cause: { kind: 'container' } },
  ],
  [
    'target healthy, nothing else checked',
    facts({ targets: [target('healthy')] }),
    10_000,
    { health: 'healthy' },
  ],
  [
    'target healthy, container unknown',
    facts({ containers: [checked('UNKNOWN')], targets: [target('healthy')] }),
    99_000,
    { health: 'waiting' },
  ],
  [
    'one of two targets not registered',
    facts({ targets: [target('healthy'), target()] }),
    99_000,
    { health: 'waiting' },
  ],
  ['target in no rule', facts({ targets: [target('unused')] }), 99_000, { health: 'waiting' }],
  ['target group without checks', facts({ targets: [target('unavailable')] }), 10_000, { health: 'healthy' }],
  [
    'unhealthy within the grace period',
    facts({ targets: [target('unhealthy')], graceSeconds: 60 }),
    59_999,
    { health: 'waiting', until: 60_000, inGrace: true },
  ],
  [
    'unhealthy after the grace period',
    facts({ targets: [target('unhealthy')], graceSeconds: 60 }),
    60_000,
    { health: 'unhealthy', cause: { kind: 'target', targetGroupArn: 'tg', port: 80 } },
  ],
])('%s', (_name, given, now, judgement) => {
  // Whatever passes has done so from 0 on.
  expect(judge(given, passes(given) ? 0 : undefined, now)).toEqual(judgement);
});
