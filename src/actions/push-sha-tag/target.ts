import { checkRepositoryName, parseAddress, type RepositoryAddress } from '../../http/address.ts';
import { ActionError } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';

/** Where to push: a repository of ECR, which AWS tells more about, or one of any other registry. */
export type Target =
  | { kind: 'ecr'; name: string; registryId: string | undefined; region: string | undefined }
  | ({ kind: 'registry' } & RepositoryAddress);

/** docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html and …/ecr-requests.html (dual-stack), with FIPS and China. */
const ecrHost =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;

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
 * The credentials of a registry that is not ECR.
 * @throws InputError if only one half was given, or if they are given for ECR, which has its own
 */
export function checkCredentials(
  target: Target,
  username: string | undefined,
  password: string | undefined,
): { username: string; password: string } | undefined {
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) {
    throw new InputError("inputs 'username' and 'password' go together; only one of them was given");
  }
  if (target.kind === 'ecr') {
    throw new InputError(
      "inputs 'username' and 'password' are for other registries; ECR gives its own credentials",
      {
        help: 'Leave them out, and run aws-actions/configure-aws-credentials before this step.',
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
 * The policy of a repository that this action creates: every tag stays, but for those that are to move.
 * @throws ActionError where ECR can't have that many exceptions
 */
export function policyFor(movingTags: readonly string[]): TagPolicy {
  if (movingTags.length > exclusionLimit) {
    throw new ActionError(
      `${movingTags.length} moving tags were given; a new ECR repository can except ${exclusionLimit} from immutability`,
      { help: 'Give fewer tags, or create the repository beforehand with a wildcard that covers them.' },
    );
  }
  return {
    mutability: movingTags.length === 0 ? 'IMMUTABLE' : 'IMMUTABLE_WITH_EXCLUSION',
    exclusions: movingTags,
  };
}

/** The command that lets tags move in an existing repository. */
export function allowCommand(name: string, policy: TagPolicy, tags: readonly string[]): string {
  const filters = [...new Set([...policy.exclusions, ...tags])].map(
    (tag) => `filterType=WILDCARD,filter=${tag}`,
  );
  return `aws ecr put-image-tag-mutability --repository-name ${name} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters ${filters.join(' ')}`;
}
