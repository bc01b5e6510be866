import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { makeWorld, type World } from './world.ts';

const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

// Roles, secrets, networks and the records of load balancers are MiniStack's, which SLIPWAY_MINISTACK names; CI has it.
describe.skipIf(missing)('preflight', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world?.close());

  const preflight = async (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runAction(
      'preflight',
      {
        service: 'user',
        cluster: 'dev',
        account: '000000000000',
        tools: 'git',
        'task-definition': await world.definition(),
        image: world.image,
        repository: 'peerprep/user',
        'path-prefix': '/user',
        'health-path': '/user/health',
        ...inputs,
      },
      { env: { ...world.local.env, ...env } },
    );

  test('where everything is there, every check is a line and nothing is said of values', async () => {
    const result = await preflight();
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.annotations).toEqual([]);
    expect(result.outputs).toMatchObject({ result: 'ok', problems: '0' });
    for (const line of [
      /^✓ tools {8}git: git version/m,
      /^✓ identity .*account 000000000000, as it should be$/m,
      /^✓ cluster {6}dev: ACTIVE/m,
      /^✓ service {6}user: ACTIVE, 0 of 0 tasks run$/m,
      /^✓ definition .*is as ECS and Fargate take it$/m,
      /^✓ roles {8}execution role execution: there; ECS tasks may take it on$/m,
      /^✓ repository {3}peerprep\/user: tags can not be moved/m,
      /^✓ image {8}peerprep\/user@sha256:.*is there, for linux\/amd64$/m,
      /^✓ secrets {6}DATABASE_URL: parameter \/peerprep\/dev\/url is there$/m,
      /^✓ secrets {6}JWT_KEY: secret peerprep\/dev\/env-.* has the key 'JWT_KEY'$/m,
      /^✓ logs {9}\/ecs\/user: is there; kept for ever$/m,
      /^✓ files {8}s3:\/\/config\/dev\/a b\.env: is there$/m,
      /^✓ network {6}subnet-\w+: is there, in us-east-1a/m,
      /^✓ load balancer user: port 8000 of 'user', health HTTP \/user\/health/m,
      /^✓ load balancer rule of fleet: leads to it: \/user\/\*$/m,
    ])
      expect(result.stdout).toMatch(line);
    expect(result.stdout + result.summary).not.toMatch(/hidden/);
    expect(result.summary).toContain('## ✅ Preflight: user in dev');
  });

  test('secrets may be given by name, as to render-taskdef', async () => {
    const result = await preflight({
      secrets:
        'BY_NAME=ssm:/peerprep/dev/url\nKEY=secretsmanager:peerprep/dev/env:JWT_KEY\nGONE=secretsmanager:peerprep/dev/gone\nODD=ssm:not a name',
    });
    expect(result.stdout).toMatch(/^✓ secrets {6}BY_NAME: parameter \S*\/peerprep\/dev\/url is there$/m);
    expect(result.stdout).toMatch(/^✓ secrets {6}KEY: secret peerprep\/dev\/env-.* has the key 'JWT_KEY'$/m);
    expect(result.annotations[0]).toMatchObject({
      message: expect.stringMatching(/^GONE: there is no secret peerprep\/dev\/gone in us-east-1/),
    });
    expect(result.annotations[1]).toMatchObject({
      message: expect.stringMatching(/^ODD: 'ssm:not a name' is not a parameter/),
    });
    expect(result.stdout).toMatch(/^✓ definition .*is as ECS and Fargate take it$/m);
    expect(result.outputs).toMatchObject({ problems: '2' });
  });

  test('all problems at once, each with what to do', async () => {
    const file = await world.definition(
      {
        portMappings: [{ containerPort: 9000 }],
        secrets: [
          { name: 'DATABASE_URL', valueFrom: '/peerprep/dev/nope' },
          { name: 'JWT_KEY', valueFrom: `${world.secret}:JWT_KEI::` },
          { name: 'GONE', valueFrom: 'arn:aws:secretsmanager:us-east-1:000000000000:secret:gone-aBcDeF' },
        ],
        environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::config/dev/nope.env' }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': '/ecs/use',
            'awslogs-region': 'us-east-1',
            'awslogs-stream-prefix': 'user',
          },
        },
      },
      {
        runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' },
        executionRoleArn: 'arn:aws:iam::000000000000:role/no-such',
        taskRoleArn: 'arn:aws:iam::000000000000:role/lambda',
      },
    );
    const result = await preflight({
      'task-definition': file,
      account: '111122223333',
      tools: 'git, no-such-tool',
      repository: 'peerprep/other',
      'path-prefix': '/users',
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.result).toBe('problems');
    for (const line of [
      /^✗ tools {8}no-such-tool: is not on PATH$/m,
      /^✗ identity .*is of account 000000000000, but this goes to 111122223333$/m,
      /^✗ roles {8}execution role no-such: is not there$/m,
      /^✗ roles {8}task role lambda: does not let ECS tasks take it on$/m,
      /^✗ repository {3}peerprep\/other: is no repository of ECR in us-east-1$/m,
      /^✗ image .*is for linux\/amd64, but the task runs on linux\/arm64$/m,
      /^✗ secrets {6}DATABASE_URL: there is no parameter \/peerprep\/dev\/nope in us-east-1$/m,
      /^✗ secrets {6}JWT_KEY: the secret .* has no key 'JWT_KEI'; it has JWT_KEY, OTHER$/m,
      /^✗ secrets {6}GONE: there is no secret gone-aBcDeF in us-east-1$/m,
      /^✗ logs {9}\/ecs\/use: is no log group in us-east-1/m,
      /^✗ files {8}s3:\/\/config\/dev\/nope\.env: is not there$/m,
      /^✗ load balancer user: leads to port 8000, but 'user' has 9000$/m,
      /^✗ load balancer user: the rules of fleet send it \/user\/\*, but not \/users\/\*$/m,
    ])
      expect(result.stdout).toMatch(line);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    expect(result.annotations.at(-1)?.message).toContain('user is not ready to be shipped');
    const rows = result.summary.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.findIndex((row) => row.startsWith('| ✓'))).toBeGreaterThan(
      rows.findLastIndex((row) => row.startsWith('| ✗')),
    );
  });

  test('an older commit than the one that runs, unless that is allowed; a repository that the push creates', async () => {
    const [older, newer] = ['1'.repeat(40), '2'.repeat(40)];
    await world.tag({ 'slipway:commit': newer, 'slipway:committed': '2026-05-02T08:00:00Z' });
    const event = join(await mkdtemp(join(tmpdir(), 'order-')), 'event.json');
    await writeFile(event, JSON.stringify({ head_commit: { id: older, timestamp: '2026-05-01T08:00:00Z' } }));
    const inputs = { commit: older, repository: 'peerprep/other', 'create-repository': 'true' };
    const refused = await preflight(inputs, { GITHUB_EVENT_PATH: event });
    expect(refused).toMatchObject({ exitCode: 1, outputs: { problems: '1' } });
    expect(refused.stdout).toMatch(
      /^✗ order {8}user: user has the newer commit 2{12} of 2026-05-02 08:00, in user:1; 1{12} .* is older/m,
    );
    expect(refused.stdout).toMatch(
      /^✓ repository {3}peerprep\/other: is not there yet; the push creates it$/m,
    );
    const allowed = await preflight({ ...inputs, 'allow-older': 'true' }, { GITHUB_EVENT_PATH: event });
    expect(allowed.exitCode, allowed.stdout).toBe(0);
    const unknown = await preflight({ ...inputs, commit: '3'.repeat(40) }, { GITHUB_EVENT_PATH: event });
    expect(unknown.exitCode, unknown.stdout).toBe(0);
    expect(unknown.stdout).toMatch(/^\? order {8}user: whether 3{12} is newer than .* is not known$/m);
    await rm(dirname(event), { recursive: true });
  });

  test('what may not be looked at is no problem, unless strict', async () => {
    await world.fault({ fault: 'access-denied', service: 'iam' });
    await world.fault({ fault: 'access-denied', service: 'ssm' });
    await world.fault({ fault: 'access-denied', service: 'secretsmanager', operation: 'GetSecretValue' });
    await world.fault({ fault: 'access-denied', service: 'ec2' });
    await world.fault({ fault: 'access-denied', service: 'logs' });
    try {
      const result = await preflight();
      expect(result.exitCode, result.stdout).toBe(0);
      expect(result.outputs).toMatchObject({ result: 'ok', problems: '0' });
      for (const line of [
        /^\? roles {8}execution role execution: may not be looked at: iam:GetRole is denied$/m,
        /^\? secrets {6}DATABASE_URL: may not be looked at: ssm:GetParameters is denied$/m,
        /^\? secrets {6}JWT_KEY: secret .* is there, but not whether it has the key 'JWT_KEY'$/m,
        /^\? network {6}subnet-\w+: may not be looked at/m,
        /^\? logs {9}\/ecs\/user: may not be looked at/m,
      ])
        expect(result.stdout).toMatch(line);
      const strict = await preflight({ strict: 'true' });
      expect(strict.exitCode).toBe(1);
    } finally {
      await world.mend();
    }
  });

  test('without a service or a cluster the rest is looked at all the same; bad credentials end it at once', async () => {
    const none = await preflight({ service: 'nope' });
    expect(none.stdout).toMatch(/^✗ service {6}nope: is not in dev$/m);
    expect(none.stdout).toMatch(/^\? network .*there is no service/m);
    expect(none.stdout).toMatch(/^✓ secrets {6}JWT_KEY/m);
    const cluster = await preflight({ cluster: 'nope' });
    expect(cluster.stdout).toMatch(/^✗ cluster {6}nope: is not in us-east-1$/m);
    await world.fault({ fault: 'expired-token', service: 'sts' });
    const expired = await preflight();
    await world.mend();
    expect(expired.exitCode).toBe(1);
    expect(expired.stdout).toMatch(/^✗ identity {5}credentials: AWS does not take them/m);
    expect(expired.stdout).not.toContain('cluster');
  });

  test("without a task definition, what the service runs is looked at; its image isn't known", async () => {
    const result = await preflight({ 'task-definition': '', image: '' });
    expect(result.stdout).toMatch(/^✓ definition {3}user:1/m);
    expect(result.stdout).not.toMatch(/^. image/m);
  });
});
