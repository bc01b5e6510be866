import { expect, test } from 'vitest';
import { type Harness, harness } from '../../support-ecs.ts';

const texts = (service: { events: { message: string }[] }) => service.events.map((e) => e.message);

async function running(service: object, script = ''): Promise<Harness> {
  const h = await harness();
  await h.create(await h.register(script), service);
  await h.clock.advance(12_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  return h;
}

const percents = (minimumHealthyPercent: number, maximumPercent: number) => ({
  deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
});

/** The most tasks that were up or on their way, and the fewest that ran, while it was rolled out. */
async function rollOut(h: Harness, seconds = 60): Promise<{ most: number; fewest: number }> {
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  await h.update({ taskDefinition: await h.register() });
  await h.watch(seconds * 1000, async () => {
    const { runningCount, pendingCount } = await h.service();
    most = Math.max(most, runningCount + pendingCount);
    fewest = Math.min(fewest, runningCount);
  });
  return { most, fewest };
}

test.each([
  // desired, minimum %, maximum %, the most, the fewest
  [1, 100, 200, 2, 1],
  [1, 50, 200, 2, 1],
  [1, 0, 100, 1, 0],
  [2, 50, 200, 3, 1],
  [4, 100, 200, 8, 4],
  [4, 100, 125, 5, 4],
  [4, 50, 100, 4, 2],
  [3, 50, 150, 4, 2],
])('%i tasks at %i/%i: never more than %i, never fewer than %i', async (desiredCount, low, high, most, fewest) => {
  const h = await running({ desiredCount, ...percents(low, high) });
  const seen = await rollOut(h, 90);
  expect(seen.most).toBe(most);
  expect(seen.fewest).toBeGreaterThanOrEqual(fewest);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('125/75 of two goes nowhere and says so once in six hours', async () => {
  const h = await running({ desiredCount: 2, ...percents(75, 125) });
  const stuck = async () =>
    texts(await h.service()).filter((t) => t.includes('was unable to stop or start tasks'));
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(3_600_000);
  expect(await stuck()).toEqual([
    '(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
  ]);
  expect((await h.serviceDeployment()).status).toBe('IN_PROGRESS');
  expect((await h.service()).deployments).toMatchObject([
    { runningCount: 0, pendingCount: 0 },
    { runningCount: 2 },
  ]);
  await h.clock.advance(6 * 3_600_000);
  await h.update(percents(75, 125));
  await h.clock.advance(1_000);
  expect(await stuck()).toHaveLength(2);
  await h.update(percents(50, 125));
  await h.clock.advance(60_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('scaled out in mid-rollout both revisions grow, and the rollout ends at the new count', async () => {
  const h = await running({ desiredCount: 2 });
  await h.update({ taskDefinition: await h.register('health=20s') });
  await h.clock.advance(2_000);
  await h.update({ desiredCount: 5 });
  await h.clock.advance(2_000);
  expect((await h.service()).deployments).toMatchObject([
    { status: 'PRIMARY', desiredCount: 5, runningCount: 5 },
    { status: 'ACTIVE', runningCount: 5 },
  ]);
  await h.clock.advance(60_000);
  const service = await h.service();
  expect(service).toMatchObject({ desiredCount: 5, runningCount: 5 });
  expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 5 }]);
});

test.each([0, 1, 3])('scaled in to %i in mid-rollout it ends there', async (desiredCount) => {
  const h = await running({ desiredCount: 4 });
  await h.update({ taskDefinition: await h.register('health=5s') });
  await h.clock.advance(2_000);
  await h.update({ desiredCount });
  await h.clock.advance(60_000);
  const service = await h.service();
  expect(service).toMatchObject({ desiredCount, runningCount: desiredCount });
  expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('from zero and back: no deployment, and nothing of the old revision', async () => {
  const h = await running({ desiredCount: 0 });
  const next = await h.register();
  await h.update({ taskDefinition: next });
  await h.clock.advance(1_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  for (const desiredCount of [2, 0, 1]) {
    await h.update({ desiredCount });
    await h.clock.advance(15_000);
    const service = await h.service();
    expect(service).toMatchObject({ runningCount: desiredCount, taskDefinition: next });
    expect(service.deployments).toHaveLength(1);
  }
});

test.each([
  // without room for replacements first, unhealthy tasks go down to the lower limit and are replaced then
  ['room above: the replacement comes first', 100, 200, 2],
  ['no room above: one goes first', 50, 100, 1],
])('an unhealthy task: %s', async (_what, low, high, fewest) => {
  const h = await running({ desiredCount: 2, ...percents(low, high) }, 'sick=30s');
  const tasks = (await h.tasks()).map((t) => t.taskArn);
  let least = 2;
  await h.watch(60_000, async () => {
    least = Math.min(least, (await h.service()).runningCount);
  });
  expect(least).toBe(fewest);
  const replaced = (await h.tasks('STOPPED')).filter((t) => tasks.includes(t.taskArn));
  expect(replaced.map((t) => [t.stopCode, t.stoppedReason])).toEqual([
    ['ServiceSchedulerInitiated', 'Task failed container health checks'],
    ['ServiceSchedulerInitiated', 'Task failed container health checks'],
  ]);
});

test('an unhealthy old task is replaced from its own revision while the new one is not ready', async () => {
  const h = await running({ desiredCount: 1 }, 'sick=30s');
  const [{ id: before }] = (await h.service()).deployments;
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(60_000);
  const started = [...(await h.tasks()), ...(await h.tasks('STOPPED'))].filter((t) => t.startedBy === before);
  expect(started.length).toBeGreaterThan(1);
});

test('the grace period overlooks a failing container check as well, also while a surplus task goes', async () => {
  const h = await running({ desiredCount: 1, healthCheckGracePeriodSeconds: 120 });
  await h.update({ taskDefinition: await h.register('unhealthy') });
  await h.clock.advance(100_000);
  expect((await h.service()).deployments[0]).toMatchObject({ failedTasks: 0, runningCount: 1 });
  await h.clock.advance(30_000);
  expect((await h.service()).deployments[0].failedTasks).toBeGreaterThan(0);
});
