/** Cloud Map's records as AWS answers them, from the upstream's: pure. */

export type Json = Record<string, unknown>;

export const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(recordOf) : []);

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The upstream answers null for what is not there. */
export const withoutNulls = (given: Json): Json =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

/** Since 2025 an ARN may stand for an id; the upstream knows ids only. */
export const idOf = (idOrArn: string): string => idOrArn.slice(idOrArn.lastIndexOf('/') + 1);

/** Members that may hold an ARN. */
const idMembers = ['Id', 'ServiceId', 'NamespaceId'];

export function withPlainIds(input: Json): Json {
  const plain = { ...input };
  for (const name of idMembers) {
    const value = textOf(plain[name]);
    if (value?.startsWith('arn:')) plain[name] = idOf(value);
  }
  return plain;
}

/**
 * A service with the members that the upstream leaves out.
 * Source: Cloud Map API reference, Service, DnsConfig, HealthCheckCustomConfig.
 * @param namespaceType HTTP, DNS_PUBLIC or DNS_PRIVATE
 */
export function completeService(given: Json, namespaceType: string | undefined, instances: number): Json {
  const service = withoutNulls(given);
  const dns = service.DnsConfig === undefined ? undefined : recordOf(service.DnsConfig);
  if (dns) {
    service.DnsConfig = { RoutingPolicy: 'MULTIVALUE', ...dns, NamespaceId: service.NamespaceId };
  }
  if (service.HealthCheckCustomConfig !== undefined) {
    // Whatever was given, the threshold has been 1 since Cloud Map stopped using it.
    service.HealthCheckCustomConfig = { FailureThreshold: 1 };
  }
  return {
    ...service,
    InstanceCount: instances,
    Type: namespaceType === 'HTTP' || !dns ? 'HTTP' : 'DNS_HTTP',
  };
}

export function completeNamespace(given: Json, services: number): Json {
  const namespace = withoutNulls(given);
  const properties = recordOf(namespace.Properties);
  return {
    ...namespace,
    ServiceCount: services,
    Properties: { HttpProperties: { HttpName: namespace.Name }, ...properties },
  };
}

export interface Filter {
  name: string;
  values: string[];
  condition: string;
}

export const filtersOf = (input: Json): Filter[] =>
  listOf(input.Filters).map((filter) => ({
    name: textOf(filter.Name) ?? '',
    values: Array.isArray(filter.Values) ? filter.Values.map(String) : [],
    condition: textOf(filter.Condition) ?? 'EQ',
  }));

/** Whether a value passes all filters of that name. */
export function passes(filters: Filter[], name: string, value: string | undefined): boolean {
  return filters
    .filter((filter) => filter.name === name)
    .every(({ condition, values }) =>
      condition === 'BEGINS_WITH'
        ? values.some((start) => value?.startsWith(start) === true)
        : value !== undefined && values.includes(value),
    );
}

/**
 * One page of a list.
 * @returns undefined for a token that is none of ours
 */
export function pageOf<T>(items: T[], input: Json): { items: T[]; more: { NextToken?: string } } | undefined {
  const size = Math.min(100, Math.max(1, Number(input.MaxResults ?? 100)));
  const start = input.NextToken === undefined ? 0 : Number(input.NextToken);
  if (!Number.isInteger(start) || start < 0) return undefined;
  const next = start + size;
  return { items: items.slice(start, next), more: next < items.length ? { NextToken: String(next) } : {} };
}

/**
 * The instances that DiscoverInstances gives, out of all of a service.
 * Source: API_DiscoverInstances.
 */
export function discovered(instances: Json[], input: Json): Json[] {
  const attribute = (instance: Json, key: string) => recordOf(instance.Attributes)[key];
  const has = (wanted: Json) => (instance: Json) =>
    Object.entries(wanted).every(([key, value]) => attribute(instance, key) === value);
  const asked = instances.filter(has(recordOf(input.QueryParameters)));
  const preferred = asked.filter(has(recordOf(input.OptionalParameters)));
  const found = preferred.length > 0 ? preferred : asked;
  const status = textOf(input.HealthStatus) ?? 'HEALTHY_OR_ELSE_ALL';
  const healthy = found.filter((i) => i.HealthStatus === 'HEALTHY');
  const chosen =
    status === 'ALL'
      ? found
      : status === 'HEALTHY_OR_ELSE_ALL'
        ? healthy.length > 0
          ? healthy
          : found
        : found.filter((i) => i.HealthStatus === status);
  return chosen.slice(0, Math.min(1000, Math.max(1, Number(input.MaxResults ?? 100))));
}

/**
 * Which attribute an instance lacks for the records of its service.
 * Source: API_RegisterInstance, `Attributes`.
 */
export function missingAttribute(
  recordTypes: string[],
  attributes: Record<string, string>,
): string | undefined {
  if (attributes.AWS_ALIAS_DNS_NAME !== undefined) return undefined;
  const needed: Record<string, string> = {
    A: 'AWS_INSTANCE_IPV4',
    AAAA: 'AWS_INSTANCE_IPV6',
    CNAME: 'AWS_INSTANCE_CNAME',
    SRV: 'AWS_INSTANCE_PORT',
  };
  return recordTypes.flatMap((type) => needed[type] ?? []).find((name) => attributes[name] === undefined);
}
