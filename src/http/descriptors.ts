/** github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md, as far as it is needed. */
export interface RemoteDescriptor {
  digest: string;
  size: number;
  mediaType: string;
  /** In an index, what an image runs on. */
  platform?: { os?: string; architecture?: string };
  annotations?: Record<string, string>;
}

/** The descriptors of a list in a manifest or index; what is none is left out. */
export function descriptorsIn(text: string, key: 'manifests' | 'layers'): RemoteDescriptor[] {
  const list = parse(text)[key];
  return Array.isArray(list) ? list.filter(isDescriptor) : [];
}

/** The configuration of an image's manifest. */
export function configIn(text: string): RemoteDescriptor | undefined {
  const { config } = parse(text);
  return isDescriptor(config) ? config : undefined;
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isDescriptor(value: unknown): value is RemoteDescriptor {
  if (typeof value !== 'object' || value === null) return false;
  const { digest, size } = value as Record<string, unknown>;
  return (
    typeof digest === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(digest) &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0
  );
}
