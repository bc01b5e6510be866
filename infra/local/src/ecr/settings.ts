import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeAtomically } from '../core/files.ts';
import type { Scope } from '../core/scope.ts';

const filter = z.object({ filter: z.string(), filterType: z.string() });
const pullThrough = z.object({
  ecrRepositoryPrefix: z.string(),
  upstreamRegistryUrl: z.string(),
  upstreamRegistry: z.string().optional(),
  credentialArn: z.string().optional(),
  customRoleArn: z.string().optional(),
  upstreamRepositoryPrefix: z.string().optional(),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
  updatedAt: z.number(),
});

/** What is set for a whole registry, which is one account's in one region. */
const registry = z.object({
  policy: z.string().optional(),
  replication: z
    .array(
      z.object({
        destinations: z.array(z.object({ region: z.string(), registryId: z.string() })),
        repositoryFilters: z.array(filter).optional(),
      }),
    )
    .default([]),
  scanType: z.string().default('BASIC'),
  scanRules: z.array(z.object({ scanFrequency: z.string(), repositoryFilters: z.array(filter) })).default([]),
  pullThrough: z.array(pullThrough).default([]),
  account: z.record(z.string(), z.string()).default({}),
});

export type RegistrySettings = z.output<typeof registry>;
export type PullThroughRule = z.output<typeof pullThrough>;

export interface Settings {
  of(scope: Scope): RegistrySettings;
  /** To be called after a change. */
  save(): void;
}

/** Opens them in `registry.json` of the folder. @throws Error that names the file if it can't be read */
export function openSettings(folder: string): Settings {
  const file = join(folder, 'registry.json');
  const all = new Map<string, RegistrySettings>();
  for (const [name, value] of Object.entries(readJson<Record<string, unknown>>(file) ?? {}))
    all.set(name, registry.parse(value));
  return {
    of({ account, region }) {
      const name = `${account}/${region}`;
      const found = all.get(name) ?? registry.parse({});
      all.set(name, found);
      return found;
    },
    save: () => writeAtomically(file, JSON.stringify(Object.fromEntries(all))),
  };
}
