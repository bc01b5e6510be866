import { describe, expect, test } from 'vitest';
import { createCodeDeploy } from '../../../src/codedeploy/index.ts';
import { AwsError } from '../../../src/core/errors.ts';
import { defaultScope } from '../../../src/core/scope.ts';
import { type Answer, type Harness, harness } from '../../support-ecs.ts';

const arnOf = (name: string) => `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/1`;
const minute = 60_000;

/** CodeDeploy over ECS on a clock that stands still, with one listener whose weights are written down. */
async function world(group: object = {}) {
  const h: Harness = await harness();
  const shifts: string[] = [];
  const hooks: Answer[] = [];
  const traffic = {
    rules: new Map([['rule', [{ arn: arnOf('blue'), weight: 1 }]]]),
    broken: false,
  };
  const deploy = createCodeDeploy({
    clock: h.clock,
    ecs: h.ecs.call,
    traffic: {
      groupNamed: async (_scope, name) => ({ arn: arnOf(name), name }),
      forwards: async () => [...traffic.rules].map(([ruleArn, groups]) => ({ ruleArn, groups })),
      async setWeights(rule, groups) {
        if (traffic.broken) throw new AwsError('RuleNotFound', 'One or more rules not found');
        traffic.rules.set(rule, groups);
        const of = (name: string) => groups.find((g) => g.arn === arnOf(name))?.weight;
        shifts.push(`${of('blue')}/${of('green')}`);
      },
    },
    readAlarms: async () => [],
    async invokeFunction(_scope, name, payload) {
      if (name === 'missing') throw new Error('Function not found');
      hooks.push(payload);
      return undefined;
    },
    readObject: async () => '',
    log: () => {},
  });
  const call = async (operation: string, input: object): Promise<Answer> => {
    const raw = { method: 'POST', url: '/', headers: {}, body: Buffer.alloc(0) };
    const form = new URLSearchParams();
    const answer = await deploy.handle({
      service: 'codedeploy',
      operation,
      scope: defaultScope,
      input: input as Record<string, unknown>,
      form,
      raw,
    });
    return JSON.parse(String(answer?.body));
  };
  await h.create(await h.register(), {
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [{ targetGroupArn: arnOf('blue'), containerName: 'app', containerPort: 8000 }],
  });
  await h.clock.advance(11_000);
  await call('CreateApplication', { applicationName: 'app', computePlatform: 'ECS' });
  const given = {
    applicationName: 'app',
    deploymentGroupName: 'web',
    serviceRoleArn: 'arn:aws:iam::000000000000:role/codedeploy',
    ecsServices: [{ clusterName: 'main', serviceName: 'web' }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    blueGreenDeploymentConfiguration: {},
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        {
          targetGroups: [{ name: 'blue' }, { name: 'green' }],
          prodTrafficRoute: { listenerArns: ['listener'] },
        },
      ],
    },
    ...group,
  };
  await call('CreateDeploymentGroup', given);
  return {
    h,
    call,
    shifts,
    hooks,
    traffic,
    given,
    async start(script: string, Hooks: object[] = []): Promise<string> {
      const TaskDefinition = await h.register(script);
      const LoadBalancerInfo = { ContainerName: 'app', ContainerPort: 8000 };
      const Properties = { TaskDefinition, LoadBalancerInfo };
      const Resources = [{ web: { Type: 'AWS::ECS::Service', Properties } }];
      const { deploymentId } = await call('CreateDeployment', {
        applicationName: 'app',
        deploymentGroupName: 'web',
        revision: {
          revisionType: 'String',
          string: { content: JSON.stringify({ version: 0, Resources, Hooks }) },
        },
      });
      return deploymentId;
    },
    info: async (deploymentId: string) => (await call('GetDeployment', { deploymentId })).deploymentInfo,
    sets: async () => (await h.service()).taskSets.map((s: Answer) => s.status),
  };
}

describe('on its own clock', () => {
  test('a linear deployment takes its minutes, and ends them with all the traffic', async () => {
    const w = await world({ deploymentConfigName: 'CodeDeployDefault.ECSLinear10PercentEvery1Minutes' });
    const id = await w.start('log=2');
    expect((await w.info(id)).status).toBe('Created');
    await w.h.clock.advance(15_000);
    expect(w.shifts).toEqual(['100/0', '90/10']);
    await w.h.clock.advance(4 * minute);
    expect(w.shifts.at(-1)).toBe('50/50');
    expect(await w.sets()).toEqual(['ACTIVE', 'PRIMARY']);
    await w.h.clock.advance(6 * minute);
    expect(w.shifts.at(-1)).toBe('0/100');
    expect(w.shifts).toHaveLength(11);
    expect((await w.info(id)).status).toBe('Succeeded');
    expect(await w.sets()).toEqual(['PRIMARY']);
  });

  test('tasks that never start fail it after 60 minutes', async () => {
    const w = await world();
    const id = await w.start('no-image');
    await w.h.clock.advance(59 * minute);
    expect((await w.info(id)).status).toBe('InProgress');
    await w.h.clock.advance(2 * minute);
    expect(await w.info(id)).toMatchObject({
      status: 'Failed',
      errorInformation: {
        code: 'TIMEOUT',
        message:
          'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.',
      },
    });
    // Nobody asked for a rollback: what was made stays, and serves nobody.
    expect(await w.sets()).toEqual(['ACTIVE', 'PRIMARY']);
    expect(w.shifts.at(-1)).toBe('100/0');

    // The next deployment clears it away.
    const next = await w.start('log=3');
    await w.h.clock.advance(minute);
    expect((await w.info(next)).status).toBe('Succeeded');
    expect(await w.sets()).toEqual(['PRIMARY']);
  });

  test('a hook that never reports fails it after an hour, one that reports goes on', async () => {
    const w = await world();
    const id = await w.start('log=2', [{ BeforeInstall: 'check' }, { AfterInstall: 'silent' }]);
    await w.h.clock.advance(10_000);
    expect(w.hooks).toEqual([{ DeploymentId: id, LifecycleEventHookExecutionId: expect.any(String) }]);
    const lifecycleEventHookExecutionId = w.hooks[0].LifecycleEventHookExecutionId;
    const report = { deploymentId: id, lifecycleEventHookExecutionId, status: 'Succeeded' };
    await w.call('PutLifecycleEventHookExecutionStatus', report);
    await expect(w.call('PutLifecycleEventHookExecutionStatus', report)).rejects.toMatchObject({
      code: 'LifecycleEventAlreadyCompletedException',
    });
    await w.h.clock.advance(30 * minute);
    expect((await w.info(id)).status).toBe('InProgress');
    await w.h.clock.advance(31 * minute);
    expect(await w.info(id)).toMatchObject({
      status: 'Failed',
      errorInformation: { code: 'HOOK_EXECUTION_FAILURE', message: expect.stringContaining('silent') },
    });
  });

  test('a load balancer that refuses fails it, and its rollback too', async () => {
    const w = await world({ autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } });
    w.traffic.broken = true;
    const id = await w.start('log=2');
    await w.h.clock.advance(20_000);
    const failed = await w.info(id);
    expect(failed).toMatchObject({
      status: 'Failed',
      errorInformation: {
        code: 'ELASTIC_LOAD_BALANCING_INVALID',
        message: expect.stringContaining('not found'),
      },
    });
    expect(await w.info(failed.rollbackInfo.rollbackDeploymentId)).toMatchObject({ status: 'Failed' });
    expect(await w.sets()).toEqual(['PRIMARY']);
  });

  test('a group takes one service, and a service one group', async () => {
    const w = await world();
    const again = (change: object) => w.call('CreateDeploymentGroup', { ...w.given, ...change });
    await expect(again({})).rejects.toMatchObject({ code: 'DeploymentGroupAlreadyExistsException' });
    const other = { deploymentGroupName: 'other' };
    await expect(again(other)).rejects.toMatchObject({ code: 'ECSServiceMappingLimitExceededException' });
    await expect(
      again({ ...other, ecsServices: [{ clusterName: 'main', serviceName: 'none' }] }),
    ).rejects.toMatchObject({ code: 'InvalidECSServiceException' });
    await expect(again({ ...other, deploymentStyle: { deploymentType: 'IN_PLACE' } })).rejects.toMatchObject({
      code: 'InvalidDeploymentStyleException',
    });
  });
});
