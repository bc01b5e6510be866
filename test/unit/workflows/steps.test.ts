import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load as parse } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { parseCommandFile } from '../../../src/cli/commands.ts';

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  with?: Record<string, string>;
  steps?: Step[];
}
const jobs = (workflow: string) =>
  (
    parse(readFileSync(join(root, `.github/workflows/${workflow}.yml`), 'utf8')) as {
      jobs: Record<string, Job>;
    }
  ).jobs;
const steps = (workflow: string, job: string) => jobs(workflow)[job]?.steps ?? [];
const step = (workflow: string, job: string, name: string) => {
  const found = steps(workflow, job).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${workflow}/${job} has no step '${name}'`);
  return found;
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a step's script as the runner does. @returns what it put out */
function run({ run = '' }: Step, env: Record<string, string>, cwd = folder): Record<string, string> {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd,
    env: { PATH: process.env.PATH ?? '', GITHUB_OUTPUT: output, RUNNER_TEMP: folder, ...env },
  });
  return parseCommandFile(readFileSync(output, 'utf8'));
}

describe('ship hands on the digest that was built, scanned and pushed', () => {
  const { outputs = {} } = jobs('ship').build ?? {};
  const scanned = '2026-11-21T10:00:00.000Z';

  test.each([
    ['backend', 0],
    ['frontend', 1],
    ['back', 2],
  ])('%s has place %i', (SERVICE, place) => {
    const IMAGE = `host/${SERVICE}@sha256:aa`;
    const SERVICES = JSON.stringify(['backend', 'frontend', 'back']);
    expect(
      run(step('ship', 'build', 'Hand on its digest'), { SERVICES, SERVICE, IMAGE, SCANNED: scanned }),
    ).toEqual({
      [`image-${place}`]: `${SERVICE}=${IMAGE} ${scanned}`,
    });
  });

  test('every place is an output of the job, and a line of what the first environment gets', () => {
    expect(Object.entries(outputs)).toEqual(
      Array.from({ length: 20 }, (_, at) => [`image-${at}`, `\${{ steps.hand-on.outputs.image-${at} }}`]),
    );
    const lines = jobs('ship').dev?.with?.images?.trim().split('\n');
    expect(lines).toEqual(
      Object.keys(outputs).map(
        (name) => `\${{ needs.build.result == 'success' && needs.build.outputs.${name} || '' }}`,
      ),
    );
  });
});

test("the caller's commands run where no role can be had, and nothing is built before they pass", () => {
  for (const workflow of ['ship', 'pr'])
    for (const [name, { permissions, steps = [] }] of Object.entries(jobs(workflow)))
      if (steps.some(({ run }) => run?.includes('-c "$CHECKS"')))
        expect(permissions, `${workflow}/${name}`).toEqual({ contents: 'read' });
  expect(jobs('ship').build?.needs).toContain('checks');
});

test('what changes an environment comes after the order of commits was asked', () => {
  const names = steps('deploy', 'deploy').map(({ name }) => name);
  const [guard, apply, deploy] = [
    'Refuse an older commit, before anything is changed',
    'Apply it, and no other',
    'Deploy and verify',
  ].map((name) => names.indexOf(name));
  expect(guard).toBeGreaterThan(0);
  expect(guard).toBeLessThan(apply ?? -1);
  expect(apply).toBeLessThan(deploy ?? -1);
  const first = step('deploy', 'deploy', 'Refuse an older commit, before anything is changed');
  expect(first.if).toBe(step('deploy', 'deploy', 'Apply it, and no other').if);
  expect(first.with).toMatchObject({ 'check-only': true });
});

test('a consent to destroy reaches both the plan and its apply', () => {
  for (const workflow of ['deploy', 'pr'])
    for (const { steps = [] } of Object.values(jobs(workflow)))
      for (const { uses, with: given } of steps)
        if (uses?.includes('/terraform-gate@'))
          expect(given?.['allow-destroy']).toBe(`\${{ inputs.allow-destroy }}`);
  for (const [workflow, job] of [
    ['ship', 'dev'],
    ['ship', 'staging'],
    ['promote', 'deploy'],
  ] as const)
    expect(jobs(workflow)[job]?.with?.['allow-destroy']).toBe(`\${{ inputs.allow-destroy }}`);
});

describe('the comment on a pull request', () => {
  const passed = {
    SERVICES: '["user"]',
    PLAN: 'success',
    CHECKS: 'success',
    IMAGE: 'success',
    MIGRATIONS: 'skipped',
    RENDER: 'success',
    TERRAFORM: 'success',
    NEW_MIGRATIONS: '',
    REVIEW: '',
    RUN: 'https://example/run',
  };
  const comment = (changes: Partial<typeof passed>) => {
    const { file = '' } = run(step('pr', 'report', 'Write the comment'), { ...passed, ...changes });
    return readFileSync(file, 'utf8');
  };

  test.each([
    ['all passed', {}, /^\*\*✓ Slipway would ship this change\*\*$/m],
    ['a gate failed', { IMAGE: 'failure' }, /^\*\*✗ Slipway would stop this change\*\*$/m],
    [
      'the plan failed',
      { PLAN: 'failure', CHECKS: 'skipped', IMAGE: 'skipped', RENDER: 'skipped', TERRAFORM: 'skipped' },
      /^\*\*✗ Slipway could not plan this change\*\*$/m,
    ],
    ['a fork', { TERRAFORM: 'unplanned' }, /^\*\*✓ Slipway would ship this change\*\*, but for Terraform/m],
  ])('%s', (_, changes, head) => {
    const text = comment(changes);
    expect(text).toMatch(head);
    if ('PLAN' in changes) expect(text).not.toMatch(/✓|nothing to do/);
    if ('TERRAFORM' in changes && changes.TERRAFORM === 'unplanned')
      expect(text).toContain('| Terraform plan | – not planned, for a fork');
  });

  test('has the new migrations and the review of Terraform, as they are', () => {
    const REVIEW = '### Terraform plan\n\n$(touch owned) `x`';
    const text = comment({ NEW_MIGRATIONS: 'db/1.sql\ndb/`$(touch owned)`.sql', REVIEW });
    expect(text).toContain(
      'A merge runs these migrations first:\n\n- `db/1.sql`\n- `db/$(touch owned).sql`\n',
    );
    expect(text.endsWith(`\n${REVIEW}\n`)).toBe(true);
    expect(() => readFileSync(join(folder, 'owned'))).toThrow();
  });
});

test('new migrations are found in all folders, whatever they are called', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  const write = (file: string) => writeFileSync(join(folder, file), 'SELECT 1;\n');
  for (const one of ['a', 'b c']) mkdirSync(join(folder, one));
  git('init', '--quiet');
  write('a/1.sql');
  git('add', '.');
  git('commit', '--quiet', '-m', 'base');
  const BASE = git('rev-parse', 'HEAD');
  for (const file of ['a/2;$(touch owned).sql', 'b c/1.sql', 'other.sql']) write(file);
  git('add', '.');
  git('commit', '--quiet', '-m', 'head');
  const found = run(step('pr', 'plan', 'Find new migrations'), { BASE, FOLDERS: 'a::b c' });
  expect(found).toEqual({ folders: 'a::b c', new: 'a/2;$(touch owned).sql\nb c/1.sql' });
});
