import { ecrClient } from '../../aws/clients/ecr.ts';
import { awsError, errorName } from '../../aws/errors.ts';
import { ActionError } from '../../runtime/errors.ts';
import type { Entry } from './entry.ts';

/** An image that was chosen before, and when it was scanned; '' where that is not known. */
export interface GivenImage {
  image: string;
  scannedAt: string;
}

/**
 * Reads input `images`: by service `REPOSITORY@sha256:…`, and after a space the time of its scan where that is known.
 * @throws ActionError for an image that isn't given by its digest, and for a time that is none
 */
export function givenImages(pairs: Readonly<Record<string, string>>): Map<string, GivenImage> {
  const given = new Map<string, GivenImage>();
  for (const [service, text] of Object.entries(pairs)) {
    const [, image, scannedAt = ''] =
      /^([^@\s]+@sha256:[0-9a-f]{64})(?:\s+(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)))?$/.exec(text) ?? [];
    if (image === undefined || (scannedAt !== '' && Number.isNaN(Date.parse(scannedAt))))
      throw new ActionError(
        `the image of '${service}' is '${text}'; it must be REPOSITORY@sha256:…, and may have the time of its scan after a space`,
        {
          help: "Give the output 'image' of push-sha-tag or promote. A tag may be moved, so it isn't taken.",
        },
      );
    given.set(service, { image, scannedAt });
  }
  return given;
}

/**
 * The image to deploy for each service, by digest: the one given, else what the registry has under the commit's tag, which
 * push-sha-tag set once and for good on the image that was scanned.
 * @throws ActionError where the registry has none
 */
export async function taggedImages(
  entries: readonly Entry[],
  given: ReadonlyMap<string, GivenImage>,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const images = new Map<string, string>();
  for (const entry of entries)
    images.set(entry.service, given.get(entry.service)?.image ?? (await tagged(entry, signal)));
  return images;
}

async function tagged({ service, region, repository, commit }: Entry, signal: AbortSignal): Promise<string> {
  const { DescribeImagesCommand, DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
  const client = await ecrClient(region);
  try {
    const [images, repositories] = await Promise.all([
      client.send(
        new DescribeImagesCommand({ repositoryName: repository, imageIds: [{ imageTag: commit }] }),
        { abortSignal: signal },
      ),
      client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }), {
        abortSignal: signal,
      }),
    ]);
    const digest = images.imageDetails?.[0]?.imageDigest;
    const uri = repositories.repositories?.[0]?.repositoryUri;
    if (digest !== undefined && uri !== undefined) return `${uri}@${digest}`;
  } catch (error) {
    signal.throwIfAborted();
    if (!/^(ImageNotFound|RepositoryNotFound)Exception$/.test(errorName(error)))
      throw awsError(error, `look up the image ${repository}:${commit}`);
  }
  throw new ActionError(
    `ECR has no image ${repository}:${commit} for the service '${service}' in ${region}`,
    {
      help: "Build, scan and push it first (push-sha-tag, tag: the commit), or give it under 'images'.",
    },
  );
}
