import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ActionError } from '../runtime/errors.ts';

/** Where the bytes of a file are: in `path` from `start` on, `size` bytes. */
export interface Stored {
  path: string;
  start: number;
  size: number;
}

/** What a layout is made of; a tar may hold more (Docker adds files of its own), which is never read. */
const layoutFile = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;

/** tar-stream's `offset` is where an entry's own header block begins; its bytes follow that block. */
export const headerSize = 512;

/**
 * Reads a tar of an OCI layout once: hashes every blob, and notes where each file stands, so that blobs are later read
 * from the tar in place.
 * @throws ActionError if it is no tar, or holds links, paths that lead out, a name twice, or a blob that isn't its digest's
 */
export async function indexTar(path: string): Promise<Map<string, Stored>> {
  const { extract } = await import('tar-stream');
  const files = new Map<string, Stored>();
  const reader = extract();
  const read = async () => {
    for await (const entry of reader) {
      const { type } = entry.header;
      const name = entry.header.name.replace(/^\.\//, '').replace(/\/$/, '');
      if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) {
        throw refused(path, `an entry named '${entry.header.name}'`);
      }
      if (type !== 'file' && type !== 'directory') throw refused(path, `a ${type} named '${name}'`);
      if (type === 'file' && layoutFile.test(name)) {
        if (files.has(name)) throw refused(path, `the file '${name}' twice`);
        const hash = createHash('sha256');
        for await (const chunk of entry) hash.update(chunk as Buffer);
        files.set(name, { path, start: entry.offset + headerSize, size: entry.header.size });
        const found = hash.digest('hex');
        if (name.startsWith('blobs/') && !name.endsWith(found)) {
          throw refused(path, `the blob ${name.slice(-64)}, whose bytes hash to ${found}`);
        }
      } else entry.resume();
    }
  };
  try {
    await Promise.all([pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), reader), read()]);
  } catch (cause) {
    if (cause instanceof ActionError) throw cause;
    throw new ActionError(`'${path}' can't be read as a tar`, { cause, help: 'Build the archive again.' });
  }
  return files;
}

function refused(path: string, what: string): ActionError {
  return new ActionError(`the image archive '${path}' holds ${what}; it is not used`, {
    help: 'Build the archive again, and find out what changed it.',
  });
}
