import { ActionError } from '../runtime/errors.ts';
import type { RepositoryAddress } from './address.ts';
import { nextPage, pageLimit } from './pages.ts';
import { inParallel } from './parallel.ts';
import { type Credentials, openRequests, RegistryError } from './requests.ts';
import type { Retry } from './retry.ts';
import { type Blob, hasBlob, uploadBlob } from './upload.ts';

export interface RegistryOptions extends RepositoryAddress {
  credentials?: Credentials | undefined;
  signal: AbortSignal;
  retry?: Retry;
  /** Bytes; see `pieceSize`. */
  pieceSize?: number;
}

/** An image as it is pushed: its manifest's bytes, which hash to `digest`, and all that they name. */
export interface Image {
  digest: string;
  mediaType: string;
  manifest: Buffer;
  /** Configuration and layers. */
  blobs: readonly Blob[];
}

export interface BlobDone {
  digest: string;
  size: number;
  how: 'pushed' | 'mounted' | 'there';
  /** Milliseconds. */
  took: number;
}

/** One repository of a registry: github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md */
export interface Registry {
  /** The digest that a tag or digest has in the registry; undefined where it isn't there. @throws RegistryError */
  resolve(reference: string): Promise<string | undefined>;
  /** All tags; none where the repository is empty or not there. @throws RegistryError */
  tags(): Promise<string[]>;
  /** Pushes what is missing of an image, blobs four at a time, and its manifest by digest. No tag is set. */
  pushImage(
    image: Image,
    options?: { mountFrom?: string | undefined; onBlob?: (blob: BlobDone) => void },
  ): Promise<void>;
  /** Points a tag at an image that was pushed, and checks that it does. @throws RegistryError, TagTakenError */
  tag(image: Image, tag: string): Promise<void>;
}

/** An immutable tag that points at another image. */
export class TagTakenError extends ActionError {
  override name = 'ActionError';
  readonly tag: string;
  /** What the tag points at; undefined where the registry does not say. */
  readonly digest: string | undefined;

  constructor(tag: string, wanted: string, digest: string | undefined, cause?: unknown) {
    super(
      `the tag '${tag}' can't be set to ${wanted}: it points at ${digest ?? 'another image'} and may not be moved`,
      {
        cause,
      },
    );
    this.tag = tag;
    this.digest = digest;
  }
}

/** How many blobs are on their way at once. With the size of a piece it bounds the memory: 64 MiB. */
const parallel = 4;

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

export function openRegistry(options: RegistryOptions): Registry {
  const { host, name, credentials, signal } = options;
  const requests = openRequests({
    host,
    repository: name,
    credentials,
    signal,
    ...(options.retry === undefined ? {} : { retry: options.retry }),
  });
  const size = options.pieceSize === undefined ? {} : { pieceSize: options.pieceSize };

  const resolve = async (reference: string): Promise<string | undefined> => {
    const doing = `look up ${name}${reference.includes(':') ? '@' : ':'}${reference}`;
    const response = await requests.send({
      method: 'HEAD',
      url: `/v2/${name}/manifests/${reference}`,
      headers: { accept: manifestTypes },
      expect: [200, 404],
      doing,
    });
    if (response.status === 404) return undefined;
    const digest = response.headers['docker-content-digest'];
    if (typeof digest === 'string') return digest;
    throw new RegistryError(`could not ${doing}: ${host} did not say its digest`, { status: 200 });
  };

  const putManifest = async (image: Image, reference: string): Promise<void> => {
    await requests.send({
      method: 'PUT',
      url: `/v2/${name}/manifests/${reference}`,
      headers: { 'content-type': image.mediaType },
      body: image.manifest,
      expect: [201],
      doing: `push the manifest of ${name}${reference.includes(':') ? '@' : ':'}${reference}`,
    });
  };

  const check = async (image: Image, reference: string): Promise<void> => {
    const found = await resolve(reference);
    if (found === image.digest) return;
    throw new ActionError(
      `${host}/${name} has ${found ?? 'nothing'} under '${reference}' after the push; it must be ${image.digest}`,
      {
        help: 'Somebody else pushed meanwhile, or the registry rewrites manifests. Nothing may be deployed from here.',
      },
    );
  };

  /** A page at a time: github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags */
  const tags = async (): Promise<string[]> => {
    const found: string[] = [];
    let url: string | undefined = `/v2/${name}/tags/list?n=1000`;
    for (let page = 0; url !== undefined && page < pageLimit; page++) {
      const response = await requests.send({
        method: 'GET',
        url,
        expect: [200, 404],
        doing: `list the tags of ${name}`,
      });
      if (response.status === 404) return found;
      found.push(...tagsIn(response.text));
      url = nextPage(response);
    }
    return found;
  };

  return {
    resolve,
    tags,
    async pushImage(image, { mountFrom, onBlob } = {}) {
      const pushOne = async (blob: Blob) => {
        const started = performance.now();
        const there = await hasBlob(requests, name, blob.digest);
        const how = there ? 'there' : await uploadBlob(requests, name, blob, { mountFrom, ...size });
        onBlob?.({ digest: blob.digest, size: blob.size, how, took: performance.now() - started });
      };
      await inParallel(unique(image.blobs), parallel, pushOne);
      await putManifest(image, image.digest);
      await check(image, image.digest);
    },
    async tag(image, tag) {
      try {
        await putManifest(image, tag);
      } catch (error) {
        if (!isImmutableTag(error)) throw error;
        // Somebody may have set it a moment ago; the same image under it is what we wanted.
        const found = await resolve(tag);
        if (found !== image.digest) throw new TagTakenError(tag, image.digest, found, error);
      }
      await check(image, tag);
    },
  };
}

/** ECR refuses to move an immutable tag with 400 TAG_INVALID or ImageTagAlreadyExistsException; others use 403 or 409. */
function isImmutableTag(error: unknown): boolean {
  if (!(error instanceof RegistryError)) return false;
  return (
    error.status === 409 ||
    error.codes.some((code) => /^(TAG_INVALID|TAG_IMMUTABLE|ImageTagAlreadyExistsException)$/.test(code)) ||
    /immutab|already exists/i.test(error.message)
  );
}

/** `tags` of an answer; it is null in some registries where there are none. */
function tagsIn(text: string): string[] {
  try {
    const { tags } = JSON.parse(text) as { tags?: unknown };
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return [];
  }
}

function unique(blobs: readonly Blob[]): Blob[] {
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}
