import {
  DescribeClustersCommand,
  DescribeTasksCommand,
  ListClustersCommand,
  ListTasksCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFaulty } from './support.ts';

let t: Awaited<ReturnType<typeof startFaulty>>;
let cluster: string;
let made = 0;
beforeAll(async () => {
  t = await startFaulty();
});
beforeEach(async () => {
  cluster = `c${made++}`;
  await t.fleet.createCluster(cluster);
});
afterEach(() => t.local.faults.clear());
afterAll(() => t.close());

const describeWeb = () => t.fleet.describe(cluster, 'web');
const completed = () =>
  t.fleet.until(
    describeWeb,
    (s) => s.deployments?.length === 1 && s.deployments[0]?.rolloutState === 'COMPLETED',
  );
const rolledBack = () =>
  t.fleet.until(describeWeb, (s) => s.events?.some((e) => e.message?.includes('rolling back to')) ?? false);

/** A service that stands, and then what its tasks were said to have stopped for. */
async function stands(desired = 1): Promise<void> {
  await t.fleet.createService(cluster, 'web', await t.fleet.register(`web-${cluster}`), desired);
  await completed();
}

async function ships(): Promise<void> {
  const taskDefinition = await t.fleet.register(`web-${cluster}`);
  await t.fleet.ecs.send(new UpdateServiceCommand({ cluster, service: 'web', taskDefinition }));
}

async function stopped() {
  const { taskArns = [] } = await t.fleet.ecs.send(
    new ListTasksCommand({ cluster, desiredStatus: 'STOPPED' }),
  );
  if (taskArns.length === 0) return [];
  return (await t.fleet.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
}

describe('a rollout whose task definition knows nothing of it', () => {
  it('crashes: the breaker takes it back, and the old tasks were let alone', async () => {
    await stands();
    t.local.faults.add({ fault: 'crash', cluster, service: 'web', after: '2s' });
    await ships();
    await rolledBack();
    const tasks = (await stopped()).filter((task) => task.stopCode === 'EssentialContainerExited');
    expect(tasks.length).toBeGreaterThanOrEqual(3);
    expect(tasks[0]?.containers?.[0]?.exitCode).toBe(137);
    t.local.faults.clear();
    await completed();
  });

  it('is killed for its memory, in that family and revision only', async () => {
    await stands();
    t.local.faults.add({ fault: 'oom', family: `web-${cluster}`, revision: 2, after: '1s' });
    await ships();
    await rolledBack();
    expect((await stopped())[0]?.containers?.[0]).toMatchObject({
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
    await completed();
  });

  it("can't be pulled", async () => {
    await stands();
    t.local.faults.add({ fault: 'no-image', cluster, count: 2 });
    await ships();
    await completed();
    const failed = (await stopped()).filter((task) => task.stopCode === 'TaskFailedToStart');
    expect(failed).toHaveLength(2);
    expect(failed[0]?.stoppedReason).toBe(
      'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ' +
        'registry.example/web:1: registry.example/web:1: not found',
    );
  });

  it('never turns healthy', async () => {
    await stands();
    t.local.faults.add({ fault: 'unhealthy', cluster });
    await ships();
    await rolledBack();
    t.local.faults.clear();
    await completed();
  });
});

describe('tasks that run already', () => {
  it('are let alone by default, and hit where that is asked for, as many as asked for', async () => {
    await stands(3);
    const before = await t.fleet.ecs.send(new ListTasksCommand({ cluster }));
    t.local.faults.add({ fault: 'crash', cluster });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await t.fleet.ecs.send(new ListTasksCommand({ cluster }))).taskArns?.sort()).toEqual(
      before.taskArns?.sort(),
    );
    t.local.faults.clear();
    t.local.faults.add({ fault: 'crash', cluster, which: 'running', count: 2 });
    await t.fleet.until(stopped, (tasks) => tasks.length === 2);
    await t.fleet.until(describeWeb, (s) => s.runningCount === 3);
    expect(await stopped()).toHaveLength(2);
  });

  it('a fault that is taken back before its time does nothing', async () => {
    await stands();
    const { id } = t.local.faults.add({ fault: 'crash', cluster, which: 'running', after: '4s' });
    t.local.faults.remove(id);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await stopped()).toEqual([]);
  });
});

describe('a describe that lags', () => {
  it('says what was true then, also of what was not there yet', async () => {
    await stands(1);
    // 100 s of the clock are five seconds: longer than the calls take.
    t.local.faults.add({ fault: 'lag', operation: 'Describe*', by: '100s' });
    await ships();
    const during = await describeWeb();
    expect(during.deployments).toHaveLength(1);
    expect(during.taskDefinition).toMatch(/:1$/);
    await t.fleet.createCluster(`${cluster}-new`);
    const described = () => t.fleet.ecs.send(new DescribeClustersCommand({ clusters: [`${cluster}-new`] }));
    expect((await described()).failures).toMatchObject([{ reason: 'MISSING' }]);
    const listed = await t.fleet.ecs.send(new ListClustersCommand({}));
    expect(listed.clusterArns?.some((arn) => arn.endsWith(`/${cluster}-new`))).toBe(true);
    await t.fleet.until(describeWeb, (later) => later.taskDefinition?.endsWith(':2') === true);
    await t.fleet.until(described, ({ failures }) => failures?.length === 0);
    t.local.faults.clear();
    await completed();
  });
});
