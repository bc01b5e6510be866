import { ActionError } from '../runtime/errors.ts';
import type { Container, TaskDefinition } from './definition.ts';

/** What is set in a template. Undefined and empty leave it as it is. */
export interface Changes {
  /** The containers that image, variables, secrets, command, labels and log are set in. */
  containers: readonly string[];
  image: string;
  /** `merge` sets over the template's variables and secrets, `replace` puts these in their place. */
  mode: 'merge' | 'replace';
  environment: Readonly<Record<string, string>>;
  removeEnvironment: readonly string[];
  /** ARNs of `.env` files on S3, in the place of the template's. */
  envFiles: readonly string[];
  /** `valueFrom` by variable. */
  secrets: Readonly<Record<string, string>>;
  command: readonly string[] | undefined;
  dockerLabels: Readonly<Record<string, string>>;
  logDriver: string | undefined;
  logOptions: Readonly<Record<string, string>>;
  family: string | undefined;
  cpu: string | undefined;
  memory: string | undefined;
  taskRole: string | undefined;
  executionRole: string | undefined;
}

/**
 * The template with the changes; the template itself stays as it is. Rendering the result again changes nothing.
 * @throws ActionError for a container that isn't in the template, a variable given twice, log options without a driver
 */
export function render(template: TaskDefinition, changes: Changes): TaskDefinition {
  const names = template.containerDefinitions.map(({ name }) => name);
  for (const name of changes.containers) {
    if (names.includes(name)) continue;
    throw new ActionError(
      `the task definition has no container '${name}'; it has ${names.map((one) => `'${one}'`).join(', ')}`,
    );
  }
  const both = Object.keys(changes.environment).find((name) => Object.hasOwn(changes.secrets, name));
  if (both !== undefined) {
    throw new ActionError(`'${both}' is given as a plain variable and as a secret`, {
      help: 'Keep one of the two.',
    });
  }
  const { family, cpu, memory, taskRole, executionRole } = changes;
  return {
    ...structuredClone(template),
    ...(family === undefined ? {} : { family }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
    ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    containerDefinitions: template.containerDefinitions.map((container) =>
      changes.containers.includes(container.name)
        ? renderContainer(structuredClone(container), changes)
        : structuredClone(container),
    ),
  };
}

function renderContainer(container: Container, changes: Changes): Container {
  const { mode, environment, secrets, removeEnvironment } = changes;
  const rendered: Container = { ...container, image: changes.image };
  const plain = new Map(
    mode === 'replace' ? [] : (container.environment ?? []).map(({ name, value }) => [name, value ?? '']),
  );
  const secret = new Map(
    mode === 'replace' ? [] : (container.secrets ?? []).map(({ name, valueFrom }) => [name, valueFrom]),
  );
  // A variable is plain or a secret; what is given wins over the template. ECS refuses one that is both.
  for (const [name, value] of Object.entries(environment)) {
    plain.set(name, value);
    secret.delete(name);
  }
  for (const [name, valueFrom] of Object.entries(secrets)) {
    secret.set(name, valueFrom);
    plain.delete(name);
  }
  for (const name of removeEnvironment) {
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
  if (changes.envFiles.length > 0)
    rendered.environmentFiles = changes.envFiles.map((value) => ({ value, type: 's3' }));
  if (changes.command !== undefined) rendered.command = [...changes.command];
  if (Object.keys(changes.dockerLabels).length > 0) {
    rendered.dockerLabels = { ...container.dockerLabels, ...changes.dockerLabels };
  }
  renderLog(rendered, changes);
  return rendered;
}

/** Another driver comes without the options of the one before. */
function renderLog(container: Container, { logDriver, logOptions }: Changes): void {
  const before = container.logConfiguration;
  if (logDriver === undefined && Object.keys(logOptions).length === 0) return;
  const driver = logDriver ?? before?.logDriver;
  if (driver === undefined) {
    throw new ActionError(`log options are given for '${container.name}', which has no log driver`, {
      help: "Give 'log-configuration-log-driver' too, such as awslogs.",
    });
  }
  const kept = driver === before?.logDriver ? before : {};
  container.logConfiguration = { ...kept, logDriver: driver, options: { ...kept.options, ...logOptions } };
}

/** An empty list that the template has stays, as it is the same to ECS. */
function setOrDrop<K extends 'environment' | 'secrets'>(
  container: Container,
  key: K,
  list: NonNullable<Container[K]>,
): void {
  if (list.length > 0 || container[key] !== undefined) container[key] = list as Container[K];
}
