import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  PutImageTagMutabilityCommand,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeImage } from '../../support/image.ts';
import { type Local, startLocal } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';

let folder: string;
let local: Local;
let ecr: ECRClient;
const images: Record<string, { archive: string; digest: string }> = {};
const imageOf = (name: string) => images[name] ?? { archive: '', digest: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'push-local-'));
  local = await startLocal();
  ecr = new ECRClient({
    endpoint: local.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  for (const name of ['one', 'two', 'large']) {
    const archive = join(folder, `${name}.tar`);
    // More than two pieces of 16 MiB.
    const content =
      name === 'large' ? Buffer.alloc(40 * 1024 * 1024, 'abcdefghij') : `console.log('${name}')`;
    images[name] = {
      archive,
      digest: await makeImage(join(folder, name), archive, [{ 'app/index.js': content }]),
    };
  }
});
afterAll(async () => {
  ecr?.destroy();
  await local?.stop();
  await rm(folder, { recursive: true, force: true });
});

const push = (image: string, inputs: Record<string, string>) =>
  runAction('push-sha-tag', { ...imageOf(image), tag: 'c0ffee', ...inputs }, { env: local.env });
const repositoryOf = async (name: string) =>
  (await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }))).repositories?.[0];

test('a repository that is missing is created for commit tags that stay and environment tags that move', async () => {
  const run = await push('one', { repository: 'ship/user', tags: 'dev' });
  expect(run.annotations).toEqual([]);
  expect(run.exitCode).toBe(0);
  const repository = await repositoryOf('ship/user');
  expect(repository).toMatchObject({
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'dev' }],
    imageScanningConfiguration: { scanOnPush: true },
  });
  expect(run.outputs).toMatchObject({
    ...{ image: `${repository?.repositoryUri}@${imageOf('one').digest}`, pushed: 'true' },
    ...{ 'repository-uri': repository?.repositoryUri, 'image-tag': 'c0ffee' },
  });
  const described = await ecr.send(
    new DescribeImagesCommand({ repositoryName: 'ship/user', imageIds: [{ imageTag: 'c0ffee' }] }),
  );
  expect(described.imageDetails?.[0]?.imageDigest).toBe(imageOf('one').digest);

  const again = await push('one', { repository: 'ship/user', tags: 'dev' });
  expect([again.exitCode, again.outputs.pushed]).toEqual([0, 'false']);

  const other = await push('two', { repository: 'ship/user', tags: 'dev' });
  expect(other.exitCode).toBe(1);
  expect(other.stdout).toContain(imageOf('one').digest);
  expect(other.stdout).toContain(imageOf('two').digest);

  const next = await push('two', { repository: 'ship/user', tag: 'beef', tags: 'dev' });
  expect(next.exitCode).toBe(0);
  expect(next.stdout).toContain(`(was ${imageOf('one').digest})`);
});

test('a new repository expires what has no tag, or does as the policy given says', async () => {
  expect((await push('one', { repository: 'ship/kept' })).exitCode).toBe(0);
  const policyOf = async (repositoryName: string) =>
    JSON.parse((await ecr.send(new GetLifecyclePolicyCommand({ repositoryName }))).lifecyclePolicyText ?? '');
  expect(await policyOf('ship/kept')).toMatchObject({
    rules: [{ selection: { tagStatus: 'untagged', countNumber: 14 }, action: { type: 'expire' } }],
  });
  const file = join(folder, 'policy.json');
  const rule = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 500 };
  const policy = { rules: [{ rulePriority: 1, selection: rule, action: { type: 'expire' } }] };
  await writeFile(file, JSON.stringify(policy));
  expect((await push('one', { repository: 'ship/own', 'lifecycle-policy': file })).exitCode).toBe(0);
  expect(await policyOf('ship/own')).toMatchObject(policy);
  expect((await push('one', { repository: 'ship/never', 'untagged-days': '0' })).exitCode).toBe(0);
  await expect(policyOf('ship/never')).rejects.toThrow(/[Ll]ifecycle policy does not exist/);
});

test('several regions at once: a repository and the image in each', async () => {
  const run = await push('one', { repository: 'ship/wide', 'aws-region': 'us-east-1, eu-central-1' });
  expect(run.exitCode, run.stdout).toBe(0);
  const images = JSON.parse(run.outputs.images ?? '[]') as string[];
  expect(images).toHaveLength(2);
  expect(run.outputs.image).toBe(images[0]);
  expect(images.every((image) => image.endsWith(`@${imageOf('one').digest}`))).toBe(true);
});

test('a version in a new repository: the next one may move its tags too', async () => {
  const run = await push('one', { repository: 'ship/versions', version: 'v1.4.0', tags: 'dev' });
  expect(run.exitCode, run.stdout).toBe(0);
  expect((await repositoryOf('ship/versions'))?.imageTagMutabilityExclusionFilters).toEqual([
    { filterType: 'WILDCARD', filter: 'dev' },
    { filterType: 'WILDCARD', filter: 'v*' },
  ]);
  const next = await push('two', {
    repository: 'ship/versions',
    tag: 'beef',
    version: 'v1.5.0',
    tags: 'dev',
  });
  expect(next.exitCode, next.stdout).toBe(0);
  const older = await push('one', { repository: 'ship/versions', tag: 'cafe', version: 'v1.4.1' });
  expect(older.stdout).toContain(':v1 stays: v1.5.0 is newer than v1.4.1');
});

test('without moving tags every tag of a new repository stays', async () => {
  const run = await push('one', { repository: 'ship/plain' });
  expect(run.exitCode).toBe(0);
  expect((await repositoryOf('ship/plain'))?.imageTagMutability).toBe('IMMUTABLE');
});

test('a missing repository is an error where it is not to be created', async () => {
  const run = await push('one', { repository: 'ship/missing', 'create-repository': 'false' });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain("the ECR repository 'ship/missing' does not exist");
  await expect(repositoryOf('ship/missing')).rejects.toThrow();
});

test('a moving tag that an existing repository keeps is told before anything is sent, with the command', async () => {
  await ecr.send(
    new CreateRepositoryCommand({ repositoryName: 'ship/strict', imageTagMutability: 'IMMUTABLE' }),
  );
  expect((await push('one', { repository: 'ship/strict', tags: 'dev' })).exitCode).toBe(0);
  const run = await push('two', { repository: 'ship/strict', tag: 'beef', tags: 'dev' });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain("'dev' can't move");
  expect(run.stdout).toContain('aws ecr put-image-tag-mutability --repository-name ship/strict');
  const missing = await ecr
    .send(new DescribeImagesCommand({ repositoryName: 'ship/strict', imageIds: [{ imageTag: 'beef' }] }))
    .catch((error: unknown) => String(error));
  expect(missing).toMatch(/ImageNotFound/);

  await ecr.send(
    new PutImageTagMutabilityCommand({
      repositoryName: 'ship/strict',
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'dev' }],
    }),
  );
  expect((await push('two', { repository: 'ship/strict', tag: 'beef', tags: 'dev' })).exitCode).toBe(0);
});

test('a layer of 40 MB goes in pieces', async () => {
  const run = await push('large', { repository: 'ship/large' });
  expect(run.annotations).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/layer 1\/1 41\.9 MB pushed/);
});

test('a layer that another repository has is mounted from there, or uploaded', async () => {
  const run = await push('large', { repository: 'ship/mounted', 'mount-from': 'ship/large' });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/layer 1\/1 41\.9 MB (mounted|pushed)/);
});

test("ECR's credentials are masked and in no log", async () => {
  const run = await push('one', { repository: 'ship/user' });
  expect(run.masks.length).toBeGreaterThan(0);
  const shown = (run.stdout + run.stderr + run.summary).replace(/^::add-mask::.*$/gm, '');
  for (const secret of run.masks) expect(shown).not.toContain(secret);
});

test('nothing that an output holds is masked, the account id neither: GitHub drops such outputs', async () => {
  const account = '111122223333';
  const env = { ...local.env, AWS_ACCOUNT_ID: account };
  const run = await runAction(
    'push-sha-tag',
    { ...imageOf('one'), tag: 'c0ffee', repository: 'ship/user' },
    { env },
  );
  expect(run.outputs.image).toMatch(/\/ship\/user@sha256:[0-9a-f]{64}$/);
  expect(run.masks).not.toContain(account);
  for (const output of Object.values(run.outputs))
    expect(run.masks.filter((secret) => output.includes(secret))).toEqual([]);
});

const docker = spawnSync('docker', ['version', '--format', '{{.Server.Version}}']).status === 0;
test.skipIf(!docker)(
  `what was pushed can be pulled${docker ? '' : ' (skipped: no Docker engine)'}`,
  async () => {
    const { outputs } = await push('one', { repository: 'ship/user' });
    const image = outputs.image ?? '';
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const auths = { [image.split('/')[0] ?? '']: { auth: authorizationData?.[0]?.authorizationToken } };
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths }));
    try {
      execFileSync('docker', ['--config', folder, 'pull', '--quiet', image], { stdio: 'pipe' });
      const shown = execFileSync('docker', ['image', 'inspect', '--format', '{{json .RepoDigests}}', image], {
        encoding: 'utf8',
      });
      expect(JSON.parse(shown)).toContain(image);
    } finally {
      spawnSync('docker', ['image', 'rm', image]);
    }
  },
);
