import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ensureMinistack, ministackVersion } from '../../../src/upstream/install.ts';

let folder: string;
let cacheDir: string;
const lines: string[] = [];
const log = (line: string) => void lines.push(line);

/** A python3 that makes a venv with itself in it, notes what pip was asked for, and takes a moment for it. */
const python = `#!/bin/sh
echo "$@" >> "$NOTES"
if [ "$2" = venv ]; then mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; fi
if [ "$2" = pip ]; then sleep $TAKES; [ -z "$FAIL" ] || { echo "ERROR: $FAIL" >&2; exit 1; }; fi
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  cacheDir = join(folder, 'cache');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'python3'), python);
  chmodSync(join(folder, 'bin', 'python3'), 0o755);
  vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env['PATH']}`);
  vi.stubEnv('TAKES', '0.3');
  vi.stubEnv('NOTES', join(folder, 'notes'));
  vi.stubEnv('SLIPWAY_MINISTACK', '');
  lines.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const notes = () => readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n');

it('installs the pinned release once for all who ask at the same time, and says so', async () => {
  const all = await Promise.all([1, 2, 3].map(() => ensureMinistack({ cacheDir, log })));
  const binary = join(cacheDir, `ministack-${ministackVersion}`, 'bin', 'ministack');
  expect(new Set(all)).toEqual(new Set([binary]));
  expect(notes()).toHaveLength(2);
  expect(notes()[1]).toContain(`pip install`);
  expect(notes()[1]).toMatch(new RegExp(` ministack==${ministackVersion}$`));
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['installing', 'installed']);
  expect(readdirSync(cacheDir)).toEqual([`ministack-${ministackVersion}`]);
  await ensureMinistack({ cacheDir, log });
  expect(lines).toHaveLength(2);
});

it('leaves nothing half-made where it fails, says what to do, and can be tried again', async () => {
  vi.stubEnv('FAIL', 'No matching distribution found');
  const failed = ensureMinistack({ cacheDir, log });
  await expect(failed).rejects.toThrow(
    /No matching distribution found.*reachable\?.*SLIPWAY_MINISTACK.*--upstream/,
  );
  expect(readdirSync(cacheDir)).toEqual([]);
  vi.stubEnv('FAIL', '');
  await ensureMinistack({ cacheDir, log });
});

it('is not held up by the lock and the rest of an installation that was killed', async () => {
  const home = join(cacheDir, `ministack-${ministackVersion}`);
  mkdirSync(`${home}.new-abc`, { recursive: true });
  writeFileSync(`${home}.lock`, '4194305');
  await ensureMinistack({ cacheDir, log });
  expect(readdirSync(cacheDir)).toEqual([`ministack-${ministackVersion}`]);
});

it('ends when it is told to', async () => {
  vi.stubEnv('TAKES', '20');
  const abort = new AbortController();
  const installing = ensureMinistack({ cacheDir, log, signal: abort.signal });
  installing.catch(() => {});
  await expect.poll(() => existsSync(join(folder, 'notes')) && notes().at(-1)).toContain('pip install');
  abort.abort();
  await expect(installing).rejects.toThrow("can't be installed");
  expect(readdirSync(cacheDir)).toEqual([]);
});

it('uses the one that SLIPWAY_MINISTACK names, and only where it is there', async () => {
  const own = join(folder, 'own');
  vi.stubEnv('SLIPWAY_MINISTACK', own);
  await expect(ensureMinistack({ cacheDir, log })).rejects.toThrow(
    `SLIPWAY_MINISTACK names ${own}, which is not there`,
  );
  writeFileSync(own, '');
  expect(await ensureMinistack({ cacheDir, log })).toBe(own);
});
