import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { ScopeState } from '../ecs/store/store.ts';
import { type Faults, fits } from './faults.ts';

/** How long changes are gathered before the state is copied, in milliseconds of wall time. */
const gather = 25;

interface Copy {
  /** The clock's. */
  at: number;
  states: ScopeState[];
}

export interface Lag {
  /** The state that a read shall be answered from: the one of a moment ago where that is ordered. */
  seen(operation: string, state: ScopeState): ScopeState;
  /** Follows the states while a lag is ordered. */
  follow(source: { states: () => ScopeState[]; onChange: (callback: () => void) => () => void }): void;
  close(): void;
}

/**
 * Eventual consistency: reads of ECS see the state as it was some time ago, whatever was asked then. What is older than the
 * order itself was not kept: until the lag has passed for the first time, reads see the state as it was when it was ordered.
 */
export function createLag(faults: Faults, clock: Clock): Lag {
  /** Oldest first. */
  let copies: Copy[] = [];
  let copy = () => {};
  let timer: NodeJS.Timeout | undefined;
  const stops: (() => void)[] = [];

  function forgetOld(): void {
    const longest = Math.max(...faults.of('lag').map((active) => active.fault.by));
    const enough = copies.findLastIndex(({ at }) => at <= clock.now() - longest);
    if (enough > 0) copies = copies.slice(enough);
  }

  function begin(): void {
    const ordered = faults.of('lag').length > 0;
    if (!ordered) copies = [];
    else if (copies.length === 0) copy();
  }

  return {
    seen(operation, state) {
      const lags = faults
        .of('lag')
        .filter((active) => fits(active.fault.operation, operation) && active.hit())
        .map((active) => active.fault.by);
      if (lags.length === 0) return state;
      const then = clock.now() - Math.max(...lags);
      const past = copies.findLast(({ at }) => at <= then) ?? copies[0];
      return past?.states.find((other) => isSame(other.scope, state.scope)) ?? emptyState(state.scope);
    },
    follow(source) {
      copy = () => {
        copies.push({ at: clock.now(), states: structuredClone(source.states()) });
        forgetOld();
      };
      stops.push(
        source.onChange(() => {
          if (copies.length === 0) return;
          timer ??= setTimeout(() => {
            timer = undefined;
            if (copies.length > 0) copy();
          }, gather).unref();
        }),
        faults.onChange(begin),
      );
      begin();
    },
    close() {
      clearTimeout(timer);
      for (const stop of stops) stop();
      copies = [];
    },
  };
}

const isSame = (a: Scope, b: Scope) => a.account === b.account && a.region === b.region;

const emptyState = (scope: Scope): ScopeState => ({
  scope,
  clusters: new Map(),
  families: new Map(),
  accountSettings: new Map(),
});
