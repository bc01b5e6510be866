import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Clock } from '../core/clock.ts';
import { RegistryError } from './errors.ts';
import { splitDigest } from './names.ts';
import type { Records, Repository } from './records.ts';

/** Milliseconds after which an upload that nobody went on with is dropped. */
const idleLimit = 24 * 60 * 60 * 1000;

/** A blob on its way in: a file that grows, and the sha256 of what it has so far. */
export interface Upload {
  readonly id: string;
  readonly repository: Repository;
  readonly path: string;
  readonly file: FileHandle;
  /** Bytes received so far. */
  size: number;
  hash: Hash;
  busy: boolean;
  closed: boolean;
  cancelTimer: () => void;
}

export interface Uploads {
  start(repository: Repository): Promise<Upload>;
  find(repository: Repository, id: string): Upload | undefined;
  /**
   * Adds bytes at the end, streaming. What arrived before a connection broke counts; a chunk of the wrong length does not.
   * @param length How many bytes must come, where the client said so.
   * @throws RegistryError SIZE_INVALID 400, BLOB_UPLOAD_INVALID 409 (another request is writing)
   */
  append(upload: Upload, body: AsyncIterable<Uint8Array>, length?: number): Promise<void>;
  /**
   * Checks the digest, makes the blob the repository's and ends the upload, which is gone in every case.
   * @throws RegistryError DIGEST_INVALID 400, BLOB_UPLOAD_INVALID 409
   */
  finish(upload: Upload, digest: string): Promise<void>;
  cancel(upload: Upload): Promise<void>;
  close(): Promise<void>;
}

export function createUploads(records: Records, clock: Clock): Uploads {
  const ongoing = new Map<string, Upload>();

  const end = async (upload: Upload) => {
    if (upload.closed) return;
    upload.closed = true;
    upload.cancelTimer();
    ongoing.delete(upload.id);
    await upload.file.close();
    rmSync(upload.path, { force: true });
  };
  const waitIdle = (upload: Upload) => {
    upload.cancelTimer();
    upload.cancelTimer = clock.after(idleLimit, () => {
      if (!upload.busy) void end(upload);
    });
  };
  /** Only one request at a time may write; the end of a cancelled upload waits for it. */
  const exclusively = async <T>(upload: Upload, work: () => Promise<T>): Promise<T> => {
    if (upload.busy) {
      throw new RegistryError('BLOB_UPLOAD_INVALID', 409, 'another request is writing to this upload');
    }
    upload.busy = true;
    try {
      return await work();
    } finally {
      upload.busy = false;
      if (ongoing.has(upload.id)) waitIdle(upload);
      else await end(upload);
    }
  };

  return {
    async start(repository) {
      const path = records.content.newUpload();
      const upload: Upload = {
        id: randomUUID(),
        repository,
        path,
        file: await open(path, 'wx', 0o600),
        size: 0,
        hash: createHash('sha256'),
        busy: false,
        closed: false,
        cancelTimer: () => {},
      };
      ongoing.set(upload.id, upload);
      waitIdle(upload);
      return upload;
    },
    find(repository, id) {
      const upload = ongoing.get(id);
      return upload?.repository === repository ? upload : undefined;
    },
    append: (upload, body, length) => exclusively(upload, () => write(upload, body, length)),
    finish: (upload, digest) =>
      exclusively(upload, async () => {
        try {
          const actual = await digestOfUpload(upload, digest);
          if (actual !== digest) {
            throw new RegistryError(
              'DIGEST_INVALID',
              400,
              `the content's digest is ${actual}, not ${digest}`,
              {
                detail: { digest },
              },
            );
          }
          const { account, region, name } = upload.repository;
          const stillThere = records.find(account, region, name) === upload.repository;
          if (!ongoing.has(upload.id) || !stillThere) throw unknownUpload(upload.id);
          records.content.adopt(upload.path, digest);
          upload.repository.blobs.set(digest, upload.size);
          records.save(upload.repository);
        } finally {
          await end(upload);
        }
      }),
    async cancel(upload) {
      ongoing.delete(upload.id);
      if (!upload.busy) await end(upload);
    },
    async close() {
      for (const upload of [...ongoing.values()]) {
        ongoing.delete(upload.id);
        if (!upload.busy) await end(upload);
      }
    },
  };
}

export const unknownUpload = (id: string) =>
  new RegistryError('BLOB_UPLOAD_UNKNOWN', 404, `there is no upload ${id.slice(0, 100)} in this repository`);

async function write(upload: Upload, body: AsyncIterable<Uint8Array>, length?: number): Promise<void> {
  const before = { size: upload.size, hash: upload.hash.copy() };
  const wrongLength = () => {
    upload.size = before.size;
    upload.hash = before.hash;
    return new RegistryError(
      'SIZE_INVALID',
      400,
      `the chunk is not of the ${length} bytes that it was announced with`,
    );
  };
  for await (const chunk of body) {
    if (length !== undefined && upload.size - before.size + chunk.length > length) throw wrongLength();
    for (let done = 0; done < chunk.length; ) {
      const { bytesWritten } = await upload.file.write(chunk, done, chunk.length - done, upload.size + done);
      done += bytesWritten;
    }
    upload.hash.update(chunk);
    upload.size += chunk.length;
  }
  if (length !== undefined && upload.size - before.size !== length) throw wrongLength();
}

/** The sha256 is already known; for another algorithm the file is read once more. */
async function digestOfUpload(upload: Upload, wanted: string): Promise<string> {
  await upload.file.truncate(upload.size);
  const { algorithm } = splitDigest(wanted);
  if (algorithm === 'sha256') return `sha256:${upload.hash.copy().digest('hex')}`;
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(upload.path)) hash.update(chunk as Buffer);
  return `${algorithm}:${hash.digest('hex')}`;
}
