import { parseAddress, type RepositoryAddress } from '../../http/address.ts';
import { descriptorsIn, type RemoteDescriptor } from '../../http/descriptors.ts';
import { ActionError } from '../../runtime/errors.ts';
import { parseImage } from '../../taskdef/image.ts';

/** An image in a registry, by tag, digest or both; the digest is what counts then. */
export interface RemoteImage {
  repository: RepositoryAddress;
  /** A digest, or a tag. */
  reference: string;
}

/**
 * Reads `host/name:tag@sha256:…`, of which tag or digest may be missing; neither is `latest`, as everywhere.
 * @throws ActionError if it is no such name, or names no registry
 */
export function remoteImage(text: string): RemoteImage {
  const { repository, tag, digest } = parseImage(text);
  const address = parseAddress(repository);
  if (address === undefined) {
    throw new ActionError(
      `the image '${text}' names no registry; it must be host/name@sha256:… or host/name:tag`,
      {
        help: "Images without a host are those of Docker Hub: write docker.io/library/alpine for alpine. For one of ECR give the repository's whole URI.",
      },
    );
  }
  const { host, name } = address;
  const official = host === 'docker.io' && !name.includes('/');
  return {
    repository: { host, name: official ? `library/${name}` : name },
    reference: digest ?? tag ?? 'latest',
  };
}

/**
 * The image of an index to scan: the only one, or the one for linux/amd64, which is what Fargate runs here. What BuildKit attests
 * (provenance, SBOM) stands among the images, marked, and is passed over.
 * @param digest The index's, for the error
 * @throws ActionError that names the platforms there are
 */
export function imageFor(digest: string, index: string): RemoteDescriptor {
  const images = descriptorsIn(index, 'manifests').filter(
    ({ annotations, platform }) =>
      annotations?.['vnd.docker.reference.type'] === undefined && platform?.os !== 'unknown',
  );
  const [only, ...others] = images;
  if (only !== undefined && others.length === 0) return only;
  const [fitting, ...more] = images.filter(
    ({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64',
  );
  if (fitting !== undefined && more.length === 0) return fitting;
  const names = images.map(({ platform }) => `${platform?.os ?? '?'}/${platform?.architecture ?? '?'}`);
  throw new ActionError(
    `${digest} is an index of ${images.length === 0 ? 'no image' : names.join(', ')}; exactly one for linux/amd64 is needed`,
    { help: 'Give the digest of the one image to scan.' },
  );
}
