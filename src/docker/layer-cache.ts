import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ActionError } from '../runtime/errors.ts';
import type { Descriptor } from './oci.ts';
import { mediaTypes } from './oci-write.ts';

/** Layers that nothing asked for in this time are removed. */
const keptMs = 30 * 24 * 3_600_000;

/** Where compressed layers are kept between builds: the runner's tool cache, else the user's cache. */
export function layerCacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.RUNNER_TOOL_CACHE) return join(env.RUNNER_TOOL_CACHE, 'slipway', 'layers');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway', 'layers');
}

/**
 * A layer compressed with gzip, always at the same level and with the same header (Node writes neither time nor name), so
 * that one layer has one digest. Compressing is the slow part of an export; base layers are so compressed once.
 * @param diffId The digest of the uncompressed tar, which `open` must give
 * @throws ActionError if the bytes don't hash to `diffId`
 */
export async function compressed(
  folder: string,
  diffId: string,
  open: () => Readable,
  signal: AbortSignal,
): Promise<{ descriptor: Descriptor; file: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${diffId.replace('sha256:', '')}.tar.gz`);
  const known = await describeFile(file).catch(() => undefined);
  if (known !== undefined) {
    await utimes(file, new Date(), new Date());
    return { descriptor: known, file };
  }
  // Written beside and renamed: a build cut short must not leave half a layer under the name of a whole one.
  const part = `${file}.${randomUUID()}`;
  try {
    const hash = createHash('sha256');
    const check = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(open(), check, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }), {
      signal,
    });
    const found = `sha256:${hash.digest('hex')}`;
    if (found !== diffId)
      throw new ActionError(`a layer that the engine saved is damaged: ${found} in place of ${diffId}`);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return { descriptor: await describeFile(file), file };
}

/** Removes what no build has asked for in a month. */
export async function pruneLayers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > keptMs) await rm(file, { force: true });
  }
}

async function describeFile(file: string): Promise<Descriptor> {
  const hash = createHash('sha256');
  const { size } = await stat(file);
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return { mediaType: mediaTypes.gzipLayer, digest: `sha256:${hash.digest('hex')}`, size };
}
