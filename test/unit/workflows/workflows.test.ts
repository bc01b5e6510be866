import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parse } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readAction, root } from '../../../scripts/actions.ts';
import { notesOf, pinOwn } from '../../../scripts/release/pin.ts';

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  with?: Record<string, unknown>;
  needs?: string | string[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
}
interface Workflow {
  on: {
    workflow_call?: {
      inputs?: Record<string, { description?: string; type?: string; required?: boolean }>;
      outputs?: Record<string, { description?: string }>;
    };
  };
  permissions: object;
  jobs: Record<string, Job>;
}

const files = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${folder}/${file}`);
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const load = (file: string) => parse(text(file)) as Workflow;

const ours = files('.github/workflows');
const callers = files('workflows');
const called = ours.filter((file) => load(file).on.workflow_call !== undefined);

function program(name: string, args: string[]): string | undefined {
  const found = spawnSync(name, args, { encoding: 'utf8' });
  if (found.status === 0) return undefined;
  const reason = `no ${name}`;
  if (process.env.CI === 'true') throw new Error(`CI lacks a part: ${reason}`);
  return reason;
}
const actionlint = process.env.ACTIONLINT ?? 'actionlint';
const zizmor = process.env.ZIZMOR ?? 'zizmor';

test.skipIf(program(actionlint, ['-version']) !== undefined)('actionlint finds nothing', () => {
  const found = spawnSync(actionlint, [...ours, ...callers], { cwd: root, encoding: 'utf8' });
  expect(found.stdout).toBe('');
});

test.skipIf(program(zizmor, ['--version']) !== undefined)('zizmor, pedantic, finds nothing', () => {
  const args = ['--offline', '--no-progress', '--persona=pedantic', '.github', 'workflows', 'examples'];
  const found = spawnSync(zizmor, args, { cwd: root, encoding: 'utf8' });
  expect(`${found.stdout}${found.stderr}`).toContain('No findings to report');
  expect(found.status).toBe(0);
});

describe.each([...ours, ...callers])('%s', (file) => {
  const workflow = load(file);

  test('grants nothing at the top; every job says what it needs, and when it is given up', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions, name).toBeDefined();
      if (job.uses === undefined) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    }
  });

  test("pins others' actions to a full commit, with its version beside it, each the same everywhere", () => {
    for (const [, name, ref, comment] of text(file).matchAll(/uses: ([\w./-]+)@(\S+)( # v[\d.]+)?$/gm)) {
      if (name?.startsWith('OWNER/slipway')) continue;
      expect(ref, name).toMatch(/^[0-9a-f]{40}$/);
      expect(comment, name).toBeDefined();
      const everywhere = ours.flatMap((one) =>
        [...text(one).matchAll(new RegExp(`${name}@(\\S+)`, 'g'))].map(([, at]) => at),
      );
      expect(new Set(everywhere)).toEqual(new Set([ref]));
    }
  });

  test('gives our actions and workflows only inputs that they declare, and every required one', () => {
    for (const job of Object.values(workflow.jobs)) {
      for (const { uses, with: given } of [job, ...(job.steps ?? [])]) {
        const [, kind, name = ''] =
          /^OWNER\/slipway\/(actions|\.github\/workflows)\/([\w-]+)(?:\.yml)?@v1$/.exec(uses ?? '') ?? [];
        if (kind === undefined) continue;
        const declared =
          kind === 'actions'
            ? readAction(name).inputs
            : (load(`.github/workflows/${name}.yml`).on.workflow_call?.inputs ?? {});
        const names = Object.keys(given ?? {});
        expect(
          names.filter((input) => declared[input] === undefined),
          `${name}: unknown`,
        ).toEqual([]);
        const required = Object.keys(declared).filter((input) => declared[input]?.required);
        expect(
          required.filter((input) => !names.includes(input)),
          `${name}: missing`,
        ).toEqual([]);
      }
    }
  });
});

test.each(called)('%s describes and types every input, and describes every output', (file) => {
  const { inputs = {}, outputs = {} } = load(file).on.workflow_call ?? {};
  for (const [name, input] of Object.entries(inputs)) {
    expect(input.description, name).toMatch(/\.$/);
    expect(input.type, name).toMatch(/^(string|boolean|number)$/);
  }
  for (const [name, output] of Object.entries(outputs)) expect(output.description, name).toMatch(/\.$/);
});

test.each(called)('%s asks for no more than its callers grant', (file) => {
  const name = file.split('/').at(-1);
  const asked = new Set(
    Object.values(load(file).jobs).flatMap(({ permissions = {} }) => Object.keys(permissions)),
  );
  for (const caller of [...ours, ...callers])
    for (const job of Object.values(load(caller).jobs))
      if (job.uses === `OWNER/slipway/.github/workflows/${name}@v1`)
        expect(Object.keys(job.permissions ?? {}), caller).toEqual(expect.arrayContaining([...asked]));
});

test('ship builds with a builder of its own, which gives the same commit the same digest', () => {
  const used = (load('.github/workflows/ship.yml').jobs.build?.steps ?? []).map(({ uses }) => uses ?? '');
  const set = used.findIndex((uses) => uses.startsWith('docker/setup-buildx-action@'));
  expect(set).toBeGreaterThan(-1);
  expect(set).toBeLessThan(used.indexOf('OWNER/slipway/actions/build-amd64@v1'));
});

test.each(callers)('%s has 25 lines at most, and is what the example uses', (file) => {
  expect(text(file).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  expect(text(`examples/two-services/.github/${file}`)).toBe(text(file));
});

test('the job that stands for all of check.yml needs every other one', () => {
  const { jobs } = load('.github/workflows/check.yml');
  const others = Object.keys(jobs).filter((name) => name !== 'all-passed');
  expect(jobs['all-passed']?.needs).toEqual(others);
});

test('check.yml runs every project of the tests', () => {
  const projects = [...text('vitest.config.ts').matchAll(/\bname: '([\w-]+)'/g)].map(([, name]) => name);
  const matrix = /project: \[(.*)\]/.exec(text('.github/workflows/check.yml'))?.[1]?.split(', ');
  expect(matrix?.sort()).toEqual(projects.sort());
});

describe('a release', () => {
  const commit = 'c'.repeat(40);

  test('pins every reference to ourselves in two steps, and no other line', () => {
    const next = 'd'.repeat(40);
    for (const file of ours) {
      const first = pinOwn(text(file), 'actions', commit, 'v1.4.0');
      expect(first).not.toMatch(/uses: +OWNER\/slipway\/actions\/\S*@v1/);
      const second = pinOwn(first, '.github/workflows', next, 'v1.4.0');
      expect(second).not.toMatch(/uses: +OWNER\/slipway\S*@v1/);
      const other = (one: string) => one.split('\n').filter((line) => !line.includes('OWNER/slipway'));
      expect(other(second)).toEqual(other(text(file)));
    }
    expect(pinOwn('  - uses: OWNER/slipway/actions/plan@v1\n', 'actions', commit, 'v1.4.0')).toBe(
      `  - uses: OWNER/slipway/actions/plan@${commit} # v1.4.0\n`,
    );
  });

  test('takes two steps and no more: a workflow that another of ours calls calls none itself', () => {
    const calls = (file: string) =>
      Object.values(load(file).jobs).flatMap(
        ({ uses }) => /^OWNER\/slipway\/(\.github\/workflows\/\S+)@/.exec(uses ?? '')?.[1] ?? [],
      );
    for (const file of called) for (const inner of calls(file)) expect(calls(inner), inner).toEqual([]);
  });

  test('finds its part of the changelog', () => {
    const changelog = '# Changelog\n\n## 1.4.0 (2026-11-21)\n\n- new\n\n## 1.3.0\n\n- old\n';
    expect(notesOf(changelog, 'v1.4.0')).toBe('- new');
    expect(notesOf(changelog, 'v1.3.0')).toBe('- old');
    expect(notesOf(changelog, 'v1.2.0')).toBeUndefined();
  });
});
