/**
 * The grammar of names, tags and digests (OCI Distribution 1.1, "Pulling manifests"; image-spec, "Digests"). Nothing
 * that came over the wire is made part of a path before it has passed here.
 */

const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What ECR prints when a name does not fit. */
export const nameExpression = '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*';

/** ECR takes 2 to 256 characters; so does the registry that stands for it. */
export const isRepositoryName = (text: string): boolean =>
  text.length >= 2 && text.length <= 256 && namePattern.test(text);

export const isTag = (text: string): boolean => tagPattern.test(text);

/** `sha256:` with 64 or `sha512:` with 128 lower-case hex digits. */
export const isDigest = (text: string): boolean => digestPattern.test(text);

export const isUploadId = (text: string): boolean => uuidPattern.test(text);

/** The two algorithms that image-spec registers and every implementation may be asked for. */
export type Algorithm = 'sha256' | 'sha512';

/** @param digest One that passed isDigest. */
export function splitDigest(digest: string): { algorithm: Algorithm; hex: string } {
  const algorithm: Algorithm = digest.startsWith('sha512:') ? 'sha512' : 'sha256';
  return { algorithm, hex: digest.slice(algorithm.length + 1) };
}
