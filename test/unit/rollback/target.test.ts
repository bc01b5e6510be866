import { describe, expect, test } from 'vitest';
import { noneVerified, ownWayBack, verifiedAt } from '../../../src/actions/rollback/target.ts';

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

test('verifiedAt is the tag', () => {
  expect(verifiedAt({ arn: 'x', tags: [{ key: 'slipway:verified', value: 'then' }] })).toBe('then');
  expect(verifiedAt({ arn: 'x', tags: [{ key: 'slipway:commit', value: 'c' }] })).toBeUndefined();
});

test('noneVerified names the family', () => {
  expect(noneVerified('arn:aws:ecs:r:a:task-definition/user:12').message).toMatch(
    /no verified revision of user was/,
  );
});
