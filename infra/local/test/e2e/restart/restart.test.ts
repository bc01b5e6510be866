import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noMinistack } from '../../conformance/upstream/ministack.ts';
import { image, makeImage, missing, serve } from '../docker/engine.ts';
import { app, clients, containersOf, counter, docker, startHost, until } from './host.ts';

const reason = (await missing()) ?? noMinistack;
const title = reason ? ` (skipped: ${reason})` : '';

describe.skipIf(reason !== undefined)(`Local Fargate is killed and started again${title}`, () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'slipway-restart-'));
  let host: Awaited<ReturnType<typeof startHost>>;
  let client: ReturnType<typeof clients>;
  let stateId: string;
  const start = async () => {
    host = await startHost(stateDir);
    client = clients(host.url);
  };

  beforeAll(async () => {
    await makeImage();
    await start();
    stateId = readFileSync(join(stateDir, 'id'), 'utf8').trim();
  });
  afterAll(async () => {
    await host?.end('SIGKILL');
    for (const id of await containersOf(stateId)) await docker('rm', '-f', id);
    await docker('rmi', '-f', image).catch(() => {});
    rmSync(stateDir, { recursive: true, force: true });
  });

  const runtimeIds = (task: Task | undefined) => task?.containers?.map((c) => c.runtimeId);
  const completed = () =>
    until(
      client.service,
      (s) => s.deployments?.length === 1 && s.deployments[0]?.rolloutState === 'COMPLETED',
    );

  test('tasks go on with their health, logs and endpoint; what died is replaced; what no task knows is removed', async () => {
    await client.createCluster();
    await client.createLogGroup('/web');
    const group = await client.loadBalancer();
    const definition = await client.register([app(serve(8000, 'still here')), counter('count')]);
    await client.createService(definition, 2, group);
    await completed();
    const before = await client.tasks();
    const [stays, dies] = before;
    const stayed = await containersOf(stateId);
    expect(stayed).toHaveLength(6);
    const stream = `web/count/${stays?.taskArn?.split('/').at(-1)}`;
    await until(
      () => client.lines('/web', stream),
      (lines) => lines.length > 20,
    );

    await host.end('SIGKILL');
    expect(await containersOf(stateId)).toEqual(stayed);
    await docker('kill', dies?.containers?.find((c) => c.name === 'app')?.runtimeId ?? '');
    const labels = [
      `slipway.local.state=${stateId}`,
      'slipway.local.task=unknown',
      'slipway.local.container=app',
    ];
    await docker(
      'run',
      '-d',
      ...labels.flatMap((l) => ['--label', l]),
      image,
      'node',
      '-e',
      'setInterval(() => {}, 1e6)',
    );
    await start();

    expect(host.err()).toContain('removed 1 container(s)');
    const [now] = (await client.tasks()).filter((t) => t.taskArn === stays?.taskArn);
    expect(now).toMatchObject({
      lastStatus: 'RUNNING',
      healthStatus: 'HEALTHY',
      startedAt: stays?.startedAt,
    });
    expect(runtimeIds(now)).toEqual(runtimeIds(stays));
    const [gone] = await until(
      () => client.tasks('STOPPED'),
      (tasks) => tasks[0]?.lastStatus === 'STOPPED',
    );
    expect(gone).toMatchObject({
      taskArn: dies?.taskArn,
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
    });
    expect(gone?.containers?.find((c) => c.name === 'app')?.exitCode).toBe(137);

    const service = await until(client.service, (s) => s.runningCount === 2);
    expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', failedTasks: 0 }]);
    expect(await containersOf(stateId)).toHaveLength(6);
    const lines = await until(
      () => client.lines('/web', stream),
      (all) => all.length > 60,
    );
    // Nothing written meanwhile is missing, nothing is there twice.
    expect(lines).toEqual(lines.map((_, n) => `line ${n}`));
  });

  test('a rollout that was under way goes on, and the breaker has not forgotten what it counted', async () => {
    await completed();
    const bad = await client.register([app('setTimeout(() => process.exit(1), 500)')]);
    const { UpdateServiceCommand } = await import('@aws-sdk/client-ecs');
    await client.ecs.send(
      new UpdateServiceCommand({ cluster: 'main', service: 'web', taskDefinition: bad, desiredCount: 1 }),
    );
    const counted = await until(client.service, (s) => (s.deployments?.[0]?.failedTasks ?? 0) >= 1);
    await host.end('SIGKILL');
    await start();
    const [same] = (await client.service()).deployments ?? [];
    expect(same?.id).toBe(counted.deployments?.[0]?.id);
    const { rolloutState, failedTasks = 0 } = same ?? {};
    expect([rolloutState, failedTasks >= 1]).toEqual(['IN_PROGRESS', true]);
    const back = await until(
      client.service,
      (s) => s.events?.some((e) => e.message?.includes('rolling back')) ?? false,
    );
    expect(back.deployments?.find((d) => d.id === same?.id)).toMatchObject({ rolloutState: 'FAILED' });
    await completed();
  });

  test('an orderly end leaves no container', async () => {
    expect(await host.end('SIGTERM')).toBe(0);
    expect(await containersOf(stateId)).toEqual([]);
    await start();
    await until(client.service, (s) => s.runningCount === 1);
  });
});
