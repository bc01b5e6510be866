import { checkRepositoryName, parseAddress, type RepositoryAddress } from '../../http/address.ts';
import { ActionError } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';

/** Where to push: a repository of ECR, which AWS tells more about, or one of any other registry. */
export type Target =
  | { kind: 'ecr'; name: string; registryId: string | undefined; region: string | undefined }
  | ({ kind: 'registry' } & RepositoryAddress);

/** docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html and …/ecr-requests.html (dual-stack), with FIPS and China. */
const ecrHost =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)$/;

/** @throws ActionError if it is neither a name nor host/name */
export function parseTarget(repository: string): Target {
  const address = parseAddress(repository);
  if (address === undefined) {
    return { kind: 'ecr', name: checkRepositoryName(repository), registryId: undefined, region: undefined };
  }
  const [, registryId, region] = ecrHost.exec(address.host) ?? [];
  return registryId === undefined
    ? { kind: 'registry', ...address }
    : { kind: 'ecr', name: address.name, registryId, region };
}

/**
 * Everywhere to push: each repository; a name of ECR without a host in each of the regions, a whole URI where it says.
 * @param regions Undefined or empty: the environment's
 * @throws ActionError, InputError where a URI is of none of the regions given, or two are the same
 */
export function parseTargets(repositories: readonly string[], regions: readonly string[]): Target[] {
  const targets = repositories.flatMap((repository): Target[] => {
    const target = parseTarget(repository);
    if (target.kind !== 'ecr') return [target];
    if (target.region === undefined && regions.length > 0)
      return regions.map((region) => ({ ...target, region }));
    if (target.region !== undefined && regions.length > 0 && !regions.includes(target.region)) {
      throw new InputError(
        `input 'aws-region' is '${regions.join(', ')}'; the repository ${repository} is in ${target.region}`,
      );
    }
    return [target];
  });
  const names = targets.map((target) => JSON.stringify(target));
  const twice = targets.find((_, at) => names.indexOf(names[at] ?? '') !== at);
  if (twice !== undefined) throw new InputError(`input 'repository' has '${twice.name}' twice for one place`);
  return targets;
}

/**
 * The credentials of a registry that is not ECR.
 * @throws InputError if only one half was given, or if they are not for exactly one registry that is not ECR
 */
export function checkCredentials(
  targets: readonly Target[],
  username: string | undefined,
  password: string | undefined,
): { username: string; password: string } | undefined {
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) {
    throw new InputError("inputs 'username' and 'password' go together; only one of them was given");
  }
  const hosts = new Set(targets.flatMap((target) => (target.kind === 'ecr' ? [] : [target.host])));
  if (hosts.size === 0) {
    throw new InputError(
      "inputs 'username' and 'password' are for other registries; ECR gives its own credentials",
      {
        help: 'Leave them out, and run aws-actions/configure-aws-credentials before this step.',
      },
    );
  }
  if (hosts.size > 1) {
    throw new InputError(
      `inputs 'username' and 'password' are for one registry; ${[...hosts].join(', ')} were given`,
      {
        help: 'Log in to them before this step (docker/login-action): what Docker keeps is read.',
      },
    );
  }
  return { username, password };
}

/** ECR's ImageTagMutability: docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html */
export interface TagPolicy {
  mutability: string;
  /** Wildcard filters of tags that are the exception. */
  exclusions: readonly string[];
}

/** Whether a tag, once set, stays where it is. */
export function isImmutable({ mutability, exclusions }: TagPolicy, tag: string): boolean {
  const excluded = exclusions.some((filter) =>
    new RegExp(`^${filter.split('*').map(escapeRegExp).join('.*')}$`).test(tag),
  );
  if (mutability === 'IMMUTABLE_WITH_EXCLUSION') return !excluded;
  if (mutability === 'MUTABLE_WITH_EXCLUSION') return excluded;
  return mutability === 'IMMUTABLE';
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}

/** How many exclusions a repository may have. */
const exclusionLimit = 5;

/**
 * The policy of a repository that this action creates: every tag stays, but for those that are to move. With a version the
 * next one's have to move as well: all that begins with v, or has a dot (a commit has neither), and the major one.
 * @throws ActionError where ECR can't have that many exceptions
 */
export function policyFor(movingTags: readonly string[]): TagPolicy {
  const exclusions = [...new Set(movingTags.map(wildcardFor))];
  if (exclusions.length > exclusionLimit) {
    throw new ActionError(
      `${exclusions.length} moving tags were given; a new ECR repository can except ${exclusionLimit} from immutability`,
      { help: 'Give fewer tags, or create the repository beforehand with a wildcard that covers them.' },
    );
  }
  return {
    mutability: exclusions.length === 0 ? 'IMMUTABLE' : 'IMMUTABLE_WITH_EXCLUSION',
    exclusions,
  };
}

function wildcardFor(tag: string): string {
  if (/^v\d+(\.\d+)?$/.test(tag)) return 'v*';
  return /^\d+\.\d+$/.test(tag) ? '*.*' : tag;
}

/** The command that lets tags move in an existing repository. */
export function allowCommand(name: string, policy: TagPolicy, tags: readonly string[]): string {
  const filters = [...new Set([...policy.exclusions, ...tags])].map(
    (tag) => `filterType=WILDCARD,filter=${tag}`,
  );
  return `aws ecr put-image-tag-mutability --repository-name ${name} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters ${filters.join(' ')}`;
}
