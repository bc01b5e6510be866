import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clients, network, noClients, patient, startClients } from './clients.ts';

describe.skipIf(noClients)(`the AWS CLI${noClients ? ` (skipped: ${noClients})` : ''}`, () => {
  let clients: Clients;
  const aws = (...args: string[]) => clients.aws(args);
  const ecs = (...args: string[]) => clients.aws(['ecs', ...args]);
  const main = ['--cluster', 'main'];

  beforeAll(async () => {
    clients = await startClients(20);
    await ecs('create-cluster', '--cluster-name', 'main');
  });
  afterAll(async () => {
    await clients?.stop();
    expect(clients?.complaints()).toEqual([]);
  });

  test.concurrent('ships a service, waits for it, ships it anew, tags it and takes it away', async ({
    expect,
  }) => {
    const file = clients.file('web', clients.definition('web'));
    await ecs('register-task-definition', '--cli-input-json', file);
    const { service: created } = await ecs(
      ...['create-service', ...main, '--service-name', 'web', '--task-definition', 'web'],
      ...['--desired-count', '2', '--launch-type', 'FARGATE', '--network-configuration', network],
    );
    expect(created).toMatchObject({
      status: 'ACTIVE',
      launchType: 'FARGATE',
      deployments: [{ status: 'PRIMARY' }],
    });
    const named = [...main, '--services', 'web'];
    await ecs('wait', 'services-stable', ...named);
    const chosen = 'services[0].deployments[].[status,rolloutState,runningCount]';
    await expect
      .poll(() => ecs('describe-services', ...named, '--query', chosen), patient)
      .toEqual([['PRIMARY', 'COMPLETED', 2]]);

    const again = ['update-service', ...main, '--service', 'web', '--force-new-deployment'];
    expect(await ecs(...again, '--query', 'service.deployments[].status')).toEqual(['PRIMARY', 'ACTIVE']);
    await ecs('wait', 'services-stable', ...named);
    const [last, first] = (await ecs('list-service-deployments', ...main, '--service', 'web'))
      .serviceDeployments;
    expect(first).toMatchObject({ status: 'SUCCESSFUL' });
    const { serviceDeployments } = await ecs(
      ...['describe-service-deployments', '--service-deployment-arns', last.serviceDeploymentArn],
    );
    expect(serviceDeployments[0].sourceServiceRevisions).toMatchObject([
      { arn: first.targetServiceRevisionArn },
    ]);

    const { serviceArn } = created;
    await ecs(
      'tag-resource',
      '--resource-arn',
      serviceArn,
      '--tags',
      'key=team,value=a',
      'key=env,value=dev',
    );
    await ecs('untag-resource', '--resource-arn', serviceArn, '--tag-keys', 'team');
    const tags = [{ key: 'env', value: 'dev' }];
    expect(await ecs('list-tags-for-resource', '--resource-arn', serviceArn)).toEqual({ tags });
    expect(
      await ecs('describe-services', ...named, '--include', 'TAGS', '--query', 'services[0].tags'),
    ).toEqual(tags);

    const refused = await clients.tryAws(['ecs', 'delete-service', ...main, '--service', 'web']);
    expect(refused.stderr).toContain(
      '(InvalidParameterException) when calling the DeleteService operation: The service cannot be stopped while it is scaled above 0.',
    );
    const deleted = ['delete-service', ...main, '--service', 'web', '--force', '--query', 'service.status'];
    expect(await ecs(...deleted)).toBe('DRAINING');
    await ecs('wait', 'services-inactive', ...named);
    const listed = await ecs('list-services', ...main, '--query', 'serviceArns');
    expect(listed).not.toContain(serviceArn);
  });

  test.concurrent('runs a task to its end and reads its exit code and its log', async ({ expect }) => {
    const group = ['--log-group-name', '/ecs/once'];
    await aws('logs', 'create-log-group', ...group);
    const options = {
      'awslogs-group': '/ecs/once',
      'awslogs-region': 'us-east-1',
      'awslogs-stream-prefix': 'once',
    };
    const logConfiguration = { logDriver: 'awslogs', options };
    const definition = clients.definition('once', {}, { logConfiguration });
    await ecs('register-task-definition', '--cli-input-json', clients.file('once', definition));
    const environment = [{ name: 'LOCAL_SCRIPT', value: 'log=migrating,exit=3@2s' }];
    const overrides = JSON.stringify({ containerOverrides: [{ name: 'app', environment }] });
    const { tasks } = await ecs(
      ...['run-task', ...main, '--task-definition', 'once', '--launch-type', 'FARGATE'],
      ...['--network-configuration', network, '--overrides', overrides],
    );
    const named = [...main, '--tasks', tasks[0].taskArn];
    await ecs('wait', 'tasks-stopped', ...named);
    expect((await ecs('describe-tasks', ...named)).tasks[0]).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      containers: [{ exitCode: 3 }],
    });
    const stream = `once/app/${tasks[0].taskArn.split('/').at(-1)}`;
    const read = ['logs', 'filter-log-events', ...group, '--log-stream-names', stream];
    await expect.poll(() => aws(...read, '--query', 'events[].message'), patient).toEqual(['migrating']);
  });

  test.concurrent('stops a task, and is told of one that is not there', async ({ expect }) => {
    await clients.ask('RegisterTaskDefinition', clients.definition('long'));
    const { tasks } = await ecs(
      ...['run-task', ...main, '--task-definition', 'long', '--launch-type', 'FARGATE'],
      ...['--network-configuration', network, '--started-by', 'a person'],
    );
    const { taskArn } = tasks[0];
    await ecs('wait', 'tasks-running', ...main, '--tasks', taskArn);
    expect(await ecs('list-tasks', ...main, '--started-by', 'a person')).toEqual({ taskArns: [taskArn] });
    await ecs('stop-task', ...main, '--task', taskArn, '--reason', 'no longer needed');
    await ecs('wait', 'tasks-stopped', ...main, '--tasks', taskArn);
    const other = taskArn.replace(/[^/]+$/, '0'.repeat(32));
    const described = await ecs('describe-tasks', ...main, '--tasks', taskArn, other);
    expect(described).toMatchObject({
      tasks: [{ stopCode: 'UserInitiated', stoppedReason: 'no longer needed' }],
      failures: [{ arn: other, reason: 'MISSING' }],
    });
  });

  test.concurrent('stops a service deployment, which rolls it back', async ({ expect }) => {
    await clients.service('stopped');
    const state = async () => (await clients.describe('stopped')).deployments[0].rolloutState;
    await expect.poll(state, patient).toBe('COMPLETED');
    const worse = clients.definition('stopped', { LOCAL_SCRIPT: 'unhealthy' });
    await clients.ask('RegisterTaskDefinition', worse);
    await clients.ask('UpdateService', { cluster: 'main', service: 'stopped', taskDefinition: 'stopped:2' });
    const { serviceDeployments } = await ecs(
      ...['list-service-deployments', ...main, '--service', 'stopped', '--status', 'PENDING', 'IN_PROGRESS'],
    );
    const arn = serviceDeployments[0].serviceDeploymentArn;
    await ecs('stop-service-deployment', '--service-deployment-arn', arn, '--stop-type', 'ROLLBACK');
    const status = async () => {
      const answer = await clients.ask('DescribeServiceDeployments', { serviceDeploymentArns: [arn] });
      return answer.serviceDeployments[0].status;
    };
    await expect.poll(status, patient).toBe('ROLLBACK_SUCCESSFUL');
    expect((await clients.describe('stopped')).taskDefinition).toMatch(/:1$/);
  });

  test.concurrent('pages through lists', async ({ expect }) => {
    const cluster = ['--cluster', 'pages'];
    await clients.ask('CreateCluster', { clusterName: 'pages' });
    await clients.ask('RegisterTaskDefinition', clients.definition('idle'));
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
    const same = {
      cluster: 'pages',
      taskDefinition: 'idle',
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration,
    };
    for (const serviceName of ['a', 'b', 'c']) await clients.ask('CreateService', { ...same, serviceName });
    // The first token is the client's own: what it got in one page is more than it shows. With small pages it is ours.
    for (const small of [[], ['--page-size', '1']]) {
      const list = ['list-services', ...cluster, ...small];
      const first = await ecs(...list, '--max-items', '2');
      const rest = await ecs(...list, '--starting-token', first.NextToken);
      expect(first.serviceArns).toHaveLength(2);
      const arns = [...first.serviceArns, ...rest.serviceArns];
      expect(arns.map((arn: string) => arn.split('/').at(-1)).sort()).toEqual(['a', 'b', 'c']);
    }
  });

  test.concurrent('makes a load balancer, shifts weights, and sees the targets of a service', async ({
    expect,
  }) => {
    const elb = (...args: string[]) => aws('elbv2', ...args);
    const { LoadBalancers } = await elb(
      'create-load-balancer',
      '--name',
      'lb',
      '--subnets',
      'subnet-a',
      'subnet-b',
    );
    const [{ LoadBalancerArn, DNSName }] = LoadBalancers;
    await elb('wait', 'load-balancer-exists', '--names', 'lb');
    await elb('wait', 'load-balancer-available', '--load-balancer-arns', LoadBalancerArn);
    const group = async (name: string): Promise<string> => {
      const args = [
        '--name',
        name,
        '--protocol',
        'HTTP',
        '--port',
        '8000',
        '--vpc-id',
        'vpc-1',
        '--target-type',
        'ip',
      ];
      return (await elb('create-target-group', ...args)).TargetGroups[0].TargetGroupArn;
    };
    const [blue, green] = [await group('blue'), await group('green')];
    const { Listeners } = await elb(
      ...['create-listener', '--load-balancer-arn', LoadBalancerArn, '--protocol', 'HTTP', '--port', '80'],
      ...['--default-actions', 'Type=fixed-response,FixedResponseConfig={StatusCode=404}'],
    );
    const forward = (weights: [string, number][]) => {
      const TargetGroups = weights.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight }));
      return JSON.stringify([{ Type: 'forward', ForwardConfig: { TargetGroups } }]);
    };
    const { Rules } = await elb(
      ...['create-rule', '--listener-arn', Listeners[0].ListenerArn, '--priority', '10'],
      ...[
        '--conditions',
        'Field=path-pattern,Values=/web/*',
        '--actions',
        forward([
          [blue, 100],
          [green, 0],
        ]),
      ],
    );
    await clients.service('behind', {
      count: 2,
      more: { loadBalancers: [{ targetGroupArn: blue, containerName: 'app', containerPort: 8000 }] },
    });
    await elb('wait', 'target-in-service', '--target-group-arn', blue);
    const states = 'TargetHealthDescriptions[].TargetHealth.State';
    const health = (arn: string) =>
      elb('describe-target-health', '--target-group-arn', arn, '--query', states);
    expect(await health(blue)).toEqual(['healthy', 'healthy']);
    expect(await health(green)).toEqual([]);
    expect((await fetch(`http://${DNSName}/web/x`)).status).toBe(200);

    const modified = await elb(
      'modify-rule',
      '--rule-arn',
      Rules[0].RuleArn,
      '--actions',
      forward([
        [blue, 0],
        [green, 100],
      ]),
    );
    expect(modified.Rules[0].Actions[0].ForwardConfig.TargetGroups).toMatchObject([
      { TargetGroupArn: blue, Weight: 0 },
      { TargetGroupArn: green, Weight: 100 },
    ]);
    await expect.poll(async () => (await fetch(`http://${DNSName}/web/x`)).status, patient).toBe(503);

    const { Target } = (await elb('describe-target-health', '--target-group-arn', blue))
      .TargetHealthDescriptions[0];
    const delay = 'Key=deregistration_delay.timeout_seconds,Value=0';
    await elb('modify-target-group-attributes', '--target-group-arn', blue, '--attributes', delay);
    await clients.ask('DeleteService', { cluster: 'main', service: 'behind', force: true });
    const target = ['--targets', `Id=${Target.Id},Port=${Target.Port}`];
    await elb('wait', 'target-deregistered', '--target-group-arn', blue, ...target);
  });

  test.concurrent('reads and writes what services need beside ECS', async ({ expect }) => {
    const { Account } = await aws('sts', 'get-caller-identity');
    expect(Account).toBe('000000000000');
    await aws(
      'ssm',
      'put-parameter',
      '--name',
      '/main/url',
      '--type',
      'SecureString',
      '--value',
      'postgres://db',
    );
    const parameter = [
      'get-parameter',
      '--name',
      '/main/url',
      '--with-decryption',
      '--query',
      'Parameter.Value',
    ];
    expect(await aws('ssm', ...parameter)).toBe('postgres://db');
    await aws('secretsmanager', 'create-secret', '--name', 'main/key', '--secret-string', '{"a":"b"}');
    const secret = ['get-secret-value', '--secret-id', 'main/key', '--query', 'SecretString'];
    expect(await aws('secretsmanager', ...secret)).toBe('{"a":"b"}');
  });

  test.concurrent.for([
    [['update-service', ...main, '--service', 'none'], 'ServiceNotFoundException', 'Service not found.'],
    [
      ['describe-services', '--cluster', 'none', '--services', 'x'],
      'ClusterNotFoundException',
      'Cluster not found.',
    ],
    [
      ['describe-task-definition', '--task-definition', 'none'],
      'ClientException',
      'Unable to describe task definition.',
    ],
  ] as const)('is refused by name: %s', async ([args, code, message], { expect }) => {
    const { code: ended, stderr } = await clients.tryAws(['ecs', ...args]);
    expect(ended).toBe(255);
    expect(stderr).toContain(`An error occurred (${code})`);
    expect(stderr).toContain(message);
  });
});
