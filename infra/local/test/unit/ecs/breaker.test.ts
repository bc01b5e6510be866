import { expect, test } from 'vitest';
import { judge } from '../../../src/ecs/rollout/health.ts';
import { type Harness, harness } from '../../support-ecs.ts';

const arnOf = (name: string) => `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/1`;
const byDigest = { image: `app@sha256:${'a'.repeat(64)}` };

const breaker = (more: object = {}) => ({
  deploymentCircuitBreaker: { enable: true, rollback: true, ...more },
});
const threshold = (type: string, value: number) => ({ thresholdConfiguration: { type, value } });

async function running(service: object): Promise<Harness & { first: string; before: string }> {
  const h = await harness();
  const first = await h.register('', byDigest);
  await h.create(first, service);
  await h.clock.advance(12_000);
  const [deployment] = (await h.service()).deployments;
  expect(deployment.rolloutState).toBe('COMPLETED');
  return { ...h, first, before: deployment.id };
}

test.each([
  // desired, threshold, what it comes to
  [1, {}, 3],
  [25, {}, 13],
  [10, threshold('BOUNDED_PERCENT', 80), 8],
  [4, threshold('UNBOUNDED_PERCENT', 50), 2],
  [1, threshold('COUNT', 5), 5],
  [1, threshold('COUNT', 1), 1],
])('a service of %i with %j trips when its count is equal to %i', async (desiredCount, more, expected) => {
  const h = await running({ desiredCount });
  await h.update({
    taskDefinition: await h.register('no-image', byDigest),
    deploymentConfiguration: {
      ...breaker(more),
      minimumHealthyPercent: 100,
      maximumPercent: 100 + Math.ceil(100 / desiredCount),
    },
  });
  let highest = 0;
  await h.watch(
    4_000_000,
    async () => {
      const { status, deploymentCircuitBreaker } = await h.serviceDeployment();
      if (status === 'IN_PROGRESS') highest = Math.max(highest, deploymentCircuitBreaker.failureCount);
    },
    1_000,
  );
  expect(highest).toBeLessThan(expected);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: expected, threshold: expected },
  });
  const failed = (await h.tasks('STOPPED')).filter((t) => t.startedBy !== h.before);
  // The tasks that failed last are in sight for an hour; none was launched after the threshold was reached.
  expect(failed.length).toBeLessThanOrEqual(expected);
});

test.each([
  ['a healthy task resets the count', true, 'IN_PROGRESS'],
  ['without the reset the count is cumulative', false, 'ROLLBACK_SUCCESSFUL'],
])('%s', async (_what, resetOnHealthyTask, status) => {
  const h = await running({ desiredCount: 2 });
  // Every task turns healthy, then fails its check: counted each time, and never two of them for long.
  await h.update({
    taskDefinition: await h.register('boot=1s,sick=15s', byDigest),
    deploymentConfiguration: {
      ...breaker({ resetOnHealthyTask }),
      minimumHealthyPercent: 100,
      maximumPercent: 150,
      bakeTimeInMinutes: 1_000,
    },
  });
  await h.clock.advance(180_000);
  expect((await h.serviceDeployment()).status).toBe(status);
});

test('the threshold follows the desired count in mid-rollout, up and down', async () => {
  const h = await running({
    desiredCount: 20,
    deploymentConfiguration: { ...breaker(), maximumPercent: 105 },
  });
  await h.update({ taskDefinition: await h.register('no-image', byDigest) });
  await h.clock.advance(8_000);
  const counted = async () => (await h.serviceDeployment()).deploymentCircuitBreaker;
  const { failureCount } = await counted();
  expect(failureCount).toBeGreaterThanOrEqual(3);
  expect(await counted()).toMatchObject({ status: 'MONITORING', threshold: 10 });
  await h.update({ desiredCount: 30 });
  await h.clock.advance(100);
  expect(await counted()).toMatchObject({ status: 'MONITORING', threshold: 15 });
  await h.update({ desiredCount: 1 });
  await h.clock.advance(100);
  expect(await counted()).toMatchObject({ status: 'TRIGGERED' });
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_IN_PROGRESS');
});

test.each([
  ['image', 'no-image', 'TaskFailedToStart'],
  ['never RUNNING: a dependency fails', 'boot=1s', 'TaskFailedToStart'],
  ['the essential container exits', 'exit=1@1s', 'EssentialContainerExited'],
  ['its memory', 'oom@1s', 'EssentialContainerExited'],
  ['container check', 'unhealthy', 'ServiceSchedulerInitiated'],
  ['target group check', '', 'ServiceSchedulerInitiated'],
])('a failing task counts: %s', async (what, script, stopCode) => {
  const balanced = what.startsWith('target');
  const targets = (name: string) => ({
    loadBalancers: [{ targetGroupArn: arnOf(name), containerName: 'app', containerPort: 8000 }],
  });
  const h = await running({ deploymentConfiguration: breaker(), ...(balanced && targets('web')) });
  const secrets = [{ name: 'A', valueFrom: 'missing' }];
  const taskDefinition = await h.register(script, what.startsWith('never') ? { secrets } : {});
  await h.update({ taskDefinition, ...(balanced && targets('failing')) });
  await h.clock.advance(60_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { failureCount: 3 },
  });
  const failed = (await h.tasks('STOPPED')).filter((t) => t.taskDefinitionArn === taskDefinition);
  expect(failed).toHaveLength(3);
  // The last one may be stopped by the rollback before its own end.
  expect(failed.filter((t) => t.stopCode === stopCode).length).toBeGreaterThanOrEqual(2);
});

test('failedTasks is consecutive: 0 again once a task runs well, and it has nothing to do with the breaker', async () => {
  const h = await harness();
  h.brokenSecrets.add('late');
  await h.create(await h.register('', { secrets: [{ name: 'A', valueFrom: 'late' }] }));
  await h.clock.advance(4_000);
  const [failing] = (await h.service()).deployments;
  expect(failing.failedTasks).toBeGreaterThan(1);
  expect(await h.serviceDeployment()).toMatchObject({
    deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 0 },
  });
  h.brokenSecrets.delete('late');
  await h.clock.advance(60_000);
  expect((await h.service()).deployments[0]).toMatchObject({ id: failing.id, failedTasks: 0 });
});

test('a rollback takes up its old id, and is no target again until it has completed', async () => {
  const h = await running({
    deploymentConfiguration: { ...breaker(), minimumHealthyPercent: 0, maximumPercent: 100 },
  });
  const slow = 'exit=1@100ms';
  await h.update({ taskDefinition: await h.register(slow) });
  let during: { id: string; rolloutState: string; rolloutStateReason: string } | undefined;
  await h.watch(20_000, async () => {
    if ((await h.serviceDeployment()).status !== 'ROLLBACK_IN_PROGRESS') return;
    during ??= (await h.service()).deployments[0];
  });
  expect(during).toMatchObject({
    id: h.before,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${h.before}.`,
  });
  const service = await h.service();
  expect(service.deployments).toMatchObject([{ id: h.before, rolloutState: 'COMPLETED', failedTasks: 0 }]);
  expect(service.deployments[0].rolloutStateReason).toBe(`ECS deployment ${h.before} completed.`);
});

test('after a deployment that stalled, a good one completes', async () => {
  const h = await harness();
  await h.create(await h.register('no-image'), { deploymentConfiguration: breaker() });
  await h.clock.advance(30_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_FAILED');
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(15_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  expect((await h.service()).deployments).toHaveLength(1);
});

test('a registry’s health is a third kind of check', () => {
  const facts = (state?: 'healthy' | 'unhealthy') => ({
    startedAt: 0,
    containers: [],
    targets: [],
    registries: [{ registryArn: 'arn:registry', state }],
    graceSeconds: 10,
  });
  expect(judge(facts(), undefined, 99_000)).toEqual({ health: 'waiting' });
  expect(judge(facts('healthy'), 0, 9_999)).toMatchObject({ health: 'waiting', passing: true });
  expect(judge(facts('healthy'), 0, 10_000)).toEqual({ health: 'healthy' });
  expect(judge(facts('unhealthy'), undefined, 9_000)).toMatchObject({ health: 'waiting', inGrace: true });
  expect(judge(facts('unhealthy'), undefined, 10_000)).toEqual({
    health: 'unhealthy',
    cause: { kind: 'registry', registryArn: 'arn:registry' },
  });
});
