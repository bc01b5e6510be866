import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Records, Repository } from '../registry/records.ts';
import type { Uploads } from '../registry/uploads.ts';
import { repositoryNotFound } from './errors.ts';
import { type Input, optionalText, repositoryName } from './input.ts';
import type { Lifecycle } from './lifecycle-policies.ts';
import type { Scans } from './scans.ts';
import type { Settings } from './settings.ts';
import type { Tokens } from './tokens.ts';

/** What an operation works with. */
export interface EcrContext {
  records: Records;
  uploads: Uploads;
  clock: Clock;
  settings: Settings;
  lifecycle: Lifecycle;
  scans: Scans;
  tokens: Tokens;
  /** `127.0.0.1:4566`: where the registry answers. */
  host: () => string;
}

/** An operation of the ECR API: the answer's members, or an AwsError. */
export type Operation = (context: EcrContext, scope: Scope, input: Input) => object | Promise<object>;

/** The registry that a call means: its registryId, or the caller's own account. */
export const registryIdOf = (scope: Scope, input: Input): string =>
  optionalText(input, 'registryId', /^[0-9]{12}$/) ?? scope.account;

/** The repository that a call means. @throws AwsError RepositoryNotFoundException, InvalidParameterException */
export function repositoryOf({ records }: EcrContext, scope: Scope, input: Input): Repository {
  const registryId = registryIdOf(scope, input);
  const name = repositoryName(input);
  const found = records.find(registryId, scope.region, name);
  if (!found) throw repositoryNotFound(name, registryId);
  return found;
}

/** ECR's timestamps are seconds since the epoch. @param ms milliseconds */
export const seconds = (ms: number): number => ms / 1000;

/** The two members that most answers begin with. */
export const which = (repository: Repository) => ({
  registryId: repository.account,
  repositoryName: repository.name,
});
