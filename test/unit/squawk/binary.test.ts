import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { findSquawk, pinnedSums, pinnedVersion } from '../../../src/squawk/binary.ts';

const { signal } = new AbortController();
const key = `${process.platform}-${process.arch}`;
let folder: string;
let server: Server;
let asked: string[];
let archive: Buffer;
/** How the registry answers, until they are used up. */
let statuses: number[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'squawk-'));
  program(join(folder, 'made/package/bin/squawk'), 'echo fetched');
  execFileSync('tar', ['-C', join(folder, 'made'), '-czf', join(folder, 'package.tgz'), 'package']);
  archive = readFileSync(join(folder, 'package.tgz'));
  asked = [];
  statuses = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.statusCode = statuses.shift() ?? 200;
    response.end(response.statusCode === 200 ? archive : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  return new Promise((resolve) => server.close(resolve));
});

function program(path: string, script: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const find = (more: { path?: string; sums?: Record<string, string> } = {}) =>
  findSquawk({
    folder: join(folder, 'repository'),
    env: { PATH: more.path ?? '/nowhere', RUNNER_TOOL_CACHE: join(folder, 'tools') },
    signal,
    registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sums: more.sums ?? { [key]: createHash('sha512').update(archive).digest('base64') },
  });

test("is the repository's own, else the one on PATH", async () => {
  const path = program(join(folder, 'bin/squawk'), 'exit 0');
  expect(await find({ path: `/nowhere:${join(folder, 'bin')}` })).toBe(path);
  const own = program(join(folder, 'repository/node_modules/.bin/squawk'), 'exit 0');
  expect(await find({ path: join(folder, 'bin') })).toBe(own);
  expect(asked).toEqual([]);
});

test('else the pinned release, fetched once', async () => {
  const path = await find();
  expect(execFileSync(path, { encoding: 'utf8' })).toBe('fetched\n');
  expect(await find()).toBe(path);
  expect(asked).toEqual([`/@squawk-cli/${key}/-/${key}-${pinnedVersion}.tgz`]);
});

test('a registry in trouble is asked again, one that has no such package is not', async () => {
  statuses = [503, 429];
  expect(execFileSync(await find(), { encoding: 'utf8' })).toBe('fetched\n');
  expect(asked).toHaveLength(3);
  rmSync(join(folder, 'tools'), { recursive: true });
  statuses = [404];
  await expect(find()).rejects.toThrow(/could not be fetched/);
  expect(asked).toHaveLength(4);
});

test('several that fetch it into one tool cache at the same time all have it', async () => {
  const paths = await Promise.all(Array.from({ length: 8 }, () => find()));
  expect(new Set(paths).size).toBe(1);
  expect(execFileSync(paths[0] ?? '', { encoding: 'utf8' })).toBe('fetched\n');
  expect(await find()).toBe(paths[0]);
  expect(asked).toHaveLength(8);
});

test('what was kept and changed since is not run: it is fetched again', async () => {
  const path = await find();
  program(path, 'echo changed');
  expect(execFileSync(await find(), { encoding: 'utf8' })).toBe('fetched\n');
  expect(asked).toHaveLength(2);
});

test('a package that is not the pinned one is neither taken nor kept', async () => {
  const sums = { [key]: Buffer.from('another').toString('base64') };
  await expect(find({ sums })).rejects.toThrow(/is not what is pinned/);
  await find();
  await expect(find({ sums })).rejects.toThrow(/is not what is pinned/);
});

test('a machine that there is none for is told', async () => {
  await expect(find({ sums: {} })).rejects.toThrow(`there is no squawk to fetch for ${key}`);
});

test('what is pinned is what the lock file has', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  for (const [system, sum] of Object.entries(pinnedSums))
    expect(lock.packages[`node_modules/@squawk-cli/${system}`]).toMatchObject({
      version: pinnedVersion,
      integrity: `sha512-${sum}`,
    });
});
