import type { ContainerDefinition, Service, TaskDefinition } from '@aws-sdk/client-ecs';
import { checkDigest } from '../../docker/digest.ts';
import { parseAddress, type RepositoryAddress } from '../../http/address.ts';
import { ActionError } from '../../runtime/errors.ts';

/** An image as a task definition names it. */
export interface ImageName {
  repository: RepositoryAddress;
  digest: string | undefined;
}

/** Reads `host/name[:tag][@sha256:…]`. @throws ActionError if it has no host */
export function parseImage(text: string): ImageName {
  const [name = '', digest] = text.split('@');
  if (digest !== undefined) checkDigest(digest);
  const repository = parseAddress(name.replace(/:[^:/]+$/, ''));
  if (repository === undefined)
    throw new ActionError(`the image '${text}' names no registry; it must be host/name@sha256:…`, {
      help: 'Images without a host are those of Docker Hub: write docker.io/library/name.',
    });
  return { repository, digest };
}

/**
 * The container whose image is promoted: the one named, the only one, or the one that the load balancer sends requests to.
 * @throws ActionError that names those there are
 */
export function containerOf(
  definition: TaskDefinition,
  name: string | undefined,
  service: Service | undefined,
): ContainerDefinition {
  const containers = definition.containerDefinitions ?? [];
  const names = containers.map((one) => `'${one.name}'`).join(', ');
  const wanted =
    name ?? (containers.length === 1 ? containers[0]?.name : service?.loadBalancers?.[0]?.containerName);
  const found = containers.find((one) => one.name === wanted);
  if (found !== undefined) return found;
  throw new ActionError(
    name === undefined
      ? `${definition.family} has the containers ${names}, and it is not known whose image to promote`
      : `there is no container '${name}' in ${definition.family}; it has ${names}`,
    { help: "Set 'container-name'." },
  );
}
