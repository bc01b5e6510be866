/** From a task definition and its overrides to what an engine runs: pure. */
import type { ContainerSpec, TaskSpec } from '../../engine/engine.ts';
import { pinned } from '../rollout/images.ts';
import type { ContainerDefinition, Json, Task, TaskDefinition } from '../store/model.ts';
import { sidecarSpec } from './sidecar.ts';

export interface ContainerOverride {
  name?: string | undefined;
  command?: string[] | undefined;
  environment?: { name?: string | undefined; value?: string | undefined }[] | undefined;
  environmentFiles?: { value?: string | undefined }[] | undefined;
  cpu?: number | undefined;
  memory?: number | undefined;
  memoryReservation?: number | undefined;
}

export interface TaskOverrides {
  containerOverrides?: ContainerOverride[] | undefined;
  cpu?: string | undefined;
  memory?: string | undefined;
}

/** `valueFrom` by the variable's name, for one container. */
export function secretsOf(container: ContainerDefinition): { name: string; valueFrom: string }[] {
  return listOf<{ name: string; valueFrom: string }>(container.secrets);
}

/** The awslogs options of a container, or undefined if it logs otherwise. */
export function awslogsOf(
  container: ContainerDefinition,
  taskId: string,
): { group: string; stream: string; createGroup: boolean } | undefined {
  const log = container.logConfiguration as
    | { logDriver?: string; options?: Record<string, string> }
    | undefined;
  if (log?.logDriver !== 'awslogs') return undefined;
  const options = log.options ?? {};
  const prefix = options['awslogs-stream-prefix'];
  return {
    group: options['awslogs-group'] ?? '',
    stream: prefix === undefined ? taskId : `${prefix}/${container.name}/${taskId}`,
    createGroup: options['awslogs-create-group'] === 'true',
  };
}

/** Variables of a container that are read when its task starts: name → value. */
export interface GivenVariables {
  /** From its environment files: the definition's own values win. */
  files: Record<string, string>;
  secrets: Record<string, string>;
}

/** @param given By container name. */
export function taskSpec(
  task: Task,
  definition: TaskDefinition,
  given: Map<string, GivenVariables>,
): TaskSpec {
  const overrides = task.overrides as TaskOverrides;
  const specs = definition.containers.map((container) =>
    containerSpec(
      task,
      container,
      overrides.containerOverrides?.find((o) => o.name === container.name),
      given.get(container.name) ?? { files: {}, secrets: {} },
    ),
  );
  const spec: TaskSpec = {
    taskId: task.id,
    clusterName: task.cluster,
    family: definition.family,
    revision: definition.revision,
    cpu: Number(task.cpu),
    memory: Number(task.memory),
    containers: [...task.containers.filter((c) => c.added).map(sidecarSpec), ...inOrder(specs)],
  };
  if (task.service !== undefined) spec.serviceName = task.service;
  return spec;
}

function containerSpec(
  task: Task,
  container: ContainerDefinition,
  override: ContainerOverride | undefined,
  given: GivenVariables,
): ContainerSpec {
  const plain = (pairs: ContainerOverride['environment']) =>
    Object.fromEntries((pairs ?? []).map((pair) => [pair.name ?? '', pair.value ?? '']));
  const linux = container.linuxParameters as { initProcessEnabled?: boolean } | undefined;
  return defined({
    name: container.name,
    image: pinned(container.image, task.containers.find((c) => c.name === container.name)?.pinnedDigest),
    essential: container.essential,
    command: override?.command ?? (container.command as string[] | undefined),
    entryPoint: container.entryPoint as string[] | undefined,
    environment: {
      // What Fargate sets in every container; the definition's own values win.
      AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE',
      AWS_REGION: task.scope.region,
      AWS_DEFAULT_REGION: task.scope.region,
      ...given.files,
      ...plain(container.environment as ContainerOverride['environment']),
      ...given.secrets,
      ...plain(override?.environment),
    },
    ports: listOf<{ containerPort?: number }>(container.portMappings).flatMap((p) => p.containerPort ?? []),
    user: container.user as string | undefined,
    workingDirectory: container.workingDirectory as string | undefined,
    readonlyRootFilesystem: container.readonlyRootFilesystem as boolean | undefined,
    initProcessEnabled: linux?.initProcessEnabled,
    memory: override?.memory ?? (container.memory as number | undefined),
    cpu: (override?.cpu ?? (container.cpu as number | undefined)) || undefined,
    dockerLabels: container.dockerLabels as Record<string, string> | undefined,
    healthCheck: healthCheckOf(container),
    dependsOn: listOf<ContainerSpec['dependsOn'][number]>(container.dependsOn),
    stopTimeout: (container.stopTimeout as number | undefined) ?? 30,
    startTimeout: container.startTimeout as number | undefined,
    restartPolicy: restartPolicyOf(container),
  });
}

function restartPolicyOf(container: ContainerDefinition): ContainerSpec['restartPolicy'] {
  const policy = container.restartPolicy as
    | { enabled?: boolean; ignoredExitCodes?: number[]; restartAttemptPeriod?: number }
    | undefined;
  if (!policy?.enabled) return undefined;
  return {
    ignoredExitCodes: policy.ignoredExitCodes ?? [],
    attemptPeriod: policy.restartAttemptPeriod ?? 300,
  };
}

/** `["NONE"]` switches the check off. */
export function healthCheckOf(container: ContainerDefinition): ContainerSpec['healthCheck'] {
  const check = container.healthCheck as (Json & { command: string[] }) | undefined;
  if (!check || check.command[0] === 'NONE') return undefined;
  const seconds = (name: string, otherwise: number) => (check[name] as number | undefined) ?? otherwise;
  return {
    command: check.command,
    interval: seconds('interval', 30),
    timeout: seconds('timeout', 5),
    retries: seconds('retries', 3),
    startPeriod: seconds('startPeriod', 0),
  };
}

/**
 * Every container after those it depends on, else in the definition's order.
 * @throws Error that names the containers of a circle
 */
export function inOrder<T extends { name: string; dependsOn: { containerName: string }[] }>(
  containers: T[],
): T[] {
  const ordered: T[] = [];
  let left = containers;
  while (left.length > 0) {
    const ready = left.filter((c) =>
      c.dependsOn.every((d) => !left.some((other) => other.name === d.containerName)),
    );
    if (ready.length === 0) {
      throw new Error(
        `the containers ${left.map((c) => c.name).join(', ')} depend on each other in a circle`,
      );
    }
    ordered.push(...ready);
    left = left.filter((c) => !ready.includes(c));
  }
  return ordered;
}

export const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** Leaves out what is undefined. */
type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };
function defined<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Given<T>;
}
