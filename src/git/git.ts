import { ActionError } from '../runtime/errors.ts';
import { exec } from '../runtime/exec.ts';

/** An object of a commit's tree. `id` changes exactly when the content (of a folder: anything in it) does. */
export interface TreeEntry {
  path: string;
  type: 'blob' | 'tree' | 'commit';
  id: string;
}

/** The root folder of the work tree that a folder is in, and the full id of HEAD. */
export async function headOf(folder: string): Promise<{ root: string; commit: string }> {
  const result = await git(folder, ['rev-parse', '--show-toplevel', 'HEAD'], true);
  const [root = '', commit = ''] = result.stdout.split('\n');
  // The longer way says what is wrong: no repository, or nothing committed yet.
  return result.exitCode === 0 ? { root, commit } : { root, commit: await commitOf(folder) };
}

/** The full id of HEAD, or of what a branch, tag or id names. */
export async function commitOf(folder: string, ref = 'HEAD'): Promise<string> {
  const result = await git(
    folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${checkRef(ref)}^{commit}`],
    true,
  );
  if (result.exitCode === 0) return result.stdout.trim();
  await demandRepository(folder);
  throw new ActionError(`the commit '${ref}' is not in this clone`, {
    help: (await isShallow(folder))
      ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there."
      : 'Check the name; if history was rewritten, the commit may be gone for good.',
  });
}

/** True if the clone has the commit; false where it is missing, shallow clone or not. */
export async function hasCommit(folder: string, ref: string): Promise<boolean> {
  return (await git(folder, ['cat-file', '-e', `${checkRef(ref)}^{commit}`], true)).exitCode === 0;
}

export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, ['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}

/**
 * Gets a commit that a shallow clone lacks from its remote, without what came before it.
 * @param ref A full id, or the name of a branch or tag of the remote
 * @returns its id; undefined where the remote does not have it
 * @throws ActionError if the remote can't be asked
 */
export async function fetchCommit(folder: string, ref: string): Promise<string | undefined> {
  const result = await fetchFrom(folder, ['--depth=1', 'origin', checkRef(ref)]);
  if (result.exitCode === 0) return commitOf(folder, /^[0-9a-f]{40,64}$/.test(ref) ? ref : 'FETCH_HEAD');
  if (/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i.test(result.stderr))
    return undefined;
  throw notFetched(result.stderr);
}

/** The history that two commits have in common is fetched in steps, the last of which is all of it. */
const steps = ['--deepen=50', '--deepen=500', '--unshallow'];

/**
 * The newest commit that both have in their past, deepening a shallow clone until it is there.
 * @throws ActionError where they have none in common, or the remote can't be asked
 */
export async function mergeBaseDeepened(folder: string, a: string, b: string): Promise<string> {
  for (const step of steps) {
    const { exitCode, stdout } = await git(
      folder,
      ['merge-base', '--end-of-options', checkRef(a), checkRef(b)],
      true,
    );
    if (exitCode === 0) return stdout.trim();
    if (!(await isShallow(folder))) break;
    // By their ids: a remote's every branch is more than is asked for.
    const result = await fetchFrom(folder, [step, 'origin', a, b]);
    if (result.exitCode !== 0) throw notFetched(result.stderr);
  }
  return mergeBase(folder, a, b);
}

/** The first parent of a merge, as its object names it, there or not; undefined for a commit that is no merge. */
export async function firstParentOfMerge(folder: string, commit: string): Promise<string | undefined> {
  const { stdout } = await git(folder, ['cat-file', '-p', checkRef(commit)]);
  const parents = [...(stdout.split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)];
  return parents.length > 1 ? parents[0]?.[1] : undefined;
}

function fetchFrom(folder: string, args: readonly string[]) {
  return git(folder, ['fetch', '--no-tags', '--no-recurse-submodules', '--quiet', ...args], true);
}

function notFetched(stderr: string): ActionError {
  const said = stderr.trim().split('\n').slice(-2).join('\n');
  return new ActionError(`the clone is shallow, and what it lacks could not be fetched: ${said}`, {
    help: "Give actions/checkout 'fetch-depth: 0', or leave its 'persist-credentials' at true, so that git may ask again.",
  });
}

/** When a commit was made, in seconds since 1970: what SOURCE_DATE_EPOCH is. */
export async function commitTime(folder: string, commit: string): Promise<number> {
  return Number(
    (
      await git(folder, ['show', '--no-patch', '--format=%ct', '--end-of-options', checkRef(commit)])
    ).stdout.trim(),
  );
}

/** The newest commit that both have in their past: what a pull request is compared with. */
export async function mergeBase(folder: string, a: string, b: string): Promise<string> {
  const result = await git(folder, ['merge-base', '--end-of-options', checkRef(a), checkRef(b)], true);
  if (result.exitCode === 0) return result.stdout.trim();
  throw new ActionError(`'${a}' and '${b}' have no commit in common in this clone`, {
    help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there.",
  });
}

/** Paths from the repository's root that differ between two commits, deleted ones and both names of renamed ones included. */
export async function changedFiles(folder: string, base: string, head: string): Promise<string[]> {
  const result = await git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '-z',
    '--end-of-options',
    checkRef(base),
    checkRef(head),
    '--',
  ]);
  return result.stdout.split('\0').filter((path) => path !== '');
}

/** Everything in a commit's tree: all files and folders, by path from the root. */
export async function treeOf(folder: string, commit: string): Promise<TreeEntry[]> {
  const result = await git(folder, [
    'ls-tree',
    '-r',
    '-t',
    '-z',
    '--full-tree',
    '--end-of-options',
    checkRef(commit),
  ]);
  return result.stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, type = '', id = '', path = ''] =
        /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return { type: type as TreeEntry['type'], id, path };
    });
}

/** A file as it is in a commit, or undefined if it isn't there. */
export async function fileAt(folder: string, commit: string, path: string): Promise<string | undefined> {
  const result = await git(folder, ['show', '--end-of-options', `${checkRef(commit)}:${path}`], true);
  return result.exitCode === 0 ? result.stdout : undefined;
}

/** Tracked files that differ from HEAD, and untracked ones that aren't ignored, under the folder. */
export async function uncommittedFiles(folder: string): Promise<string[]> {
  const result = await git(folder, ['status', '--porcelain', '-z', '--no-renames', '--', '.']);
  return result.stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}

/** `https://github.com/OWNER/REPO` of the remote `origin`, without credentials, or undefined. */
export async function originUrl(folder: string): Promise<string | undefined> {
  const url = (await git(folder, ['config', '--get', 'remote.origin.url'], true)).stdout.trim();
  const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(url);
  if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`;
  const https = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(url);
  return https === null ? undefined : `https://${https[1]}`;
}

/** True if the folder is in a git work tree. */
export async function isRepository(folder: string): Promise<boolean> {
  return (await git(folder, ['rev-parse', '--git-dir'], true)).exitCode === 0;
}

async function demandRepository(folder: string): Promise<void> {
  const { exitCode, stderr } = await git(folder, ['rev-parse', '--git-dir'], true);
  if (exitCode === 0) return;
  if (stderr.includes('dubious ownership')) {
    throw new ActionError(`git does not trust '${folder}', since another user owns it`, {
      help: "Run 'git config --global --add safe.directory <folder>' in a step before this one.",
    });
  }
  throw new ActionError(`'${folder}' is not a git repository`, {
    help: 'Run actions/checkout before this step.',
  });
}

/** Refs that begin with a hyphen would be taken for options by git versions without --end-of-options. */
function checkRef(ref: string): string {
  if (/^$|^-|[\s\0]/.test(ref)) throw new ActionError(`'${ref}' is not the name of a commit, branch or tag`);
  return ref;
}

async function git(folder: string, args: readonly string[], allowFailure = false) {
  const result = await exec('git', args, {
    cwd: folder,
    allowFailure: true,
    // Texts that we look at must not be translated, nor may git ask for anything.
    env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    missingHelp: 'Install git on this runner.',
  });
  if (result.exitCode !== 0 && !allowFailure) {
    await demandRepository(folder);
    throw new ActionError(`git ${args[0]} failed: ${result.stderr.trim().split('\n').slice(-3).join('\n')}`);
  }
  return result;
}
