import type { RepositoryAddress } from '../../http/address.ts';
import type { Credentials } from '../../http/requests.ts';
import * as log from '../../runtime/log.ts';
import type { TagPolicy, Target } from './target.ts';

/** Somewhere to push to, found or made. */
export interface Destination {
  /** Where the registry is asked. */
  address: RepositoryAddress;
  /** `host/name`, as images are named. */
  uri: string;
  credentials: Credentials | undefined;
  /** Of the repository, in ECR's words; undefined where the registry doesn't tell. */
  policy: TagPolicy | undefined;
}

export interface DestinationOptions {
  credentials: Credentials | undefined;
  createRepository: boolean;
  movingTags: readonly string[];
  /** The lifecycle policy of a repository that is created, as JSON. */
  lifecyclePolicy: string | undefined;
  signal: AbortSignal;
}

/** Finds a target's repository and credentials; one of ECR that is missing is created where that is wanted. @throws ActionError */
export async function openDestination(target: Target, options: DestinationOptions): Promise<Destination> {
  const { signal } = options;
  if (target.kind === 'registry') {
    const { host, name } = target;
    return {
      // Docker Hub's images are named by another host than the one that has them.
      address: { host: host === 'docker.io' ? 'registry-1.docker.io' : host, name },
      uri: `${host}/${name}`,
      credentials: options.credentials ?? (await ownCredentials(host, signal)),
      policy: undefined,
    };
  }
  const [{ ecrClient }, { regionOf }, { ecrCredentials, findRepository }] = await Promise.all([
    import('../../aws/clients/ecr.ts'),
    import('../../aws/region.ts'),
    import('./ecr.ts'),
  ]);
  const region = regionOf(target.region);
  const client = await ecrClient(region);
  const { name, registryId } = target;
  const [found, credentials] = await Promise.all([
    findRepository({
      client,
      name,
      registryId,
      create: options.createRepository,
      movingTags: options.movingTags,
      lifecyclePolicy: options.lifecyclePolicy,
      signal,
    }),
    ecrCredentials(client, signal),
  ]);
  if (found.created)
    log.info(`created the ECR repository ${name} in ${region} (${found.policy.mutability}, scanned on push)`);
  const { host } = found.address;
  return { address: found.address, uri: `${host}/${name}`, credentials, policy: found.policy };
}

/** What Docker keeps of a login; for ECR Public else what it gives to the AWS credentials of this step. */
async function ownCredentials(host: string, signal: AbortSignal): Promise<Credentials | undefined> {
  const { dockerCredentials } = await import('../../http/docker-config.ts');
  const kept = await dockerCredentials(host, signal);
  if (kept !== undefined || host !== 'public.ecr.aws') return kept;
  return (await import('./ecr-public.ts')).publicCredentials(signal);
}
