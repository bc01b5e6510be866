import type { Adopt, EngineTask, TaskSpec } from '../engine.ts';
import type { DockerClient } from './client.ts';
import { sharesNetwork } from './container.ts';
import { type Kept, label, listed, removeContainer } from './owner.ts';

/** Where a task answers. */
export interface Address {
  ip: string;
  /** Container port → port on loopback. */
  published: Map<number, number>;
}

export interface NetworkInspect {
  NetworkSettings: {
    Networks?: Record<string, { IPAddress?: string }>;
    Ports?: Record<string, { HostPort: string }[] | null>;
  };
}

/** What is left of a task that a former process of the same state folder ran. */
export interface FormerTask {
  /** Container name → id, running or not. */
  containers: Map<string, string>;
  /** Every container of it, the network's owner included, that one first. */
  made: string[];
  /** Undefined where the container that owns its network does not run any more. */
  address: Address | undefined;
}

/** The container that owns a task's network where several share it. */
export const pauseName = 'pause';

/** The address that a container has; undefined once it has ended. */
export function addressOf({ NetworkSettings }: NetworkInspect): Address | undefined {
  const networks = Object.values(NetworkSettings.Networks ?? {});
  const ip = networks.find((network) => network.IPAddress)?.IPAddress;
  if (!ip) return undefined;
  const published = Object.entries(NetworkSettings.Ports ?? {}).flatMap(([port, bindings]) =>
    bindings?.[0] ? [[Number.parseInt(port, 10), Number(bindings[0].HostPort)] as const] : [],
  );
  return { ip, published: new Map(published) };
}

/** Finds what a state folder's former process left in the engine, by task. @throws DockerError */
export async function findFormer(docker: DockerClient, kept: Kept): Promise<Map<string, FormerTask>> {
  const tasks = new Map<string, FormerTask>();
  for (const { Id, Labels = {} } of await listed(docker, `${label.state}=${kept.id}`)) {
    const taskId = Labels[label.task] ?? '';
    const task: FormerTask = tasks.get(taskId) ?? { containers: new Map(), made: [], address: undefined };
    tasks.set(taskId, task);
    const name = Labels[label.container] ?? '';
    if (name === pauseName) task.made.unshift(Id);
    else {
      task.made.push(Id);
      task.containers.set(name, Id);
    }
    // Those that share another's network have no address of their own.
    task.address ??= addressOf(await docker.json<NetworkInspect>('GET', `/containers/${Id}/json`));
  }
  return tasks;
}

/** Hands the tasks of a former process over one by one, and removes the rest. */
export function formerTasks(
  docker: DockerClient,
  found: Map<string, FormerTask>,
  takeOver: (former: FormerTask, ...args: Parameters<Adopt>) => EngineTask,
): { adopt: Adopt; removeRest(): Promise<number> } {
  return {
    adopt(spec, known, on) {
      const former = found.get(spec.taskId);
      if (!former || !isWhole(former, spec)) return undefined;
      found.delete(spec.taskId);
      return takeOver(former, spec, known, on);
    },
    async removeRest() {
      const rest = [...found.values()].flatMap((task) => task.made.toReversed());
      found.clear();
      for (const id of rest) await removeContainer(docker, id);
      return rest.length;
    },
  };
}

/** Something of it is there to follow, and a network that several share still stands. */
function isWhole(former: FormerTask, spec: TaskSpec): boolean {
  return former.containers.size > 0 && (!sharesNetwork(spec) || former.address !== undefined);
}
