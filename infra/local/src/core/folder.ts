import { randomBytes } from 'node:crypto';
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
import { writeAtomically } from './files.ts';
import { isAlive, startTime } from './processes.ts';

/** A folder to keep things in for as long as this process runs, or longer. */
export interface Folder {
  path: string;
  /** What tells a kept folder from every other, also from one that takes its place later; undefined for a temporary one. */
  id?: string;
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
      const close = own(path);
      return { path, id: idOf(path), close };
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

/**
 * Marks a folder as this process's, since two would overwrite each other's state. Gives what takes the mark away. A mark
 * that a process left behind counts no more, also where its id has been given to another one since.
 */
function own(path: string): () => void {
  const file = join(path, 'owner.pid');
  const [pid = '', started] = existsSync(file) ? readFileSync(file, 'utf8').split(' ') : [];
  const owner = Number(pid);
  const runs = owner > 0 && owner !== process.pid && isAlive(owner);
  if (runs && (started === undefined || started === startTime(owner))) {
    throw new Error(`process ${owner} uses it (if that is no Local Fargate, remove ${file})`);
  }
  rmSync(file, { force: true });
  writeFileSync(file, `${process.pid} ${startTime(process.pid) ?? ''}`, { flag: 'wx', mode: 0o600 });
  const release = () => {
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** Made once. Whatever outlives a run (containers) bears it, so that the next run finds its own. */
function idOf(path: string): string {
  const file = idFile(path);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const id = randomBytes(8).toString('hex');
  writeAtomically(file, `${id}\n`);
  return id;
}

const idFile = (path: string) => join(path, 'id');

/** Whether a state folder that something was made for is still there, itself and not another in its place. */
export function isKept(path: string, id: string): boolean {
  try {
    return readFileSync(idFile(path), 'utf8').trim() === id;
  } catch {
    return false;
  }
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
