import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import * as git from '../../git/git.ts';
import { InputError } from '../../runtime/inputs.ts';
import { baseOfEvent } from '../plan/base.ts';

/** The migrations that a commit adds, paths from the workspace; or why that can't be told. */
export type Pending = { base: string; added: string[]; changed: string[] } | { none: string };

/** What tools keep beside migrations: Drizzle's journal, Prisma's lock file, Atlas's sums. */
const bookkeeping = /\.(json|md|toml|lock|sum|snap|ya?ml)$|(^|\/)\.[^/]*$/i;

/**
 * Files under the folder that the base commit has not, and those that it has otherwise. The base is what was given, else
 * what the event says: for a pull request where it branched off, for a push what the branch was before.
 * @throws ActionError if the folder isn't inside the repository, or the base not in the clone
 */
export async function pendingMigrations(folder: string, given: string | undefined): Promise<Pending> {
  const workspace = process.cwd();
  const { root, commit } = await git.headOf(workspace);
  const path = relative(root, resolve(workspace, folder)).replaceAll('\\', '/');
  if (path.startsWith('..')) {
    throw new InputError(`input 'migrations' is '${folder}', which is outside of the repository`);
  }
  const base = await findBase(root, given, commit);
  if ('none' in base) return base;
  const under = async (at: string) =>
    new Map(
      (await git.treeOf(root, at))
        .filter(({ type, path: file }) => type === 'blob' && (path === '' || file.startsWith(`${path}/`)))
        .filter(({ path: file }) => !bookkeeping.test(file))
        .map((entry) => [entry.path, entry.id]),
    );
  const [before, now] = await Promise.all([under(base.commit), under(commit)]);
  if (now.size === 0) {
    throw new InputError(`input 'migrations' is '${folder}'; the commit has no files there`);
  }
  const named = (paths: string[]) => paths.sort().map((one) => relative(workspace, resolve(root, one)));
  return {
    base: base.commit,
    added: named([...now.keys()].filter((one) => !before.has(one))),
    changed: named([...now].filter(([one, id]) => (before.get(one) ?? id) !== id).map(([one]) => one)),
  };
}

async function findBase(
  root: string,
  given: string | undefined,
  head: string,
): Promise<{ commit: string } | { none: string }> {
  if (given !== undefined) return { commit: await git.commitOf(root, given) };
  const path = process.env.GITHUB_EVENT_PATH ?? '';
  const event = baseOfEvent(
    process.env.GITHUB_EVENT_NAME ?? '',
    path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8')),
  );
  if (event.kind === 'none') return { none: event.why };
  if (event.kind === 'push' && !(await git.hasCommit(root, event.base)) && !(await git.isShallow(root))) {
    return { none: `${event.base.slice(0, 7)}, which the branch was before, is gone (a forced push)` };
  }
  const commit = await git.commitOf(root, event.base);
  return { commit: event.kind === 'pull-request' ? await git.mergeBase(root, commit, head) : commit };
}
