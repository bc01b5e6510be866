import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import {
  CreateServiceCommand,
  DescribeServiceRevisionsCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type Task,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectDocker } from '../../../src/engine/docker/client.ts';
import { pauseProgram } from '../../../src/engine/docker/pause.ts';
import type { LocalFargate } from '../../../src/index.ts';
import { fleet } from '../../conformance/scripted/fleet.ts';
import { startChecked } from '../../support/checked.ts';
import { missing, socket } from '../docker/engine.ts';

const run = promisify(execFile);
const reason = await missing();
const cluster = 'main';

describe.skipIf(reason !== undefined)(`with Docker${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let folder: string;
  let local: LocalFargate;
  let ecr: ECRClient;
  let f: ReturnType<typeof fleet>;
  let uri: string;
  const made = new Set<string>();
  // The classic builder needs no plugin, and FROM scratch needs no other registry.
  const env: NodeJS.ProcessEnv = { ...process.env, DOCKER_BUILDKIT: '0' };
  const docker = async (...args: string[]) => (await run('docker', args, { env })).stdout.trim();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-rolling-'));
    env.DOCKER_CONFIG = join(folder, 'config');
    mkdirSync(env.DOCKER_CONFIG);
    mkdirSync(join(folder, 'context'));
    const { arch } = await connectDocker(socket);
    writeFileSync(join(folder, 'context', 'pause'), pauseProgram(arch), { mode: 0o755 });
    writeFileSync(join(folder, 'context', 'Dockerfile'), 'FROM scratch\nCOPY . /\nCMD ["/pause"]\n');
    local = await startChecked({ port: 0, engine: 'docker', injectSidecar: true, log: () => {} });
    f = fleet(local.url);
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    ecr = new ECRClient({ endpoint: local.url, region: 'us-east-1', credentials });
    const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/rolling' }));
    uri = repository?.repositoryUri ?? '';
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    const [user = '', password = ''] = token.split(':');
    const login = run('docker', ['login', '--username', user, '--password-stdin', uri.split('/')[0] ?? ''], {
      env,
    });
    login.child.stdin?.end(password);
    await login;
    await f.createCluster(cluster);
  }, 60_000);

  afterAll(async () => {
    await local?.close();
    for (const image of made) await docker('rmi', '--force', image).catch(() => {});
    ecr?.destroy();
    f?.ecs.destroy();
    if (folder) rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** Builds an image that is like no other and moves the tag `live` to it. Gives its digest. */
  async function pushLive(): Promise<string> {
    writeFileSync(join(folder, 'context', 'content'), randomBytes(1_000));
    await docker('build', '-q', '-t', `${uri}:live`, join(folder, 'context'));
    const pushed = await docker('push', `${uri}:live`);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed)?.[1] ?? '';
    made.add(`${uri}:live`).add(`${uri}@${digest}`);
    return digest;
  }

  async function tasks(): Promise<Task[]> {
    const { taskArns } = await f.ecs.send(new ListTasksCommand({ cluster, serviceName: 'web' }));
    if (!taskArns?.length) return [];
    return (await f.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
  }
  const running = (count: number, startedBy?: string) =>
    f.until(
      async () => (await tasks()).filter((task) => startedBy === undefined || task.startedBy === startedBy),
      (found) => found.filter((task) => task.lastStatus === 'RUNNING').length === count,
    );
  const app = (task: Task | undefined) => task?.containers?.find((container) => container.name === 'app');
  /** The id of the image that a task's container really runs. */
  const imageOf = (task: Task | undefined) =>
    docker('inspect', '--format', '{{.Image}}', app(task)?.runtimeId ?? '');

  async function fixed(): Promise<(string | undefined)[]> {
    const arns = (await f.describe(cluster, 'web')).currentServiceRevisions?.map((r) => r.arn ?? '') ?? [];
    const answer = await f.ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: arns }));
    return answer.serviceRevisions?.map((r) => r.containerImages?.[0]?.imageDigest) ?? [];
  }

  test('the first task fixes the digest, later ones run it though the tag has moved, a forced deployment looks anew', async () => {
    const first = await pushLive();
    await f.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
        // It does not hear SIGTERM.
        containerDefinitions: [{ name: 'app', image: `${uri}:live`, stopTimeout: 2 }],
      }),
    );
    await f.ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName: 'web',
        taskDefinition: 'web',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: f.networkConfiguration,
      }),
    );
    const [one] = await running(1);
    expect(app(one)).toMatchObject({ image: `${uri}:live`, imageDigest: first });
    const id = await imageOf(one);
    // The sidecar runs beside it and before it, and is not in the task definition.
    expect(one?.containers?.map((c) => [c.name?.replace(/-[^-]+$/, ''), c.lastStatus])).toEqual([
      ['aws-guardduty-agent', 'RUNNING'],
      ['app', 'RUNNING'],
    ]);
    expect(await fixed()).toEqual([first]);

    const second = await pushLive();
    expect(second).not.toBe(first);
    await docker('rmi', '--force', `${uri}@${first}`).catch(() => {});
    await f.ecs.send(new UpdateServiceCommand({ cluster, service: 'web', desiredCount: 2 }));
    const two = await running(2);
    expect(two.map((task) => app(task)?.imageDigest)).toEqual([first, first]);
    expect(await Promise.all(two.map(imageOf))).toEqual([id, id]);

    const forced = await f.ecs.send(
      new UpdateServiceCommand({ cluster, service: 'web', desiredCount: 1, forceNewDeployment: true }),
    );
    const [fresh] = await running(1, forced.service?.deployments?.[0]?.id);
    expect(app(fresh)?.imageDigest).toBe(second);
    expect(await imageOf(fresh)).not.toBe(id);
    expect((await fixed()).toSorted()).toEqual([first, second].toSorted());
  }, 120_000);
});
