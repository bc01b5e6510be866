import { isObject } from '../core/files.ts';
import { isRepositoryName, isTag, nameExpression } from '../registry/names.ts';
import { type ImageId, invalidParameter } from './errors.ts';

/** A call's body, of which nothing is known yet. */
export type Input = Record<string, unknown>;

/** ECR's words for a digest (DescribeImages, LayerDigest). */
const digestExpression = '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+';

/** @throws AwsError InvalidParameterException */
export function optionalText(input: Input, member: string, pattern?: RegExp): string | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalidParameter(member, 'must be a string');
  if (pattern && !pattern.test(value)) {
    throw invalidParameter(member, `must satisfy regular expression '${pattern.source}'`);
  }
  return value;
}

/** @throws AwsError InvalidParameterException */
export function text(input: Input, member: string, pattern?: RegExp): string {
  const value = optionalText(input, member, pattern);
  if (!value) throw invalidParameter(member, 'must not be null or empty');
  return value;
}

export function repositoryName(input: Input, member = 'repositoryName'): string {
  const name = text(input, member);
  if (isRepositoryName(name)) return name;
  throw invalidParameter(member, `must satisfy regular expression '${nameExpression}'`);
}

/** @throws AwsError InvalidParameterException */
export function oneOf<T extends string>(input: Input, member: string, allowed: readonly T[]): T | undefined {
  const value = optionalText(input, member);
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined) {
    throw invalidParameter(member, `Member must satisfy enum value set: [${allowed.join(', ')}]`);
  }
  return found;
}

export function flag(input: Input, member: string): boolean | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw invalidParameter(member, 'must be true or false');
  return value;
}

/** A whole number, 0 or more. */
export function count(input: Input, member: string): number {
  const value = input[member];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalidParameter(member, 'Member must have value greater than or equal to 0');
}

export function structure(input: Input, member: string): Input | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw invalidParameter(member, 'must be a structure');
  return value as Input;
}

/** @returns undefined where the member is absent */
export function list(input: Input, member: string, max = 100): unknown[] | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw invalidParameter(member, 'must be a list');
  if (value.length < 1 || value.length > max) {
    throw invalidParameter(member, `Member must have length between 1 and ${max}`);
  }
  return value;
}

export function texts(input: Input, member: string, max = 100, pattern?: RegExp): string[] | undefined {
  return list(input, member, max)?.map((value) => {
    if (typeof value !== 'string') throw invalidParameter(member, 'must be a list of strings');
    if (pattern && !pattern.test(value)) {
      throw invalidParameter(member, `must satisfy regular expression '${pattern.source}'`);
    }
    return value;
  });
}

/** Image ids as given; whether they are sound is for the operation to say, since some answer it one by one. */
export function imageIds(input: Input, member = 'imageIds'): ImageId[] | undefined {
  return list(input, member)?.map((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw invalidParameter(member, 'must be a list of structures');
    return looseImageId(value as Input);
  });
}

function looseImageId(value: Input): ImageId {
  const imageDigest = optionalText(value, 'imageDigest');
  const imageTag = optionalText(value, 'imageTag');
  if (imageTag !== undefined && (imageTag.length < 1 || imageTag.length > 300)) {
    throw invalidParameter('imageTag', 'Member must have length between 1 and 300');
  }
  return {
    ...(imageDigest === undefined ? {} : { imageDigest }),
    ...(imageTag === undefined ? {} : { imageTag }),
  };
}

/** One image id that has to be sound. */
export function imageId(input: Input): ImageId {
  const value = structure(input, 'imageId');
  if (!value) throw invalidParameter('imageId', 'must not be null');
  const id = looseImageId(value);
  const problem = imageIdProblem(id);
  if (problem) throw invalidParameter('imageId', problem.failureReason);
  return id;
}

/** What is wrong with an image id, in ECR's failure codes and words. */
export function imageIdProblem({ imageDigest, imageTag }: ImageId) {
  if (imageDigest === undefined && imageTag === undefined) {
    return {
      failureCode: 'MissingDigestAndTag',
      failureReason: 'Invalid request parameters: both tag and digest cannot be null',
    };
  }
  if (imageDigest !== undefined && !/^[a-zA-Z0-9\-_+.]+:[a-fA-F0-9]+$/.test(imageDigest)) {
    return {
      failureCode: 'InvalidImageDigest',
      failureReason: `Invalid request parameters: image digest should satisfy the regex '${digestExpression}'`,
    };
  }
  if (imageTag !== undefined && !isTag(imageTag)) {
    return {
      failureCode: 'InvalidImageTag',
      failureReason:
        "Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'",
    };
  }
  return undefined;
}

/**
 * The part of a list that maxResults and nextToken ask for. The list is sorted by `key` first, and the token is the last
 * key given, so that what is made or deleted meanwhile shifts nothing.
 * @throws AwsError InvalidParameterException
 */
export function page<T>(
  input: Input,
  items: T[],
  key: (item: T) => string,
  most = 1000,
): { items: T[]; nextToken?: string } {
  const limit = input.maxResults ?? Math.min(100, most);
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > most) {
    throw invalidParameter('maxResults', `Member must have value between 1 and ${most}`);
  }
  const token = optionalText(input, 'nextToken', /^[A-Za-z0-9_-]+$/);
  const after = token === undefined ? undefined : Buffer.from(token, 'base64url').toString();
  const rest = items
    .map((item) => ({ item, at: key(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .filter(({ at }) => after === undefined || at > after);
  const part = rest.slice(0, limit);
  const last = part.at(-1);
  return {
    items: part.map(({ item }) => item),
    ...(last && part.length < rest.length ? { nextToken: Buffer.from(last.at).toString('base64url') } : {}),
  };
}

/** Lengths as ECR's API has them. @throws AwsError InvalidParameterException */
export function requireLength(member: string, value: string, least: number, most: number): void {
  if (value.length < least) {
    throw invalidParameter(member, `Member must have length greater than or equal to ${least}`);
  }
  if (value.length > most) {
    throw invalidParameter(member, `Member must have length less than or equal to ${most}`);
  }
}

/** A policy document. @throws AwsError InvalidParameterException */
export function requireJson(
  member: string,
  policy: string,
  isSound: (json: Record<string, unknown>) => boolean,
): void {
  let json: unknown;
  try {
    json = JSON.parse(policy);
  } catch {
    throw invalidParameter(member, 'Invalid JSON syntax');
  }
  if (typeof json !== 'object' || json === null || !isSound(json as Record<string, unknown>)) {
    throw invalidParameter(member, 'Invalid policy: it is JSON, but not of the shape of a policy');
  }
}

/** The repository filters of a rule: what they are about is for the operation to say. */
export function filters(rule: Input): { filter: string; filterType: string }[] {
  return (list(rule, 'repositoryFilters', 100) ?? []).map((value) => {
    if (!isObject(value)) throw invalidParameter('repositoryFilters', 'must be a list of structures');
    return { filter: text(value, 'filter'), filterType: text(value, 'filterType') };
  });
}
