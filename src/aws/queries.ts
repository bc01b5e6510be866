import type { Service, ServiceDeployment, ServiceRevision, TaskDefinition } from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import { type Ecs, shortName } from './ecs.ts';
import { awsError, errorName } from './errors.ts';

/** Calls at the same time; ECS refills 20 reads a second. */
const parallel = 5;

/** The names of all services of the cluster, sorted. */
export async function listServices(ecs: Ecs, signal: AbortSignal): Promise<string[]> {
  const { ListServicesCommand } = await import('@aws-sdk/client-ecs');
  const names: string[] = [];
  for (let nextToken: string | undefined; ; ) {
    const answer = await send(ecs, `list the services of cluster '${shortName(ecs.cluster)}'`, () =>
      ecs.client.send(new ListServicesCommand({ cluster: ecs.cluster, nextToken, maxResults: 100 }), {
        abortSignal: signal,
      }),
    );
    names.push(...(answer.serviceArns ?? []).map(shortName));
    nextToken = answer.nextToken;
    if (nextToken === undefined) return names.sort();
  }
}

/** Services by name; what ECS doesn't know, or has deleted, is left out. Ten at once: API_DescribeServices. */
export async function describeServices(
  ecs: Ecs,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Service>> {
  const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
  const found = new Map<string, Service>();
  await inParallel(chunks(names, 10), async (services) => {
    const answer = await send(ecs, `describe the services of cluster '${shortName(ecs.cluster)}'`, () =>
      ecs.client.send(new DescribeServicesCommand({ cluster: ecs.cluster, services }), {
        abortSignal: signal,
      }),
    );
    for (const service of answer.services ?? [])
      if (service.status !== 'INACTIVE') found.set(service.serviceName ?? '', service);
  });
  return found;
}

/** A revision of a task definition, with its tags. */
export interface Revision {
  definition: TaskDefinition;
  tags: ReadonlyMap<string, string>;
}

/** Revisions by ARN. One that is gone (deleted) is left out. */
export async function describeRevisions(
  ecs: Ecs,
  arns: Iterable<string>,
  signal: AbortSignal,
): Promise<Map<string, Revision>> {
  const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  const found = new Map<string, Revision>();
  await inParallel([...new Set(arns)], async (arn) => {
    try {
      const { taskDefinition: definition, tags = [] } = await ecs.client.send(
        new DescribeTaskDefinitionCommand({ taskDefinition: arn, include: ['TAGS'] }),
        { abortSignal: signal },
      );
      if (definition === undefined) return;
      found.set(arn, { definition, tags: new Map(tags.map(({ key = '', value = '' }) => [key, value])) });
    } catch (error) {
      if (errorName(error) !== 'ClientException')
        throw awsError(error, `describe task definition ${shortName(arn)}`);
    }
  });
  return found;
}

/**
 * The newest service deployments of a service, newest first. ECS keeps them for 90 days.
 * @param limit How many at most
 * @param since Only those created since then
 */
export async function listDeployments(
  ecs: Ecs,
  service: string,
  { limit, since }: { limit: number; since?: Date },
  signal: AbortSignal,
): Promise<ServiceDeployment[]> {
  const { ListServiceDeploymentsCommand, DescribeServiceDeploymentsCommand } = await import(
    '@aws-sdk/client-ecs'
  );
  const doing = `list the deployments of service '${service}'`;
  const arns: string[] = [];
  for (let nextToken: string | undefined; ; ) {
    const brief = await send(ecs, doing, () =>
      ecs.client.send(
        new ListServiceDeploymentsCommand({
          cluster: ecs.cluster,
          service,
          maxResults: Math.min(limit - arns.length, 100),
          nextToken,
          ...(since === undefined ? {} : { createdAt: { after: since } }),
        }),
        { abortSignal: signal },
      ),
    );
    arns.push(...(brief.serviceDeployments ?? []).flatMap(({ serviceDeploymentArn: arn }) => arn ?? []));
    nextToken = brief.nextToken;
    if (nextToken === undefined || arns.length >= limit) break;
  }
  const found: ServiceDeployment[] = [];
  await inParallel(chunks(arns.slice(0, limit), 20), async (serviceDeploymentArns) => {
    const answer = await send(ecs, doing, () =>
      ecs.client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }), {
        abortSignal: signal,
      }),
    );
    found.push(...(answer.serviceDeployments ?? []));
  });
  return found.sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}

/** Service revisions by ARN: what a service deployment brought out. Twenty at once: API_DescribeServiceRevisions. */
export async function describeServiceRevisions(
  ecs: Ecs,
  arns: Iterable<string>,
  signal: AbortSignal,
): Promise<Map<string, ServiceRevision>> {
  const { DescribeServiceRevisionsCommand } = await import('@aws-sdk/client-ecs');
  const found = new Map<string, ServiceRevision>();
  await inParallel(chunks([...new Set(arns)], 20), async (serviceRevisionArns) => {
    const answer = await send(ecs, 'describe the revisions of the service', () =>
      ecs.client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }), { abortSignal: signal }),
    );
    for (const one of answer.serviceRevisions ?? []) found.set(one.serviceRevisionArn ?? '', one);
  });
  return found;
}

/** The error of a cluster or service that isn't there says so, and what to check. */
async function send<T>(ecs: Ecs, doing: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const name = errorName(error);
    if (!/^(Cluster|Service)NotFoundException$/.test(name)) throw awsError(error, doing);
    const missing = name.startsWith('Cluster') ? 'cluster' : 'service';
    throw new ActionError(
      missing === 'cluster'
        ? `there is no cluster '${shortName(ecs.cluster)}' in ${ecs.region}`
        : `could not ${doing}: there is none of this name in cluster '${shortName(ecs.cluster)}' in ${ecs.region}`,
      {
        cause: error,
        help: "Check the name, the region and the profile ('aws sts get-caller-identity' tells whose account it is).",
      },
    );
  }
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
