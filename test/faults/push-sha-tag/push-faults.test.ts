import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeImage } from '../../support/image.ts';
import { type FakeRegistry, type FakeRegistryOptions, startRegistry } from '../../support/registry.ts';
import { type RunActionOptions, runAction } from '../../support/run-action.ts';

let folder: string;
let image: { archive: string; digest: string };
let fake: FakeRegistry;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'push-faults-'));
  const archive = join(folder, 'image.tar');
  // More than two pieces of 16 MiB.
  const layers = [{ small: 'x' }, { large: randomBytes(40 * 1024 * 1024) }];
  image = { archive, digest: await makeImage(join(folder, 'image'), archive, layers) };
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => fake.stop());

const push = async (options: FakeRegistryOptions, run: RunActionOptions = {}) => {
  fake = await startRegistry(options);
  return runAction(
    'push-sha-tag',
    { ...image, repository: `${fake.host}/team/api`, tag: 'c0ffee', tags: 'dev' },
    run,
  );
};
const tags = () => [...fake.manifests.keys()].filter((key) => !key.includes('@'));

test('500 in the middle of a push until the retries end: one clear error, exit 1, no tag', async () => {
  const run = await push({
    orders: [{ method: 'PATCH', path: /uploads/, after: 1, status: 500, times: 999 }],
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toEqual({});
  expect(run.annotations).toHaveLength(1);
  expect(run.annotations[0]?.message).toMatch(
    /could not push the layer sha256:\S+ to team\/api: \S+ answered 500/,
  );
  expect(run.annotations[0]?.message).toContain('Run the job again once it is well.');
  expect(tags()).toEqual([]);
});

test('500 when the tag is set: the layers are there, the tag is not, and a second run only sets it', async () => {
  const run = await push({ orders: [{ method: 'PUT', path: /manifests\/c0ffee/, status: 503, times: 6 }] });
  expect([run.exitCode, run.outputs]).toEqual([1, {}]);
  expect(tags()).toEqual([]);
  const before = fake.seen.length;
  const again = await runAction('push-sha-tag', {
    ...image,
    repository: `${fake.host}/team/api`,
    tag: 'c0ffee',
  });
  expect([again.exitCode, again.outputs.pushed]).toEqual([0, 'true']);
  expect(fake.seen.slice(before).filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
});

test('connections that are cut now and then: the push goes through, and little is sent twice', async () => {
  const run = await push({
    orders: [
      { method: 'PATCH', path: /uploads/, cutAfter: 5_000_000 },
      { method: 'PATCH', path: /uploads/, after: 1, cutAfter: 1_000_000 },
      { method: 'HEAD', path: /blobs/, cutAnswer: true },
      { method: 'PUT', path: /uploads/, cutAnswer: true },
    ],
  });
  expect(run.annotations).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(tags()).toEqual(['team/api:c0ffee', 'team/api:dev']);
  const sent = fake.seen
    .filter(({ method }) => method === 'PATCH')
    .reduce((sum, { bytes }) => sum + bytes, 0);
  expect(sent).toBeLessThan(42 * 1024 * 1024);
});

test('a job that is cancelled in the middle of a push ends at once and leaves no tag', async () => {
  const controller = new AbortController();
  const run = await push(
    {
      orders: [
        { method: 'PATCH', path: /uploads/, status: 503, headers: { 'retry-after': '60' }, times: 99 },
      ],
    },
    { signal: controller.signal, onLine: (line) => line.includes('config') && controller.abort('SIGTERM') },
  );
  expect([run.exitCode, run.outputs]).toEqual([143, {}]);
  expect(tags()).toEqual([]);
});
