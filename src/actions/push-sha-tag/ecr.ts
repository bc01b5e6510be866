import type { ECRClient, Repository } from '@aws-sdk/client-ecr';
import { awsError, errorName } from '../../aws/errors.ts';
import { parseAddress, type RepositoryAddress } from '../../http/address.ts';
import type { Credentials } from '../../http/requests.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import { warning } from '../../runtime/log.ts';
import { mask } from '../../runtime/mask.ts';
import { policyFor, type TagPolicy } from './target.ts';

export interface EcrRepository {
  address: RepositoryAddress;
  policy: TagPolicy;
  created: boolean;
}

export interface EcrOptions {
  client: ECRClient;
  name: string;
  registryId: string | undefined;
  /** Create it where it is missing. */
  create: boolean;
  movingTags: readonly string[];
  /** For one that is created, as JSON. */
  lifecyclePolicy: string | undefined;
  signal: AbortSignal;
}

/** The repository as ECR describes it, created where it is missing and that is wanted. @throws ActionError */
export async function findRepository(options: EcrOptions): Promise<EcrRepository> {
  const found = await describe(options);
  if (found !== undefined) return { ...factsOf(found, options.name), created: false };
  if (!options.create) {
    throw new ActionError(`the ECR repository '${options.name}' does not exist`, {
      help: "Create it, set 'create-repository: true', or check 'repository', 'aws-region' and the account of the credentials.",
    });
  }
  return { ...factsOf(await create(options), options.name), created: true };
}

async function describe({ client, name, registryId, signal }: EcrOptions): Promise<Repository | undefined> {
  const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
  try {
    const answer = await client.send(
      new DescribeRepositoriesCommand({
        repositoryNames: [name],
        ...(registryId === undefined ? {} : { registryId }),
      }),
      { abortSignal: signal },
    );
    return answer.repositories?.[0];
  } catch (error) {
    signal.throwIfAborted();
    if (errorName(error) === 'RepositoryNotFoundException') return undefined;
    throw awsError(error, `describe the ECR repository ${name}`);
  }
}

async function create(options: EcrOptions): Promise<Repository> {
  const { client, name, registryId, movingTags, signal } = options;
  const { CreateRepositoryCommand } = await import('@aws-sdk/client-ecr');
  const { mutability, exclusions } = policyFor(movingTags);
  try {
    const { repository } = await client.send(
      new CreateRepositoryCommand({
        repositoryName: name,
        ...(registryId === undefined ? {} : { registryId }),
        imageTagMutability: mutability === 'IMMUTABLE' ? 'IMMUTABLE' : 'IMMUTABLE_WITH_EXCLUSION',
        ...(exclusions.length === 0
          ? {}
          : {
              imageTagMutabilityExclusionFilters: exclusions.map((filter) => ({
                filterType: 'WILDCARD',
                filter,
              })),
            }),
        imageScanningConfiguration: { scanOnPush: true },
      }),
      { abortSignal: signal },
    );
    if (repository !== undefined) {
      await setLifecycle(options);
      return repository;
    }
  } catch (error) {
    signal.throwIfAborted();
    // Another job of the same matrix may have been faster.
    if (errorName(error) !== 'RepositoryAlreadyExistsException') {
      throw awsError(error, `create the ECR repository ${name}`);
    }
  }
  const repository = await describe(options);
  if (repository !== undefined) return repository;
  throw new ActionError(`ECR created the repository '${name}' and does not describe it`);
}

/** Without one, images only pile up: that is a warning and keeps nothing from being pushed. */
async function setLifecycle({
  client,
  name,
  registryId,
  lifecyclePolicy,
  signal,
}: EcrOptions): Promise<void> {
  if (lifecyclePolicy === undefined) return;
  const { PutLifecyclePolicyCommand } = await import('@aws-sdk/client-ecr');
  const command = new PutLifecyclePolicyCommand({
    repositoryName: name,
    ...(registryId === undefined ? {} : { registryId }),
    lifecyclePolicyText: lifecyclePolicy,
  });
  await client.send(command, { abortSignal: signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    const causes = causeChain(awsError(error, `set the lifecycle policy of the new ECR repository ${name}`));
    warning(causes.join(': '));
  });
}

function factsOf(repository: Repository, name: string): { address: RepositoryAddress; policy: TagPolicy } {
  const address = parseAddress(repository.repositoryUri ?? '');
  if (address === undefined) throw new ActionError(`ECR did not say the URI of the repository '${name}'`);
  const filters = repository.imageTagMutabilityExclusionFilters ?? [];
  return {
    address,
    policy: {
      mutability: repository.imageTagMutability ?? 'MUTABLE',
      exclusions: filters.flatMap(({ filter }) => (filter === undefined ? [] : [filter])),
    },
  };
}

/** What `docker login` would be given, for 12 hours; masked in every form. @throws ActionError */
export async function ecrCredentials(client: ECRClient, signal: AbortSignal): Promise<Credentials> {
  const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
  const answer = await client
    .send(new GetAuthorizationTokenCommand({}), { abortSignal: signal })
    .catch((error: unknown) => {
      signal.throwIfAborted();
      throw awsError(error, "get the registry's credentials from ECR");
    });
  return credentialsOf(answer.authorizationData?.[0]?.authorizationToken, 'ECR');
}

/** Takes `user:password` out of Base64, masked in every form. @throws ActionError where it is none */
export function credentialsOf(given: string | undefined, service: string): Credentials {
  const token = given ?? '';
  if (token !== '') mask(token);
  const text = Buffer.from(token, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) throw new ActionError(`${service} answered without credentials for its registry`);
  const password = text.slice(colon + 1);
  mask(password);
  return { username: text.slice(0, colon), password };
}
