import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
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
} as const;

/** The process that containers belong to. A pid alone may be given out again; with its start time it is one process. */
export interface Owner {
  instance: string;
  labels: Record<string, string>;
}

export async function thisProcess(): Promise<Owner> {
  const instance = randomBytes(6).toString('hex');
  return {
    instance,
    labels: {
      [label.instance]: instance,
      [label.host]: hostname(),
      [label.pid]: String(process.pid),
      [label.started]: (await startTime(process.pid)) ?? '',
    },
  };
}

/** When a process started, in the system's own words; undefined if there is no such process. */
async function startTime(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    try {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      // Field 22, counted after the command's name, which may itself hold spaces and brackets (proc(5)).
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    } catch {
      return undefined;
    }
  }
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

interface ListedContainer {
  Id: string;
  Labels?: Record<string, string>;
}

/**
 * Removes containers (and network owners' images) of former instances whose process is gone. Those of another host that
 * shares this engine are left alone: we cannot see its processes.
 * @returns how many containers were removed
 */
export async function removeLeftovers(docker: DockerClient): Promise<number> {
  const gone = new Map<string, boolean>();
  let removed = 0;
  for (const { Id, Labels = {} } of await listed(docker, label.instance)) {
    if (Labels[label.host] !== hostname()) continue;
    const instance = Labels[label.instance] ?? '';
    if (!gone.has(instance)) {
      const started = await startTime(Number(Labels[label.pid]));
      gone.set(instance, started === undefined || started !== Labels[label.started]);
    }
    if (!gone.get(instance)) continue;
    await removeContainer(docker, Id);
    removed++;
  }
  return removed;
}

/** Removes whatever one instance has left. */
export async function removeAllOf(docker: DockerClient, owner: Owner): Promise<void> {
  const all = await listed(docker, `${label.instance}=${owner.instance}`);
  await Promise.all(all.map(({ Id }) => removeContainer(docker, Id)));
}

function listed(docker: DockerClient, wanted: string): Promise<ListedContainer[]> {
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
