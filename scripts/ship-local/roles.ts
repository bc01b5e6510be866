import {
  CreateRoleCommand,
  IAMClient,
  type IAMClientConfig,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';

/** The roles that a task runs under, each by its ARN. Without one nothing is made. */
export interface Roles {
  /** ECS takes it on to fetch the image, the secrets and to write the logs. */
  execution: string | undefined;
  /** The containers take it on. */
  task: string | undefined;
}

const trust = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

/** What ECS asks of an execution role before a container starts (developer guide, task_execution_IAM_role). */
const execution = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'ecr:GetAuthorizationToken',
        'ecr:BatchCheckLayerAvailability',
        'ecr:GetDownloadUrlForLayer',
        'ecr:BatchGetImage',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'ssm:GetParameters',
        'secretsmanager:GetSecretValue',
      ],
      Resource: '*',
    },
  ],
};

/** Makes the roles, which ECS tasks may take on; those that are there stay. */
export async function makeRoles(config: IAMClientConfig, roles: Roles): Promise<void> {
  const iam = new IAMClient(config);
  await Promise.all([makeRole(iam, roles.task), makeRole(iam, roles.execution)]);
  if (roles.execution === undefined) return;
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: nameOf(roles.execution),
      PolicyName: 'execution',
      PolicyDocument: JSON.stringify(execution),
    }),
  );
}

async function makeRole(iam: IAMClient, arn: string | undefined): Promise<void> {
  if (arn === undefined) return;
  try {
    const AssumeRolePolicyDocument = JSON.stringify(trust);
    await iam.send(new CreateRoleCommand({ RoleName: nameOf(arn), AssumeRolePolicyDocument }));
  } catch (error) {
    if (!/EntityAlreadyExists/.test((error as Error).name)) throw error;
  }
}

const nameOf = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);
