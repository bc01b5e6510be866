import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commitOf, commonBase, orderOf, ownCommit } from '../../../src/rollout/order.ts';

const commit = (id: string, committed?: string) => ({ id: id.repeat(40), committed });

const early = '2026-05-01T00:00:00Z';
const late = '2026-05-02T00:00:00Z';

describe('which of two commits is newer', () => {
  test.each([
    ['the same', commit('a'), commit('a'), undefined, 'same'],
    ['ours is in their past', commit('a', late), commit('b', early), 'a', 'older'],
    ['theirs is in our past, whatever the clocks said', commit('a', early), commit('b', late), 'b', 'newer'],
    ['on branches of their own', commit('a', early), commit('b', late), 'c', 'apart'],
    ['only times are known', commit('a', early), commit('b', late), undefined, 'older'],
    ['only times are known, the other way', commit('a', late), commit('b', early), undefined, 'newer'],
    ['at the same time', commit('a', late), commit('b', late), undefined, 'newer'],
    ['one time is missing', commit('a', late), commit('b'), undefined, 'unknown'],
    ['a time that is none', commit('a', 'noon'), commit('b', early), undefined, 'unknown'],
  ] as const)('%s', (_name, ours, theirs, base, order) => {
    expect(orderOf(ours, theirs, base?.repeat(40))).toBe(order);
  });

  // deploy-service and smoke-verify take a commit's first digits too.
  test.each([
    ['a'.repeat(12), 'a'.repeat(40), undefined, 'same'],
    ['a'.repeat(12), 'b'.repeat(40), 'a'.repeat(40), 'older'],
    ['a'.repeat(40), 'b'.repeat(7), 'b'.repeat(40), 'newer'],
  ])('%s and %s, abbreviated', (ours, theirs, base, order) => {
    const commitOfId = (id: string) => ({ id, committed: undefined });
    expect(orderOf(commitOfId(ours), commitOfId(theirs), base)).toBe(order);
  });

  test('a revision names its commit by its tags', () => {
    expect(commitOf([])).toBeUndefined();
    expect(commitOf([{ key: 'slipway:commit', value: '' }])).toBeUndefined();
    expect(
      commitOf([
        { key: 'slipway:commit', value: 'abc' },
        { key: 'slipway:committed', value: early },
      ]),
    ).toEqual({ id: 'abc', committed: early });
  });
});

describe('in a clone', () => {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  let first: string;
  let second: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'order-'));
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    first = git('rev-parse', 'HEAD');
    git('commit', '-q', '--allow-empty', '-m', 'two');
    second = git('rev-parse', 'HEAD');
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the common base and the time come from git', async () => {
    expect(await commonBase(first, second)).toBe(first);
    expect(await commonBase(first, 'f'.repeat(40))).toBeUndefined();
    expect((await ownCommit(first, {})).committed).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('a commit that the clone lacks has the time of the event that pushed it', async () => {
    const file = join(folder, 'event.json');
    const id = 'f'.repeat(40);
    writeFileSync(file, JSON.stringify({ head_commit: { id, timestamp: '2026-05-01T10:00:00+02:00' } }));
    expect(await ownCommit(id, { GITHUB_EVENT_PATH: file })).toEqual({
      id,
      committed: '2026-05-01T08:00:00.000Z',
    });
    expect((await ownCommit('e'.repeat(40), { GITHUB_EVENT_PATH: file })).committed).toBeUndefined();
    expect((await ownCommit(id, {})).committed).toBeUndefined();
  });
});
