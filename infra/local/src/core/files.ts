import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file as a whole, readable only by its owner; whoever reads it sees the old text or the new one, also after the
 * machine lost its power half-way: the new text is on the disk before it takes the old one's name.
 */
export function writeAtomically(file: string, text: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  rmSync(temporary, { force: true });
  // Made anew, so that neither its mode nor a link in its place is somebody else's.
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
  syncFolder(folder);
}

/** A new name is on the disk when its folder is. Not every system lets a folder be opened for that. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file itself is whole either way.
  }
}

/**
 * What one of our own state files holds, as it was written; undefined if there is none. What a process that was killed had
 * begun to write beside it is removed.
 * @param isWhole Whether a value has the shape that was written
 * @throws Error that names the file if it is not JSON, or not whole
 */
export function readJson<T>(file: string, isWhole: (value: unknown) => boolean = isObject): T | undefined {
  removeUnfinished(file);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw brokenFile(file, text.trim() === '' ? 'it is empty' : 'it is not JSON', cause);
  }
  if (!isWhole(value)) throw brokenFile(file, 'something that was written there is missing');
  return value as T;
}

/** The error for a state file that can't be read. */
export function brokenFile(file: string, why: string, cause?: unknown): Error {
  return new Error(
    `${file} can't be read: ${why}. Nothing was changed. Put back a copy of it, or move it away to go on without what it ` +
      'held, or choose another state folder.',
    { cause },
  );
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function removeUnfinished(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const begun = name.startsWith(`${basename(file)}.`) && name.endsWith('.tmp');
    if (begun) rmSync(join(folder, name), { force: true });
  }
}
