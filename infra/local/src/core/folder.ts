import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder to keep things in for as long as this process runs, or longer. */
export interface Folder {
  path: string;
  /** Removes it, if it was only for this run. */
  close(): void;
}

const temporaryName = /^slipway-local-(\d+)-/;

/**
 * The folder where state is kept. With `stateDir` that one, made if need be, for its owner alone; without, a temporary one
 * that goes when the process does. Those that killed processes left behind are removed.
 *
 * @throws Error where stateDir is something else than a folder
 */
export function openFolder(stateDir: string | undefined): Folder {
  if (stateDir !== undefined) {
    const path = resolve(stateDir);
    try {
      mkdirSync(path, { recursive: true, mode: 0o700 });
      return { path, close: own(path) };
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(
        `State can't be kept in ${path}: ${why}. Name a folder with --state, or leave it out.`,
        {
          cause,
        },
      );
    }
  }
  removeLeftovers();
  const path = mkdtempSync(join(tmpdir(), `slipway-local-${process.pid}-`));
  const close = () => {
    process.off('exit', close);
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', close);
  return { path, close };
}

/** Marks a folder as this process's, since two would overwrite each other's state. Gives what takes the mark away. */
function own(path: string): () => void {
  const file = join(path, 'owner.pid');
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw new Error(`process ${owner} uses it (if that is no Local Fargate, remove ${file})`);
  }
  rmSync(file, { force: true });
  writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
  const release = () => {
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(temporaryName.exec(name)?.[1]);
    const path = join(tmpdir(), name);
    try {
      const found = pid > 0 && !isAlive(pid) ? lstatSync(path) : undefined;
      if (found?.isDirectory() && found.uid === process.getuid?.())
        rmSync(path, { recursive: true, force: true });
    } catch {
      // Somebody else removes it at the same time, or it is not ours to remove.
    }
  }
}

/** Whether a process with this id exists, its owner being whoever. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
