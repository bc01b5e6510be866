import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answer, type Harness, harness, network } from '../../support-ecs.ts';

const group = (name: string) => `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/1`;
const behind = (name: string) => [{ targetGroupArn: group(name), containerName: 'app', containerPort: 8000 }];
const here = { cluster: 'main', service: 'web' };

const texts = (service: Answer, name: RegExp) =>
  service.events
    .map((e: Answer) => e.message.replaceAll(/[0-9a-f]{32}/g, 'T').replaceAll(/ecs-svc\/\d+/g, 'ID'))
    .filter((text: string) => !name.test(text))
    .toReversed();

async function external(desiredCount = 2): Promise<Harness> {
  const h = await harness();
  await h.call('CreateService', {
    cluster: 'main',
    serviceName: 'web',
    desiredCount,
    deploymentController: { type: 'EXTERNAL' },
  });
  return h;
}

const createSet = async (h: Harness, taskDefinition: string, set: object = {}): Promise<Answer> =>
  (
    await h.call('CreateTaskSet', {
      ...here,
      taskDefinition,
      launchType: 'FARGATE',
      networkConfiguration: network,
      ...set,
    })
  ).taskSet;

test.each(
  ['CODE_DEPLOY', 'EXTERNAL'].flatMap((type) =>
    ['BLUE_GREEN', 'CANARY', 'LINEAR'].map((strategy) => [type, strategy]),
  ),
)('the %s controller has no strategy %s', async (type, strategy) => {
  const h = await harness();
  const refused = {
    code: 'InvalidParameterException',
    message: expect.stringContaining(`strategy ${strategy} needs the deployment controller ECS`),
  };
  const deploymentConfiguration = { strategy, bakeTimeInMinutes: 1 };
  const controlled = { deploymentController: { type } };
  const arn = await h.register();
  await expect(h.create(arn, { ...controlled, deploymentConfiguration })).rejects.toMatchObject(refused);
  await h.create(arn, controlled);
  await expect(h.update({ deploymentConfiguration })).rejects.toMatchObject(refused);
  const { service } = await h.update({ deploymentConfiguration: { strategy: 'ROLLING' } });
  expect(service.deploymentConfiguration.strategy).toBe('ROLLING');
});

describe('a service with the CODE_DEPLOY controller', () => {
  test('has one task set, which is PRIMARY, instead of deployments', async () => {
    const h = await harness();
    const definition = await h.register();
    const { service: created } = await h.create(definition, {
      desiredCount: 2,
      deploymentController: { type: 'CODE_DEPLOY' },
      loadBalancers: behind('blue'),
    });
    expect(created).toMatchObject({ deploymentController: { type: 'CODE_DEPLOY' }, deployments: [] });
    expect(created.taskSets).toEqual([
      expect.objectContaining({
        status: 'PRIMARY',
        computedDesiredCount: 2,
        runningCount: 0,
        stabilityStatus: 'STABILIZING',
        scale: { value: 100, unit: 'PERCENT' },
        loadBalancers: behind('blue'),
      }),
    ]);
    await h.clock.advance(11_000);
    const service = await h.service();
    const [set] = service.taskSets;
    expect(set).toMatchObject({ runningCount: 2, pendingCount: 0, stabilityStatus: 'STEADY_STATE' });
    expect(service).toMatchObject({
      runningCount: 2,
      taskDefinition: definition,
      loadBalancers: behind('blue'),
    });
    expect((await h.tasks()).map((t) => t.startedBy)).toEqual([set.id, set.id]);
    expect(texts(service, /registered/)).toEqual([
      '(service web) updated computedDesiredCount for taskSet ID to 2.',
      '(service web, taskSet ID) has started 2 tasks: (task T) (task T).',
      '(service web, taskSet ID) updated state to STEADY_STATE.',
      '(service web) has reached a steady state.',
    ]);
  });

  test.each([
    [{ taskDefinition: 'web' }, 'Unable to update task definition on services'],
    [{ networkConfiguration: network }, 'Unable to update network parameters on services'],
    [{ loadBalancers: behind('green') }, 'Unable to update load balancers on services'],
    [{ forceNewDeployment: true }, 'Cannot force a new deployment on services'],
  ])('refuses %o', async (change, start) => {
    const h = await harness();
    await h.create(await h.register(), { deploymentController: { type: 'CODE_DEPLOY' } });
    await expect(h.update(change)).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: `${start} with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.`,
    });
  });

  test('takes counts, limits and the grace period', async () => {
    const h = await harness();
    await h.create(await h.register(), { deploymentController: { type: 'CODE_DEPLOY' } });
    const { service } = await h.update({ desiredCount: 3, healthCheckGracePeriodSeconds: 5 });
    expect(service).toMatchObject({ desiredCount: 3, healthCheckGracePeriodSeconds: 5 });
    await h.clock.advance(500);
    expect((await h.service()).taskSets[0]).toMatchObject({ computedDesiredCount: 3, runningCount: 3 });
  });

  test('is gone with its task set when it is deleted', async () => {
    const h = await harness();
    await h.create(await h.register(), { deploymentController: { type: 'CODE_DEPLOY' } });
    await h.clock.advance(500);
    await h.call('DeleteService', { ...here, force: true });
    await h.clock.advance(1_000);
    expect(await h.service()).toMatchObject({ status: 'INACTIVE', taskSets: [], runningCount: 0 });
  });
});

describe('a service with the EXTERNAL controller', () => {
  test('goes from one task set to another, share by share', async () => {
    const h = await external();
    const blue = await createSet(h, await h.register(), { scale: { value: 100, unit: 'PERCENT' } });
    await h.call('UpdateServicePrimaryTaskSet', { ...here, primaryTaskSet: blue.taskSetArn });
    const green = await createSet(h, await h.register('log=2'), {
      externalId: 'v2',
      loadBalancers: behind('green'),
    });
    expect(green).toMatchObject({ status: 'ACTIVE', computedDesiredCount: 0, externalId: 'v2' });
    expect(green.startedBy).toBeUndefined();
    await h.clock.advance(500);
    const running = async () =>
      Object.fromEntries((await h.service()).taskSets.map((s: Answer) => [s.id, s.runningCount]));
    expect(await running()).toEqual({ [blue.id]: 2, [green.id]: 0 });

    const scaled = await h.call('UpdateTaskSet', {
      ...here,
      taskSet: green.id,
      scale: { value: 50, unit: 'PERCENT' },
    });
    expect(scaled.taskSet).toMatchObject({ computedDesiredCount: 1, stabilityStatus: 'STEADY_STATE' });
    await h.clock.advance(11_000);
    expect(await running()).toEqual({ [blue.id]: 2, [green.id]: 1 });

    const { taskSet } = await h.call('UpdateServicePrimaryTaskSet', { ...here, primaryTaskSet: green.id });
    expect(taskSet.status).toBe('PRIMARY');
    expect(await h.service()).toMatchObject({
      taskDefinition: green.taskDefinition,
      loadBalancers: behind('green'),
    });
    await expect(h.call('DeleteTaskSet', { ...here, taskSet: blue.id })).rejects.toMatchObject({
      code: 'InvalidParameterException',
    });
    const { taskSet: leaving } = await h.call('DeleteTaskSet', { ...here, taskSet: blue.id, force: true });
    expect(leaving).toMatchObject({ status: 'DRAINING', scale: { value: 0 }, runningCount: 2 });
    await h.clock.advance(500);
    const { taskSets } = await h.call('DescribeTaskSets', here);
    expect(taskSets.map((s: Answer) => [s.id, s.status])).toEqual([[green.id, 'PRIMARY']]);
  });

  test('replaces tasks that end, and slows down where none of them starts', async () => {
    const h = await external(1);
    await createSet(h, await h.register('no-image'), { scale: { value: 100 } });
    await h.clock.advance(60_000);
    const stopped = await h.tasks('STOPPED');
    expect(stopped.length).toBeGreaterThan(3);
    expect(stopped.length).toBeLessThan(9);
    expect((await h.service()).taskSets[0].stabilityStatus).toBe('STABILIZING');
  });

  test('says what is wrong', async () => {
    const h = await external();
    const call = (operation: string, input: object = {}) => h.call(operation, { ...here, ...input });
    await expect(call('UpdateTaskSet', { taskSet: 'ecs-svc/1', scale: { value: 1 } })).rejects.toMatchObject({
      code: 'TaskSetNotFoundException',
    });
    expect(await call('DescribeTaskSets', { taskSets: ['ecs-svc/1'] })).toEqual({
      taskSets: [],
      failures: [{ arn: 'ecs-svc/1', reason: 'MISSING' }],
    });
    await expect(h.update({ taskDefinition: 'web' })).rejects.toMatchObject({
      message: expect.stringContaining('EXTERNAL deployment controller'),
    });
    await h.call('CreateService', {
      cluster: 'main',
      serviceName: 'plain',
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration: network,
      taskDefinition: await h.register(),
    });
    await expect(call('DescribeTaskSets', { service: 'plain' })).rejects.toMatchObject({
      code: 'InvalidParameterException',
    });
  });
});

describe('with a state folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-task-sets-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('task sets are there after a restart, with new tasks', async () => {
    const h = await harness({ stateDir: folder });
    await h.call('CreateCluster', { clusterName: 'main' });
    await h.create(await h.register(), { deploymentController: { type: 'CODE_DEPLOY' } });
    await h.clock.advance(11_000);
    const [before] = (await h.service()).taskSets;
    const [task] = await h.tasks();
    await h.ecs.close();
    const again = await harness({ stateDir: folder, clock: h.clock });
    await again.clock.advance(11_000);
    const [after] = (await again.service()).taskSets;
    expect(after).toMatchObject({
      id: before.id,
      status: 'PRIMARY',
      runningCount: 1,
      stabilityStatus: 'STEADY_STATE',
    });
    expect((await again.tasks())[0].taskArn).not.toBe(task.taskArn);
  });
});
