import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Endpoint, startEndpoint, temporaryFolder } from '../../conformance/registry/support.ts';

const noEngine = missingEngine();
if (noEngine && process.env.CI === 'true') throw new Error(noEngine);

function missingEngine(): string | undefined {
  try {
    execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return undefined;
  } catch (error) {
    return `no Docker engine answers: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}

describe.skipIf(noEngine)(`the Docker CLI${noEngine ? ` (skipped: ${noEngine})` : ''}`, () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let context: string;
  const made = new Set<string>();
  let endpoint: Endpoint;
  let ecr: ECRClient;
  let uri: string;

  // The classic builder needs no plugin, and FROM scratch needs no other registry.
  const env: NodeJS.ProcessEnv = { ...process.env, DOCKER_BUILDKIT: '0' };
  const run = promisify(execFile);
  const docker = async (...args: string[]) => (await run('docker', args, { env })).stdout.trim();
  const build = async (image: string, content: Buffer) => {
    writeFileSync(join(context, 'content'), content);
    writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY content /\nCMD ["/content"]\n');
    made.add(image);
    await docker('build', '-q', '-t', image, context);
  };

  beforeAll(async () => {
    folder = temporaryFolder();
    context = join(folder.path, 'context');
    env.DOCKER_CONFIG = join(folder.path, 'config');
    for (const path of [context, env.DOCKER_CONFIG]) mkdirSync(path);
    endpoint = await startEndpoint(join(folder.path, 'registry'), undefined, undefined, 'own');
    ecr = new ECRClient({
      endpoint: endpoint.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const created = await ecr.send(
      new CreateRepositoryCommand({ repositoryName: 'team/app', imageTagMutability: 'IMMUTABLE' }),
    );
    uri = created.repository?.repositoryUri ?? '';
  });
  afterAll(async () => {
    for (const image of made) await docker('rmi', '--force', image).catch(() => {});
    ecr?.destroy();
    await endpoint?.close();
    folder?.remove();
    expect(endpoint?.lines).toEqual([]);
  });

  it('logs in with the token', async () => {
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const [data] = authorizationData ?? [];
    const [user = '', password = ''] = Buffer.from(data?.authorizationToken ?? '', 'base64')
      .toString()
      .split(/:(.*)/s);
    const login = run(
      'docker',
      ['login', '--username', user, '--password-stdin', data?.proxyEndpoint ?? ''],
      { env },
    );
    login.child.stdin?.end(password);
    expect((await login).stdout).toContain('Login Succeeded');
  });

  it('pushes, and pulls the same digest', async () => {
    await build(`${uri}:v1`, randomBytes(1_000_000));
    const pushed = await docker('push', `${uri}:v1`);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed)?.[1] ?? '';
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: 'team/app', imageIds: [{ imageTag: 'v1' }] }),
    );
    expect(imageDetails?.[0]?.imageDigest).toBe(digest);
    expect(imageDetails?.[0]?.imageSizeInBytes).toBeGreaterThan(1_000_000);
    const id = await docker('inspect', '--format', '{{.Id}}', `${uri}:v1`);

    await docker('rmi', `${uri}:v1`);
    made.add(`${uri}@${digest}`);
    expect(await docker('pull', `${uri}@${digest}`)).toContain(digest);
    expect(await docker('inspect', '--format', '{{.Id}}', `${uri}@${digest}`)).toBe(id);
    await docker('tag', `${uri}@${digest}`, `${uri}:v1`);
    await docker('push', `${uri}:v1`);
  });

  it('is told why a push is refused', async () => {
    await build(`${uri}:v1`, randomBytes(100));
    await expect(docker('push', `${uri}:v1`)).rejects.toThrow(
      "tag invalid: The image tag 'v1' already exists in the 'team/app' repository and cannot be overwritten because the tag is immutable.",
    );
    const other = `${endpoint.host}/no/such:v1`;
    await build(other, randomBytes(100));
    await expect(docker('push', other)).rejects.toThrow(
      "name unknown: The repository with name 'no/such' does not exist in the registry with id '000000000000'",
    );
  });
});
