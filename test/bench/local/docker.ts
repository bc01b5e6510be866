import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pauseProgram } from '../../../infra/local/src/engine/docker/pause.ts';
import { type Endpoint, startLocalFargate } from './endpoint.ts';

const run = promisify(execFile);
const rounds = 3;
const cluster = 'bench';
/** Until a one-container service runs its new task once the image is there, in milliseconds. */
const promised = 1_500;

/** From UpdateService to the new task's RUNNING with the docker engine, against a bare `docker run` of the same image. */
export async function benchDocker(): Promise<void> {
  console.log('\none-container service, docker engine: from UpdateService until its new task is RUNNING');
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DOCKER_BUILDKIT: '0',
    DOCKER_CONFIG: join(folder, 'config'),
  };
  const docker = async (...args: string[]) => (await run('docker', args, { env })).stdout.trim();
  const local = await startLocalFargate(['--engine', 'docker']).catch((error: unknown) => error as Error);
  if (local instanceof Error) {
    rmSync(folder, { recursive: true });
    return console.log(`skipped: no Docker engine (${local.message})`);
  }
  const image = `${new URL(local.url).host}/bench:1`;
  try {
    writeFileSync(join(folder, 'pause'), pauseProgram(process.arch === 'arm64' ? 'arm64' : 'amd64'), {
      mode: 0o755,
    });
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY pause /\nCMD ["/pause"]\n');
    await docker('build', '--quiet', '--tag', image, folder);
    await local.ecr('CreateRepository', { repositoryName: 'bench' });
    const { authorizationData } = await local.ecr<{ authorizationData: { authorizationToken: string }[] }>(
      'GetAuthorizationToken',
      {},
    );
    const [user = '', password = ''] = Buffer.from(authorizationData[0]?.authorizationToken ?? '', 'base64')
      .toString()
      .split(':');
    const login = run(
      'docker',
      ['login', '--username', user, '--password-stdin', image.split('/')[0] ?? ''],
      {
        env,
      },
    );
    login.child.stdin?.end(password);
    await login;
    await docker('push', '--quiet', image);
    const taskDefinition = await start(local, image);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const id = await docker('run', '--detach', '--publish', '127.0.0.1::8000', image);
      bare.push(performance.now() - began);
      await docker('rm', '--force', id);
      ours.push(await roll(local, taskDefinition));
    }
    const best = [bare, ours].map((times) => Math.min(...times)) as [number, number];
    const all = (times: number[]) => times.map((time) => time.toFixed(0)).join(' ');
    console.log(`docker run      ${best[0].toFixed(0).padStart(5)} ms   (rounds: ${all(bare)})`);
    console.log(
      `UpdateService   ${best[1].toFixed(0).padStart(5)} ms   (rounds: ${all(ours)}), promised ${promised}`,
    );
    console.log(`× of docker run ${(best[1] / best[0]).toFixed(2)}`);
  } finally {
    await local.stop();
    await docker('rmi', '--force', image).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(local: Endpoint, image: string): Promise<string> {
  await local.ecs('CreateCluster', { clusterName: cluster });
  const { taskDefinition } = await local.ecs<{ taskDefinition: { taskDefinitionArn: string } }>(
    'RegisterTaskDefinition',
    {
      family: 'bench',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'web', image, portMappings: [{ containerPort: 8000 }] }],
    },
  );
  const arn = taskDefinition.taskDefinitionArn;
  await local.ecs('CreateService', {
    cluster,
    serviceName: 'bench',
    taskDefinition: arn,
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  });
  await running(local, undefined);
  return arn;
}

async function roll(local: Endpoint, taskDefinition: string): Promise<number> {
  const before = await primary(local);
  const began = performance.now();
  await local.ecs('UpdateService', { cluster, service: 'bench', taskDefinition, forceNewDeployment: true });
  await running(local, before.id);
  return performance.now() - began;
}

interface Deployment {
  id: string;
  runningCount: number;
}

async function primary(local: Endpoint): Promise<Deployment> {
  const { services } = await local.ecs<{ services: { deployments: Deployment[] }[] }>('DescribeServices', {
    cluster,
    services: ['bench'],
  });
  return services[0]?.deployments[0] ?? { id: '', runningCount: 0 };
}

async function running(local: Endpoint, not: string | undefined): Promise<void> {
  for (const deadline = Date.now() + 30_000; ; ) {
    const now = await primary(local);
    if (now.id !== not && now.runningCount === 1) return;
    if (Date.now() > deadline) throw new Error('the new task did not run within 30 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
