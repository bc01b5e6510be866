import {
  CreateServiceCommand,
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { createUpstream } from '../../../src/upstream/index.ts';
import type { Upstream } from '../../../src/upstream/upstream.ts';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';
import { noMinistack } from './ministack.ts';

const scope = { region: 'us-east-1', account: '000000000000' };
const absentSubnet = 'subnet-0123456789abcdef0';
const absentGroup = 'sg-0aaaabbbbccccdddd';

describe.skipIf(noMinistack)('ids that services and tasks are given', () => {
  let local: LocalFargate;
  let through: Upstream;
  let client: ReturnType<typeof fleet>;
  let subnet: string;

  beforeAll(async () => {
    local = await startChecked({ port: 0, engine: 'scripted', speed: 50, log: () => {} });
    through = createUpstream({ url: local.url, log: () => {} });
    client = fleet(local.url);
    await client.createCluster('main');
    await client.register('app');
    const form = new URLSearchParams({ Action: 'DescribeSubnets', Version: '2016-11-15' });
    const answer = await through.forward({
      method: 'POST',
      url: '/',
      headers: {
        authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/ec2/aws4_request, Signature=0',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: Buffer.from(form.toString()),
    });
    subnet = /<subnetId>(subnet-[0-9a-f]+)</.exec(answer.body.toString())?.[1] ?? '';
  });
  afterAll(async () => {
    await through?.close();
    await local?.close();
  });

  const network = (subnets: string[], securityGroups?: string[]) => ({
    awsvpcConfiguration: { subnets, ...(securityGroups && { securityGroups }) },
  });
  const create = (serviceName: string, networkConfiguration: ReturnType<typeof network>) =>
    client.ecs.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName,
        taskDefinition: 'app',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration,
      }),
    );
  const run = () =>
    client.ecs.send(
      new RunTaskCommand({
        cluster: 'main',
        taskDefinition: 'app',
        launchType: 'FARGATE',
        networkConfiguration: network(['subnet-a']),
        overrides: { taskRoleArn: 'arn:aws:iam::000000000000:role/app' },
      }),
    );

  it('those of the upstream, and those that nobody could take for one, are accepted', async () => {
    expect(subnet).not.toBe('');
    expect((await create('real', network([subnet]))).service?.status).toBe('ACTIVE');
    expect((await create('made-up', network(['subnet-a'], ['sg-a']))).service?.status).toBe('ACTIVE');
  });

  it('those that are not there are refused, in ECS’s words', async () => {
    const refused = {
      name: 'InvalidParameterException',
      message: `Error retrieving subnet information for [${subnet}, ${absentSubnet}]: The subnet ID '${absentSubnet}' does not exist (ErrorCode: InvalidSubnetID.NotFound)`,
    };
    await expect(create('absent', network([subnet, absentSubnet]))).rejects.toMatchObject(refused);
    await expect(create('absent', network([subnet], [absentGroup]))).rejects.toMatchObject({
      message: `Error retrieving security group information for [${absentGroup}]: The security group '${absentGroup}' does not exist (ErrorCode: InvalidGroup.NotFound)`,
    });
    const update = new UpdateServiceCommand({
      cluster: 'main',
      service: 'real',
      networkConfiguration: network([absentSubnet]),
    });
    await expect(client.ecs.send(update)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('a role is asked for where there are any, and has to trust tasks', async () => {
    expect((await run()).tasks).toHaveLength(1);
    const role = (RoleName: string, service: string) =>
      through.query(scope, 'iam', '2010-05-08', 'CreateRole', {
        RoleName,
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
        }),
      });
    const refused = {
      name: 'ClientException',
      message: expect.stringMatching(
        /^ECS was unable to assume the role 'arn:aws:iam::000000000000:role\/app' that was provided/,
      ),
    };
    await role('other', 'lambda.amazonaws.com');
    await expect(run()).rejects.toMatchObject(refused);
    await role('app', 'ecs.amazonaws.com');
    await expect(run()).rejects.toMatchObject(refused);
    await through.query(scope, 'iam', '2010-05-08', 'DeleteRole', { RoleName: 'app' });
    await role('app', 'ecs-tasks.amazonaws.com');
    expect((await run()).tasks).toHaveLength(1);
  });

  it.each([
    [
      'a secret',
      { secrets: [{ name: 'KEY', valueFrom: '/none' }] },
      /^ResourceInitializationError: unable to pull secrets or registry auth: .*invalid parameters: \/none/,
    ],
    [
      'a log group',
      {
        logConfiguration: {
          logDriver: 'awslogs' as const,
          options: {
            'awslogs-group': '/none',
            'awslogs-region': 'us-east-1',
            'awslogs-stream-prefix': 'a',
          },
        },
      },
      /^ResourceInitializationError: failed to validate logger args: .*log group does not exist/,
    ],
  ])('%s that is not there stops the task that needs it', async (_what, needs, reason) => {
    const { taskDefinition } = await client.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'needy',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::999999999999:role/elsewhere',
        containerDefinitions: [{ name: 'web', image: 'app:1', ...needs }],
      }),
    );
    const { tasks = [] } = await client.ecs.send(
      new RunTaskCommand({
        cluster: 'main',
        taskDefinition: taskDefinition?.taskDefinitionArn,
        launchType: 'FARGATE',
        networkConfiguration: network(['subnet-a']),
      }),
    );
    const stopped = await client.until(
      async () => {
        const input = { cluster: 'main', tasks: [tasks[0]?.taskArn ?? ''] };
        return (await client.ecs.send(new DescribeTasksCommand(input))).tasks?.[0];
      },
      (task) => task?.lastStatus === 'STOPPED',
    );
    expect(stopped).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(reason),
    });
  });
});
