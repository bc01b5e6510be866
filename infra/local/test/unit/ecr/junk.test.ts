import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { AwsError } from '../../../src/core/errors.ts';
import { createEcr } from '../../../src/ecr/index.ts';

const registryDir = mkdtempSync(join(tmpdir(), 'local-fargate-ecr-'));
const ecr = createEcr({ clock: manualClock(), registryDir, host: () => '127.0.0.1:1', log: () => {} });
afterAll(async () => {
  await ecr.close();
  rmSync(registryDir, { recursive: true });
});

const call = (operation: string, input: Record<string, unknown>, region = 'us-east-1') =>
  ecr.handle({
    service: 'ecr',
    operation,
    scope: { region, account: '000000000000' },
    input,
    form: new URLSearchParams(),
    raw: { method: 'POST', url: '/', headers: {}, body: Buffer.alloc(0) },
  });

const operations = [
  'CreateRepository',
  'DescribeRepositories',
  'DeleteRepository',
  'GetAuthorizationToken',
  'DescribeImages',
  'ListImages',
  'BatchGetImage',
  'BatchDeleteImage',
  'BatchCheckLayerAvailability',
  'GetDownloadUrlForLayer',
  'InitiateLayerUpload',
  'UploadLayerPart',
  'CompleteLayerUpload',
  'PutImage',
  'PutImageTagMutability',
  'PutImageScanningConfiguration',
  'GetLifecyclePolicy',
  'PutLifecyclePolicy',
  'DeleteLifecyclePolicy',
  'GetRepositoryPolicy',
  'SetRepositoryPolicy',
  'DeleteRepositoryPolicy',
  'TagResource',
  'UntagResource',
  'ListTagsForResource',
  'StartImageScan',
  'DescribeImageScanFindings',
  'DescribeRegistry',
  'GetRegistryScanningConfiguration',
  'PutRegistryScanningConfiguration',
  'BatchGetRepositoryScanningConfiguration',
  'PutRegistryPolicy',
  'GetRegistryPolicy',
  'PutReplicationConfiguration',
  'DescribeImageReplicationStatus',
  'StartLifecyclePolicyPreview',
  'GetLifecyclePolicyPreview',
  'CreatePullThroughCacheRule',
  'DescribePullThroughCacheRules',
  'UpdatePullThroughCacheRule',
  'ListImageReferrers',
  'PutAccountSetting',
  'constructor',
  '__proto__',
];
const members = [
  'repositoryNames',
  'imageIds',
  'imageId',
  'imageTag',
  'imageDigest',
  'imageManifest',
  'imageManifestMediaType',
  'layerDigests',
  'layerDigest',
  'layerPartBlob',
  'uploadId',
  'partFirstByte',
  'partLastByte',
  'tags',
  'tagKeys',
  'resourceArn',
  'maxResults',
  'nextToken',
  'filter',
  'force',
  'imageTagMutability',
  'imageTagMutabilityExclusionFilters',
  'imageScanningConfiguration',
  'encryptionConfiguration',
  'lifecyclePolicyText',
  'policyText',
  'replicationConfiguration',
  'subjectId',
  'rules',
  'scanType',
  'ecrRepositoryPrefix',
  'upstreamRegistryUrl',
  'name',
  'value',
  'registryIds',
  'registryId',
];

it('answers any input with members or an AwsError of status 400', async () => {
  await call('CreateRepository', { repositoryName: 'app' });
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      'app',
      '../x',
      'v1',
      'sha256:ab',
      '000000000000',
      'IMMUTABLE_WITH_EXCLUSION',
      '{}',
      [{}],
      [null],
    ),
    fc.constant('arn:aws:ecr:us-east-1:000000000000:repository/app'),
  );
  const input = fc
    .tuple(
      fc.constantFrom('app', 'other', '..', 7),
      fc.dictionary(fc.constantFrom(...members), value, { maxKeys: 5 }),
    )
    .map(([repositoryName, more]): Record<string, unknown> => ({ repositoryName, ...more }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations),
      input,
      fc.string(),
      async (operation, members, region) => {
        try {
          const answer = await call(operation, members, region);
          expect(answer?.status).toBe(200);
        } catch (error) {
          if (!(error instanceof AwsError)) throw error;
          expect(error.status).toBe(400);
          expect(error.message).not.toBe('');
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(readdirSync(registryDir).sort()).toEqual(['blobs', 'registry.json', 'repositories', 'uploads']);
});
