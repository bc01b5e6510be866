import { readFileSync } from 'node:fs';
import { affectedBy } from '../../fleet/affected.ts';
import { loadFleet } from '../../fleet/load.ts';
import type { Service } from '../../fleet/resolve.ts';
import * as git from '../../git/git.ts';
import { info } from '../../runtime/log.ts';
import { baseOfEvent, type EventBase } from './base.ts';
import type { Entry } from './entry.ts';
import type { Opened } from './fleet.ts';

export interface Since {
  base: string;
  changed: Map<string, string>;
  /** Services of the base's manifest that this one no longer has. */
  removed: string[];
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
  info(`${files.length} ${files.length === 1 ? 'file' : 'files'} changed since ${base.slice(0, 7)}`);
  const changed = new Map<string, string>();
  const before = files.includes(opened.file) ? await git.fileAt(opened.root, base, opened.file) : undefined;
  for (const service of services) {
    const file = affectedBy(files, service);
    if (file !== undefined) changed.set(service.name, file);
    else if (files.includes(opened.file) && (await entryChanged(opened, before, service.name, entryOf))) {
      changed.set(service.name, `its entry in ${opened.file}`);
    }
  }
  return { base: given ?? base, changed, removed: await removedFrom(opened, before) };
}

/**
 * The services that were taken out of the manifest since the event's base, where the clone has that already: what runs
 * decides what is shipped, so the base is not worth fetching.
 */
export async function removedSinceEvent(opened: Opened): Promise<string[]> {
  const event = eventBase();
  if (event.kind === 'none' || !(await git.hasCommit(opened.root, event.base))) return [];
  return removedFrom(opened, await git.fileAt(opened.root, event.base, opened.file));
}

function eventBase(): EventBase {
  const path = process.env.GITHUB_EVENT_PATH ?? '';
  return baseOfEvent(
    process.env.GITHUB_EVENT_NAME ?? '',
    path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8')),
  );
}

/** The services that an earlier manifest has and this one has not. */
async function removedFrom({ fleet, file }: Opened, before: string | undefined): Promise<string[]> {
  if (before === undefined) return [];
  try {
    const names = Object.keys((await loadFleet(before, file)).services);
    return names.filter((name) => !Object.hasOwn(fleet.services, name));
  } catch {
    // What stood there was no manifest that we know.
    return [];
  }
}

async function findBase(
  root: string,
  given: string | undefined,
  commit: string,
): Promise<{ base: string } | { none: string }> {
  if (given !== undefined) {
    const base = await commitNamed(root, given);
    return { base: await git.mergeBaseDeepened(root, base, commit) };
  }
  const event = eventBase();
  if (event.kind === 'none') return { none: event.why };
  if (event.kind === 'push') {
    // What was and what is are compared as they stand; the history between them isn't needed.
    if (await git.hasCommit(root, event.base)) return { base: event.base };
    const fetched = (await git.isShallow(root)) ? await git.fetchCommit(root, event.base) : undefined;
    if (fetched !== undefined) return { base: fetched };
    return { none: `${event.base.slice(0, 7)}, which the branch was before, is gone (a forced push)` };
  }
  // GitHub checks out a merge of the pull request into its target: what it adds is the difference from the first parent.
  const parent = isMergeRef(process.env.GITHUB_REF) ? await git.firstParentOfMerge(root, commit) : undefined;
  if (parent !== undefined) return { base: await commitNamed(root, parent) };
  // A pull request is judged by what it adds, not by what its target has got since.
  return { base: await git.mergeBaseDeepened(root, await commitNamed(root, event.base), commit) };
}

const isMergeRef = (ref = '') => /^refs\/pull\/\d+\/merge$/.test(ref);

/** A commit by its id or by a name, of this clone or of its remote; a shallow clone gets it from there. */
async function commitNamed(root: string, name: string): Promise<string> {
  for (const one of [name, `origin/${name}`]) {
    if (await git.hasCommit(root, one)) return git.commitOf(root, one);
  }
  const fetched = (await git.isShallow(root)) ? await git.fetchCommit(root, name) : undefined;
  // Where there is none, this says so.
  return fetched ?? git.commitOf(root, name);
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
