import { type Operation, repositoryOf, which } from './context.ts';
import { invalidParameter, lifecyclePolicyNotFound, repositoryPolicyNotFound } from './errors.ts';
import { text } from './input.ts';

/** Lifecycle policies are kept, not carried out. */
export const putLifecyclePolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const policy = text(input, 'lifecyclePolicyText');
  requireLength('LifecyclePolicyText', policy, 100, 30_720);
  requireJson('LifecyclePolicyText', policy, (json) => Array.isArray(json.rules) && json.rules.length > 0);
  repository.lifecyclePolicy = policy;
  context.records.save(repository);
  return { ...which(repository), lifecyclePolicyText: policy };
};

export const getLifecyclePolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  if (repository.lifecyclePolicy === undefined) throw lifecyclePolicyNotFound(repository);
  return { ...which(repository), lifecyclePolicyText: repository.lifecyclePolicy };
};

export const deleteLifecyclePolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const policy = repository.lifecyclePolicy;
  if (policy === undefined) throw lifecyclePolicyNotFound(repository);
  delete repository.lifecyclePolicy;
  context.records.save(repository);
  return { ...which(repository), lifecyclePolicyText: policy };
};

/** Repository policies are kept, not enforced. */
export const setRepositoryPolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const policy = text(input, 'policyText');
  requireLength('PolicyText', policy, 0, 10_240);
  requireJson('PolicyText', policy, (json) => json.Statement !== undefined);
  repository.policy = policy;
  context.records.save(repository);
  return { ...which(repository), policyText: policy };
};

export const getRepositoryPolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  if (repository.policy === undefined) throw repositoryPolicyNotFound(repository);
  return { ...which(repository), policyText: repository.policy };
};

export const deleteRepositoryPolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const policy = repository.policy;
  if (policy === undefined) throw repositoryPolicyNotFound(repository);
  delete repository.policy;
  context.records.save(repository);
  return { ...which(repository), policyText: policy };
};

/** Lengths as ECR's API has them. @throws AwsError InvalidParameterException */
function requireLength(member: string, value: string, least: number, most: number): void {
  if (value.length < least) {
    throw invalidParameter(member, `Member must have length greater than or equal to ${least}`);
  }
  if (value.length > most) {
    throw invalidParameter(member, `Member must have length less than or equal to ${most}`);
  }
}

function requireJson(
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
