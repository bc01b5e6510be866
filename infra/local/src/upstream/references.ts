import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { ServiceHandler } from '../http/call.ts';
import type { Upstream } from './upstream.ts';

type Query = Pick<Upstream, 'query'>;
/** An operation of ECS, for what only ECS knows. */
type CallEcs = (scope: Scope, operation: string, input: object) => Promise<object>;

/** Ids as EC2 makes them. Others (`subnet-a`) are made up for a trial, and taken as they are. */
const subnetId = /^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;
const groupId = /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/;

/**
 * ECS, which refuses what it is pointed at and is not there: subnets and security groups of services, task sets and tasks,
 * and the roles of a task that is run. What can't be asked, because the upstream is gone, is not refused.
 */
export function withReferences(handle: ServiceHandler, upstream: Query, callEcs: CallEcs): ServiceHandler {
  return async (call) => {
    const { operation, input, scope } = call;
    if (['CreateService', 'UpdateService', 'CreateTaskSet', 'RunTask'].includes(operation))
      await checkNetwork(upstream, scope, input);
    if (operation === 'RunTask') await checkRoles(upstream, scope, await rolesOf(callEcs, scope, input));
    return await handle(call);
  };
}

async function checkNetwork(upstream: Query, scope: Scope, input: Record<string, unknown>): Promise<void> {
  const network = member(member(input, 'networkConfiguration'), 'awsvpcConfiguration');
  await checkIds('subnet', 'DescribeSubnets', 'SubnetId', idsOf(network['subnets'], subnetId));
  await checkIds(
    'security group',
    'DescribeSecurityGroups',
    'GroupId',
    idsOf(network['securityGroups'], groupId),
  );

  async function checkIds(what: string, action: string, parameter: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const params = Object.fromEntries(ids.map((id, index) => [`${parameter}.${index + 1}`, id]));
    const error = await refusal(upstream.query(scope, 'ec2', '2016-11-15', action, params));
    if (!error || !/\.(NotFound|Malformed)$/.test(error.code)) return;
    throw new AwsError(
      'InvalidParameterException',
      `Error retrieving ${what} information for [${ids.join(', ')}]: ${error.message} (ErrorCode: ${error.code})`,
    );
  }
}

async function rolesOf(callEcs: CallEcs, scope: Scope, input: Record<string, unknown>): Promise<string[]> {
  const { taskDefinition } = input;
  // What is wrong with the request itself, ECS says.
  const found = await callEcs(scope, 'DescribeTaskDefinition', { taskDefinition }).catch(() => ({}));
  const definition = member(found as Record<string, unknown>, 'taskDefinition');
  const overrides = member(input, 'overrides');
  return ['executionRoleArn', 'taskRoleArn']
    .map((name) => overrides[name] ?? definition[name])
    .filter((arn) => typeof arn === 'string');
}

/** Only where somebody makes roles: in an account without any, task definitions may name what they like. */
async function checkRoles(upstream: Query, scope: Scope, arns: string[]): Promise<void> {
  const iam = (action: string, params: Record<string, string>) =>
    upstream.query(scope, 'iam', '2010-05-08', action, params);
  const own = arns.filter((arn) => arn.split(':')[4] === scope.account);
  if (own.length === 0) return;
  const { Roles: roles } = await iam('ListRoles', {}).catch(() => ({ Roles: [] }));
  const made = (Array.isArray(roles) ? roles : []).filter(
    (role) => !String(member({ role }, 'role')['Path']).startsWith('/aws-service-role/'),
  );
  if (made.length === 0) return;
  for (const arn of own) {
    const role = made.map((one) => member({ one }, 'one')).find((one) => one['Arn'] === arn);
    if (role && trustsTasks(String(role['AssumeRolePolicyDocument'] ?? ''))) continue;
    throw new AwsError(
      'ClientException',
      `ECS was unable to assume the role '${arn}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`,
    );
  }
}

/** @param document The trust policy, URL-encoded JSON as IAM gives it */
function trustsTasks(document: string): boolean {
  try {
    return decodeURIComponent(document).includes('ecs-tasks.amazonaws.com');
  } catch {
    return false;
  }
}

/** The error of the upstream's own; undefined where there is none, or where it could not be asked. */
const refusal = (asked: Promise<unknown>): Promise<AwsError | undefined> =>
  asked.then(
    () => undefined,
    (error: unknown) => (error instanceof AwsError && error.status < 500 ? error : undefined),
  );

const idsOf = (value: unknown, form: RegExp): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string' && form.test(id)) : [];

function member(of: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = of[name];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
