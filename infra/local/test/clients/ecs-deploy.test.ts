import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clients, noClients, patient, startClients } from './clients.ts';

describe.skipIf(noClients)(`ecs-deploy${noClients ? ` (skipped: ${noClients})` : ''}`, () => {
  let clients: Clients;
  /** In real time, for it compares the times of events with its own clock. */
  let slow: Clients;
  const image = (name: string, tag: string) => ['-i', 'app', `registry.example/${name}:${tag}`];
  const script = (words: string) => ['-e', 'app', 'LOCAL_SCRIPT', words];
  const registered = async (taskDefinition: string) =>
    (await clients.ask('DescribeTaskDefinition', { taskDefinition })).taskDefinition;

  beforeAll(async () => {
    [clients, slow] = await Promise.all([startClients(20), startClients(1)]);
    for (const one of [clients, slow]) await one.ask('CreateCluster', { clusterName: 'main' });
  });
  afterAll(async () => {
    await Promise.all([clients?.stop(), slow?.stop()]);
    expect([...clients.complaints(), ...slow.complaints()]).toEqual([]);
  });

  test.concurrent('deploys an image, scales, runs a task, and registers a revision', async ({ expect }) => {
    await clients.service('web', { count: 2, environment: { KEEP: 'me' } });
    const deployed = await clients.ecsDeploy([
      ...['deploy', 'main', 'web', ...image('web', '2'), '-e', 'app', 'LEVEL', 'debug', '--timeout', '60'],
    ]);
    expect(deployed).toMatchObject({ code: 0, stdout: expect.stringContaining('Deployment successful') });
    const service = await clients.describe('web');
    expect(service).toMatchObject({ runningCount: 2, taskDefinition: expect.stringMatching(/web:2$/) });
    expect(service.deployments).toHaveLength(1);
    expect(await registered('web:2')).toMatchObject({
      status: 'ACTIVE',
      cpu: '256',
      requiresCompatibilities: ['FARGATE'],
      containerDefinitions: [
        {
          image: 'registry.example/web:2',
          portMappings: [{ containerPort: 8000, protocol: 'tcp' }],
          environment: expect.arrayContaining([
            { name: 'KEEP', value: 'me' },
            { name: 'LEVEL', value: 'debug' },
          ]),
        },
      ],
    });
    // It takes the old revision away, as it does unless told otherwise.
    expect(await registered('web:1')).toMatchObject({ status: 'INACTIVE' });

    const scaled = await clients.ecsDeploy(['scale', 'main', 'web', '3', '--timeout', '60']);
    expect(scaled).toMatchObject({ code: 0, stdout: expect.stringContaining('Scaling successful') });
    expect(await clients.describe('web')).toMatchObject({ desiredCount: 3, runningCount: 3 });

    const run = await clients.ecsDeploy([
      ...['run', 'main', 'web', '2', '--launchtype', 'FARGATE', '--subnet', 'subnet-1'],
      ...['--securitygroup', 'sg-1', ...script('exit=4@1s')],
    ]);
    expect(run).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Successfully started 2 instances'),
    });
    const arns = run.stdout.match(/arn:\S+:task\/\S+/g) ?? [];
    const exits = async () => {
      const { tasks } = await clients.ask('DescribeTasks', { cluster: 'main', tasks: arns });
      return tasks.map((task: { startedBy: string; containers: { exitCode?: number }[] }) => [
        task.startedBy,
        task.containers[0]?.exitCode,
      ]);
    };
    await expect.poll(exits, patient).toEqual([
      ['ECS Deploy', 4],
      ['ECS Deploy', 4],
    ]);

    const updated = await clients.ecsDeploy(['update', 'web', ...image('web', '3')]);
    expect(updated).toMatchObject({ code: 0, stdout: expect.stringContaining('created revision: 3') });
    const compared = await clients.ecsDeploy(['diff', 'web', '2', '3']);
    expect(compared.stdout).toMatch(/containers\.app\.image\s+- "registry.example\/web:2"\s+\+ .*web:3/);
  });

  test.concurrent('sees a deployment that the breaker failed', async ({ expect }) => {
    const deploymentCircuitBreaker = { enable: true, rollback: false };
    await clients.service('broken', { more: { deploymentConfiguration: { deploymentCircuitBreaker } } });
    const ended = await clients.ecsDeploy([
      'deploy',
      'main',
      'broken',
      ...script('no-image'),
      '--timeout',
      '60',
    ]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(
      'Deployment Failed! ECS deployment circuit breaker: tasks failed to start.',
    );
  });

  test.concurrent('rolls back itself where tasks do not start', async ({ expect }) => {
    await slow.service('bad');
    const ended = await slow.ecsDeploy([
      ...['deploy', 'main', 'bad', ...script('no-image'), '--timeout', '40', '--rollback'],
    ]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('(service bad) is unable to consistently start tasks successfully.');
    expect(ended.stdout).toContain('Rollback successful');
    expect(await slow.describe('bad')).toMatchObject({
      runningCount: 1,
      deployments: [{ status: 'PRIMARY' }],
      taskDefinition: expect.stringMatching(/bad:1$/),
    });
  });

  test.concurrent('gives up at its own time limit', async ({ expect }) => {
    await slow.service('slow');
    const ended = await slow.ecsDeploy(['deploy', 'main', 'slow', ...script('boot=60s'), '--timeout', '3']);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('due to timeout') });
    expect((await slow.describe('slow')).deployments).toHaveLength(2);
  });

  test.concurrent('is told of a service that is not there', async ({ expect }) => {
    const ended = await clients.ecsDeploy(['deploy', 'main', 'none', '--timeout', '5']);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('Service not found.') });
  });
});
