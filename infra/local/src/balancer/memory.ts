import { readJson, writeAtomically } from '../core/files.ts';
import type { Kept } from './kept.ts';

/** What the balancer knows beyond the upstream's records, and what it takes to be the same after a restart. By ARN. */
export interface Memory {
  /** Of rules and listeners. */
  kept: Map<string, Kept>;
  /** The address of each load balancer. */
  hosts: Map<string, string>;
  /** The port at which each listener really answers. */
  ports: Map<string, number>;
  /** The targets of each group that a client registered; those of ECS come back with its tasks. */
  targets: Map<string, { id: string; port: number }[]>;
  /** To be called after a change. */
  save(): void;
}

/**
 * @param file Where it is kept from one run to the next, if it is
 * @throws Error that names the file if it can't be read
 */
export function openMemory(file?: string): Memory {
  const stored = (file === undefined ? undefined : readJson<Stored>(file)) ?? {};
  const mapOf = <T>(record: Record<string, T> = {}) => new Map(Object.entries(record));
  const maps = {
    kept: mapOf(stored.kept),
    hosts: mapOf(stored.hosts),
    ports: mapOf(stored.ports),
    targets: mapOf(stored.targets),
  };
  let written = JSON.stringify(plain(maps));
  return {
    ...maps,
    save() {
      const text = JSON.stringify(plain(maps));
      if (file === undefined || text === written) return;
      writeAtomically(file, text);
      written = text;
    },
  };
}

type Maps = Omit<Memory, 'save'>;
type Stored = {
  [Name in keyof Maps]?: Maps[Name] extends Map<string, infer Value> ? Record<string, Value> : never;
};

const plain = (maps: Maps) =>
  Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, Object.fromEntries(map)]));
