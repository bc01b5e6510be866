import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInConfigs, type Routing, shiftsOf, weightsAt } from '../../../src/codedeploy/traffic.ts';

const minute = 60_000;

test.each<[string, [number, number][]]>([
  ['CodeDeployDefault.ECSAllAtOnce', [[0, 100]]],
  [
    'CodeDeployDefault.ECSCanary10Percent5Minutes',
    [
      [0, 10],
      [5, 100],
    ],
  ],
  [
    'CodeDeployDefault.ECSCanary10Percent15Minutes',
    [
      [0, 10],
      [15, 100],
    ],
  ],
  [
    'CodeDeployDefault.ECSLinear10PercentEvery1Minutes',
    Array.from({ length: 10 }, (_, i) => [i, 10 * i + 10]),
  ],
  [
    'CodeDeployDefault.ECSLinear10PercentEvery3Minutes',
    Array.from({ length: 10 }, (_, i) => [3 * i, 10 * i + 10]),
  ],
])('%s', (name, steps) => {
  const routing = builtInConfigs[name] ?? { type: 'AllAtOnce' };
  expect(shiftsOf(routing)).toEqual(steps.map(([at, weight]) => ({ at: at * minute, weight })));
});

test('a linear step that does not divide 100 ends at 100', () => {
  expect(shiftsOf({ type: 'TimeBasedLinear', percentage: 40, interval: 2 }).map((s) => s.weight)).toEqual([
    40, 80, 100,
  ]);
});

test('every way begins at once, only grows and ends at all of it', () => {
  const routing = fc.record({
    type: fc.constantFrom('TimeBasedCanary' as const, 'TimeBasedLinear' as const),
    percentage: fc.integer({ min: 1, max: 99 }),
    interval: fc.integer({ min: 1, max: 2880 }),
  });
  fc.assert(
    fc.property(routing, (given: Routing) => {
      const shifts = shiftsOf(given);
      expect(shifts[0]?.at).toBe(0);
      expect(shifts.at(-1)?.weight).toBe(100);
      for (const [i, shift] of shifts.entries()) {
        const before = shifts[i - 1];
        expect(shift.weight).toBeGreaterThan(before?.weight ?? 0);
        expect(shift.at).toBeGreaterThan(before?.at ?? -1);
      }
    }),
  );
});

test('what green does not have, blue has', () => {
  expect(weightsAt(30, 'b', 'g')).toEqual([
    { arn: 'b', weight: 70 },
    { arn: 'g', weight: 30 },
  ]);
});
