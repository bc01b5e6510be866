/** The AppSpec of a deployment to ECS: pure. Source: CodeDeploy user guide, reference-appspec-file. */
import { loadAll } from 'js-yaml';
import { type HookName, hookNames } from './model.ts';

export interface AppSpec {
  taskDefinition: string;
  containerName: string;
  containerPort: number;
  platformVersion?: string | undefined;
  network?:
    | { subnets: string[]; securityGroups?: string[] | undefined; assignPublicIp?: string | undefined }
    | undefined;
  capacityProviderStrategy?:
    | { capacityProvider: string; base?: number | undefined; weight?: number | undefined }[]
    | undefined;
  /** Lambda functions, by name or ARN. */
  hooks: Partial<Record<HookName, string>>;
}

/**
 * Reads an AppSpec in YAML or JSON. Names of members are taken in any case, as AWS's own examples differ in it.
 * @throws Error that says what is missing or wrong
 */
export function parseAppSpec(text: string): AppSpec {
  let parsed: unknown;
  try {
    [parsed] = loadAll(text);
  } catch (cause) {
    throw new Error('The AppSpec is neither YAML nor JSON.', { cause });
  }
  const spec = record(parsed, 'The AppSpec');
  if (Number(spec.version ?? 0) !== 0)
    throw new Error(`The AppSpec's version is ${spec.version}; 0.0 is allowed.`);
  const resources = list(spec.resources).flatMap((r) => Object.values(record(r, 'A resource')));
  if (resources.length !== 1) {
    throw new Error(`The AppSpec has ${resources.length} resources; an ECS service is the only one allowed.`);
  }
  const resource = record(resources[0], 'The resource');
  if (resource.type !== 'AWS::ECS::Service') {
    throw new Error(`The resource has Type ${shown(resource.type)}; AWS::ECS::Service is allowed.`);
  }
  const properties = record(resource.properties, 'Properties');
  const balancer = record(properties.loadbalancerinfo, 'LoadBalancerInfo');
  const port = Number(balancer.containerport);
  if (!Number.isInteger(port)) throw new Error('LoadBalancerInfo needs a ContainerPort.');
  return {
    taskDefinition: required(properties.taskdefinition, 'TaskDefinition'),
    containerName: required(balancer.containername, 'ContainerName'),
    containerPort: port,
    platformVersion: optional(properties.platformversion),
    network: networkOf(properties.networkconfiguration),
    capacityProviderStrategy: strategyOf(properties.capacityproviderstrategy),
    hooks: hooksOf(spec.hooks),
  };
}

function networkOf(value: unknown): AppSpec['network'] {
  if (value === undefined || value === null) return undefined;
  const network = record(record(value, 'NetworkConfiguration').awsvpcconfiguration, 'AwsvpcConfiguration');
  const groups = list(network.securitygroups).map(String);
  return {
    subnets: list(network.subnets).map(String),
    ...(groups.length > 0 && { securityGroups: groups }),
    ...(optional(network.assignpublicip) !== undefined && {
      assignPublicIp: optional(network.assignpublicip),
    }),
  };
}

function strategyOf(value: unknown): AppSpec['capacityProviderStrategy'] {
  const items = list(value).map((item) => record(item, 'CapacityProviderStrategy'));
  if (items.length === 0) return undefined;
  return items.map((item) => ({
    capacityProvider: required(item.capacityprovider, 'CapacityProvider'),
    ...(item.base !== undefined && { base: Number(item.base) }),
    ...(item.weight !== undefined && { weight: Number(item.weight) }),
  }));
}

function hooksOf(value: unknown): AppSpec['hooks'] {
  const hooks: AppSpec['hooks'] = {};
  for (const [name, target] of list(value).flatMap((hook) => Object.entries(record(hook, 'A hook')))) {
    const known = hookNames.find((n) => n.toLowerCase() === name);
    if (!known) throw new Error(`The hook ${name} is not known; allowed are ${hookNames.join(', ')}.`);
    if (optional(target) !== undefined) hooks[known] = String(target);
  }
  return hooks;
}

/** Its members by their names in lower case. */
function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${what} is missing or is no structure.`);
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const optional = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

const shown = (value: unknown) => optional(value) ?? '(none)';

function required(value: unknown, what: string): string {
  const text = optional(value);
  if (text === undefined) throw new Error(`The AppSpec needs a ${what}.`);
  return text;
}
