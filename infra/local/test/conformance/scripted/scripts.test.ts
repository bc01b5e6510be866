import {
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  type Service,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { fakeUpstream } from '../server/fake.ts';
import { fleet } from './fleet.ts';

let local: LocalFargate;
let behind: Awaited<ReturnType<typeof fakeUpstream>>;
let client: ReturnType<typeof fleet>;

beforeAll(async () => {
  behind = await fakeUpstream();
  local = await startChecked({
    port: 0,
    engine: 'scripted',
    // A busy machine is late; it must not be by as much as what dies early is from what dies late.
    speed: 20,
    upstream: behind.url,
    log: () => {},
  });
  client = fleet(local.url);
  await client.createCluster('c');
});
afterAll(async () => {
  await local.close();
  behind.close();
});

describe('any client can order a fault with LOCAL_SCRIPT', () => {
  const runOnce = async (script: string) => {
    const taskDefinition = await client.register('once', script);
    const { networkConfiguration } = client;
    const started = await client.ecs.send(
      new RunTaskCommand({ cluster: 'c', taskDefinition, launchType: 'FARGATE', networkConfiguration }),
    );
    const tasks = [started.tasks?.[0]?.taskArn ?? ''];
    const read = () => client.ecs.send(new DescribeTasksCommand({ cluster: 'c', tasks }));
    const answer = await client.until(read, ({ tasks }) => tasks?.[0]?.lastStatus === 'STOPPED');
    return answer.tasks?.[0];
  };

  it('a migration that ends well', async () => {
    expect(await runOnce('exit=0@2s,log=migrated')).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'web', exitCode: 0 }],
    });
  });

  it.each([
    ['exit=3@1s', { stopCode: 'EssentialContainerExited', containers: [{ exitCode: 3 }] }],
    [
      'oom@1s',
      {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
      },
    ],
    [
      'no-image',
      { stopCode: 'TaskFailedToStart', stoppedReason: expect.stringMatching(/^CannotPullContainerError: /) },
    ],
    [
      'explode',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: expect.stringMatching(/^CannotStartContainerError: .*"explode".*allowed: no-image/),
      },
    ],
  ])('%s', async (script, expected) => {
    expect(await runOnce(script)).toMatchObject(expected);
  });

  /** Ships a good revision to a new service, then one with this script, and gives the service as it must become. */
  const ship = async (name: string, script: string, until: (s: Service, good: string) => boolean) => {
    const good = await client.register(name);
    await client.createService('c', name, good, 1);
    const read = () => client.describe('c', name);
    await client.until(read, (s) => s.deployments?.[0]?.rolloutState === 'COMPLETED');
    const taskDefinition = await client.register(name, script);
    await client.ecs.send(new UpdateServiceCommand({ cluster: 'c', service: name, taskDefinition }));
    return client.until(read, (s) => until(s, good));
  };
  const completed = (s: Service) =>
    s.deployments?.length === 1 && s.deployments[0]?.rolloutState === 'COMPLETED';
  const said = (s: Service) => s.events?.map((e) => e.message).join('\n') ?? '';
  /** How many tasks of the service's revision ended by themselves, or for their checks. */
  const replaced = async (name: string, reason: string) => {
    const listed = await client.ecs.send(
      new ListTasksCommand({ cluster: 'c', serviceName: name, desiredStatus: 'STOPPED' }),
    );
    const tasks = listed.taskArns ?? [];
    if (tasks.length === 0) return 0;
    const answer = await client.ecs.send(new DescribeTasksCommand({ cluster: 'c', tasks }));
    return answer.tasks?.filter((t) => t.stoppedReason === reason).length ?? 0;
  };

  it.each([
    ['no-image', 'missing'],
    ['exit=1@1s', 'at-once'],
    ['exit=1@5s', 'soon'],
  ])('a rollout that fails and rolls back: %s', async (script, name) => {
    const service = await ship(name, script, (s, good) => s.taskDefinition === good && completed(s));
    expect(said(service)).toContain('deployment failed: tasks failed to start.');
    expect(said(service)).toContain('rolling back to deployment');
  });

  it.each([
    ['exit=1@15s', 'late', 'Essential container in task exited'],
    ['sick=30s', 'sick', 'Task failed container health checks'],
  ])('a rollout that completes, and tasks that are replaced later: %s', async (script, name, reason) => {
    const shipped = await ship(name, script, (s, good) => s.taskDefinition !== good && completed(s));
    await client.until(
      () => replaced(name, reason),
      (count) => count >= 2,
    );
    const service = await client.describe('c', name);
    expect(service.taskDefinition).toBe(shipped.taskDefinition);
    expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
    expect(said(service)).not.toContain('deployment failed');
  });
});
