import { expect, test } from 'vitest';
import { fixedDigest, imagesOf, needsResolution, pinned } from '../../../src/ecs/rollout/images.ts';
import type { Revision, Task } from '../../../src/ecs/store/model.ts';
import { harness } from '../../support-ecs.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

test.each([
  ['app', 'app@D'],
  ['app:1', 'app@D'],
  ['127.0.0.1:4566/team/app:1', '127.0.0.1:4566/team/app@D'],
  ['127.0.0.1:4566/team/app', '127.0.0.1:4566/team/app@D'],
])('%s by digest is %s', (image, reference) => {
  expect(pinned(image, 'D')).toBe(reference);
  expect(pinned(image, undefined)).toBe(image);
});

const container = (name: string, image: string, versionConsistency?: string) => ({
  name,
  image,
  essential: true,
  ...(versionConsistency && { versionConsistency }),
});

test('a reference with a digest needs no resolution, nor does one whose version consistency is off', () => {
  expect(needsResolution(container('a', 'app:1'))).toBe(true);
  expect(needsResolution(container('a', 'app:1', 'enabled'))).toBe(true);
  expect(needsResolution(container('a', 'app:1', 'disabled'))).toBe(false);
  expect(needsResolution(container('a', `app@${digest('a')}`))).toBe(false);
});

test('the first task that runs fixes the digests, not after three failed tries', () => {
  const definitions = [
    container('a', 'app:1'),
    container('b', 'app:2', 'disabled'),
    container('c', `app@${digest('c')}`),
  ];
  const task = {
    containers: [
      { name: 'sidecar', image: 'x:1', imageDigest: digest('f'), added: true },
      { name: 'a', image: 'app:1', imageDigest: digest('a') },
      { name: 'b', image: 'app:2', imageDigest: digest('b') },
      { name: 'c', image: `app@${digest('c')}`, imageDigest: digest('c') },
    ],
  } as Task;
  const digests = (tries: number) => imagesOf(task, definitions, tries).map((i) => i.imageDigest);
  expect(digests(0)).toEqual([digest('a'), undefined, digest('c')]);
  expect(digests(2)).toEqual([digest('a'), undefined, digest('c')]);
  expect(digests(3)).toEqual([undefined, undefined, digest('c')]);
  const revision = { images: imagesOf(task, definitions, 0) } as Revision;
  expect(definitions.map((d) => fixedDigest(revision, d))).toEqual([digest('a'), undefined, undefined]);
});

async function revisionImages(h: Awaited<ReturnType<typeof harness>>) {
  const [{ arn }] = (await h.service()).currentServiceRevisions;
  const { serviceRevisions } = await h.call('DescribeServiceRevisions', { serviceRevisionArns: [arn] });
  return serviceRevisions[0].containerImages;
}
const running = async (h: Awaited<ReturnType<typeof harness>>) =>
  (await h.tasks()).map((t) => [t.containers[0].image, t.containers[0].imageDigest]);

test('later tasks of a revision run the first one’s digest though the tag has moved; a forced deployment looks anew', async () => {
  const h = await harness();
  h.tags.set('app:1', digest('a'));
  await h.create(await h.register());
  await h.clock.advance(11_000);
  expect(await revisionImages(h)).toEqual([
    { containerName: 'app', image: 'app:1', imageDigest: digest('a') },
  ]);
  h.tags.set('app:1', digest('b'));
  await h.update({ desiredCount: 3 });
  await h.clock.advance(11_000);
  expect(await running(h)).toEqual(Array.from({ length: 3 }, () => ['app:1', digest('a')]));
  const { service } = await h.update({ forceNewDeployment: true });
  expect(service.deployments).toHaveLength(2);
  await h.clock.advance(30_000);
  expect(await running(h)).toEqual(Array.from({ length: 3 }, () => ['app:1', digest('b')]));
  expect(await revisionImages(h)).toMatchObject([{ imageDigest: digest('b') }]);
});

test('where version consistency is off, each task takes what the tag means when it starts', async () => {
  const h = await harness();
  h.tags.set('app:1', digest('a'));
  await h.create(await h.register('', { versionConsistency: 'disabled' }));
  await h.clock.advance(11_000);
  h.tags.set('app:1', digest('b'));
  await h.update({ desiredCount: 2 });
  await h.clock.advance(11_000);
  expect((await running(h)).map(([, d]) => d).toSorted()).toEqual([digest('a'), digest('b')]);
  expect((await revisionImages(h))[0].imageDigest).toBeUndefined();
});

test('a rollback runs the digests that its revision had, not what their tags mean now', async () => {
  const h = await harness();
  h.tags.set('app:1', digest('a'));
  const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
  await h.create(await h.register(), {
    deploymentConfiguration: { ...breaker, minimumHealthyPercent: 0, maximumPercent: 100 },
  });
  await h.clock.advance(11_000);
  h.tags.set('app:1', digest('b'));
  await h.update({ taskDefinition: await h.register('exit=1@1s') });
  await h.clock.advance(60_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_SUCCESSFUL');
  expect(await running(h)).toEqual([['app:1', digest('a')]]);
});

test.each([
  ['tags that no task has resolved: after three failed tries', 'app:1', 3],
  ['digests need no try: at the threshold', `app@${digest('a')}`, 10],
])('the breaker of a service of twenty trips on %s', async (_what, image, failures) => {
  const h = await harness();
  await h.create(await h.register(), { desiredCount: 20 });
  await h.clock.advance(11_000);
  await h.update({
    taskDefinition: await h.register('no-image', { image }),
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      maximumPercent: 105,
    },
  });
  await h.clock.advance(3_600_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { failureCount: failures, threshold: 10 },
  });
});

test('without a breaker a deployment goes on after three failed tries, without digests', async () => {
  const h = await harness();
  h.brokenSecrets.add('late');
  h.tags.set('app:1', digest('a'));
  await h.create(await h.register('', { secrets: [{ name: 'S', valueFrom: 'late' }] }));
  await h.clock.advance(8_000);
  expect((await h.service()).deployments[0].failedTasks).toBeGreaterThanOrEqual(3);
  h.brokenSecrets.delete('late');
  await h.clock.advance(60_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  expect(await running(h)).toEqual([['app:1', digest('a')]]);
  expect((await revisionImages(h))[0].imageDigest).toBeUndefined();
});
