import { readFile } from 'node:fs/promises';
import type {
  ContainerDefinition,
  RegisterTaskDefinitionCommandInput,
  Service,
  Tag,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const readOnly = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
];

/**
 * Reads a task definition from a JSON file: what render-taskdef wrote, or what `aws ecs describe-task-definition` printed.
 * Read-only attributes are left out.
 * @throws ActionError at the place in the file if it can't be read, isn't JSON or isn't a task definition
 */
export async function readDefinition(file: string): Promise<RegisterTaskDefinitionCommandInput> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new ActionError(`the task definition file '${file}' can't be read`, {
      cause,
      help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef.",
    });
  }
  return parseDefinition(text, file);
}

export function parseDefinition(text: string, file: string): RegisterTaskDefinitionCommandInput {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ActionError(`the task definition file '${file}' is not JSON`, {
      cause,
      place: { file, ...placeOf(cause, text) },
    });
  }
  const described = isRecord(json) && isRecord(json.taskDefinition) ? json.taskDefinition : json;
  const wrong = (what: string) =>
    new ActionError(`'${file}' is not a task definition: ${what}`, { place: { file } });
  if (!isRecord(described)) throw wrong('it must be a JSON object');
  if (typeof described.family !== 'string' || described.family === '') throw wrong("it has no 'family'");
  const containers = described.containerDefinitions;
  if (!Array.isArray(containers) || containers.length === 0) throw wrong("it has no 'containerDefinitions'");
  for (const [at, container] of containers.entries()) {
    for (const key of ['name', 'image'])
      if (!isRecord(container) || typeof container[key] !== 'string' || container[key] === '')
        throw wrong(`containerDefinitions[${at}] has no '${key}'`);
  }
  const kept = Object.entries(described).filter(([key, value]) => !readOnly.includes(key) && value !== null);
  return Object.fromEntries(kept) as unknown as RegisterTaskDefinitionCommandInput;
}

/** Line and column from the offset that V8 names in a JSON error. */
function placeOf(error: unknown, text: string): { line?: number; column?: number } {
  const message = error instanceof Error ? error.message : '';
  const offset = Number(
    /at position (\d+)/.exec(message)?.[1] ?? (/Unexpected end/.test(message) ? text.length : Number.NaN),
  );
  if (Number.isNaN(offset)) return {};
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * True if registering `wanted` would make a revision that differs from `running` in nothing but its number. ECS fills in
 * defaults and empty lists, and lists of named values have no order. Tags that are wanted must be there; others don't count.
 */
export function sameDefinition(
  wanted: RegisterTaskDefinitionCommandInput,
  running: TaskDefinition,
  runningTags: readonly Tag[],
): boolean {
  const { tags = [], ...definition } = wanted;
  const tagged = (tags ?? []).every(({ key, value }) =>
    runningTags.some((tag) => tag.key === key && (tag.value ?? '') === (value ?? '')),
  );
  return tagged && canonical(definition) === canonical(running);
}

function canonical(definition: Partial<TaskDefinition>): string {
  const kept = Object.fromEntries(Object.entries(definition).filter(([key]) => !readOnly.includes(key)));
  const containers = (definition.containerDefinitions ?? []).map((container) =>
    withoutDefaults(container, definition),
  );
  return JSON.stringify(tidy({ ...kept, containerDefinitions: containers }));
}

function withoutDefaults(container: ContainerDefinition, { networkMode }: Partial<TaskDefinition>): object {
  const { cpu, essential, portMappings, healthCheck, ...rest } = container;
  return {
    ...rest,
    cpu: cpu === 0 ? undefined : cpu,
    essential: essential === false ? false : undefined,
    portMappings: portMappings?.map(({ protocol, hostPort, ...port }) => ({
      ...port,
      protocol: protocol === 'tcp' ? undefined : protocol,
      hostPort: networkMode === 'awsvpc' || hostPort === 0 ? undefined : hostPort,
    })),
    // API_HealthCheck.
    healthCheck: healthCheck && { interval: 30, timeout: 5, retries: 3, ...healthCheck },
    environment: byKey(rest.environment, 'name'),
    secrets: byKey(rest.secrets, 'name'),
  };
}

function byKey<T extends object>(list: T[] | undefined, key: keyof T): T[] | undefined {
  return list?.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
}

/** Keys in order, without what is unset or empty. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== null && !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** @throws ActionError if the service sends traffic to a container or port that the definition doesn't have */
export function checkTargets(definition: Partial<TaskDefinition>, service: Service): void {
  const containers = definition.containerDefinitions ?? [];
  for (const { containerName, containerPort } of service.loadBalancers ?? []) {
    const container = containers.find(({ name }) => name === containerName);
    const ports = (container?.portMappings ?? []).map(({ containerPort: port }) => port);
    if (container !== undefined && (containerPort === undefined || ports.includes(containerPort))) continue;
    const has =
      container === undefined
        ? `has the containers ${containers.map(({ name }) => `'${name}'`).join(', ')}`
        : `maps of '${containerName}' ${ports.length === 0 ? 'no port' : `port ${ports.join(', ')}`}`;
    throw new ActionError(
      `service '${service.serviceName}' sends traffic to container '${containerName}' on port ${containerPort}, but the task definition ${has}`,
      {
        help: "Rename the container or map the port in the task definition, or change the service's load balancer.",
      },
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
