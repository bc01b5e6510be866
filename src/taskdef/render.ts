import { ActionError } from '../runtime/errors.ts';
import type { Container, TaskDefinition } from './definition.ts';

/** Values by name; null takes the name out. */
export type Values = Readonly<Record<string, string | null>>;

/** What is set in one container. Undefined and empty leave it as it is. */
export interface ContainerChanges {
  image?: string | undefined;
  environment?: Values;
  /** `valueFrom` by variable. */
  secrets?: Values;
  /** Variables and secrets to take out. */
  remove?: readonly string[];
  /** ARNs of `.env` files on S3, in the place of the template's. */
  envFiles?: readonly string[];
  command?: readonly string[] | undefined;
  entryPoint?: readonly string[] | undefined;
  dockerLabels?: Values;
  logDriver?: string | undefined;
  logOptions?: Values;
  /** `valueFrom` by option: a log router's API key, for one. */
  logSecrets?: Values;
}

/** What is set in a template. Undefined leaves it as it is. */
export interface Changes {
  containers: ReadonlyMap<string, ContainerChanges>;
  /** `merge` sets over the template's variables and secrets, `replace` puts these in their place. */
  mode: 'merge' | 'replace';
  family?: string | undefined;
  cpu?: string | undefined;
  memory?: string | undefined;
  taskRole?: string | undefined;
  executionRole?: string | undefined;
  /** GiB. */
  ephemeralStorage?: number | undefined;
  architecture?: 'X86_64' | 'ARM64' | undefined;
}

/**
 * The template with the changes; the template itself stays as it is. Rendering the result again changes nothing.
 * @throws ActionError for a container that isn't in the template, a variable given twice, log options without a driver
 */
export function render(template: TaskDefinition, changes: Changes): TaskDefinition {
  const names = template.containerDefinitions.map(({ name }) => name);
  for (const name of changes.containers.keys()) {
    if (names.includes(name)) continue;
    throw new ActionError(
      `the task definition has no container '${name}'; it has ${names.map((one) => `'${one}'`).join(', ')}`,
    );
  }
  const { family, cpu, memory, taskRole, executionRole, ephemeralStorage, architecture } = changes;
  return {
    ...structuredClone(template),
    ...(family === undefined ? {} : { family }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
    ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    ...(ephemeralStorage === undefined ? {} : { ephemeralStorage: { sizeInGiB: ephemeralStorage } }),
    ...(architecture === undefined
      ? {}
      : {
          runtimePlatform: {
            operatingSystemFamily: 'LINUX',
            ...(template.runtimePlatform as object | undefined),
            cpuArchitecture: architecture,
          },
        }),
    containerDefinitions: template.containerDefinitions.map((container) => {
      const own = changes.containers.get(container.name);
      const copy = structuredClone(container);
      return own === undefined ? copy : renderContainer(copy, own, changes.mode);
    }),
  };
}

function renderContainer(container: Container, changes: ContainerChanges, mode: Changes['mode']): Container {
  const { environment = {}, secrets = {}, remove = [], envFiles = [], dockerLabels = {} } = changes;
  const both = Object.entries(environment).find(([name, value]) => value !== null && sets(secrets, name));
  if (both !== undefined) {
    throw new ActionError(
      `'${both[0]}' of '${container.name}' is given as a plain variable and as a secret`,
      {
        help: 'Keep one of the two.',
      },
    );
  }
  const rendered: Container = { ...container };
  if (changes.image !== undefined) rendered.image = changes.image;
  const plain = new Map(
    mode === 'replace' ? [] : (container.environment ?? []).map(({ name, value }) => [name, value ?? '']),
  );
  const secret = new Map(
    mode === 'replace' ? [] : (container.secrets ?? []).map(({ name, valueFrom }) => [name, valueFrom]),
  );
  // A variable is plain or a secret; what is given wins over the template. ECS refuses one that is both.
  apply(environment, plain, secret);
  apply(secrets, secret, plain);
  for (const name of remove) {
    plain.delete(name);
    secret.delete(name);
  }
  setOrDrop(
    rendered,
    'environment',
    [...plain].map(([name, value]) => ({ name, value })),
  );
  setOrDrop(
    rendered,
    'secrets',
    [...secret].map(([name, valueFrom]) => ({ name, valueFrom })),
  );
  if (envFiles.length > 0) rendered.environmentFiles = envFiles.map((value) => ({ value, type: 's3' }));
  if (changes.command !== undefined) rendered.command = [...changes.command];
  if (changes.entryPoint !== undefined) rendered.entryPoint = [...changes.entryPoint];
  if (Object.keys(dockerLabels).length > 0)
    rendered.dockerLabels = merged(container.dockerLabels, dockerLabels);
  renderLog(rendered, changes);
  return rendered;
}

/** Whether a value is given for the name, not null. */
export function sets(values: Values | undefined, name: string): boolean {
  return values !== undefined && Object.hasOwn(values, name) && values[name] !== null;
}

function apply(values: Values, to: Map<string, string>, other: Map<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) to.delete(name);
    else {
      to.set(name, value);
      other.delete(name);
    }
  }
}

function merged(
  before: Readonly<Record<string, string>> | undefined,
  values: Values,
): Record<string, string> {
  const result = new Map(Object.entries(before ?? {}));
  for (const [name, value] of Object.entries(values)) {
    if (value === null) result.delete(name);
    else result.set(name, value);
  }
  return Object.fromEntries(result);
}

/** Another driver comes without the options of the one before. */
function renderLog(
  container: Container,
  { logDriver, logOptions = {}, logSecrets = {} }: ContainerChanges,
): void {
  const before = container.logConfiguration;
  const nothing = Object.keys(logOptions).length + Object.keys(logSecrets).length === 0;
  if (logDriver === undefined && nothing) return;
  const driver = logDriver ?? before?.logDriver;
  if (driver === undefined) {
    throw new ActionError(`log options are given for '${container.name}', which has no log driver`, {
      help: "Give 'log-configuration-log-driver' too, such as awslogs.",
    });
  }
  const kept = driver === before?.logDriver ? before : {};
  container.logConfiguration = { ...kept, logDriver: driver, options: merged(kept.options, logOptions) };
  if (Object.keys(logSecrets).length === 0) return;
  const secrets = Object.fromEntries(
    (kept.secretOptions ?? []).map(({ name, valueFrom }) => [name, valueFrom]),
  );
  container.logConfiguration.secretOptions = Object.entries(merged(secrets, logSecrets)).map(
    ([name, valueFrom]) => ({ name, valueFrom }),
  );
}

/** An empty list that the template has stays, as it is the same to ECS. */
function setOrDrop<K extends 'environment' | 'secrets'>(
  container: Container,
  key: K,
  list: NonNullable<Container[K]>,
): void {
  if (list.length > 0 || container[key] !== undefined) container[key] = list as Container[K];
}
