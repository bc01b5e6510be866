import type { Layout } from '../../docker/oci.ts';
import type { BlobDone, Image, Registry } from '../../http/registry.ts';
import { TagTakenError } from '../../http/registry.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { allowCommand, isImmutable, type TagPolicy } from './target.ts';

export interface PushOptions {
  registry: Registry;
  image: Image;
  /** `host/name`. */
  uri: string;
  /** Of the repository, in ECR's words; undefined where the registry doesn't tell. */
  policy: TagPolicy | undefined;
  tag: string;
  movingTags: readonly string[];
  mountFrom: string | undefined;
}

export function imageOf(layout: Layout): Image {
  return {
    digest: layout.digest,
    mediaType: layout.manifestMediaType,
    manifest: layout.manifest,
    blobs: [layout.config, ...layout.layers].map(({ digest, size }) => ({
      digest,
      size,
      open: () => layout.readBlob(digest),
    })),
  };
}

/**
 * Pushes the image and sets its tag, unless the tag has it already. A tag that has another image stops it before anything
 * is sent; the tag is set last, so that a push that failed leaves none.
 * @returns false where it was there already
 * @throws ActionError, RegistryError
 */
export async function pushUnderTag(options: PushOptions): Promise<boolean> {
  const { registry, image, uri, tag } = options;
  const taken = await registry.resolve(tag);
  if (taken !== undefined && taken !== image.digest) throw tagTaken(options, taken);
  await checkMovingTags(options);
  if (taken === image.digest) {
    log.info(`${uri}:${tag} is this image already; nothing to push`);
    return false;
  }
  const layers = image.blobs.length - 1;
  if ((await registry.resolve(image.digest)) === image.digest) {
    log.info(`the image is there already, with its ${layersText(layers)}`);
  } else {
    const onBlob = progress(image);
    await registry.pushImage(image, { mountFrom: options.mountFrom, onBlob });
  }
  try {
    await registry.tag(image, tag);
  } catch (error) {
    throw error instanceof TagTakenError ? tagTaken(options, error.digest, error) : error;
  }
  log.info(`${uri}:${tag} → ${image.digest}`);
  return true;
}

/** Points each moving tag at the image. */
export async function moveTags({ registry, image, uri, movingTags }: PushOptions): Promise<void> {
  for (const tag of movingTags) {
    const before = await registry.resolve(tag);
    if (before === image.digest) {
      log.info(`${uri}:${tag} is this image already`);
      continue;
    }
    await registry.tag(image, tag);
    log.info(`${uri}:${tag} → ${image.digest}${before === undefined ? '' : ` (was ${before})`}`);
  }
}

/** A tag that can't move is told before a layer is sent, not after all of them. */
async function checkMovingTags({ registry, image, uri, policy, movingTags }: PushOptions): Promise<void> {
  if (policy === undefined) return;
  const stuck: string[] = [];
  for (const tag of movingTags.filter((name) => isImmutable(policy, name))) {
    const found = await registry.resolve(tag);
    if (found !== undefined && found !== image.digest) stuck.push(tag);
  }
  if (stuck.length === 0) return;
  throw new ActionError(
    `${stuck.map((tag) => `'${tag}'`).join(' and ')} can't move to this image: ${uri} keeps ${stuck.length === 1 ? 'it' : 'them'} immutable (${policy.mutability}). Nothing was pushed.`,
    { help: `Except what is to move: ${allowCommand(uri.slice(uri.indexOf('/') + 1), policy, stuck)}` },
  );
}

function tagTaken({ image, uri, tag }: PushOptions, found: string | undefined, cause?: unknown): ActionError {
  return new ActionError(
    `${uri}:${tag} is ${found ?? 'another image'}, and this image is ${image.digest}. The tag was not moved.`,
    {
      cause,
      help: 'A build is pushed once under its tag. Re-run only what failed after the build, so that its digest is carried on; or give this build a tag of its own.',
    },
  );
}

function progress(image: Image): (blob: BlobDone) => void {
  const total = new Set(image.blobs.map(({ digest }) => digest)).size - 1;
  const config = image.blobs[0]?.digest;
  let done = 0;
  return ({ digest, size, how, took }) => {
    const name = digest === config ? 'config' : `layer ${++done}/${total}`;
    if (how === 'there') log.info(`${name} ${sizeText(size)} already there`);
    else log.info(`${name} ${sizeText(size)} ${how} · ${(took / 1_000).toFixed(1)} s`);
  };
}

/** `1 layer`, `5 layers`. */
export function layersText(count: number): string {
  return `${count} ${count === 1 ? 'layer' : 'layers'}`;
}

/** Bytes for people, in powers of ten as Docker has them: `12.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
