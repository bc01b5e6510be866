import { beforeEach, expect, test } from 'vitest';
import { type Harness, harness, network } from '../../support-ecs.ts';

let h: Harness;
beforeEach(async () => {
  h = await harness();
});

const targetGroup = (name: string) =>
  `arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/${name}/1`;
const behind = (name: string, containerName = 'app', containerPort = 8000) => ({
  loadBalancers: [{ targetGroupArn: targetGroup(name), containerName, containerPort }],
});
const definition = (more: object = {}, container: object = {}) => ({
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'app:1', ...container }],
  ...more,
});

test.each<[string, object, string, string]>([
  ['Nothing', {}, 'UnknownOperationException', "Nothing is not an operation of Local Fargate's ECS."],
  ['toString', {}, 'UnknownOperationException', "toString is not an operation of Local Fargate's ECS."],
  [
    'DescribeServices',
    { cluster: 'none', services: ['x'] },
    'ClusterNotFoundException',
    'Cluster not found.',
  ],
  ['ListTasks', {}, 'ClusterNotFoundException', 'Cluster not found.'],
  ['CreateDaemon', {}, 'UnsupportedFeatureException', 'CreateDaemon is not built in Local Fargate yet.'],
  ['UpdateService', { cluster: 'main', service: 'none' }, 'ServiceNotFoundException', 'Service not found.'],
  [
    'DescribeTaskDefinition',
    { taskDefinition: 'none' },
    'ClientException',
    'Unable to describe task definition.',
  ],
  [
    'StopTask',
    { cluster: 'main', task: '0'.repeat(32) },
    'InvalidParameterException',
    'The referenced task was not found.',
  ],
  [
    'StartTask',
    {},
    'UnsupportedFeatureException',
    'StartTask, which needs container instances, is not built in Local Fargate yet.',
  ],
  ['DescribeServices', { cluster: 'main' }, 'InvalidParameterException', 'services cannot be empty.'],
  [
    'DescribeServices',
    { cluster: 5, services: ['x'] },
    'SerializationException',
    "NUMBER_VALUE can not be converted to string at 'cluster'",
  ],
  [
    'ListTasks',
    { cluster: 'main', maxResults: 101 },
    'InvalidParameterException',
    'maxResults is 101; it must be between 1 and 100.',
  ],
  ['ListTasks', { cluster: 'main', nextToken: 'x' }, 'InvalidParameterException', 'Invalid token.'],
])('%s %o: %s', async (operation, input, code, message) => {
  await expect(h.call(operation, input)).rejects.toMatchObject({ code, message, status: 400 });
});

test('a wrong word names the allowed ones', async () => {
  await expect(h.create(await h.register(), { launchType: 'FARGTE' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: expect.stringMatching(
      /Value 'FARGTE' at 'launchType' .* \[EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES\]/,
    ),
  });
});

test.each<[string, object, string]>([
  [
    'CPU and memory that do not go together',
    definition({ memory: '4096' }),
    'No Fargate configuration exists for given values: 256 CPU, 4096 memory.',
  ],
  ['16 vCPU and 33 GB', definition({ cpu: '16 vCPU', memory: '33 GB' }), 'No Fargate configuration exists'],
  [
    'no task CPU',
    definition({ cpu: undefined }),
    "Fargate requires that 'cpu' be defined at the task level.",
  ],
  ['bridge network', definition({ networkMode: 'bridge' }), "Fargate only supports network mode 'awsvpc'."],
  [
    'awslogs without execution role',
    definition({}, { logConfiguration: { logDriver: 'awslogs' } }),
    'execution role ARN to support log driver awslogs',
  ],
  [
    'secrets without execution role',
    definition({}, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
    "you must also specify a value for 'executionRoleArn'",
  ],
  ['no image', definition({}, { image: '' }), 'Container.image should not be null or empty.'],
  ['nothing essential', definition({}, { essential: false }), 'At least one must be essential'],
  [
    'port that moves',
    definition({}, { portMappings: [{ containerPort: 80, hostPort: 81 }] }),
    'the host ports and container ports in port mappings must match',
  ],
  [
    'a secret over a variable',
    definition(
      { executionRoleArn: 'r' },
      { environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: 'a' }] },
    ),
    "such as 'A'",
  ],
  [
    'a dependency that is not there',
    definition({}, { dependsOn: [{ containerName: 'b', condition: 'START' }] }),
    "depends on 'b', which does not exist",
  ],
  ['a stop timeout above two minutes', definition({}, { stopTimeout: 121 }), '0 to 120 are allowed'],
  [
    'an interval below five seconds',
    definition({}, { healthCheck: { command: ['CMD', 'x'], interval: 1 } }),
    '5 to 300 are allowed',
  ],
])('registration refuses %s', async (_name, input, message) => {
  await expect(h.call('RegisterTaskDefinition', input)).rejects.toMatchObject({
    code: 'ClientException',
    message: expect.stringContaining(message),
  });
});

test('a task definition drops what ECS does not know, and gets the defaults that ECS adds', async () => {
  const { taskDefinition } = await h.call(
    'RegisterTaskDefinition',
    definition(
      { cpu: '.25 vCPU', fromTheFuture: { a: 1 } },
      { alsoNew: true, portMappings: [{ containerPort: 80 }] },
    ),
  );
  expect(taskDefinition).not.toHaveProperty('fromTheFuture');
  expect(taskDefinition.containerDefinitions[0]).not.toHaveProperty('alsoNew');
  expect(taskDefinition).toMatchObject({
    revision: 1,
    cpu: '256',
    compatibilities: ['EC2', 'FARGATE'],
  });
  expect(taskDefinition.containerDefinitions[0]).toMatchObject({
    cpu: 0,
    essential: true,
    environment: [],
    portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
  });
  // What DescribeTaskDefinition answered can be registered again as it stands.
  const again = await h.call('RegisterTaskDefinition', taskDefinition);
  expect(again.taskDefinition).toMatchObject({ revision: 2, status: 'ACTIVE' });
});

test('revision numbers are never used again, and an inactive definition starts nothing', async () => {
  await h.register();
  const { taskDefinition } = await h.call('DeregisterTaskDefinition', { taskDefinition: 'web:1' });
  expect(taskDefinition.status).toBe('INACTIVE');
  await expect(h.create('web:1')).rejects.toMatchObject({
    code: 'ClientException',
    message: 'TaskDefinition is inactive',
  });
  await expect(h.create('web')).rejects.toMatchObject({
    code: 'ClientException',
    message: 'TaskDefinition not found.',
  });
  expect(await h.register()).toMatch(/web:2$/);
  expect((await h.call('DescribeTaskDefinition', { taskDefinition: 'web' })).taskDefinition.revision).toBe(2);
  expect((await h.call('DescribeTaskDefinition', { taskDefinition: 'web:1' })).taskDefinition.status).toBe(
    'INACTIVE',
  );
});

test.each<[string, object, string, string]>([
  [
    'a container that is not there',
    behind('web', 'nobody'),
    'InvalidParameterException',
    'The container nobody does not exist in the task definition.',
  ],
  [
    'a port that is not mapped',
    behind('web', 'app', 81),
    'InvalidParameterException',
    'The container app did not have a container port 81 defined.',
  ],
  [
    'a target group that is not there',
    behind('missing'),
    'InvalidParameterException',
    `The target group with targetGroupArn ${targetGroup('missing')} does not exist.`,
  ],
  [
    'a target group of no load balancer',
    behind('orphan'),
    'InvalidParameterException',
    `The target group with targetGroupArn ${targetGroup('orphan')} does not have an associated load balancer.`,
  ],
  [
    'no network',
    { networkConfiguration: undefined },
    'InvalidParameterException',
    "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
  ],
  [
    '100/100',
    { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } },
    'InvalidParameterException',
    'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
  ],
  [
    'no launch type',
    { launchType: undefined },
    'UnsupportedFeatureException',
    'Launch type EC2, which is what ECS takes where neither a launch type nor a capacity provider is named, is not built in Local Fargate yet.',
  ],
])('a service is refused: %s', async (_name, service, code, message) => {
  await expect(h.create(await h.register(), service)).rejects.toMatchObject({ code, message });
});

test('a service is made once: by its name, and by its client token', async () => {
  const arn = await h.register();
  const first = await h.create(arn, { clientToken: 't' });
  expect(await h.create(arn, { clientToken: 't' })).toEqual(first);
  for (const other of [{ clientToken: 't', desiredCount: 2 }, { clientToken: 'u' }, {}]) {
    await expect(h.create(arn, other)).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: 'Creation of service was not idempotent.',
    });
  }
});

test('names and ARNs do the same everywhere, what is missing is a failure', async () => {
  const { service } = await h.create(await h.register());
  await h.clock.advance(1_000);
  const by = { cluster: service.clusterArn, services: [service.serviceArn, 'none'] };
  const answer = await h.call('DescribeServices', by);
  expect(answer.services).toHaveLength(1);
  expect(answer.failures).toEqual([{ arn: service.serviceArn.replace(/web$/, 'none'), reason: 'MISSING' }]);
  const [task] = await h.tasks();
  for (const name of [task.taskArn, task.taskArn.split('/').at(-1)]) {
    expect((await h.call('DescribeTasks', { cluster: 'main', tasks: [name] })).tasks).toHaveLength(1);
  }
  const elsewhere = service.serviceArn.replace('us-east-1', 'eu-west-1');
  expect(
    (await h.call('DescribeServices', { cluster: 'main', services: [elsewhere] })).failures,
  ).toHaveLength(1);
});

test('pages follow each other without loss', async () => {
  for (let count = 0; count < 7; count++) await h.register();
  const seen: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await h.call('ListTaskDefinitions', { maxResults: 3, nextToken });
    expect(page.taskDefinitionArns.length).toBeLessThanOrEqual(3);
    seen.push(...page.taskDefinitionArns);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  expect(seen.map((arn) => arn.split(':').at(-1))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

const run = (taskDefinition: string, more: object = {}) =>
  h.call('RunTask', {
    cluster: 'main',
    taskDefinition,
    launchType: 'FARGATE',
    networkConfiguration: network,
    ...more,
  });
const described = async (taskArn: string) =>
  (await h.call('DescribeTasks', { cluster: 'main', tasks: [taskArn] })).tasks[0];

test('a task that is run goes through its states and leaves its log and its exit code', async () => {
  const arn = await h.register('boot=1s,log=migrated,exit=3@2s', {
    logConfiguration: {
      logDriver: 'awslogs',
      options: { 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' },
    },
  });
  const { tasks } = await run(arn, { startedBy: 'me', clientToken: 'once' });
  expect(tasks[0]).toMatchObject({
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    group: 'family:web',
    startedBy: 'me',
  });
  expect((await run(arn, { startedBy: 'me', clientToken: 'once' })).tasks[0].taskArn).toBe(tasks[0].taskArn);
  await h.clock.advance(500);
  expect((await described(tasks[0].taskArn)).lastStatus).toBe('ACTIVATING');
  await h.clock.advance(600);
  expect(await described(tasks[0].taskArn)).toMatchObject({
    lastStatus: 'RUNNING',
    connectivity: 'CONNECTED',
  });
  await h.clock.advance(3_000);
  const done = await described(tasks[0].taskArn);
  expect(done).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [
      { lastStatus: 'STOPPED', exitCode: 3, networkInterfaces: [{ privateIpv4Address: expect.any(String) }] },
    ],
  });
  const times = [
    'createdAt',
    'connectivityAt',
    'pullStartedAt',
    'pullStoppedAt',
    'startedAt',
    'stoppingAt',
    'executionStoppedAt',
    'stoppedAt',
  ];
  const values = times.map((name) => done[name]);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(h.logs).toEqual([`g p/app/${tasks[0].taskArn.split('/').at(-1)} migrated`]);
});

test('overrides reach the containers, and only those that there are', async () => {
  const arn = await h.register();
  const containerOverrides = [{ name: 'app', environment: [{ name: 'LOCAL_SCRIPT', value: 'exit=9@1s' }] }];
  const { tasks } = await run(arn, { overrides: { containerOverrides, cpu: '512', memory: '1024' } });
  await h.clock.advance(3_000);
  const done = await described(tasks[0].taskArn);
  expect(done).toMatchObject({
    cpu: '512',
    memory: '1024',
    overrides: { containerOverrides },
    containers: [{ exitCode: 9 }],
  });
  await expect(run(arn, { overrides: { containerOverrides: [{ name: 'nobody' }] } })).rejects.toMatchObject({
    message: 'Override for container named nobody is not a container in the TaskDefinition.',
  });
  await expect(run(arn, { count: 11 })).rejects.toMatchObject({ code: 'InvalidParameterException' });
});

test.each<[string, object, string]>([
  [
    'a secret that is not there',
    { secrets: [{ name: 'A', valueFrom: 'missing' }] },
    'ResourceInitializationError: unable to retrieve missing',
  ],
  [
    'a log group that is not there',
    {
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': 'missing', 'awslogs-stream-prefix': 'p' },
      },
    },
    'ResourceInitializationError: The specified log group does not exist.',
  ],
])('a task fails to start: %s', async (_name, container, stoppedReason) => {
  const { tasks } = await run(await h.register('', container));
  await h.clock.advance(100);
  const failed = await described(tasks[0].taskArn);
  expect(failed).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'TaskFailedToStart', stoppedReason });
  expect(failed.containers[0]).not.toHaveProperty('exitCode');
});

test('a task that a user stops says so', async () => {
  const { tasks } = await run(await h.register());
  await h.clock.advance(1_000);
  const { task } = await h.call('StopTask', { cluster: 'main', task: tasks[0].taskArn });
  expect(task).toMatchObject({
    desiredStatus: 'STOPPED',
    stopCode: 'UserInitiated',
    stoppedReason: 'Task stopped by user',
  });
  await h.clock.advance(1_000);
  expect((await described(tasks[0].taskArn)).lastStatus).toBe('STOPPED');
  await h.clock.advance(3_700_000);
  expect(await described(tasks[0].taskArn)).toBeUndefined();
});

test('tags are put, listed and taken away', async () => {
  const { service } = await h.create(await h.register(), { tags: [{ key: 'a', value: '1' }] });
  const resourceArn = service.serviceArn;
  await h.call('TagResource', {
    resourceArn,
    tags: [
      { key: 'a', value: '2' },
      { key: 'b', value: '3' },
    ],
  });
  await h.call('UntagResource', { resourceArn, tagKeys: ['b'] });
  expect(await h.call('ListTagsForResource', { resourceArn })).toEqual({ tags: [{ key: 'a', value: '2' }] });
  expect((await h.service()).tags).toBeUndefined();
  const { services } = await h.call('DescribeServices', {
    cluster: 'main',
    services: ['web'],
    include: ['TAGS'],
  });
  expect(services[0].tags).toEqual([{ key: 'a', value: '2' }]);
  await expect(h.call('TagResource', { resourceArn: `${resourceArn}x`, tags: [] })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  });
});

test('a cluster in use is not deleted', async () => {
  await h.create(await h.register());
  await expect(h.call('DeleteCluster', { cluster: 'main' })).rejects.toMatchObject({
    code: 'ClusterContainsServicesException',
  });
  await h.call('DeleteService', { cluster: 'main', service: 'web', force: true });
  await h.clock.advance(5_000);
  expect((await h.call('DeleteCluster', { cluster: 'main' })).cluster.status).toBe('INACTIVE');
  expect((await h.call('ListClusters')).clusterArns).toEqual([]);
});

test('a capacity provider of Fargate does for a launch type, and not both', async () => {
  const taskDefinition = await h.register('exit=0@1s');
  const run = { cluster: 'main', taskDefinition, networkConfiguration: network };
  const capacityProviderStrategy = [{ capacityProvider: 'FARGATE', weight: 1 }];
  await h.call('PutClusterCapacityProviders', {
    cluster: 'main',
    capacityProviders: ['FARGATE'],
    defaultCapacityProviderStrategy: [],
  });
  const { tasks, failures } = await h.call('RunTask', { ...run, capacityProviderStrategy });
  expect(failures).toEqual([]);
  expect(tasks).toMatchObject([{ launchType: 'FARGATE', capacityProviderName: 'FARGATE' }]);
  await expect(
    h.call('RunTask', { ...run, capacityProviderStrategy, launchType: 'FARGATE' }),
  ).rejects.toMatchObject({ message: expect.stringMatching(/both a launch type and capacity provider/) });
  await expect(
    h.call('RunTask', { ...run, capacityProviderStrategy: [{ capacityProvider: 'NONE' }] }),
  ).rejects.toMatchObject({ message: expect.stringContaining('FARGATE and FARGATE_SPOT') });
  const { service } = await h.create(taskDefinition, { launchType: undefined, capacityProviderStrategy });
  expect(service.launchType).toBeUndefined();
  expect(service).toMatchObject({
    capacityProviderStrategy,
    deployments: [{ status: 'PRIMARY', capacityProviderStrategy }],
  });
});

test('a task that is run without network configuration is refused', async () => {
  const run = h.call('RunTask', {
    cluster: 'main',
    taskDefinition: await h.register(),
    launchType: 'FARGATE',
  });
  await expect(run).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
  });
});

test('a forced deployment is in sight right after the call', async () => {
  await h.create(await h.register(), { desiredCount: 2 });
  await h.clock.advance(11_000);
  await h.update({ forceNewDeployment: true });
  expect(await h.service()).toMatchObject({
    runningCount: 2,
    deployments: [
      { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 2, runningCount: 0 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ],
  });
});
