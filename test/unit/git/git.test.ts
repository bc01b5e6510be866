import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as git from '../../../src/git/git.ts';

let folder = '';
let repository = '';
const commits: string[] = [];

const run = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z', GIT_CONFIG_GLOBAL: '/dev/null' },
    },
  ).trim();

async function commit(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(repository, name, '..'), { recursive: true });
    await writeFile(join(repository, name), text);
  }
  run(repository, 'add', '-A');
  run(repository, 'commit', '-qm', 'c');
  commits.push(run(repository, 'rev-parse', 'HEAD'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-test-'));
  repository = join(folder, 'repo');
  await mkdir(repository);
  run(repository, 'init', '-q', '-b', 'main');
  await commit({ 'a/one': '1', 'a/b/two': '2', 'c é "q"': 'x' });
  await commit({ 'a/b/two': '22' });
  await rename(join(repository, 'a/one'), join(repository, 'moved'));
  await commit({});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('git', () => {
  test('names commits, their times and what changed between them', async () => {
    expect(await git.commitOf(repository)).toBe(commits[2]);
    expect(await git.commitOf(repository, 'main~1')).toBe(commits[1]);
    expect(await git.commitTime(repository, 'HEAD')).toBe(Date.UTC(2024, 4, 6, 7, 8, 9) / 1000);
    expect(await git.changedFiles(repository, commits[0] ?? '', 'HEAD')).toEqual([
      'a/b/two',
      'a/one',
      'moved',
    ]);
    expect(await git.mergeBase(repository, 'HEAD', commits[1] ?? '')).toBe(commits[1]);
  });

  test('gives the objects of a tree; a folder has a new id when something in it changes', async () => {
    const before = new Map(
      (await git.treeOf(repository, commits[0] ?? '')).map(({ path, id }) => [path, id]),
    );
    const after = new Map((await git.treeOf(repository, commits[1] ?? '')).map(({ path, id }) => [path, id]));
    expect([...before.keys()].sort()).toEqual(['a', 'a/b', 'a/b/two', 'a/one', 'c é "q"']);
    expect(after.get('a')).not.toBe(before.get('a'));
    expect(after.get('a/one')).toBe(before.get('a/one'));
  });

  test('reads a file as it was', async () => {
    expect(await git.fileAt(repository, commits[0] ?? '', 'a/b/two')).toBe('2');
    expect(await git.fileAt(repository, 'HEAD', 'a/one')).toBeUndefined();
  });

  test('sees what is not committed', async () => {
    await writeFile(join(repository, 'new'), 'x');
    expect(await git.uncommittedFiles(repository)).toEqual(['new']);
    expect(await git.uncommittedFiles(join(repository, 'a'))).toEqual([]);
    await rm(join(repository, 'new'));
  });

  test('refuses refs that git would take for options', async () => {
    await expect(git.commitOf(repository, '--output=/tmp/x')).rejects.toThrow('is not the name of a commit');
    await expect(git.changedFiles(repository, '-x', 'HEAD')).rejects.toThrow('is not the name of a commit');
    await expect(git.treeOf(repository, '')).rejects.toThrow('is not the name of a commit');
  });

  test('says what is missing', async () => {
    await expect(git.commitOf(folder)).rejects.toThrow('is not a git repository');
    await expect(git.commitOf(repository, 'nope')).rejects.toMatchObject({
      message: "the commit 'nope' is not in this clone",
      help: expect.not.stringContaining('fetch-depth'),
    });
    const shallow = join(folder, 'shallow');
    run(folder, 'clone', '-q', '--depth=1', `file://${repository}`, shallow);
    expect(await git.isShallow(shallow)).toBe(true);
    expect(await git.hasCommit(shallow, commits[0] ?? '')).toBe(false);
    await expect(git.commitOf(shallow, commits[0] ?? '')).rejects.toMatchObject({
      help: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test.each([
    ['https://user:token@github.com/acme/fleet.git', 'https://github.com/acme/fleet'],
    ['git@github.com:acme/fleet.git', 'https://github.com/acme/fleet'],
    ['https://github.com/acme/fleet', 'https://github.com/acme/fleet'],
    ['/srv/git/fleet', undefined],
  ])('the origin %s is %s', async (url, expected) => {
    run(repository, 'config', 'remote.origin.url', url);
    expect(await git.originUrl(repository)).toBe(expected);
  });
});
