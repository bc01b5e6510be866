import { z } from 'zod';
import { RegistryError } from './errors.ts';
import { isDigest } from './names.ts';

/** The largest manifest that is taken, in bytes. ECR's limit as well (ImageManifest, 4194304). */
export const maxManifestSize = 4 * 1024 * 1024;

export const mediaTypes = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

const imageTypes: readonly string[] = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
const indexTypes: readonly string[] = [mediaTypes.ociIndex, mediaTypes.dockerList];

/** What an image manifest or index points at. */
export interface Reference {
  digest: string;
  /** Bytes, as the manifest says. */
  size: number;
  mediaType: string;
  /** `blob`: a config or layer. `manifest`: an entry of an index. `foreign`: a layer that is fetched elsewhere. */
  kind: 'blob' | 'manifest' | 'foreign';
}

/** A manifest as far as a registry has to understand it. */
export interface ParsedManifest {
  mediaType: string;
  references: Reference[];
  /** The digest of the manifest that this one speaks of. It need not exist. */
  subject?: string;
  /** Of an image manifest: its artifactType, else its config's media type. Of an index: its artifactType, if any. */
  artifactType?: string;
  annotations?: Record<string, string>;
}

const descriptor = z.object({ mediaType: z.string(), digest: z.string(), size: z.int().nonnegative() });
const common = {
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
  subject: descriptor.nullish(),
};
const imageManifest = z.object({ ...common, config: descriptor, layers: z.array(descriptor).nullish() });
const imageIndex = z.object({ ...common, manifests: z.array(descriptor).nullish() });

/**
 * Understands a manifest that a client puts.
 * @param contentType The request's Content-Type, if any; its parameters are ignored.
 * @throws RegistryError MANIFEST_INVALID, DIGEST_INVALID
 */
export function parseManifest(bytes: Buffer, contentType: string | undefined): ParsedManifest {
  const json = parseJson(bytes);
  const inside = typeof json.mediaType === 'string' ? json.mediaType : undefined;
  const given = contentType?.split(';')[0]?.trim().toLowerCase() || undefined;
  if (given && inside && given !== inside.toLowerCase()) {
    throw invalid(`its mediaType is ${inside} but it was sent as ${given}`);
  }
  const mediaType =
    inside ?? given ?? (Array.isArray(json.manifests) ? mediaTypes.ociIndex : mediaTypes.ociManifest);
  if (imageTypes.includes(mediaType)) {
    const image = checked(imageManifest, json);
    const references = [
      reference(image.config, 'blob'),
      ...(image.layers ?? []).map((layer) =>
        reference(layer, isForeign(layer.mediaType) ? 'foreign' : 'blob'),
      ),
    ];
    return { mediaType, references, ...particulars(image, image.artifactType || image.config.mediaType) };
  }
  if (indexTypes.includes(mediaType)) {
    const index = checked(imageIndex, json);
    const references = (index.manifests ?? []).map((entry) => reference(entry, 'manifest'));
    return { mediaType, references, ...particulars(index, index.artifactType) };
  }
  throw invalid(`its media type is ${mediaType}; allowed are ${Object.values(mediaTypes).join(', ')}`);
}

export const isIndex = (mediaType: string): boolean => indexTypes.includes(mediaType);

function parseJson(bytes: Buffer): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid('it is not JSON');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw invalid('it is not a JSON object');
  return json as Record<string, unknown>;
}

function checked<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(`${issue?.path.join('.') || 'manifest'}: ${issue?.message ?? 'wrong shape'}`);
}

function particulars(
  manifest: {
    subject?: { digest: string } | null | undefined;
    annotations?: Record<string, string> | null | undefined;
  },
  artifactType: string | undefined,
): Pick<ParsedManifest, 'subject' | 'artifactType' | 'annotations'> {
  const subject = manifest.subject?.digest;
  if (subject !== undefined) requireDigest(subject);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(artifactType ? { artifactType } : {}),
    ...(manifest.annotations ? { annotations: manifest.annotations } : {}),
  };
}

function reference(from: z.output<typeof descriptor>, kind: Reference['kind']): Reference {
  requireDigest(from.digest);
  return { digest: from.digest, size: from.size, mediaType: from.mediaType, kind };
}

function requireDigest(digest: string): void {
  if (isDigest(digest)) return;
  throw new RegistryError(
    'DIGEST_INVALID',
    400,
    `the manifest names '${digest.slice(0, 150)}', which is no digest`,
    {
      detail: { digest },
    },
  );
}

/** Layers that licences forbid to pass on: a registry need not have them (image-spec, "Non-distributable layers"). */
const isForeign = (mediaType: string): boolean =>
  mediaType.includes('.nondistributable.') || mediaType.includes('.foreign.');

const invalid = (why: string) => new RegistryError('MANIFEST_INVALID', 400, `manifest invalid: ${why}`);
