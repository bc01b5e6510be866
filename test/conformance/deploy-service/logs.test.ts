import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, definition, openStage, type Stage } from './stage.ts';

const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

// CloudWatch Logs come from MiniStack, which SLIPWAY_MINISTACK names; CI has it.
describe.skipIf(missing)('log lines, with CloudWatch Logs of MiniStack', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ speed: 10 });
    await stage.service('user');
  });
  afterAll(() => stage?.close());

  function logging(script: string, group: string) {
    const [app] = definition('user', script).containerDefinitions;
    const options = {
      'awslogs-group': group,
      'awslogs-region': 'us-east-1',
      'awslogs-stream-prefix': 'ecs',
      'awslogs-create-group': 'true',
    };
    return stage.file('user', '', {
      containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs', options } }],
    });
  }

  test("deploy-service: the failing container's last lines are in annotation, summary and dossier", async () => {
    const file = await logging('log=no database at db:5432,health=60s,exit=3@5s', '/ecs/deploy');
    const result = await runAction(
      'deploy-service',
      { cluster, service: 'user', 'task-definition': file },
      { env: stage.env },
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rolled-back' } });
    expect(result.annotations.at(-1)?.message).toMatch(/last log lines of app:\n {2}no database at db:5432/);
    expect(result.summary).toMatch(
      /#### Last log lines of app[\s\S]*no database at db:5432[\s\S]*aws logs tail \/ecs\/deploy --log-stream-names ecs\/app\/[0-9a-f]{32} /,
    );
  });

  test('migrate: lines are shown as they come, each once', async () => {
    const file = await logging('log=creating table users,exit=0@30s', '/ecs/migrate');
    const seen: string[] = [];
    const result = await runAction(
      'migrate',
      { cluster, service: 'user', 'task-definition': file, command: 'node migrate.js' },
      { env: stage.env, onLine: (line) => seen.push(line) },
    );
    expect(result.exitCode).toBe(0);
    const line = seen.indexOf('app | creating table users');
    expect(line).toBeGreaterThan(0);
    expect(seen.filter((one) => /creating table/.test(one))).toHaveLength(1);
    expect(line).toBeLessThan(seen.findIndex((one) => /the migration succeeded/.test(one)));
  });

  test('migrate: a log that can not be found is said and fails nothing', async () => {
    const file = await stage.file('user', 'exit=0@1s');
    const result = await runAction(
      'migrate',
      { cluster, service: 'user', 'task-definition': file, command: 'x' },
      { env: stage.env },
    );
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toMatchObject([
      { kind: 'notice', message: expect.stringMatching(/does not log with awslogs/) },
    ]);
  });
});
