import { DescribeTasksCommand, RegisterTaskDefinitionCommand, TagResourceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, definition, openStage, type Stage } from '../deploy-service/stage.ts';
import { denied, openWire, throttled, type Wire } from '../deploy-service/wire.ts';

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await openStage({ speed: 20 });
  wire = await openWire(stage.local.url);
  await stage.service('user');
});
afterAll(async () => {
  await wire?.close();
  await stage?.close();
});

async function migrate(inputs: Record<string, string>, options: Parameters<typeof runAction>[2] = {}) {
  wire.calls.length = 0;
  wire.fault = () => undefined;
  return await go(inputs, options);
}

async function go(inputs: Record<string, string>, options: Parameters<typeof runAction>[2] = {}) {
  const result = await runAction(
    'migrate',
    // lock.test.ts is about the lock.
    { cluster, service: 'user', command: 'node dist/migrate.js', lock: 'none', ...inputs },
    { ...options, env: { ...stage.env, AWS_ENDPOINT_URL: wire.url, ...options.env } },
  );
  return { ...result, error: result.annotations.find(({ kind }) => kind === 'error') };
}

const sent = (operation: string) =>
  wire.calls.filter((call) => call.operation === operation).map(({ input }) => input);

async function taskOf(arn: string | undefined) {
  const { tasks } = await stage.ecs.send(new DescribeTasksCommand({ cluster, tasks: [arn ?? ''] }));
  return tasks?.[0];
}

describe('a migration that succeeds', () => {
  test('runs once on the live network, and hands its revision on', async () => {
    const result = await migrate({
      'task-definition': await stage.file('user', 'exit=0@1s'),
      command: `node "dist/my migration.js" --to 'head'`,
      'environment-variables': 'STEP=all',
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0' } });
    expect(result.outputs['task-definition-arn']).toMatch(/task-definition\/user:\d+$/);
    expect(sent('RegisterTaskDefinition')).toHaveLength(1);
    expect(sent('RunTask')).toMatchObject([
      {
        launchType: 'FARGATE',
        startedBy: 'slipway',
        taskDefinition: result.outputs['task-definition-arn'],
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
        },
        overrides: {
          containerOverrides: [
            {
              name: 'app',
              command: ['node', 'dist/my migration.js', '--to', 'head'],
              environment: [{ name: 'STEP', value: 'all' }],
            },
          ],
        },
      },
    ]);
    expect((await taskOf(result.outputs['run-task-arn']))?.startedBy).toBe('slipway');
    expect(result.summary).toMatch(/✅ migration succeeded[\s\S]*\| exit code \| 0 of container app \|/);
  });

  test('with subnets of its own and a registered revision', async () => {
    const arn = await stage.register('user', 'exit=0@1s');
    const result = await migrate({
      'task-definition-arn': arn,
      service: '',
      subnets: 'subnet-a, subnet-b',
      'security-groups': 'sg-a',
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'task-definition-arn': arn } });
    expect(sent('RegisterTaskDefinition')).toEqual([]);
    expect(sent('RunTask')[0]?.networkConfiguration).toEqual({
      awsvpcConfiguration: {
        subnets: ['subnet-a', 'subnet-b'],
        securityGroups: ['sg-a'],
        assignPublicIp: 'DISABLED',
      },
    });
  });

  test('a sidecar may fail', async () => {
    const [app] = definition('user', 'exit=0@2s').containerDefinitions;
    const sidecar = {
      name: 'logs',
      image: 'x',
      essential: false,
      environment: [{ name: 'LOCAL_SCRIPT', value: 'exit=9@500ms' }],
    };
    const file = await stage.file('user', '', { containerDefinitions: [app, sidecar] });
    const result = await migrate({ 'task-definition': file, 'container-name': 'app' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0' } });
  });

  test('a sidecar that runs on is stopped', async () => {
    const [app] = definition('user', 'exit=0@2s').containerDefinitions;
    const containerDefinitions = [
      { ...app, essential: false },
      { name: 'proxy', image: 'x', essential: true },
    ];
    const file = await stage.file('user', '', { containerDefinitions });
    const result = await migrate({ 'task-definition': file, 'container-name': 'app' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0' } });
    expect((await taskOf(result.outputs['run-task-arn']))?.desiredStatus).toBe('STOPPED');
  });

  test("a task of a definition with a volume that is configured at launch gets the service's", async () => {
    const managedEBSVolume = { roleArn: 'arn:aws:iam::000000000000:role/volumes', sizeInGiB: 10 };
    const [app] = definition('kept', 'exit=0@1s').containerDefinitions;
    const volumes = [{ name: 'data', configuredAtLaunch: true }];
    const whole = {
      volumes,
      containerDefinitions: [{ ...app, mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }],
    };
    const { taskDefinition } = await stage.ecs.send(
      new RegisterTaskDefinitionCommand({ ...definition('kept'), volumes }),
    );
    await stage.create('kept', taskDefinition?.taskDefinitionArn ?? '', {
      volumeConfigurations: [{ name: 'data', managedEBSVolume }],
    });
    const result = await migrate({
      service: 'kept',
      'task-definition': await stage.file('kept', '', whole),
      tags: 'team=payments',
      'started-by': 'release',
    });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(sent('RunTask')).toMatchObject([
      {
        startedBy: 'release',
        tags: [{ key: 'team', value: 'payments' }],
        volumeConfigurations: [
          {
            name: 'data',
            managedEBSVolume: { sizeInGiB: 10, terminationPolicy: { deleteOnTermination: true } },
          },
        ],
      },
    ]);
  });

  test('the same file again registers nothing', async () => {
    const file = await stage.file('user', 'exit=0@1s');
    const first = await migrate({ 'task-definition': file });
    const again = await migrate({ 'task-definition': file });
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { 'task-definition-arn': first.outputs['task-definition-arn'] },
    });
    expect(again.stdout).toMatch(/user:\d+ is the same: nothing to register/);
    expect(sent('RegisterTaskDefinition')).toEqual([]);
  });

  test("a revision that another environment of the account verified is not taken for this one's", async () => {
    const file = await stage.file('user', 'exit=0@1s');
    const first = await migrate({ 'task-definition': file });
    const resourceArn = first.outputs['task-definition-arn'] ?? '';
    await stage.ecs.send(
      new TagResourceCommand({
        resourceArn,
        tags: [{ key: 'slipway:verified-in', value: 'staging/user' }],
      }),
    );
    const second = await migrate({ 'task-definition': file });
    expect(second.exitCode).toBe(0);
    expect(second.outputs['task-definition-arn']).not.toBe(resourceArn);
  });

  test('throttled looks are no failure', async () => {
    let next = 0;
    wire.calls.length = 0;
    wire.fault = ({ operation }) => (operation === 'DescribeTasks' && next++ < 2 ? throttled : undefined);
    const result = await go({ 'task-definition': await stage.file('user', 'exit=0@1s') });
    expect(result.exitCode).toBe(0);
  });
});

describe('a migration that fails', () => {
  test('with an exit code, its reason and what to do', async () => {
    const result = await migrate({ 'task-definition': await stage.file('user', 'exit=7@1s') });
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '7' } });
    expect(result.error?.message).toMatch(
      /container 'app' exited with code 7[\s\S]*help: Read its last log lines/,
    );
    expect(result.summary).toMatch(/❌ migration failed/);
  });

  test('with an image that can not be pulled', async () => {
    const result = await migrate({ 'task-definition': await stage.file('user', 'no-image') });
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '' } });
    expect(result.error?.message).toMatch(
      /never ran to an end \(.*CannotPullContainerError[\s\S]*stop code: TaskFailedToStart/,
    );
  });

  test('when cancelled, and the task is stopped', async () => {
    const controller = new AbortController();
    const result = await migrate(
      { 'task-definition': await stage.file('user') },
      { signal: controller.signal, onLine: (line) => /RUNNING/.test(line) && controller.abort('SIGTERM') },
    );
    expect(result.exitCode).toBe(143);
    expect(result.stdout).toMatch(/the task was stopped: the job was cancelled/);
    expect((await taskOf(result.outputs['run-task-arn']))?.desiredStatus).toBe('STOPPED');
  });

  test('when access is lost half-way: the outcome is unknown', async () => {
    wire.calls.length = 0;
    wire.fault = ({ operation }) => (operation === 'DescribeTasks' ? denied : undefined);
    const result = await go({ 'task-definition': await stage.file('user', 'exit=0@1s') });
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toMatch(/its outcome is unknown; the task goes on/);
    expect(sent('DescribeTasks')).toHaveLength(1);
  });
});

describe('before anything runs', () => {
  test('no command: nothing to do', async () => {
    const result = await migrate({ command: ' ', 'task-definition-arn': 'user:1' });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { 'task-definition-arn': 'user:1', 'run-task-arn': '' },
    });
    expect(result.stdout).toMatch(/nothing to migrate/);
    expect(wire.calls).toEqual([]);
  });

  test.each([
    ['a pipe', { command: 'a | b' }, /only a shell understands/],
    ['no network', { service: '' }, /neither 'service' nor 'subnets' was given/],
    ['an unknown container', { 'container-name': 'nobody' }, /no container 'nobody'; it has 'app'/],
    ['neither definition', { 'task-definition': '' }, /exactly one of 'task-definition'/],
  ])('%s', async (_name, inputs, message) => {
    const result = await migrate({ 'task-definition': await stage.file('user'), ...inputs });
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toMatch(message);
    expect(sent('RegisterTaskDefinition')).toEqual([]);
  });
});
