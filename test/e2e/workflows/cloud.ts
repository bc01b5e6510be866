import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { type Local, startLocal } from '../../support/local.ts';

export const account = '111122223333';

/** What runs of a service, with what is recorded of it. */
export interface Runs {
  arn: string;
  image: string;
  tags: Record<string, string>;
}

/** Local Fargate with the example's environments, as Terraform would leave them: services that have no task yet. */
export interface Cloud {
  env: Local['env'];
  /** Base URL by environment. */
  urls: Record<string, string>;
  runs(environment: string, service: string): Promise<Runs>;
  /** Gives the service a revision with another variable, as somebody in the console would, tags and all. */
  changeByHand(environment: string, service: string): Promise<void>;
  changeParameter(name: string, value: string): Promise<void>;
  /** Lets the service run a task of a revision that carries the tags of a verified one at this commit. */
  record(environment: string, service: string, commit: string): Promise<void>;
  /** @returns what tells the operations since then that may change something */
  changes(): () => string[];
  close(): Promise<void>;
}

const services = [
  { name: 'backend', port: 3001, pattern: '/api/*', health: '/api/health', priority: 20 },
  { name: 'frontend', port: 3000, pattern: '/*', health: '/health', priority: 30 },
];

/** @param engine With `scripted` no container runs: enough where nothing is to be deployed */
export async function openCloud(
  environments: readonly string[],
  engine: 'docker' | 'scripted' = 'docker',
): Promise<Cloud> {
  const local = await startLocal({ engine });
  const options = {
    endpoint: local.url,
    region: 'us-east-1',
    credentials: { accessKeyId: account, secretAccessKey: 'test' },
  };
  const ecs = new ECSClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  const urls: Record<string, string> = {};
  for (const environment of environments) {
    urls[environment] = await provision(environment, ecs, elb, options);
  }
  return {
    env: { ...local.env, AWS_ACCESS_KEY_ID: account },
    urls,
    async runs(environment, service) {
      const described = await ecs.send(
        new DescribeServicesCommand({ cluster: `slugger-${environment}`, services: [service] }),
      );
      const arn = described.services?.[0]?.taskDefinition ?? '';
      const { taskDefinition, tags = [] } = await ecs.send(
        new DescribeTaskDefinitionCommand({ taskDefinition: arn, include: ['TAGS'] }),
      );
      return {
        arn,
        image: taskDefinition?.containerDefinitions?.[0]?.image ?? '',
        tags: Object.fromEntries(tags.map(({ key = '', value = '' }) => [key, value])),
      };
    },
    async changeByHand(environment, service) {
      const cluster = `slugger-${environment}`;
      const described = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
      const { taskDefinition: of, tags } = await ecs.send(
        new DescribeTaskDefinitionCommand({
          taskDefinition: described.services?.[0]?.taskDefinition,
          include: ['TAGS'],
        }),
      );
      const made = await ecs.send(
        new RegisterTaskDefinitionCommand({
          family: of?.family,
          requiresCompatibilities: ['FARGATE'],
          networkMode: 'awsvpc',
          cpu: of?.cpu,
          memory: of?.memory,
          executionRoleArn: of?.executionRoleArn,
          taskRoleArn: of?.taskRoleArn,
          runtimePlatform: of?.runtimePlatform,
          containerDefinitions: of?.containerDefinitions?.map((one) => ({
            ...one,
            environment: [...(one.environment ?? []), { name: 'BY_HAND', value: 'yes' }],
          })),
          tags,
        }),
      );
      const taskDefinition = made.taskDefinition?.taskDefinitionArn;
      await ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition }));
    },
    async changeParameter(Name, Value) {
      await new SSMClient(options).send(new PutParameterCommand({ Name, Value, Overwrite: true }));
    },
    async record(environment, service, commit) {
      const cluster = `slugger-${environment}`;
      const made = await ecs.send(
        new RegisterTaskDefinitionCommand({
          ...placeholder(service, services.find(({ name }) => name === service)?.port ?? 80),
          tags: [
            { key: 'slipway:verified', value: new Date().toISOString() },
            { key: 'slipway:commit', value: commit },
          ],
        }),
      );
      const taskDefinition = made.taskDefinition?.taskDefinitionArn;
      await ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition, desiredCount: 1 }));
    },
    changes() {
      const from = local.asked.length;
      const harmless = /(^|\.)(Describe|List|Get|BatchGet|BatchCheck|AssumeRole)\w*$|^(GET|HEAD) /;
      return () => local.asked.slice(from).filter((operation) => !harmless.test(operation));
    },
    close: () => local.stop(),
  };
}

type Options = ConstructorParameters<typeof ECSClient>[0] & object;

/**
 * Makes an environment's cluster, load balancer, settings and services, as Terraform would leave them.
 * @returns its base URL
 */
export async function provision(
  environment: string,
  ecs: ECSClient,
  elb: ElasticLoadBalancingV2Client,
  options: Options,
): Promise<string> {
  const cluster = `slugger-${environment}`;
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
  await settings(environment, options);
  const made = await elb.send(
    new CreateLoadBalancerCommand({ Name: cluster, Subnets: ['subnet-a', 'subnet-b'] }),
  );
  const LoadBalancerArn = made.LoadBalancers?.[0]?.LoadBalancerArn;
  const nothing = { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'no such service' };
  const listener = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: nothing }],
    }),
  );
  for (const service of services) {
    const groups = await elb.send(
      new CreateTargetGroupCommand({
        Name: `${cluster}-${service.name}`,
        Protocol: 'HTTP',
        Port: service.port,
        VpcId: 'vpc-local',
        TargetType: 'ip',
        HealthCheckPath: service.health,
        HealthCheckIntervalSeconds: 5,
        HealthCheckTimeoutSeconds: 2,
        HealthyThresholdCount: 2,
        UnhealthyThresholdCount: 2,
      }),
    );
    const TargetGroupArn = groups.TargetGroups?.[0]?.TargetGroupArn ?? '';
    await elb.send(
      new ModifyTargetGroupAttributesCommand({
        TargetGroupArn,
        Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '1' }],
      }),
    );
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: listener.Listeners?.[0]?.ListenerArn,
        Priority: service.priority,
        Conditions: [{ Field: 'path-pattern', Values: [service.pattern] }],
        Actions: [{ Type: 'forward', TargetGroupArn }],
      }),
    );
    await createService(ecs, cluster, service, TargetGroupArn);
  }
  const described = await elb.send(new DescribeLoadBalancersCommand({ Names: [cluster] }));
  return `http://${described.LoadBalancers?.[0]?.DNSName}`;
}

/** What a service is made with before its first ship. */
const placeholder = (name: string, port: number): RegisterTaskDefinitionCommandInput => ({
  family: `slugger-${name}`,
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: `arn:aws:iam::${account}:role/placeholder`,
  containerDefinitions: [{ name, image: 'placeholder', portMappings: [{ containerPort: port }] }],
});

async function createService(
  ecs: ECSClient,
  cluster: string,
  { name, port }: (typeof services)[number],
  targetGroupArn: string,
): Promise<void> {
  const definition = await ecs.send(new RegisterTaskDefinitionCommand(placeholder(name, port)));
  await ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName: name,
      taskDefinition: definition.taskDefinition?.taskDefinitionArn,
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-a', 'subnet-b'], securityGroups: ['sg-local'] },
      },
      loadBalancers: [{ targetGroupArn, containerName: name, containerPort: port }],
      // As long as a slow machine needs.
      healthCheckGracePeriodSeconds: 120,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
}

/** What .env.example says is in SSM and Secrets Manager, and the log groups. */
async function settings(environment: string, options: Options): Promise<void> {
  const ssm = new SSMClient(options);
  for (const name of ['backend/db_host', 'backend/cognito_client_id', 'frontend/cognito_client_id']) {
    const Name = `/slugger/${environment}/${name}`;
    await ssm.send(new PutParameterCommand({ Name, Value: 'a-value', Type: 'String' }));
  }
  await new SecretsManagerClient(options).send(
    new CreateSecretCommand({
      Name: `slugger/${environment}/backend`,
      SecretString: JSON.stringify({ DB_PASSWORD: 'a-password', SESSION_SECRET: 'a-secret' }),
    }),
  );
  const logs = new CloudWatchLogsClient(options);
  for (const { name } of services)
    await logs.send(new CreateLogGroupCommand({ logGroupName: `/ecs/slugger-${environment}/${name}` }));
}
