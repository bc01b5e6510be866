import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { without } from '../../../../test/support/parts.ts';
import { type Clients, startClients } from './clients.ts';

const missing = without('clients', 'docker');

describe.skipIf(missing)(`Docker with the AWS CLI${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let clients: Clients;
  let uri = '';
  let host: string;
  let digest: string;
  const docker = async (...args: string[]) => (await clients.must('docker', args)).trim();
  const ecr = (...args: string[]) => clients.aws(['ecr', ...args]);
  const repository = ['--repository-name', 'team/app'];

  async function build(image: string): Promise<void> {
    const context = join(clients.folder, 'context');
    mkdirSync(context, { recursive: true });
    writeFileSync(join(context, 'content'), randomBytes(100_000));
    writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY content /\nCMD ["/content"]\n');
    await docker('build', '-q', '-t', image, context);
  }

  beforeAll(async () => {
    clients = await startClients(20);
    uri = (await ecr('create-repository', ...repository)).repository.repositoryUri;
    host = uri.split('/')[0] ?? '';
  });
  afterAll(async () => {
    // All of the repository's, those that a later build took the tag from too; its port makes the name our own.
    const ids = uri === '' ? '' : await docker('images', '--quiet', uri);
    if (ids !== '') await docker('rmi', '--force', ...new Set(ids.split('\n')));
    await clients?.stop();
    expect(clients?.complaints()).toEqual([]);
  });

  // Any password would do: Local Fargate checks none. What is asked here is whether the two commands fit together.
  test('logs in with what get-login-password gives', async () => {
    const { stdout: password } = await clients.tryAws(['ecr', 'get-login-password']);
    const login = await clients.run('docker', ['login', '-u', 'AWS', '--password-stdin', host], password);
    expect(login).toMatchObject({ code: 0, stdout: expect.stringContaining('Login Succeeded') });
    await build(`${uri}:v1`);
  });

  test('pushes a tag that describe-images, manifest inspect and pull by tag and by digest agree on', async () => {
    digest = /digest: (sha256:[0-9a-f]{64})/.exec(await docker('push', `${uri}:v1`))?.[1] ?? '';
    const { imageDetails } = await ecr('describe-images', ...repository);
    expect(imageDetails).toMatchObject([{ imageDigest: digest, imageTags: ['v1'] }]);
    const inspected = JSON.parse(await docker('manifest', 'inspect', '--insecure', '--verbose', `${uri}:v1`));
    expect(inspected.Descriptor.digest).toBe(digest);
    await docker('rmi', `${uri}:v1`);
    expect(await docker('pull', `${uri}:v1`)).toContain(digest);
    expect(await docker('pull', `${uri}@${digest}`)).toContain(digest);
  });

  test('moves a tag, until tags are immutable', async () => {
    await docker('tag', `${uri}@${digest}`, `${uri}:moving`);
    await docker('push', `${uri}:moving`);
    await build(`${uri}:moving`);
    await docker('push', `${uri}:moving`);
    const tags = async () =>
      (await ecr('describe-images', ...repository)).imageDetails
        .map(({ imageTags = [] }: { imageTags?: string[] }) => imageTags.join())
        .sort();
    expect(await tags()).toEqual(['moving', 'v1']);

    await ecr('put-image-tag-mutability', ...repository, '--image-tag-mutability', 'IMMUTABLE');
    await build(`${uri}:moving`);
    const refused = await clients.run('docker', ['push', `${uri}:moving`]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain(
      "The image tag 'moving' already exists in the 'team/app' repository and cannot be overwritten because the tag is immutable.",
    );
    expect(await tags()).toEqual(['moving', 'v1']);
  });

  test('is told of an image that was deleted', async () => {
    await ecr('batch-delete-image', ...repository, '--image-ids', `imageDigest=${digest}`);
    const tag = await clients.run('docker', ['pull', `${uri}:v1`]);
    expect(tag).toMatchObject({ code: 1, stderr: expect.stringMatching(/not found|manifest unknown/) });
    const described = await clients.tryAws([
      'ecr',
      'describe-images',
      ...repository,
      '--image-ids',
      'imageTag=v1',
    ]);
    expect(described.stderr).toContain('(ImageNotFoundException)');
    expect(await ecr('list-images', ...repository, '--query', 'imageIds[].imageTag')).toEqual(['moving']);
  });
});
