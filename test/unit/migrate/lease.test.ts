import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeLease,
  type Lease,
  mayTakeOver,
  ownLease,
  parameterOf,
  parseLease,
} from '../../../src/actions/migrate/lease.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

const now = Date.parse('2026-03-04T14:10:00Z');
const lease = (part: Partial<Lease> = {}): Lease => ({
  id: 'a',
  owner: 'octocat',
  run: 'https://github.com/o/r/actions/runs/7',
  attempt: 1,
  commit: '0a1b2c3d4e5f',
  since: '2026-03-04T14:02:11.000Z',
  until: '2026-03-04T14:20:00.000Z',
  ...part,
});

test('says who holds it, for which commit, since when and how long', () => {
  expect(describeLease(lease(), now)).toBe(
    'octocat for commit 0a1b2c3 since 14:02:11 UTC (8 min), until 14:20:00 UTC at most (https://github.com/o/r/actions/runs/7)',
  );
  expect(describeLease(lease({ run: '', commit: '' }), now)).toBe(
    'octocat since 14:02:11 UTC (8 min), until 14:20:00 UTC at most',
  );
});

describe('mayTakeOver', () => {
  const own = { run: lease().run, attempt: 1 };
  test.each<[string, Partial<Lease>, typeof own, RegExp | undefined]>([
    ['held by another run', {}, { run: 'https://github.com/o/r/actions/runs/8', attempt: 9 }, undefined],
    ['held by another job of this run', {}, own, undefined],
    ['left by an earlier attempt', {}, { ...own, attempt: 2 }, /left by attempt 1 of this run/],
    ['expired', { until: '2026-03-04T14:10:00.000Z' }, own, /expired at 14:10:00 UTC/],
    ['no run is never an earlier attempt', { run: '' }, { run: '', attempt: 2 }, undefined],
  ])('%s', (_, part, mine, why) => {
    const said = mayTakeOver(lease(part), mine, now);
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(why);
  });
});

test('what a run of GitHub writes, and a person at a terminal', () => {
  const mine = { id: 'x', commit: undefined, localOwner: 'ann@desk', now, forMs: 60_000 };
  const env = {
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_SHA: 'abc',
  };
  expect(ownLease(env, mine)).toEqual({
    ...{
      id: 'x',
      owner: 'octocat',
      run: 'https://ghe.example/o/r/actions/runs/7',
      attempt: 3,
      commit: 'abc',
    },
    ...{ since: '2026-03-04T14:10:00.000Z', until: '2026-03-04T14:11:00.000Z' },
  });
  expect(ownLease(env, { ...mine, commit: 'def' }).commit).toBe('def');
  expect(ownLease({}, mine)).toMatchObject({ owner: 'ann@desk', run: '', attempt: 1, commit: '' });
});

test.each(['orders-db/prod', 'a', 'a_b.c/d'])('%s is a lock', (name) => {
  expect(parameterOf(name)).toBe(`/slipway/locks/${name}`);
});
test.each(['', '/a', 'a//b', 'a b', '../x y', 'a/'.repeat(12)])('%j is none', (name) => {
  expect(() => parameterOf(name)).toThrow(/is not the name of a lock/);
});

test('a lease reads back as it was written; anything else is our error', () => {
  expect(parseLease(JSON.stringify(lease({ task: 't', cluster: 'c' })), 'p')).toMatchObject({ task: 't' });
  const almost = fc
    .record({ id: fc.anything(), owner: fc.anything(), until: fc.anything(), attempt: fc.anything() })
    .map((part) => JSON.stringify({ ...lease(), ...part }) ?? '');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almost), (text) => {
      try {
        parseLease(text, 'p');
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
      }
    }),
    { numRuns: 20_000 },
  );
});
