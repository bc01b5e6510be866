import type { ImageDetail } from '@aws-sdk/client-ecr';
import type { AwsCredentials } from '../../aws/clients/common.ts';
import { ecrClient } from '../../aws/clients/ecr.ts';
import { awsError, errorName } from '../../aws/errors.ts';
import { isLoopback, type RepositoryAddress } from '../../http/address.ts';
import { dockerCredentials } from '../../http/docker-config.ts';
import { openSource, type Source } from '../../http/pull.ts';
import type { Credentials } from '../../http/requests.ts';
import { ActionError } from '../../runtime/errors.ts';
import { ecrCredentials } from '../push-sha-tag/ecr.ts';
import { parseTarget } from '../push-sha-tag/target.ts';

/** The registry that has the image: to read from, and what ECR says of the image. */
export interface Origin {
  source: Source;
  credentials: Credentials | undefined;
  /** Undefined where the registry is not ECR. */
  details: ImageDetail | undefined;
}

/** Opens the repository that an image is in, and makes sure that it is still there. @throws ActionError */
export async function openOrigin(
  repository: RepositoryAddress,
  digest: string,
  region: () => string,
  aws: AwsCredentials | undefined,
  signal: AbortSignal,
): Promise<Origin> {
  const { host, name } = repository;
  const target = parseTarget(`${host}/${name}`);
  const address = { host: host === 'docker.io' ? 'registry-1.docker.io' : host, name };
  // A registry on this machine may be that of a stand-in for AWS.
  if (target.kind !== 'ecr' && !(isLoopback(host) && process.env.AWS_ENDPOINT_URL !== undefined)) {
    const credentials = await dockerCredentials(host, signal);
    return { source: openSource({ ...address, credentials, signal }), credentials, details: undefined };
  }
  const ecr = target.kind === 'ecr' ? target : { region: undefined, registryId: undefined };
  const client = await ecrClient(ecr.region ?? region(), aws);
  const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
  const describe = client
    .send(
      new DescribeImagesCommand({
        repositoryName: name,
        imageIds: [{ imageDigest: digest }],
        ...(ecr.registryId === undefined ? {} : { registryId: ecr.registryId }),
      }),
      { abortSignal: signal },
    )
    .catch((error: unknown) => {
      signal.throwIfAborted();
      if (/^(ImageNotFound|RepositoryNotFound)Exception$/.test(errorName(error)))
        throw new ActionError(`${host}/${name} has no image ${digest}`, {
          cause: error,
          help: 'A lifecycle rule may have deleted it. What is verified must be kept: except its tags from the rule.',
        });
      throw awsError(error, `describe the image ${digest} of ${name}`);
    });
  const [credentials, { imageDetails }] = await Promise.all([ecrCredentials(client, signal), describe]);
  return { source: openSource({ ...address, credentials, signal }), credentials, details: imageDetails?.[0] };
}

/**
 * When ECR last scanned the image, and what it found; undefined if it did not. Enhanced scanning goes on by itself, and tells
 * when it last took in new vulnerabilities.
 */
export function ecrScan(details: ImageDetail | undefined): { at: string; by: string } | undefined {
  const {
    imageScanCompletedAt,
    vulnerabilitySourceUpdatedAt,
    findingSeverityCounts = {},
  } = details?.imageScanFindingsSummary ?? {};
  const times = [imageScanCompletedAt, vulnerabilitySourceUpdatedAt].flatMap((time) => time?.getTime() ?? []);
  if (times.length === 0) return undefined;
  const counts = (['CRITICAL', 'HIGH'] as const).map(
    (one) => `${findingSeverityCounts[one] ?? 0} ${one.toLowerCase()}`,
  );
  return { at: new Date(Math.max(...times)).toISOString(), by: `ECR: ${counts.join(', ')}` };
}
