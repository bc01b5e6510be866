import { AwsError } from '../core/errors.ts';
import { digestOf } from '../registry/content.ts';
import { RegistryError } from '../registry/errors.ts';
import {
  deleteImage,
  imageSize,
  immutableTagText,
  isImmutable,
  missingReferences,
  putImage,
  tagsOf,
} from '../registry/images.ts';
import { isIndex, parseManifest } from '../registry/manifest.ts';
import { isDigest, isTag } from '../registry/names.ts';
import type { Repository, StoredManifest } from '../registry/records.ts';
import { type Operation, repositoryOf, seconds, which } from './context.ts';
import { type ImageId, imageNotFound, invalidParameter } from './errors.ts';
import {
  type Input,
  imageIdProblem,
  imageIds,
  oneOf,
  optionalText,
  page,
  structure,
  text,
  texts,
} from './input.ts';
import { scanDetails } from './scans.ts';

const tagStatuses = ['TAGGED', 'UNTAGGED', 'ANY'] as const;

export const describeImages: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const ids = imageIds(input);
  hasTagStatus(input, true);
  if (ids) {
    if (input.nextToken !== undefined || input.maxResults !== undefined) {
      throw invalidParameter('imageIds', 'can not be used together with maxResults or nextToken');
    }
    const digests = new Set(ids.map((id) => lookUp(repository, id)));
    return { imageDetails: [...digests].flatMap((digest) => details(repository, digest)) };
  }
  const digests = [...repository.manifests.keys()].filter((digest) =>
    hasTagStatus(input, tagsOf(repository, digest).length > 0),
  );
  const { items, ...next } = page(input, digests, (digest) => digest);
  return { imageDetails: items.flatMap((digest) => details(repository, digest)), ...next };
};

export const listImages: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  // Also where there is nothing to filter.
  hasTagStatus(input, true);
  const all: ImageId[] = [...repository.manifests.keys()].flatMap((imageDigest): ImageId[] => {
    const tags = tagsOf(repository, imageDigest);
    return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
  });
  const wanted = all.filter((id) => hasTagStatus(input, id.imageTag !== undefined));
  const { items, ...next } = page(input, wanted, (id) => `${id.imageDigest} ${id.imageTag ?? ''}`);
  return { imageIds: items, ...next };
};

export const batchGetImage: Operation = async (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  texts(input, 'acceptedMediaTypes');
  const images: object[] = [];
  const failures: object[] = [];
  for (const imageId of requiredIds(input)) {
    const found = lookUpOrFailure(repository, imageId);
    if ('failure' in found) failures.push(found.failure);
    else {
      found.manifest.lastPulledAt = context.clock.now();
      const bytes = await context.records.content.read(found.digest);
      images.push(
        imageShape(repository, { ...imageId, imageDigest: found.digest }, bytes.toString(), found.manifest),
      );
    }
  }
  return { images, failures };
};

export const batchDeleteImage: Operation = (context, scope, input) => {
  const { records } = context;
  const repository = repositoryOf(context, scope, input);
  const deleted: ImageId[] = [];
  const failures: object[] = [];
  for (const imageId of requiredIds(input)) {
    const found = lookUpOrFailure(repository, imageId);
    if ('failure' in found) {
      failures.push(found.failure);
      continue;
    }
    const tags = tagsOf(repository, found.digest);
    const onlyUntag = imageId.imageTag !== undefined && imageId.imageDigest === undefined && tags.length > 1;
    const users = onlyUntag ? [] : indexesOver(repository, found.digest);
    if (users.length > 0) {
      const failureReason = `Requested image referenced by manifest list: [${users.join(', ')}]`;
      failures.push({ imageId, failureCode: 'ImageReferencedByManifestList', failureReason });
    } else if (onlyUntag && imageId.imageTag !== undefined) {
      repository.tags.delete(imageId.imageTag);
      records.save(repository);
      deleted.push({ imageDigest: found.digest, imageTag: imageId.imageTag });
    } else {
      deleteImage(records, repository, found.digest);
      const gone = tags.map((imageTag) => ({ imageDigest: found.digest, imageTag }));
      deleted.push(...(gone.length > 0 ? gone : [{ imageDigest: found.digest }]));
    }
  }
  return { imageIds: deleted, failures };
};

export const putImageOperation: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const bytes = Buffer.from(text(input, 'imageManifest'));
  const contentType = optionalText(input, 'imageManifestMediaType');
  const imageTag = optionalText(input, 'imageTag');
  const imageDigest = optionalText(input, 'imageDigest');
  if (imageTag !== undefined && !isTag(imageTag)) {
    throw invalidParameter('imageTag', "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'");
  }
  if (imageDigest !== undefined && !isDigest(imageDigest)) {
    throw invalidParameter('imageDigest', 'must be a sha256 or sha512 digest');
  }
  const digest = imageDigest?.startsWith('sha512:') ? digestOf(bytes, 'sha512') : digestOf(bytes);
  if (imageDigest !== undefined && imageDigest !== digest) {
    throw new AwsError(
      'ImageDigestDoesNotMatchException',
      `The provided digest '${imageDigest}' does not match the digest of the manifest, '${digest}'`,
    );
  }
  try {
    refuseWhatIsThere(repository, digest, imageTag);
    refuseWhatIsMissing(repository, bytes, contentType);
    const tags = imageTag === undefined ? [] : [imageTag];
    const stored = putImage(
      context.records,
      repository,
      { bytes, contentType, digest, tags },
      context.clock.now(),
    );
    const id = { imageDigest: stored.digest, ...(imageTag === undefined ? {} : { imageTag }) };
    return { image: imageShape(repository, id, bytes.toString(), stored.manifest) };
  } catch (error) {
    if (error instanceof RegistryError) throw invalidParameter('ImageManifest', error.message);
    throw error;
  }
};

function refuseWhatIsThere(repository: Repository, digest: string, tag: string | undefined): void {
  const tagged = tag === undefined ? undefined : repository.tags.get(tag);
  const same = tag === undefined ? repository.manifests.has(digest) : tagged === digest;
  if (same) {
    const withTag = tag === undefined ? '' : ` and tag '${tag}'`;
    throw new AwsError(
      'ImageAlreadyExistsException',
      `Image with digest '${digest}'${withTag} already exists in the repository with name '${repository.name}' in registry with id '${repository.account}'`,
    );
  }
  if (tag !== undefined && tagged !== undefined && isImmutable(repository, tag)) {
    throw new AwsError('ImageTagAlreadyExistsException', immutableTagText(repository, tag));
  }
}

function refuseWhatIsMissing(repository: Repository, bytes: Buffer, contentType: string | undefined): void {
  const { blobs, manifests } = missingReferences(repository, parseManifest(bytes, contentType).references);
  const where = `repository with name '${repository.name}' in the registry with id '${repository.account}'`;
  if (blobs.length > 0) {
    throw new AwsError(
      'LayersNotFoundException',
      `Layers with digests '[${blobs.join(', ')}]' required for pushing image into ${where} do not exist`,
    );
  }
  if (manifests.length > 0) {
    throw new AwsError(
      'ReferencedImagesNotFoundException',
      `Images with digests '[${manifests.join(', ')}]' required for pushing image into ${where} do not exist`,
    );
  }
}

/** The `ImageDetail` shape. */
function details(repository: Repository, imageDigest: string): object[] {
  const manifest = repository.manifests.get(imageDigest);
  if (!manifest) return [];
  const imageTags = tagsOf(repository, imageDigest);
  const { artifactType, subject, lastPulledAt } = manifest;
  return [
    {
      ...which(repository),
      imageDigest,
      ...(imageTags.length > 0 ? { imageTags } : {}),
      imageSizeInBytes: imageSize(repository, manifest),
      imagePushedAt: seconds(manifest.pushedAt),
      imageManifestMediaType: manifest.mediaType,
      ...(artifactType === undefined ? {} : { artifactMediaType: artifactType }),
      ...(subject === undefined ? {} : { subjectManifestDigest: subject }),
      ...(lastPulledAt === undefined ? {} : { lastRecordedPullTime: seconds(lastPulledAt) }),
      ...scanDetails(manifest),
      imageStatus: 'ACTIVE',
    },
  ];
}

const imageShape = (
  repository: Repository,
  imageId: ImageId,
  imageManifest: string,
  { mediaType }: StoredManifest,
) => ({
  ...which(repository),
  imageId,
  imageManifest,
  imageManifestMediaType: mediaType,
});

/** The digest that an image id means. @throws AwsError ImageNotFoundException, InvalidParameterException */
export function lookUp(repository: Repository, id: ImageId): string {
  const problem = imageIdProblem(id);
  if (problem) throw invalidParameter('imageIds', problem.failureReason);
  const found = lookUpOrFailure(repository, id);
  if ('failure' in found) throw imageNotFound(repository, id);
  return found.digest;
}

function lookUpOrFailure(
  repository: Repository,
  imageId: ImageId,
): { digest: string; manifest: StoredManifest } | { failure: object } {
  const problem = imageIdProblem(imageId);
  if (problem) return { failure: { imageId, ...problem } };
  const tagged = imageId.imageTag === undefined ? undefined : repository.tags.get(imageId.imageTag);
  const digest = imageId.imageTag === undefined ? imageId.imageDigest : tagged;
  const manifest = digest === undefined ? undefined : repository.manifests.get(digest);
  if (digest === undefined || !manifest) {
    return { failure: { imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' } };
  }
  if (imageId.imageDigest !== undefined && imageId.imageDigest !== digest) {
    const failureReason = 'Requested image tag does not match the digest';
    return { failure: { imageId, failureCode: 'ImageTagDoesNotMatchDigest', failureReason } };
  }
  return { digest, manifest };
}

function requiredIds(input: Input): ImageId[] {
  const ids = imageIds(input);
  if (!ids) throw invalidParameter('imageIds', 'must not be null');
  return ids;
}

/** Whether the filter of a call lets tagged or untagged images through. */
export function hasTagStatus(input: Input, isTagged: boolean): boolean {
  const filter = structure(input, 'filter');
  const wanted = filter && oneOf(filter, 'tagStatus', tagStatuses);
  if (filter) oneOf(filter, 'imageStatus', ['ACTIVE', 'ARCHIVED', 'ACTIVATING', 'ANY']);
  return wanted === undefined || wanted === 'ANY' || (wanted === 'TAGGED') === isTagged;
}

const indexesOver = (repository: Repository, digest: string): string[] =>
  [...repository.manifests]
    .filter(([, one]) => isIndex(one.mediaType) && one.references.some((entry) => entry.digest === digest))
    .map(([index]) => index);
