import type { Clock } from '../core/clock.ts';
import { type Fault, FaultError, type FaultInput, type FaultOf, type Kind, parseFault } from './fault.ts';
import { createRates, type Rates } from './rates.ts';

/** A fault that was ordered, as it is told. */
export interface FaultView {
  id: string;
  /** As it was given. */
  fault: FaultInput;
  /** ISO 8601, in the clock's time. */
  addedAt: string;
  /** How many requests or tasks it hit. */
  hits: number;
  /** It hits nothing any more. */
  over: boolean;
}

/** Orders, lists and takes back faults. */
export interface FaultOrders {
  /** @throws FaultError that says what is allowed */
  add(fault: FaultInput): FaultView;
  list(): FaultView[];
  /** @returns whether there was one */
  remove(id: string): boolean;
  /** @returns how many there were */
  clear(): number;
}

/** A fault in force. */
export interface Active<F extends Fault = Fault> {
  readonly id: string;
  readonly fault: F;
  /** The clock's, in milliseconds. */
  readonly addedAt: number;
  readonly rates: Rates;
  /** Whether it hits this time: counts the hit, draws the share. Only to be asked about what it could hit. */
  hit(): boolean;
  /** It was taken back, or its time has passed: whom it holds is let go. */
  readonly ended: boolean;
  /** It hits nothing any more: it has ended, or its count is used up. */
  readonly over: boolean;
}

export interface Faults extends FaultOrders {
  /** The faults of these kinds that are in force, oldest first. */
  of<K extends Kind>(...kinds: K[]): Active<FaultOf<K>>[];
  /** Calls back after each order, with it, and when others end. The returned function unsubscribes. */
  onChange(callback: (added: Active | undefined) => void): () => void;
}

const mostFaults = 1000;

/** @param mayBe Refuses what can't be had here. @throws FaultError */
export function createFaults(clock: Clock, mayBe: (fault: Fault) => void = () => {}): Faults {
  interface Entry extends Active {
    input: FaultInput;
    hits: number;
    removed: boolean;
  }
  const entries = new Map<string, Entry>();
  const listeners = new Set<(added: Active | undefined) => void>();
  let made = 0;
  const changed = (added?: Active) => {
    for (const listener of listeners) listener(added);
  };

  function add(input: FaultInput): FaultView {
    const fault = parseFault(input);
    mayBe(fault);
    if (entries.size >= mostFaults) {
      throw new FaultError(`${mostFaults} faults are ordered already; take some back with DELETE first`);
    }
    const random = seeded(fault.seed ?? 1);
    const addedAt = clock.now();
    const id = `fault-${++made}`;
    const entry: Entry = {
      id,
      input: structuredClone(input),
      fault,
      addedAt,
      rates: createRates(clock),
      hits: 0,
      removed: false,
      get ended() {
        return entry.removed || (fault.for !== undefined && clock.now() >= addedAt + fault.for);
      },
      get over() {
        return entry.ended || (fault.count !== undefined && entry.hits >= fault.count);
      },
      hit() {
        if (entry.over || (fault.share !== undefined && random() >= fault.share)) return false;
        entry.hits += 1;
        return true;
      },
    };
    entries.set(id, entry);
    if (fault.for !== undefined) clock.after(fault.for, () => changed());
    changed(entry);
    return view(entry);
  }

  const view = ({ id, input, addedAt, hits, over }: Entry): FaultView => ({
    id,
    fault: input,
    addedAt: new Date(addedAt).toISOString(),
    hits,
    over,
  });

  function drop(dropped: Entry[]): void {
    for (const entry of dropped) {
      entry.removed = true;
      entries.delete(entry.id);
    }
    if (dropped.length > 0) changed();
  }

  return {
    add,
    list: () => [...entries.values()].map(view),
    remove(id) {
      const entry = entries.get(id);
      drop(entry ? [entry] : []);
      return entry !== undefined;
    },
    clear() {
      const all = [...entries.values()];
      drop(all);
      return all.length;
    },
    of<K extends Kind>(...kinds: K[]) {
      const wanted = [...entries.values()].filter((e) => kinds.some((k) => k === e.fault.fault) && !e.over);
      return wanted as unknown as Active<FaultOf<K>>[];
    },
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}

/** Whether a name fits a pattern, in which `*` stands for anything. No pattern: every name fits. */
export function fits(pattern: string | undefined, name: string): boolean {
  if (pattern === undefined) return true;
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return name === pattern;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
