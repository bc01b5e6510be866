import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateServiceCommand, TagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { breaker, cluster, definition, openStage, type Stage } from '../deploy-service/stage.ts';

let stage: Stage;
let folder = '';
let commit = '';
let first = '';
let bad = '';

const slipway = (...args: string[]) => runCli(args, { cwd: folder, env: stage.env });

beforeAll(async () => {
  stage = await openStage({ speed: 20 });
  folder = mkdtempSync(join(tmpdir(), 'operate-'));
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Anna Lee', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd: folder, encoding: 'utf8' },
    ).trim();
  writeFileSync(
    join(folder, 'fleet.yml'),
    `version: 1
services: { user: {}, orders: {} }
environments:
  dev: { region: us-east-1, cluster: ${cluster} }
  prod: { region: us-east-1, cluster: no-such }
`,
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'feat: prices with taxes');
  commit = git('rev-parse', 'HEAD');
  first = await stage.service('user');
  await stage.ecs.send(
    new TagResourceCommand({
      resourceArn: first,
      tags: [
        { key: 'slipway:commit', value: commit },
        { key: 'slipway:verified', value: new Date().toISOString() },
      ],
    }),
  );
  bad = await stage.register('user', 'exit=1@200ms');
  await stage.ecs.send(
    new UpdateServiceCommand({
      cluster,
      service: 'user',
      taskDefinition: bad,
      deploymentConfiguration: breaker,
    }),
  );
  await stage.until(
    'user',
    (service) => service.deployments?.length === 1 && service.taskDefinition === first,
  );
});

afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('status', () => {
  test('says what runs: commit, verified, tasks, rollout; and what is missing, with exit code 1', async () => {
    const { stdout, stderr, exitCode } = await slipway('status', '--environment', 'dev');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^dev {2}cluster dev in us-east-1$/m);
    expect(stdout).toMatch(
      new RegExp(`^user +${commit.slice(0, 12)} +✓ .+ +1/1 +user:1 +steady after a rollback .*$`, 'm'),
    );
    expect(stdout).toMatch(/^orders .*ECS has no service 'orders'$/m);
    expect(exitCode).toBe(1);
  });

  test('--json is one object and nothing else', async () => {
    const { stdout, exitCode } = await slipway('status', '--cluster', cluster, '--json');
    const told = JSON.parse(stdout) as { services: object[] };
    expect(told).toMatchObject({ place: 'dev', region: 'us-east-1' });
    expect(told.services).toMatchObject([
      { service: 'user', commit, running: 1, desired: 1, rollout: 'steady', taskDefinition: 'user:1' },
    ]);
    expect(exitCode).toBe(0);
  });

  test.each([
    [['status', '--environment', 'prod'], 1, /error: there is no cluster 'no-such' in us-east-1/],
    [['status', 'usr', '--environment', 'dev'], 2, /fleet\.yml has no service 'usr'; it has user, orders/],
    [['status', '--environment', 'moon'], 2, /no environment 'moon'; it has dev, prod/],
    [['status'], 2, /which environment\? Give --environment with one of dev, prod/],
    [['status', '--fleet', 'no.yml'], 2, /there is no no\.yml here/],
  ])('%j', async (args, code, message) => {
    const { stderr, stdout, exitCode } = await slipway(...args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/help: |which|has/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(code);
  });
});

describe('releases', () => {
  test('says when, which commit, who and how it ended, the newest first', async () => {
    const { stdout, exitCode, stderr } = await slipway('releases', 'user', '--environment', 'dev');
    expect(stderr).toBe('');
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/when +commit +verdict +took +task definition +who/);
    expect(lines[0]).toMatch(/^✗ .* rolled-back +.* s +user:2/);
    expect(lines[1]).toMatch(/^ {4}.*circuit breaker/i);
    expect(lines[2]).toMatch(
      new RegExp(
        `^✓ .*${commit.slice(0, 12)} +succeeded, verified .* user:1 +Anna Lee +feat: prices with taxes$`,
      ),
    );
    expect(exitCode).toBe(0);
  });

  test('--json, with as many as asked for', async () => {
    const { stdout } = await slipway('releases', '--cluster', cluster, 'user', '-n', '1', '--json');
    const { releases } = JSON.parse(stdout) as { releases: object[] };
    expect(releases).toHaveLength(1);
    expect(releases[0]).toMatchObject({ service: 'user', verdict: 'rolled-back', taskDefinition: 'user:2' });
  });

  test('of a service that is not there', async () => {
    const { stderr, exitCode } = await slipway('releases', 'orders', '--environment', 'dev');
    expect(stderr).toMatch(/error: could not list the deployments of service 'orders'/);
    expect(exitCode).toBe(1);
  });
});

describe('the verb of an action', () => {
  test('does what the action does: its outputs as JSON on standard output, the rest on standard error', async () => {
    const file = await stage.file('billing');
    await stage.create('billing', await stage.register('billing'));
    const args = [
      'deploy-service',
      '--service',
      'billing',
      '--cluster',
      cluster,
      '--task-definition',
      file,
      '--json',
    ];
    const { stdout, stderr, exitCode } = await slipway(...args);
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'succeeded' });
    expect(stderr).toMatch(/▶ deploy-service[\s\S]*✓ deploy-service/);
  });

  test('ends with 1 where the action fails, and still gives the outputs', async () => {
    const { stdout, exitCode } = await slipway(
      'deploy-service',
      '--service',
      'user',
      '--cluster',
      cluster,
      '--task-definition-arn',
      bad,
      '--json',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'rolled-back' });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s ends the action first, and the exit code says so', async (name, code) => {
    const service = `slow-${name.toLowerCase()}`;
    await stage.service(service);
    const file = await stage.file(service, 'boot=86400s');
    const controller = new AbortController();
    const { exitCode, stdout } = await runCli(
      ['deploy-service', '--service', service, '--cluster', cluster, '--task-definition', file],
      {
        cwd: folder,
        env: stage.env,
        signal: controller.signal,
        onOutput: (all) => {
          if (/deployment ecs-svc\/\d+ started/.test(all)) controller.abort(name);
        },
      },
    );
    expect(exitCode).toBe(code);
    expect(stdout).toMatch(/SIG(INT|TERM) received/);
    expect(stdout).toMatch(/■ deploy-service/);
  });
});

describe('init from a running service', () => {
  test('writes a manifest and a template that hold what runs, and no secret', async () => {
    const at = mkdtempSync(join(tmpdir(), 'init-'));
    const environment = [
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'DB_PASSWORD', value: 'correct-horse' },
    ];
    const { containerDefinitions, ...rest } = definition('shop-web');
    const [container] = containerDefinitions;
    const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
    const { taskDefinition } = await stage.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...rest,
        containerDefinitions: [
          { ...container, environment, image: '000000000000.dkr.ecr.us-east-1.amazonaws.com/shop/web:1' },
        ],
      }),
    );
    await stage.ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName: 'web',
        taskDefinition: taskDefinition?.taskDefinitionArn,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      }),
    );
    try {
      const args = ['init', '--cluster', cluster, '--service', 'web', '--json'];
      const { stdout, stderr, exitCode } = await runCli(args, { cwd: at, env: stage.env });
      expect(exitCode, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ written: ['fleet.yml', 'services/web/taskdef.json'] });
      const fleet = readFileSync(join(at, 'fleet.yml'), 'utf8');
      expect(fleet).toMatch(/ {2}dev:\n {4}region: us-east-1\n {4}cluster: dev\n {4}account: "000000000000"/);
      expect(fleet).toMatch(/repository: shop\/{service}\n/);
      expect(fleet).toMatch(/# desired: 2/);
      expect(fleet).toMatch(/# .*breaker:/);
      expect(fleet).toMatch(/# {3}DB_PASSWORD: ssm:/);
      const template = readFileSync(join(at, 'services/web/taskdef.json'), 'utf8');
      expect(JSON.parse(template)).toMatchObject({
        family: 'shop-web',
        containerDefinitions: [{ environment: [{ name: 'LOG_LEVEL', value: 'info' }] }],
      });
      expect(fleet + template + stdout + stderr).not.toContain('correct-horse');
    } finally {
      rmSync(at, { recursive: true });
    }
  });
});
