import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, definition, openStage, type Stage } from '../deploy-service/stage.ts';
import { openWire, type Wire } from '../deploy-service/wire.ts';

const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

// CloudWatch Logs come from MiniStack, which SLIPWAY_MINISTACK names; CI has it.
describe.skipIf(missing)(`what a task says${missing ? ' (no MiniStack: set SLIPWAY_MINISTACK)' : ''}`, () => {
  let stage: Stage;
  let wire: Wire;
  beforeAll(async () => {
    stage = await openStage({ speed: 20 });
    wire = await openWire(stage.local.url);
  });
  afterAll(async () => {
    await wire?.close();
    await stage?.close();
  });

  async function migrate(script: string, inputs: Record<string, string>) {
    const [app] = definition('user', script).containerDefinitions;
    const options = {
      'awslogs-group': '/ecs/plan',
      'awslogs-region': 'us-east-1',
      'awslogs-stream-prefix': 'ecs',
      'awslogs-create-group': 'true',
    };
    const file = await stage.file('user', '', {
      containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs', options } }],
    });
    return runAction(
      'migrate',
      { cluster, subnets: 'subnet-1', 'task-definition': file, ...inputs },
      { env: { ...stage.env, AWS_ENDPOINT_URL: wire.url } },
    );
  }

  test('mode plan runs the plan-command, shows what it says, and takes no lock', async () => {
    wire.calls.length = 0;
    const result = await migrate('log=2 pending: 0007 0008,exit=0@20s', {
      mode: 'plan',
      command: 'node migrate.js',
      'plan-command': 'node migrate.js --dry-run',
    });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.stdout).toContain('app | 2 pending: 0007 0008');
    expect(result.stdout).toContain('the plan succeeded');
    expect(result.summary).toMatch(/## ✅ plan succeeded[\s\S]*```text\n2 pending: 0007 0008\n```/);
    const ran = wire.calls.find(({ operation }) => operation === 'RunTask')?.input;
    expect(ran?.overrides).toMatchObject({
      containerOverrides: [{ command: ['node', 'migrate.js', '--dry-run'] }],
    });
    expect(wire.count('PutParameter')).toBe(0);
  });

  test('a migration that fails has its last lines in the error and in the summary', async () => {
    const result = await migrate('log=column "total" does not exist,exit=3@20s', {
      command: 'node migrate.js',
      lock: 'none',
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '3' } });
    const [error] = result.annotations.filter(({ kind }) => kind === 'error');
    expect(error?.message).toMatch(
      /container 'app' exited with code 3[\s\S]*its last lines:\ncolumn "total" does not exist/,
    );
    expect(error?.message).toMatch(/help: /);
    expect(result.summary).toMatch(/❌ migration failed[\s\S]*column "total" does not exist/);
  });
});
