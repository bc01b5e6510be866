import { AwsError } from '../core/errors.ts';
import { type Operation, registryIdOf, seconds } from './context.ts';
import { oneOf, optionalText, page, text, texts } from './input.ts';
import type { PullThroughRule } from './settings.ts';

/** Source: API_CreatePullThroughCacheRule. */
const registries = [
  ...(['ecr', 'ecr-public', 'quay', 'k8s', 'docker-hub', 'github-container-registry'] as const),
  ...(['azure-container-registry', 'gitlab-container-registry', 'chainguard'] as const),
];

/** Pull-through cache rules are kept, not carried out: the registry fetches nothing from elsewhere, and says so. */
export const createPullThroughCacheRule: Operation = ({ settings, clock }, scope, input) => {
  const { pullThrough } = settings.of(scope);
  const ecrRepositoryPrefix = text(input, 'ecrRepositoryPrefix');
  if (pullThrough.some((rule) => rule.ecrRepositoryPrefix === ecrRepositoryPrefix)) {
    throw new AwsError(
      'PullThroughCacheRuleAlreadyExistsException',
      `The pull through cache rule with prefix '${ecrRepositoryPrefix}' already exists in the registry with id '${scope.account}'`,
    );
  }
  const now = clock.now();
  const rule: PullThroughRule = {
    ecrRepositoryPrefix,
    upstreamRegistryUrl: text(input, 'upstreamRegistryUrl'),
    ...optional(input),
    createdAt: now,
    updatedAt: now,
  };
  pullThrough.push(rule);
  settings.save();
  const { updatedAt: _, ...shown } = shape(rule, scope.account);
  return shown;
};

export const describePullThroughCacheRules: Operation = ({ settings }, scope, input) => {
  const account = registryIdOf(scope, input);
  const { pullThrough } = settings.of({ ...scope, account });
  const prefixes = texts(input, 'ecrRepositoryPrefixes', 20);
  const wanted = prefixes?.map((prefix) => found(pullThrough, prefix, account)) ?? pullThrough;
  const { items, ...next } = page(input, wanted, (rule) => rule.ecrRepositoryPrefix);
  return { pullThroughCacheRules: items.map((rule) => shape(rule, account)), ...next };
};

export const updatePullThroughCacheRule: Operation = ({ settings, clock }, scope, input) => {
  const rule = found(settings.of(scope).pullThrough, text(input, 'ecrRepositoryPrefix'), scope.account);
  Object.assign(rule, optional(input), { updatedAt: clock.now() });
  settings.save();
  const {
    createdAt: _,
    upstreamRegistryUrl: __,
    upstreamRegistry: ___,
    ...shown
  } = shape(rule, scope.account);
  return shown;
};

export const deletePullThroughCacheRule: Operation = ({ settings }, scope, input) => {
  const registry = settings.of(scope);
  const rule = found(registry.pullThrough, text(input, 'ecrRepositoryPrefix'), scope.account);
  registry.pullThrough = registry.pullThrough.filter((one) => one !== rule);
  settings.save();
  const { updatedAt: _, upstreamRegistry: __, ...shown } = shape(rule, scope.account);
  return shown;
};

export const validatePullThroughCacheRule: Operation = ({ settings }, scope, input) => {
  const rule = found(settings.of(scope).pullThrough, text(input, 'ecrRepositoryPrefix'), scope.account);
  const { createdAt: _, updatedAt: __, upstreamRegistry: ___, ...shown } = shape(rule, scope.account);
  return {
    ...shown,
    isValid: false,
    failure: 'Local Fargate keeps pull-through cache rules, but fetches nothing from other registries.',
  };
};

function found(rules: PullThroughRule[], prefix: string, registryId: string): PullThroughRule {
  const rule = rules.find((one) => one.ecrRepositoryPrefix === prefix);
  if (rule) return rule;
  throw new AwsError(
    'PullThroughCacheRuleNotFoundException',
    `The pull through cache rule with prefix '${prefix}' does not exist in the registry with id '${registryId}'`,
  );
}

function optional(input: Parameters<Operation>[2]): Partial<PullThroughRule> {
  oneOf(input, 'upstreamRegistry', registries);
  const names = ['upstreamRegistry', 'credentialArn', 'customRoleArn', 'upstreamRepositoryPrefix'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = optionalText(input, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const shape = (rule: PullThroughRule, registryId: string) => ({
  ...rule,
  registryId,
  createdAt: seconds(rule.createdAt),
  updatedAt: seconds(rule.updatedAt),
});
