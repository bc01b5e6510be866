import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The root folder of the work tree that a folder is in: the nearest that holds `.git` (a folder, or a file where it is a
 * submodule or another work tree), as gitrepository-layout(5) has it. Found without starting git; undefined outside of a
 * repository, or where the environment puts `.git` elsewhere.
 */
export function rootOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootOf(parent);
}
