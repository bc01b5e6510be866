import { isObject } from '../core/files.ts';
import { matchesFilter } from '../registry/images.ts';
import type { EcrContext, Operation } from './context.ts';
import { invalidParameter, repositoryNotFound } from './errors.ts';
import { filters, oneOf, texts } from './input.ts';
import { arnOf } from './tags.ts';

const frequencies = ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN', 'MANUAL'] as const;

export const getRegistryScanningConfiguration: Operation = ({ settings }, scope) => {
  const { scanType, scanRules: rules } = settings.of(scope);
  return { registryId: scope.account, scanningConfiguration: { scanType, rules } };
};

export const putRegistryScanningConfiguration: Operation = ({ settings }, scope, input) => {
  const registry = settings.of(scope);
  const scanType = oneOf(input, 'scanType', ['BASIC', 'ENHANCED']) ?? registry.scanType;
  const given = input.rules ?? [];
  if (!Array.isArray(given)) throw invalidParameter('rules', 'must be a list');
  if (given.length > 2) throw invalidParameter('rules', 'Member must have length less than or equal to 2');
  const scanRules = given.map((value: unknown) => {
    if (!isObject(value)) throw invalidParameter('rules', 'must be a list of structures');
    const scanFrequency = oneOf(value, 'scanFrequency', frequencies);
    if (!scanFrequency) throw invalidParameter('rules.scanFrequency', 'must not be null');
    if (scanType === 'BASIC' && scanFrequency === 'CONTINUOUS_SCAN')
      throw invalidParameter('rules.scanFrequency', 'CONTINUOUS_SCAN is for scan type ENHANCED');
    if (!value.repositoryFilters) throw invalidParameter('rules.repositoryFilters', 'must not be null');
    const repositoryFilters = filters(value);
    if (repositoryFilters.some(({ filterType }) => filterType !== 'WILDCARD'))
      throw invalidParameter('rules.repositoryFilters.filterType', 'must be WILDCARD');
    return { scanFrequency, repositoryFilters };
  });
  Object.assign(registry, { scanType, scanRules });
  settings.save();
  return { registryScanningConfiguration: { scanType, rules: scanRules } };
};

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
