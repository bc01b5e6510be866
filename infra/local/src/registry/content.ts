import { createHash, randomUUID } from 'node:crypto';
import {
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { splitDigest } from './names.ts';

/**
 * Blobs and manifests on disk, each under its digest: `blobs/<algorithm>/<first two digits>/<hex>`, and what is on its way
 * in under `uploads/`. Files are 0600 and folders 0700; a file appears under its digest only when it is whole, by a
 * rename. Renames and removals are synchronous on purpose: with them, to give a blob a name and to note who uses it is one
 * step that no other request can come between.
 */
export interface ContentStore {
  /** A path for bytes on their way in. */
  newUpload(): string;
  /** Moves an upload to its place. @param digest of the file's bytes, which the caller has checked */
  adopt(uploadPath: string, digest: string): void;
  /** Stores small content, such as a manifest, as a whole. */
  write(bytes: Buffer, digest: string): void;
  /** @throws ENOENT where there is no such content; ELOOP where somebody put a symlink in its place */
  open(digest: string): Promise<FileHandle>;
  /** The whole of small content. */
  read(digest: string): Promise<Buffer>;
  /** Makes the content appear at another path of the same file system. */
  link(digest: string, path: string): void;
  remove(digest: string): void;
  /** Removes all uploads, and all content but what `keep` names. */
  sweep(keep: ReadonlySet<string>): void;
}

/** @throws Error where the folder, or one that belongs in it, is a symlink or not a folder */
export function openContentStore(root: string): ContentStore {
  const blobs = join(root, 'blobs');
  const uploads = join(root, 'uploads');
  for (const folder of [root, blobs, uploads]) makeFolder(folder);

  const pathOf = (digest: string) => {
    const { algorithm, hex } = splitDigest(digest);
    return join(blobs, algorithm, hex.slice(0, 2), hex);
  };
  const openRead = (digest: string) => open(pathOf(digest), constants.O_RDONLY | constants.O_NOFOLLOW);
  const adopt = (uploadPath: string, digest: string) => {
    const path = pathOf(digest);
    makeFolder(dirname(dirname(path)));
    makeFolder(dirname(path));
    renameSync(uploadPath, path);
  };

  return {
    newUpload: () => join(uploads, randomUUID()),
    adopt,
    write(bytes, digest) {
      const path = join(uploads, randomUUID());
      writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
      adopt(path, digest);
    },
    open: openRead,
    async read(digest) {
      await using handle = await openRead(digest);
      return await handle.readFile();
    },
    link: (digest, path) => linkSync(pathOf(digest), path),
    remove: (digest) => rmSync(pathOf(digest), { force: true }),
    sweep(keep) {
      for (const name of readdirSync(uploads)) rmSync(join(uploads, name), { recursive: true, force: true });
      const kept = new Set([...keep].map(pathOf));
      for (const entry of readdirSync(blobs, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isDirectory() && !kept.has(path)) rmSync(path, { force: true });
      }
    },
  };
}

/** Makes a folder of our own, 0700, and refuses one that leads elsewhere. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (!lstatSync(path).isDirectory()) {
    throw new Error(`${path} is a symlink or a file; images are kept only in a real folder`);
  }
}

/** `sha256:<hex>` or `sha512:<hex>` of bytes that are in memory. */
export const digestOf = (bytes: Buffer, algorithm: 'sha256' | 'sha512' = 'sha256'): string =>
  `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
