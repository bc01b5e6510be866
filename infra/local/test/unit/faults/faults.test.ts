import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { FaultError, type FaultInput, kinds } from '../../../src/faults/fault.ts';
import { createFaults, fits } from '../../../src/faults/faults.ts';

const wrong = (fault: unknown) => () => createFaults(manualClock()).add(fault as FaultInput);

describe('an order that is not understood says what is allowed', () => {
  test.each([
    [{}, /^fault is missing; it must be one of throttle, error, latency/],
    ['throttle', /^fault is missing/],
    [null, /^fault is missing/],
    [{ fault: 'earthquake' }, /^fault is "earthquake"; it must be one of/],
    [{ fault: 'latency' }, /^latency: delay: /],
    [{ fault: 'latency', delay: '2 weeks' }, /delay: must be a number with ms, s, m or h, such as 200ms/],
    [{ fault: 'error', status: 404 }, /^error: status: /],
    [{ fault: 'error', share: 2 }, /share/],
    [{ fault: 'error', count: 0 }, /count/],
    [{ fault: 'error', sevrice: 'ecs' }, /sevrice/],
    [{ fault: 'crash', operation: 'RunTask' }, /operation/],
    [{ fault: 'throttle', rate: 'fast' }, /rate/],
  ])('%j', (fault, message) => {
    expect(wrong(fault)).toThrow(FaultError);
    expect(wrong(fault)).toThrow(message);
  });

  it('never is anything but a FaultError, whatever is sent', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc
        .record({ fault: fc.constantFrom(...kinds) })
        .chain((start) => fc.object().map((more) => ({ ...more, ...start }))),
    );
    fc.assert(
      fc.property(anything, (fault) => {
        try {
          wrong(fault)();
        } catch (error) {
          expect(error).toBeInstanceOf(FaultError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('how often and how long', () => {
  const first = (fault: FaultInput) => {
    const clock = manualClock();
    const faults = createFaults(clock);
    const { id } = faults.add(fault);
    return {
      clock,
      faults,
      id,
      hits: (times: number) => Array.from({ length: times }, () => faults.of('error')[0]?.hit() ?? false),
    };
  };

  it('hits the next `count` and is over', () => {
    const { faults, hits } = first({ fault: 'error', count: 2 });
    expect(hits(4)).toEqual([true, true, false, false]);
    expect(faults.list()).toMatchObject([{ hits: 2, over: true }]);
  });

  it('hits the same share of them in the same order for the same seed', () => {
    const drawn = (seed: number) => first({ fault: 'error', share: 0.3, seed }).hits(2000);
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
    const share = drawn(7).filter(Boolean).length / 2000;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
  });

  it('is over when its time has passed, and tells', async () => {
    const { clock, faults, hits } = first({ fault: 'error', for: '1.5s' });
    let told = 0;
    faults.onChange(() => told++);
    await clock.advance(1_499);
    expect(hits(1)).toEqual([true]);
    await clock.advance(1);
    expect([hits(1), told]).toEqual([[false], 1]);
  });

  it('can be taken back, one or all', () => {
    const { faults, id, hits } = first({ fault: 'error' });
    faults.add({ fault: 'lag', by: '1s' });
    expect([faults.remove(id), faults.remove(id), hits(1)]).toEqual([true, false, [false]]);
    expect([faults.clear(), faults.list()]).toEqual([1, []]);
  });

  it('no more than a thousand at a time', () => {
    const { faults } = first({ fault: 'error' });
    for (let n = 1; n < 1000; n++) faults.add({ fault: 'error' });
    expect(() => faults.add({ fault: 'error' })).toThrow(/take some back/);
  });
});

test.each([
  [undefined, 'RunTask', true],
  ['RunTask', 'RunTask', true],
  ['RunTask', 'RunTasks', false],
  ['Describe*', 'DescribeTasks', true],
  ['Describe*', 'ListTasks', false],
  ['*', '', true],
  ['* upload', 'PATCH upload', true],
  ['*Task*s', 'DescribeTasks', true],
  ['a*a', 'a', false],
  ['a*b*b', 'axb', false],
])('the pattern %s and %s: %s', (pattern, name, expected) => {
  expect(fits(pattern, name)).toBe(expected);
});

describe('rates', () => {
  it('are the ones of ECS: a burst, then so many a second, for each account and region and each kind of operation', async () => {
    const clock = manualClock();
    const faults = createFaults(clock);
    faults.add({ fault: 'throttle', rate: 'aws' });
    const rates = faults.of('throttle')[0]?.rates;
    const takes = (scope: string, operation: string, times: number) =>
      Array.from({ length: times }, () => rates?.takeAws(scope, 'ecs', operation)).filter(Boolean).length;
    expect(takes('a', 'UpdateService', 60)).toBe(50);
    expect(takes('a', 'CreateService', 1)).toBe(0);
    expect(takes('b', 'CreateService', 1)).toBe(1);
    expect(takes('a', 'RegisterTaskDefinition', 30)).toBe(20);
    expect(takes('a', 'DescribeServices', 200)).toBe(100);
    expect(takes('a', 'CreateCluster', 500)).toBe(500);
    await clock.advance(2_000);
    expect(takes('a', 'UpdateService', 60)).toBe(10);
    expect(takes('a', 'RegisterTaskDefinition', 30)).toBe(2);
  });
});
