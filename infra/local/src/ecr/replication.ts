import { type Operation, repositoryOf } from './context.ts';
import { invalidParameter } from './errors.ts';
import { lookUp } from './images.ts';
import { filters, imageId, list, structure, text } from './input.ts';

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
  settings.of(scope).replication = rules.map((value: unknown) => {
    const rule = structure({ rule: value }, 'rule') ?? {};
    const destinations = (list(rule, 'destinations', 25) ?? []).map((one) => {
      const destination = structure({ destination: one }, 'destination') ?? {};
      const region = text(destination, 'region');
      const registryId = text(destination, 'registryId', /^[0-9]{12}$/);
      if (region === scope.region && registryId === scope.account) {
        throw invalidParameter(
          'replicationConfiguration',
          'A replication destination cannot be the registry itself',
        );
      }
      return { region, registryId };
    });
    const only = rule.repositoryFilters === undefined ? {} : { repositoryFilters: filters(rule) };
    return { destinations, ...only };
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
