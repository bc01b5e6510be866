/** Keeps the state in a folder: one JSON file for each cluster, one for the task definitions of each account and region. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, readJson, writeAtomically } from '../../core/files.ts';
import type { Scope } from '../../core/scope.ts';
import type { Cluster, Family, Service, Task, TaskDefinition } from './model.ts';
import type { ScopeState } from './store.ts';

export interface StateFiles {
  load(): ScopeState[];
  markCluster(cluster: Cluster): void;
  markScope(state: ScopeState): void;
  flush(): void;
}

export const noFiles: StateFiles = { load: () => [], markCluster() {}, markScope() {}, flush() {} };

/** How long changes are gathered before they are written; real time, for a disk does not run faster than that. */
const gather = 100;

/** @param folder Made if it is missing; environment values of task definitions lie in it, so only the owner may read. */
export function stateFiles(folder: string): StateFiles {
  const dirty = new Map<string, () => object>();
  let timer: NodeJS.Timeout | undefined;
  const mark = (file: string, content: () => object) => {
    dirty.set(file, content);
    timer ??= setTimeout(flush, gather).unref();
  };
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    for (const [file, content] of dirty) writeAtomically(file, JSON.stringify(content()));
    dirty.clear();
  }
  const folderOf = (scope: Scope) => join(folder, 'ecs', scope.account, scope.region);
  return {
    load: () => load(join(folder, 'ecs')),
    markCluster: (cluster) =>
      mark(join(folderOf(cluster.scope), 'clusters', `${cluster.name}.json`), () => ({
        ...cluster,
        services: [...cluster.services.values()],
        tasks: [...cluster.tasks.values()],
      })),
    markScope: (state) =>
      mark(join(folderOf(state.scope), 'task-definitions.json'), () => ({
        accountSettings: Object.fromEntries(state.accountSettings),
        families: [...state.families.values()].map((f) => ({ ...f, revisions: [...f.revisions.values()] })),
      })),
    flush,
  };
}

function load(folder: string): ScopeState[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((account) =>
    readdirSync(join(folder, account)).map((region) =>
      loadScope(join(folder, account, region), { account, region }),
    ),
  );
}

function loadScope(folder: string, scope: Scope): ScopeState {
  const state: ScopeState = { scope, clusters: new Map(), families: new Map(), accountSettings: new Map() };
  const definitions = readJson<{ accountSettings: Record<string, string>; families: StoredFamily[] }>(
    join(folder, 'task-definitions.json'),
    (value) => isObject(value) && isObject(value.accountSettings) && Array.isArray(value.families),
  );
  for (const [name, value] of Object.entries(definitions?.accountSettings ?? {}))
    state.accountSettings.set(name, value);
  for (const family of definitions?.families ?? []) {
    state.families.set(family.name, {
      ...family,
      revisions: new Map(family.revisions.map((r) => [r.revision, r])),
    });
  }
  const clusters = join(folder, 'clusters');
  for (const file of existsSync(clusters) ? readdirSync(clusters) : []) {
    if (!file.endsWith('.json')) continue;
    const cluster = readJson<StoredCluster>(
      join(clusters, file),
      (value) => isObject(value) && Array.isArray(value.services) && Array.isArray(value.tasks),
    );
    if (!cluster) continue;
    state.clusters.set(cluster.name, {
      ...cluster,
      services: new Map(cluster.services.map((s) => [s.name, s])),
      tasks: new Map(cluster.tasks.map((t) => [t.id, t])),
    });
  }
  return state;
}

type StoredFamily = Omit<Family, 'revisions'> & { revisions: TaskDefinition[] };
type StoredCluster = Omit<Cluster, 'services' | 'tasks'> & { services: Service[]; tasks: Task[] };
