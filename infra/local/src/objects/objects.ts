import type { Scope } from '../core/scope.ts';

/**
 * Reads an S3 object whole, by its ARN (`arn:aws:s3:::BUCKET/KEY`).
 * @throws ObjectError whose message goes after `failed to download env files: ` in a task's stoppedReason
 */
export type ReadObject = (scope: Scope, arn: string) => Promise<string>;

export class ObjectError extends Error {
  override name = 'ObjectError';
}
