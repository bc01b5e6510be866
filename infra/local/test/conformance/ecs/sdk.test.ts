import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  ServiceNotFoundException,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
  waitUntilServicesStable,
  waitUntilTasksStopped,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';

const cluster = 'main';
const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
let local: LocalFargate;
let ecs: ECSClient;

beforeAll(async () => {
  local = await startChecked({ port: 0, engine: 'scripted', speed: 10 });
  ecs = new ECSClient({
    endpoint: local.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  });
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
});

afterAll(async () => {
  ecs?.destroy();
  await local?.close();
});

async function register(family: string, script = '') {
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        { name: 'app', image: 'app:1', environment: script ? [{ name: 'LOCAL_SCRIPT', value: script }] : [] },
      ],
    }),
  );
  return taskDefinition?.taskDefinitionArn ?? '';
}

async function create(serviceName: string, desiredCount = 2) {
  await ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName,
      taskDefinition: await register(serviceName),
      desiredCount,
      launchType: 'FARGATE',
      networkConfiguration: network,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
  await stable(serviceName);
  // The waiter does not ask whether it has completed; only then is there something to roll back to.
  await completed(serviceName);
}

const completed = (service: string) =>
  expect
    .poll(async () => (await describe(service))?.deployments?.[0]?.rolloutState, { timeout: 60_000 })
    .toBe('COMPLETED');

const stable = (service: string) =>
  waitUntilServicesStable(
    { client: ecs, maxWaitTime: 110, minDelay: 1, maxDelay: 1 },
    { cluster, services: [service] },
  );

const describe = async (service: string) =>
  (await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }))).services?.[0];

async function deploymentOf(service: string) {
  const { serviceDeployments } = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
  const arn = serviceDeployments?.[0]?.serviceDeploymentArn ?? '';
  const answer = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
  return answer.serviceDeployments?.[0];
}

test('a rollout succeeds, and the waiter passes', async () => {
  await create('good');
  const taskDefinition = await register('good');
  await ecs.send(new UpdateServiceCommand({ cluster, service: 'good', taskDefinition }));
  expect((await stable('good')).state).toBe('SUCCESS');
  const service = await describe('good');
  expect(service?.deployments).toHaveLength(1);
  expect(service?.deployments?.[0]).toMatchObject({
    taskDefinition,
    rolloutState: 'COMPLETED',
    runningCount: 2,
  });
  expect(service?.createdAt).toBeInstanceOf(Date);
  expect(await deploymentOf('good')).toMatchObject({ status: 'SUCCESSFUL', finishedAt: expect.any(Date) });
});

test('the breaker rolls back, which the waiter takes for success', async () => {
  await create('bad');
  const before = await describe('bad');
  const taskDefinition = await register('bad', 'exit=1@100ms');
  await ecs.send(new UpdateServiceCommand({ cluster, service: 'bad', taskDefinition }));
  await expect
    .poll(async () => (await deploymentOf('bad'))?.status, { timeout: 60_000 })
    .toBe('ROLLBACK_SUCCESSFUL');
  expect((await stable('bad')).state).toBe('SUCCESS');
  expect((await describe('bad'))?.taskDefinition).toBe(before?.taskDefinition);
  const { taskArns } = await ecs.send(
    new ListTasksCommand({ cluster, serviceName: 'bad', desiredStatus: 'STOPPED' }),
  );
  const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns ?? [] }));
  expect(tasks?.filter((t) => t.containers?.[0]?.exitCode === 1).length).toBeGreaterThanOrEqual(3);
});

test('an aborted rollout is STOPPED, not rolled back, and both revisions run on', async () => {
  await create('aborted');
  const taskDefinition = await register('aborted', 'health=1000s');
  await ecs.send(new UpdateServiceCommand({ cluster, service: 'aborted', taskDefinition }));
  const running = async () => (await describe('aborted'))?.deployments?.map((d) => d.runningCount);
  await expect.poll(running, { timeout: 20_000 }).toEqual([2, 2]);
  const { serviceDeploymentArn } = (await deploymentOf('aborted')) ?? {};
  const stop = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ABORT' });
  expect(await ecs.send(stop)).toMatchObject({ serviceDeploymentArn });
  await expect.poll(async () => (await deploymentOf('aborted'))?.status, { timeout: 20_000 }).toBe('STOPPED');
  expect(await deploymentOf('aborted')).toMatchObject({
    statusReason: 'Service deployment stopped because of a user request.',
    stoppedAt: expect.any(Date),
  });
  expect(await running()).toEqual([2, 2]);
  expect((await describe('aborted'))?.deployments?.[0]?.rolloutState).toBe('FAILED');
  await expect(ecs.send(stop)).rejects.toMatchObject({ name: 'ConflictException' });
});

test('a task that is run to its end passes the waiter', async () => {
  const taskDefinition = await register('once', 'exit=0@1s');
  const { tasks } = await ecs.send(
    new RunTaskCommand({ cluster, taskDefinition, launchType: 'FARGATE', networkConfiguration: network }),
  );
  const arns = tasks?.map((t) => t.taskArn ?? '') ?? [];
  await waitUntilTasksStopped(
    { client: ecs, maxWaitTime: 110, minDelay: 1, maxDelay: 1 },
    { cluster, tasks: arns },
  );
  const answer = await ecs.send(new DescribeTasksCommand({ cluster, tasks: arns }));
  expect(answer.tasks?.[0]).toMatchObject({ lastStatus: 'STOPPED', containers: [{ exitCode: 0 }] });
});

test("an error comes as the SDK's own class", async () => {
  const update = ecs.send(new UpdateServiceCommand({ cluster, service: 'none' }));
  await expect(update).rejects.toBeInstanceOf(ServiceNotFoundException);
  await expect(update).rejects.toMatchObject({
    message: 'Service not found.',
    $metadata: { httpStatusCode: 400 },
  });
});
