/** What ECS checks when a task definition is registered: pure. Source: developer guide, task_definition_parameters. */
import { inOrder, listOf } from '../scheduler/task-spec.ts';
import type { ContainerDefinition, Json } from '../store/model.ts';
import { clientError } from './operation.ts';

/** Memory in MiB that may stand beside a CPU value on Fargate. Source: API_Task, `cpu`. */
const memoryFor: Record<number, (mib: number) => boolean> = {
  256: (mib) => [512, 1024, 2048].includes(mib),
  512: within(1, 4, 1),
  1024: within(2, 8, 1),
  2048: within(4, 16, 1),
  4096: within(8, 30, 1),
  8192: within(16, 60, 4),
  16384: within(32, 120, 8),
};

function within(from: number, to: number, step: number): (mib: number) => boolean {
  return (mib) =>
    mib % 1024 === 0 && mib / 1024 >= from && mib / 1024 <= to && (mib / 1024 - from) % step === 0;
}

/**
 * Reads task-level CPU (`256`, `.25 vCPU`) or memory (`512`, `2 GB`) as units or MiB.
 * @throws AwsError ClientException
 */
export function sizeOf(text: string, unit: 'cpu' | 'memory'): number {
  const match = /^\s*(\d*\.?\d+)\s*(vcpu|gb)?\s*$/i.exec(text);
  const wanted = unit === 'cpu' ? 'vcpu' : 'gb';
  if (!match || (match[2] !== undefined && match[2].toLowerCase() !== wanted)) {
    throw clientError(`Invalid '${unit}' setting for task.`);
  }
  const value = Number(match[1]) * (match[2] === undefined ? 1 : 1024);
  if (!Number.isInteger(value)) throw clientError(`Invalid '${unit}' setting for task.`);
  return value;
}

export function fitsFargate(cpu: number, memory: number): boolean {
  return memoryFor[cpu]?.(memory) ?? false;
}

/** @throws AwsError ClientException, in ECS's words where they are known */
export function checkContainers(containers: Json[], networkMode: string | undefined): void {
  if (containers.length === 0) throw clientError('Container list cannot be empty.');
  if (containers.length > 10) throw clientError(`Too many containers: ${containers.length}; 10 are allowed.`);
  const names = new Set<string>();
  for (const container of containers) {
    const { name, image } = container;
    if (typeof name !== 'string' || name === '')
      throw clientError('Container.name should not be null or empty.');
    if (typeof image !== 'string' || image === '') {
      throw clientError('Container.image should not be null or empty.');
    }
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw clientError(`Invalid container name: ${name}`);
    if (/\s/.test(image)) throw clientError('Container.image contains invalid characters.');
    if (names.has(name)) throw clientError(`Container name ${name} is not unique in the task definition.`);
    names.add(name);
    checkPorts(container, networkMode);
    checkVariables(container);
    checkEnvironmentFiles(container, name);
    checkRestartPolicy(container, name);
    checkTimes(container, name);
  }
  if (!containers.some((c) => c.essential !== false)) {
    throw clientError('Invalid setting for containers. At least one must be essential.');
  }
  checkDependencies(containers);
}

function checkPorts(container: Json, networkMode: string | undefined): void {
  for (const { containerPort, hostPort } of listOf<{ containerPort?: number; hostPort?: number }>(
    container.portMappings,
  )) {
    if (containerPort !== undefined && (containerPort < 1 || containerPort > 65_535)) {
      throw clientError(`Invalid 'containerPort' setting for container '${String(container.name)}'.`);
    }
    if (networkMode === 'awsvpc' && hostPort !== undefined && hostPort !== containerPort) {
      throw clientError(
        'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
      );
    }
  }
}

function checkVariables(container: Json): void {
  const plain = new Set(listOf<{ name?: string }>(container.environment).map((e) => e.name));
  const secrets = new Set<string>();
  for (const { name, valueFrom } of listOf<{ name?: string; valueFrom?: string }>(container.secrets)) {
    if (!name || !valueFrom) throw clientError('A secret needs both name and valueFrom.');
    if (plain.has(name) || secrets.has(name)) {
      throw clientError(
        `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${name}'.`,
      );
    }
    secrets.add(name);
  }
}

/** Source: API_EnvironmentFile. */
function checkEnvironmentFiles(container: Json, name: string): void {
  const files = listOf<{ type?: string; value?: string }>(container.environmentFiles);
  if (files.length > 10) {
    throw clientError(`Container '${name}' has ${files.length} environment files; 10 are allowed.`);
  }
  const wrong = files.find(({ type, value }) => type !== 's3' || !value?.endsWith('.env'));
  if (wrong) {
    throw clientError(
      `Environment file '${wrong.value}' of container '${name}' must be an object in S3 (type s3) whose name ends in .env.`,
    );
  }
}

/** Source: API_ContainerRestartPolicy. */
function checkRestartPolicy(container: Json, name: string): void {
  const { ignoredExitCodes, restartAttemptPeriod: period } = (container.restartPolicy ?? {}) as Json;
  if (listOf(ignoredExitCodes).length > 50) {
    throw clientError(`The restart policy of container '${name}' ignores more than 50 exit codes.`);
  }
  if (typeof period === 'number' && (period < 60 || period > 1800)) {
    throw clientError(
      `Invalid 'restartAttemptPeriod' for container '${name}': ${period}; 60 to 1800 seconds are allowed.`,
    );
  }
}

/** Seconds and counts with the range that ECS allows. */
const healthRanges: Record<string, [number, number]> = {
  interval: [5, 300],
  timeout: [2, 60],
  retries: [1, 10],
  startPeriod: [0, 300],
};

function checkTimes(container: Json, name: string): void {
  for (const field of ['stopTimeout', 'startTimeout']) {
    const value = container[field];
    const from = field === 'startTimeout' ? 2 : 0;
    if (typeof value === 'number' && (value < from || value > 120)) {
      throw clientError(
        `Invalid '${field}' setting for container '${name}': ${value}; ${from} to 120 are allowed.`,
      );
    }
  }
  const check = container.healthCheck as Json | undefined;
  if (!check) return;
  const command = listOf<string>(check.command);
  if (command.length === 0) throw clientError(`Container '${name}' has a health check without a command.`);
  if (!['CMD', 'CMD-SHELL', 'NONE'].includes(command[0] ?? '')) {
    throw clientError(`The health check of container '${name}' must begin with CMD, CMD-SHELL or NONE.`);
  }
  for (const [field, [from, to]] of Object.entries(healthRanges)) {
    const value = check[field];
    if (typeof value === 'number' && (value < from || value > to)) {
      throw clientError(
        `Invalid health check '${field}' for container '${name}': ${value}; ${from} to ${to} are allowed.`,
      );
    }
  }
}

function checkDependencies(containers: Json[]): void {
  const nodes = containers.map((c) => ({
    name: String(c.name),
    dependsOn: listOf<{ containerName: string; condition: string }>(c.dependsOn),
  }));
  for (const { name, dependsOn } of nodes) {
    for (const { containerName, condition } of dependsOn) {
      const other = containers.find((c) => c.name === containerName);
      if (!other)
        throw clientError(`Container '${name}' depends on '${containerName}', which does not exist.`);
      if (condition === 'HEALTHY' && !other.healthCheck) {
        throw clientError(
          `Container '${name}' waits for '${containerName}' to be HEALTHY, which has no health check.`,
        );
      }
      if (['COMPLETE', 'SUCCESS'].includes(condition) && other.essential !== false) {
        throw clientError(`Container '${name}' waits for the end of '${containerName}', which is essential.`);
      }
    }
  }
  try {
    inOrder(nodes);
  } catch (error) {
    throw clientError(error instanceof Error ? `In this task definition ${error.message}.` : String(error));
  }
}

/** @throws AwsError ClientException where the definition asks for FARGATE and can't run there */
export function checkFargate(fields: Json, containers: ContainerDefinition[]): void {
  if (fields.networkMode !== 'awsvpc') throw clientError("Fargate only supports network mode 'awsvpc'.");
  const { cpu, memory } = fields;
  if (typeof cpu !== 'string') throw clientError("Fargate requires that 'cpu' be defined at the task level.");
  if (typeof memory !== 'string')
    throw clientError("Fargate requires that 'memory' be defined at the task level.");
  const [units, mib] = [sizeOf(cpu, 'cpu'), sizeOf(memory, 'memory')];
  if (!fitsFargate(units, mib)) {
    throw clientError(
      `No Fargate configuration exists for given values: ${units} CPU, ${mib} memory. See the Amazon ECS documentation for the valid values.`,
    );
  }
  const storage = (fields.ephemeralStorage as { sizeInGiB?: number } | undefined)?.sizeInGiB;
  if (storage !== undefined && (storage < 21 || storage > 200)) {
    throw clientError(`Invalid ephemeral storage: ${storage} GiB; 21 to 200 are allowed.`);
  }
  for (const container of containers) {
    if (container.privileged === true) throw clientError('Fargate does not support privileged containers.');
  }
  if (fields.executionRoleArn) return;
  const drivers = containers.map(
    (c) => (c.logConfiguration as { logDriver?: string } | undefined)?.logDriver,
  );
  if (drivers.includes('awslogs')) {
    throw clientError(
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
    );
  }
  if (containers.some((c) => listOf(c.secrets).length > 0)) {
    throw clientError(
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    );
  }
}
