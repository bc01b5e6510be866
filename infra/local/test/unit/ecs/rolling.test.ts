import { expect, test } from 'vitest';
import { flapTime, type Harness, harness } from '../../support-ecs.ts';

const texts = (service: { events: { message: string }[] }) =>
  service.events
    .map((e) => e.message.replace(/^\(service web(?:, taskSet \S+)?\) /, '').replaceAll(/[0-9a-f]{32}/g, 'T'))
    .toReversed();

const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
const arnOf = (name: string) => `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/1`;
const behind = (name = 'web') => ({
  loadBalancers: [{ targetGroupArn: arnOf(name), containerName: 'app', containerPort: 8000 }],
});

async function running(script: string, service: object = {}): Promise<Harness & { first: string }> {
  const h = await harness();
  const first = await h.register(script);
  await h.create(first, service);
  await h.clock.advance(11_000);
  expect((await h.service()).deployments[0].rolloutState).toBe('COMPLETED');
  return { ...h, first };
}

test('a first deployment completes', async () => {
  const h = await running('');
  const service = await h.service();
  expect(service).toMatchObject({ runningCount: 1, pendingCount: 0, desiredCount: 1, status: 'ACTIVE' });
  expect(service.deployments).toHaveLength(1);
  expect(service.deployments[0]).toMatchObject({ status: 'PRIMARY', failedTasks: 0 });
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'SUCCESSFUL',
    sourceServiceRevisions: [],
    targetServiceRevision: { requestedTaskCount: 1, runningTaskCount: 1, pendingTaskCount: 0 },
  });
  const [task] = await h.tasks();
  expect(task).toMatchObject({
    lastStatus: 'RUNNING',
    group: 'service:web',
    startedBy: service.deployments[0].id,
  });
  expect(texts(service).map((t) => t.replace(/ecs-svc\/\d+/, 'D'))).toEqual([
    'has started 1 tasks: (task T).',
    '(deployment D) deployment completed.',
    'has reached a steady state.',
  ]);
});

test('a service of good tasks is stable by the waiter at once, and completed a beat later', async () => {
  const h = await harness();
  await h.create(await h.register(), { desiredCount: 3, ...behind() });
  await h.clock.advance(500);
  const stable = await h.service();
  expect(stable).toMatchObject({ runningCount: 3, desiredCount: 3, deployments: [{ status: 'PRIMARY' }] });
  expect(stable.deployments[0].rolloutState).toBe('IN_PROGRESS');
  await h.clock.advance(9_000);
  expect((await h.serviceDeployment()).status).toBe('IN_PROGRESS');
  await h.clock.advance(1_500);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test.each([
  ['created', 0],
  ['updated', 1],
])('an update seconds after the service was %s takes nothing from those that it serves', async (_what, updates) => {
  const h = await harness();
  await h.create(await h.register(), { desiredCount: 2, ...behind() });
  for (let update = 0; update < updates; update++) {
    await h.clock.advance(11_000);
    await h.update({ taskDefinition: await h.register() });
  }
  await h.clock.advance(2_000);
  await h.update({ taskDefinition: await h.register('boot=5s') });
  await h.watch(20_000, async () => expect((await h.service()).runningCount).toBeGreaterThanOrEqual(2));
  const { deployments } = await h.service();
  expect(deployments.map((d: { rolloutState: string }) => d.rolloutState)).toEqual(['COMPLETED']);
});

test('an update behind a load balancer tells its events in order and is stable while the old task drains', async () => {
  const h = await running('', behind());
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(11_000);
  const service = await h.service();
  expect(service.deployments).toHaveLength(1);
  expect(service).toMatchObject({ runningCount: 1, pendingCount: 0 });
  expect(service.deployments[0].rolloutState).toBe('COMPLETED');
  const [stopping] = await h.tasks('STOPPED');
  expect(stopping).toMatchObject({ lastStatus: 'DEACTIVATING', stopCode: 'ServiceSchedulerInitiated' });
  await h.clock.advance(5_000);
  expect((await h.tasks('STOPPED'))[0]).toMatchObject({
    lastStatus: 'STOPPED',
    stoppedReason: `Scaling activity initiated by (deployment ${service.deployments[0].id})`,
    containers: [{ exitCode: 143 }],
  });
  expect(
    texts(service)
      .slice(-7)
      .map((t) => t.replace(/ecs-svc\/\d+/, 'D')),
  ).toEqual([
    'has started 1 tasks: (task T).',
    `registered 1 targets in (target-group ${arnOf('web')})`,
    'has stopped 1 running tasks: (task T).',
    `deregistered 1 targets in (target-group ${arnOf('web')})`,
    'has begun draining connections on 1 tasks.',
    '(deployment D) deployment completed.',
    'has reached a steady state.',
  ]);
});

test.each([
  ['no-image', 'CannotPullContainerError'],
  ['exit=1@50ms', 'Essential container in task exited'],
  ['exit=1@1s', 'Essential container in task exited'],
  ['exit=1@5s', 'Essential container in task exited'],
  ['sick=5s', 'Task failed container health checks'],
  ['unhealthy', 'Task failed container health checks'],
])('the breaker trips and rolls back: %s', async (script, reason) => {
  const h = await running('', { deploymentConfiguration: breaker });
  const before = (await h.service()).deployments[0].id;
  await h.update({ taskDefinition: await h.register(script) });
  const failed = (await h.service()).deployments[0].id;
  let seen: { rolloutState: string; rolloutStateReason: string } | undefined;
  await h.watch(60_000, async () => {
    const service = await h.service();
    expect(service.runningCount).toBeGreaterThanOrEqual(1);
    seen ??= service.deployments.find((d: { rolloutState: string }) => d.rolloutState === 'FAILED');
  });
  const service = await h.service();
  expect(service.deployments).toHaveLength(1);
  expect(service.deployments[0]).toMatchObject({ id: before, status: 'PRIMARY', rolloutState: 'COMPLETED' });
  expect(service.taskDefinition).toBe(h.first);
  const done = await h.serviceDeployment();
  expect(done).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    rollback: { serviceRevisionArn: expect.stringContaining(before.slice(8)) },
  });
  const stopped = await h.tasks('STOPPED');
  expect(stopped.filter((t) => t.startedBy === failed)).toHaveLength(3);
  expect(stopped.some((t) => t.stoppedReason.startsWith(reason))).toBe(true);
  const all = texts(service).join('\n');
  expect(all).toContain(
    `(deployment ${failed}) deployment failed: tasks failed to start.\nrolling back to deployment ${before}.`,
  );
  expect(seen?.rolloutStateReason).toBe('ECS deployment circuit breaker: tasks failed to start.');
});

test('what crashes after it completed is replaced, and nothing is rolled back', async () => {
  const h = await running('', { deploymentConfiguration: breaker });
  const taskDefinition = await h.register('exit=1@15s');
  await h.update({ taskDefinition });
  await h.clock.advance(12_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  await h.clock.advance(120_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0 },
  });
  const service = await h.service();
  expect(service.taskDefinition).toBe(taskDefinition);
  expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', failedTasks: 0 }]);
  expect((await h.tasks('STOPPED')).filter((t) => t.containers[0].exitCode === 1).length).toBeGreaterThan(5);
});

test('a check that flaps within the beat never counts: the breaker trips', async () => {
  const h = await running('', { ...behind(), deploymentConfiguration: breaker });
  await h.update({ taskDefinition: await h.register(), ...behind('flapping') });
  await h.clock.advance(60_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3 },
  });
});

test('a check that flaps while the grace period overlooks it never counts either', async () => {
  const h = await running('', { ...behind(), healthCheckGracePeriodSeconds: 600 });
  await h.update({ taskDefinition: await h.register(), ...behind('flapping') });
  await h.watch(
    120_000,
    async () => expect((await h.serviceDeployment()).status).toBe('IN_PROGRESS'),
    flapTime / 4,
  );
  expect(await h.tasks('STOPPED')).toEqual([]);
  expect((await h.service()).deployments).toHaveLength(2);
});

test('without anything to go back to a failed deployment stalls', async () => {
  const h = await harness();
  await h.create(await h.register('no-image'), { deploymentConfiguration: breaker });
  await h.clock.advance(60_000);
  expect((await h.service()).deployments[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'FAILED' });
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'No rollback candidate was found to run the rollback.',
  });
  expect(await h.tasks()).toHaveLength(0);
});

test('without rollback it stops, and the old tasks stay', async () => {
  const h = await running('', {
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
  });
  await h.update({ taskDefinition: await h.register('no-image') });
  await h.clock.advance(60_000);
  expect(await h.serviceDeployment()).toMatchObject({ status: 'STOPPED', stoppedAt: expect.any(Number) });
  const { deployments, runningCount } = await h.service();
  expect(runningCount).toBe(1);
  expect(
    deployments.map((d: { status: string; rolloutState: string }) => [d.status, d.rolloutState]),
  ).toEqual([
    ['PRIMARY', 'FAILED'],
    ['ACTIVE', 'COMPLETED'],
  ]);
});

test('a newer deployment supersedes one that hangs', async () => {
  const h = await running('');
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  const hanging = await h.serviceDeployment();
  expect(hanging.status).toBe('IN_PROGRESS');
  await h.update({ taskDefinition: await h.register() });
  const overtaken = async () =>
    (await h.call('DescribeServiceDeployments', { serviceDeploymentArns: [hanging.serviceDeploymentArn] }))
      .serviceDeployments[0].status;
  expect(await overtaken()).toBe('STOP_REQUESTED');
  await h.clock.advance(11_000);
  expect(await overtaken()).toBe('STOPPED');
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  expect((await h.service()).deployments).toHaveLength(1);
});

test('a user stops a deployment and the service goes back', async () => {
  const h = await running('');
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  const { serviceDeploymentArn } = await h.serviceDeployment();
  await h.call('StopServiceDeployment', { serviceDeploymentArn });
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_REQUESTED');
  await h.clock.advance(1_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_IN_PROGRESS');
  await h.clock.advance(5_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    stoppedAt: expect.any(Number),
  });
  expect((await h.service()).taskDefinition).toBe(h.first);
  await expect(h.call('StopServiceDeployment', { serviceDeploymentArn })).rejects.toMatchObject({
    code: 'ConflictException',
  });
});

test('an unhealthy task is replaced first and stopped then', async () => {
  const h = await running('', { desiredCount: 2 });
  await h.update({ taskDefinition: await h.register('sick=60s') });
  await h.clock.advance(11_000);
  expect((await h.service()).deployments).toHaveLength(1);
  let least = 2;
  await h.watch(60_000, async () => {
    const healthy = (await h.tasks()).filter((t) => t.lastStatus === 'RUNNING').length;
    least = Math.min(least, healthy);
  });
  expect(least).toBe(2);
  const stopped = (await h.tasks('STOPPED')).map((t) => t.stoppedReason);
  expect(stopped.filter((r) => r === 'Task failed container health checks')).toHaveLength(2);
  expect(texts(await h.service()).join('\n')).toContain(
    'Amazon ECS replaced 1 tasks due to an unhealthy status.',
  );
});

test('scaling makes no deployment, to zero and back', async () => {
  const h = await running('', { desiredCount: 3 });
  const { id } = (await h.service()).deployments[0];
  for (const desiredCount of [5, 1, 0, 2]) {
    await h.update({ desiredCount });
    await h.clock.advance(5_000);
    const service = await h.service();
    expect(service).toMatchObject({ desiredCount, runningCount: desiredCount, pendingCount: 0 });
    expect(service.deployments).toHaveLength(1);
    expect(service.deployments[0]).toMatchObject({ id, desiredCount, rolloutState: 'COMPLETED' });
  }
});

test('a deployment of a service at zero completes without a task', async () => {
  const h = await running('', { desiredCount: 0 });
  await h.update({ taskDefinition: await h.register('no-image') });
  expect((await h.serviceDeployment()).status).toBe('PENDING');
  await h.clock.advance(200);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('launches that fail back off, and say so, until the image is there', async () => {
  const h = await running('');
  await h.update({ taskDefinition: await h.register('no-image') });
  await h.clock.advance(120_000);
  const service = await h.service();
  const failing = service.deployments[0];
  expect(failing).toMatchObject({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' });
  expect(failing.failedTasks).toBeGreaterThan(4);
  expect(failing.failedTasks).toBeLessThan(10);
  expect(texts(service).filter((t) => t.startsWith('is unable to consistently start tasks'))).toHaveLength(1);
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(11_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('a deleted service drains and its name can be used again', async () => {
  const h = await running('', behind());
  await expect(h.call('DeleteService', { cluster: 'main', service: 'web' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  });
  const { service } = await h.call('DeleteService', { cluster: 'main', service: 'web', force: true });
  expect(service.status).toBe('DRAINING');
  await expect(h.update({ desiredCount: 1 })).rejects.toMatchObject({
    code: 'ServiceNotActiveException',
    message: 'Service was not ACTIVE.',
  });
  await h.clock.advance(10_000);
  expect((await h.service()).status).toBe('INACTIVE');
  expect((await h.call('ListServices', { cluster: 'main' })).serviceArns).toEqual([]);
  await h.create(h.first);
  await h.clock.advance(1_000);
  expect((await h.service()).runningCount).toBe(1);
});

test('a task that was healthy and dies later does not count: such a deployment goes on and on', async () => {
  const limits = { minimumHealthyPercent: 100, maximumPercent: 150 };
  const h = await running('', { desiredCount: 2, deploymentConfiguration: { ...breaker, ...limits } });
  await h.update({ taskDefinition: await h.register('boot=4s,exit=0@13s') });
  await h.clock.advance(180_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'IN_PROGRESS',
    deploymentCircuitBreaker: { status: 'MONITORING', failureCount: 0 },
  });
  expect((await h.service()).runningCount).toBeGreaterThanOrEqual(2);
});

test('what failed before a rollback does not count against it', async () => {
  const stern = { deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false } };
  const h = await running('sick=20s', { deploymentConfiguration: stern });
  await h.clock.advance(120_000);
  await h.update({ taskDefinition: await h.register('no-image') });
  await h.clock.advance(15_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_SUCCESSFUL');
});

test('the same deployment again is none, and one that is forced is', async () => {
  const h = await running('');
  const { id } = (await h.service()).deployments[0];
  const { service } = await h.update({
    taskDefinition: h.first,
    deploymentConfiguration: { maximumPercent: 150 },
  });
  expect(service.deployments.map((d: { id: string }) => d.id)).toEqual([id]);
  expect(service.deploymentConfiguration).toMatchObject({ maximumPercent: 150, minimumHealthyPercent: 100 });
  const forced = await h.update({ forceNewDeployment: true });
  expect(forced.service.deployments).toHaveLength(2);
});

test('a failing check is overlooked within the grace period', async () => {
  const h = await running('', { ...behind(), healthCheckGracePeriodSeconds: 60 });
  await h.update({ taskDefinition: await h.register('health=50s') });
  await h.clock.advance(61_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  await h.update({ taskDefinition: await h.register('unhealthy') });
  await h.clock.advance(55_000);
  expect((await h.service()).deployments[0].failedTasks).toBe(0);
  await h.clock.advance(10_000);
  const { events } = await h.service();
  expect(
    events.some((e: { message: string }) => /failed container health checks|is unhealthy in/.test(e.message)),
  ).toBe(true);
});

test('a target that fails its checks is named with its reason', async () => {
  const h = await running('', { ...behind(), deploymentConfiguration: breaker });
  await h.update({ taskDefinition: await h.register(), ...behind('failing') });
  await h.clock.advance(20_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_SUCCESSFUL');
  const stopped = (await h.tasks('STOPPED')).map((t) => t.stoppedReason);
  expect(stopped).toContain(`Task failed ELB health checks in (target-group ${arnOf('failing')})`);
  expect(texts(await h.service())).toContain(
    `(task T) (port 8000) is unhealthy in (target-group ${arnOf('failing')}) due to (reason Health checks failed)`,
  );
  expect((await h.service()).loadBalancers[0].targetGroupArn).toBe(arnOf('web'));
});

test('a rollback that fails too ends there', async () => {
  const h = await harness();
  const secrets = [{ name: 'TOKEN', valueFrom: 'token' }];
  await h.create(await h.register('', { secrets }), {
    deploymentConfiguration: { ...breaker, minimumHealthyPercent: 0, maximumPercent: 100 },
  });
  await h.clock.advance(11_000);
  await h.update({ taskDefinition: await h.register('no-image') });
  h.brokenSecrets.add('token');
  await h.clock.advance(60_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_FAILED',
    rollback: expect.anything(),
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3 },
  });
  const service = await h.service();
  expect(service.deployments[0]).toMatchObject({
    status: 'PRIMARY',
    rolloutState: 'FAILED',
    runningCount: 0,
  });
});

test('what is superseded while it stops keeps its own reason', async () => {
  const stopping = { deploymentCircuitBreaker: { enable: true, rollback: false } };
  const h = await running('', { deploymentConfiguration: stopping });
  await h.update({ taskDefinition: await h.register('no-image') });
  await h.watch(15_000, async () => {
    const { status, serviceDeploymentArn } = await h.serviceDeployment();
    if (status !== 'STOP_REQUESTED') return;
    await h.update({ taskDefinition: h.first });
    const answer = await h.call('DescribeServiceDeployments', {
      serviceDeploymentArns: [serviceDeploymentArn],
    });
    expect(answer.serviceDeployments[0].statusReason).toMatch(/circuit breaker/);
  });
  const listed = await h.call('ListServiceDeployments', { cluster: 'main', service: 'web' });
  const statuses = listed.serviceDeployments.map((d: { status: string }) => d.status);
  expect(statuses).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL']);
});

test('scaled from zero together with a new revision, only the new one starts tasks', async () => {
  const h = await harness();
  await h.create(await h.register(), { desiredCount: 0, ...behind() });
  await h.clock.advance(11_000);
  const next = await h.register();
  await h.update({ taskDefinition: next, desiredCount: 2 });
  await h.clock.advance(30_000);
  expect((await h.tasks()).map((t: { taskDefinitionArn: string }) => t.taskDefinitionArn)).toEqual([
    next,
    next,
  ]);
  expect(texts(await h.service()).filter((text) => text.startsWith('has started'))).toEqual([
    'has started 2 tasks: (task T) (task T).',
  ]);
});
