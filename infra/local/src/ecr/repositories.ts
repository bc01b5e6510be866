import { AwsError } from '../core/errors.ts';
import { mutabilities, type Repository, type TagMutability } from '../registry/records.ts';
import { type EcrContext, type Operation, registryIdOf, repositoryOf, seconds, which } from './context.ts';
import { invalidParameter, repositoryNotFound } from './errors.ts';
import {
  flag,
  type Input,
  list,
  oneOf,
  optionalText,
  page,
  repositoryName,
  structure,
  text,
  texts,
} from './input.ts';
import { arnOf, tagsFrom } from './tags.ts';

const encryptionTypes = ['AES256', 'KMS', 'KMS_DSSE'] as const;

export const createRepository: Operation = (context, scope, input) => {
  const { records, clock } = context;
  const account = registryIdOf(scope, input);
  const name = repositoryName(input);
  const made = {
    account,
    region: scope.region,
    name,
    createdAt: clock.now(),
    ...mutabilityFrom(input, 'MUTABLE'),
    scanOnPush: scanOnPushFrom(input) ?? false,
    encryption: encryptionFrom(input),
    resourceTags: tagsFrom(input, new Map()),
  };
  if (records.find(account, scope.region, name)) {
    throw new AwsError(
      'RepositoryAlreadyExistsException',
      `The repository with name '${name}' already exists in the registry with id '${account}'`,
    );
  }
  return { repository: describe(context, records.add(made)) };
};

export const describeRepositories: Operation = (context, scope, input) => {
  const account = registryIdOf(scope, input);
  const names = texts(input, 'repositoryNames');
  page(input, [], String);
  if (names) {
    const repositories = names.map((name) => {
      const found = context.records.find(account, scope.region, name);
      if (!found) throw repositoryNotFound(name, account);
      return describe(context, found);
    });
    return { repositories };
  }
  const all = context.records.all().filter((one) => one.account === account && one.region === scope.region);
  const { items, ...next } = page(input, all, (one) => one.name);
  return { repositories: items.map((one) => describe(context, one)), ...next };
};

export const deleteRepository: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  if (repository.manifests.size > 0 && flag(input, 'force') !== true) {
    throw new AwsError(
      'RepositoryNotEmptyException',
      `The repository with name '${repository.name}' in registry with id '${repository.account}' cannot be deleted because it still contains images`,
    );
  }
  context.records.remove(repository);
  return { repository: describe(context, repository) };
};

export const putImageTagMutability: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  text(input, 'imageTagMutability');
  Object.assign(repository, mutabilityFrom(input, repository.mutability));
  context.records.save(repository);
  return { ...which(repository), ...mutabilityOf(repository) };
};

export const putImageScanningConfiguration: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  if (!structure(input, 'imageScanningConfiguration')) {
    throw invalidParameter('imageScanningConfiguration', 'must not be null');
  }
  repository.scanOnPush = scanOnPushFrom(input) ?? false;
  context.records.save(repository);
  return { ...which(repository), imageScanningConfiguration: { scanOnPush: repository.scanOnPush } };
};

/** The `Repository` shape. Its URI is one that `docker push` can use as it stands. */
function describe({ host }: EcrContext, repository: Repository): object {
  return {
    repositoryArn: arnOf(repository),
    ...which(repository),
    repositoryUri: `${host()}/${repository.name}`,
    createdAt: seconds(repository.createdAt),
    ...mutabilityOf(repository),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: repository.encryption,
  };
}

function mutabilityOf({ mutability, exclusions }: Repository): object {
  const filters = exclusions.map((filter) => ({ filterType: 'WILDCARD', filter }));
  return {
    imageTagMutability: mutability,
    ...(filters.length > 0 ? { imageTagMutabilityExclusionFilters: filters } : {}),
  };
}

function mutabilityFrom(
  input: Input,
  otherwise: TagMutability,
): { mutability: TagMutability; exclusions: string[] } {
  const member = 'imageTagMutabilityExclusionFilters';
  const mutability = oneOf(input, 'imageTagMutability', mutabilities) ?? otherwise;
  const exclusions = (list(input, member, 5) ?? []).map((value) => {
    const filter = (value ?? {}) as Input;
    if (!oneOf(filter, 'filterType', ['WILDCARD'])) throw invalidParameter(member, 'needs a filterType');
    const pattern = text(filter, 'filter');
    if (!/^[0-9a-zA-Z._*-]{1,128}$/.test(pattern)) {
      throw invalidParameter(member, "must satisfy regular expression '^[0-9a-zA-Z._*-]{1,128}$'");
    }
    return pattern;
  });
  if (exclusions.length > 0 !== mutability.endsWith('_WITH_EXCLUSION')) {
    throw invalidParameter(
      member,
      'is given with IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION, and only with these',
    );
  }
  return { mutability, exclusions };
}

function scanOnPushFrom(input: Input): boolean | undefined {
  const configuration = structure(input, 'imageScanningConfiguration');
  return configuration && flag(configuration, 'scanOnPush');
}

function encryptionFrom(input: Input): Repository['encryption'] {
  const configuration = structure(input, 'encryptionConfiguration');
  if (!configuration) return { encryptionType: 'AES256' };
  const encryptionType = oneOf(configuration, 'encryptionType', encryptionTypes);
  if (!encryptionType) throw invalidParameter('encryptionConfiguration.encryptionType', 'must not be null');
  const kmsKey = optionalText(configuration, 'kmsKey');
  return { encryptionType, ...(kmsKey === undefined ? {} : { kmsKey }) };
}
