import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, newEvents, progressLine, shortEvent } from '../../../src/rollout/events.ts';

const task = '4f1c9a02b7de4c1ea5f0c3d2e1b0a999';
const group =
  '(target-group arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/user-blue/0123456789abcdef)';

describe('shortEvent', () => {
  test.each([
    [`(service user) has started 1 tasks: (task ${task}).`, 'started task 4f1c9a02'],
    [
      `(service user) has started 2 tasks: (task ${task}) (task ${task}).`,
      'started 2 tasks 4f1c9a02, 4f1c9a02',
    ],
    [
      `(service user) has started 1 tasks: (task ${task}). Amazon ECS replaced 1 tasks due to an unhealthy status.`,
      'started task 4f1c9a02 (1 task replaced for being unhealthy)',
    ],
    [`(service user) has stopped 1 running tasks: (task ${task}).`, 'stopped task 4f1c9a02'],
    [`(service user) registered 1 targets in ${group}`, 'registered 1 target in user-blue'],
    [`(service user) deregistered 2 targets in ${group}`, 'deregistered 2 targets from user-blue'],
    [
      '(service user, taskSet ecs-svc/12) has begun draining connections on 1 tasks.',
      'draining the connections of 1 task',
    ],
    ['(service user) (deployment ecs-svc/12) deployment completed.', 'deployment completed'],
    [
      '(service user) (deployment ecs-svc/12) deployment failed: tasks failed to start.',
      'deployment failed: tasks failed to start',
    ],
    ['(service user) rolling back to deployment ecs-svc/11.', 'rolling back to deployment ecs-svc/11'],
    ['(service user) has reached a steady state.', 'steady state reached'],
    [
      `(service user) (task ${task}) failed container health checks.`,
      'task 4f1c9a02 failed its container health checks',
    ],
    [
      `(service user) (task ${task}) (port 8000) is unhealthy in ${group} due to (reason Health checks failed with these codes: [404])`,
      'task 4f1c9a02 is unhealthy on port 8000 in user-blue: Health checks failed with these codes: [404]',
    ],
    [`(service user) something new about ${task}`, 'something new about 4f1c9a02'],
    ['no service named', 'no service named'],
  ])('%s', (message, short) => {
    expect(shortEvent(message)).toBe(short);
  });

  test('never throws and never gets longer by more than a few words', () => {
    fc.assert(fc.property(fc.string(), (text) => shortEvent(text).length <= text.length + 40));
  });
});

describe('newEvents', () => {
  const event = (id: string, seconds: number) => ({ id, createdAt: new Date(seconds * 1_000), message: id });
  test('gives each event once, oldest first, however often it is listed', () => {
    const known = new Set<string>();
    newEvents([event('b', 2), event('a', 1)], known);
    expect(newEvents([event('d', 4), event('c', 3), event('b', 2)], known).map(({ id }) => id)).toEqual([
      'c',
      'd',
    ]);
    expect(newEvents([event('d', 4), event('c', 3)], known)).toEqual([]);
  });
  test('keeps the order of the list among events of the same moment', () => {
    expect(newEvents([event('z', 1), event('y', 1)], new Set()).map(({ id }) => id)).toEqual(['y', 'z']);
  });
  test('tells events without an id apart by time and text', () => {
    const known = new Set<string>();
    const plain = { createdAt: new Date(0), message: 'has reached a steady state.' };
    expect(newEvents([plain, { ...plain, createdAt: new Date(1) }], known)).toHaveLength(2);
    expect(newEvents(undefined, known)).toEqual([]);
  });
});

test('progressLine counts ours and the old ones apart', () => {
  const ours = {
    taskDefinitionArn: 'x',
    deploymentId: 'ecs-svc/2',
    createdAt: new Date(0),
    completedBefore: false,
    desiredCount: 2,
  };
  const deployments = [
    { id: 'ecs-svc/2', desiredCount: 2, runningCount: 1, pendingCount: 1, failedTasks: 3 },
    { id: 'ecs-svc/1', runningCount: 2 },
  ];
  expect(progressLine(ours, { desiredCount: 2, deployments })).toBe(
    '1/2 new tasks running, 1 starting, 2 old running, 3 failed',
  );
  expect(progressLine(ours, { desiredCount: 2, deployments: [] })).toBe('0/2 new tasks running');
});

test.each([
  [0, '+0s'],
  [59_999, '+59s'],
  [60_000, '+1m00s'],
  [185_000, '+3m05s'],
  [-5, '+0s'],
])('elapsed(%d) is %s', (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});
