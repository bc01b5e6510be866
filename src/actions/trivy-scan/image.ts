import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { verifying } from '../../docker/digest.ts';
import { isLoopback, type RepositoryAddress } from '../../http/address.ts';
import { configIn, descriptorsIn } from '../../http/descriptors.ts';
import { inParallel } from '../../http/parallel.ts';
import { openSource, type Source } from '../../http/pull.ts';
import type { Credentials } from '../../http/requests.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { imageFor, type RemoteImage } from './remote.ts';

export interface FetchOptions {
  image: RemoteImage;
  /** Of the inputs. */
  credentials: Credentials | undefined;
  /** Where the image goes as an OCI layout; made here. */
  folder: string;
  signal: AbortSignal;
}

/** Blobs that come at once. */
const parallel = 4;

/**
 * Reads an image from its registry, each blob checked against its digest, into the folder of an OCI layout.
 * @throws ActionError if it isn't there, may not be read, or is not one image for linux/amd64
 */
export async function fetchImage({ image, credentials, folder, signal }: FetchOptions): Promise<void> {
  const { host, name } = image.repository;
  const found = credentials ?? (await credentialsFor(image.repository, signal));
  const source = openSource({
    // Docker Hub's images are named by another host than the one that has them.
    ...{ host: host === 'docker.io' ? 'registry-1.docker.io' : host, name },
    ...{ credentials: found, signal },
  });
  const { manifest, digest } = await manifestOf(source, image.reference);
  const config = configIn(manifest.toString('utf8'));
  const layers = descriptorsIn(manifest.toString('utf8'), 'layers');
  if (config === undefined)
    throw new ActionError(`${digest} in ${host}/${name} is no image: it has no configuration`);
  const started = performance.now();
  const blobs = join(folder, 'blobs/sha256');
  await mkdir(blobs, { recursive: true });
  const file = (one: string) => join(blobs, one.slice('sha256:'.length));
  const unique = [...new Map([config, ...layers].map((blob) => [blob.digest, blob])).values()];
  await inParallel(unique, parallel, async (blob) => {
    const bytes = Readable.from(source.blob(blob).open());
    await pipeline(
      verifying(bytes, blob.digest),
      createWriteStream(file(blob.digest), { flags: 'wx', mode: 0o600 }),
      { signal },
    );
  });
  await writeFile(file(digest), manifest, { flag: 'wx', mode: 0o600 });
  const entry = { mediaType: manifestType(manifest), digest, size: manifest.length };
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  const size = unique.reduce((sum, one) => sum + one.size, 0);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  log.info(`read ${host}/${name}@${digest}: ${(size / 1e6).toFixed(1)} MB in ${seconds} s`);
}

/** The manifest of the image itself, by way of an index where the reference names one. */
async function manifestOf(source: Source, reference: string): Promise<{ manifest: Buffer; digest: string }> {
  const first = await source.manifest(reference);
  if (!/index\.v1\+json|manifest\.list\.v2\+json/.test(first.mediaType))
    return { manifest: first.bytes, digest: first.digest };
  const { digest } = imageFor(first.digest, first.bytes.toString('utf8'));
  log.info(
    `${first.digest} names images of several platforms or attestations; the image for linux/amd64 is ${digest}`,
  );
  return { manifest: (await source.manifest(digest)).bytes, digest };
}

function manifestType(manifest: Buffer): string {
  const { mediaType } = JSON.parse(manifest.toString('utf8')) as { mediaType?: unknown };
  return typeof mediaType === 'string' ? mediaType : 'application/vnd.oci.image.manifest.v1+json';
}

/** ECR's own, what Docker keeps of a login, or none: public images need none. */
async function credentialsFor(
  { host, name }: RepositoryAddress,
  signal: AbortSignal,
): Promise<Credentials | undefined> {
  const { parseTarget } = await import('../push-sha-tag/target.ts');
  const target = parseTarget(`${host}/${name}`);
  // A registry on this machine may be that of a stand-in for AWS.
  if (target.kind === 'ecr' || (isLoopback(host) && process.env.AWS_ENDPOINT_URL !== undefined)) {
    const [{ ecrClient }, { regionOf }, { ecrCredentials }] = await Promise.all([
      import('../../aws/clients/ecr.ts'),
      import('../../aws/region.ts'),
      import('../push-sha-tag/ecr.ts'),
    ]);
    const region = target.kind === 'ecr' ? target.region : undefined;
    return ecrCredentials(await ecrClient(regionOf(region)), signal);
  }
  return (await import('../../http/docker-config.ts')).dockerCredentials(host, signal);
}
