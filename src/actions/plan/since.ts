import { readFileSync } from 'node:fs';
import { affectedBy } from '../../fleet/affected.ts';
import { loadFleet } from '../../fleet/load.ts';
import type { Service } from '../../fleet/resolve.ts';
import * as git from '../../git/git.ts';
import { info } from '../../runtime/log.ts';
import { baseOfEvent } from './base.ts';
import type { Entry } from './entry.ts';
import type { Opened } from './fleet.ts';

export interface Since {
  base: string;
  changed: Map<string, string>;
}

/**
 * What changed since the base, by service; or why there is no base.
 * @param entryOf A service's entry in another version of the manifest, to see whether the entry itself changed
 */
export async function changesSince(
  opened: Opened,
  given: string | undefined,
  commit: string,
  services: readonly Service[],
  entryOf: (fleet: Opened['fleet'], name: string) => Entry,
): Promise<Since | { none: string }> {
  const found = await findBase(opened.root, given, commit);
  if ('none' in found) return found;
  const { base } = found;
  const files = await git.changedFiles(opened.root, base, commit);
  info(`${files.length} files changed since ${base.slice(0, 7)}`);
  const changed = new Map<string, string>();
  const before = files.includes(opened.file) ? await git.fileAt(opened.root, base, opened.file) : undefined;
  for (const service of services) {
    const file = affectedBy(files, service);
    if (file !== undefined) changed.set(service.name, file);
    else if (files.includes(opened.file) && (await entryChanged(opened, before, service.name, entryOf))) {
      changed.set(service.name, `its entry in ${opened.file}`);
    }
  }
  return { base: given ?? base, changed };
}

async function findBase(
  root: string,
  given: string | undefined,
  commit: string,
): Promise<{ base: string } | { none: string }> {
  if (given !== undefined) {
    const base = await git.commitOf(root, given);
    return { base: await git.mergeBase(root, base, commit) };
  }
  const path = process.env.GITHUB_EVENT_PATH ?? '';
  const event = baseOfEvent(
    process.env.GITHUB_EVENT_NAME ?? '',
    path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8')),
  );
  if (event.kind === 'none') return { none: event.why };
  if (event.kind === 'push' && !(await git.hasCommit(root, event.base)) && !(await git.isShallow(root))) {
    return { none: `${event.base.slice(0, 7)}, which the branch was before, is gone (a forced push)` };
  }
  const base = await git.commitOf(root, event.base);
  // A pull request is judged by what it adds, not by what its target has got since.
  return { base: event.kind === 'pull-request' ? await git.mergeBase(root, base, commit) : base };
}

async function entryChanged(
  { fleet, file }: Opened,
  before: string | undefined,
  name: string,
  entryOf: (fleet: Opened['fleet'], name: string) => Entry,
): Promise<boolean> {
  if (before === undefined) return true;
  try {
    return (
      JSON.stringify(entryOf(await loadFleet(before, file), name)) !== JSON.stringify(entryOf(fleet, name))
    );
  } catch {
    // What stood there was no manifest that we know: everything may have changed.
    return true;
  }
}
