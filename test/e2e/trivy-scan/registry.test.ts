import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/docker/digest.ts';
import { openLayout } from '../../../src/docker/oci.ts';
import { openRegistry } from '../../../src/http/registry.ts';
import { makeImage } from '../../support/image.ts';
import { startLocal } from '../../support/local.ts';
import { startRegistry } from '../../support/registry.ts';
import { type RunActionOptions, runAction } from '../../support/run-action.ts';

const trivy = process.env.TRIVY ?? 'trivy';
const missing = spawnSync(trivy, ['--version']).status !== 0;
if (missing && process.env.CI === 'true')
  throw new Error("no Trivy: set TRIVY to one's path, or put one on PATH");
const skipped = missing ? ' (skipped: no Trivy on PATH or in TRIVY)' : '';

let folder: string;
let cache: string;
let archive: string;
let digest: string;
const password = 'hunter2-is-secret';
const credentials = { username: 'reader', password };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trivy-registry-'));
  cache = join(folder, 'cache');
  await cp(join(import.meta.dirname, '../../support/trivy-db/db'), join(cache, 'db'), { recursive: true });
  archive = join(folder, 'vulnerable.tar');
  const lodash = JSON.stringify({ name: 'lodash', version: '4.17.15' });
  // As much as does not come in one chunk.
  digest = await makeImage(join(folder, 'vulnerable'), archive, [
    { 'app/node_modules/lodash/package.json': lodash },
    { 'app/large': Buffer.alloc(3_000_000, 'abcdefghij') },
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A registry with the image under `team/api:1.4`, and an index of it, an arm64 image and an attestation under `:many`. */
async function withImage(options: Parameters<typeof startRegistry>[0] = {}) {
  const registry = await startRegistry({ auth: { kind: 'basic', ...credentials }, ...options });
  const layout = await openLayout(archive);
  const image = {
    ...{ digest, mediaType: layout.manifestMediaType, manifest: layout.manifest },
    blobs: [layout.config, ...layout.layers].map((blob) => ({
      ...blob,
      open: () => layout.readBlob(blob.digest),
    })),
  };
  const signal = AbortSignal.timeout(60_000);
  const target = openRegistry({ host: registry.host, name: 'team/api', credentials, signal });
  await target.pushImage(image);
  await target.tag(image, '1.4');
  const { mediaType, manifest } = image;
  const other = { mediaType, digest: `sha256:${'0'.repeat(64)}`, size: 2 };
  const index = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        { ...other, platform: { os: 'linux', architecture: 'arm64' } },
        { mediaType, digest, size: manifest.length, platform: { os: 'linux', architecture: 'amd64' } },
        { ...other, platform: { os: 'unknown', architecture: 'unknown' } },
      ],
    }),
  );
  registry.manifests.set('team/api:many', {
    ...{ bytes: index, mediaType: 'application/vnd.oci.image.index.v1+json' },
  });
  registry.seen.length = 0;
  return { ...registry, index: sha256Of(index) };
}

const scan = (inputs: Record<string, string>, options: RunActionOptions = {}) =>
  runAction(
    'trivy-scan',
    {
      ...{ 'cache-dir': cache, offline: 'true', 'fail-on-findings': 'false', ...inputs },
      trivy: trivy.includes('/') ? trivy : spawnSync('which', [trivy], { encoding: 'utf8' }).stdout.trim(),
    },
    options,
  );

describe.skipIf(missing)(`an image in a registry${skipped}`, () => {
  test('is read without a Docker engine and scanned as its archive is; its digest and the time come out', async () => {
    const registry = await withImage();
    try {
      const runner = await mkdtemp(join(folder, 'runner-'));
      const before = new Date().toISOString();
      const image = `${registry.host}/team/api:1.4`;
      const run = await scan(
        { image, ...credentials },
        // No docker on PATH, and no engine to be asked.
        { env: { PATH: '/nothing', DOCKER_HOST: 'unix:///nothing', RUNNER_TEMP: runner } },
      );
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.outputs).toMatchObject({ result: 'findings', digest, high: '2', medium: '1' });
      const at = run.outputs['scanned-at'] ?? '';
      expect(new Date(at).toISOString()).toBe(at);
      expect(at > before && at <= new Date().toISOString()).toBe(true);
      expect(run.masks).toContain(password);
      expect(run.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(password);
      expect(registry.lines().filter((line) => line.startsWith('PUT') || line.startsWith('POST'))).toEqual(
        [],
      );
      const report = JSON.parse(await readFile(run.outputs.report ?? '', 'utf8'));
      expect(report.ArtifactName).toBe(image);
      for (const view of ['sarif', 'sbom', 'report'])
        expect(await readFile(run.outputs[view] ?? '', 'utf8')).not.toContain(runner);
      // The image itself is gone again.
      const [kept = ''] = await readdir(runner);
      expect((await readdir(join(runner, kept))).sort()).toEqual([
        'trivy.cdx.json',
        'trivy.json',
        'trivy.sarif',
      ]);
    } finally {
      await registry.stop();
    }
  });

  test('by digest; of an index the image for linux/amd64; and what is another one is refused', async () => {
    const registry = await withImage();
    try {
      const api = `${registry.host}/team/api`;
      const exact = await scan({ image: `${api}@${digest}`, digest, ...credentials });
      expect([exact.exitCode, exact.outputs.digest], exact.stdout).toEqual([0, digest]);
      const many = await scan({ image: `${api}:many`, ...credentials });
      expect([many.exitCode, many.outputs.digest], many.stdout).toEqual([0, digest]);
      expect(many.stdout).toContain(`${registry.index} names images of several platforms`);
      const wanted = `sha256:${'1'.repeat(64)}`;
      const other = await scan({ image: `${api}:1.4`, digest: wanted, ...credentials });
      expect([other.exitCode, other.outputs.result]).toEqual([1, undefined]);
      expect(other.stdout).toContain(`:1.4 is ${digest}; ${wanted} was to be scanned`);
    } finally {
      await registry.stop();
    }
  });

  test("is read with what Docker keeps of a login, and with ECR's own credentials", async () => {
    const registry = await withImage();
    const docker = join(folder, 'docker');
    try {
      await mkdir(docker);
      const auth = Buffer.from(`${credentials.username}:${password}`).toString('base64');
      await writeFile(join(docker, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
      const kept = await scan({ image: `${registry.host}/team/api:1.4` }, { env: { DOCKER_CONFIG: docker } });
      expect([kept.exitCode, kept.outputs.digest], kept.stdout).toEqual([0, digest]);
    } finally {
      await registry.stop();
    }
    const local = await startLocal();
    try {
      const inputs = { archive, digest, repository: 'ship/api', tag: 'c0ffee' };
      const pushed = await runAction('push-sha-tag', inputs, { env: local.env });
      const run = await scan({ image: pushed.outputs.image ?? '' }, { env: local.env });
      expect([run.exitCode, run.outputs.digest], run.stdout).toEqual([0, digest]);
    } finally {
      await local.stop();
    }
  });

  test('that can not be read, or is damaged on its way, is broken and never clean', async () => {
    const layer = /\/blobs\/sha256:/;
    const registry = await withImage();
    try {
      const api = `${registry.host}/team/api`;
      for (const [inputs, said] of [
        [{ image: `${api}:1.4` }, "The registry wants credentials: set 'username' and 'password'"],
        [{ image: `${api}:1.4`, ...credentials, password: 'wrong' }, 'answered 401'],
        [{ image: `${api}:2`, ...credentials }, 'has no image 2'],
      ] as const) {
        const run = await scan(inputs);
        expect([run.exitCode, run.outputs], run.stdout).toEqual([1, { result: 'broken' }]);
        expect(run.stdout).toContain(said);
        expect(run.summary).toContain('Scan: broken');
      }
    } finally {
      await registry.stop();
    }
    const passing = await withImage({
      orders: [
        { method: 'GET', path: /manifests/, status: 503 },
        { method: 'GET', path: layer, status: 429, headers: { 'retry-after': '0' } },
      ],
    });
    try {
      const blobs = passing.blobs.get('team/api') ?? new Map<string, Buffer>();
      const run = await scan({ image: `${passing.host}/team/api:1.4`, ...credentials });
      expect([run.exitCode, run.outputs.digest], run.stdout).toEqual([0, digest]);
      const [last = ''] = [...blobs.keys()].slice(-1);
      blobs.set(last, Buffer.alloc(blobs.get(last)?.length ?? 0));
      const damaged = await scan({ image: `${passing.host}/team/api:1.4`, ...credentials });
      expect([damaged.exitCode, damaged.outputs], damaged.stdout).toEqual([1, { result: 'broken' }]);
      expect(damaged.stdout).toContain('a blob is damaged');
    } finally {
      await passing.stop();
    }
  });
});
