import type { Layout } from '../../docker/oci.ts';
import type { BlobDone, Image, Registry } from '../../http/registry.ts';
import { TagTakenError } from '../../http/registry.ts';
import { ActionError } from '../../runtime/errors.ts';
import { newerRelease } from './tags.ts';
import { allowCommand, isImmutable, type TagPolicy } from './target.ts';

export interface PushOptions {
  registry: Registry;
  image: Image;
  /** `host/name`. */
  uri: string;
  /** Of the repository, in ECR's words; undefined where the registry doesn't tell. */
  policy: TagPolicy | undefined;
  /** Tags that name this build for good: the commit, and the version. */
  tags: readonly string[];
  movingTags: readonly string[];
  /** The version whose `1.4` and `1` are among the moving tags. */
  version: string | undefined;
  mountFrom: string | undefined;
  /** A line of the log; where several are pushed to, it says to which. */
  say(line: string): void;
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
 * Pushes the image and sets its tags, unless they have it already. A tag that has another image stops it before anything is
 * sent; tags are set last, so that a push that failed leaves none.
 * @returns false where it was all there already
 * @throws ActionError, RegistryError
 */
export async function pushUnderTags(options: PushOptions): Promise<boolean> {
  const { registry, image, uri, tags, say } = options;
  const missing: string[] = [];
  for (const tag of tags) {
    const taken = await registry.resolve(tag);
    if (taken === undefined) missing.push(tag);
    else if (taken !== image.digest) throw tagTaken(options, tag, taken);
  }
  await checkMovingTags(options);
  if (missing.length === 0) {
    say(`${uri}:${tags.join(' and :')} is this image already; nothing to push`);
    return false;
  }
  const layers = image.blobs.length - 1;
  if ((await registry.resolve(image.digest)) === image.digest) {
    say(`the image is there already, with its ${layersText(layers)}`);
  } else {
    const onBlob = progress(image, say);
    await registry.pushImage(image, { mountFrom: options.mountFrom, onBlob });
  }
  for (const tag of missing) {
    try {
      await registry.tag(image, tag);
    } catch (error) {
      throw error instanceof TagTakenError ? tagTaken(options, tag, error.digest, error) : error;
    }
    say(`${uri}:${tag} → ${image.digest}`);
  }
  return true;
}

/** Points each moving tag at the image, but for a version's where a newer release has it. @returns those that point at it */
export async function moveTags(options: PushOptions): Promise<string[]> {
  const { registry, image, uri, movingTags, version, say } = options;
  const existing = version === undefined ? [] : await registry.tags();
  const moved: string[] = [];
  for (const tag of movingTags) {
    const newer = version === undefined ? undefined : newerRelease(tag, version, existing);
    if (newer !== undefined) {
      say(`${uri}:${tag} stays: ${newer} is newer than ${version}`);
      continue;
    }
    moved.push(tag);
    const before = await registry.resolve(tag);
    if (before === image.digest) {
      say(`${uri}:${tag} is this image already`);
      continue;
    }
    await registry.tag(image, tag);
    say(`${uri}:${tag} → ${image.digest}${before === undefined ? '' : ` (was ${before})`}`);
  }
  return moved;
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

function tagTaken(
  { image, uri }: PushOptions,
  tag: string,
  found: string | undefined,
  cause?: unknown,
): ActionError {
  return new ActionError(
    `${uri}:${tag} is ${found ?? 'another image'}, and this image is ${image.digest}. The tag was not moved.`,
    {
      cause,
      help: 'A build is pushed once under its tag. Re-run only what failed after the build, so that its digest is carried on; or give this build a tag of its own.',
    },
  );
}

function progress(image: Image, say: (line: string) => void): (blob: BlobDone) => void {
  const total = new Set(image.blobs.map(({ digest }) => digest)).size - 1;
  const config = image.blobs[0]?.digest;
  let done = 0;
  return ({ digest, size, how, took }) => {
    const name = digest === config ? 'config' : `layer ${++done}/${total}`;
    if (how === 'there') say(`${name} ${sizeText(size)} already there`);
    else say(`${name} ${sizeText(size)} ${how} · ${(took / 1_000).toFixed(1)} s`);
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
