import type { Tag } from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import * as log from '../runtime/log.ts';
import { sameCommit } from '../verify/expected.ts';

/** A commit, and when it was made (ISO 8601) where that is known. */
export interface Commit {
  id: string;
  committed: string | undefined;
}

/** The tags that a deployed revision carries, so that a later deployment can tell which is newer. */
export const commitTag = 'slipway:commit';
export const committedTag = 'slipway:committed';

/** What of two commits comes first: by git where it knows both, else by time. */
export type Order = 'same' | 'newer' | 'older' | 'apart' | 'unknown';

/** The commit of a revision, by its tags. */
export function commitOf(tags: readonly Tag[]): Commit | undefined {
  const tag = (name: string) => tags.find(({ key }) => key === name)?.value;
  const id = tag(commitTag);
  return id === undefined || id === '' ? undefined : { id, committed: tag(committedTag) };
}

/**
 * How `ours` stands to `theirs`; ids may be abbreviated, to seven digits at least.
 * @param base Their newest common commit, where this clone has both
 */
export function orderOf(ours: Commit, theirs: Commit, base: string | undefined): Order {
  if (ours.id === theirs.id || sameCommit(ours.id, theirs.id)) return 'same';
  if (base !== undefined && sameCommit(base, ours.id)) return 'older';
  if (base !== undefined && sameCommit(base, theirs.id)) return 'newer';
  if (base !== undefined) return 'apart';
  const [a, b] = [Date.parse(ours.committed ?? ''), Date.parse(theirs.committed ?? '')];
  if (Number.isNaN(a) || Number.isNaN(b)) return 'unknown';
  return a < b ? 'older' : 'newer';
}

/** The refusal of an older commit, which says what is there. */
export function olderCommit(service: string, ours: Commit, theirs: Commit, revision: string): ActionError {
  return new ActionError(
    `${service} has the newer commit ${shown(theirs)}, in ${revision}; ${shown(ours)} is older and does not replace it`,
    {
      help: 'Run the workflow for the newest commit. To go back use actions/rollback, or allow-older: true here.',
    },
  );
}

export function shown({ id, committed }: Commit): string {
  const when = committed === undefined ? '' : ` of ${committed.slice(0, 16).replace('T', ' ')}`;
  return `${id.slice(0, 12)}${when}`;
}

/** Our commit with its time: from git, else from the event that started the workflow. */
export async function ownCommit(id: string, env: NodeJS.ProcessEnv): Promise<Commit> {
  const git = await import('../git/git.ts');
  const seconds = await git.commitTime(process.cwd(), id).catch(() => undefined);
  if (seconds !== undefined) return { id, committed: new Date(seconds * 1_000).toISOString() };
  return { id, committed: await eventTime(id, env.GITHUB_EVENT_PATH) };
}

/** The newest commit that both have in their past, undefined where this clone can't tell. */
export async function commonBase(a: string, b: string): Promise<string | undefined> {
  const git = await import('../git/git.ts');
  const folder = process.cwd();
  try {
    if (!(await git.hasCommit(folder, a)) || !(await git.hasCommit(folder, b))) return undefined;
    return await git.mergeBase(folder, a, b);
  } catch {
    return undefined;
  }
}

async function eventTime(id: string, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const { readFile } = await import('node:fs/promises');
  try {
    const event = JSON.parse(await readFile(file, 'utf8')) as {
      head_commit?: { id?: unknown; timestamp?: unknown } | null;
    };
    const { id: head, timestamp } = event.head_commit ?? {};
    const time = head === id && typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
  } catch {
    return undefined;
  }
}

/** How `ours` stands to `theirs`, by what this clone knows. */
export async function compare(ours: Commit, theirs: Commit): Promise<Order> {
  return orderOf(ours, theirs, ours.id === theirs.id ? undefined : await commonBase(ours.id, theirs.id));
}

/**
 * Refuses to put an older commit over a newer one, and says where that can't be told.
 * @throws ActionError if ours is older and that was not allowed
 */
export async function guardOrder(
  service: string,
  ours: Commit | undefined,
  running: { arn: string; tags: readonly Tag[] } | undefined,
  allowOlder: boolean,
): Promise<void> {
  const theirs = running === undefined ? undefined : commitOf(running.tags);
  if (ours === undefined || theirs === undefined || running === undefined) return;
  const order = await compare(ours, theirs);
  const revision = running.arn.slice(running.arn.lastIndexOf('/') + 1);
  if (order === 'older' && !allowOlder) throw olderCommit(service, ours, theirs, revision);
  if (order === 'older')
    log.warning(`${shown(ours)} replaces the newer ${shown(theirs)} of ${revision} (allow-older: true)`);
  if (order === 'apart')
    log.info(`${shown(ours)} replaces ${shown(theirs)} of ${revision}, which is on another branch`);
  if (order === 'unknown')
    log.info(
      `whether ${shown(ours)} is newer than ${shown(theirs)} of ${revision} is not known: this clone lacks one of them (fetch-depth: 0)`,
    );
}
