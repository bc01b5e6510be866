import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ContentStore, makeFolder } from './content.ts';

/** A Map, kept in JSON as a list of pairs: a tag may rightly be called `__proto__`. */
const mapOf = <V>(value: z.ZodType<V>) =>
  z.array(z.tuple([z.string(), value])).transform((entries) => new Map<string, V>(entries));

/** A vulnerability in the words of ECR's API (ImageScanFinding). */
const finding = z.object({
  name: z.string(),
  description: z.string().optional(),
  uri: z.string().optional(),
  severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED']),
  attributes: z.array(z.object({ key: z.string(), value: z.string() })),
});

const storedManifest = z.object({
  mediaType: z.string(),
  /** Bytes of the manifest itself. */
  size: z.number(),
  /** Milliseconds since the epoch. */
  pushedAt: z.number(),
  lastPulledAt: z.number().optional(),
  artifactType: z.string().optional(),
  subject: z.string().optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  references: z.array(
    z.object({
      digest: z.string(),
      size: z.number(),
      mediaType: z.string(),
      kind: z.enum(['blob', 'manifest', 'foreign']),
    }),
  ),
  scan: z
    .object({
      /** Times in milliseconds since the epoch. */
      askedAt: z.number(),
      completedAt: z.number().optional(),
      status: z.enum(['IN_PROGRESS', 'COMPLETE', 'FAILED']),
      description: z.string().optional(),
      findings: z.array(finding).optional(),
    })
    .optional(),
});

export const mutabilities = [
  'MUTABLE',
  'IMMUTABLE',
  'IMMUTABLE_WITH_EXCLUSION',
  'MUTABLE_WITH_EXCLUSION',
] as const;

const repository = z.object({
  account: z.string(),
  region: z.string(),
  name: z.string(),
  createdAt: z.number(),
  /** Order of making, which decides between repositories of one name in several regions or accounts. */
  sequence: z.number(),
  mutability: z.enum(mutabilities),
  /** Wildcard filters of tags to which the mutability does not apply. */
  exclusions: z.array(z.string()),
  scanOnPush: z.boolean(),
  encryption: z.object({ encryptionType: z.string(), kmsKey: z.string().optional() }),
  resourceTags: mapOf(z.string()),
  lifecyclePolicy: z.string().optional(),
  lifecycleEvaluatedAt: z.number().optional(),
  policy: z.string().optional(),
  /** Digest → size of every blob that this repository may serve. */
  blobs: mapOf(z.number()),
  /** Digest → what is known of the manifest. */
  manifests: mapOf(storedManifest),
  /** Tag → digest. */
  tags: mapOf(z.string()),
});

export type Repository = z.output<typeof repository>;
export type StoredManifest = z.output<typeof storedManifest>;
export type Finding = z.output<typeof finding>;
export type TagMutability = Repository['mutability'];

/** The repositories of all accounts and regions, and their one store of content. */
export interface Records {
  readonly content: ContentStore;
  all(): Repository[];
  find(account: string, region: string, name: string): Repository | undefined;
  /**
   * The repository that a name means to the registry, whose requests tell neither account nor region: the one made
   * first of those that there are.
   */
  resolve(name: string): Repository | undefined;
  add(repository: Omit<Repository, 'sequence' | 'blobs' | 'manifests' | 'tags'>): Repository;
  /** Writes a changed repository down, unless it was deleted meanwhile. What a client was told is on disk. */
  save(repository: Repository): void;
  /** Forgets a repository, and removes content that no other one uses. */
  remove(repository: Repository): void;
  /** Removes content that no repository uses any more. */
  release(digests: Iterable<string>): void;
  /** Tells that an image was pushed; `isNew` where the repository did not have it. */
  pushed(repository: Repository, digest: string, isNew: boolean): void;
  /** Calls back after every push. */
  onPushed(callback: (repository: Repository, digest: string, isNew: boolean) => void): void;
}

/**
 * Opens the records in `root/repositories`, one JSON file a repository, and sweeps: uploads that were cut off, blobs that
 * no manifest came to use, content of nobody.
 * @throws Error naming the file that is not a record
 */
export function openRecords(root: string, content: ContentStore): Records {
  const folder = join(root, 'repositories');
  makeFolder(folder);
  const known = new Map<string, Repository>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.endsWith('.json')) rmSync(path, { force: true });
    else {
      const loaded = load(path);
      dropUnusedBlobs(loaded);
      known.set(keyOf(loaded), loaded);
    }
  }
  const watchers: ((one: Repository, digest: string, isNew: boolean) => void)[] = [];
  let sequence = Math.max(0, ...[...known.values()].map((one) => one.sequence));

  const all = () => [...known.values()].sort((a, b) => a.sequence - b.sequence);
  const isUsed = (digest: string) =>
    [...known.values()].some((one) => one.blobs.has(digest) || one.manifests.has(digest));
  content.sweep(new Set(all().flatMap((one) => [...one.blobs.keys(), ...one.manifests.keys()])));

  const save = (one: Repository) => {
    // It may have been deleted while a request's body was on its way.
    if (known.get(keyOf(one)) !== one) return;
    const maps = {
      resourceTags: [...one.resourceTags],
      blobs: [...one.blobs],
      manifests: [...one.manifests],
      tags: [...one.tags],
    };
    const temporary = join(folder, `${randomUUID()}.tmp`);
    writeFileSync(temporary, JSON.stringify({ ...one, ...maps }), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, pathOf(folder, one));
  };
  const release = (digests: Iterable<string>) => {
    for (const digest of digests) if (!isUsed(digest)) content.remove(digest);
  };

  return {
    content,
    all,
    find: (account, region, name) => known.get(keyOf({ account, region, name })),
    resolve: (name) => all().find((one) => one.name === name),
    add(fields) {
      sequence += 1;
      const made = { ...fields, sequence, blobs: new Map(), manifests: new Map(), tags: new Map() };
      known.set(keyOf(made), made);
      save(made);
      return made;
    },
    save,
    remove(one) {
      known.delete(keyOf(one));
      rmSync(pathOf(folder, one), { force: true });
      release([...one.blobs.keys(), ...one.manifests.keys()]);
    },
    release,
    pushed(one, digest, isNew) {
      for (const watcher of watchers) watcher(one, digest, isNew);
    },
    onPushed: (watcher) => void watchers.push(watcher),
  };
}

type Key = Pick<Repository, 'account' | 'region' | 'name'>;

const keyOf = ({ account, region, name }: Key) => `${account}/${region}/${name}`;

/** Named by a hash: a repository's name may be longer than a file's. */
const pathOf = (folder: string, key: Key) =>
  join(folder, `${createHash('sha256').update(keyOf(key)).digest('hex')}.json`);

function load(path: string): Repository {
  try {
    return repository.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`${path} is not a repository's record; remove it, or start with another state folder`, {
      cause,
    });
  }
}

function dropUnusedBlobs(one: Repository): void {
  const used = new Set([...one.manifests.values()].flatMap((m) => m.references.map((r) => r.digest)));
  for (const digest of one.blobs.keys()) if (!used.has(digest)) one.blobs.delete(digest);
}
