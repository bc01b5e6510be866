import type {
  CreateServiceCommandInput,
  ECSClient,
  RegisterTaskDefinitionCommandInput,
  Service,
  ServiceDeployment,
  Tag,
  Task,
  TaskDefinition,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import { awsError, errorName } from './errors.ts';
import { describeAll, sendingAll } from './whole.ts';

/** ECS in one region, and one cluster of it. Everything throws ActionError that says what was being done. */
export interface Ecs {
  client: ECSClient;
  region: string;
  /** Name or ARN. */
  cluster: string;
}

/** One look must not hang on a connection that says nothing. */
const lookMs = 20_000;

function look(signal: AbortSignal | undefined): { abortSignal: AbortSignal } {
  const timeout = AbortSignal.timeout(lookMs);
  return { abortSignal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) };
}

/**
 * The services as they stand, by the names given; one that does not exist, or was deleted, is left out. At most ten
 * (API_DescribeServices). The raw SDK error is thrown.
 */
export async function describeServices(
  ecs: Ecs,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Service>> {
  const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
  const { services = [] } = await ecs.client.send(
    new DescribeServicesCommand({ cluster: ecs.cluster, services: [...names] }),
    look(signal),
  );
  const found = new Map<string, Service>();
  for (const name of names) {
    const service = services.find(
      ({ serviceName, serviceArn }) => name === serviceName || name === serviceArn,
    );
    if (service !== undefined) found.set(name, service);
  }
  return found;
}

/** @throws ActionError if there is no such service, or it isn't ACTIVE */
export function activeService(ecs: Ecs, name: string, service: Service | undefined): Service {
  if (service === undefined) {
    throw new ActionError(
      `there is no service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region} (MISSING)`,
      {
        help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true.",
      },
    );
  }
  if (service.status !== 'ACTIVE') {
    throw new ActionError(`service '${name}' is ${service.status}, so nothing can be deployed to it`, {
      help: 'It was deleted. Create it again (terraform apply, or create: true) and run this job again.',
    });
  }
  return service;
}

/**
 * The service as it stands. The raw SDK error is thrown, for a poller to judge, except where there is no such service.
 * @throws ActionError if there is none, or it isn't ACTIVE
 */
export async function describeService(ecs: Ecs, name: string, signal?: AbortSignal): Promise<Service> {
  return activeService(ecs, name, (await describeServices(ecs, [name], signal)).get(name));
}

/** describeService for a first look: errors say what was being done, and what to check. */
export async function findService(ecs: Ecs, name: string, signal?: AbortSignal): Promise<Service> {
  return activeService(ecs, name, await seekService(ecs, name, signal));
}

/** As findService, but undefined where there is no such service. */
export async function seekService(
  ecs: Ecs,
  name: string,
  signal?: AbortSignal,
): Promise<Service | undefined> {
  const doing = `describe service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region}`;
  try {
    return (await describeServices(ecs, [name], signal)).get(name);
  } catch (error) {
    if (errorName(error) !== 'ClusterNotFoundException') throw awsError(error, doing);
    throw new ActionError(`there is no cluster '${shortName(ecs.cluster)}' in ${ecs.region}`, {
      cause: error,
      help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account.",
    });
  }
}

/** @throws ActionError */
export async function createService(
  ecs: Ecs,
  request: Omit<CreateServiceCommandInput, 'cluster'>,
): Promise<Service> {
  const { CreateServiceCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { service } = await ecs.client.send(new CreateServiceCommand({ ...request, cluster: ecs.cluster }));
    if (service === undefined) throw new ActionError('ECS answered CreateService without the service');
    return service;
  } catch (error) {
    throw awsError(error, `create service '${request.serviceName}'`);
  }
}

/** Service deployments by ARN, at most twenty (API_DescribeServiceDeployments). The raw SDK error is thrown. */
export async function describeServiceDeployments(
  ecs: Ecs,
  arns: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, ServiceDeployment>> {
  const { DescribeServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
  const { serviceDeployments = [] } = await ecs.client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] }),
    look(signal),
  );
  return new Map(serviceDeployments.map((one) => [one.serviceDeploymentArn ?? '', one]));
}

/** The raw SDK error is thrown. */
export async function describeServiceDeployment(
  ecs: Ecs,
  arn: string,
  signal?: AbortSignal,
): Promise<ServiceDeployment | undefined> {
  return (await describeServiceDeployments(ecs, [arn], signal)).get(arn);
}

/**
 * The ARN of the service deployment that belongs to `ecs-svc/N`: its target revision is `service-revision/CLUSTER/SERVICE/N`.
 * Undefined as long as it isn't listed. The raw SDK error is thrown.
 */
export async function findServiceDeployment(
  ecs: Ecs,
  service: string,
  deploymentId: string,
  createdAt: Date,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { ListServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
  const revision = deploymentId.slice(deploymentId.lastIndexOf('/') + 1);
  const { serviceDeployments } = await ecs.client.send(
    new ListServiceDeploymentsCommand({
      cluster: ecs.cluster,
      service,
      // Both times are ECS's own, so a minute is room enough.
      createdAt: { after: new Date(createdAt.getTime() - 60_000) },
      maxResults: 100,
    }),
    look(signal),
  );
  return serviceDeployments?.find(({ targetServiceRevisionArn }) =>
    targetServiceRevisionArn?.endsWith(`/${revision}`),
  )?.serviceDeploymentArn;
}

export async function updateService(
  ecs: Ecs,
  request: Omit<UpdateServiceCommandInput, 'cluster'>,
): Promise<Service> {
  const { UpdateServiceCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { service } = await ecs.client.send(new UpdateServiceCommand({ ...request, cluster: ecs.cluster }));
    if (service === undefined) throw new ActionError('ECS answered UpdateService without the service');
    return service;
  } catch (error) {
    throw awsError(error, `update service '${request.service}'`);
  }
}

/** Asks ECS to stop a service deployment and roll it back. False if it had already ended. */
export async function stopServiceDeployment(ecs: Ecs, arn: string): Promise<boolean> {
  const { StopServiceDeploymentCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(
      new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }),
    );
    return true;
  } catch (error) {
    if (/^(ConflictException|InvalidParameterException)$/.test(errorName(error))) {
      const now = await describeServiceDeployment(ecs, arn).catch(() => undefined);
      if (now?.finishedAt !== undefined || now?.status === 'SUCCESSFUL' || now?.status === 'STOPPED')
        return false;
    }
    throw awsError(error, `stop service deployment ${shortName(arn)}`);
  }
}

/**
 * Answers a pause of a service deployment. False if it no longer waits: somebody else answered, or the deployment ended.
 * @throws ActionError
 */
export async function continueServiceDeployment(
  ecs: Ecs,
  arn: string,
  hookId: string,
  action: 'CONTINUE' | 'ROLLBACK',
): Promise<boolean> {
  const { ContinueServiceDeploymentCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(
      new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }),
    );
    return true;
  } catch (error) {
    if (/^(ConflictException|InvalidParameterException|ClientException)$/.test(errorName(error))) {
      const now = await describeServiceDeployment(ecs, arn).catch(() => undefined);
      const waits = now?.lifecycleHookDetails?.some(
        (hook) => hook.hookId === hookId && hook.status === 'AWAITING_ACTION',
      );
      if (now !== undefined && waits !== true) return false;
    }
    throw awsError(error, `${action === 'CONTINUE' ? 'continue' : 'roll back'} the paused ${shortName(arn)}`);
  }
}

/** @param id ARN, `family:revision`, or `family` for the newest active revision */
export async function describeTaskDefinition(
  ecs: Ecs,
  id: string,
): Promise<{ definition: TaskDefinition; arn: string; tags: Tag[] }> {
  try {
    const { taskDefinition, tags } = await describeAll(ecs.client, id);
    const arn = taskDefinition?.taskDefinitionArn;
    if (arn === undefined) throw new ActionError(`ECS answered without task definition '${id}'`);
    return { definition: taskDefinition ?? {}, arn, tags };
  } catch (error) {
    throw awsError(error, `describe task definition '${shortName(id)}' in ${ecs.region}`);
  }
}

/** @returns the ARN of the new revision */
export async function registerTaskDefinition(
  ecs: Ecs,
  definition: RegisterTaskDefinitionCommandInput,
): Promise<string> {
  const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { taskDefinition } = await ecs.client.send(
      sendingAll(new RegisterTaskDefinitionCommand(definition)),
    );
    const arn = taskDefinition?.taskDefinitionArn;
    if (arn === undefined) throw new ActionError('ECS answered RegisterTaskDefinition without an ARN');
    return arn;
  } catch (error) {
    throw awsError(error, `register a revision of task definition '${definition.family}'`);
  }
}

/** The newest revisions of a family first, at most `limit` ARNs. */
export async function listRevisions(ecs: Ecs, family: string, limit: number): Promise<string[]> {
  const { ListTaskDefinitionsCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { taskDefinitionArns } = await ecs.client.send(
      new ListTaskDefinitionsCommand({
        familyPrefix: family,
        sort: 'DESC',
        status: 'ACTIVE',
        maxResults: limit,
      }),
    );
    return taskDefinitionArns ?? [];
  } catch (error) {
    throw awsError(error, `list the revisions of task definition '${family}'`);
  }
}

/** Takes a revision out of use: it can't be deployed any more, tasks that run go on. */
export async function deregister(ecs: Ecs, arn: string): Promise<void> {
  const { DeregisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn }));
  } catch (error) {
    throw awsError(error, `deregister ${shortName(arn)}`);
  }
}

/** Revisions of a family that tasks of the cluster run. */
export async function runningRevisions(ecs: Ecs, family: string): Promise<string[]> {
  const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { taskArns } = await ecs.client.send(new ListTasksCommand({ cluster: ecs.cluster, family }));
    const tasks = await describeTasks(ecs, taskArns ?? []);
    return [...new Set(tasks.flatMap(({ taskDefinitionArn }) => taskDefinitionArn ?? []))];
  } catch (error) {
    throw awsError(error, `list the tasks of family '${family}'`);
  }
}

/** A service's tasks: those that run, and those that stopped within the last hour. At most 100. */
export async function recentTasks(ecs: Ecs, service: string): Promise<Task[]> {
  const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
  const lists = await Promise.all(
    (['STOPPED', 'RUNNING'] as const).map((desiredStatus) =>
      ecs.client.send(new ListTasksCommand({ cluster: ecs.cluster, serviceName: service, desiredStatus })),
    ),
  );
  return await describeTasks(ecs, lists.flatMap(({ taskArns }) => taskArns ?? []).slice(0, 100));
}

/** A deployment's tasks (`startedBy` is its id): those that stopped within the last hour, and those that run. Newest first. */
export async function tasksOf(ecs: Ecs, service: string, deploymentId: string): Promise<Task[]> {
  return (await recentTasks(ecs, service))
    .filter(({ startedBy }) => startedBy === deploymentId)
    .sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}

/** The raw SDK error is thrown. */
export async function describeTasks(ecs: Ecs, tasks: string[], signal?: AbortSignal): Promise<Task[]> {
  if (tasks.length === 0) return [];
  const { DescribeTasksCommand } = await import('@aws-sdk/client-ecs');
  const answer = await ecs.client.send(
    new DescribeTasksCommand({ cluster: ecs.cluster, tasks }),
    look(signal),
  );
  return answer.tasks ?? [];
}

export async function stopTask(ecs: Ecs, task: string, reason: string): Promise<void> {
  const { StopTaskCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(new StopTaskCommand({ cluster: ecs.cluster, task, reason }));
  } catch (error) {
    throw awsError(error, `stop task ${shortName(task)}`);
  }
}

export async function tagResource(ecs: Ecs, arn: string, tags: Record<string, string>): Promise<void> {
  const { TagResourceCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(
      new TagResourceCommand({
        resourceArn: arn,
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      }),
    );
  } catch (error) {
    throw awsError(error, `tag ${shortName(arn)}`);
  }
}

/**
 * ECS in the region and cluster given. @throws ActionError if an ARN among the inputs is of another region, which would
 * only be met as "not found".
 */
export function sameRegion(region: string, inputs: Record<string, string | undefined>): void {
  for (const [input, value] of Object.entries(inputs)) {
    const other = /^arn:[^:]+:[^:]+:([^:]*):/.exec(value ?? '')?.[1];
    if (other !== undefined && other !== '' && other !== region) {
      throw new ActionError(`input '${input}' is in ${other}, but the region to act in is ${region}`, {
        help: "Set 'aws-region' to the region of the service.",
      });
    }
  }
}

/** The last part of an ARN, or a name as it is. */
export function shortName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
