import { configIn, descriptorsIn, type RemoteDescriptor, type Source } from '../../http/pull.ts';
import type { BlobDone, Image, Registry } from '../../http/registry.ts';
import { TagTakenError } from '../../http/registry.ts';
import { ActionError } from '../../runtime/errors.ts';
import { sizeText } from '../push-sha-tag/push.ts';

export interface CopyOptions {
  source: Source;
  target: Registry;
  /** The source's repository, where it is one of the same registry: layers are mounted from there, not sent. */
  mountFrom: string | undefined;
  say(line: string): void;
}

/** Images of several platforms, or with attestations: OCI's and Docker's. */
const indexTypes = /index\.v1\+json|manifest\.list\.v2\+json/;
/** Layers that are not in the registry. */
const foreign = /nondistributable|foreign/;

/** Reads an image's manifest; its blobs are read when they are sent. @throws ActionError if what comes hashes to another digest */
export async function readImage(
  source: Source,
  digest: string,
): Promise<Image & { children: RemoteDescriptor[] }> {
  const { mediaType, bytes } = await source.manifest(digest);
  const text = bytes.toString('utf8');
  const isIndex = indexTypes.test(mediaType);
  const config = isIndex ? undefined : configIn(text);
  const layers = isIndex
    ? []
    : descriptorsIn(text, 'layers').filter((layer) => !foreign.test(layer.mediaType));
  return {
    digest,
    mediaType,
    manifest: bytes,
    blobs: [...(config === undefined ? [] : [config]), ...layers].map((one) => source.blob(one)),
    children: isIndex ? descriptorsIn(text, 'manifests') : [],
  };
}

/**
 * Copies an image by digest, all platforms of an index, and what is attached to it (signatures, attestations). Manifests go as
 * they are, byte for byte, so the digest is the same; the target must say so too, or it fails.
 * @returns false where it was there already
 */
export async function copyImage(
  options: CopyOptions,
  image: Image & { children: RemoteDescriptor[] },
): Promise<boolean> {
  const { source, target, say } = options;
  const there = (await target.resolve(image.digest)) === image.digest;
  if (there) say('the image is there already');
  else await push(options, image);
  for (const { digest } of await source.referrers(image.digest)) {
    if ((await target.resolve(digest)) === digest) continue;
    await push(options, await readImage(source, digest));
    say(`attached ${digest} goes with it`);
  }
  return !there;
}

async function push(options: CopyOptions, image: Image & { children: RemoteDescriptor[] }): Promise<void> {
  const { source, target, mountFrom, say } = options;
  for (const child of image.children) {
    if ((await target.resolve(child.digest)) === child.digest) continue;
    say(`${child.digest.slice(0, 19)} of the index`);
    await push(options, await readImage(source, child.digest));
  }
  let done = 0;
  const total = new Set(image.blobs.map(({ digest }) => digest)).size;
  const onBlob = ({ size, how, took }: BlobDone) => {
    done += 1;
    say(
      `[${done}/${total}] ${sizeText(size)} ${how === 'pushed' ? `copied · ${(took / 1_000).toFixed(1)} s` : how === 'there' ? 'already there' : how}`,
    );
  };
  await target.pushImage(image, { mountFrom, onBlob });
}

/** Sets the tag that stays and those that move. @throws ActionError where one is kept at another image */
export async function setTags(
  { target, say }: CopyOptions,
  image: Image,
  uri: string,
  tags: readonly string[],
): Promise<void> {
  for (const tag of tags) {
    if ((await target.resolve(tag)) === image.digest) continue;
    try {
      await target.tag(image, tag);
      say(`${uri}:${tag} → ${image.digest}`);
    } catch (cause) {
      if (!(cause instanceof TagTakenError)) throw cause;
      throw new ActionError(
        `${uri}:${tag} is ${cause.digest ?? 'another image'} and may not be moved to ${image.digest}`,
        {
          cause,
          help: "Moving tags need an exclusion from the repository's immutability (IMMUTABLE_WITH_EXCLUSION); a commit's tag never moves.",
        },
      );
    }
  }
}
