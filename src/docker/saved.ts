import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { ActionError } from '../runtime/errors.ts';
import { compressed, pruneLayers } from './layer-cache.ts';
import { type NewImage, writeLayout } from './oci-write.ts';
import { headerSize, type Stored } from './tar.ts';

/** The part of an image's configuration that is looked at here. */
interface ImageConfig {
  rootfs: { type: string; diff_ids: string[] };
  history?: { created?: string }[];
  [key: string]: unknown;
}

/** What a runtime reads of a configuration: github.com/opencontainers/image-spec/blob/v1.1.1/config.md. */
const configKeys = ['architecture', 'os', 'os.version', 'variant', 'author', 'config', 'rootfs', 'history'];

/**
 * Turns what `docker save` wrote (the form of Docker up to 24, or that of 25 and newer, which is an OCI layout with
 * uncompressed layers) into an OCI layout of our own making: fixed compression, and a configuration without the engine's
 * own fields and without times later than `epoch`. With the same layers it is the same bytes each time.
 * @param epoch Seconds since 1970
 * @returns the manifest's digest
 */
export async function convertSaved(
  saved: string,
  archive: string,
  options: { epoch: number; cache: string; signal: AbortSignal; annotations?: Record<string, string> },
): Promise<string> {
  const files = await indexSaved(saved);
  const [image] = JSON.parse(await textOf(files, 'manifest.json')) as { Config: string; Layers: string[] }[];
  if (image === undefined) throw new ActionError('docker save wrote no image');
  const config = JSON.parse(await textOf(files, image.Config)) as ImageConfig;
  const diffIds = config.rootfs.diff_ids;
  if (diffIds.length !== image.Layers.length) {
    throw new ActionError(`docker save wrote ${image.Layers.length} layers of an image of ${diffIds.length}`);
  }
  const layers: NewImage['layers'][number][] = [];
  for (const [at, diffId] of diffIds.entries()) {
    const stored = find(files, image.Layers[at] ?? '');
    const open = await tarOpener(stored);
    layers.push(await compressed(options.cache, diffId, open, options.signal));
  }
  const { annotations = {} } = options;
  const digest = await writeLayout(archive, {
    config: normalized(config, options.epoch),
    layers,
    annotations,
  });
  await pruneLayers(options.cache);
  return digest;
}

/** The configuration as bytes: the standard's fields in a fixed order, no time later than `epoch`. */
export function normalized(config: ImageConfig, epoch: number): Buffer {
  const latest = new Date(epoch * 1000);
  const created = latest.toISOString().replace('.000Z', 'Z');
  const clamp = (time: string | undefined) =>
    time === undefined || new Date(time) <= latest ? time : created;
  const kept = Object.fromEntries(
    configKeys.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]),
  );
  const history = config.history?.map((entry) => ({ ...entry, created: clamp(entry.created) }));
  return Buffer.from(
    JSON.stringify({
      created,
      ...kept,
      ...(history === undefined ? {} : { history }),
    }),
  );
}

/** Where each file of a saved image stands. Docker up to 24 writes a layer that it wrote before as a link to it. */
async function indexSaved(path: string): Promise<Map<string, Stored>> {
  const { extract } = await import('tar-stream');
  const files = new Map<string, Stored>();
  const links = new Map<string, string>();
  const reader = extract();
  const read = async () => {
    for await (const entry of reader) {
      const { name, type, size, linkname } = entry.header;
      if (type === 'file') files.set(name, { path, start: entry.offset + headerSize, size });
      if (type === 'symlink') links.set(name, posix.join(posix.dirname(name), linkname));
      entry.resume();
    }
  };
  await Promise.all([pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), reader), read()]);
  for (const [name, target] of links) {
    // Only to another file of the same tar, never to one of the machine.
    const stored = files.get(target);
    if (stored !== undefined) files.set(name, stored);
  }
  return files;
}

function find(files: ReadonlyMap<string, Stored>, name: string): Stored {
  const stored = files.get(name);
  if (stored === undefined) throw new ActionError(`docker save wrote no '${name}'`);
  return stored;
}

function openStored({ path, start, size }: Stored): Readable {
  return size === 0
    ? Readable.from([])
    : createReadStream(path, { start, end: start + size - 1, highWaterMark: 1 << 20 });
}

/** A layer's tar. An engine with the containerd image store saves layers as they were pulled, compressed. */
async function tarOpener(stored: Stored): Promise<() => Readable> {
  const chunks: Buffer[] = [];
  for await (const chunk of openStored({ ...stored, size: Math.min(4, stored.size) })) chunks.push(chunk);
  const magic = Buffer.concat(chunks).toString('hex');
  const unpack = magic.startsWith('1f8b')
    ? createGunzip
    : magic === '28b52ffd'
      ? createZstdDecompress
      : undefined;
  if (unpack === undefined) return () => openStored(stored);
  return () => {
    const source = openStored(stored);
    const plain = unpack();
    source.on('error', (error) => plain.destroy(error));
    plain.on('close', () => source.destroy());
    return source.pipe(plain);
  };
}

async function textOf(files: ReadonlyMap<string, Stored>, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of openStored(find(files, name))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
