import { type Operation, repositoryOf, which } from './context.ts';
import { repositoryPolicyNotFound } from './errors.ts';
import { requireJson, requireLength, text } from './input.ts';

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
