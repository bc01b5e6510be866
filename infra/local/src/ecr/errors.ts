import { AwsError } from '../core/errors.ts';
import type { Repository } from '../registry/records.ts';
import { noRepositoryText } from '../registry/registry.ts';

/** An image as ECR's API names it. */
export interface ImageId {
  imageDigest?: string;
  imageTag?: string;
}

const imageText = (id: ImageId) =>
  `{imageDigest:'${id.imageDigest ?? 'null'}', imageTag:'${id.imageTag ?? 'null'}'}`;
const inRepository = ({ name, account }: Repository) =>
  `the repository with name '${name}' in the registry with id '${account}'`;

export const repositoryNotFound = (name: string, registryId: string) =>
  new AwsError('RepositoryNotFoundException', noRepositoryText(name, registryId));

export const imageNotFound = (repository: Repository, id: ImageId) =>
  new AwsError(
    'ImageNotFoundException',
    `The image with imageId ${imageText(id)} does not exist within ${inRepository(repository)}`,
  );

export const scanNotFound = (repository: Repository, id: ImageId) =>
  new AwsError(
    'ScanNotFoundException',
    `Image scan does not exist for the image with '${imageText(id)}' in ${inRepository(repository)}`,
  );

export const lifecyclePolicyNotFound = (repository: Repository) =>
  new AwsError(
    'LifecyclePolicyNotFoundException',
    `Lifecycle policy does not exist for ${inRepository(repository)}`,
  );

export const repositoryPolicyNotFound = (repository: Repository) =>
  new AwsError(
    'RepositoryPolicyNotFoundException',
    `Repository policy does not exist for ${inRepository(repository)}`,
  );

/** @param constraint what the value has to be, such as `must satisfy regular expression '…'` */
export const invalidParameter = (member: string, constraint: string) =>
  new AwsError(
    'InvalidParameterException',
    `Invalid parameter at '${member}' failed to satisfy constraint: '${constraint}'`,
  );
