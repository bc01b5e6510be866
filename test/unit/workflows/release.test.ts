import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';

let folder: string;
let clone: string;
let version: string;
let main: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd: clone,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const release = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/release/main.ts', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 't',
      GIT_AUTHOR_EMAIL: 't@localhost',
      GIT_COMMITTER_NAME: 't',
      GIT_COMMITTER_EMAIL: 't@localhost',
    },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-release-'));
  clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', '--no-local', '--depth', '1', `file://${root}`, clone]);
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  appendFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
  version = `v${(JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')) as { version: string }).version}`;
  const changelog = join(clone, 'CHANGELOG.md');
  writeFileSync(changelog, `${readFileSync(changelog, 'utf8')}\n## ${version.slice(1)}\n\n- a change\n`);
  git('checkout', '--quiet', '-B', 'main');
  git('commit', '--quiet', '--all', '-m', 'a release');
  main = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/remotes/origin/main', main);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a release has our actions pinned to main, also in the workflows that our workflows call', () => {
  const made = release('tag', version);
  expect(made.status, made.stderr).toBe(0);
  expect(release('check', version)).toMatchObject({ status: 0 });
  const ship = git('show', `${version}:.github/workflows/ship.yml`);
  expect(ship).toContain(`actions/plan@${main} # ${version}`);
  const inner = /deploy\.yml@([0-9a-f]{40})/.exec(ship)?.[1];
  const deploy = git('show', `${inner}:.github/workflows/deploy.yml`);
  expect(deploy).toContain(`actions/deploy-fleet@${main} # ${version}`);
  expect(`${ship}${deploy}`).not.toMatch(/uses: OWNER\/slipway\S*@v1/);
  expect(git('rev-parse', 'main')).toBe(main);
  expect(release('notes', version).stdout).toBe('- a change\n');
});

test('a tag is made once', () => {
  expect(release('tag', version)).toMatchObject({
    status: 1,
    stderr: `error: the tag ${version} is there already\n`,
  });
});

test('a tag with anything else in it is refused', () => {
  git('checkout', '--quiet', '--detach', version);
  appendFileSync(join(clone, '.github/workflows/ship.yml'), '# and more\n');
  git('commit', '--quiet', '--all', '--amend', '--no-edit');
  git('tag', '--force', '--annotate', version, '-m', version);
  const checked = release('check', version);
  expect(checked.status).toBe(1);
  expect(checked.stderr).toMatch(
    /ship\.yml in .* is not its parent's with our own .github\/workflows pinned/,
  );
});
