import { digestOf } from './content.ts';
import { RegistryError } from './errors.ts';
import { isIndex, maxManifestSize, parseManifest } from './manifest.ts';
import { splitDigest } from './names.ts';
import type { Records, Repository, StoredManifest } from './records.ts';

/** What ECR says of an immutable tag, in its API and in its registry alike. */
export const immutableTagText = (repository: Repository, tag: string): string =>
  `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`;

/** @param pattern a tag in which `*` stands for any characters, none included */
export function matchesFilter(pattern: string, tag: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < tag.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (pattern[p] === tag[t]) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Whether a tag, once given, may not be moved (ECR user guide, "Preventing image tags from being overwritten"). */
export function isImmutable(
  { mutability, exclusions }: Pick<Repository, 'mutability' | 'exclusions'>,
  tag: string,
): boolean {
  const excluded = exclusions.some((filter) => matchesFilter(filter, tag));
  if (mutability === 'IMMUTABLE') return true;
  if (mutability === 'IMMUTABLE_WITH_EXCLUSION') return !excluded;
  if (mutability === 'MUTABLE_WITH_EXCLUSION') return excluded;
  return false;
}

/** What a manifest names that the repository does not have. */
export interface Missing {
  blobs: string[];
  manifests: string[];
}

export function missingReferences(repository: Repository, references: StoredManifest['references']): Missing {
  const has = (digest: string) => repository.blobs.has(digest) || repository.manifests.has(digest);
  const lacking = (kind: 'blob' | 'manifest') => [
    ...new Set(references.filter((r) => r.kind === kind && !has(r.digest)).map((r) => r.digest)),
  ];
  return { blobs: lacking('blob'), manifests: lacking('manifest') };
}

export interface NewImage {
  bytes: Buffer;
  contentType: string | undefined;
  /** The digest that the client says it has. */
  digest?: string | undefined;
  tags: string[];
}

/**
 * Takes an image manifest or index into a repository and points tags at it: all of it, or nothing. A tag that already
 * points at this very digest is no overwriting, immutable or not.
 * @returns its digest and record
 * @throws RegistryError MANIFEST_INVALID, MANIFEST_BLOB_UNKNOWN (400; its detail lists the digests), DIGEST_INVALID,
 *   SIZE_INVALID (413), TAG_INVALID (400, an immutable tag)
 */
export function putImage(
  records: Records,
  repository: Repository,
  image: NewImage,
  now: number,
): { digest: string; manifest: StoredManifest } {
  if (image.bytes.length > maxManifestSize) throw tooLarge();
  const digest = digestOf(image.bytes, image.digest ? splitDigest(image.digest).algorithm : 'sha256');
  if (image.digest && image.digest !== digest) {
    throw new RegistryError(
      'DIGEST_INVALID',
      400,
      `the manifest's digest is ${digest}, not ${image.digest}`,
      {
        detail: { digest: image.digest },
      },
    );
  }
  const parsed = parseManifest(image.bytes, image.contentType);
  const { blobs, manifests } = missingReferences(repository, parsed.references);
  const missing = [...blobs, ...manifests];
  if (missing.length > 0) {
    throw new RegistryError(
      'MANIFEST_BLOB_UNKNOWN',
      400,
      'the manifest names content that was not pushed to this repository',
      {
        detail: missing.map((one) => ({ digest: one })),
      },
    );
  }
  for (const tag of image.tags) {
    const current = repository.tags.get(tag);
    if (current !== undefined && current !== digest && isImmutable(repository, tag)) {
      throw new RegistryError('TAG_INVALID', 400, immutableTagText(repository, tag));
    }
  }
  let manifest = repository.manifests.get(digest);
  let isNew = false;
  if (!manifest) {
    records.content.write(image.bytes, digest);
    manifest = { ...parsed, size: image.bytes.length, pushedAt: now };
    repository.manifests.set(digest, manifest);
    isNew = true;
  }
  for (const tag of image.tags) repository.tags.set(tag, digest);
  records.save(repository);
  records.pushed(repository, digest, isNew);
  return { digest, manifest };
}

export const tooLarge = () =>
  new RegistryError('SIZE_INVALID', 413, `a manifest may have ${maxManifestSize} bytes at most`);

/** Deletes a manifest and all tags that point at it. */
export function deleteImage(records: Records, repository: Repository, digest: string): void {
  repository.manifests.delete(digest);
  for (const [tag, target] of repository.tags) if (target === digest) repository.tags.delete(tag);
  records.save(repository);
  records.release([digest]);
}

export const tagsOf = (repository: Repository, digest: string): string[] =>
  [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag);

/**
 * Bytes of an image as ECR counts them: its config and (compressed) layers; of an index, the largest of its images.
 */
export function imageSize(repository: Repository, manifest: StoredManifest): number {
  if (!isIndex(manifest.mediaType)) return manifest.references.reduce((sum, one) => sum + one.size, 0);
  const sizes = manifest.references.map((one) => {
    const child = repository.manifests.get(one.digest);
    return child ? (isIndex(child.mediaType) ? child.size : imageSize(repository, child)) : one.size;
  });
  return Math.max(0, ...sizes);
}
