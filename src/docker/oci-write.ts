import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { sha256Of } from './digest.ts';
import type { Descriptor } from './oci.ts';

export interface NewImage {
  /** The image configuration's bytes: github.com/opencontainers/image-spec/blob/v1.1.1/config.md. */
  config: Buffer;
  /** In the order in which they are applied, each with the file that holds its bytes. */
  layers: readonly { descriptor: Descriptor; file: string }[];
  /** Of the manifest. */
  annotations?: Readonly<Record<string, string>>;
}

export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  gzipLayer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const;

/**
 * Writes one image as a tar of an OCI layout, byte for byte the same for the same image: fixed order, times, owners and
 * modes. Gives the digest of its manifest.
 */
export async function writeLayout(archive: string, image: NewImage): Promise<string> {
  const { pack } = await import('tar-stream');
  const manifest = document({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: { mediaType: mediaTypes.config, digest: sha256Of(image.config), size: image.config.length },
    layers: image.layers.map(({ descriptor }) => descriptor),
    ...(Object.keys(image.annotations ?? {}).length === 0 ? {} : { annotations: image.annotations }),
  });
  const digest = sha256Of(manifest);
  const { os, architecture } = JSON.parse(image.config.toString('utf8')) as Record<string, string>;
  const index = document({
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [
      { mediaType: mediaTypes.manifest, digest, size: manifest.length, platform: { architecture, os } },
    ],
  });
  const tar = pack();
  const written = pipeline(tar, createWriteStream(archive, { mode: 0o600 }));
  const put = (name: string, bytes: Buffer) => tar.entry(header(name, bytes.length), bytes);
  const fill = async () => {
    put('oci-layout', document({ imageLayoutVersion: '1.0.0' }));
    put('index.json', index);
    put(blob(digest), manifest);
    put(blob(sha256Of(image.config)), image.config);
    const done = new Set<string>();
    for (const { descriptor, file } of image.layers) {
      if (done.has(descriptor.digest)) continue;
      done.add(descriptor.digest);
      await pipeline(createReadStream(file), tar.entry(header(blob(descriptor.digest), descriptor.size)));
    }
    tar.finalize();
  };
  await Promise.all([written, fill()]);
  return digest;
}

function header(name: string, size: number) {
  return { name, size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, uname: '', gname: '' };
}

function blob(digest: string): string {
  return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}

function document(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
