import type { DeploymentInfo } from '@aws-sdk/client-codedeploy';
import { describe, expect, test } from 'vitest';
import { judgeCodeDeploy, lifecycleLine } from '../../../src/rollout/codedeploy-verdict.ts';

const arn = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/user:2';
const service = { desiredCount: 1, taskDefinition: arn };
const all: DeploymentInfo['autoRollbackConfiguration'] = {
  enabled: true,
  events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
};

describe('the verdict on a deployment of CodeDeploy', () => {
  type Look = Parameters<typeof judgeCodeDeploy>[0];
  const failed: DeploymentInfo = {
    status: 'Failed',
    errorInformation: { code: 'ECS_UPDATE_ERROR', message: 'no steady state' },
    autoRollbackConfiguration: all,
  };
  const withBack = { ...failed, rollbackInfo: { rollbackDeploymentId: 'd-2' } };
  const stopped: DeploymentInfo = {
    ...withBack,
    status: 'Stopped',
    errorInformation: { code: 'MANUAL_STOP', message: 'stopped' },
  };
  const rows: [string, Partial<Look>, string, RegExp?][] = [
    ['created', { info: { status: 'Created' } }, 'going on'],
    ['in progress', { info: { status: 'InProgress' } }, 'going on'],
    ['ready, and waits', { info: { status: 'Ready' } }, 'going on'],
    ['succeeded', { info: { status: 'Succeeded' } }, 'succeeded'],
    [
      'succeeded, with no tasks',
      { info: { status: 'Succeeded' }, service: { ...service, desiredCount: 0 } },
      'scaled-to-zero',
    ],
    [
      'succeeded, but another one came after it',
      { info: { status: 'Succeeded' }, service: { ...service, taskDefinition: 'user:3' } },
      'superseded',
    ],
    ['failed, the rollback is not named yet', { info: failed, endedForMs: 2_000 }, 'going on'],
    ['failed, and no rollback ever comes', { info: failed, endedForMs: 11_000 }, 'failed', /not rolled back/],
    [
      'failed, without automatic rollback',
      { info: { ...failed, autoRollbackConfiguration: { enabled: false } } },
      'failed',
      /not rolled back \(CodeDeploy: no steady state\)/,
    ],
    ['failed, rolling back', { info: withBack, rollback: { status: 'InProgress' } }, 'going on'],
    ['failed, rolled back', { info: withBack, rollback: { status: 'Succeeded' } }, 'rolled-back'],
    ['failed, and the rollback too', { info: withBack, rollback: { status: 'Failed' } }, 'failed', /too/],
    [
      'an alarm, rolled back',
      {
        info: { ...withBack, status: 'Stopped', errorInformation: { code: 'ALARM_ACTIVE' } },
        rollback: { status: 'Succeeded' },
      },
      'rolled-back',
    ],
    ['stopped by a person', { info: stopped, rollback: { status: 'Succeeded' } }, 'stopped', /rolled back/],
    [
      'stopped by a person, left as it is',
      {
        info: {
          status: 'Stopped',
          errorInformation: { code: 'MANUAL_STOP' },
          autoRollbackConfiguration: { enabled: false },
        },
      },
      'stopped',
      /nothing was rolled back/,
    ],
  ];
  test.each(rows)('%s', (_name, look, verdict, reason) => {
    const judged = judgeCodeDeploy({ info: {}, rollback: undefined, service, endedForMs: 0, ...look }, arn);
    expect(judged === 'going on' ? judged : judged.verdict).toBe(verdict);
    if (reason !== undefined) expect(judged).toMatchObject({ reason: expect.stringMatching(reason) });
  });
});

test('the lifecycle in one line', () => {
  expect(lifecycleLine(undefined)).toBe('');
  expect(
    lifecycleLine({
      lifecycleEvents: [
        { lifecycleEventName: 'Install', status: 'Succeeded' },
        { lifecycleEventName: 'AllowTraffic', status: 'InProgress' },
        { lifecycleEventName: 'AfterAllowTraffic', status: 'Pending' },
      ],
      taskSetsInfo: [{ taskSetLabel: 'Green', trafficWeight: 10 }],
    }),
  ).toBe('[1/3] AllowTraffic InProgress, 10 % of the users on the new tasks');
});
