import type { CreateServiceCommandInput, Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import { type Ecs, look, shortName } from './ecs.ts';
import { awsError, errorName } from './errors.ts';

/** DescribeServices takes so many at once: API_DescribeServices. */
export const serviceBatch = 10;

/**
 * The services as they stand, by the names given; one that does not exist, or was deleted, is left out. At most ten. The raw
 * SDK error is thrown.
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
  const found = await seekServices(ecs, [name], signal);
  if (found !== undefined) return found.get(name);
  throw noCluster(ecs);
}

/** As describeServices for a first look: undefined where there is no such cluster. @throws ActionError */
export async function seekServices(
  ecs: Ecs,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Service> | undefined> {
  try {
    return await describeServices(ecs, names, signal);
  } catch (error) {
    if (errorName(error) === 'ClusterNotFoundException') return undefined;
    const what = names.length === 1 ? `service '${names[0]}'` : `${names.length} services`;
    throw awsError(error, `describe ${what} in cluster '${shortName(ecs.cluster)}' in ${ecs.region}`);
  }
}

export function noCluster(ecs: Ecs): ActionError {
  return new ActionError(`there is no cluster '${shortName(ecs.cluster)}' in ${ecs.region}`, {
    help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account.",
  });
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
