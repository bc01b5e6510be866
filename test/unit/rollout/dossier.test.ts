import type { Task } from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { dossier, type Evidence, guessCause, taskEnd } from '../../../src/rollout/dossier.ts';
import { hintFor } from '../../../src/rollout/hints.ts';

const id = (n: number) => `arn:aws:ecs:us-east-1:111122223333:task/dev/${String(n).repeat(32)}`;
const exited = (n: number, exitCode: number): Task => ({
  taskArn: id(n),
  lastStatus: 'STOPPED',
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [
    { name: 'sidecar', exitCode: 143 },
    { name: 'user', exitCode },
  ],
});
const scaledIn: Task = {
  taskArn: id(9),
  lastStatus: 'STOPPED',
  stopCode: 'ServiceSchedulerInitiated',
  stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)',
  containers: [{ name: 'user', exitCode: 143 }],
};

function evidence(changes: Partial<Evidence>): Evidence {
  return {
    ours: {
      taskDefinitionArn: 'arn:aws:ecs:us-east-1:111122223333:task-definition/user:2',
      deploymentId: 'ecs-svc/2',
      createdAt: new Date(0),
      completedBefore: false,
      desiredCount: 2,
    },
    service: { serviceName: 'user', desiredCount: 2, deployments: [] },
    serviceDeployment: undefined,
    tasks: [],
    events: [],
    targets: [],
    logs: [],
    gaps: [],
    ...changes,
  };
}

describe('guessCause', () => {
  test('names the container that brought the task down, and how often', () => {
    const { cause, next } = guessCause(
      evidence({ tasks: [exited(1, 1), exited(2, 1), exited(3, 1), scaledIn] }),
    );
    expect(cause).toBe("container 'user' exited 3 times with code 1: it ended with an error");
    expect(next).toMatch(/log lines/);
  });
  test('takes the way of failing seen most often', () => {
    expect(guessCause(evidence({ tasks: [exited(1, 2), exited(2, 127), exited(3, 127)] })).cause).toMatch(
      /exited twice with code 127: its command was not found/,
    );
  });
  test('a pull that failed', () => {
    const text =
      'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref x';
    const task = {
      taskArn: id(1),
      lastStatus: 'STOPPED',
      stopCode: 'TaskFailedToStart',
      stoppedReason: text,
    } as const;
    const { cause, next } = guessCause(evidence({ tasks: [task] }));
    expect(cause).toBe(`a task failed to start: the image could not be pulled: ${text}`);
    expect(next).toMatch(/digest/);
  });
  test('a health check that failed tells what the target said', () => {
    const task: Task = {
      ...scaledIn,
      stoppedReason: 'Task failed ELB health checks in (target-group arn:x)',
      containers: [{ name: 'user', exitCode: 143 }],
    };
    const targets = [
      {
        id: '10.0.0.7',
        port: 8000,
        state: 'unhealthy',
        description: 'Health checks failed with these codes: [404]',
      },
    ];
    const { cause } = guessCause(evidence({ tasks: [task, task], targets }));
    expect(cause).toMatch(/^2 tasks ended: the load balancer found the task unhealthy: Task failed ELB/);
    expect(cause).toMatch(/target 10\.0\.0\.7:8000 is unhealthy: .*\[404\]$/);
  });
  test('without a failed task: an event, a target, a task that waits, else what ECS says', () => {
    const message =
      '(service user) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update …';
    expect(guessCause(evidence({ events: [{ message }] }))).toMatchObject({
      cause: expect.stringMatching(/^stuck/),
      next: expect.stringMatching(/maximum-percent/),
    });
    expect(guessCause(evidence({ targets: [{ id: 'a', state: 'initial' }] })).cause).toMatch(
      /target a is initial/,
    );
    expect(guessCause(evidence({ tasks: [{ taskArn: id(1), lastStatus: 'PENDING' }] })).cause).toMatch(
      /still PENDING/,
    );
    expect(
      guessCause(evidence({ tasks: [{ taskArn: id(1), lastStatus: 'RUNNING', healthStatus: 'UNHEALTHY' }] }))
        .cause,
    ).toMatch(/is unhealthy/);
    expect(guessCause(evidence({ serviceDeployment: { statusReason: 'because' } })).cause).toBe('because');
    expect(guessCause(evidence({})).cause).toMatch(/no task/);
  });
});

test('taskEnd looks past bystanders that were told to stop', () => {
  expect(taskEnd(exited(1, 3))).toMatchObject({ container: 'user', exitCode: 3, taskId: '11111111' });
  expect(taskEnd(exited(1, 137))).toMatchObject({ container: 'sidecar' });
  expect(
    taskEnd({
      containers: [
        { name: 'a', exitCode: 1 },
        { name: 'b', exitCode: 137, reason: 'OutOfMemoryError: x' },
      ],
    }),
  ).toMatchObject({ container: 'b', reason: 'OutOfMemoryError: x' });
  expect(taskEnd({})).toMatchObject({ container: undefined, exitCode: undefined });
});

test.each([
  [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }, /memory/],
  [{ exitCode: 137 }, /SIGKILL/],
  [{ exitCode: 143 }, /SIGTERM/],
  [{ exitCode: 0 }, /by itself/],
  [{ exitCode: 42 }, /error/],
  [
    {
      reason:
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: x',
    },
    /secret/,
  ],
  [{ reason: 'failed to validate logger args: … The specified log group does not exist.' }, /log driver/],
  [{ reason: 'Task failed container health checks' }, /own health check/],
  [{ reason: 'was unable to place a task. Reason: Capacity is unavailable at this time' }, /no room/],
])('hintFor(%j)', (end, what) => {
  expect(hintFor(end)?.what).toMatch(what);
  expect(hintFor(end)?.next).not.toBe('');
});

test('hintFor knows when it knows nothing', () => {
  expect(hintFor({ reason: 'Scaling activity initiated by (deployment ecs-svc/1)' })).toBeUndefined();
});

describe('dossier', () => {
  const full = dossier(
    'rolled-back',
    'the breaker tripped',
    evidence({
      tasks: [exited(1, 1), exited(2, 1), exited(3, 1)],
      serviceDeployment: {
        status: 'ROLLBACK_SUCCESSFUL',
        deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      },
      events: [
        {
          createdAt: new Date('2026-01-01T12:04:31Z'),
          message: '(service user) has reached a steady state.',
        },
      ],
      logs: [
        {
          container: 'user',
          taskId: id(1),
          group: '/ecs/user',
          stream: 's',
          lines: ['boom', '```', '# not a title'],
        },
      ],
      gaps: ['Not known, x.'],
    }),
  );
  test('says it all in Markdown', () => {
    expect(full.markdown).toContain('| circuit breaker | TRIGGERED, 3 of 3 failures |');
    expect(full.markdown).toContain(
      '| 11111111 | EssentialContainerExited | user | 1 | Essential container in task exited |',
    );
    expect(full.markdown).toContain('12:04:31 steady state reached');
    expect(full.markdown).toContain('> Not known, x.');
    expect(full.markdown).toContain('What to do: ');
  });
  test('and the same as a record to take away', () => {
    expect(JSON.parse(JSON.stringify(full.record))).toMatchObject({
      verdict: 'rolled-back',
      reason: 'the breaker tripped',
      cause: full.cause,
      next: full.next,
      deployment: {
        status: 'ROLLBACK_SUCCESSFUL',
        circuitBreaker: { status: 'TRIGGERED', failures: 3, threshold: 3 },
      },
      stoppedTasks: [{ taskId: '11111111', container: 'user', exitCode: 1 }, {}, {}],
      liveTasks: [],
      events: [{ at: '2026-01-01T12:04:31.000Z', message: '(service user) has reached a steady state.' }],
      logs: [{ container: 'user', group: '/ecs/user', lines: ['boom', '```', '# not a title'] }],
      gaps: ['Not known, x.'],
    });
  });
  test('no log line can close its code block', () => {
    expect(full.markdown).toContain('````text\nboom\n```\n# not a title\n````');
  });
});
