import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expireHooks,
  type HookRun,
  judgeHooks,
  noteAnswer,
  startHooks,
} from '../../../src/ecs/rollout/hooks.ts';
import { planBack, planOf, type ShiftSettings, stages, stepsOf } from '../../../src/ecs/rollout/stages.ts';
import { groupsFor, weightsOf } from '../../../src/ecs/rollout/traffic.ts';

const minute = 60_000;

test.each<[string, ShiftSettings, [percent: number, minutes: number][]]>([
  ['BLUE_GREEN', { strategy: 'BLUE_GREEN' }, [[100, 0]]],
  [
    'CANARY by default',
    { strategy: 'CANARY' },
    [
      [5, 10],
      [100, 0],
    ],
  ],
  [
    'CANARY',
    { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.1, canaryBakeTimeInMinutes: 1440 } },
    [
      [0.1, 1440],
      [100, 0],
    ],
  ],
  [
    'CANARY of everything',
    { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 100, canaryBakeTimeInMinutes: 9 } },
    [[100, 0]],
  ],
  [
    'LINEAR by default',
    { strategy: 'LINEAR' },
    [...[10, 20, 30, 40, 50, 60, 70, 80, 90].map((percent): [number, number] => [percent, 6]), [100, 0]],
  ],
  [
    'LINEAR that does not come out even',
    { strategy: 'LINEAR', linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 2 } },
    [
      [40, 2],
      [80, 2],
      [100, 0],
    ],
  ],
])('%s', (_name, settings, expected) => {
  expect(stepsOf(settings)).toEqual(
    expected.map(([percent, minutes]) => ({ percent, bake: minutes * minute })),
  );
});

const tenths = (min: number) => fc.integer({ min: min * 10, max: 1000 }).map((value) => value / 10);

test('the steps of any linear shift rise to 100 %, each by no more than it was asked', () => {
  fc.assert(
    fc.property(tenths(3), (stepPercent) => {
      const steps = stepsOf({
        strategy: 'LINEAR',
        linearConfiguration: { stepPercent, stepBakeTimeInMinutes: 1 },
      });
      const percents = [0, ...steps.map((step) => step.percent)];
      expect(percents.at(-1)).toBe(100);
      percents.slice(1).forEach((percent, i) => {
        const rise = percent - (percents[i] ?? 0);
        expect(rise).toBeGreaterThan(0);
        expect(rise).toBeLessThanOrEqual(stepPercent + 1e-9);
      });
      expect(steps.filter((step) => step.bake === 0)).toHaveLength(1);
    }),
  );
});

test('weights are whole, at most 999, and stand to each other as asked', () => {
  fc.assert(
    fc.property(tenths(0), (percent) => {
      const { green, blue } = weightsOf(percent);
      for (const weight of [green, blue]) {
        expect(Number.isInteger(weight)).toBe(true);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(999);
      }
      expect([100, 1000]).toContain(green + blue);
      expect((100 * green) / (green + blue)).toBeCloseTo(percent, 9);
    }),
  );
});

test('the plan keeps the order of the stages, and ends with nothing on blue', () => {
  const names = (settings: ShiftSettings, reconcile = false) =>
    planOf(settings, { reconcile, shifts: true }).map((planned) => planned.stage);
  expect(names({ strategy: 'BLUE_GREEN' })).toEqual(stages.slice(1));
  expect(names({ strategy: 'BLUE_GREEN' }, true).slice(0, 3)).toEqual([
    'RECONCILE_SERVICE',
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
  ]);
  expect(names({ strategy: 'CANARY' }).filter((name) => name.endsWith('RODUCTION_TRAFFIC_SHIFT'))).toEqual([
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
  ]);
  // The first deployment of a service: there is nothing to shift from.
  expect(
    planOf({ strategy: 'LINEAR' }, { reconcile: false, shifts: false }).filter(
      (p) => p.production !== undefined,
    ),
  ).toEqual([{ stage: 'PRODUCTION_TRAFFIC_SHIFT', production: 100, time: 0 }]);
});

test.each([
  ['before any shift', { cleaning: false, production: 0, test: 0 }, []],
  [
    'after the test traffic has shifted',
    { cleaning: false, production: 0, test: 100 },
    ['TEST_TRAFFIC_SHIFT'],
  ],
  [
    'in mid-shift',
    { cleaning: false, production: 5, test: 100 },
    ['PRODUCTION_TRAFFIC_SHIFT', 'TEST_TRAFFIC_SHIFT'],
  ],
])('the way back %s calls the hooks of what it undoes', (_name, from, hooks) => {
  const plan = planBack(from);
  expect(plan.flatMap((planned) => (planned.production === 0 ? (planned.hooksOf ?? []) : []))).toEqual(hooks);
  expect(plan.at(-1)).toEqual({ stage: 'CLEAN_UP' });
});

test.each<[string, string[], boolean, string]>([
  ['the first', [], true, 'a'],
  ['the second', ['a'], true, 'b'],
  ['the third', ['b'], true, 'a'],
  ['a rolling update', ['b'], false, 'b'],
  ['another load balancer', ['c'], true, 'a'],
])('the target group of %s revision', (_name, serving, shifts, group) => {
  const advancedConfiguration = {
    alternateTargetGroupArn: 'b',
    productionListenerRule: 'rule',
    roleArn: 'role',
  };
  const entry = { targetGroupArn: 'a', containerName: 'app', containerPort: 80, advancedConfiguration };
  expect(groupsFor([entry], serving, shifts)).toEqual([group]);
});

const run = (more: Partial<HookRun>): HookRun => ({
  id: 'ecs-pause-1',
  stage: 'POST_SCALE_UP',
  targetType: 'PAUSE',
  status: 'AWAITING_ACTION',
  expiresAt: 1_000,
  timeoutAction: 'ROLLBACK',
  ...more,
});

test('hooks: all must pass, any that fails rolls back, and time says what its action says', () => {
  expect(judgeHooks([])).toBe('passed');
  expect(judgeHooks([run({}), run({ status: 'SUCCEEDED' })])).toBe('waiting');
  expect(judgeHooks([run({}), run({ status: 'FAILED', why: 'because' })])).toEqual({ rollback: 'because' });
  const late = [run({}), run({ timeoutAction: 'CONTINUE' }), run({ expiresAt: 2_000 })];
  expireHooks(late, 1_000);
  expect(late.map((one) => one.status)).toEqual(['TIMED_OUT', 'TIMED_OUT', 'AWAITING_ACTION']);
  expect(judgeHooks(late.slice(1))).toBe('waiting');
  expect(judgeHooks(late)).toEqual({
    rollback: 'Service deployment rolled back because POST_SCALE_UP pause hook timed out.',
  });
});

test('hooks run at their own stages, each time under another id', () => {
  const hook = { targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] } as const;
  const hooks = [{ ...hook, lifecycleStages: [...hook.lifecycleStages] }];
  const [first] = startHooks(hooks, 'POST_SCALE_UP', 0);
  const [second] = startHooks(hooks, 'POST_SCALE_UP', 0);
  expect(first?.id).not.toBe(second?.id);
  expect(first).toMatchObject({ expiresAt: 1440 * minute, timeoutAction: 'ROLLBACK' });
  expect(startHooks(hooks, 'PRE_SCALE_UP', 0)).toEqual([]);
});

test('whatever a function answers, its hook passes, fails or waits for a time', () => {
  fc.assert(
    fc.property(fc.anything(), (answer) => {
      const called = run({ targetType: 'AWS_LAMBDA', targetArn: 'f', status: 'IN_PROGRESS', callAt: 0 });
      noteAnswer(called, answer, 10);
      expect(called.status === 'FAILED' || called.status === 'SUCCEEDED' || (called.callAt ?? 0) >= 10).toBe(
        true,
      );
    }),
  );
});
