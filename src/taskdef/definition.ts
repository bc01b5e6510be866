import { ActionError } from '../runtime/errors.ts';
import { parseJson } from './json.ts';

/** The fields of a container that are looked at or set here; everything else passes through as it is. */
export interface Container {
  name: string;
  image?: string;
  essential?: boolean;
  environment?: Variable[];
  environmentFiles?: { value: string; type: string }[];
  secrets?: { name: string; valueFrom: string }[];
  command?: string[];
  entryPoint?: string[];
  dockerLabels?: Record<string, string>;
  logConfiguration?: {
    logDriver?: string;
    options?: Record<string, string>;
    secretOptions?: { name: string; valueFrom: string }[];
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export interface Variable {
  name: string;
  value?: string;
}

/** A task definition as RegisterTaskDefinition takes it; fields that we don't know stay in it. */
export interface TaskDefinition {
  family?: string;
  containerDefinitions: Container[];
  cpu?: string | number;
  memory?: string | number;
  taskRoleArn?: string;
  executionRoleArn?: string;
  [key: string]: unknown;
}

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const readOnly = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
]);

/**
 * Reads a template: JSON, or YAML where the file's name says so. What DescribeTaskDefinition answers is taken too; its
 * read-only fields and null values are left out.
 * @throws ActionError at the place in the file if it can't be read as a task definition
 */
export async function parseTemplate(text: string, file: string): Promise<TaskDefinition> {
  return definitionIn(
    /\.ya?ml$/i.test(file)
      ? (await import('../runtime/yaml.ts')).readYaml(text, file)
      : parseJson(text, file),
    file,
  );
}

/**
 * A task definition in what a file holds, or in what DescribeTaskDefinition answers.
 * @throws ActionError if there is none, or its lists are none
 */
export function definitionIn(value: unknown, file: string): TaskDefinition {
  const described = isRecord(value) && isRecord(value.taskDefinition) ? value.taskDefinition : value;
  const wrong = (what: string) =>
    new ActionError(`'${file}' is not a task definition: ${what}`, { place: { file } });
  if (!isRecord(described)) throw wrong('it must be an object');
  const containers = described.containerDefinitions;
  if (!Array.isArray(containers) || containers.length === 0) throw wrong("it has no 'containerDefinitions'");
  for (const [at, container] of containers.entries()) {
    if (!isRecord(container) || typeof container.name !== 'string' || container.name === '') {
      throw wrong(`containerDefinitions[${at}] has no 'name'`);
    }
    for (const key of [
      'environment',
      'secrets',
      'dependsOn',
      'portMappings',
      'environmentFiles',
      'command',
    ]) {
      const list = container[key];
      if (list === undefined || list === null) continue;
      const items = key === 'command' ? 'texts' : 'objects';
      const fits = (item: unknown) => (key === 'command' ? typeof item === 'string' : isRecord(item));
      if (!Array.isArray(list) || !list.every(fits))
        throw wrong(`'${key}' of '${container.name}' must be a list of ${items}`);
    }
    checkObjects(container, wrong);
  }
  const kept = Object.entries(described).filter(([key]) => !readOnly.has(key));
  return withoutNull(Object.fromEntries(kept)) as TaskDefinition;
}

/** What is set into here must be what it is taken for. */
function checkObjects(container: Record<string, unknown>, wrong: (what: string) => ActionError): void {
  const { logConfiguration: log, dockerLabels } = container;
  const options = isRecord(log) ? log.options : undefined;
  const secrets = isRecord(log) ? log.secretOptions : undefined;
  for (const [key, value] of Object.entries({
    logConfiguration: log,
    dockerLabels,
    'logConfiguration.options': options,
  })) {
    if (value === undefined || value === null || isRecord(value)) continue;
    throw wrong(`'${key}' of '${String(container.name)}' must be an object`);
  }
  if (secrets !== undefined && secrets !== null && !(Array.isArray(secrets) && secrets.every(isRecord)))
    throw wrong(`'logConfiguration.secretOptions' of '${String(container.name)}' must be a list of objects`);
}

/** ECS takes null for a missing field, and answers it so; nothing is meant by it. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNull(inner)]));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
