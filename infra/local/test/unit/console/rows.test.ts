import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../src/console/deployment-row.ts';
import { allRows, detailRows, overviewRows } from '../../../src/console/rows.ts';
import type { DeploymentRow, GroupRow, ServiceRow, TaskRow } from '../../../src/console/wire.ts';
import type { ClusterSnapshot } from '../../../src/ecs/index.ts';
import { harness } from '../../support-ecs.ts';

const noTraffic = { health: () => undefined, routes: () => [] };

const of = <T>(rows: ReadonlyMap<string, unknown>, kind: string): T[] =>
  [...rows].filter(([key]) => key.startsWith(`${kind}/`)).map(([, row]) => row as T);

describe('of ECS as it is', () => {
  it('shows a rollout with old and new tasks, the breaker’s count and why tasks stopped', async () => {
    const world = await harness();
    await world.create(await world.register(), {
      desiredCount: 2,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    await world.clock.advance(60_000);
    const [steady] = of<ServiceRow>(overviewRows(world.ecs.snapshot().clusters, noTraffic), 'service');
    expect(steady).toMatchObject({
      name: 'web',
      state: 'steady',
      running: 2,
      desired: 2,
      targets: undefined,
    });
    await world.update({ taskDefinition: await world.register('exit=3@500ms') });
    await world.clock.advance(1_500);
    const clusters = world.ecs.snapshot().clusters;
    const [rolling] = of<ServiceRow>(overviewRows(clusters, noTraffic), 'service');
    expect(rolling).toMatchObject({ state: 'rolling-out', taskDefinition: 'web:2' });
    expect(rolling?.deployment?.breaker).toMatchObject({ threshold: 3 });
    expect(rolling?.deployment?.shares.map(({ role, taskDefinition }) => [role, taskDefinition])).toEqual([
      ['new', 'web:2'],
      ['old', 'web:1'],
    ]);
    const detail = detailRows(clusters, noTraffic, rolling?.arn ?? '');
    const ended = of<TaskRow>(detail, 'task').filter((task) => task.stopCode === 'EssentialContainerExited');
    expect(ended[0]).toMatchObject({ taskDefinition: 'web:2', containers: [{ name: 'app', exitCode: 3 }] });
    await world.clock.advance(600_000);
    const [back] = of<ServiceRow>(overviewRows(world.ecs.snapshot().clusters, noTraffic), 'service');
    expect(back).toMatchObject({ state: 'rolled-back', running: 2, taskDefinition: 'web:1' });
    expect(back?.deployment?.reason).toContain('circuit breaker');
    const history = of<DeploymentRow>(
      detailRows(world.ecs.snapshot().clusters, noTraffic, rolling?.arn ?? ''),
      'deployment',
    );
    expect(history.map((one) => [one.status, one.taskDefinition])).toEqual(
      expect.arrayContaining([
        ['SUCCESSFUL', 'web:1'],
        ['ROLLBACK_SUCCESSFUL', 'web:2'],
      ]),
    );
  });

  it('never tells an environment, be it of a task definition, an override or a secret', async () => {
    const world = await harness();
    const definition = await world.register('log=up', { secrets: [{ name: 'KEY', valueFrom: 'key' }] });
    await world.create(definition);
    await world.call('RunTask', {
      cluster: 'main',
      taskDefinition: definition,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      overrides: {
        containerOverrides: [{ name: 'app', environment: [{ name: 'TOKEN', value: 'hunter2' }] }],
      },
    });
    await world.clock.advance(60_000);
    const text = JSON.stringify(allRows(world.ecs.snapshot().clusters, noTraffic));
    expect(text).toContain('"health"');
    expect(text).not.toMatch(/hunter2|TOKEN|LOCAL_SCRIPT|value of key|environment/i);
  });

  it('tells tasks of no service beside the cluster', async () => {
    const world = await harness();
    await world.call('RunTask', {
      cluster: 'main',
      taskDefinition: await world.register(),
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    });
    await world.clock.advance(10_000);
    const clusters = world.ecs.snapshot().clusters;
    expect(overviewRows(clusters, noTraffic).values().next().value).toMatchObject({
      others: { running: 1, all: 1 },
    });
    const arn = clusters[0]?.cluster.clusterArn ?? '';
    expect(of<TaskRow>(detailRows(clusters, noTraffic, arn), 'task')).toHaveLength(1);
    expect(detailRows(clusters, noTraffic, 'arn:of:nothing').size).toBe(0);
  });
});

const arn = (kind: string, rest: string) => `arn:aws:ecs:us-east-1:000000000000:${kind}/main/web/${rest}`;
const group = (name: string) =>
  `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/0123456789abcdef`;

/** A deployment that shifts traffic, half-way, as DescribeServiceDeployments gives it. */
function shifting(deployment: object = {}): ClusterSnapshot[] {
  const task = (id: string, address: string | undefined) => ({
    taskArn: `arn:task/main/${id}`,
    group: 'service:web',
    attachments: [{ details: address === undefined ? [] : [{ name: 'privateIPv4Address', value: address }] }],
    containers: [],
    createdAt: 1,
  });
  const cluster = {
    scope: { region: 'us-east-1', account: '000000000000' },
    cluster: { clusterArn: 'cluster' },
    services: [
      {
        serviceArn: 'web',
        serviceName: 'web',
        status: 'ACTIVE',
        desiredCount: 2,
        runningCount: 4,
        deployments: [],
        events: [],
        taskDefinitions: { 11: 'arn:task-definition/web:1', 22: 'arn:task-definition/web:2' },
        loadBalancers: [
          {
            targetGroupArn: group('blue'),
            containerName: 'web',
            containerPort: 8000,
            advancedConfiguration: { alternateTargetGroupArn: group('green') },
          },
        ],
        serviceDeployments: [
          {
            serviceDeploymentArn: arn('service-deployment', 'd1'),
            status: 'IN_PROGRESS',
            createdAt: 100,
            updatedAt: 200,
            deploymentConfiguration: { strategy: 'CANARY' },
            targetServiceRevision: {
              arn: arn('service-revision', '22'),
              requestedTaskCount: 2,
              runningTaskCount: 2,
              pendingTaskCount: 0,
              requestedProductionTrafficWeight: 10,
              requestedTestTrafficWeight: 100,
            },
            sourceServiceRevisions: [
              {
                arn: arn('service-revision', '11'),
                requestedTaskCount: 2,
                runningTaskCount: 2,
                pendingTaskCount: 0,
                requestedProductionTrafficWeight: 90,
                requestedTestTrafficWeight: 0,
              },
            ],
            ...deployment,
          },
        ],
      },
    ],
    tasks: [task('t1', '10.0.0.1'), task('t2', '10.0.0.2'), task('t3', undefined)],
  };
  return [cluster] as unknown as ClusterSnapshot[];
}

describe('of a deployment that shifts traffic', () => {
  const deploymentOf = (clusters: ClusterSnapshot[]) =>
    of<ServiceRow>(overviewRows(clusters, noTraffic), 'service')[0];

  it('shows each revision’s part of the traffic, the stage and how long its step still takes', () => {
    const row = deploymentOf(shifting({ lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', waitsUntil: 320 }));
    expect(row?.deployment).toMatchObject({
      strategy: 'CANARY',
      stage: 'PRODUCTION_TRAFFIC_SHIFT',
      until: { what: 'step', at: 320_000 },
      shares: [
        { role: 'new', taskDefinition: 'web:2', production: 10, test: 100, running: 2 },
        { role: 'old', taskDefinition: 'web:1', production: 90, test: 0, running: 2 },
      ],
    });
    expect(row?.state).toBe('rolling-out');
    expect(
      deploymentOf(shifting({ lifecycleStage: 'BAKE_TIME', waitsUntil: 500 }))?.deployment?.until,
    ).toEqual({
      what: 'bake',
      at: 500_000,
    });
    expect(deploymentOf(shifting({ lifecycleStage: 'SCALE_UP' }))?.deployment?.until).toBeUndefined();
  });

  it('says that it waits for a person where a hook does', () => {
    const hook = {
      hookId: 'ecs-pause-1',
      targetType: 'PAUSE',
      status: 'AWAITING_ACTION',
      expiresAt: 300,
      timeoutAction: 'ROLLBACK',
    };
    const row = deploymentOf(shifting({ lifecycleStage: 'POST_SCALE_UP', lifecycleHookDetails: [hook] }));
    expect(row?.state).toBe('waiting');
    expect(row?.deployment?.hooks).toEqual([
      {
        id: 'ecs-pause-1',
        type: 'PAUSE',
        target: undefined,
        status: 'AWAITING_ACTION',
        expiresAt: 300_000,
        timeoutAction: 'ROLLBACK',
      },
    ]);
  });

  it('looks up targets in both groups under the address that ECS registered', () => {
    const asked: string[] = [];
    const traffic = {
      health: (arn: string, id: string, port: number) => {
        asked.push(`${arn.split('/')[1]} ${id}:${port}`);
        if (!arn.includes('green')) return undefined;
        return { state: 'unhealthy' as const, reason: 'Target.Timeout', description: 'Request timed out' };
      },
      routes: () => [],
    };
    const rows = detailRows(shifting(), traffic, 'web');
    expect(asked).toEqual([
      'blue 10.0.0.1:8000',
      'green 10.0.0.1:8000',
      'blue 10.0.0.2:8000',
      'green 10.0.0.2:8000',
    ]);
    expect(of<GroupRow>(rows, 'group').map((one) => one.name)).toEqual(['blue', 'green']);
    expect(of<TaskRow>(rows, 'task')[0]?.targets).toEqual([
      {
        group: group('green'),
        port: 8000,
        state: 'unhealthy',
        reason: 'Target.Timeout',
        description: 'Request timed out',
      },
    ]);
    const [service] = of<ServiceRow>(overviewRows(shifting(), traffic), 'service');
    expect(service?.targets).toEqual({ healthy: 0, all: 2 });
  });
});

it('shows task sets, where somebody else deploys with them, as old and new', () => {
  const set = (id: string, createdAt: number, status: string, definition: string) => ({
    id: `ecs-svc/${id}`,
    taskSetArn: `arn:task-set/${id}`,
    status,
    createdAt,
    taskDefinition: `arn:task-definition/${definition}`,
    computedDesiredCount: 2,
    runningCount: 1,
    pendingCount: 1,
    loadBalancers: [{ targetGroupArn: group(id), containerName: 'web', containerPort: 80 }],
  });
  const clusters = shifting();
  const sets = [set('1', 10, 'PRIMARY', 'web:1'), set('2', 20, 'ACTIVE', 'web:2')];
  Object.assign(clusters[0]?.services[0] ?? {}, {
    serviceDeployments: [],
    loadBalancers: [],
    deploymentController: { type: 'CODE_DEPLOY' },
    taskSets: sets,
  });
  const [service] = of<ServiceRow>(overviewRows(clusters, noTraffic), 'service');
  expect(service?.state).toBe('rolling-out');
  expect(
    service?.deployment?.shares.map((share) => [share.role, share.taskDefinition, share.running]),
  ).toEqual([
    ['new', 'web:2', 1],
    ['old', 'web:1', 1],
  ]);
  const rows = detailRows(clusters, noTraffic, service?.arn ?? '');
  expect(of<GroupRow>(rows, 'group').map((one) => one.name)).toEqual(['1', '2']);
  sets.shift();
  const [after] = of<ServiceRow>(overviewRows(clusters, noTraffic), 'service');
  expect([after?.state, after?.deployment]).toEqual(['steady', undefined]);
});

describe('the state of a service', () => {
  const service = { status: 'ACTIVE' as const, desiredCount: 2, runningCount: 2, deployments: [] };
  const failed = { ...service, deployments: [{ status: 'PRIMARY', rolloutState: 'FAILED' }] as never };
  it.each([
    [service, 'SUCCESSFUL', 'steady'],
    [service, 'PENDING', 'rolling-out'],
    [service, 'IN_PROGRESS', 'rolling-out'],
    [service, 'STOP_REQUESTED', 'stopping'],
    [service, 'ROLLBACK_REQUESTED', 'rolling-back'],
    [service, 'ROLLBACK_IN_PROGRESS', 'rolling-back'],
    [service, 'ROLLBACK_SUCCESSFUL', 'rolled-back'],
    [service, 'ROLLBACK_FAILED', 'rollback-failed'],
    [service, 'STOPPED', 'stopped'],
    [failed, 'STOPPED', 'failed'],
    [{ ...service, runningCount: 1 }, 'SUCCESSFUL', 'short'],
    [{ ...service, desiredCount: 0, runningCount: 0 }, 'SUCCESSFUL', 'zero'],
    [{ ...service, status: 'DRAINING' as const }, 'SUCCESSFUL', 'draining'],
  ])('%o with a deployment %s: %s', (one, status, state) => {
    expect(stateOf(one, { status, hooks: [] })).toBe(state);
  });
});
