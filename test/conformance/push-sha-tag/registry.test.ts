import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
    ...{ images: `["${host}/team/api@${digest}"]`, tags: '["f00dfeed","dev","v1"]' },
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
  expect(run.summary).toMatch(/^## ✅ There already: c0ffee\n/);
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
  expect(run.summary).toMatch(/^## ❌ push-sha-tag failed\n\n\*\*.*c0ffee.*\*\* \S/);
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

test('a version: its tag stays, those of major and minor move, and never back from a newer release', async () => {
  const { manifests } = await start();
  const first = await push('one', { version: 'v1.4.0' });
  expect(first.outputs.tags).toBe('["c0ffee","v1.4.0","v1.4","v1"]');
  const older = await push('two', { tag: 'beef', version: 'v1.3.9' });
  expect(older.exitCode, older.stdout).toBe(0);
  expect(older.outputs.tags).toBe('["beef","v1.3.9","v1.3"]');
  expect(older.stdout).toContain('team/api:v1 stays: v1.4.0 is newer than v1.3.9');
  expect(manifests.get('team/api:v1')).toEqual(manifests.get('team/api:v1.4.0'));
  const again = await push('two', { tag: 'beef', version: 'v1.4.0' });
  expect(again.exitCode).toBe(1);
  expect(again.annotations[0]?.message).toContain(`team/api:v1.4.0 is ${imageOf('one').digest}`);
});

test("the pushed branch's tag moves", async () => {
  const { manifests } = await start();
  const env = { GITHUB_REF: 'refs/heads/feature/x' };
  expect((await push('one', { 'tag-branch': 'true' }, { env })).exitCode).toBe(0);
  expect(manifests.has('team/api:feature-x')).toBe(true);
});

test('several registries at once: each has the image by digest; moving tags move once all have', async () => {
  const { host, manifests } = await start();
  const other = await startRegistry();
  try {
    const repository = `${host}/team/api\n${other.host}/mirror/api`;
    const run = await push('one', { repository, tags: 'dev' });
    expect(run.exitCode, run.stdout).toBe(0);
    const { digest } = imageOf('one');
    expect(run.outputs).toMatchObject({
      image: `${host}/team/api@${digest}`,
      images: JSON.stringify([`${host}/team/api@${digest}`, `${other.host}/mirror/api@${digest}`]),
    });
    expect(other.manifests.get('mirror/api:dev')).toEqual(manifests.get('team/api:dev'));
    expect(run.stdout).toMatch(new RegExp(`${other.host}/mirror/api layer \\d/2`));

    await push('one', { repository: `${other.host}/mirror/api`, tag: 'beef' });
    const half = await push('two', { repository, tag: 'beef', tags: 'dev' });
    expect(half.exitCode).toBe(1);
    expect(half.annotations[0]?.message).toMatch(/the push failed in 1 of 2 places; no moving tag was moved/);
    expect(half.outputs.images).toBe(JSON.stringify([`${host}/team/api@${imageOf('two').digest}`]));
    expect(manifests.get('team/api:dev')).toEqual(manifests.get('team/api:c0ffee'));
  } finally {
    await other.stop();
  }
});

test('without a password, what Docker keeps of a login is taken, and seen by nobody', async () => {
  const password = 'p4ss-in-docker';
  const { host } = await start({ auth: { kind: 'bearer', username: 'robot', password } });
  const auth = Buffer.from(`robot:${password}`).toString('base64');
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  const run = await push('one', {}, { env: { DOCKER_CONFIG: folder } });
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.masks).toContain(password);
  const shown = (run.stdout + run.summary).replace(/^::add-mask::.*$/gm, '');
  for (const secret of [password, auth]) expect(shown).not.toContain(secret);
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
  expect(run.stdout).toContain('may not do this in this repository');
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
