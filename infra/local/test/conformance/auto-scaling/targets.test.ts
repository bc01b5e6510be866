import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ApplicationAutoScalingClient,
  DeleteScalingPolicyCommand,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingActivitiesCommand,
  DescribeScalingPoliciesCommand,
  DescribeScheduledActionsCommand,
  ListTagsForResourceCommand,
  PutScalingPolicyCommand,
  PutScheduledActionCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';

describe('Application Auto Scaling', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'slipway-scaling-'));
  let local: LocalFargate;
  let scaling: ApplicationAutoScalingClient;
  let client: ReturnType<typeof fleet>;

  async function start() {
    local = await startChecked({ port: 0, engine: 'scripted', speed: 20, log: () => {}, stateDir });
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    scaling = new ApplicationAutoScalingClient({ endpoint: local.url, region: 'us-east-1', credentials });
    client = fleet(local.url);
  }
  beforeAll(async () => {
    await start();
    await client.createCluster('main');
  });
  afterAll(async () => {
    await local?.close();
    rmSync(stateDir, { recursive: true, force: true });
  });

  const of = (name: string) =>
    ({
      ServiceNamespace: 'ecs',
      ResourceId: `service/main/${name}`,
      ScalableDimension: 'ecs:service:DesiredCount',
    }) as const;
  async function service(name: string, count: number) {
    await client.createService('main', name, await client.register(name), count);
    await client.until(
      () => client.describe('main', name),
      (s) => s.deployments?.[0]?.rolloutState === 'COMPLETED',
    );
  }
  const desired = async (name: string) => (await client.describe('main', name)).desiredCount;
  const activities = async (name: string) => {
    const { ServiceNamespace, ResourceId } = of(name);
    const found = await scaling.send(new DescribeScalingActivitiesCommand({ ServiceNamespace, ResourceId }));
    return (found.ScalingActivities ?? []).map((a) => [a.Description, a.Cause, a.StatusCode]);
  };
  const scale = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${local.url}/_local/scale`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('keeps targets and policies, and lifts a service to the minimum of its new target', async () => {
    await service('web', 1);
    const { ScalableTargetARN } = await scaling.send(
      new RegisterScalableTargetCommand({
        ...of('web'),
        MinCapacity: 2,
        MaxCapacity: 4,
        Tags: { team: 'a' },
      }),
    );
    expect(await desired('web')).toBe(2);
    expect(await activities('web')).toEqual([
      ['Setting desired count to 2.', 'minimum capacity was set to 2', 'Successful'],
    ]);
    const { ScalableTargets } = await scaling.send(
      new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', ResourceIds: ['service/main/web'] }),
    );
    expect(ScalableTargets).toEqual([
      {
        ...of('web'),
        MinCapacity: 2,
        MaxCapacity: 4,
        ScalableTargetARN,
        CreationTime: expect.any(Date),
        RoleARN: expect.stringContaining('AWSServiceRoleForApplicationAutoScaling_ECSService'),
        SuspendedState: {
          DynamicScalingInSuspended: false,
          DynamicScalingOutSuspended: false,
          ScheduledScalingSuspended: false,
        },
      },
    ]);
    const tags = await scaling.send(new ListTagsForResourceCommand({ ResourceARN: ScalableTargetARN }));
    expect(tags.Tags).toEqual({ team: 'a' });

    const TargetTrackingScalingPolicyConfiguration = {
      TargetValue: 60,
      PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' as const },
    };
    const { PolicyARN } = await scaling.send(
      new PutScalingPolicyCommand({
        ...of('web'),
        PolicyName: 'cpu',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration,
      }),
    );
    const listed = await scaling.send(new DescribeScalingPoliciesCommand({ ServiceNamespace: 'ecs' }));
    expect(listed.ScalingPolicies).toMatchObject([
      {
        PolicyARN,
        PolicyName: 'cpu',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration,
      },
    ]);
    await scaling.send(
      new PutScheduledActionCommand({
        ...of('web'),
        ScheduledActionName: 'night',
        Schedule: 'cron(0 22 * * ? *)',
        ScalableTargetAction: { MinCapacity: 0 },
      }),
    );
    const actions = await scaling.send(new DescribeScheduledActionsCommand({ ServiceNamespace: 'ecs' }));
    expect(actions.ScheduledActions).toMatchObject([
      {
        ScheduledActionName: 'night',
        Schedule: 'cron(0 22 * * ? *)',
        ScalableTargetAction: { MinCapacity: 0 },
      },
    ]);
  });

  it('scales on demand, within the bounds', async () => {
    await service('demand', 2);
    await scaling.send(
      new RegisterScalableTargetCommand({ ...of('demand'), MinCapacity: 1, MaxCapacity: 3 }),
    );
    expect(await activities('demand')).toEqual([]);
    const out = await scale({ cluster: 'main', service: 'demand', desiredCount: 9 });
    expect(out).toEqual({
      status: 200,
      body: {
        resourceId: 'service/main/demand',
        min: 1,
        max: 3,
        asked: 9,
        before: 2,
        desiredCount: 3,
        activityId: expect.any(String),
      },
    });
    expect(await desired('demand')).toBe(3);
    expect((await activities('demand'))[0]).toEqual([
      'Setting desired count to 3.',
      'a request to Local Fargate for 9',
      'Successful',
    ]);
    // A second time there is nothing to do.
    expect((await scale({ cluster: 'main', service: 'demand', desiredCount: 9 })).body).not.toHaveProperty(
      'activityId',
    );
    expect((await scale({ cluster: 'main', service: 'demand', desiredCount: 0 })).body.desiredCount).toBe(1);
  });

  it('does not scale in while a deployment is under way, nor what is suspended', async () => {
    await service('busy', 3);
    await scaling.send(new RegisterScalableTargetCommand({ ...of('busy'), MinCapacity: 1, MaxCapacity: 5 }));
    const taskDefinition = await client.register('busy', 'unhealthy');
    await client.ecs.send(new UpdateServiceCommand({ cluster: 'main', service: 'busy', taskDefinition }));
    const refused = await scale({ cluster: 'main', service: 'busy', desiredCount: 1 });
    expect(refused).toEqual({ status: 409, body: { error: expect.stringContaining('deployment') } });
    expect((await scale({ cluster: 'main', service: 'busy', desiredCount: 4 })).status).toBe(200);
    await scaling.send(
      new RegisterScalableTargetCommand({
        ...of('busy'),
        SuspendedState: { DynamicScalingOutSuspended: true },
      }),
    );
    const suspended = await scale({ cluster: 'main', service: 'busy', desiredCount: 5 });
    expect(suspended).toEqual({ status: 409, body: { error: expect.stringContaining('suspended') } });
    expect(await desired('busy')).toBe(4);
  });

  it('says what is wrong', async () => {
    await service('plain', 1);
    const register = (input: object) =>
      scaling.send(new RegisterScalableTargetCommand({ ...of('plain'), ...input }));
    await expect(register({ MinCapacity: 3, MaxCapacity: 1 })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(register({ MinCapacity: 3 })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      register({ ResourceId: 'service/main/none', MinCapacity: 1, MaxCapacity: 2 }),
    ).rejects.toMatchObject({ message: "ECS service doesn't exist: service/main/none" });
    await expect(scaling.send(new DeregisterScalableTargetCommand(of('plain')))).rejects.toMatchObject({
      name: 'ObjectNotFoundException',
      message:
        'No scalable target registered for service namespace: ecs, resource ID: service/main/plain, scalable dimension: ecs:service:DesiredCount',
    });
    await expect(
      scaling.send(new DeleteScalingPolicyCommand({ ...of('plain'), PolicyName: 'none' })),
    ).rejects.toMatchObject({ name: 'ObjectNotFoundException' });
    const good = { cluster: 'main', service: 'plain', desiredCount: 2 };
    expect((await scale(good)).status).toBe(404);
    expect((await scale('{')).status).toBe(400);
    expect((await scale({ ...good, desiredCount: -1 })).body.error).toContain('desiredCount');
    expect((await scale({ ...good, count: 1 })).status).toBe(400);
    expect((await scale(good, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await scale(good, { origin: 'http://elsewhere.example' })).status).toBe(403);
    expect((await fetch(`${local.url}/_local/scale`)).status).toBe(405);
    const { port } = new URL(local.url);
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `rebound.example:${port}`, 'content-type': 'application/json' };
      const asked = request({ port, host: '127.0.0.1', path: '/_local/scale', method: 'POST', headers });
      asked.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
      asked.end(JSON.stringify(good));
    });
    expect(status).toBe(403);
  });

  it('is the same after a restart with --state', async () => {
    const everything = async () => ({
      targets: (await scaling.send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs' })))
        .ScalableTargets,
      policies: (await scaling.send(new DescribeScalingPoliciesCommand({ ServiceNamespace: 'ecs' })))
        .ScalingPolicies,
      activities: await activities('web'),
    });
    const before = await everything();
    expect(before.targets?.length).toBeGreaterThan(0);
    await local.close();
    await start();
    expect(await everything()).toEqual(before);
  });
});
