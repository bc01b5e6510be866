import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { runAction } from '../../support/run-action.ts';
import { runCli } from '../../support/run-cli.ts';
import { breaker, cluster, openStage, type Stage } from '../deploy-service/stage.ts';
import { serve, service as serving } from '../smoke-verify/servers.ts';

const minute = 60_000;
let stage: Stage;
let folder = '';
/** Made 40, 30, 20 and 10 minutes before the test. */
let commits: string[] = [];

/** Ships a commit with the actions, as a workflow would. @returns the verdict and the result of the smoke test */
async function ship(commit: string, { script = '', served = commit } = {}): Promise<string[]> {
  const options = { env: stage.env, cwd: folder };
  const deployed = await runAction(
    'deploy-service',
    { cluster, service: 'user', commit, 'task-definition': await stage.file('user', script) },
    options,
  );
  const { verdict = '', 'task-definition-arn': arn = '' } = deployed.outputs;
  if (verdict !== 'succeeded') return [verdict];
  const { url } = await serve(serving(() => served));
  const smoke = {
    ...{ url, cluster, commit, service: 'user', 'task-definition-arn': arn, consecutive: '1' },
    ...{ timeout: served === commit ? '30s' : '1s', window: '100ms', 'on-failure': 'rollback' },
  };
  const { outputs } = await runAction('smoke-verify', smoke, options);
  return [verdict, outputs.result ?? '', ...[outputs['rollback-verdict'] ?? []].flat()];
}

const report = (inputs: Record<string, string>) =>
  runAction('report', { since: '2d', ...inputs }, { env: stage.env, cwd: folder });
const slipway = (...args: string[]) => runCli(['report', ...args], { cwd: folder, env: stage.env });

beforeAll(async () => {
  // In real time: the tags are written by the clock of this machine.
  stage = await openStage({ speed: 1 });
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  writeFileSync(
    join(folder, 'fleet.yml'),
    `version: 1
services: { user: {}, orders: {}, later: {} }
environments:
  prod: { region: us-east-1, cluster: ${cluster} }
  demo: { region: us-east-1, cluster: none }
targets: { deploys: 1/day, failure-rate: 45% }
`,
  );
  const git = (args: string[], date = '') =>
    execFileSync(
      'git',
      ['-c', 'user.name=Anna Lee', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, GIT_COMMITTER_DATE: date } },
    ).trim();
  git(['init', '-q', '-b', 'main']);
  commits = [40, 30, 20, 10].map((ago) => {
    git(
      ['commit', '-q', '--allow-empty', '-m', 'feat: more'],
      new Date(Date.now() - ago * minute).toISOString(),
    );
    return git(['rev-parse', 'HEAD']);
  });
  const quick = {
    deploymentConfiguration: {
      deploymentCircuitBreaker: {
        ...breaker.deploymentCircuitBreaker,
        thresholdConfiguration: { type: 'COUNT' as const, value: 1 },
      },
    },
  };
  // Made by other tools: no commit, no smoke test.
  await Promise.all([stage.service('user', quick), stage.service('orders', quick)]);
  const [good = '', crashes = '', wrong = '', fixed = ''] = commits;
  expect(await ship(good)).toEqual(['succeeded', 'verified']);
  expect(await ship(crashes, { script: 'exit=1@100ms' })).toEqual(['rolled-back']);
  expect(await ship(wrong, { served: good })).toEqual(['succeeded', 'failed', 'succeeded']);
  expect(await ship(fixed)).toEqual(['succeeded', 'verified']);
}, 300_000);

afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('counts what was shipped, what failed and how long it took', async () => {
  const { stdout, stderr, exitCode } = await slipway('--since', '2d', '--json');
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const found = JSON.parse(stdout) as Report;
  expect(found).toMatchObject({ environment: 'prod', cluster, region: 'us-east-1', days: 2, missed: [] });
  expect(found.deployments.filter(({ service }) => service === 'user')).toMatchObject([
    { kind: 'change', outcome: 'good', commit: '', verified: false, taskDefinition: 'user:1' },
    { kind: 'change', outcome: 'good', commit: commits[0], verified: true },
    { kind: 'change', outcome: 'failed', commit: commits[1], why: 'rolled-back' },
    { kind: 'change', outcome: 'failed', commit: commits[2], why: 'not verified' },
    { kind: 'return', outcome: 'good', commit: commits[0] },
    { kind: 'change', outcome: 'good', commit: commits[3], verified: true },
  ]);
  expect(found.services).toMatchObject([
    { service: 'user', deployments: 3, failed: 2, failureRate: 0.4, leadTime: { count: 2 } },
    { service: 'orders', deployments: 1, failed: 0, failureRate: 0, leadTime: { count: 0 } },
  ]);
  const { fleet } = found;
  expect(fleet).toMatchObject({
    deployments: 4,
    failed: 2,
    deploysPerDay: 2,
    recovery: { count: 2, open: 0 },
  });
  // From the commits' times: 40 and 10 minutes, and what the test took.
  expect(fleet.leadTime.p90Seconds).toBeGreaterThanOrEqual(40 * 60);
  expect(fleet.leadTime.medianSeconds).toBeGreaterThanOrEqual(25 * 60);
  expect(fleet.leadTime.medianSeconds).toBeLessThan(45 * 60);
  expect(found.notes).toContain("ECS has no service 'later' here.");
  expect(found.notes).toContain('One deployment went back to an earlier version: not counted as a change.');
});

test('shows it in the terminal, and ends with 1 for a missed target only where that is asked for', async () => {
  const all = await slipway('--since', '2d', '--services', 'user', '--fail-on-missed');
  expect(all.stdout).toMatch(/^prod {2}2 days to .*, cluster dev in us-east-1$/m);
  expect(all.stdout).toMatch(/^✓ {2}change failure rate +40% \(2 of 5\) +45% or less/m);
  expect(all.stdout).toMatch(/^ *\d+ ┤.*░/m);
  expect(all.exitCode).toBe(0);
  const summary = join(folder, 'summary.md');
  const strict = await slipway(
    '--cluster',
    cluster,
    '--since',
    '2d',
    '--fail-on-missed',
    '--summary',
    summary,
  );
  // Without a manifest the targets are the default ones, and the services all of the cluster.
  expect(strict.stdout).toMatch(/^✗ {2}change failure rate +33\.3% \(2 of 6\) +15% or less/m);
  expect(strict.exitCode).toBe(1);
  expect(readFileSync(summary, 'utf8')).toMatch(
    /^## ❌ Delivery to dev: 2 days to .*\n\n\*\*Missed: change failure rate is 33\.3% \(2 of 6\), not 15% or less\.\*\*\n/,
  );
});

describe('the action', () => {
  test('puts the figures out, the JSON in a file, and a table with plots in the summary', async () => {
    const { exitCode, outputs, summary, annotations } = await report({});
    expect(annotations).toEqual([]);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      met: 'true',
      missed: '',
      'deploys-per-day': '2',
      'failure-rate': '0.3333',
    });
    expect(Number(outputs['lead-time-seconds'])).toBeGreaterThan(25 * 60);
    expect(summary).toMatch(/^\| ✅ \| change failure rate \| 33\.3% \(2 of 6\) \| 45% or less \|/m);
    expect(summary).toMatch(/```text\nChanges a day: █ good, ░ failed\n/);
    expect(summary).toMatch(/^\| user \| 3 \| 2 \(40%\) \|/m);
    expect(outputs.report).toMatch(/report-prod\.json$/);
  });

  test('fails where a target was missed, once everything is put out, if it is to', async () => {
    const { exitCode, outputs, summary, annotations } = await report({ cluster, 'fail-on-missed': 'true' });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(/^dev missed its targets: .*failure-rate/);
    expect(outputs).toMatchObject({ met: 'false', missed: expect.stringContaining('failure-rate') });
    expect(summary).toContain('❌');
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ since: '1y' }, /'since' is '1y'; it must be days or weeks such as 30d or 12w, 90d at most/],
    [{ environment: 'moon' }, /fleet\.yml has no environment 'moon'; it has prod, demo/],
    [{ services: 'usr' }, /fleet\.yml has no service 'usr'; it has user, orders, later/],
    [{ services: 'later' }, /could not list the deployments of service 'later'/],
    [{ environment: 'demo' }, /there is no cluster 'none' in us-east-1/],
    [{ fleet: 'no.yml' }, /there is no manifest '.*no\.yml'/],
    [{ cluster, environment: 'prod' }, /'cluster' and 'environment' say two different things/],
  ])('refuses %j', async (inputs, message) => {
    const { exitCode, annotations, outputs } = await report(inputs);
    expect(annotations.map(({ message: text }) => text).join()).toMatch(message);
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({});
  });
});

test.each([
  [['--since', '4h'], 2, /--since is '4h'; it must be days or weeks/],
  [['--environment', 'moon'], 2, /no environment 'moon'; it has prod, demo/],
  [['--services', 'usr'], 2, /no service 'usr'/],
  [['--environment', 'demo'], 1, /there is no cluster 'none'/],
])('slipway report %j', async (args, code, message) => {
  const { stderr, stdout, exitCode } = await slipway(...args);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(exitCode).toBe(code);
});
