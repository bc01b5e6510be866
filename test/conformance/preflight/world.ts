import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { makeImage } from '../../support/image.ts';
import { type Local, startLocal } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';

/** All that a ship needs, made as Terraform would: on Local Fargate, with MiniStack behind it. */
export interface World {
  local: Local;
  folder: string;
  image: string;
  targetGroup: string;
  /** ARN of the secret, without a key. */
  secret: string;
  /** Writes a task definition that fits, with these changes of its container and of itself. */
  definition(container?: object, whole?: object): Promise<string>;
  /** Tags the revision that runs. */
  tag(tags: Record<string, string>): Promise<void>;
  fault(order: object): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

const account = '000000000000';

export async function makeWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'));
  const local = await startLocal();
  const config = {
    endpoint: local.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const ec2 = new EC2Client(config);
  const vpc = (await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }))).Vpc?.VpcId ?? '';
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, at) => {
      const made = await ec2.send(
        new CreateSubnetCommand({
          VpcId: vpc,
          CidrBlock: `10.1.${at}.0/24`,
          AvailabilityZone: `us-east-1${zone}`,
        }),
      );
      return made.Subnet?.SubnetId ?? '';
    }),
  );
  const group = await ec2.send(
    new CreateSecurityGroupCommand({ GroupName: 'user', Description: 'user', VpcId: vpc }),
  );

  const iam = new IAMClient(config);
  const trust = (service: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    });
  for (const [RoleName, service] of [
    ['execution', 'ecs-tasks.amazonaws.com'],
    ['task', 'ecs-tasks.amazonaws.com'],
    ['lambda', 'lambda.amazonaws.com'],
  ] as const)
    await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust(service) }));
  const all = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'execution',
      PolicyName: 'all',
      PolicyDocument: JSON.stringify(all),
    }),
  );

  await new SSMClient(config).send(
    new PutParameterCommand({ Name: '/peerprep/dev/url', Value: 'postgres://hidden', Type: 'SecureString' }),
  );
  const secret = await new SecretsManagerClient(config).send(
    new CreateSecretCommand({
      Name: 'peerprep/dev/env',
      SecretString: JSON.stringify({ JWT_KEY: 'very-hidden', OTHER: 'x' }),
    }),
  );
  await new CloudWatchLogsClient(config).send(new CreateLogGroupCommand({ logGroupName: '/ecs/user' }));
  const s3 = {
    authorization:
      'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0',
  };
  await fetch(`${local.url}/config`, { method: 'PUT', headers: s3 });
  await fetch(`${local.url}/config/dev/a%20b.env`, { method: 'PUT', headers: s3, body: 'A=1\n' });

  const archive = join(folder, 'image.tar');
  const digest = await makeImage(join(folder, 'image'), archive, [{ 'app.js': 'x' }]);
  const pushed = await runAction(
    'push-sha-tag',
    { archive, digest, repository: 'peerprep/user', tag: 'c0ffee', 'create-repository': 'true' },
    { env: local.env },
  );
  if (pushed.exitCode !== 0) throw new Error(pushed.stdout);

  const elb = new ElasticLoadBalancingV2Client(config);
  const targets = await elb.send(
    new CreateTargetGroupCommand({
      Name: 'user',
      Protocol: 'HTTP',
      Port: 8000,
      TargetType: 'ip',
      VpcId: vpc,
      HealthCheckPath: '/user/health',
    }),
  );
  const targetGroupArn = targets.TargetGroups?.[0]?.TargetGroupArn ?? '';
  const balancer = await elb.send(new CreateLoadBalancerCommand({ Name: 'fleet', Subnets: subnets }));
  const listener = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: balancer.LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  );
  await elb.send(
    new CreateRuleCommand({
      ListenerArn: listener.Listeners?.[0]?.ListenerArn,
      Priority: 1,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/user/*'] } }],
      Actions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
    }),
  );

  const role = (name: string) => `arn:aws:iam::${account}:role/${name}`;
  const definition = (container: object = {}, whole: object = {}) => ({
    family: 'user',
    networkMode: 'awsvpc' as const,
    requiresCompatibilities: ['FARGATE' as const],
    cpu: '256',
    memory: '512',
    executionRoleArn: role('execution'),
    taskRoleArn: role('task'),
    containerDefinitions: [
      {
        name: 'user',
        image: 'placeholder',
        essential: true,
        portMappings: [{ containerPort: 8000 }],
        secrets: [
          { name: 'DATABASE_URL', valueFrom: '/peerprep/dev/url' },
          { name: 'JWT_KEY', valueFrom: `${secret.ARN}:JWT_KEY::` },
        ],
        environmentFiles: [{ type: 's3' as const, value: 'arn:aws:s3:::config/dev/a b.env' }],
        logConfiguration: {
          logDriver: 'awslogs' as const,
          options: {
            'awslogs-group': '/ecs/user',
            'awslogs-region': 'us-east-1',
            'awslogs-stream-prefix': 'user',
          },
        },
        ...container,
      },
    ],
    ...whole,
  });
  const ecs = new ECSClient(config);
  await ecs.send(new CreateClusterCommand({ clusterName: 'dev' }));
  const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(definition()));
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'dev',
      serviceName: 'user',
      taskDefinition: 'user',
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups: [group.GroupId ?? ''] } },
      loadBalancers: [{ targetGroupArn, containerName: 'user', containerPort: 8000 }],
    }),
  );
  const faults = `${local.url}/_local/faults`;
  let files = 0;
  return {
    local,
    folder,
    image: pushed.outputs.image ?? '',
    targetGroup: targetGroupArn,
    secret: secret.ARN ?? '',
    async definition(container, whole) {
      const path = join(folder, `user-${files++}.json`);
      await writeFile(path, JSON.stringify(definition(container, whole)));
      return path;
    },
    async tag(tags) {
      const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
      await ecs.send(new TagResourceCommand({ resourceArn: taskDefinition?.taskDefinitionArn, tags: list }));
    },
    async fault(order) {
      const answer = await fetch(faults, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(order),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    async mend() {
      await fetch(faults, { method: 'DELETE' });
    },
    async close() {
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
