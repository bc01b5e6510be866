import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import * as sdk from '@aws-sdk/client-ecr';
import { pack } from 'tar-stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { without } from '../../../../../test/support/parts.ts';
import { digest, ociManifest, pushBlob, putManifest, temporaryFolder } from '../registry/support.ts';
import { startEcr } from './support.ts';

const reason = without('trivy');
if (reason) console.warn(`ecr scans: skipped, ${reason}`);
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
  vi.unstubAllEnvs();
});

async function start(trivy?: string) {
  const parts = await startEcr(undefined, trivy);
  closers.push(parts.close);
  const repositoryName = 'app';
  const scan = (imageTag: string) =>
    parts.ecr.send(new sdk.StartImageScanCommand({ repositoryName, imageId: { imageTag } }));
  const findings = (imageTag: string) =>
    parts.ecr.send(new sdk.DescribeImageScanFindingsCommand({ repositoryName, imageId: { imageTag } }));
  const complete = (imageTag: string) =>
    sdk.waitUntilImageScanComplete(
      { client: parts.ecr, maxWaitTime: 60, minDelay: 1, maxDelay: 1 },
      { repositoryName, imageId: { imageTag } },
    );
  return { ...parts, scan, findings, complete };
}

/** Pushes an image whose one layer holds a Node module. */
async function pushModule(
  endpoint: Parameters<typeof pushBlob>[0],
  tag: string,
  name: string,
  version: string,
) {
  const archive = pack();
  archive.entry({ name: `app/node_modules/${name}/package.json` }, JSON.stringify({ name, version }));
  archive.finalize();
  const tar = await buffer(archive);
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: [digest(tar)] },
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: ociManifest,
    config: await pushBlob(endpoint, 'app', config, 'application/vnd.oci.image.config.v1+json'),
    layers: [await pushBlob(endpoint, 'app', gzipSync(tar), 'application/vnd.oci.image.layer.v1.tar+gzip')],
  });
  expect((await putManifest(endpoint, 'app', tag, manifest)).status).toBe(201);
}

describe.skipIf(reason)('with a Trivy', () => {
  const trivy = process.env.TRIVY ?? 'trivy';
  /** The sample database, which Trivy writes beside. */
  function useSample() {
    const cache = temporaryFolder();
    closers.push(cache.remove);
    const sample = join(import.meta.dirname, '../../../../../test/support/trivy-db');
    cpSync(join(sample, 'db'), join(cache.path, 'db'), { recursive: true });
    vi.stubEnv('TRIVY_CACHE_DIR', cache.path);
    vi.stubEnv('TRIVY_SKIP_DB_UPDATE', 'true');
    vi.stubEnv('TRIVY_OFFLINE_SCAN', 'true');
  }

  it('an image is scanned on push, and its findings are real', async () => {
    useSample();
    const { ecr, endpoint, complete, findings, scan } = await start(trivy);
    await endpoint.create('app', { imageScanningConfiguration: { scanOnPush: true } });
    await pushModule(endpoint, 'old', 'lodash', '4.17.15');
    expect((await findings('old')).imageScanStatus?.status).toMatch(/^(IN_PROGRESS|COMPLETE)$/);
    await complete('old');
    const found = await findings('old');
    expect(found.imageScanStatus).toEqual({
      status: 'COMPLETE',
      description: 'The scan was completed successfully.',
    });
    const { findings: all = [], findingSeverityCounts = {} } = found.imageScanFindings ?? {};
    expect(all.length).toBeGreaterThan(0);
    expect(all[0]).toMatchObject({
      name: expect.stringMatching(/^CVE-\d{4}-\d+$/),
      severity: expect.stringMatching(/^(CRITICAL|HIGH|MEDIUM)$/),
      attributes: [
        { key: 'package_version', value: '4.17.15' },
        { key: 'package_name', value: 'lodash' },
      ],
    });
    expect(Object.values(findingSeverityCounts).reduce((sum, one) => sum + one, 0)).toBe(all.length);
    const { imageDetails } = await ecr.send(new sdk.DescribeImagesCommand({ repositoryName: 'app' }));
    expect(imageDetails?.[0]).toMatchObject({
      imageScanStatus: { status: 'COMPLETE' },
      imageScanFindingsSummary: { findingSeverityCounts },
    });
    // Once in 24 hours, as on AWS.
    await expect(scan('old')).rejects.toMatchObject({ name: 'LimitExceededException' });

    await pushModule(endpoint, 'new', 'lodash', '4.18.0');
    await complete('new');
    expect((await findings('new')).imageScanFindings).toMatchObject({
      findings: [],
      findingSeverityCounts: {},
    });
  });

  it('one that fails says why, and may be tried again', async () => {
    const cache = temporaryFolder();
    closers.push(cache.remove);
    vi.stubEnv('TRIVY_CACHE_DIR', cache.path);
    vi.stubEnv('TRIVY_SKIP_DB_UPDATE', 'true');
    const { endpoint, scan, findings } = await start(trivy);
    await endpoint.create('app');
    await pushModule(endpoint, 'v1', 'lodash', '4.17.15');
    expect((await scan('v1')).imageScanStatus?.status).toBe('IN_PROGRESS');
    const status = await vi.waitFor(async () => {
      const { imageScanStatus } = await findings('v1');
      expect(imageScanStatus?.status).toBe('FAILED');
      return imageScanStatus;
    }, 100_000);
    expect(status?.description).toMatch(/^Trivy failed: .*DB/i);
    expect((await scan('v1')).imageScanStatus?.status).toBe('IN_PROGRESS');
  });
});

it('lists and artifacts are nothing to scan', async () => {
  const { endpoint, push, scan } = await start();
  await endpoint.create('app', { imageScanningConfiguration: { scanOnPush: true } });
  await push('app', 'signature', { artifactType: 'application/x.signature' });
  await expect(scan('signature')).rejects.toMatchObject({ name: 'UnsupportedImageTypeException' });
});
