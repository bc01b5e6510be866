/**
 * A release. `tag v1.4.0` makes, on top of main's commit, the commit that is released: our own references in the workflows
 * pinned to main's commit; and tags it. Nothing is pushed. `check` proves that a tag is just that; `notes` prints its part of
 * the changelog.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../actions.ts';
import { notesOf, pinOwn } from './pin.ts';

const [what, version = ''] = process.argv.slice(2);
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const folder = '.github/workflows';

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
  const commit = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach');
  for (const file of workflows()) {
    const path = join(root, folder, file);
    writeFileSync(path, pinOwn(readFileSync(path, 'utf8'), commit, version));
  }
  git('commit', '--quiet', '-m', `release: ${version}`, '--', folder);
  git('tag', '--annotate', version, '-m', version);
  git('checkout', '--quiet', '-');
  console.log(`${version} is tagged. Now: git push origin ${version}`);
}

function check(): void {
  const [parent = '', ...others] =
    git('show', '--no-patch', '--format=%P', version).split('\n').at(-1)?.split(' ') ?? [];
  if (others.length > 0) stop(`${version} has more than one parent`);
  try {
    git('merge-base', '--is-ancestor', parent, 'origin/main');
  } catch {
    stop(`the parent of ${version}, ${parent}, is not on main`);
  }
  const changed = git('diff', '--name-only', parent, version).split('\n').filter(Boolean);
  const foreign = changed.filter((file) => !workflows().includes(file.replace(`${folder}/`, '')));
  if (foreign.length > 0) stop(`${version} changes more than workflows: ${foreign.join(', ')}`);
  for (const file of workflows()) {
    const path = `${folder}/${file}`;
    const wanted = pinOwn(git('show', `${parent}:${path}`), parent, version);
    if (git('show', `${version}:${path}`) !== wanted)
      stop(`${path} in ${version} is not its parent's with our actions pinned`);
  }
  console.log(`${version} is ${parent} with our own actions pinned to it`);
}

function workflows(): string[] {
  return readdirSync(join(root, folder)).filter((file) => file.endsWith('.yml'));
}

function stop(why: string): never {
  console.error(`error: ${why}`);
  process.exit(1);
}
