import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execute, must } from '../setup/step.ts';

/** A fresh checkout of this repository's HEAD, as actions/checkout makes one; what isn't committed isn't shipped. */
export async function checkOut(repository: string, folder: string): Promise<string> {
  const help = 'Slipway ships commits: clone the repository with git and commit what you want to ship.';
  const { stdout } = await must('git', ['rev-parse', 'HEAD'], help, { cwd: repository });
  const commit = stdout.trim();
  await must('git', ['clone', '--quiet', '--shared', '--no-checkout', repository, folder], help);
  await must('git', ['checkout', '--quiet', '--detach', commit], help, { cwd: folder });
  return commit;
}

/** True where tracked files differ from HEAD: a person may think that they are shipped. */
export async function isDirty(repository: string): Promise<boolean> {
  const { stdout } = await execute('git', ['status', '--porcelain', '--untracked-files=no'], {
    cwd: repository,
  });
  return stdout.trim() !== '';
}

/** Gives the checkout its dependencies without a download: a tree of hard links to those that are installed. */
export async function linkDependencies(repository: string, folder: string): Promise<void> {
  for (const part of ['node_modules', 'services/user/node_modules', 'services/kit/node_modules']) {
    const from = join(repository, part);
    if (!existsSync(from)) continue;
    const linked = await execute('cp', ['-al', from, join(folder, part)]);
    // Across file systems there are no hard links.
    if (linked.code !== 0) await must('cp', ['-a', from, join(folder, part)], 'Make room on the disk.');
  }
}

/** Commits everything in the checkout; gives the new commit. */
export async function commitAll(folder: string, message: string): Promise<string> {
  const help = 'Check that git works in a temporary folder.';
  const who = [
    '-c',
    'user.name=ship:local',
    '-c',
    'user.email=ship-local@localhost',
    '-c',
    'commit.gpgsign=false',
  ];
  await must('git', ['add', '--all'], help, { cwd: folder });
  await must('git', [...who, 'commit', '--quiet', '--no-verify', '--message', message], help, {
    cwd: folder,
  });
  const { stdout } = await must('git', ['rev-parse', 'HEAD'], help, { cwd: folder });
  return stdout.trim();
}
