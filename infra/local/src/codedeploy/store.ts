import { readJson, writeAtomically } from '../core/files.ts';
import type { Scope } from '../core/scope.ts';
import type { Application, Deployment, DeploymentConfig, Group } from './model.ts';

/** Everything of one account and region. */
export interface ScopeState {
  scope: Scope;
  applications: Application[];
  groups: Group[];
  configs: DeploymentConfig[];
  /** Newest first. */
  deployments: Deployment[];
}

export interface Store {
  of(scope: Scope): ScopeState;
  all(): ScopeState[];
  /** To be called after every change. */
  changed(): void;
  /** Writes what is not written yet. */
  close(): void;
}

/** How long changes are gathered before they are written; real time, for a disk does not run faster than that. */
const gather = 100;

/**
 * @param file Where it is kept from one run to the next, if it is
 * @throws Error that names the file if it can't be read
 */
export function createStore(file?: string): Store {
  const stored = (file === undefined ? undefined : readJson<{ states: ScopeState[] }>(file))?.states ?? [];
  const states = new Map(stored.map((state) => [keyOf(state.scope), state]));
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (file !== undefined) writeAtomically(file, JSON.stringify({ states: [...states.values()] }));
  };
  return {
    of(scope) {
      let state = states.get(keyOf(scope));
      if (!state) {
        state = { scope, applications: [], groups: [], configs: [], deployments: [] };
        states.set(keyOf(scope), state);
      }
      return state;
    },
    all: () => [...states.values()],
    changed() {
      if (file !== undefined) timer ??= setTimeout(write, gather).unref();
    },
    close() {
      if (timer) write();
    },
  };
}

const keyOf = (scope: Scope) => `${scope.account}/${scope.region}`;
