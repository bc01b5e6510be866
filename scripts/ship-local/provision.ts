import { generateKeyPairSync } from 'node:crypto';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
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
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { makeNetwork, type Network } from './network.ts';
import { makeRoles, type Roles } from './roles.ts';

/** What the ship needs to find there, as Terraform makes it on AWS. */
export interface Wanted {
  region: string;
  cluster: string;
  service: string;
  family: string;
  container: string;
  port: number;
  pathPrefix: string;
  healthPath: string;
  logGroup: string;
  /** None are made by default. */
  roles?: Roles;
  /** SSM parameters by name. */
  parameters: Record<string, string>;
  /** Secrets Manager secrets by name. */
  secrets: Record<string, string>;
}

/**
 * Makes the environment that the ship goes to: network, roles, cluster, load balancer, target group, rule, log group,
 * secrets, and the service itself with no task yet. What is there already is left as it is.
 * @returns the base URL of the load balancer
 */
export async function provision(endpoint: string, wanted: Wanted): Promise<string> {
  const options = {
    endpoint,
    region: wanted.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const ecs = new ECSClient(options);
  const network = await makeNetwork(options, wanted.region, wanted.cluster);
  const [url] = await Promise.all([
    balancer(new ElasticLoadBalancingV2Client(options), wanted, network),
    wanted.roles === undefined ? undefined : makeRoles(options, wanted.roles),
    ecs.send(new CreateClusterCommand({ clusterName: wanted.cluster })),
    unlessThere(
      new CloudWatchLogsClient(options).send(new CreateLogGroupCommand({ logGroupName: wanted.logGroup })),
    ),
    ...Object.entries(wanted.parameters).map(([Name, Value]) =>
      parameter(new SSMClient(options), Name, Value),
    ),
    ...Object.entries(wanted.secrets).map(([Name, SecretString]) =>
      unlessThere(new SecretsManagerClient(options).send(new CreateSecretCommand({ Name, SecretString }))),
    ),
  ]);
  await service(ecs, wanted, url.targetGroupArn, network);
  return url.base;
}

async function balancer(
  elb: ElasticLoadBalancingV2Client,
  { service, port, pathPrefix, healthPath, cluster }: Wanted,
  network: Network,
) {
  const name = cluster.slice(0, 32);
  const there = await elb.send(new DescribeLoadBalancersCommand({ Names: [name] })).catch(() => undefined);
  const made =
    there?.LoadBalancers?.[0] ??
    (await elb.send(new CreateLoadBalancerCommand({ Name: name, Subnets: network.subnets })))
      .LoadBalancers?.[0];
  const loadBalancerArn = made?.LoadBalancerArn;
  const groups = await elb
    .send(new DescribeTargetGroupsCommand({ Names: [`${cluster}-${service}`.slice(0, 32)] }))
    .catch(() => undefined);
  const targetGroupArn =
    groups?.TargetGroups?.[0]?.TargetGroupArn ??
    (
      await elb.send(
        new CreateTargetGroupCommand({
          Name: `${cluster}-${service}`.slice(0, 32),
          Protocol: 'HTTP',
          Port: port,
          VpcId: network.vpc,
          TargetType: 'ip',
          HealthCheckPath: healthPath,
          HealthCheckIntervalSeconds: 5,
          HealthCheckTimeoutSeconds: 2,
          HealthyThresholdCount: 2,
          UnhealthyThresholdCount: 2,
        }),
      )
    ).TargetGroups?.[0]?.TargetGroupArn;
  const ListenerArn = await listenerOf(elb, loadBalancerArn);
  const { Rules: rules } = await elb.send(new DescribeRulesCommand({ ListenerArn }));
  // Whatever an earlier run was interrupted at, the rule came last.
  if (!rules?.some(({ Actions }) => Actions?.some((action) => action.TargetGroupArn === targetGroupArn))) {
    await elb.send(
      new ModifyTargetGroupAttributesCommand({
        TargetGroupArn: targetGroupArn,
        Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
      }),
    );
    await elb.send(
      new CreateRuleCommand({
        ListenerArn,
        Priority: 10,
        Conditions: [{ Field: 'path-pattern', Values: [pathPrefix] }],
        Actions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
      }),
    );
  }
  const described = await elb.send(new DescribeLoadBalancersCommand({ Names: [name] }));
  return { base: `http://${described.LoadBalancers?.[0]?.DNSName}`, targetGroupArn: targetGroupArn ?? '' };
}

async function listenerOf(
  elb: ElasticLoadBalancingV2Client,
  loadBalancerArn: string | undefined,
): Promise<string | undefined> {
  const there = await elb.send(new DescribeListenersCommand({ LoadBalancerArn: loadBalancerArn }));
  const found = there.Listeners?.[0]?.ListenerArn;
  if (found !== undefined) return found;
  const made = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: loadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [
        {
          Type: 'fixed-response',
          FixedResponseConfig: {
            StatusCode: '404',
            ContentType: 'text/plain',
            MessageBody: 'no such service',
          },
        },
      ],
    }),
  );
  return made.Listeners?.[0]?.ListenerArn;
}

/** The service stands before its first ship, as after `terraform apply`, with a placeholder definition and no task. */
async function service(
  ecs: ECSClient,
  wanted: Wanted,
  targetGroupArn: string,
  { subnets, securityGroup }: Network,
): Promise<void> {
  const there = await ecs.send(
    new DescribeServicesCommand({ cluster: wanted.cluster, services: [wanted.service] }),
  );
  if (there.services?.some((one) => one.status === 'ACTIVE')) return;
  const definition = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: wanted.family,
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::000000000000:role/placeholder',
      containerDefinitions: [
        { name: wanted.container, image: 'placeholder', portMappings: [{ containerPort: wanted.port }] },
      ],
    }),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: wanted.cluster,
      serviceName: wanted.service,
      taskDefinition: definition.taskDefinition?.taskDefinitionArn,
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets, securityGroups: [securityGroup] },
      },
      loadBalancers: [{ targetGroupArn, containerName: wanted.container, containerPort: wanted.port }],
      // A machine that does other things besides takes longer than Fargate to start a service.
      healthCheckGracePeriodSeconds: 20,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
}

/** A private key as the user service reads it: PKCS #8 in PEM. */
export function signingKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
}

/** A parameter that has its value already gets no new version. */
async function parameter(ssm: SSMClient, Name: string, Value: string): Promise<void> {
  const there = await ssm
    .send(new GetParameterCommand({ Name, WithDecryption: true }))
    .catch(() => undefined);
  if (there?.Parameter?.Value === Value) return;
  await ssm.send(new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: true }));
}

async function unlessThere(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!/AlreadyExists|ResourceExists/.test((error as Error).name)) throw error;
  }
}
