import { expect, test } from 'vitest';
import { type FollowOptions, follow } from '../../../src/rollout/follow.ts';
import type { Ours } from '../../../src/rollout/verdict.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

const ours: Ours = {
  taskDefinitionArn: 'user:2',
  deploymentId: 'ecs-svc/2',
  createdAt: new Date(),
  completedBefore: false,
  desiredCount: 1,
};
const service = (rolloutState: 'IN_PROGRESS' | 'COMPLETED') => ({
  taskDefinition: 'user:2',
  desiredCount: 1,
  runningCount: 1,
  deployments: [{ id: 'ecs-svc/2', status: 'PRIMARY', rolloutState, createdAt: ours.createdAt }],
});

/** Follows a service that completes at the given look; each look takes 20 ms. */
function followed(completesAt: number, options: Partial<FollowOptions> = {}) {
  let looks = 0;
  return follow({
    ours,
    async look() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      looks += 1;
      return { service: service(looks >= completesAt ? 'COMPLETED' : 'IN_PROGRESS'), at: performance.now() };
    },
    limitMs: 60_000,
    signal: new AbortController().signal,
    ...options,
  });
}

test('ends with the look that shows the end', async () => {
  expect(await followed(3)).toMatchObject({ verdict: 'succeeded' });
});

test('the time limit ends it', async () => {
  expect(await followed(1_000, { limitMs: 60 })).toMatchObject({ verdict: 'timed-out' });
});

test('time in which a person is waited for does not count', async () => {
  // Each look alone takes longer than the limit.
  expect(await followed(5, { limitMs: 1, held: () => true })).toMatchObject({ verdict: 'succeeded' });
});

test('it counts again once the person has answered', async () => {
  let looks = 0;
  const held = () => ++looks < 5;
  expect(await followed(1_000, { limitMs: 1, held })).toMatchObject({ verdict: 'timed-out' });
  expect(looks).toBe(5);
});

test('a failure that may pass is no verdict; any other ends it', async () => {
  const failing = (name: string) => {
    let looks = 0;
    return async () => {
      looks += 1;
      if (looks === 1) throw Object.assign(new Error('no'), { name });
      return { service: service('COMPLETED'), at: performance.now() };
    };
  };
  const passing: unknown[] = [];
  const onPassing = (error: unknown) => passing.push(error);
  expect(await followed(1, { look: failing('ThrottlingException'), onPassing })).toMatchObject({
    verdict: 'succeeded',
  });
  expect(passing).toHaveLength(1);
  await expect(followed(1, { look: failing('AccessDeniedException') })).rejects.toThrow('no');
});

test('what onSnapshot throws ends it', async () => {
  const onSnapshot = () => {
    throw new ActionError('the pause could not be answered');
  };
  await expect(followed(3, { onSnapshot })).rejects.toThrow('could not be answered');
});
