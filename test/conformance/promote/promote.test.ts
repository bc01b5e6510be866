import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/docker/digest.ts';
import { startRegistry } from '../../support/registry.ts';
import { commit, openWorld } from './world.ts';

const other = 'ffffffffffffffffffffffffffffffffffffffff';
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

/** A service of staging whose revision is verified, and its image. */
async function verified(name: string, tags: Record<string, string> = {}) {
  const image = await world.push(`staging/${name}`);
  const arn = await world.revision(name, `${image.uri}@${image.digest}`, {
    verified: hoursAgo(30),
    commit,
    source: 'key',
    digest: image.digest,
    ...tags,
  });
  await world.service(name, arn);
  return { ...image, arn };
}

test('what is verified goes by its digest to another account, with what is attached to it', async () => {
  const { uri, digest, arn } = await verified('user');
  const layer = Buffer.from('{"signed":"yes"}');
  const empty = Buffer.from('{}');
  const blob = (bytes: Buffer) => ({ digest: sha256Of(bytes), size: bytes.length });
  const attestation = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.example.signature',
      config: { mediaType: 'application/vnd.oci.empty.v1+json', ...blob(empty) },
      layers: [{ mediaType: 'application/json', ...blob(layer) }],
      subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 },
    }),
  );
  async function* once(bytes: Buffer) {
    yield bytes;
  }
  await world.registryOf(uri).pushImage({
    digest: sha256Of(attestation),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    manifest: attestation,
    blobs: [empty, layer].map((bytes) => ({ ...blob(bytes), open: () => once(bytes) })),
  });

  const result = await world.promote({ 'from-service': 'user', repository: 'prod/user', tags: 'prod' });
  expect(result.annotations).toEqual([]);
  expect(result.exitCode).toBe(0);
  const target = uri.replace('staging/user', 'prod/user');
  expect(result.outputs).toMatchObject({
    ...{ image: `${target}@${digest}`, digest, commit, source: 'key', 'image-tag': commit },
    ...{ copied: 'true', passed: 'true', 'from-task-definition-arn': arn },
  });
  const { repositories } = await world.own.send(
    new DescribeRepositoriesCommand({ repositoryNames: ['prod/user'] }),
  );
  expect(repositories?.[0]).toMatchObject({
    registryId: '222222222222',
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
  });
  const there = world.registryOf(target);
  expect(await there.resolve(digest)).toBe(digest);
  expect(await there.resolve(commit)).toBe(digest);
  expect(await there.resolve('prod')).toBe(digest);
  expect(await there.resolve(sha256Of(attestation))).toBe(sha256Of(attestation));
  expect(result.stdout).toMatch(/✓ verified: user:1, 1 d 6 h ago\n/);
  expect(result.summary).toMatch(
    /✅ promotion of staging\/user from user:1\n\nuser:1 → .*, copied\.[\s\S]*\| ✓ \| one digest \|/,
  );
  expect(result.masks).toContain('upstream-secret');

  const again = await world.promote({ 'from-service': 'user', repository: 'prod/user', tags: 'prod' });
  expect(again).toMatchObject({ exitCode: 0, outputs: { copied: 'false', digest } });
});

test('within one registry layers are mounted; without a repository nothing is copied', async () => {
  const { uri, digest } = await verified('mounted');
  await world.ecr.send(new CreateRepositoryCommand({ repositoryName: 'next/mounted' }));
  const next = uri.replace('staging/', 'next/');
  const copied = await world.promote({ 'from-service': 'mounted', repository: next });
  expect(copied).toMatchObject({ exitCode: 0, outputs: { image: `${next}@${digest}`, copied: 'true' } });
  expect(copied.stdout).toMatch(/\[\d\/3\] 30\d\.\d kB mounted/);
  const stays = await world.promote({ 'from-service': 'mounted', tags: 'prod' });
  expect(stays).toMatchObject({ exitCode: 0, outputs: { image: `${uri}@${digest}`, copied: 'false' } });
  expect(await world.registryOf(uri).resolve('prod')).toBe(digest);
});

test('to a registry elsewhere the layers are sent', async () => {
  const { digest } = await verified('sent');
  const elsewhere = await startRegistry();
  const result = await world.promote({ 'from-service': 'sent', repository: `${elsewhere.host}/prod/sent` });
  await elsewhere.stop();
  expect(result.annotations).toEqual([]);
  expect(result).toMatchObject({ exitCode: 0, outputs: { image: `${elsewhere.host}/prod/sent@${digest}` } });
  expect(result.stdout).toMatch(/\[3\/3\] .* copied · \d\.\d s/);
  expect([...elsewhere.manifests.keys()].sort()).toEqual([`prod/sent:${commit}`, `prod/sent@${digest}`]);
});

test('an index goes with all its platforms', async () => {
  const { uri, digest } = await world.push('staging/multi');
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        {
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          digest,
          size: (await manifestOf(uri, digest)).length,
          platform: { os: 'linux', architecture: 'amd64' },
        },
      ],
    }),
  );
  const index = sha256Of(manifest);
  await world
    .registryOf(uri)
    .pushImage({ digest: index, mediaType: 'application/vnd.oci.image.index.v1+json', manifest, blobs: [] });
  const result = await world.promote({
    image: `${uri}@${index}`,
    'require-verified': 'false',
    repository: 'prod/multi',
  });
  expect(result.error).toBeUndefined();
  const there = world.registryOf(uri.replace('staging/', 'prod/'));
  expect([await there.resolve(index), await there.resolve(digest)]).toEqual([index, digest]);
});

async function manifestOf(uri: string, digest: string): Promise<Buffer> {
  const [host = '', ...name] = uri.split('/');
  const answer = await fetch(`http://${host}/v2/${name.join('/')}/manifests/${digest}`, {
    headers: {
      authorization: `Basic ${Buffer.from(`AWS:${world.credentials.password}`).toString('base64')}`,
    },
  });
  return Buffer.from(await answer.arrayBuffer());
}

describe('gates', () => {
  test('all of them are told at once, and nothing is copied', async () => {
    await verified('strict', { scanned: hoursAgo(200) });
    const result = await world.promote({
      ...{ 'from-service': 'strict', repository: 'prod/strict', commit: other },
      ...{ 'min-verified-age': '48h', 'max-scan-age': '168h', 'require-ticket': 'true' },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { passed: 'false', commit } });
    expect(result.outputs.image).toBeUndefined();
    const gates = JSON.parse(result.outputs.gates ?? '') as { gate: string; passed: boolean }[];
    expect(gates.map(({ gate, passed }) => [gate, passed])).toEqual([
      ['verified', true],
      ['verified for long enough', false],
      ['one digest', true],
      ['commit', false],
      ['scan', false],
      ['ticket', false],
    ]);
    expect(result.error).toMatch(
      /strict:1 is not promoted: verified for long enough: 1 d 6 h; wanted: at least 2 d/,
    );
    expect(result.error).toMatch(/help: It may be promoted in 1[78] h/);
    expect(result.summary).toMatch(
      /^## ❌ promotion of .*\n\n\*\*not promoted: verified for long enough: 1 d 6 h; .*\*\* It may be promoted in 1[78] h/,
    );
    await expect(
      world.own.send(new DescribeRepositoriesCommand({ repositoryNames: ['prod/strict'] })),
    ).rejects.toThrow();
  });

  test('all of them pass: a scan of this job, a ticket, a soak', async () => {
    const { digest } = await verified('fine');
    const result = await world.promote({
      ...{ 'from-service': 'fine', repository: 'prod/fine', commit: commit.slice(0, 7), digest },
      ...{ 'min-verified-age': '24h', 'max-scan-age': '168h', 'scanned-at': hoursAgo(1) },
      ...{ 'require-ticket': 'true', ticket: 'OPS-42' },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { passed: 'true' } });
    expect(result.stdout).toMatch(/✓ scan: 1 h old \(scanned-at\)/);
  });

  test('a dry run looks and copies nothing', async () => {
    await verified('dry');
    const result = await world.promote({ 'from-service': 'dry', repository: 'prod/dry', 'dry-run': 'true' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { passed: 'true' } });
    expect(result.outputs.image).toBeUndefined();
  });

  test('what is not verified, was left by a rollback, or is in the middle of a deployment', async () => {
    const image = await world.push('staging/raw');
    const name = `${image.uri}@${image.digest}`;
    await world.revision('raw', name);
    const none = await world.promote({ 'from-task-definition': 'raw:1' });
    expect(none.error).toMatch(/raw:1 is not promoted: verified: raw:1 has no tag slipway:verified/);
    await world.revision('raw', name, { verified: hoursAgo(3), 'rolled-back': hoursAgo(2) });
    const left = await world.promote({ 'from-task-definition': 'raw:2' });
    expect(left.error).toMatch(/raw:2 was verified, and left by a rollback 2 h ago/);
    const tags = { verified: hoursAgo(3), digest: image.digest };
    const arn = await world.revision('raw', name, tags, 'boot=86400s');
    await world.service('raw', arn, false);
    const going = await world.promote({ 'from-service': 'raw' });
    expect(going.error).toMatch(/deployment ecs-svc\/\d+ of raw:3 is IN_PROGRESS/);
    const picked = await world.promote({ 'from-task-definition': 'raw:3' });
    expect(picked).toMatchObject({ exitCode: 0, outputs: { digest: image.digest, copied: 'false' } });
  });

  test('what runs here but was verified in another environment of the account', async () => {
    const image = await world.push('staging/shared');
    const name = `${image.uri}@${image.digest}`;
    const tags = { verified: hoursAgo(3), digest: image.digest };
    const arn = await world.revision('shared', name, { ...tags, 'verified-in': 'dev/shared' });
    await world.service('shared', arn);
    const elsewhere = await world.promote({ 'from-service': 'shared' });
    expect(elsewhere.error).toMatch(/verified: shared:1 was verified in dev\/shared, not here/);
    const own = await world.revision('own', name, { ...tags, 'verified-in': 'staging/own' });
    await world.service('own', own);
    expect(await world.promote({ 'from-service': 'own' })).toMatchObject({ exitCode: 0 });
  });

  test('another digest than the one that was verified or chosen, and an image by tag', async () => {
    const { digest } = await verified('chosen');
    const wanted = await world.promote({ 'from-service': 'chosen', digest: `sha256:${'1'.repeat(64)}` });
    expect(wanted.error).toMatch(/one digest: sha256:.*; wanted: sha256:1111/);
    const image = await world.push('staging/swapped');
    await world.revision('swapped', `${image.uri}@${image.digest}`, { verified: hoursAgo(1), digest });
    const swapped = await world.promote({ 'from-task-definition': 'swapped:1' });
    expect(swapped.error).toMatch(/one digest: sha256:.*, but sha256:.* was verified/);
    await world.revision('swapped', `${image.uri}:latest`, { verified: hoursAgo(1) });
    const tag = await world.promote({ 'from-task-definition': 'swapped:2' });
    expect(tag.error).toMatch(/swapped:2 names its image by a tag/);
  });
});

describe('what fails', () => {
  test('the image is gone', async () => {
    const { uri } = await world.push('staging/gone');
    const missing = `sha256:${'2'.repeat(64)}`;
    const result = await world.promote({ image: `${uri}@${missing}`, 'require-verified': 'false' });
    expect(result.error).toMatch(/has no image sha256:2222[\s\S]*help: A lifecycle rule/);
  });

  test('the tag there is another image: nothing of it is moved', async () => {
    await verified('taken');
    const first = await world.promote({ 'from-service': 'taken', repository: 'prod/taken' });
    expect(first.exitCode).toBe(0);
    const { uri, digest } = await world.push('staging/taken2');
    const result = await world.promote({
      ...{ image: `${uri}@${digest}`, 'require-verified': 'false', repository: 'prod/taken', tag: commit },
    });
    expect(result.error).toMatch(new RegExp(`prod/taken:${commit} is sha256:.* and may not be moved`));
    const { imageDetails } = await world.own.send(
      new DescribeImagesCommand({ repositoryName: 'prod/taken', imageIds: [{ imageTag: commit }] }),
    );
    expect(imageDetails?.[0]?.imageDigest).toBe(first.outputs.digest);
  });

  test('a service that is not there', async () => {
    const result = await world.promote({ 'from-service': 'nobody' });
    expect(result.error).toMatch(/no service 'nobody' in cluster 'staging'/);
  });
});
