import { describe, expect, test } from 'vitest';
import {
  familyOf,
  isGood,
  noneVerified,
  ownWayBack,
  verifiedAt,
} from '../../../src/actions/rollback/target.ts';

const deployment = (n: number, status: string, rolloutState: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS') => ({
  id: `ecs-svc/${n}`,
  status,
  rolloutState,
  taskDefinition: `user:${n}`,
  createdAt: new Date(n),
});

describe('ownWayBack', () => {
  test.each([
    ['nothing is going on', [deployment(1, 'PRIMARY', 'COMPLETED')], undefined],
    ['a first deployment', [deployment(1, 'PRIMARY', 'IN_PROGRESS')], undefined],
    [
      'to the one that completed',
      [deployment(2, 'PRIMARY', 'IN_PROGRESS'), deployment(1, 'ACTIVE', 'COMPLETED')],
      'user:1',
    ],
    [
      'not to one that was superseded before it completed',
      [
        deployment(3, 'PRIMARY', 'IN_PROGRESS'),
        deployment(2, 'ACTIVE', 'IN_PROGRESS'),
        deployment(1, 'ACTIVE', 'COMPLETED'),
      ],
      'user:1',
    ],
    [
      'to the newest of several',
      [
        deployment(1, 'ACTIVE', 'COMPLETED'),
        deployment(3, 'PRIMARY', 'IN_PROGRESS'),
        deployment(2, 'ACTIVE', 'COMPLETED'),
      ],
      'user:2',
    ],
    ['no deployments', [], undefined],
  ])('%s', (_name, deployments, back) => {
    expect(ownWayBack({ deployments })).toBe(back);
  });
});

const tagged = (tags: Record<string, string>) => ({
  tags: Object.entries(tags).map(([key, value]) => ({ key: `slipway:${key}`, value })),
});

test('verifiedAt is the tag', () => {
  expect(verifiedAt(tagged({ verified: 'then' }))).toBe('then');
  expect(verifiedAt(tagged({ commit: 'c' }))).toBeUndefined();
});

test.each([
  [{}, false],
  [{ verified: '2026-01-02T00:00:00Z' }, true],
  [{ verified: '2026-01-02T00:00:00Z', 'rolled-back': '2026-01-03T00:00:00Z' }, false],
  [{ verified: '2026-01-04T00:00:00Z', 'rolled-back': '2026-01-03T00:00:00Z' }, true],
  [{ 'rolled-back': '2026-01-03T00:00:00Z' }, false],
  [{ verified: '2026-01-02T00:00:00Z', 'verified-in': 'dev/user' }, true],
  [{ verified: '2026-01-02T00:00:00Z', 'verified-in': 'prod/user' }, false],
])('a revision with the tags %j is one to go back to: %s', (tags, good) => {
  expect(isGood(tagged(tags), 'dev/user')).toBe(good);
});

test('familyOf', () => {
  expect(familyOf('arn:aws:ecs:r:a:task-definition/user-a:12')).toEqual({ family: 'user-a', revision: 12 });
});

test('noneVerified names the family, and what consent would do', () => {
  const of = (unverified?: string) => noneVerified('arn:aws:ecs:r:a:task-definition/user:12', unverified);
  expect(of('user:11').message).toMatch(
    /no verified revision of user was found before the running user:12; nothing was changed/,
  );
  expect(of('user:11').help).toMatch(/The one before is user:11: .*'to', or set allow-unverified: true/);
  expect(of().help).toMatch(/There is no earlier revision at all/);
});
