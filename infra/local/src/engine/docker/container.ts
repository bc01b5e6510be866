import type { ContainerSpec, TaskSpec } from '../engine.ts';
import { label, type Owner } from './owner.ts';

/**
 * Whether a task's containers share the network of a pause container. Several do, and one that may start again: Docker would
 * give it another address.
 */
export const sharesNetwork = ({ containers }: TaskSpec): boolean =>
  containers.length > 1 || containers.some((container) => container.restartPolicy);

/**
 * Every port of the task, published by the container that owns its network: on loopback, at a port that Docker picks.
 * awsvpc containers share one address, so a port belongs to the task.
 */
export function networkOwner(task: TaskSpec): Record<string, unknown> {
  const ports = [...new Set(task.containers.flatMap((container) => container.ports))].map(
    (port) => `${port}/tcp`,
  );
  return {
    ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
    HostConfig: {
      PortBindings: Object.fromEntries(ports.map((port) => [port, [{ HostIp: '127.0.0.1', HostPort: '' }]])),
      // Lets a container reach what runs on this machine (a database, Local Fargate itself), on Linux too.
      ExtraHosts: ['host.docker.internal:host-gateway'],
    },
  };
}

/** What all containers of a task bear, their own labels first so that ours win. */
export function labelsOf(owner: Owner, task: TaskSpec, name: string, own: Record<string, string> = {}) {
  return {
    ...own,
    ...owner.labels,
    [label.cluster]: task.clusterName,
    ...(task.serviceName ? { [label.service]: task.serviceName } : {}),
    [label.task]: task.taskId,
    [label.container]: name,
  };
}

/** A name that says whose container it is: `slipway-SERVICE-CONTAINER-TASK`. */
export function containerName(task: TaskSpec, container: string): string {
  const parts = ['slipway', task.serviceName ?? task.family, container, task.taskId.slice(0, 12)];
  return parts.join('-').replace(/[^a-zA-Z0-9_.-]/g, '-');
}

/**
 * The body of `POST /containers/create` for one container of a task.
 * @param network `container:ID` to join the task's network, or undefined to own it
 */
export function createBody(
  owner: Owner,
  task: TaskSpec,
  container: ContainerSpec,
  image: string,
  network: string | undefined,
): Record<string, unknown> {
  const owned = network === undefined ? networkOwner(task) : {};
  const limits = [container.memory, task.memory].filter((limit) => limit !== undefined);
  const memory = Math.min(...limits) * 1024 * 1024;
  return {
    ...owned,
    Image: image,
    Env: Object.entries(container.environment).map(([name, value]) => `${name}=${value}`),
    Labels: labelsOf(owner, task, container.name, container.dockerLabels),
    AttachStdout: true,
    AttachStderr: true,
    // ECS ignores the image's own health check.
    Healthcheck: { Test: ['NONE'] },
    ...(container.command ? { Cmd: container.command } : {}),
    ...(container.entryPoint ? { Entrypoint: container.entryPoint } : {}),
    ...(container.user ? { User: container.user } : {}),
    ...(container.workingDirectory ? { WorkingDir: container.workingDirectory } : {}),
    HostConfig: {
      ...(owned.HostConfig ?? {}),
      ...(network === undefined ? {} : { NetworkMode: network }),
      ReadonlyRootfs: container.readonlyRootFilesystem ?? false,
      // No swap: memory above the limit is an out-of-memory kill, as on Fargate.
      ...(limits.length > 0 ? { Memory: memory, MemorySwap: memory } : {}),
      // A weight, not a ceiling: Fargate holds a task to its share, but a quarter of a laptop's core would only make trials slow.
      ...(container.cpu ? { CpuShares: Math.max(2, container.cpu) } : {}),
      ...(container.initProcessEnabled ? { Init: true } : {}),
      LogConfig: { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '1' } },
    },
  };
}
