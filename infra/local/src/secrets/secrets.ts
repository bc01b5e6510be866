import type { Scope } from '../core/scope.ts';

/**
 * Resolves one container secret as the ECS agent does: an SSM parameter by name or ARN, or a Secrets Manager secret by ARN
 * with an optional `:json-key:version-stage:version-id`.
 * Source: docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
 * @throws SecretError whose message is the text after `ResourceInitializationError: ` in a task's stoppedReason
 */
export type ResolveSecret = (scope: Scope, valueFrom: string) => Promise<string>;

export class SecretError extends Error {
  override name = 'SecretError';
}
