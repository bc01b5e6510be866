import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveName, checksumIn, findTrivy } from '../../../src/trivy/binary.ts';
import { readDatabase, updateDatabase } from '../../../src/trivy/database.ts';
import { pinnedSums, pinnedVersion } from '../../../src/trivy/pinned.ts';
import { runTrivy, trivyEnvironment } from '../../../src/trivy/run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trivy-supply-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const { signal } = new AbortController();

const script = async (path: string, body: string) => {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
};

describe('the binary', () => {
  let server: Server;
  let files: Record<string, Buffer>;
  let asked: string[];
  let sums: Record<string, string>;
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const found = files[request.url?.split('/').at(-1) ?? ''];
      response.writeHead(found === undefined ? 404 : 200).end(found);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await script(join(folder, 'made/trivy'), 'echo fetched');
    const name = archiveName(process.platform, process.arch);
    execFileSync('tar', ['-C', join(folder, 'made'), '-czf', join(folder, name), 'trivy']);
    const archive = await readFile(join(folder, name));
    const sum = createHash('sha256').update(archive).digest('hex');
    sums = { [name]: sum };
    files = { [name]: archive };
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const releases = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = () => ({ PATH: '/nowhere', RUNNER_TOOL_CACHE: join(folder, 'tools') });
  const cached = () => join(folder, 'tools/trivy', pinnedVersion, process.arch, 'trivy');

  test('is the one given', async () => {
    const given = await script(join(folder, 'mine'), 'exit 0');
    expect(await findTrivy({ given, env: env(), signal })).toEqual({ path: given, from: 'input' });
  });

  test.each(['/nowhere/trivy', tmpdir()])('%s is none', async (given) => {
    await expect(findTrivy({ given, env: env(), signal })).rejects.toThrow(/not a program/);
  });

  test('else the one on PATH', async () => {
    const path = await script(join(folder, 'bin/trivy'), 'exit 0');
    const found = await findTrivy({ env: { ...env(), PATH: `/nowhere:${join(folder, 'bin')}` }, signal });
    expect(found).toEqual({ path, from: 'path' });
  });

  test('else the pinned release, fetched once and verified', async () => {
    const options = { env: env(), signal, releases: releases(), sums };
    expect(await findTrivy(options)).toEqual({ path: cached(), from: 'download' });
    expect(execFileSync(cached(), { encoding: 'utf8' })).toBe('fetched\n');
    expect(asked).toEqual([`/v${pinnedVersion}/${archiveName(process.platform, process.arch)}`]);
    expect(await findTrivy(options)).toEqual({ path: cached(), from: 'tool cache' });
    expect(asked).toHaveLength(1);
  });

  test('the pinned release has its checksums here: one that was replaced with its list is not taken, nor one that was kept', async () => {
    const name = archiveName(process.platform, process.arch);
    files[`trivy_${pinnedVersion}_checksums.txt`] = Buffer.from(`${sums[name]}  ${name}\n`);
    const options = { env: env(), signal, releases: releases() };
    const kept = { ...options, sums: {} };
    expect(await findTrivy(kept)).toEqual({ path: cached(), from: 'download' });
    const pin = pinnedSums[name] ?? 'none';
    await expect(findTrivy(options)).rejects.toThrow(
      `does not match its checksum: it is ${sums[name]} and must be ${pin}`,
    );
  });

  test('every archive of it that may be fetched has its checksum', () => {
    const all = (['linux', 'darwin'] as const).flatMap((system) =>
      (['x64', 'arm64'] as const).map((machine) => archiveName(system, machine)),
    );
    expect(Object.keys(pinnedSums).sort()).toEqual(all.sort());
    for (const sum of Object.values(pinnedSums)) expect(sum).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a checksum that is pinned is what counts: not the list, not PATH, not what was kept', async () => {
    const name = archiveName(process.platform, process.arch);
    const sha256 = createHash('sha256')
      .update(files[name] ?? '')
      .digest('hex');
    await script(join(folder, 'bin/trivy'), 'exit 0');
    const options = { signal, releases: releases(), env: { ...env(), PATH: join(folder, 'bin') } };
    expect(await findTrivy({ ...options, sha256 })).toEqual({ path: cached(), from: 'download' });
    expect((await findTrivy({ ...options, sha256 })).from).toBe('tool cache');
    const other = { ...options, sha256: 'b'.repeat(64) };
    await expect(findTrivy(other)).rejects.toThrow(/does not match its checksum: it is .* and must be bbbb/);
    const given = await script(join(folder, 'mine'), 'exit 0');
    await expect(findTrivy({ ...other, given })).rejects.toThrow(/mine does not match its checksum/);
  });

  test('what was kept and changed since is not run: it is fetched again', async () => {
    const options = { env: env(), signal, releases: releases(), sums };
    await findTrivy(options);
    await script(cached(), 'echo changed');
    expect((await findTrivy(options)).from).toBe('download');
    expect(execFileSync(cached(), { encoding: 'utf8' })).toBe('fetched\n');
    // All of it changed, so that it fits together; it does not fit the pin.
    await script(join(folder, 'evil/trivy'), 'echo evil');
    const archive = join(cached(), '../archive.tgz');
    execFileSync('tar', ['-C', join(folder, 'evil'), '-czf', archive, 'trivy']);
    await script(cached(), 'echo evil');
    const sum = createHash('sha256')
      .update(await readFile(archive))
      .digest('hex');
    await writeFile(`${join(cached(), '..')}.complete`, sum);
    expect((await findTrivy(options)).from).toBe('download');
    expect(execFileSync(cached(), { encoding: 'utf8' })).toBe('fetched\n');
    // Kept whole, it stays.
    expect((await findTrivy(options)).from).toBe('tool cache');
    expect(asked).toHaveLength(3);
  });

  test('another release is fetched where it is asked for', async () => {
    const wanted = { ...env(), PATH: join(folder, 'bin') };
    await script(join(folder, 'bin/trivy'), 'exit 0');
    const options = { env: wanted, signal, releases: releases(), version: '0.1.2' };
    await expect(findTrivy(options)).rejects.toThrow('Trivy 0.1.2 could not be fetched');
    expect(asked).toEqual(['/v0.1.2/trivy_0.1.2_checksums.txt']);
  });

  test('an archive that does not match its checksum is not kept', async () => {
    files[archiveName(process.platform, process.arch)] = Buffer.from('something else');
    const options = { env: env(), signal, releases: releases(), sums };
    await expect(findTrivy(options)).rejects.toThrow(/does not match its checksum/);
    await expect(readFile(cached())).rejects.toThrow();
  });

  test('a release that is gone is said so', async () => {
    files = {};
    await expect(findTrivy({ env: env(), signal, releases: releases() })).rejects.toMatchObject({
      message: expect.stringContaining('could not be fetched'),
      help: expect.stringContaining("'trivy'"),
    });
  });

  test('checksum lists are read line by line', () => {
    const sum = 'a'.repeat(64);
    expect(checksumIn(`${sum}  x.tar.gz\n${'b'.repeat(64)}  y.tar.gz\n`, 'x.tar.gz')).toBe(sum);
    expect(checksumIn(`${sum} *x.tar.gz`, 'x.tar.gz')).toBe(sum);
    expect(checksumIn(`${sum}  other-x.tar.gz`, 'x.tar.gz')).toBeUndefined();
    expect(() => archiveName('win32', 'x64')).toThrow(/no Trivy to fetch for win32/);
  });
});

describe('a run', () => {
  test('takes nothing of what other steps set up for Trivy, but what reaches a registry', () => {
    expect(
      trivyEnvironment({
        TRIVY_SEVERITY: 'LOW',
        TRIVY_IGNOREFILE: 'x',
        TRIVY_USERNAME: 'me',
        PATH: '/bin',
        HOME: '/',
      }),
    ).toEqual({ TRIVY_SEVERITY: undefined, TRIVY_IGNOREFILE: undefined });
  });

  test('that takes too long is ended and said so', async () => {
    const trivy = await script(join(folder, 'slow'), 'exec sleep 30');
    await expect(runTrivy({ trivy, cwd: folder, timeoutMs: 100, signal }, ['image'], 'scan')).rejects.toThrow(
      /took longer than 0.1 s/,
    );
  });

  test('that finds the cache in another’s hands waits for it, and is not broken', async () => {
    const said = 'unable to initialize fs cache: cache may be in use by another process: timeout';
    const trivy = await script(
      join(folder, 'locked'),
      `[ -e "${folder}/once" ] && exit 0\ntouch "${folder}/once"\necho "${said}" >&2\nexit 1`,
    );
    await runTrivy({ trivy, cwd: folder, timeoutMs: 60_000, signal }, ['image'], 'scan');
    const always = await script(join(folder, 'always'), `echo "${said}" >&2\nexit 1`);
    await expect(
      runTrivy({ trivy: always, cwd: folder, timeoutMs: 300, signal }, ['image'], 'scan'),
    ).rejects.toThrow(/took longer than 0.3 s/);
  });
});

describe('the database', () => {
  const cacheDir = () => join(folder, 'cache');
  const update = async (body: string, repositories: string[]) => {
    const trivy = await script(join(folder, 'trivy'), `echo "$6" >> "${folder}/asked"\n${body}`);
    const said: string[] = [];
    const from = updateDatabase(
      { trivy, cwd: folder, timeoutMs: 10_000, signal },
      { cacheDir: cacheDir(), repositories, onFailure: (message) => said.push(message), baseMs: 1 },
    );
    return {
      from,
      said,
      asked: async () => (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n'),
    };
  };
  // The arguments as they stand: image --download-db-only --db-repository R --cache-dir D …
  const give = (at: string) =>
    `mkdir -p "$6/db"; echo x > "$6/db/trivy.db"; echo '{"UpdatedAt":"${at}"}' > "$6/db/metadata.json"`;

  test('comes from the first mirror that gives it; what may pass is tried again', async () => {
    const { from, said } = await update(
      `echo "$4" >> "${folder}/mirrors"; if [ "$4" = good ]; then ${give('2026-01-01')}; else echo "FATAL	Fatal error	503 Service Unavailable" >&2; exit 1; fi`,
      ['bad', 'good', 'other'],
    );
    expect(await from).toBe('good');
    expect((await readFile(join(folder, 'mirrors'), 'utf8')).trim().split('\n')).toEqual([
      'bad',
      'bad',
      'bad',
      'good',
    ]);
    expect(said.at(-1)).toMatch(/bad: .*503 Service Unavailable; trying the next mirror/);
  });

  test('a mirror that does not have it is asked once', async () => {
    const { from } = await update(
      `echo "$4" >> "${folder}/mirrors"; echo "FATAL	MANIFEST_UNKNOWN: no" >&2; exit 1`,
      ['a', 'b'],
    );
    await expect(from).rejects.toThrow(/no mirror gave .*\na: .*MANIFEST_UNKNOWN.*\nb: /);
    expect((await readFile(join(folder, 'mirrors'), 'utf8')).trim().split('\n')).toEqual(['a', 'b']);
  });

  test('a fresh one in the cache is kept', async () => {
    await mkdir(join(cacheDir(), 'db'), { recursive: true });
    await writeFile(join(cacheDir(), 'db/trivy.db'), 'x');
    await writeFile(join(cacheDir(), 'db/metadata.json'), '{"UpdatedAt":"2026-01-01"}');
    const { from } = await update('exit 0', ['a']);
    expect(await from).toBe('cache');
  });

  test('is none where the file is missing, empty, or without readable metadata', async () => {
    expect(await readDatabase(cacheDir())).toBeUndefined();
    await mkdir(join(cacheDir(), 'db'), { recursive: true });
    await writeFile(join(cacheDir(), 'db/trivy.db'), '');
    expect(await readDatabase(cacheDir())).toBeUndefined();
    await writeFile(join(cacheDir(), 'db/trivy.db'), 'x');
    await writeFile(join(cacheDir(), 'db/metadata.json'), 'not json');
    expect(await readDatabase(cacheDir())).toBeUndefined();
  });

  test('the sample is known by the file beside it', async () => {
    const sample = await readDatabase(join(import.meta.dirname, '../../support/trivy-db'));
    expect(sample).toMatchObject({ sample: true, updatedAt: '2024-06-01T00:00:00Z' });
  });
});
