import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import {
  judge,
  lagMs,
  type Ours,
  remember,
  type Seen,
  type Snapshot,
  stalledAfterMs,
} from '../../../src/rollout/verdict.ts';

const arn = (revision: number) => `arn:aws:ecs:us-east-1:111122223333:task-definition/user:${revision}`;
const time = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1_000);

const ours: Ours = {
  taskDefinitionArn: arn(2),
  deploymentId: 'ecs-svc/2',
  createdAt: time(100),
  completedBefore: false,
  desiredCount: 2,
};

const old: Deployment = {
  id: 'ecs-svc/1',
  status: 'ACTIVE',
  rolloutState: 'COMPLETED',
  taskDefinition: arn(1),
  createdAt: time(0),
  updatedAt: time(50),
};
const own: Deployment = {
  id: 'ecs-svc/2',
  status: 'PRIMARY',
  rolloutState: 'IN_PROGRESS',
  taskDefinition: arn(2),
  createdAt: time(100),
  updatedAt: time(100),
};
const newer: Deployment = {
  id: 'ecs-svc/3',
  status: 'PRIMARY',
  rolloutState: 'IN_PROGRESS',
  taskDefinition: arn(3),
  createdAt: time(130),
  updatedAt: time(130),
};
const back: Deployment = { ...old, status: 'PRIMARY', rolloutState: 'COMPLETED', updatedAt: time(140) };

function service(deployments: Deployment[], changes: Partial<Service> = {}): Service {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  return {
    desiredCount: 2,
    runningCount: 2,
    taskDefinition: primary?.taskDefinition,
    deployments,
    ...changes,
  };
}

const running = service([own, old]);
/** What a StopServiceDeployment with stopType ABORT leaves. */
const aborted = service([
  { ...own, rolloutState: 'FAILED', rolloutStateReason: 'ECS deployment stopped: a user aborted it.' },
  old,
]);
const statusReason = 'Service deployment stopped because of a user request.';
const done = service([{ ...own, rolloutState: 'COMPLETED' }]);
const breaker = { status: 'TRIGGERED', failureCount: 3, threshold: 3 } as const;

/** The last snapshot judged after those before it, `at` in milliseconds. */
function after(snapshots: Partial<Snapshot>[], options: { of?: Ours; timeIsUp?: boolean } = {}) {
  let seen: Seen | undefined;
  for (const [index, snapshot] of snapshots.entries())
    seen = remember(options.of ?? ours, seen, { service: running, at: index * 1_000, ...snapshot });
  if (seen === undefined) throw new Error('no snapshot');
  return judge(options.of ?? ours, seen, { timeIsUp: options.timeIsUp ?? false });
}

const verdictAfter = (...args: Parameters<typeof after>) => {
  const judgement = after(...args);
  return judgement === 'going on' ? judgement : judgement.verdict;
};

const sd = (
  status: ServiceDeployment['status'],
  more: Partial<ServiceDeployment> = {},
): ServiceDeployment => ({
  status,
  ...more,
});

describe('by our service deployment', () => {
  const rows: [string, Partial<Snapshot>[], string][] = [
    ['PENDING', [{ serviceDeployment: sd('PENDING') }], 'going on'],
    ['IN_PROGRESS', [{ serviceDeployment: sd('IN_PROGRESS') }], 'going on'],
    [
      'IN_PROGRESS in a service that looks stable',
      [{ service: done, serviceDeployment: sd('IN_PROGRESS') }],
      'going on',
    ],
    ['ROLLBACK_REQUESTED', [{ serviceDeployment: sd('ROLLBACK_REQUESTED') }], 'going on'],
    [
      'ROLLBACK_IN_PROGRESS',
      [{ service: service([back]), serviceDeployment: sd('ROLLBACK_IN_PROGRESS') }],
      'going on',
    ],
    ['SUCCESSFUL', [{ service: done, serviceDeployment: sd('SUCCESSFUL') }], 'succeeded'],
    [
      'SUCCESSFUL, and a newer deployment runs another revision',
      [{ service: service([newer, { ...own, status: 'ACTIVE' }]), serviceDeployment: sd('SUCCESSFUL') }],
      'superseded',
    ],
    [
      'SUCCESSFUL, and a newer deployment runs our revision again',
      [{ service: service([{ ...newer, taskDefinition: arn(2) }]), serviceDeployment: sd('SUCCESSFUL') }],
      'succeeded',
    ],
    [
      'SUCCESSFUL, but the look at the service is older than our deployment',
      [{ service: service([{ ...old, status: 'PRIMARY' }]), serviceDeployment: sd('SUCCESSFUL') }],
      'going on',
    ],
    [
      'SUCCESSFUL after somebody asked too late for a rollback',
      [
        { serviceDeployment: sd('ROLLBACK_REQUESTED') },
        { service: done, serviceDeployment: sd('SUCCESSFUL') },
      ],
      'succeeded',
    ],
    [
      'ROLLBACK_SUCCESSFUL by the breaker, though the service is stable',
      [
        {
          service: service([back]),
          serviceDeployment: sd('ROLLBACK_SUCCESSFUL', { deploymentCircuitBreaker: breaker }),
        },
      ],
      'rolled-back',
    ],
    [
      'ROLLBACK_SUCCESSFUL by an alarm',
      [
        {
          service: service([back]),
          serviceDeployment: sd('ROLLBACK_SUCCESSFUL', { alarms: { status: 'TRIGGERED' } }),
        },
      ],
      'rolled-back',
    ],
    [
      'ROLLBACK_SUCCESSFUL by a hook',
      [
        {
          serviceDeployment: sd('ROLLBACK_SUCCESSFUL', {
            stoppedAt: time(130),
            statusReason: 'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.',
          }),
        },
      ],
      'rolled-back',
    ],
    ['ROLLBACK_SUCCESSFUL without a word', [{ serviceDeployment: sd('ROLLBACK_SUCCESSFUL') }], 'rolled-back'],
    [
      'ROLLBACK_SUCCESSFUL after a request that was seen',
      [{ serviceDeployment: sd('ROLLBACK_REQUESTED') }, { serviceDeployment: sd('ROLLBACK_SUCCESSFUL') }],
      'stopped',
    ],
    [
      'ROLLBACK_SUCCESSFUL with stoppedAt, which only a user sets',
      [{ serviceDeployment: sd('ROLLBACK_SUCCESSFUL', { stoppedAt: time(130) }) }],
      'stopped',
    ],
    [
      'the breaker, then a request that came too late to matter',
      [
        { serviceDeployment: sd('ROLLBACK_REQUESTED') },
        { serviceDeployment: sd('ROLLBACK_SUCCESSFUL', { deploymentCircuitBreaker: breaker }) },
      ],
      'rolled-back',
    ],
    [
      'ROLLBACK_FAILED, no candidate',
      [
        {
          serviceDeployment: sd('ROLLBACK_FAILED', {
            statusReason: 'No rollback candidate was found to run the rollback.',
          }),
        },
      ],
      'failed',
    ],
    [
      'STOPPED since a newer deployment took its place',
      [{ service: service([newer, { ...own, status: 'ACTIVE' }]), serviceDeployment: sd('STOPPED') }],
      'superseded',
    ],
    [
      'STOP_REQUESTED with a newer deployment: nothing to wait for',
      [{ service: service([newer, { ...own, status: 'ACTIVE' }]), serviceDeployment: sd('STOP_REQUESTED') }],
      'superseded',
    ],
    ['STOP_REQUESTED, cause not known yet', [{ serviceDeployment: sd('STOP_REQUESTED') }], 'going on'],
    ['STOPPED by a person', [{ serviceDeployment: sd('STOPPED', { stoppedAt: time(130) }) }], 'stopped'],
    [
      'STOPPED by a person, asked for before a newer deployment came',
      [
        { serviceDeployment: sd('ROLLBACK_REQUESTED') },
        { service: service([newer]), serviceDeployment: sd('STOPPED') },
      ],
      'stopped',
    ],
    [
      'STOPPED after the breaker, without rollback',
      [{ serviceDeployment: sd('STOPPED', { deploymentCircuitBreaker: breaker, stoppedAt: time(130) }) }],
      'failed',
    ],
    [
      'STOPPED after the breaker, and a newer deployment has come since',
      [
        {
          service: service([newer]),
          serviceDeployment: sd('STOPPED', { deploymentCircuitBreaker: breaker }),
        },
      ],
      'failed',
    ],
    [
      'STOPPED with rolloutState FAILED, the breaker not told',
      [{ service: service([{ ...own, rolloutState: 'FAILED' }]), serviceDeployment: sd('STOPPED') }],
      'failed',
    ],
    [
      'STOP_REQUESTED by a person who aborts it',
      [{ service: aborted, serviceDeployment: sd('STOP_REQUESTED', { stoppedAt: time(130), statusReason }) }],
      'going on',
    ],
    [
      'STOPPED by a person who aborted it: rolloutState FAILED, and nothing is rolled back',
      [
        { service: aborted, serviceDeployment: sd('STOP_REQUESTED', { statusReason }) },
        { service: aborted, serviceDeployment: sd('STOPPED', { stoppedAt: time(130), statusReason }) },
      ],
      'stopped',
    ],
    [
      'STOPPED after the breaker, whoever aborted it then',
      [
        {
          service: aborted,
          serviceDeployment: sd('STOPPED', { deploymentCircuitBreaker: breaker, statusReason }),
        },
      ],
      'failed',
    ],
    [
      'desired 0',
      [
        {
          service: { ...done, desiredCount: 0, runningCount: 0 },
          serviceDeployment: sd('SUCCESSFUL'),
          at: lagMs,
        },
      ],
      'going on',
    ],
    [
      'found once, then an answer without it',
      [{ serviceDeployment: sd('IN_PROGRESS') }, { service: service([back]) }],
      'going on',
    ],
  ];
  test.each(rows)('%s → %#', (_name, snapshots, verdict) => {
    expect(verdictAfter(snapshots)).toBe(verdict);
  });

  test('desired 0 is believed once answers can no longer lag', () => {
    const zero = { service: { ...done, desiredCount: 0 }, serviceDeployment: sd('SUCCESSFUL') };
    expect(
      verdictAfter([
        { ...zero, at: 0 },
        { ...zero, at: lagMs },
      ]),
    ).toBe('scaled-to-zero');
    expect(verdictAfter([{ ...zero, at: 0 }], { of: { ...ours, desiredCount: 0 } })).toBe('scaled-to-zero');
  });

  test('FAILED for long as PRIMARY, with nothing to go back to, is a stall and no time-out', () => {
    const stalled = {
      service: service([{ ...own, rolloutState: 'FAILED' as const }]),
      serviceDeployment: sd('IN_PROGRESS'),
    };
    expect(verdictAfter([{ ...stalled, at: 0 }])).toBe('going on');
    expect(
      verdictAfter([
        { ...stalled, at: 0 },
        { ...stalled, at: stalledAfterMs },
      ]),
    ).toBe('failed');
    expect(verdictAfter([{ ...stalled, at: 0 }], { timeIsUp: true })).toBe('failed');
  });

  test('the time limit counts only for a deployment that goes on', () => {
    expect(verdictAfter([{ serviceDeployment: sd('IN_PROGRESS') }], { timeIsUp: true })).toBe('timed-out');
    expect(verdictAfter([{ service: done, serviceDeployment: sd('SUCCESSFUL') }], { timeIsUp: true })).toBe(
      'succeeded',
    );
    expect(verdictAfter([{ serviceDeployment: sd('ROLLBACK_SUCCESSFUL') }], { timeIsUp: true })).toBe(
      'rolled-back',
    );
  });
});

describe("by the service's list of deployments, where service deployments can't be read", () => {
  const before = service([{ ...old, status: 'PRIMARY' }]);
  const failed = service([back, { ...own, status: 'ACTIVE', rolloutState: 'FAILED' }]);
  const rows: [string, Partial<Snapshot>[], string][] = [
    ['not shown yet', [{ service: before }], 'going on'],
    ['going on', [{}], 'going on'],
    ['shown, then an answer from before it', [{}, { service: before }], 'going on'],
    ['COMPLETED', [{}, { service: done }], 'succeeded'],
    ['COMPLETED at the first look', [{ service: done }], 'succeeded'],
    [
      'a newer one is PRIMARY',
      [{}, { service: service([newer, { ...own, status: 'ACTIVE' }]) }],
      'superseded',
    ],
    ['a newer one is PRIMARY and ours is gone', [{}, { service: service([newer]) }], 'superseded'],
    ['rolled back, ours still listed', [{}, { service: failed }], 'rolled-back'],
    [
      'being rolled back',
      [
        {},
        {
          service: service([
            { ...back, rolloutState: 'IN_PROGRESS' },
            { ...own, status: 'ACTIVE', rolloutState: 'FAILED' },
          ]),
        },
      ],
      'going on',
    ],
    [
      'rolled back, ours gone, FAILED was seen',
      [{}, { service: service([{ ...own, rolloutState: 'FAILED' }, old]) }, { service: service([back]) }],
      'rolled-back',
    ],
    [
      'rolled back, only the reason tells',
      [
        {},
        {
          service: service([
            {
              ...back,
              rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
            },
          ]),
        },
      ],
      'rolled-back',
    ],
    [
      'rolled back between two looks, only an event tells',
      [
        {},
        {
          service: service([back], {
            events: [
              { message: '(service user) (deployment ecs-svc/2) deployment failed: tasks failed to start.' },
            ],
          }),
        },
      ],
      'rolled-back',
    ],
    ['back on the older one without a failure', [{}, { service: service([back]) }], 'stopped'],
    [
      'FAILED without rollback',
      [{ service: service([{ ...own, rolloutState: 'FAILED' }, old]) }],
      'going on',
    ],
    [
      'FAILED without rollback, for long',
      [
        { service: service([{ ...own, rolloutState: 'FAILED' }, old]), at: 0 },
        { service: service([{ ...own, rolloutState: 'FAILED' }, old]), at: stalledAfterMs },
      ],
      'failed',
    ],
    [
      'aborted, and the reason names a user',
      [
        { service: aborted, at: 0 },
        { service: aborted, at: stalledAfterMs },
      ],
      'stopped',
    ],
  ];
  test.each(rows)('%s → %#', (_name, snapshots, verdict) => {
    expect(verdictAfter(snapshots)).toBe(verdict);
  });
});

describe('where UpdateService started no deployment', () => {
  const present = { ...ours, completedBefore: true };
  test('the service runs our revision steadily', () => {
    expect(after([{ service: done }], { of: present })).toEqual({
      verdict: 'succeeded',
      reason: 'nothing to do: the service already ran this revision',
    });
  });
  test('it is still scaling out', () => {
    expect(verdictAfter([{ service: { ...done, runningCount: 1 } }], { of: present })).toBe('going on');
    expect(verdictAfter([{ service: { ...done, runningCount: 1 } }], { of: present, timeIsUp: true })).toBe(
      'timed-out',
    );
  });
  test('an older success of the same deployment is no evidence', () => {
    const seen = { service: { ...done, runningCount: 0 }, serviceDeployment: sd('SUCCESSFUL') };
    expect(verdictAfter([seen], { of: present })).toBe('going on');
  });
  test('the desired count is 0', () => {
    const zero = { ...done, desiredCount: 0, runningCount: 0 };
    expect(verdictAfter([{ service: zero }], { of: { ...present, desiredCount: 0 } })).toBe('scaled-to-zero');
    expect(verdictAfter([{ service: zero }], { of: present })).toBe('going on');
  });
});
