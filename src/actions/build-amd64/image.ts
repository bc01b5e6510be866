import { chmod, writeFile } from 'node:fs/promises';
import { type Layout, openLayout } from '../../docker/oci.ts';
import { ActionError } from '../../runtime/errors.ts';
import { warning } from '../../runtime/log.ts';
import type { Target } from './targets.ts';

/** A built image, as its archive tells it. */
export interface Image {
  archive: string;
  digest: string;
  /** The digest of its configuration. */
  imageid: string;
  platform: string;
  /** Bytes, compressed. */
  size: number;
  layers: { size: number; made: string }[];
  /** Paths of what the builder attests, '' where nothing was asked for. */
  provenance: string;
  sbom: string;
}

/**
 * Opens what was built and checks that it is what was asked for.
 * @param expected The digest that the builder tells, if it tells one
 * @throws ActionError for a damaged archive, another digest or another platform
 */
export async function imageOf(
  archive: string,
  expected: string | undefined,
  { dockerfile, request }: Pick<Target, 'dockerfile' | 'request'>,
): Promise<Image> {
  await chmod(archive, 0o600);
  const layout = await openLayout(archive);
  const { digest, platform, size, config } = layout;
  if (expected !== undefined && expected !== digest) {
    throw new ActionError(`the builder says that it built ${expected}, but the archive holds ${digest}`);
  }
  if (platform !== 'linux/amd64') {
    throw new ActionError(`the image is for ${platform}, not for linux/amd64`, {
      place: { file: dockerfile.name },
      help: 'The builder did not build for the platform that it was asked for; look at the base images.',
    });
  }
  const history = JSON.parse((await layout.readSmall(config.digest)).toString('utf8')).history;
  const attested = await attestationsOf(layout);
  const keep = async (wanted: boolean, kind: 'provenance' | 'sbom', file: string) => {
    const found = attested[kind];
    if (!wanted) return '';
    if (found === undefined) {
      warning(`the builder attested no ${kind === 'sbom' ? 'SBOM' : 'provenance'} of ${digest}`);
      return '';
    }
    await writeFile(file, found, { mode: 0o600 });
    return file;
  };
  const beside = archive.replace(/\.tar$/, '');
  const image = {
    ...{ archive, digest, imageid: config.digest, platform, size },
    layers: layersOf(layout.layers, history),
    provenance: await keep(request.provenance !== 'false', 'provenance', `${beside}.provenance.json`),
    sbom: await keep(request.sbom !== 'false', 'sbom', `${beside}.spdx.json`),
  };
  await layout.close();
  return image;
}

/** Layers with the instructions that made them; '' where the history is not one of these layers. */
export function layersOf(
  layers: readonly { size: number }[],
  history: readonly { created_by?: string; empty_layer?: boolean }[] = [],
): Image['layers'] {
  const made = history.filter(({ empty_layer }) => empty_layer !== true);
  return layers.map(({ size }, at) => ({
    size,
    made: made.length === layers.length ? instruction(made[at]?.created_by ?? '') : '',
  }));
}

/** `RUN npm ci`, of what builders write: `RUN |1 COMMIT_SHA=… /bin/sh -c npm ci # buildkit`. */
function instruction(text: string): string {
  return text
    .replace(/ # buildkit$/, '')
    .replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c /, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim();
}

const predicateTypes = {
  provenance: /^https:\/\/slsa\.dev\/provenance\//,
  sbom: /^https:\/\/spdx\.dev\/Document/,
} as const;

/**
 * What BuildKit attests of the image: in-toto statements in a manifest beside it
 * (docs.docker.com/build/metadata/attestations/attestation-storage). Of each kind the predicate, as JSON.
 */
async function attestationsOf(layout: Layout): Promise<{ provenance?: string; sbom?: string }> {
  const found: { provenance?: string; sbom?: string } = {};
  for (const { digest } of layout.attestations) {
    const { layers = [] } = JSON.parse((await layout.readSmall(digest)).toString('utf8'));
    for (const layer of layers as { digest: string; annotations?: Record<string, string> }[]) {
      const type = layer.annotations?.['in-toto.io/predicate-type'] ?? '';
      for (const kind of ['provenance', 'sbom'] as const) {
        if (found[kind] !== undefined || !predicateTypes[kind].test(type)) continue;
        const chunks: Buffer[] = [];
        for await (const chunk of layout.readBlob(layer.digest)) chunks.push(chunk as Buffer);
        const statement = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { predicate: unknown };
        found[kind] = `${JSON.stringify(statement.predicate, null, 2)}\n`;
      }
    }
  }
  return found;
}
