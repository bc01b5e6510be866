import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import {
  ContinueDeploymentCommand,
  CreateDeploymentCommand,
  CreateDeploymentConfigCommand,
  ListDeploymentsCommand,
  ListDeploymentTargetsCommand,
  PutLifecycleEventHookExecutionStatusCommand,
  StopDeploymentCommand,
  waitUntilDeploymentSuccessful,
} from '@aws-sdk/client-codedeploy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { noMinistack } from '../upstream/ministack.ts';
import { createHook } from './function.ts';
import { events, worldAt } from './world.ts';

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;
const all = (status: string) => ({
  BeforeInstall: status,
  Install: status,
  AfterInstall: status,
  AllowTestTraffic: status,
  AfterAllowTestTraffic: status,
  BeforeAllowTraffic: status,
  AllowTraffic: status,
  AfterAllowTraffic: status,
});

describe.skipIf(noMinistack)(`blue/green by CodeDeploy${why}`, () => {
  let local: LocalFargate;
  let world: Awaited<ReturnType<typeof worldAt>>;

  beforeAll(async () => {
    // A minute is a second.
    local = await startChecked({ port: 0, engine: 'scripted', speed: 60, log: () => {} });
    world = await worldAt(local.url);
    for (const [name, routing] of [
      ['halves', { type: 'TimeBasedLinear', timeBasedLinear: { linearPercentage: 50, linearInterval: 6 } }],
      ['slow', { type: 'TimeBasedCanary', timeBasedCanary: { canaryPercentage: 10, canaryInterval: 600 } }],
    ] as const) {
      await world.deploy.send(
        new CreateDeploymentConfigCommand({
          deploymentConfigName: name,
          computePlatform: 'ECS',
          trafficRoutingConfig: routing,
        }),
      );
    }
  });
  afterAll(async () => local?.close());

  it('makes a replacement task set, shifts all traffic to it and deletes the original', async () => {
    const service = await world.service('whole', { desiredCount: 2 });
    const before = await service.steady();
    const [blue] = before.taskSets ?? [];
    const { id, taskDefinition } = await service.deploy('log=2');
    expect(await world.info(id)).toMatchObject({
      status: expect.stringMatching(/^(Created|InProgress|Succeeded)$/),
      creator: 'user',
      computePlatform: 'ECS',
    });

    await waitUntilDeploymentSuccessful(
      { client: world.deploy, maxWaitTime: 110, minDelay: 1, maxDelay: 1 },
      { deploymentId: id },
    );
    const after = await service.describe();
    expect(after.taskDefinition).toBe(taskDefinition);
    expect(after.loadBalancers?.[0]?.targetGroupArn).toBe(service.green);
    const [green, ...others] = (after.taskSets ?? []).filter((s) => s.status !== 'DRAINING');
    expect(others).toEqual([]);
    expect(green).toMatchObject({
      status: 'PRIMARY',
      startedBy: 'CODE_DEPLOY',
      externalId: id,
      computedDesiredCount: 2,
      runningCount: 2,
      stabilityStatus: 'STEADY_STATE',
    });
    expect(green?.id).not.toBe(blue?.id);
    expect(await service.production()).toEqual({ blue: 0, green: 100 });
    expect(await service.test()).toEqual({ blue: 0, green: 100 });
    expect(events(await world.target(id, 'whole'))).toEqual(all('Succeeded'));
    const listed = await world.deploy.send(new ListDeploymentTargetsCommand({ deploymentId: id }));
    expect(listed.targetIds).toEqual(['main:whole']);

    // The next one goes the other way.
    const next = await service.deploy('log=3');
    await world.status(next.id, 'Succeeded');
    expect(await service.production()).toEqual({ blue: 100, green: 0 });
    expect((await world.info(next.id)).previousRevision).toEqual((await world.info(id)).revision);
  });

  it('shifts step by step, keeps both task sets for the termination wait, and ends it when told to', async () => {
    const service = await world.service('steps', {
      terminationWait: 600,
      group: { deploymentConfigName: 'halves' },
    });
    await service.steady();
    const { id } = await service.deploy();
    await world.client.until(service.production, (w) => w.green === 50 && w.blue === 50);
    const half = await world.client.until(
      () => world.target(id, 'steps'),
      (t) => t.taskSetsInfo?.[1]?.trafficWeight === 50,
    );
    expect(half.taskSetsInfo).toEqual([
      expect.objectContaining({ taskSetLabel: 'Blue', status: 'PRIMARY', trafficWeight: 50 }),
      expect.objectContaining({ taskSetLabel: 'Green', status: 'ACTIVE', trafficWeight: 50 }),
    ]);
    expect(half.taskSetsInfo?.map((s) => s.targetGroup?.name)).toEqual(['steps-blue', 'steps-green']);
    const waiting = await world.client.until(
      () => world.info(id),
      (d) => d.instanceTerminationWaitTimeStarted === true,
    );
    expect(waiting.status).toBe('InProgress');
    expect(events(await world.target(id, 'steps'))).toEqual(all('Succeeded'));
    expect(
      (await service.describe()).taskSets?.map((s) => [s.status, s.scale?.value, s.runningCount]),
    ).toEqual([
      ['PRIMARY', 100, 1],
      ['ACTIVE', 100, 1],
    ]);
    await world.deploy.send(
      new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'TERMINATION_WAIT' }),
    );
    await world.status(id, 'Succeeded');
    await world.client.until(service.describe, (s) => s.taskSets?.length === 1);
  });

  it('a stopped deployment is rolled back: the traffic returns and the replacement goes', async () => {
    const service = await world.service('stopped', { group: { deploymentConfigName: 'slow' } });
    await service.steady();
    const { id } = await service.deploy();
    await world.client.until(service.production, (w) => w.green === 10);
    expect(await service.production()).toEqual({ blue: 90, green: 10 });
    await expect(
      world.deploy.send(
        new CreateDeploymentCommand({
          applicationName: 'app',
          deploymentGroupName: 'stopped',
          revision: { revisionType: 'String', string: { content: 'version: 0.0' } },
        }),
      ),
    ).rejects.toMatchObject({
      name: 'DeploymentLimitExceededException',
      message: `The Deployment Group 'stopped' already has an active Deployment '${id}'`,
    });
    await world.deploy.send(new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled: true }));
    const stopped = await world.status(id, 'Stopped');
    const back = stopped.rollbackInfo?.rollbackDeploymentId ?? '';
    expect(stopped.errorInformation?.code).toBe('MANUAL_STOP');
    expect(stopped.rollbackInfo?.rollbackMessage).toBe(
      `Deployment ${id} terminated. Automatic rollback is triggered with a DeploymentId ${back}.`,
    );
    expect(await world.status(back, 'Succeeded')).toMatchObject({
      creator: 'codeDeployRollback',
      deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
      rollbackInfo: {
        rollbackTriggeringDeploymentId: id,
        rollbackMessage: `Deployment ${back} is triggered to roll back deployment ${id}.`,
      },
    });
    expect(await service.production()).toEqual({ blue: 100, green: 0 });
    expect(events(await world.target(id, 'stopped'))).toMatchObject({
      BeforeAllowTraffic: 'Succeeded',
      AllowTraffic: 'Failed',
      AfterAllowTraffic: 'Skipped',
    });
    const left = await world.client.until(service.describe, (s) => s.taskSets?.length === 1);
    expect(left).toMatchObject({ taskDefinition: service.taskDefinition, runningCount: 1 });
    await expect(world.deploy.send(new StopDeploymentCommand({ deploymentId: id }))).rejects.toMatchObject({
      name: 'DeploymentAlreadyCompletedException',
    });
    const listed = await world.deploy.send(
      new ListDeploymentsCommand({ applicationName: 'app', deploymentGroupName: 'stopped' }),
    );
    expect(listed.deployments).toEqual([back, id]);
  });

  it('tasks that do not start keep it in Install until it is stopped, and the service stays as it was', async () => {
    const service = await world.service('broken');
    await service.steady();
    const { id } = await service.deploy('no-image');
    // An hour is a minute here: stopped before, as its users do it.
    await world.status(id, 'InProgress');
    await world.client.until(
      () => world.target(id, 'broken'),
      (t) => events(t).Install === 'InProgress' && (t.taskSetsInfo?.length ?? 0) === 2,
    );
    expect(await service.production()).toEqual({ blue: 100, green: 0 });
    await world.deploy.send(new StopDeploymentCommand({ deploymentId: id }));
    const { rollbackInfo } = await world.status(id, 'Stopped');
    await world.status(rollbackInfo?.rollbackDeploymentId ?? '', 'Succeeded');
    expect(events(await world.target(id, 'broken'))).toMatchObject({
      BeforeInstall: 'Succeeded',
      Install: 'Failed',
      AllowTraffic: 'Skipped',
    });
    expect((await service.describe()).taskDefinition).toBe(service.taskDefinition);
  });

  it('an alarm that goes off stops it and rolls it back', async () => {
    const cloudwatch = new CloudWatchClient({
      endpoint: local.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: 'errors',
        Namespace: 'app',
        MetricName: 'errors',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    );
    const set = (StateValue: 'OK' | 'ALARM') =>
      cloudwatch.send(new SetAlarmStateCommand({ AlarmName: 'errors', StateValue, StateReason: 'test' }));
    await set('OK');
    const service = await world.service('alarmed', {
      group: {
        deploymentConfigName: 'slow',
        alarmConfiguration: { enabled: true, alarms: [{ name: 'errors' }] },
      },
    });
    await service.steady();
    const { id } = await service.deploy();
    await world.client.until(service.production, (w) => w.green === 10);
    await set('ALARM');
    const stopped = await world.status(id, 'Stopped');
    expect(stopped.errorInformation).toEqual({
      code: 'ALARM_ACTIVE',
      message:
        'One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: <errors>',
    });
    await world.status(stopped.rollbackInfo?.rollbackDeploymentId ?? '', 'Succeeded');
    expect(await service.production()).toEqual({ blue: 100, green: 0 });
  });

  it('waits for approval where it is to, and stops where none comes', async () => {
    const group = (waitTimeInMinutes: number) => ({
      blueGreenDeploymentConfiguration: {
        terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE' as const },
        deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes },
      },
    });
    const service = await world.service('approved', { group: group(60) });
    await service.steady();
    const { id } = await service.deploy();
    await world.status(id, 'Ready');
    expect((await world.target(id, 'approved')).status).toBe('Ready');
    expect(await service.production()).toEqual({ blue: 100, green: 0 });
    expect(await service.test()).toEqual({ blue: 0, green: 100 });
    await world.deploy.send(
      new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'READY_WAIT' }),
    );
    await world.status(id, 'Succeeded');

    const forgotten = await world.service('forgotten', { group: group(1) });
    await forgotten.steady();
    const late = await forgotten.deploy();
    expect((await world.status(late.id, 'Stopped')).errorInformation?.code).toBe('TIMEOUT');
  });

  it('a hook that can not be called fails it; another execution than the one waited for is refused', async () => {
    const service = await world.service('hooked');
    await service.steady();
    const { id } = await service.deploy('log=2', [{ AfterInstall: 'no-such-function' }]);
    const failed = await world.status(id, 'Failed');
    expect(failed.errorInformation).toMatchObject({
      code: 'HOOK_EXECUTION_FAILURE',
      message: expect.stringContaining('no-such-function'),
    });
    const target = await world.target(id, 'hooked');
    expect(events(target)).toMatchObject({
      Install: 'Succeeded',
      AfterInstall: 'Failed',
      AllowTraffic: 'Skipped',
    });
    await expect(
      world.deploy.send(
        new PutLifecycleEventHookExecutionStatusCommand({
          deploymentId: id,
          lifecycleEventHookExecutionId: 'another',
          status: 'Succeeded',
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidLifecycleEventHookExecutionIdException' });
  });

  it('a hook decides: one that reports Succeeded lets it go on, one that reports Failed ends it', async () => {
    await createHook(local.url, 'passes', 'Succeeded');
    await createHook(local.url, 'fails', 'Failed');
    const service = await world.service('decided');
    await service.steady();
    const { id } = await service.deploy('log=2', [
      { AfterAllowTestTraffic: 'passes' },
      { AfterAllowTraffic: 'fails' },
    ]);
    const failed = await world.status(id, 'Failed');
    expect(failed.errorInformation?.code).toBe('HOOK_EXECUTION_FAILURE');
    expect(events(await world.target(id, 'decided'))).toEqual({
      ...all('Succeeded'),
      AfterAllowTraffic: 'Failed',
    });
    // All the traffic had moved: it is back where it was.
    await world.status(failed.rollbackInfo?.rollbackDeploymentId ?? '', 'Succeeded');
    expect(await service.production()).toEqual({ blue: 100, green: 0 });
    expect((await service.describe()).taskDefinition).toBe(service.taskDefinition);
  });

  it('an AppSpec that can not be read fails it at once', async () => {
    const service = await world.service('unread');
    await service.steady();
    const { deploymentId = '' } = await world.deploy.send(
      new CreateDeploymentCommand({
        applicationName: 'app',
        deploymentGroupName: 'unread',
        revision: { revisionType: 'String', string: { content: 'version: 0.0\nResources: []\n' } },
      }),
    );
    expect((await world.status(deploymentId, 'Failed')).errorInformation?.code).toBe('INVALID_REVISION');
  });
});
