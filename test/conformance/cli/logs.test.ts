import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { cluster, definition, openStage, type Stage } from '../deploy-service/stage.ts';

const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

// CloudWatch Logs come from MiniStack, which SLIPWAY_MINISTACK names; CI has it.
describe.skipIf(missing)('logs, with CloudWatch Logs of MiniStack', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ speed: 10 });
    const [app] = definition('user', 'log=listening on 8000').containerDefinitions;
    const options = {
      'awslogs-group': '/ecs/user',
      'awslogs-region': 'us-east-1',
      'awslogs-stream-prefix': 'ecs',
      'awslogs-create-group': 'true',
    };
    const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
    const { taskDefinition } = await stage.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...definition('user'),
        containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs', options } }],
      }),
    );
    await stage.create('user', taskDefinition?.taskDefinitionArn ?? '', { desiredCount: 2 });
    await stage.until('user', ({ deployments }) => deployments?.[0]?.rolloutState === 'COMPLETED');
  });
  afterAll(() => stage?.close());
  const logs = (...args: string[]) =>
    runCli(['logs', 'user', '--cluster', cluster, ...args], { env: stage.env });

  test("shows the lines of all the service's tasks, each with its time and its task", async () => {
    const { stdout, stderr, exitCode } = await logs();
    expect(exitCode, stderr).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(/^\d\d:\d\d:\d\d\.\d{3} [0-9a-f]{8} {2}listening on 8000$/);
    expect(new Set(lines.map((line) => line.slice(13, 21))).size).toBe(2);
  });

  test('--json, of one task, by the beginning of its id', async () => {
    const [first] = (await logs('--json')).stdout.split('\n');
    const { task } = JSON.parse(first ?? '{}') as { task: string };
    const { stdout } = await logs('--json', '--task', task.slice(0, 10));
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([{ time: expect.stringMatching(/Z$/), service: 'user', task, message: 'listening on 8000' }]);
  });

  test('--filter and --tail leave lines out; where none is left, that is said', async () => {
    const filtered = await logs('--filter', 'nowhere-to-be-found');
    expect(filtered).toMatchObject({ exitCode: 0, stdout: '' });
    expect(filtered.stderr).toMatch(/Nothing was logged to \/ecs\/user/);
    expect((await logs('--tail', '1')).stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test('--follow goes on with what comes, each line once, until it is ended', async () => {
    const controller = new AbortController();
    let updated = false;
    const following = runCli(['logs', 'user', '--cluster', cluster, '--follow'], {
      env: stage.env,
      signal: controller.signal,
      onOutput: (all) => {
        const count = all.split('listening on 8000').length - 1;
        if (count >= 2 && !updated) {
          updated = true;
          void import('@aws-sdk/client-ecs').then(({ UpdateServiceCommand }) =>
            stage.ecs.send(new UpdateServiceCommand({ cluster, service: 'user', desiredCount: 3 })),
          );
        }
        if (count >= 3) setTimeout(() => controller.abort('SIGINT'), 2_500);
      },
    });
    const { stdout, exitCode } = await following;
    expect(stdout.split('listening on 8000').length - 1).toBe(3);
    expect(exitCode).toBe(130);
  });

  test.each([
    [['--since', 'yesterday'], /--since is 'yesterday'; it must be a time such as 90s, 10m, 2h or 3d/],
    [['--tail', '0'], /--tail is '0'/],
    [['--container', 'nope'], /there is no container 'nope'; there are app/],
    [['--task', '../x'], /--task is '\.\.\/x'/],
  ])('%j is refused', async (args, message) => {
    const { stderr, exitCode } = await logs(...args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
