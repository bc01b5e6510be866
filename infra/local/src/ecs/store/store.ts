import type { Scope } from '../../core/scope.ts';
import { parseArn, shortName } from '../names.ts';
import type { Part } from './changes.ts';
import type { Cluster, Family, Service, Task, TaskDefinition } from './model.ts';
import { noFiles, type StateFiles } from './persist.ts';

/** Everything of one account and region. */
export interface ScopeState {
  scope: Scope;
  clusters: Map<string, Cluster>;
  families: Map<string, Family>;
  accountSettings: Map<string, string>;
}

export interface Store {
  of(scope: Scope): ScopeState;
  all(): ScopeState[];
  /** To be called after every change of a cluster, or of the part of it that is named. */
  touchCluster(cluster: Cluster, part?: Part): void;
  /** To be called after every change of task definitions or account settings. */
  touchScope(state: ScopeState): void;
  onChange(callback: () => void): () => void;
  /** Writes what is not written yet; otherwise changes are on the disk within a tenth of a second. */
  flush(): void;
  /** Writes all of it in its final form. */
  close(): void;
}

/** @throws if the state folder holds something that can't be read */
export function createStore(files: StateFiles = noFiles): Store {
  const states = new Map<string, ScopeState>();
  const listeners = new Set<() => void>();
  for (const state of files.load()) states.set(keyOf(state.scope), state);
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const store: Store = {
    of(scope) {
      const key = keyOf(scope);
      let state = states.get(key);
      if (!state) {
        state = { scope, clusters: new Map(), families: new Map(), accountSettings: new Map() };
        states.set(key, state);
      }
      return state;
    },
    all: () => [...states.values()],
    touchCluster(cluster, part) {
      files.markCluster(cluster, part);
      changed();
    },
    touchScope(state) {
      files.markScope(state);
      changed();
    },
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    flush: () => files.flush(),
    close: () => files.close(),
  };
  return store;
}

const keyOf = (scope: Scope) => `${scope.account}/${scope.region}`;

/** True for a plain name, and for an ARN of this account and region. */
const isHere = (state: ScopeState, nameOrArn: string) => {
  const arn = parseArn(nameOrArn);
  return !arn || (arn.account === state.scope.account && arn.region === state.scope.region);
};

export function findCluster(state: ScopeState, nameOrArn = 'default'): Cluster | undefined {
  return isHere(state, nameOrArn) ? state.clusters.get(shortName(nameOrArn)) : undefined;
}

export function findService(state: ScopeState, cluster: Cluster, nameOrArn: string): Service | undefined {
  const arn = parseArn(nameOrArn);
  if (arn && (arn.type !== 'service' || !isHere(state, nameOrArn))) return undefined;
  // The short ARN format of old has no cluster in it.
  if (arn?.path.length === 2 && arn.path[0] !== cluster.name) return undefined;
  return cluster.services.get(shortName(nameOrArn));
}

export function findTask(state: ScopeState, cluster: Cluster, idOrArn: string): Task | undefined {
  const arn = parseArn(idOrArn);
  if (arn && (arn.type !== 'task' || !isHere(state, idOrArn))) return undefined;
  if (arn?.path.length === 2 && arn.path[0] !== cluster.name) return undefined;
  return cluster.tasks.get(shortName(idOrArn));
}

/** `family` (its newest ACTIVE revision), `family:revision` or an ARN. */
export function findTaskDefinition(state: ScopeState, text: string): TaskDefinition | undefined {
  if (!isHere(state, text)) return undefined;
  const match = /^([\w-]+)(?::(\d+))?$/.exec(shortName(text));
  const family = match?.[1] === undefined ? undefined : state.families.get(match[1]);
  if (!family) return undefined;
  if (match?.[2] !== undefined) return family.revisions.get(Number(match[2]));
  return [...family.revisions.values()]
    .filter((d) => d.status === 'ACTIVE')
    .toSorted((a, b) => b.revision - a.revision)[0];
}

/**
 * The tasks of each service, oldest first: at every change of a task its service is looked at, and a cluster has thousands of
 * others. Made anew for a cluster that was loaded or copied; a task never changes its service.
 */
const byService = new WeakMap<Cluster, Map<string, Set<Task>>>();

function servicesOf(cluster: Cluster): Map<string, Set<Task>> {
  let index = byService.get(cluster);
  if (!index) {
    index = new Map();
    for (const task of cluster.tasks.values()) note(index, task);
    byService.set(cluster, index);
  }
  return index;
}

function note(index: Map<string, Set<Task>>, task: Task): void {
  if (task.service === undefined) return;
  const own = index.get(task.service);
  if (own) own.add(task);
  else index.set(task.service, new Set([task]));
}

export function addTask(cluster: Cluster, task: Task): void {
  const index = servicesOf(cluster);
  cluster.tasks.set(task.id, task);
  note(index, task);
}

export function removeTask(cluster: Cluster, task: Task): void {
  const own = servicesOf(cluster).get(task.service ?? '');
  cluster.tasks.delete(task.id);
  own?.delete(task);
  if (own?.size === 0) servicesOf(cluster).delete(task.service ?? '');
}

export const tasksOf = (cluster: Cluster, service: string): Task[] => [
  ...(servicesOf(cluster).get(service) ?? []),
];
