import { DescribeTasksCommand, RunTaskCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalFargate, startLocalFargate } from '../../../src/index.ts';
import { fakeUpstream } from '../server/fake.ts';
import { fleet } from './fleet.ts';

let local: LocalFargate;
let behind: Awaited<ReturnType<typeof fakeUpstream>>;
let client: ReturnType<typeof fleet>;

beforeAll(async () => {
  behind = await fakeUpstream();
  local = await startLocalFargate({
    port: 0,
    engine: 'scripted',
    speed: 50,
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
    ['oom@1s', { containers: [{ exitCode: 137, reason: expect.stringMatching(/^OutOfMemoryError/) }] }],
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

  it('a rollout that fails and rolls back', async () => {
    const good = await client.register('web');
    await client.createService('c', 'web', good, 1);
    const read = () => client.describe('c', 'web');
    await client.until(read, (s) => s.deployments?.[0]?.rolloutState === 'COMPLETED');
    const bad = await client.register('web', 'no-image');
    await client.ecs.send(new UpdateServiceCommand({ cluster: 'c', service: 'web', taskDefinition: bad }));
    const rolledBack = await client.until(
      read,
      (s) =>
        s.taskDefinition === good &&
        s.deployments?.length === 1 &&
        s.deployments[0]?.rolloutState === 'COMPLETED',
    );
    expect(rolledBack.events?.map((e) => e.message).join('\n')).toContain('rolling back to deployment');
  });
});
