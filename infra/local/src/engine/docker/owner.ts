import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isKept } from '../../core/folder.ts';
import { startTime } from '../../core/processes.ts';
import { type DockerClient, DockerError } from './client.ts';

/** Labels on everything that this engine makes, so that nothing of a dead process stays behind. */
export const label = {
  instance: 'slipway.local',
  cluster: 'slipway.local.cluster',
  service: 'slipway.local.service',
  task: 'slipway.local.task',
  container: 'slipway.local.container',
  host: 'slipway.local.owner.host',
  pid: 'slipway.local.owner.pid',
  started: 'slipway.local.owner.started',
  /** The state folder whose tasks these are, by its id and its place: with one, they outlive the process. */
  state: 'slipway.local.state',
  stateDir: 'slipway.local.state.dir',
} as const;

/** A state folder: what was started for it is found again by the next process that uses it. */
export interface Kept {
  id: string;
  path: string;
}

/** The process that containers belong to. A pid alone may be given out again; with its start time it is one process. */
export interface Owner {
  instance: string;
  kept?: Kept;
  labels: Record<string, string>;
}

export function thisProcess(kept?: Kept): Owner {
  const instance = randomBytes(6).toString('hex');
  return {
    instance,
    ...(kept && { kept }),
    labels: {
      ...(kept && { [label.state]: kept.id, [label.stateDir]: kept.path }),
      [label.instance]: instance,
      [label.host]: hostname(),
      [label.pid]: String(process.pid),
      [label.started]: startTime(process.pid) ?? '',
    },
  };
}

export interface ListedContainer {
  Id: string;
  Labels?: Record<string, string>;
}

/**
 * Removes containers of former instances whose process is gone. Those of another host that shares this engine are left
 * alone, for we cannot see its processes; so are those of a state folder that is still there, for they wait for it.
 * @returns how many containers were removed
 */
export async function removeLeftovers(docker: DockerClient): Promise<number> {
  const gone = new Map<string, boolean>();
  let removed = 0;
  for (const { Id, Labels = {} } of await listed(docker, label.instance)) {
    if (Labels[label.host] !== hostname()) continue;
    const state = Labels[label.state];
    if (state !== undefined && isKept(Labels[label.stateDir] ?? '', state)) continue;
    const instance = Labels[label.instance] ?? '';
    if (!gone.has(instance)) {
      const started = startTime(Number(Labels[label.pid]));
      gone.set(instance, started === undefined || started !== Labels[label.started]);
    }
    if (!gone.get(instance)) continue;
    await removeContainer(docker, Id);
    removed++;
  }
  return removed;
}

/** Removes whatever this process has made and not removed yet. */
export async function removeAllOf(docker: DockerClient, owner: Owner): Promise<void> {
  const all = await listed(docker, `${label.instance}=${owner.instance}`);
  await Promise.all(all.map(({ Id }) => removeContainer(docker, Id)));
}

/** The containers, running or not, that bear a label: `NAME` or `NAME=VALUE`. */
export function listed(docker: DockerClient, wanted: string): Promise<ListedContainer[]> {
  return docker.json<ListedContainer[]>('GET', '/containers/json', {
    query: { all: 'true', filters: JSON.stringify({ label: [wanted] }) },
  });
}

/** Removes a container with its anonymous volumes, running or not; one that is gone already is fine. */
export async function removeContainer(docker: DockerClient, id: string): Promise<void> {
  try {
    await docker.json('DELETE', `/containers/${id}`, { query: { force: 'true', v: 'true' } });
  } catch (error) {
    // 409: its removal is already under way.
    if (!(error instanceof DockerError && (error.status === 404 || error.status === 409))) throw error;
  }
}
