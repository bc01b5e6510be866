/**
 * The operations of Cloud Map that the upstream gets wrong. Each has a test that shows its own answer beside ours; when that
 * test finds the upstream right, the operation here can go.
 */
import { AwsError } from '../core/errors.ts';
import {
  completeNamespace,
  completeService,
  discovered,
  filtersOf,
  idOf,
  type Json,
  listOf,
  missingAttribute,
  pageOf,
  passes,
  recordOf,
  textOf,
} from './records.ts';

/** Asks the upstream. @throws AwsError of its own */
export type Ask = (operation: string, input: Json) => Promise<Json>;

type Handler = (ask: Ask, input: Json) => Promise<Json>;

const invalid = (message: string) => new AwsError('InvalidInput', message);

export const handlers = {
  CreateService: createService,
  async GetService(ask, input) {
    return { Service: await serviceOf(ask, input.Id) };
  },
  async ListServices(ask, input) {
    const filters = filtersOf(input);
    const found = listOf((await ask('ListServices', {})).Services).filter(
      (service) =>
        passes(filters, 'NAMESPACE_ID', textOf(service.NamespaceId)) &&
        passes(filters, 'RESOURCE_OWNER', 'SELF'),
    );
    const { items, more } = page(found, input);
    const services = await Promise.all(items.map((service) => completed(ask, service)));
    // A summary has no namespace.
    return { Services: services.map(({ NamespaceId: _, CreatorRequestId: __, ...brief }) => brief), ...more };
  },
  async GetNamespace(ask, input) {
    const namespace = recordOf((await ask('GetNamespace', input)).Namespace);
    const services = listOf((await ask('ListServices', {})).Services);
    return { Namespace: completeNamespace(namespace, countIn(services, namespace)) };
  },
  async ListNamespaces(ask, input) {
    const filters = filtersOf(input);
    const services = listOf((await ask('ListServices', {})).Services);
    const found = listOf((await ask('ListNamespaces', {})).Namespaces).filter(
      (namespace) =>
        passes(filters, 'TYPE', textOf(namespace.Type)) &&
        passes(filters, 'NAME', textOf(namespace.Name)) &&
        passes(filters, 'HTTP_NAME', textOf(namespace.Name)) &&
        passes(filters, 'RESOURCE_OWNER', 'SELF'),
    );
    const { items, more } = page(found, input);
    return { Namespaces: items.map((n) => completeNamespace(n, countIn(services, n))), ...more };
  },
  async DeleteService(ask, input) {
    if ((await instancesOf(ask, textOf(input.Id))).length > 0) {
      throw new AwsError(
        'ResourceInUse',
        'Service contains registered instances; delete the instances before deleting the service',
      );
    }
    return ask('DeleteService', input);
  },
  RegisterInstance: registerInstance,
  async DeregisterInstance(ask, input) {
    // The upstream takes any for deregistered.
    await ask('GetInstance', { ServiceId: input.ServiceId, InstanceId: input.InstanceId });
    return ask('DeregisterInstance', input);
  },
  async UpdateInstanceCustomHealthStatus(ask, input) {
    const service = await serviceOf(ask, input.ServiceId);
    if (service.HealthCheckCustomConfig === undefined) {
      throw new AwsError(
        'CustomHealthNotFound',
        `The service ${String(input.ServiceId)} has no custom health check configuration.`,
        { status: 404 },
      );
    }
    if (input.Status !== 'HEALTHY' && input.Status !== 'UNHEALTHY') {
      throw invalid(`The status is ${String(input.Status)}; HEALTHY and UNHEALTHY are allowed.`);
    }
    return ask('UpdateInstanceCustomHealthStatus', input);
  },
  async DiscoverInstances(ask, input) {
    const named = { NamespaceName: input.NamespaceName, ServiceName: input.ServiceName };
    const [all, revision] = await Promise.all([
      ask('DiscoverInstances', { ...named, HealthStatus: 'ALL' }),
      ask('DiscoverInstancesRevision', named),
    ]);
    return {
      Instances: discovered(listOf(all.Instances), input),
      InstancesRevision: revision.InstancesRevision,
    };
  },
} satisfies Record<string, Handler>;

/** The upstream asks for NamespaceId outside of DnsConfig, which AWS allows but no client has to do. */
async function createService(ask: Ask, input: Json): Promise<Json> {
  const given = textOf(input.NamespaceId) ?? textOf(recordOf(input.DnsConfig).NamespaceId);
  if (given === undefined) throw invalid('NamespaceId is required, of its own or in DnsConfig.');
  const NamespaceId = idOf(given);
  const same = listOf((await ask('ListServices', {})).Services).find(
    (service) => service.NamespaceId === NamespaceId && service.Name === input.Name,
  );
  if (same) {
    throw new AwsError('ServiceAlreadyExists', `Service already exists: ${String(input.Name)}`, {
      members: { ServiceId: same.Id, CreatorRequestId: input.CreatorRequestId },
    });
  }
  const { Service } = await ask('CreateService', { ...input, NamespaceId });
  return { Service: await completed(ask, recordOf(Service)) };
}

/** The upstream takes every instance, and for healthy. */
async function registerInstance(ask: Ask, input: Json): Promise<Json> {
  const service = await serviceOf(ask, input.ServiceId);
  const attributes = recordOf(input.Attributes) as Record<string, string>;
  const types = listOf(recordOf(service.DnsConfig).DnsRecords).flatMap((r) => textOf(r.Type) ?? []);
  const missing = missingAttribute(types, attributes);
  if (missing !== undefined) {
    throw invalid(`The service has ${types.join(' and ')} records, so the instance needs ${missing}.`);
  }
  const initial = attributes.AWS_INIT_HEALTH_STATUS;
  if (initial !== undefined && initial !== 'HEALTHY' && initial !== 'UNHEALTHY') {
    throw invalid(`AWS_INIT_HEALTH_STATUS is ${initial}; HEALTHY and UNHEALTHY are allowed.`);
  }
  const answer = await ask('RegisterInstance', input);
  if (initial === 'UNHEALTHY' && service.HealthCheckCustomConfig !== undefined) {
    await ask('UpdateInstanceCustomHealthStatus', {
      ServiceId: input.ServiceId,
      InstanceId: input.InstanceId,
      Status: initial,
    });
  }
  return answer;
}

async function serviceOf(ask: Ask, id: unknown): Promise<Json> {
  return completed(ask, recordOf((await ask('GetService', { Id: id })).Service));
}

async function completed(ask: Ask, service: Json): Promise<Json> {
  const [namespace, instances] = await Promise.all([
    ask('GetNamespace', { Id: service.NamespaceId }),
    instancesOf(ask, textOf(service.Id)),
  ]);
  return completeService(service, textOf(recordOf(namespace.Namespace).Type), instances.length);
}

async function instancesOf(ask: Ask, ServiceId: string | undefined): Promise<Json[]> {
  return listOf((await ask('ListInstances', { ServiceId })).Instances);
}

const countIn = (services: Json[], namespace: Json): number =>
  services.filter((service) => service.NamespaceId === namespace.Id).length;

function page(items: Json[], input: Json) {
  const found = pageOf(items, input);
  if (!found) throw invalid('NextToken is not one that was given out.');
  return found;
}
