import {
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { fleet } from '../scripted/fleet.ts';

/** A service with secrets behind a load balancer with a weighted rule, and what a client sees of it. */
export function worldAt(url: string) {
  const options = {
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const elb = new ElasticLoadBalancingV2Client(options);
  const ssm = new SSMClient(options);
  const secrets = new SecretsManagerClient(options);
  const client = fleet(url);

  async function create(): Promise<void> {
    await client.createCluster('main');
    const balancer = await elb.send(
      new CreateLoadBalancerCommand({ Name: 'lb', Subnets: ['subnet-a', 'subnet-b'] }),
    );
    const LoadBalancerArn = balancer.LoadBalancers?.[0]?.LoadBalancerArn;
    const groups = ['blue', 'green'].map((Name) =>
      elb.send(
        new CreateTargetGroupCommand({
          Name,
          Protocol: 'HTTP',
          Port: 8000,
          VpcId: 'vpc-1',
          TargetType: 'ip',
        }),
      ),
    );
    const [blue, green] = (await Promise.all(groups)).map(
      (group) => group.TargetGroups?.[0]?.TargetGroupArn ?? '',
    );
    const listener = await elb.send(
      new CreateListenerCommand({
        LoadBalancerArn,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
      }),
    );
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: listener.Listeners?.[0]?.ListenerArn,
        Priority: 10,
        Conditions: [{ Field: 'path-pattern', Values: ['/web/*'] }],
        Actions: [
          {
            Type: 'forward',
            ForwardConfig: {
              TargetGroups: [
                { TargetGroupArn: blue, Weight: 100 },
                { TargetGroupArn: green, Weight: 0 },
              ],
            },
          },
        ],
      }),
    );
    await elb.send(
      new RegisterTargetsCommand({ TargetGroupArn: green, Targets: [{ Id: '127.0.0.1', Port: 9 }] }),
    );
    await ssm.send(
      new PutParameterCommand({ Name: '/main/url', Value: 'postgres://db', Type: 'SecureString' }),
    );
    const secret = await secrets.send(new CreateSecretCommand({ Name: 'main/key', SecretString: 'a key' }));
    const taskDefinition = await client.register('web', 'log=up', [
      { name: 'URL', valueFrom: '/main/url' },
      { name: 'KEY', valueFrom: secret.ARN ?? '' },
    ]);
    await client.ecs.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName: 'web',
        taskDefinition,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: client.networkConfiguration,
        loadBalancers: [{ targetGroupArn: blue, containerName: 'web', containerPort: 8000 }],
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        tags: [{ key: 'team', value: 'a' }],
      }),
    );
  }

  async function group(name: string) {
    const found = await elb.send(new DescribeTargetGroupsCommand({ Names: [name] }));
    return found.TargetGroups?.[0]?.TargetGroupArn;
  }

  async function targets(name: string) {
    const health = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: await group(name) }));
    return health.TargetHealthDescriptions ?? [];
  }

  const service = () => client.describe('main', 'web');

  return {
    client,
    create,
    service,
    healthy: async () =>
      (await targets('blue')).filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length,
    balancer: async () => (await elb.send(new DescribeLoadBalancersCommand({}))).LoadBalancers ?? [],
    /** Waits until the tasks serve and the service has said so. */
    settled: () =>
      client.until(
        async () => ({ service: await service(), targets: await targets('blue') }),
        (now) =>
          now.service.deployments?.[0]?.rolloutState === 'COMPLETED' &&
          now.service.runningCount === 2 &&
          now.service.events?.[0]?.message?.endsWith('has reached a steady state.') === true &&
          now.targets.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length === 2,
      ),
    /** All that is to be the same after a restart. */
    async everything() {
      const balancers = await elb.send(new DescribeLoadBalancersCommand({}));
      const { services } = await client.ecs.send(
        new DescribeServicesCommand({ cluster: 'main', services: ['web'], include: ['TAGS'] }),
      );
      const { serviceDeployments } = await client.ecs.send(
        new ListServiceDeploymentsCommand({ cluster: 'main', service: 'web' }),
      );
      const [found] = services ?? [];
      const [deployment, ...others] = found?.deployments ?? [];
      const rules = [];
      for (const { ListenerArn } of await listeners(balancers.LoadBalancers?.[0]?.LoadBalancerArn))
        rules.push(...((await elb.send(new DescribeRulesCommand({ ListenerArn }))).Rules ?? []));
      const value = await secrets.send(new GetSecretValueCommand({ SecretId: 'main/key' }));
      const parameter = await ssm.send(new GetParameterCommand({ Name: '/main/url', WithDecryption: true }));
      return {
        balancers: balancers.LoadBalancers,
        rules,
        groups: (await elb.send(new DescribeTargetGroupsCommand({}))).TargetGroups,
        registered: (await targets('green')).map(({ Target }) => Target),
        parameter: parameter.Parameter,
        secret: [value.ARN, value.VersionId, value.SecretString],
        service: [found?.serviceArn, found?.taskDefinition, found?.tags, found?.createdAt],
        deployment: [
          deployment?.id,
          deployment?.rolloutState,
          deployment?.createdAt,
          deployment?.failedTasks,
        ],
        others,
        serviceDeployments,
      };
    },
  };

  async function listeners(LoadBalancerArn: string | undefined) {
    return (await elb.send(new DescribeListenersCommand({ LoadBalancerArn }))).Listeners ?? [];
  }
}
