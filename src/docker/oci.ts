import { constants, createReadStream, openSync } from 'node:fs';
import { lstat, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ActionError } from '../runtime/errors.ts';
import { checkDigest, verifying } from './digest.ts';
import { indexTar, type Stored } from './tar.ts';

/** A content descriptor: github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md. `size` in bytes. */
export interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  platform?: { os: string; architecture: string; variant?: string };
  annotations?: Record<string, string>;
}

/** The one image of a layout, checked: what its digests say is what it holds. */
export interface Layout {
  /** Of the image's manifest (never of an index): `sha256:…`. */
  digest: string;
  manifestMediaType: string;
  /** The manifest's bytes, as they hash to `digest` and as they are to be pushed. */
  manifest: Buffer;
  /** `linux/amd64`, `linux/arm64/v8`, …, as the image's configuration says. */
  platform: string;
  config: Descriptor;
  layers: Descriptor[];
  /** Manifests of what BuildKit attests of this image (provenance, SBOM). They stand beside it in an index, and leave its digest as it is. */
  attestations: Descriptor[];
  /** Bytes of the manifest, the configuration and the layers together, as stored: what is pushed and pulled. */
  size: number;
  /** A blob of this layout. The stream fails at its end if the bytes don't hash to the digest. */
  readBlob(digest: string): Readable;
  /** A blob as bytes; for manifests and configurations (8 MiB at most). */
  readSmall(digest: string): Promise<Buffer>;
  /** Writes the whole layout as a folder, which must not exist or be empty. */
  extractTo(folder: string): Promise<void>;
  close(): Promise<void>;
}

const indexTypes = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]);
const manifestTypes = new Set([
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]);
const smallLimit = 8 * 1024 * 1024;

/**
 * Opens an OCI image layout, a tar or a folder (github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md), and
 * checks the index, manifest and configuration against their digests, and that every layer is there in its size. Blobs
 * in a tar are all hashed here; those of a folder as they are read. Where an index names several images, linux/amd64 is taken.
 * @throws ActionError if it is no layout, holds links or odd paths, is damaged, or has not exactly one image to take
 */
export async function openLayout(path: string): Promise<Layout> {
  const kind = await lstat(path).catch((cause: unknown) => {
    throw new ActionError(`the image archive '${path}' can't be read`, {
      cause,
      help: "Give the path that build-amd64 put out as 'archive'.",
    });
  });
  if (kind.isSymbolicLink()) throw new ActionError(`'${path}' is a symbolic link; give the archive itself`);
  const files = kind.isDirectory() ? await indexFolder(path) : await indexTar(path);
  const find = (digest: string): Stored => {
    const file = files.get(blobPath(digest));
    if (file === undefined) throw broken(path, `the blob ${digest} is missing`);
    return file;
  };
  const readBlob = (digest: string): Readable => verifying(readStored(find(digest)), digest);
  const readSmall = async (digest: string) => {
    if (find(digest).size > smallLimit)
      throw broken(path, `the blob ${digest} is too large to be a document`);
    return collect(readBlob(digest));
  };

  const { chosen, attestations } = await choose(path, files, readSmall);
  const manifest = await readSmall(chosen.digest);
  const { config, layers } = parseManifest(path, manifest);
  const image = parseJson(path, await readSmall(config.digest), 'image configuration');
  if (typeof image.os !== 'string' || typeof image.architecture !== 'string') {
    throw broken(path, 'the image configuration names no platform');
  }
  const variant = typeof image.variant === 'string' && image.variant !== '' ? `/${image.variant}` : '';
  for (const { digest, size } of [config, ...layers]) {
    if (find(digest).size !== size)
      throw broken(path, `the blob ${digest} has not the size that the manifest says`);
  }
  return {
    digest: chosen.digest,
    manifestMediaType: chosen.mediaType,
    manifest,
    platform: `${image.os}/${image.architecture}${variant}`,
    config,
    layers,
    attestations,
    size: manifest.length + [config, ...layers].reduce((sum, { size }) => sum + size, 0),
    readBlob,
    readSmall,
    extractTo: (folder) => extract(files, folder),
    close: async () => {},
  };
}

type Files = ReadonlyMap<string, Stored>;

/** Follows index.json to the one manifest to take. Attestations (provenance, SBOM) stand beside images and are passed over. */
async function choose(
  path: string,
  files: Files,
  readSmall: (digest: string) => Promise<Buffer>,
): Promise<{ chosen: Descriptor; attestations: Descriptor[] }> {
  const index = files.get('index.json');
  if (index === undefined || !files.has('oci-layout')) {
    throw new ActionError(
      `'${path}' is not an OCI image layout (it has no ${index ? 'oci-layout' : 'index.json'})`,
      {
        help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'.",
      },
    );
  }
  if (index.size > smallLimit) throw broken(path, 'index.json is too large');
  const images = new Map<string, Descriptor>();
  const beside: Descriptor[] = [];
  const visit = async (document: Record<string, unknown>, depth: number): Promise<void> => {
    for (const entry of descriptors(path, document.manifests, 'manifests of an index')) {
      const { os, architecture } = entry.platform ?? {};
      const reference = entry.annotations?.['vnd.docker.reference.type'];
      if (reference === 'attestation-manifest') beside.push(entry);
      if (reference !== undefined || os === 'unknown') continue;
      if (manifestTypes.has(entry.mediaType)) images.set(entry.digest, entry);
      else if (indexTypes.has(entry.mediaType) && depth < 3) {
        await visit(parseJson(path, await readSmall(entry.digest), 'index'), depth + 1);
      } else
        throw broken(
          path,
          `it holds a '${entry.mediaType}' (${os ?? '?'}/${architecture ?? '?'}), not an image`,
        );
    }
  };
  await visit(parseJson(path, await collect(readStored(index)), 'index.json'), 0);
  const all = [...images.values()];
  const [first, ...others] = all;
  const take = (chosen: Descriptor) => ({
    chosen,
    attestations: beside.filter(
      ({ annotations }) => annotations?.['vnd.docker.reference.digest'] === chosen.digest,
    ),
  });
  if (first !== undefined && others.length === 0) return take(first);
  const fitting = all.filter(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
  const [only, ...more] = fitting;
  if (only !== undefined && more.length === 0) return take(only);
  const names = all.map(({ platform }) =>
    platform ? `${platform.os}/${platform.architecture}` : 'no platform',
  );
  throw new ActionError(
    `'${path}' holds ${all.length === 0 ? 'no image' : `${all.length} images (${names.join(', ')})`}; exactly one for linux/amd64 is needed`,
    { help: 'Build for the one platform linux/amd64 that Fargate will run.' },
  );
}

function parseManifest(path: string, bytes: Buffer): { config: Descriptor; layers: Descriptor[] } {
  const document = parseJson(path, bytes, 'manifest');
  const [config] = descriptors(path, [document.config], "manifest's config");
  if (config === undefined) throw broken(path, 'the manifest has no config');
  return { config, layers: descriptors(path, document.layers, "manifest's layers") };
}

function descriptors(path: string, value: unknown, what: string): Descriptor[] {
  if (!Array.isArray(value)) throw broken(path, `the ${what} are missing`);
  return value.map((entry: Partial<Descriptor> | null | undefined) => {
    const { mediaType, digest, size } = entry ?? {};
    if (typeof mediaType !== 'string' || typeof digest !== 'string' || !Number.isSafeInteger(size)) {
      throw broken(path, `the ${what} have an entry that is no descriptor`);
    }
    checkDigest(digest);
    return entry as Descriptor;
  });
}

function parseJson(path: string, bytes: Buffer, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (cause) {
    throw broken(path, `its ${what} is not JSON`, cause);
  }
  throw broken(path, `its ${what} is not a JSON object`);
}

/** The files of a layout folder. Links are refused: a blob must not be somebody else's file. */
async function indexFolder(folder: string): Promise<Files> {
  const files = new Map<string, Stored>();
  const put = async (name: string) => {
    const stats = await lstat(join(folder, name)).catch(() => undefined);
    if (stats === undefined) return;
    if (!stats.isFile()) throw broken(folder, `'${name}' is not an ordinary file`);
    files.set(name, { path: join(folder, name), start: 0, size: stats.size });
  };
  await put('oci-layout');
  await put('index.json');
  for (const part of ['blobs', 'blobs/sha256']) {
    const stats = await lstat(join(folder, part)).catch(() => undefined);
    if (stats === undefined) return files;
    if (!stats.isDirectory()) throw broken(folder, `'${part}' is not an ordinary folder`);
  }
  for (const name of await readdir(join(folder, 'blobs/sha256'))) await put(`blobs/sha256/${name}`);
  return files;
}

async function extract(files: Files, folder: string): Promise<void> {
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
  if ((await readdir(folder)).length > 1 || (await readdir(join(folder, 'blobs/sha256'))).length > 0) {
    throw new ActionError(`the folder '${folder}' is not empty`);
  }
  for (const [name, stored] of files) {
    const digest = name.startsWith('blobs/sha256/')
      ? `sha256:${name.slice('blobs/sha256/'.length)}`
      : undefined;
    const source = readStored(stored);
    // 'wx': what stands there already, a link perhaps, is never written through.
    const target = await open(join(folder, name), 'wx', 0o644);
    await target.writeFile(digest === undefined ? source : verifying(source, digest));
    await target.close();
  }
}

function readStored({ path, start, size }: Stored): Readable {
  // Of an empty file there is no last byte to name: "from 0 to -1" would read all of it.
  if (size === 0) return Readable.from([]);
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  return createReadStream('', { fd, start, end: start + size - 1 });
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function blobPath(digest: string): string {
  checkDigest(digest);
  return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}

function broken(path: string, what: string, cause?: unknown): ActionError {
  return new ActionError(`the image archive '${path}' is damaged: ${what}`, {
    cause,
    help: 'Build it again; an archive that does not hold what its digests say is never scanned or pushed.',
  });
}
