import { readJson, writeAtomically } from './files.ts';
import type { Scope } from './scope.ts';

/** The records of a service, by account and region, in one file. */
export interface Scopes<State extends { scope: Scope }> {
  of(scope: Scope): State;
  all(): State[];
  /** To be called after every change. */
  changed(): void;
  /** Writes what is not written yet. */
  close(): void;
}

/** How long changes are gathered before they are written; real time, for a disk does not run faster than that. */
const gather = 100;

/**
 * @param file Where it is kept from one run to the next, if it is
 * @param make An account and region that has nothing yet
 * @throws Error that names the file if it can't be read
 */
export function openScopes<State extends { scope: Scope }>(
  file: string | undefined,
  make: (scope: Scope) => State,
): Scopes<State> {
  const stored = (file === undefined ? undefined : readJson<{ states: State[] }>(file))?.states ?? [];
  const states = new Map(stored.map((state) => [keyOf(state.scope), state]));
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (file !== undefined) writeAtomically(file, JSON.stringify({ states: [...states.values()] }));
  };
  return {
    of(scope) {
      const state = states.get(keyOf(scope)) ?? make(scope);
      states.set(keyOf(scope), state);
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
