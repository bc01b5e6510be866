import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeImage } from '../../support/image.ts';
import { type FakeRegistry, type FakeRegistryOptions, startRegistry } from '../../support/registry.ts';
import { type RunActionOptions, runAction } from '../../support/run-action.ts';

let folder: string;
let fake: FakeRegistry | undefined;
const images: Record<string, { archive: string; digest: string }> = {};
const imageOf = (name: string) => images[name] ?? { archive: '', digest: '' };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'push-sha-tag-'));
  for (const name of ['one', 'two']) {
    const archive = join(folder, `${name}.tar`);
    const layers = [{ 'etc/base': 'the same in both' }, { 'app/index.js': `console.log('${name}')` }];
    images[name] = { archive, digest: await makeImage(join(folder, name), archive, layers) };
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});

const start = async (options: FakeRegistryOptions = {}) => {
  fake = await startRegistry(options);
  return fake;
};
const push = (image: string, inputs: Record<string, string> = {}, options: RunActionOptions = {}) =>
  runAction(
    'push-sha-tag',
    { ...imageOf(image), repository: `${fake?.host}/team/api`, tag: 'c0ffee', ...inputs },
    options,
  );

test('pushes by digest, then the commit tag, then the moving ones', async () => {
  const { host, manifests, lines } = await start();
  const { digest } = imageOf('one');
  const run = await push('one', { tag: '', tags: 'dev, v1' }, { env: { GITHUB_SHA: 'f00dfeed' } });
  expect(run.annotations).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toEqual({
    ...{ image: `${host}/team/api@${digest}`, digest, 'image-tag': 'f00dfeed', registry: host },
    ...{ 'repository-uri': `${host}/team/api`, pushed: 'true' },
  });
  const puts = lines().filter((line) => line.startsWith('PUT /v2/team/api/manifests/'));
  expect(puts.map((line) => line.split('/').at(-1))).toEqual([digest, 'f00dfeed', 'dev', 'v1']);
  expect(manifests.get('team/api:dev')).toEqual(manifests.get('team/api:f00dfeed'));
  expect(run.stdout).toMatch(/layer [12]\/2 \S+ kB pushed · \d+\.\d s/);
  expect(run.summary).toContain(`${host}/team/api@${digest}`);
});

test('the same image again: a success, nothing sent, pushed is false', async () => {
  const { seen } = await start({ immutable: (tag) => tag === 'c0ffee' });
  await push('one');
  const before = seen.length;
  const run = await push('one');
  expect([run.exitCode, run.outputs.pushed]).toEqual([0, 'false']);
  expect(seen.slice(before).map(({ method }) => method)).toEqual(['HEAD']);
});

test('another tag on an image that is there: no layer is looked at', async () => {
  const { seen } = await start();
  await push('one');
  const before = seen.length;
  const run = await push('one', { tag: 'beef' });
  expect([run.exitCode, run.outputs.pushed]).toEqual([0, 'true']);
  expect(seen.slice(before).filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
});

test('another image under the tag: both digests are said, nothing is pushed or moved', async () => {
  const { seen, manifests } = await start();
  await push('one', { tags: 'dev' });
  const before = seen.length;
  const run = await push('two', { tags: 'dev' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toEqual({});
  const [error] = run.annotations;
  expect(error?.message).toContain(imageOf('one').digest);
  expect(error?.message).toContain(imageOf('two').digest);
  expect(error?.message).toContain('help: ');
  expect(seen.slice(before).every(({ method }) => method === 'HEAD')).toBe(true);
  expect(manifests.has(`team/api@${imageOf('two').digest}`)).toBe(false);
});

test('a layer that two images share goes once, and moving tags move', async () => {
  const { lines, manifests } = await start();
  await push('one', { tags: 'dev' });
  const run = await push('two', { tag: 'beef', tags: 'dev' });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/layer \d\/2 \S+ \S+ already there/);
  expect(run.stdout).toContain(`(was ${imageOf('one').digest})`);
  expect(lines().filter((line) => line.startsWith('POST')).length).toBe(5);
  expect(manifests.get('team/api:dev')).toEqual(manifests.get('team/api:beef'));
});

test('an archive with another image than was scanned is refused before anybody is asked', async () => {
  const { seen } = await start();
  const run = await push('one', { digest: imageOf('two').digest });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain(
    `the archive holds ${imageOf('one').digest}; ${imageOf('two').digest} was to be pushed`,
  );
  expect(seen).toEqual([]);
});

test.each(['basic', 'bearer'] as const)('%s credentials: used, and seen by nobody', async (kind) => {
  const password = 'p4ss-of-the-robot';
  const { seen } = await start({ auth: { kind, username: 'robot', password } });
  const run = await push('one', { username: 'robot', password });
  expect(run.exitCode).toBe(0);
  expect(run.masks).toContain(password);
  const shown = (run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs)).replace(
    /^::add-mask::.*$/gm,
    '',
  );
  const encoded = Buffer.from(`robot:${password}`).toString('base64');
  for (const secret of [password, encoded, 'token-of-the-fake']) expect(shown).not.toContain(secret);
  expect(seen.every(({ path }) => !path.includes(password))).toBe(true);
});

test('wrong credentials: one try, and what to do', async () => {
  const { seen } = await start({ auth: { kind: 'basic', username: 'robot', password: 'right' } });
  const run = await push('one', { username: 'robot', password: 'wrong-one' });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('may not push to this repository');
  expect(seen.length).toBe(2);
});

test.each([
  ['a tag that is none', { tag: 'feature/x' }, "'feature/x' is not a tag"],
  ['a moving tag that is none', { tags: 'dev,a b' }, "'a b' is not a tag"],
  ['a repository that is none', { repository: 'Team/API' }, 'is not the name of a repository'],
  ['a tag in the repository', { repository: 'ghcr.io/team/api:v1' }, "The tag goes into the input 'tag'"],
  ['no tag and no commit', { tag: '' }, 'no GITHUB_SHA'],
])('%s is refused', async (_, inputs, message) => {
  await start();
  const run = await push('one', inputs);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain(message);
});
