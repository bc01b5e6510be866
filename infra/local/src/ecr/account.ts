import { randomBytes } from 'node:crypto';
import { AwsError } from '../core/errors.ts';
import { matchesFilter } from '../registry/images.ts';
import type { EcrContext, Operation } from './context.ts';
import { repositoryOf, seconds, which } from './context.ts';
import { invalidParameter, repositoryNotFound } from './errors.ts';
import { lookUp } from './images.ts';
import {
  imageId,
  list,
  oneOf,
  optionalText,
  page,
  requireJson,
  requireLength,
  structure,
  text,
  texts,
} from './input.ts';
import { arnOf } from './tags.ts';

/** Milliseconds that an authorization token lives. */
const tokenLife = 12 * 60 * 60 * 1000;

/** For `docker login --username AWS`. The registry on loopback takes any password. */
export const getAuthorizationToken: Operation = ({ host, clock }, scope, input) => {
  const registries = texts(input, 'registryIds', 10) ?? [scope.account];
  return {
    authorizationData: registries.map(() => ({
      authorizationToken: Buffer.from(`AWS:${randomBytes(48).toString('base64')}`).toString('base64'),
      expiresAt: seconds(clock.now() + tokenLife),
      proxyEndpoint: `http://${host()}`,
    })),
  };
};

export const describeRegistry: Operation = ({ settings }, scope) => ({
  registryId: scope.account,
  replicationConfiguration: { rules: settings.of(scope).replication },
});

/** Registry policies are kept, not enforced. */
export const putRegistryPolicy: Operation = ({ settings }, scope, input) => {
  const policyText = text(input, 'policyText');
  requireLength('policyText', policyText, 0, 10_240);
  requireJson('policyText', policyText, (json) => json.Statement !== undefined);
  settings.of(scope).policy = policyText;
  settings.save();
  return { registryId: scope.account, policyText };
};

export const getRegistryPolicy: Operation = ({ settings }, scope) => {
  const { policy: policyText } = settings.of(scope);
  if (policyText === undefined) throw registryPolicyNotFound(scope.account);
  return { registryId: scope.account, policyText };
};

export const deleteRegistryPolicy: Operation = ({ settings }, scope) => {
  const registry = settings.of(scope);
  const { policy: policyText } = registry;
  if (policyText === undefined) throw registryPolicyNotFound(scope.account);
  delete registry.policy;
  settings.save();
  return { registryId: scope.account, policyText };
};

const registryPolicyNotFound = (registryId: string) =>
  new AwsError(
    'RegistryPolicyNotFoundException',
    `Registry policy does not exist in the registry with id '${registryId}'`,
  );

/** Replication is kept, not carried out. */
export const putReplicationConfiguration: Operation = ({ settings }, scope, input) => {
  const configuration = structure(input, 'replicationConfiguration');
  const rules = configuration?.rules;
  if (!Array.isArray(rules)) throw invalidParameter('replicationConfiguration.rules', 'must be a list');
  if (rules.length > 10)
    throw invalidParameter(
      'replicationConfiguration.rules',
      'Member must have length less than or equal to 10',
    );
  settings.of(scope).replication = rules.map((rule: Record<string, unknown>) => {
    const destinations = (list(rule, 'destinations', 25) ?? []).map((value) => {
      const destination = value as Record<string, unknown>;
      const region = text(destination, 'region');
      const registryId = text(destination, 'registryId');
      if (region === scope.region && registryId === scope.account) {
        throw invalidParameter(
          'replicationConfiguration',
          'A replication destination cannot be the registry itself',
        );
      }
      return { region, registryId };
    });
    const filters = rule.repositoryFilters === undefined ? {} : { repositoryFilters: filtersOf(rule) };
    return { destinations, ...filters };
  });
  settings.save();
  return { replicationConfiguration: { rules: settings.of(scope).replication } };
};

export const describeImageReplicationStatus: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const id = imageId(input);
  lookUp(repository, id);
  const destinations = context.settings
    .of(scope)
    .replication.filter(
      ({ repositoryFilters: filters }) =>
        !filters?.length || filters.some(({ filter }) => repository.name.startsWith(filter)),
    )
    .flatMap((rule) => rule.destinations);
  return {
    repositoryName: repository.name,
    imageId: id,
    replicationStatuses: destinations.map((destination) => ({
      ...destination,
      status: 'FAILED',
      failureCode: 'LocalFargateDoesNotReplicate',
    })),
  };
};

const frequencies = ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN', 'MANUAL'] as const;

export const getRegistryScanningConfiguration: Operation = ({ settings }, scope) => {
  const { scanType, scanRules: rules } = settings.of(scope);
  return { registryId: scope.account, scanningConfiguration: { scanType, rules } };
};

export const putRegistryScanningConfiguration: Operation = ({ settings }, scope, input) => {
  const registry = settings.of(scope);
  const scanType = oneOf(input, 'scanType', ['BASIC', 'ENHANCED']) ?? registry.scanType;
  const given = input.rules === undefined ? undefined : input.rules;
  if (given !== undefined && !Array.isArray(given)) throw invalidParameter('rules', 'must be a list');
  const scanRules = (given ?? []).map((value: Record<string, unknown>) => {
    const scanFrequency = oneOf(value, 'scanFrequency', frequencies);
    if (!scanFrequency) throw invalidParameter('rules.scanFrequency', 'must not be null');
    if (scanType === 'BASIC' && scanFrequency === 'CONTINUOUS_SCAN')
      throw invalidParameter('rules.scanFrequency', 'CONTINUOUS_SCAN is for scan type ENHANCED');
    return { scanFrequency, repositoryFilters: filtersOf(value) };
  });
  Object.assign(registry, { scanType, scanRules });
  settings.save();
  return { registryScanningConfiguration: { scanType, rules: scanRules } };
};

function filtersOf(rule: Record<string, unknown>): { filter: string; filterType: string }[] {
  return (list(rule, 'repositoryFilters', 100) ?? []).map((value) => {
    const one = value as Record<string, unknown>;
    return { filter: text(one, 'filter'), filterType: text(one, 'filterType') };
  });
}

/** What is scanned on push, and by which filters: the registry's rules, else the repository's own setting. */
export function scanningOf(
  { settings }: Pick<EcrContext, 'settings'>,
  repository: { account: string; region: string; name: string; scanOnPush: boolean },
) {
  const { scanRules } = settings.of(repository);
  for (const { scanFrequency, repositoryFilters } of scanRules) {
    const appliedScanFilters = repositoryFilters.filter(({ filter }) =>
      matchesFilter(filter, repository.name),
    );
    if (appliedScanFilters.length > 0)
      return { scanOnPush: scanFrequency !== 'MANUAL', scanFrequency, appliedScanFilters };
  }
  const { scanOnPush } = repository;
  return { scanOnPush, scanFrequency: scanOnPush ? 'SCAN_ON_PUSH' : 'MANUAL', appliedScanFilters: [] };
}

export const batchGetRepositoryScanningConfiguration: Operation = (context, scope, input) => {
  const names = texts(input, 'repositoryNames', 25);
  if (!names) throw invalidParameter('repositoryNames', 'must not be null');
  const scanningConfigurations: object[] = [];
  const failures: object[] = [];
  for (const repositoryName of names) {
    const found = context.records.find(scope.account, scope.region, repositoryName);
    if (found) {
      const repositoryArn = arnOf(found);
      scanningConfigurations.push({ repositoryArn, repositoryName, ...scanningOf(context, found) });
    } else {
      const { message } = repositoryNotFound(repositoryName, scope.account);
      failures.push({ repositoryName, failureCode: 'REPOSITORY_NOT_FOUND', failureReason: message });
    }
  }
  return { scanningConfigurations, failures };
};

/** The settings of an account, with the values that a new one has. */
const accountSettings: Record<string, [string, ...string[]]> = {
  BASIC_SCAN_TYPE_VERSION: ['AWS_NATIVE', 'CLAIR'],
  REGISTRY_POLICY_SCOPE: ['V2', 'V1'],
  BLOB_MOUNTING: ['ENABLED', 'DISABLED'],
};

function accountSetting(name: string): [string, ...string[]] {
  const values = Object.hasOwn(accountSettings, name) ? accountSettings[name] : undefined;
  if (values) return values;
  throw invalidParameter(
    'name',
    `Member must satisfy enum value set: [${Object.keys(accountSettings).join(', ')}]`,
  );
}

export const getAccountSetting: Operation = ({ settings }, scope, input) => {
  const name = text(input, 'name');
  const [first] = accountSetting(name);
  return { name, value: settings.of(scope).account[name] ?? first };
};

export const putAccountSetting: Operation = ({ settings }, scope, input) => {
  const name = text(input, 'name');
  const value = oneOf(input, 'value', accountSetting(name));
  if (!value) throw invalidParameter('value', 'must not be null');
  settings.of(scope).account[name] = value;
  settings.save();
  return { name, value };
};

/** The referrers of a subject in ECR's own words. */
export const listImageReferrers: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const subject = text(structure(input, 'subjectId') ?? {}, 'imageDigest');
  const filter = structure(input, 'filter');
  const types = filter && texts(filter, 'artifactTypes');
  const status = filter && optionalText(filter, 'artifactStatus');
  const found = [...repository.manifests].filter(
    ([, one]) =>
      one.subject === subject &&
      (types === undefined || types.includes(one.artifactType ?? '')) &&
      (status === undefined || status === 'ACTIVE' || status === 'ANY'),
  );
  const { items, ...next } = page(input, found, ([digest]) => digest);
  return {
    ...which(repository),
    referrers: items.map(([digest, { mediaType, artifactType, size, annotations }]) => ({
      digest,
      mediaType,
      size,
      ...(artifactType === undefined ? {} : { artifactType }),
      ...(annotations === undefined ? {} : { annotations }),
      artifactStatus: 'ACTIVE',
    })),
    ...next,
  };
};
