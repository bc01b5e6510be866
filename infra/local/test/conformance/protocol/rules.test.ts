import { beforeEach, describe, expect, test } from 'vitest';
import { type Answer, type Harness, harness, network } from '../../support-ecs.ts';

let h: Harness;
beforeEach(async () => {
  h = await harness();
});
const cluster = 'main';
const refused = (message: string | RegExp, code = 'InvalidParameterException') => ({
  code,
  status: 400,
  message: typeof message === 'string' ? message : expect.stringMatching(message),
});

describe('pages', () => {
  /** Every list with the size of a page, and what it lists. */
  const lists: [string, object, string, number][] = [
    ['ListClusters', {}, 'clusterArns', 100],
    ['ListServices', { cluster }, 'serviceArns', 100],
    ['ListServicesByNamespace', { namespace: 'n' }, 'serviceArns', 100],
    ['ListTasks', { cluster }, 'taskArns', 100],
    ['ListTaskDefinitions', {}, 'taskDefinitionArns', 100],
    ['ListTaskDefinitionFamilies', {}, 'families', 100],
    ['ListServiceDeployments', { cluster, service: 'web' }, 'serviceDeployments', 100],
    ['ListAccountSettings', { effectiveSettings: true }, 'settings', 10],
    ['ListAttributes', { cluster, targetType: 'container-instance' }, 'attributes', 100],
    ['ListContainerInstances', { cluster }, 'containerInstanceArns', 100],
    ['DescribeCapacityProviders', {}, 'capacityProviders', 10],
  ];

  test.each(
    lists,
  )('%s: one at a time is all of them, and what is no page is refused', async (name, input, list, max) => {
    for (const family of ['web', 'two']) {
      const made = { ...definition, family };
      await h.call('RegisterTaskDefinition', made);
    }
    await h.call('CreateCluster', { clusterName: 'other' });
    await h.create('web', { desiredCount: 3 });
    await h.create('two', { serviceName: 'two' });
    await h.update({ taskDefinition: 'two' });
    const read = async (size: object): Promise<unknown[]> => {
      const answer = await h.call(name, { ...input, ...size });
      if (answer.nextToken === undefined) return answer[list];
      return [...answer[list], ...(await read({ ...size, nextToken: answer.nextToken }))];
    };
    expect(await read({ maxResults: 1 })).toEqual(await read({}));
    for (const maxResults of [0, -1, max + 1]) {
      const size = refused(`maxResults is ${maxResults}; it must be between 1 and ${max}.`);
      await expect(h.call(name, { ...input, maxResults })).rejects.toMatchObject(size);
    }
    for (const token of ['x', '', Buffer.from('[1]').toString('base64url')]) {
      const bad = h.call(name, { ...input, nextToken: token });
      await expect(bad).rejects.toMatchObject(refused(/Invalid token/));
    }
  });
});

const definition = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'app:1' }],
};

describe('client tokens', () => {
  const run = (more: object) =>
    h.call('RunTask', {
      cluster,
      taskDefinition: 'web',
      launchType: 'FARGATE',
      networkConfiguration: network,
      ...more,
    });

  test('RunTask: the same request again gives the same tasks, another is a conflict that names them', async () => {
    await h.register();
    const first = await run({ clientToken: 'a', count: 2 });
    const again = await run({ clientToken: 'a', count: 2 });
    const arns = (answer: Answer) => answer.tasks.map((t: Answer) => t.taskArn);
    expect(arns(again)).toEqual(arns(first));
    const other = run({ clientToken: 'a', count: 1 });
    await expect(other).rejects.toMatchObject({
      ...refused(/clientToken/, 'ConflictException'),
      members: { resourceIds: arns(first) },
    });
  });

  test('the same request may come in another order, and name its cluster otherwise; another cluster has tokens of its own', async () => {
    await h.register();
    const first = await run({ clientToken: 'b', count: 1, startedBy: 'me' });
    const turned = Object.fromEntries(
      Object.entries({
        cluster: 'arn:aws:ecs:us-east-1:000000000000:cluster/main',
        taskDefinition: 'web',
        launchType: 'FARGATE',
        networkConfiguration: network,
        clientToken: 'b',
        startedBy: 'me',
        count: 1,
      }).toReversed(),
    );
    expect((await h.call('RunTask', turned)).tasks[0].taskArn).toBe(first.tasks[0].taskArn);
    await h.call('CreateCluster', { clusterName: 'other' });
    const { tasks } = await h.call('RunTask', { ...turned, cluster: 'other' });
    expect(tasks[0].taskArn).not.toBe(first.tasks[0].taskArn);
  });

  test('one whose request failed may be used again, and one of a day ago is new', async () => {
    await expect(run({ clientToken: 'c' })).rejects.toMatchObject(
      refused(/TaskDefinition|task definition/i, 'ClientException'),
    );
    await h.register();
    const first = await run({ clientToken: 'c' });
    await h.clock.advance(23 * 3_600_000);
    expect((await run({ clientToken: 'c' })).tasks[0].taskArn).toBe(first.tasks[0].taskArn);
    await h.clock.advance(2 * 3_600_000);
    expect((await run({ clientToken: 'c' })).tasks[0].taskArn).not.toBe(first.tasks[0].taskArn);
  });

  test('two at the same time act once', async () => {
    await h.register();
    const answers = await Promise.all([run({ clientToken: 'd' }), run({ clientToken: 'd' })]);
    expect(new Set(answers.map(({ tasks }) => tasks[0].taskArn)).size).toBe(1);
    expect((await h.call('ListTasks', { cluster })).taskArns).toHaveLength(1);
  });

  test('RunTask: at most 64 characters, CreateService: at most 36', async () => {
    await h.register();
    await run({ clientToken: 'x'.repeat(64) });
    for (const clientToken of ['x'.repeat(65), 'a b']) {
      await expect(run({ clientToken })).rejects.toMatchObject(refused(/at 'clientToken' failed/));
    }
    const long = h.create('web', { clientToken: 'x'.repeat(37) });
    await expect(long).rejects.toMatchObject(refused(/length less than or equal to 36/));
    const { service } = await h.create('web', { clientToken: 'c' });
    expect((await h.create('web', { clientToken: 'c' })).service.serviceArn).toBe(service.serviceArn);
    await expect(h.create('web', { clientToken: 'c', desiredCount: 2 })).rejects.toMatchObject(
      refused('Creation of service was not idempotent.'),
    );
  });
});

describe('identifiers', () => {
  test('services and tasks go by name, by long and by short ARN', async () => {
    await h.create(await h.register());
    await h.clock.advance(1_000);
    const [task] = await h.tasks();
    const id = task.taskArn.split('/').at(-1);
    const prefix = 'arn:aws:ecs:us-east-1:000000000000';
    for (const service of ['web', `${prefix}:service/main/web`, `${prefix}:service/web`]) {
      expect((await h.call('DescribeServices', { cluster, services: [service] })).services).toHaveLength(1);
      await h.call('UpdateService', { cluster, service, desiredCount: 1 });
    }
    for (const name of [id, `${prefix}:task/main/${id}`, `${prefix}:task/${id}`]) {
      expect((await h.call('DescribeTasks', { cluster, tasks: [name] })).tasks).toHaveLength(1);
    }
    for (const name of ['main', `${prefix}:cluster/main`]) {
      expect((await h.call('ListTasks', { cluster: name })).taskArns).toHaveLength(1);
    }
  });

  test.each([
    [
      'of another cluster',
      'service/other/web',
      'Invalid identifier: Identifier is for cluster other. Your cluster is main',
    ],
    ['of something else', 'cluster/main', 'Unsupported resource type: cluster'],
    ['with too much in it', 'service/main/web/1', 'Invalid identifier: Unexpected number of separators'],
  ])('one %s is refused', async (_name, path, message) => {
    const services = [`arn:aws:ecs:us-east-1:000000000000:${path}`];
    await expect(h.call('DescribeServices', { cluster, services })).rejects.toMatchObject(refused(message));
  });

  test('what is well-formed and not there is a failure, in every batch', async () => {
    const id = '0'.repeat(32);
    const deployment = 'arn:aws:ecs:us-east-1:000000000000:service-deployment/main/web/x';
    const revision = 'arn:aws:ecs:us-east-1:000000000000:service-revision/main/web/1';
    for (const [name, input] of [
      ['DescribeServices', { cluster, services: ['none'] }],
      ['DescribeTasks', { cluster, tasks: [id] }],
      ['DescribeClusters', { clusters: ['none'] }],
      ['DescribeServiceDeployments', { serviceDeploymentArns: [deployment] }],
      ['DescribeServiceRevisions', { serviceRevisionArns: [revision] }],
      ['DescribeContainerInstances', { cluster, containerInstances: [id] }],
      ['DescribeCapacityProviders', { capacityProviders: ['none'] }],
      ['GetTaskProtection', { cluster, tasks: [id] }],
      ['DeleteTaskDefinitions', { taskDefinitions: ['none:1'] }],
    ] as const) {
      const { failures } = await h.call(name, input);
      expect(failures, name).toEqual([{ arn: expect.any(String), reason: 'MISSING' }]);
    }
  });

  test('a batch has its limit', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(32, '0'));
    for (const [name, input] of [
      ['DescribeServices', { cluster, services: many(11) }],
      ['DescribeTasks', { cluster, tasks: many(101) }],
      ['DescribeClusters', { clusters: many(101) }],
      ['DescribeServiceDeployments', { serviceDeploymentArns: many(21) }],
      ['DescribeServiceRevisions', { serviceRevisionArns: many(21) }],
      ['DeleteTaskDefinitions', { taskDefinitions: many(11) }],
      ['UpdateTaskProtection', { cluster, tasks: many(11), protectionEnabled: true }],
      ['DescribeServices', { cluster, services: [] }],
      ['DescribeTasks', { cluster, tasks: [] }],
    ] as const) {
      await expect(h.call(name, input), name).rejects.toMatchObject(refused(/./));
    }
  });
});

describe('tags', () => {
  const put = (tags: object[]) =>
    h.call('TagResource', { resourceArn: 'arn:aws:ecs:us-east-1:000000000000:cluster/main', tags });
  const many = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value: 'v' }));

  test('fifty of them, and what a key may be', async () => {
    await put(many(50));
    await expect(put([{ key: 'one-more' }])).rejects.toMatchObject(refused(/50/, 'LimitExceededException'));
    await put([{ key: 'k1', value: 'another' }]);
    for (const tags of [
      many(51),
      [{ key: 'aws:mine' }],
      [{ key: '' }],
      [{ key: 'x'.repeat(129) }],
      [{ key: 'a', value: 'x'.repeat(257) }],
      [{ key: 'what?' }],
      [{ key: 'a' }, { key: 'a' }],
    ]) {
      await expect(put(tags)).rejects.toMatchObject(refused(/./));
    }
  });
});

describe('what JSON can hold', () => {
  test('nulls are as good as absent, and unknown members are left aside', async () => {
    await h.register();
    const { service } = await h.create('web', { tags: null, clientToken: null, fromTheFuture: { a: [1] } });
    expect(service).not.toHaveProperty('fromTheFuture');
  });

  test.each<[string, object, string]>([
    ['ListTasks', { cluster: 5 }, "NUMBER_VALUE can not be converted to string at 'cluster'"],
    [
      'ListTasks',
      { cluster, maxResults: '5' },
      "STRING_VALUE can not be converted to number at 'maxResults'",
    ],
    [
      'ListTasks',
      { cluster, maxResults: 1.5 },
      "NUMBER_VALUE can not be converted to integer at 'maxResults'",
    ],
    [
      'ListTasks',
      { cluster, maxResults: 2 ** 31 },
      "NUMBER_VALUE can not be converted to integer at 'maxResults'",
    ],
    ['DescribeServices', { services: {} }, "STRUCTURE_VALUE can not be converted to array at 'services'"],
    // Whatever else is wrong, what can't be read is said first.
    [
      'CreateService',
      { desiredCount: 'two' },
      "STRING_VALUE can not be converted to number at 'desiredCount'",
    ],
  ])('%s %j can not be read', async (name, input, message) => {
    await expect(h.call(name, input)).rejects.toMatchObject(refused(message, 'SerializationException'));
  });
});

test('scale-in protection holds a task through a deployment and a smaller count, until it ends', async () => {
  await h.create(await h.register(), { desiredCount: 2 });
  await h.clock.advance(30_000);
  const [first, second] = (await h.tasks()).map((t) => t.taskArn);
  const protect = (tasks: string[], more: object) =>
    h.call('UpdateTaskProtection', { cluster, tasks, ...more });
  const { protectedTasks } = await protect([first], { protectionEnabled: true, expiresInMinutes: 5 });
  expect(protectedTasks).toEqual([
    { taskArn: first, protectionEnabled: true, expirationDate: h.clock.now() / 1000 + 300 },
  ]);
  const running = async () => (await h.tasks()).map((t) => t.taskArn);
  await h.update({ desiredCount: 1 });
  await h.clock.advance(30_000);
  expect(await running()).toEqual([first]);
  await h.update({ forceNewDeployment: true });
  await h.clock.advance(60_000);
  expect(await running()).toContain(first);
  expect((await h.service()).deployments).toHaveLength(2);
  await h.clock.advance(5 * 60_000);
  expect(await running()).not.toContain(first);
  expect((await h.service()).deployments).toHaveLength(1);
  const gone = await h.call('GetTaskProtection', { cluster, tasks: [first, second] });
  expect(gone.failures).toMatchObject([{ reason: 'TASK_NOT_VALID' }, { reason: 'TASK_NOT_VALID' }]);
  for (const expiresInMinutes of [0, 2881]) {
    const wrong = protect([first], { protectionEnabled: true, expiresInMinutes });
    await expect(wrong).rejects.toMatchObject(refused(/between 1 and 2880/));
  }
});

test('account settings have values, principals of their own and an effect on new clusters', async () => {
  const put = (input: object) => h.call('PutAccountSetting', input);
  await put({ name: 'containerInsights', value: 'enhanced' });
  const { cluster: made } = await h.call('CreateCluster', { clusterName: 'watched' });
  expect(made.settings).toEqual([{ name: 'containerInsights', value: 'enhanced' }]);
  const principalArn = 'arn:aws:iam::000000000000:user/ann';
  await put({ name: 'containerInsights', value: 'disabled', principalArn });
  const effective = { name: 'containerInsights', effectiveSettings: true };
  const listed = async (more: object = {}) =>
    (await h.call('ListAccountSettings', { ...effective, ...more })).settings;
  expect(await listed({ principalArn })).toMatchObject([{ value: 'disabled', principalArn }]);
  expect(await listed()).toMatchObject([{ value: 'enhanced' }]);
  await expect(put({ name: 'containerInsights', value: 'maybe' })).rejects.toMatchObject(refused(/maybe/));
  await expect(put({ name: 'guardDutyActivate', value: 'on' })).rejects.toMatchObject(refused(/read-only/));
});

test('without container instances, an attribute has no target and an agent no endpoint', async () => {
  const attributes = [{ name: 'a', targetType: 'container-instance', targetId: 'x' }];
  await expect(h.call('PutAttributes', { cluster, attributes })).rejects.toMatchObject(
    refused(/no container instances/, 'TargetNotFoundException'),
  );
  await expect(h.call('DiscoverPollEndpoint')).rejects.toMatchObject(refused(/agents/, 'ClientException'));
});

test('a command in a task is refused: it was not enabled, or there is no agent to run it', async () => {
  await h.register();
  const run = async (enableExecuteCommand: boolean) => {
    const { tasks } = await h.call('RunTask', {
      cluster,
      taskDefinition: 'web',
      launchType: 'FARGATE',
      networkConfiguration: network,
      enableExecuteCommand,
    });
    return tasks[0].taskArn as string;
  };
  const execute = (task: string) =>
    h.call('ExecuteCommand', { cluster, task, command: 'sh', interactive: true });
  await expect(execute(await run(false))).rejects.toMatchObject(refused(/execute command was not enabled/));
  await expect(execute(await run(true))).rejects.toMatchObject(
    refused(/no agent.*docker exec/, 'TargetNotConnectedException'),
  );
  await expect(execute('0'.repeat(32))).rejects.toMatchObject(refused(/task was not found/));
});
