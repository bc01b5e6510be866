/**
 * A release. `tag v1.4.0` makes, on top of main's commit, the two that are released (see pin.ts), and tags the second. Nothing is
 * pushed. `check` proves that a tag is just that; `notes` prints its part of the changelog.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf, pinOwn } from './pin.ts';

// Nothing but Node is needed: the job that publishes installs nothing.
const root = join(import.meta.dirname, '../..');
const [what, version = ''] = process.argv.slice(2);
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const folder = '.github/workflows';
const kinds = ['actions', folder] as const;

if (!/^v\d+\.\d+\.\d+$/.test(version)) stop(`'${version}' is no version; it must be like v1.4.0`);
const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
if (notes === undefined) stop(`CHANGELOG.md has no heading '## ${version.slice(1)}'`);

if (what === 'notes') console.log(notes);
else if (what === 'tag') tag();
else if (what === 'check') check();
else stop(`'${what}' is not known; it must be tag, check or notes`);

function tag(): void {
  const packaged = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (`v${packaged.version}` !== version)
    stop(`package.json says ${packaged.version}, not ${version.slice(1)}`);
  if (git('status', '--porcelain') !== '') stop('there are changes that are not committed');
  if (git('tag', '--list', version) !== '') stop(`the tag ${version} is there already`);
  const branch = git('branch', '--show-current');
  git('checkout', '--quiet', '--detach');
  for (const kind of kinds) {
    const commit = git('rev-parse', 'HEAD');
    for (const file of workflows()) {
      const path = join(root, folder, file);
      writeFileSync(path, pinOwn(readFileSync(path, 'utf8'), kind, commit, version));
    }
    git('commit', '--quiet', '-m', `release: ${version}, ${kind} pinned`, '--', folder);
  }
  git('tag', '--annotate', version, '-m', version);
  git('checkout', '--quiet', branch);
  console.log(`${version} is tagged. Now: git push origin ${version}`);
}

function check(): void {
  const first = onlyParentOf(version);
  const main = onlyParentOf(first);
  try {
    git('merge-base', '--is-ancestor', main, 'origin/main');
  } catch {
    stop(`${version} does not stand on main: ${main} is not in it`);
  }
  for (const [kind, before, after] of [
    ['actions', main, first],
    [folder, first, version],
  ] as const) {
    const changed = git('diff', '--name-only', before, after).split('\n').filter(Boolean);
    const foreign = changed.filter((file) => !workflows().includes(file.replace(`${folder}/`, '')));
    if (foreign.length > 0) stop(`${after} changes more than workflows: ${foreign.join(', ')}`);
    for (const file of workflows()) {
      const path = `${folder}/${file}`;
      const wanted = pinOwn(git('show', `${before}:${path}`), kind, before, version);
      if (git('show', `${after}:${path}`) !== wanted)
        stop(`${path} in ${after} is not its parent's with our own ${kind} pinned`);
    }
  }
  console.log(`${version} is ${main} with our own actions and workflows pinned, and nothing else`);
}

function onlyParentOf(commit: string): string {
  const parents = git('rev-list', '--parents', '--max-count=1', commit).split(' ').slice(1);
  if (parents.length !== 1 || parents[0] === undefined) stop(`${commit} must have one parent`);
  return parents[0];
}

function workflows(): string[] {
  return readdirSync(join(root, folder)).filter((file) => file.endsWith('.yml'));
}

function stop(why: string): never {
  console.error(`error: ${why}`);
  process.exit(1);
}
