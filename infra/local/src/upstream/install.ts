import { execFile } from 'node:child_process';
import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from '../core/processes.ts';

const run = promisify(execFile);

/** The one release that Local Fargate is tested with. */
export const ministackVersion = '1.5.33';

/** After the move from its temporary folder a venv's own start scripts point nowhere; this one finds its python beside it. */
const startScript = '#!/bin/sh\nexec "$(dirname "$0")/python" -m ministack "$@"\n';

/**
 * The path of a MiniStack that can be started. `SLIPWAY_MINISTACK` names one; otherwise it lives in a Python venv in the
 * user's cache folder (`XDG_CACHE_HOME` or `~/.cache`) and is installed from PyPI when it isn't there, which takes some ten
 * seconds once. Two callers at the same time do not disturb each other.
 *
 * @param options.cacheDir Instead of `slipway` in the user's cache folder.
 * @param options.signal Ends an installation that is under way.
 * @param options.log Gets a line before and after an installation.
 * @throws Error that says what to do
 */
export async function ensureMinistack(options: {
  cacheDir?: string;
  signal?: AbortSignal;
  log: (line: string) => void;
}): Promise<string> {
  const named = process.env['SLIPWAY_MINISTACK'];
  if (named) {
    if (await exists(named)) return named;
    throw new Error(
      `SLIPWAY_MINISTACK names ${named}, which is not there. Mend it, or unset it to have MiniStack installed.`,
    );
  }
  const cache =
    options.cacheDir ?? join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'slipway');
  const home = join(cache, `ministack-${ministackVersion}`);
  const binary = join(home, 'bin', 'ministack');
  if (await exists(binary)) return binary;
  await mkdir(cache, { recursive: true });
  const unlock = await lock(`${home}.lock`, binary);
  try {
    if (!(await exists(binary))) await install(home, binary, options.log, options.signal);
  } finally {
    await unlock();
  }
  return binary;
}

async function install(
  home: string,
  binary: string,
  log: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  log(`installing MiniStack ${ministackVersion} from PyPI into ${home} (once, some ten seconds)`);
  const started = Date.now();
  await removeUnfinished(home);
  const temporary = await mkdtemp(`${home}.new-`);
  try {
    const python = join(temporary, 'bin', 'python');
    const needed = 'It needs Python 3.10 or newer with venv (on Debian: python3-venv).';
    await step('python3', ['-m', 'venv', temporary], needed, signal);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
    await step(
      python,
      [...pip, `ministack==${ministackVersion}`],
      'Is the Python package index reachable?',
      signal,
    );
    const script = join(temporary, 'bin', 'ministack');
    await writeFile(script, startScript);
    await chmod(script, 0o755);
    await rename(temporary, home).catch(async (error: unknown) => {
      if (!(await exists(binary))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  log(`installed MiniStack ${ministackVersion} in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** What an installation that was killed left behind; only whoever holds the lock calls this. */
async function removeUnfinished(home: string): Promise<void> {
  for (const name of await readdir(dirname(home))) {
    if (!name.startsWith(`${basename(home)}.new-`)) continue;
    await rm(join(dirname(home), name), { recursive: true, force: true });
  }
}

async function step(
  command: string,
  args: string[],
  hint: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await run(command, args, { timeout: 300_000, maxBuffer: 16 * 1024 * 1024, ...(signal && { signal }) });
  } catch (cause) {
    const { stderr, stdout, message } = cause as Error & { stderr?: string; stdout?: string };
    const said = (stderr || stdout || message).trim().split('\n').slice(-3).join(' ');
    const instead = 'Or name one with SLIPWAY_MINISTACK, or another endpoint with --upstream.';
    throw new Error(`MiniStack can't be installed: ${said} ${hint} ${instead}`, { cause });
  }
}

/** Waits for its turn; whoever waits stops waiting as soon as `wanted` is there. A lock whose owner is gone is ignored. */
async function lock(path: string, wanted: string): Promise<() => Promise<void>> {
  const deadline = Date.now() + 300_000;
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await exists(wanted)) return async () => {};
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if ((owner > 0 && !isAlive(owner)) || Date.now() > deadline) await rm(path, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
