import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atRegistration, clamp, refusal } from '../../../src/auto-scaling/rules.ts';

test.each([
  [5, { min: 1, max: 4 }, 4],
  [0, { min: 1, max: 4 }, 1],
  [3, { min: 1, max: 4 }, 3],
  [9, { min: 0, max: 0 }, 0],
])('%i within %o is %i', (asked, bounds, count) => {
  expect(clamp(asked, bounds)).toBe(count);
});

test('what a registration sets is what the bounds allow', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(20), (current, a, b) => {
      const bounds = { min: Math.min(a, b), max: Math.max(a, b) };
      expect(atRegistration(current, bounds)?.count ?? current).toBe(clamp(current, bounds));
    }),
  );
});

test.each([
  [0, { count: 2, cause: 'minimum capacity was set to 2' }],
  [3, undefined],
  [9, { count: 5, cause: 'maximum capacity was set to 5' }],
])('a target of 2 to 5 that is registered at %i', (current, change) => {
  expect(atRegistration(current, { min: 2, max: 5 })).toEqual(change);
});

const suspended = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};
test.each([
  ['out', { from: 1, to: 2, suspended, deploying: true }, undefined],
  ['in', { from: 2, to: 1, suspended, deploying: false }, undefined],
  ['in while deploying', { from: 2, to: 1, suspended, deploying: true }, 'deployment'],
  [
    'out while suspended',
    { from: 1, to: 2, suspended: { ...suspended, DynamicScalingOutSuspended: true }, deploying: false },
    'suspended',
  ],
  [
    'in while suspended',
    { from: 2, to: 1, suspended: { ...suspended, DynamicScalingInSuspended: true }, deploying: false },
    'suspended',
  ],
])('scaling %s', (_name, change, why) => {
  if (why === undefined) expect(refusal(change)).toBeUndefined();
  else expect(refusal(change)).toContain(why);
});
