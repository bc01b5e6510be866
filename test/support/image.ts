import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pack } from 'tar-stream';
import { sha256Of } from '../../src/docker/digest.ts';
import { writeLayout } from '../../src/docker/oci-write.ts';

/**
 * Writes an image as an OCI layout in a tar: one layer for each group of files (path → content). Gives its digest.
 * @param folder where the layers' files go
 */
export async function makeImage(
  folder: string,
  archive: string,
  layers: readonly Record<string, string | Buffer>[],
  labels: Record<string, string> = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const [at, layer] of layers.entries()) {
    const tar = pack();
    for (const [name, content] of Object.entries(layer))
      tar.entry({ name, mode: 0o644, mtime: new Date(0) }, content);
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const file = join(folder, `layer-${at}.tar`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    const descriptor = {
      mediaType: 'application/vnd.oci.image.layer.v1.tar',
      digest: sha256Of(bytes),
      size: bytes.length,
    };
    files.push({ descriptor, file });
  }
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: { Labels: labels, Cmd: ['/bin/true'] },
      rootfs: { type: 'layers', diff_ids: files.map(({ descriptor }) => descriptor.digest) },
    }),
  );
  return writeLayout(archive, { config, layers: files });
}
