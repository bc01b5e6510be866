/**
 * Keeps the state in a folder: one JSON file for each cluster, one for the task definitions of each account and region. While
 * it runs, what changes in a cluster is written to a journal beside its file: thousands of tasks are not written anew for one.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, readJson, writeAtomically } from '../../core/files.ts';
import type { Scope } from '../../core/scope.ts';
import type { Part } from './changes.ts';
import { ClusterFile, journalOf, readJournal } from './journal.ts';
import type { Cluster, Family, Service, Task, TaskDefinition } from './model.ts';
import type { ScopeState } from './store.ts';

export interface StateFiles {
  load(): ScopeState[];
  /** The cluster's own record has changed, or, where `part` says so, a service or a task of it. */
  markCluster(cluster: Cluster, part?: Part): void;
  markScope(state: ScopeState): void;
  flush(): void;
  /** Writes every cluster as one file. */
  close(): void;
}

export const noFiles: StateFiles = {
  load: () => [],
  markCluster() {},
  markScope() {},
  flush() {},
  close() {},
};

/** How long changes are gathered before they are written; real time, for a disk does not run faster than that. */
const gather = 100;

const scopeFolder = (folder: string, { account, region }: Scope) => join(folder, 'ecs', account, region);

/** Where the clientTokens of an account and region are kept. */
export const tokensFile = (folder: string, scope: Scope): string =>
  join(scopeFolder(folder, scope), 'client-tokens.json');

/** @param folder Made if it is missing; environment values of task definitions lie in it, so only the owner may read. */
export function stateFiles(folder: string): StateFiles {
  const files = new Map<string, ClusterFile>();
  const dirtyFiles = new Set<ClusterFile>();
  const dirtyScopes = new Set<ScopeState>();
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    timer ??= setTimeout(flush, gather).unref();
  };
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    for (const state of dirtyScopes) {
      const file = join(folderOf(state.scope), 'task-definitions.json');
      writeAtomically(file, JSON.stringify(scopeRecord(state)));
      dirtyScopes.delete(state);
    }
    for (const file of dirtyFiles) {
      file.write();
      dirtyFiles.delete(file);
    }
  }
  const folderOf = (scope: Scope) => scopeFolder(folder, scope);
  function fileOf(cluster: Cluster): ClusterFile {
    const path = join(folderOf(cluster.scope), 'clusters', `${cluster.name}.json`);
    const known = files.get(path);
    if (known?.cluster === cluster) return known;
    // One of the same name that was deleted has no say any more.
    if (known) dirtyFiles.delete(known);
    known?.close();
    const file = new ClusterFile(path, cluster);
    files.set(path, file);
    return file;
  }
  return {
    load: () => load(join(folder, 'ecs')),
    markCluster(cluster, part) {
      const file = fileOf(cluster);
      file.changes.mark(part);
      dirtyFiles.add(file);
      soon();
    },
    markScope(state) {
      dirtyScopes.add(state);
      soon();
    },
    flush,
    close() {
      flush();
      for (const file of files.values()) file.settle();
    },
  };
}

const scopeRecord = (state: ScopeState): object => ({
  accountSettings: Object.fromEntries(state.accountSettings),
  families: [...state.families.values()].map((f) => ({ ...f, revisions: [...f.revisions.values()] })),
});

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
    if (cluster) state.clusters.set(cluster.name, restored(cluster, join(clusters, file)));
  }
  return state;
}

/** The cluster as its file has it, with what its journal says has changed since. */
function restored({ journal, services, tasks, ...record }: StoredCluster, file: string): Cluster {
  const cluster: Cluster = {
    ...record,
    services: new Map(services.map((s) => [s.name, s])),
    tasks: new Map(tasks.map((t) => [t.id, t])),
  };
  for (const entry of journal === undefined ? [] : readJournal(journalOf(file, journal))) {
    if (entry.cluster) Object.assign(cluster, entry.cluster);
    if (entry.service) cluster.services.set(entry.service.name, entry.service);
    if (entry.task) cluster.tasks.set(entry.task.id, entry.task);
    if (entry.gone !== undefined) cluster.tasks.delete(entry.gone);
  }
  return cluster;
}

type StoredFamily = Omit<Family, 'revisions'> & { revisions: TaskDefinition[] };
type StoredCluster = Omit<Cluster, 'services' | 'tasks'> & {
  services: Service[];
  tasks: Task[];
  journal?: string;
};
