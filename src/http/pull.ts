import { createHash } from 'node:crypto';
import { ActionError } from '../runtime/errors.ts';
import { descriptorsIn, type RemoteDescriptor } from './descriptors.ts';
import { nextPage, pageLimit } from './pages.ts';
import type { RegistryOptions } from './registry.ts';
import { openRequests, RegistryError } from './requests.ts';
import { isCutConnection, pause, pauseOf } from './retry.ts';
import type { Blob } from './upload.ts';

export { configIn, descriptorsIn, type RemoteDescriptor } from './descriptors.ts';

/** A manifest as a registry has it; the bytes hash to its digest. */
export interface RemoteManifest {
  digest: string;
  mediaType: string;
  bytes: Buffer;
}

/** One repository of a registry to read from: github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pull */
export interface Source {
  /**
   * @param reference A digest, or a tag
   * @throws ActionError if it is not there, or its bytes hash to something else than the digest
   */
  manifest(reference: string): Promise<RemoteManifest>;
  blob(descriptor: RemoteDescriptor): Blob;
  /** What is attached to an image (signatures, attestations); none where the registry can't say. */
  referrers(digest: string): Promise<RemoteDescriptor[]>;
}

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

export function openSource(options: RegistryOptions): Source {
  const { host, name, credentials, signal } = options;
  const retry = options.retry === undefined ? {} : { retry: options.retry };
  const requests = openRequests({ host, repository: name, credentials, signal, ...retry });

  /** Reads a blob, and goes on where it stopped when the connection is cut (RFC 9110, 14.2). */
  async function* read({ digest, size }: RemoteDescriptor): AsyncGenerator<Uint8Array> {
    const doing = `read the layer ${digest.slice(0, 19)} of ${host}/${name}`;
    let at = 0;
    for (let failures = 0; at < size; ) {
      const response = await requests.send({
        method: 'GET',
        url: `/v2/${name}/blobs/${digest}`,
        headers: at === 0 ? {} : { range: `bytes=${at}-` },
        stream: true,
        expect: [200, 206],
        doing,
      });
      // A registry that knows no ranges begins anew: what is there already is passed over.
      let skip = response.status === 206 ? 0 : at;
      try {
        for await (const chunk of response.stream ?? []) {
          const part = chunk.subarray(Math.min(skip, chunk.length));
          skip -= chunk.length - part.length;
          at += part.length;
          if (at > size)
            throw new RegistryError(`could not ${doing}: it is larger than its ${size} bytes`, {});
          if (part.length > 0) {
            failures = 0;
            yield part;
          }
        }
        if (at < size) throw Object.assign(new Error('the answer ended early'), { code: 'ECONNRESET' });
      } catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof RegistryError) throw cause;
        failures++;
        if (!isCutConnection(cause) || failures >= requests.retry.attempts)
          throw new RegistryError(`could not ${doing}: the connection broke at ${at} of ${size} bytes`, {
            cause,
          });
        await pause(pauseOf(requests.retry, failures), signal);
      }
    }
  }

  return {
    async manifest(reference) {
      const isDigest = reference.includes(':');
      const image = `${host}/${name}${isDigest ? '@' : ':'}${reference}`;
      const doing = `read the manifest of ${image}`;
      const response = await requests.send({
        method: 'GET',
        url: `/v2/${name}/manifests/${reference}`,
        headers: { accept: manifestTypes },
        expect: [200, 404],
        doing,
      });
      if (response.status === 404)
        throw new ActionError(`${host}/${name} has no image ${reference}`, {
          help: isDigest
            ? 'A lifecycle rule may have deleted it. What is verified must be kept: except its tags from the rule.'
            : 'Check the name, the tag, and that it was pushed.',
        });
      const bytes = Buffer.from(response.text, 'utf8');
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (isDigest && digest !== reference)
        throw new ActionError(`could not ${doing}: what came hashes to ${digest}`);
      const type = /"mediaType"\s*:\s*"([^"]+)"/.exec(response.text)?.[1];
      return {
        digest,
        mediaType: String(response.headers['content-type'] ?? type ?? '').split(';')[0] ?? '',
        bytes,
      };
    },
    blob: (descriptor) => ({
      digest: descriptor.digest,
      size: descriptor.size,
      open: () => read(descriptor),
    }),
    async referrers(digest) {
      const found: RemoteDescriptor[] = [];
      let url: string | undefined = `/v2/${name}/referrers/${digest}`;
      for (let page = 0; url !== undefined && page < pageLimit; page++) {
        const response = await requests.send({
          method: 'GET',
          url,
          // A registry without this API answers in many ways.
          expect: [200, 400, 404, 405, 406],
          doing: `list what is attached to ${host}/${name}@${digest}`,
        });
        if (response.status !== 200) return found;
        found.push(...descriptorsIn(response.text, 'manifests'));
        url = nextPage(response);
      }
      return found;
    },
  };
}
