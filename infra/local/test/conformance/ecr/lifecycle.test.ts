import * as sdk from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { startEcr } from './support.ts';

const clock = manualClock(Date.UTC(2026, 0, 1));
const minute = 60_000;
const day = 24 * 60 * minute;
let parts: Awaited<ReturnType<typeof startEcr>>;

beforeAll(async () => {
  parts = await startEcr(clock);
});
afterAll(() => parts.close());

const policyText = (...rules: object[]) =>
  JSON.stringify({
    rules: rules.map((selection, index) => ({
      rulePriority: index + 1,
      description: 'a rule',
      selection,
      action: { type: 'expire' },
    })),
  });
const keepTwo = policyText({ tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 2 });

it('is carried out a minute after it or an image was put, and tells when', async () => {
  const { ecr, endpoint, push, tagsIn } = parts;
  const repositoryName = 'counted';
  await endpoint.create(repositoryName);
  for (const tag of ['v1', 'v2', 'v3']) {
    await push(repositoryName, tag);
    await clock.advance(1000);
  }
  await ecr.send(new sdk.PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText: keepTwo }));
  expect(await tagsIn(repositoryName)).toEqual(['v1', 'v2', 'v3']);
  await clock.advance(minute);
  expect(await tagsIn(repositoryName)).toEqual(['v2', 'v3']);
  const read = await ecr.send(new sdk.GetLifecyclePolicyCommand({ repositoryName }));
  expect(Number(read.lastEvaluatedAt)).toBe(clock.now());
  await push(repositoryName, 'v4');
  await clock.advance(minute);
  expect(await tagsIn(repositoryName)).toEqual(['v3', 'v4']);
  expect(endpoint.lines).toEqual([
    'ecr: the lifecycle policy of counted expired 1 image(s)',
    'ecr: the lifecycle policy of counted expired 1 image(s)',
  ]);
  endpoint.lines.length = 0;
});

it('lets images grow old, and takes what speaks of them with them', async () => {
  const { ecr, endpoint, push, tagsIn } = parts;
  const repositoryName = 'aged';
  await endpoint.create(repositoryName);
  const selection = { tagStatus: 'tagged', tagPrefixList: ['v'] };
  const lifecyclePolicyText = policyText({
    ...selection,
    countType: 'sinceImagePushed',
    countUnit: 'days',
    countNumber: 2,
  });
  await ecr.send(new sdk.PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
  const digest = await push(repositoryName, 'v1');
  const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 };
  await push(repositoryName, 'sha256-signature', { subject, artifactType: 'application/x.signature' });
  await push(repositoryName, 'kept');
  await clock.advance(day);
  expect(await tagsIn(repositoryName)).toEqual(['kept', 'sha256-signature', 'v1']);
  await clock.advance(day + 61 * minute);
  expect(await tagsIn(repositoryName)).toEqual(['kept']);
});

it('is previewed before it is put, and nothing goes', async () => {
  const { ecr, endpoint, push, tagsIn } = parts;
  const repositoryName = 'previewed';
  await endpoint.create(repositoryName);
  const preview = () => ecr.send(new sdk.GetLifecyclePolicyPreviewCommand({ repositoryName }));
  await expect(preview()).rejects.toMatchObject({ name: 'LifecyclePolicyPreviewNotFoundException' });
  const start = (lifecyclePolicyText?: string) =>
    ecr.send(new sdk.StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }));
  await expect(start()).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' });
  const digests: string[] = [];
  for (const tag of ['a', 'b', 'c', 'd']) {
    digests.push(await push(repositoryName, tag));
    await clock.advance(1000);
  }
  expect(await start(keepTwo)).toMatchObject({ status: 'IN_PROGRESS', lifecyclePolicyText: keepTwo });
  const found = await preview();
  expect(found).toMatchObject({ status: 'COMPLETE', summary: { expiringImageTotalCount: 2 } });
  const byTag = found.previewResults?.toSorted((x, y) => Number(x.imagePushedAt) - Number(y.imagePushedAt));
  expect(byTag).toMatchObject([
    { imageDigest: digests[0], imageTags: ['a'], action: { type: 'EXPIRE' }, appliedRulePriority: 1 },
    { imageDigest: digests[1], imageTags: ['b'], action: { type: 'EXPIRE' }, appliedRulePriority: 1 },
  ]);
  const pages = sdk.paginateGetLifecyclePolicyPreview({ client: ecr, pageSize: 1 }, { repositoryName });
  const sizes: (number | undefined)[] = [];
  for await (const { previewResults } of pages) sizes.push(previewResults?.length);
  expect(sizes).toEqual([1, 1]);
  await clock.advance(day);
  expect(await tagsIn(repositoryName)).toEqual(['a', 'b', 'c', 'd']);
});

it('that says what no policy can is refused', async () => {
  const { ecr, endpoint } = parts;
  await endpoint.create('refused');
  const lifecyclePolicyText = policyText({
    tagStatus: 'tagged',
    countType: 'imageCountMoreThan',
    countNumber: 10,
  });
  await expect(
    ecr.send(new sdk.PutLifecyclePolicyCommand({ repositoryName: 'refused', lifecyclePolicyText })),
  ).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: expect.stringContaining('rule 1: tagStatus tagged needs either tagPrefixList or tagPatternList'),
  });
});
