import { iamClient } from '../../aws/clients/iam.ts';
import { partitionOf } from '../../fleet/secrets.ts';
import { isDenied, isMissing, type Rows } from './rows.ts';
import { ecrImageOf, roleName, type Subject, secretRefOf, trustsTasks } from './subject.ts';

/** The roles exist, ECS tasks may take them on, and the execution role may do what it will be asked to. */
export async function checkRoles(rows: Rows, subject: Subject): Promise<void> {
  const { definition } = subject;
  if (definition === undefined) return rows.blind('roles', 'there is no task definition to look at');
  const { executionRoleArn: execution, taskRoleArn: task } = definition;
  const needed = needsOf(subject);
  if (execution === undefined && needed.length > 0) {
    rows.problem(
      'execution role',
      'the task definition has none, but its image, secrets or logs need one',
      "Set executionRoleArn in the template, or 'execution-role' in fleet.yml.",
    );
  }
  const there = execution === undefined ? false : await checkRole(rows, subject, execution, 'execution role');
  if (execution !== undefined && there) await simulate(rows, subject, execution, needed);
  if (task === undefined) rows.ok('task role', 'none: the containers call nothing of AWS');
  else if (task !== execution) await checkRole(rows, subject, task, 'task role');
}

async function checkRole(rows: Rows, subject: Subject, arn: string, kind: string): Promise<boolean> {
  const name = roleName(arn);
  let there = false;
  await rows.look(`${kind} ${name}`, async () => {
    const { GetRoleCommand } = await import('@aws-sdk/client-iam');
    const client = await iamClient(subject.region);
    try {
      const { Role } = await client.send(new GetRoleCommand({ RoleName: name }));
      there = true;
      if (arn.startsWith('arn:') && Role?.Arn !== undefined && Role.Arn !== arn)
        rows.problem(
          `${kind} ${name}`,
          `is ${Role.Arn}, not ${arn}`,
          'Give the ARN as IAM has it, with its path.',
        );
      else if (!trustsTasks(Role?.AssumeRolePolicyDocument ?? ''))
        rows.problem(
          `${kind} ${name}`,
          'does not let ECS tasks take it on',
          'Its trust policy must allow sts:AssumeRole to the service ecs-tasks.amazonaws.com.',
        );
      else rows.ok(`${kind} ${name}`, 'there; ECS tasks may take it on');
    } catch (error) {
      if (!isMissing(error)) throw error;
      rows.problem(`${kind} ${name}`, 'is not there', 'Create it (terraform apply), or mend its ARN.');
    }
  });
  return there;
}

interface Need {
  action: string;
  resource: string;
}

/** What ECS asks of the execution role before a container starts (developer guide, task_execution_IAM_role). */
export function needsOf({ definition, image, region }: Subject): Need[] {
  const needs: Need[] = [];
  const add = (action: string, resource: string) => {
    if (!needs.some((one) => one.action === action && one.resource === resource))
      needs.push({ action, resource });
  };
  const partition = partitionOf(region);
  const account = definition?.executionRoleArn?.split(':')[4] ?? '';
  for (const container of definition?.containerDefinitions ?? []) {
    const ecr = ecrImageOf(container.image ?? image);
    if (ecr !== undefined && ecr.account !== '') {
      add('ecr:GetAuthorizationToken', '*');
      for (const action of ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'])
        add(action, `arn:${partition}:ecr:${ecr.region}:${ecr.account}:repository/${ecr.repository}`);
    }
    for (const { valueFrom } of container.secrets ?? []) {
      const ref = secretRefOf(valueFrom);
      if (ref.kind === 'secret') add('secretsmanager:GetSecretValue', ref.id);
      else {
        const name = ref.name.replace(/^\//, '');
        add(
          'ssm:GetParameters',
          ref.name.startsWith('arn:')
            ? ref.name
            : `arn:${partition}:ssm:${region}:${account}:parameter/${name}`,
        );
      }
    }
    for (const { value } of container.environmentFiles ?? []) add('s3:GetObject', value);
    const log = container.logConfiguration;
    if (log?.logDriver === 'awslogs') {
      const group = log.options?.['awslogs-group'] ?? '';
      const place = `${log.options?.['awslogs-region'] ?? region}:${account}`;
      for (const action of ['logs:CreateLogStream', 'logs:PutLogEvents'])
        add(action, `arn:${partition}:logs:${place}:log-group:${group}:log-stream:x`);
      if (log.options?.['awslogs-create-group'] === 'true')
        add('logs:CreateLogGroup', `arn:${partition}:logs:${place}:log-group:${group}`);
    }
  }
  return needs;
}

/** IAM works out itself what the role's policies allow; policies of secrets, keys and the organisation are not in it. */
async function simulate(rows: Rows, subject: Subject, role: string, needs: readonly Need[]): Promise<void> {
  if (needs.length === 0) return;
  const what = 'permissions of the execution role';
  const { SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam');
  const client = await iamClient(subject.region);
  const denied: Need[] = [];
  try {
    for (const [action, resources] of Map.groupBy(needs, (need) => need.action)) {
      const { EvaluationResults } = await client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: role,
          ActionNames: [action],
          ResourceArns: resources.map(({ resource }) => resource),
        }),
      );
      for (const { EvalDecision, EvalResourceName: resource = '*' } of EvaluationResults ?? [])
        if (EvalDecision !== 'allowed') denied.push({ action, resource });
    }
  } catch (error) {
    subject.signal.throwIfAborted();
    rows.blind(
      what,
      isDenied(error)
        ? 'could not be worked out: iam:SimulatePrincipalPolicy is denied'
        : 'could not be worked out: IAM does not simulate here',
    );
    return;
  }
  if (denied.length === 0)
    return rows.ok(what, `${needs.length} of ${needs.length} that ECS will use are allowed`);
  for (const { action, resource } of denied)
    rows.problem(
      what,
      `${action} on ${resource} is not allowed`,
      'Add it to the policies of the execution role, or ECS can not start a task.',
    );
}
