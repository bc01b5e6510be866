import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';

let folder: string;
let squawk: string;
let base: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrate-sql-'));
  squawk = join(folder, 'squawk');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: join(folder, 'repo'),
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
const write = async (file: string, text: string) => {
  const path = join(folder, 'repo', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};
const commit = () => {
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'x');
  return git('rev-parse', 'HEAD');
};

/** A squawk that prints what it is told to, and keeps what it was asked. */
async function standIn(printed: unknown, exitCode: number, stderr = '') {
  const text = typeof printed === 'string' ? printed : JSON.stringify(printed);
  await writeFile(
    squawk,
    `#!${process.execPath}
require('node:fs').writeFileSync(__filename + '.asked', JSON.stringify(process.argv.slice(2)));
process.stdout.write(${JSON.stringify(text)}); process.stderr.write(${JSON.stringify(stderr)});
process.exitCode = ${exitCode};
`,
  );
  await chmod(squawk, 0o755);
}
const asked = async () => JSON.parse(await readFile(`${squawk}.asked`, 'utf8').catch(() => '[]'));

beforeEach(async () => {
  await rm(join(folder, 'repo'), { recursive: true, force: true });
  await rm(`${squawk}.asked`, { force: true });
  await mkdir(join(folder, 'repo'), { recursive: true });
  git('init', '-q');
  await write('db/0001_first.sql', 'CREATE TABLE users (id bigint);\n');
  await write('db/meta/_journal.json', '[]');
  base = commit();
  await write('db/0002_second.sql', '-- two\nALTER TABLE users DROP COLUMN name;\n');
  await write('db/meta/_journal.json', '[1]');
  commit();
  await standIn([], 0);
});

const plan = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
  runAction(
    'migrate',
    { mode: 'plan', migrations: 'db', base, squawk, ...inputs },
    { cwd: join(folder, 'repo'), env },
  );

const finding = (rule: string, line: number, file = 'db/0002_second.sql') => ({
  ...{
    file,
    line,
    column: 18,
    level: 'Warning',
    message: `what ${rule} says`,
    help: 'do so',
    rule_name: rule,
  },
  ...{ line_end: line, column_end: 30 },
});

describe('mode plan', () => {
  test('shows what the commit adds, and asks nobody else', async () => {
    const result = await plan();
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.annotations).toEqual([]);
    expect(result.outputs).toMatchObject({ pending: '["db/0002_second.sql"]', findings: '0', breaking: '0' });
    expect(result.stdout).toContain(`1 new in db since ${base.slice(0, 7)}\n  + db/0002_second.sql`);
    expect(result.stdout).toContain("no plan-command was given: the database isn't asked");
    expect(result.summary).toContain('### 1 new migration · squawk: nothing found');
    expect(await asked()).toEqual(['--reporter', 'json', '--', 'db/0002_second.sql']);
  });

  test('a statement that breaks what runs blocks, at its line; locks warn, style is off', async () => {
    await standIn(
      [finding('ban-drop-column', 1), finding('require-lock-timeout', 1), finding('prefer-text-field', 1)],
      1,
    );
    const result = await plan({ 'postgres-version': '16' });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ kind, title, file, line }) => [kind, title, file, line])).toEqual([
      ['error', 'ban-drop-column', 'db/0002_second.sql', 2],
      ['warning', 'require-lock-timeout', 'db/0002_second.sql', 2],
      ['error', 'migrate', undefined, undefined],
    ]);
    expect(result.annotations[2]?.message).toMatch(
      /A new migration breaks the version that runs[\s\S]*db\/0002_second\.sql:2: ban-drop-column[\s\S]*-- squawk-ignore ban-drop-column/,
    );
    expect(result.outputs).toMatchObject({ findings: '2', breaking: '1' });
    expect(result.summary).toContain('squawk: 1 breaking, 1 to look at');
    expect(await asked()).toContain('--pg-version=16');
  });

  test('warnings alone do not block', async () => {
    await standIn([finding('require-concurrent-index-creation', 1)], 1);
    const result = await plan();
    expect([result.exitCode, result.outputs.findings, result.outputs.breaking]).toEqual([0, '1', '0']);
  });

  test('a linter that breaks is no clean result', async () => {
    await standIn('', 2, "error: invalid value 'x'");
    const broken = await plan();
    expect(broken.exitCode).toBe(1);
    expect(broken.annotations[0]?.message).toContain(
      "squawk could not lint the migrations (exit code 2): error: invalid value 'x'",
    );
    const missing = await plan({ squawk: join(folder, 'nowhere') });
    expect(missing.exitCode).toBe(1);
    expect(missing.annotations[0]?.message).toMatch(/was not found[\s\S]*npm install --save-dev squawk-cli/);
  });

  test('squawk: false lists only', async () => {
    const result = await plan({ squawk: 'false' });
    expect([result.exitCode, result.outputs.pending]).toEqual([0, '["db/0002_second.sql"]']);
    expect(await asked()).toEqual([]);
  });

  test('a migration that was there already and is changed gets a warning', async () => {
    await write('db/0001_first.sql', 'CREATE TABLE users (id bigint, x int);\n');
    commit();
    const result = await plan();
    expect(result.annotations).toMatchObject([{ kind: 'warning', file: 'db/0001_first.sql' }]);
  });

  test('names that squawk would take for patterns are names', async () => {
    await write('db/0003_[a]*.sql', 'SELECT 1;\n');
    commit();
    await plan();
    expect((await asked()).at(-1)).toBe('db/0003_[[]a[]][*].sql');
  });

  test('without a base it is said that nothing can be told', async () => {
    const result = await plan({ base: '' });
    expect(result.exitCode).toBe(0);
    expect(result.annotations[0]).toMatchObject({ kind: 'notice' });
    expect(result.annotations[0]?.message).toContain("Give 'base'");
    expect(result.outputs.pending).toBe('');
  });

  test("takes a push's base from the event", async () => {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify({ before: base }));
    const result = await plan({ base: '' }, { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event });
    expect(result.outputs.pending).toBe('["db/0002_second.sql"]');
  });

  test.each([
    ['../elsewhere', 'which is outside of the repository'],
    ['nowhere', 'the commit has no files there'],
  ])('migrations: %s is refused', async (migrations, message) => {
    const result = await plan({ migrations });
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain(message);
  });
});

const installed = join(import.meta.dirname, '../../../node_modules/.bin/squawk');
const without = existsSync(installed) ? undefined : 'squawk-cli is not installed';
if (without !== undefined && process.env.CI === 'true') throw new Error(`CI lacks a part: ${without}`);

describe.skipIf(without !== undefined)(
  `with squawk itself${without === undefined ? '' : ` (${without})`}`,
  () => {
    test('finds the dropped column in its line, and obeys an ignore', async () => {
      const found = await plan({ squawk: installed });
      expect(found.exitCode).toBe(1);
      expect(found.annotations.filter(({ kind }) => kind === 'error')).toMatchObject([
        { title: 'ban-drop-column', file: 'db/0002_second.sql', line: 2 },
        { title: 'migrate' },
      ]);
      expect(found.stdout).not.toContain('prefer-robust-stmts');
      await write(
        'db/0002_second.sql',
        'SET lock_timeout = 1000;\nSET statement_timeout = 5000;\n-- squawk-ignore ban-drop-column\nALTER TABLE users DROP COLUMN name;\n',
      );
      await write('db/0003_[a].sql', 'SELECT 1;\n');
      commit();
      const ignored = await plan({ squawk: installed });
      expect(ignored.annotations).toEqual([]);
      expect([ignored.exitCode, ignored.outputs.findings]).toEqual([0, '0']);
    });
  },
);
