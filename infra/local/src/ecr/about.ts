import type { About } from '../about.ts';

/** What some operations follow beyond their own page. */
export const ecrAbout: Record<string, About> = {
  GetAuthorizationToken: {
    follows:
      'A token for `docker login` at this endpoint; without one the registry answers 401, and 403 after 12 hours.',
    guide: ['registry_auth'],
    differs: 'The token of any account opens every repository.',
  },
  CreateRepository: {
    follows: 'Names, tag mutability, tags.',
    guide: ['repository-create'],
    differs: 'repositoryUri is host and port of this endpoint.',
  },
  PutImage: {
    follows: 'Immutable tags, layers that must be there, digests that must match.',
    guide: ['image-tag-mutability'],
  },
  PutLifecyclePolicy: {
    follows: 'Rules by priority, checked; carried out a minute after a push or this call, and every hour.',
    guide: ['LifecyclePolicies', 'lifecycle_policy_parameters'],
    differs: 'AWS takes up to 24 hours. The action transition is refused.',
  },
  StartLifecyclePolicyPreview: { follows: 'What the policy would expire now.', guide: ['lpp_creation'] },
  StartImageScan: {
    follows:
      'Scanned by the Trivy of SLIPWAY_TRIVY, once in 24 hours for an image; lists and artifacts are refused.',
    guide: ['image-scanning-basic'],
    differs: 'Without a Trivy the scan is FAILED and says so.',
  },
  DescribeImageScanFindings: { follows: "Trivy's findings in ECR's words, the worst first." },
  PutRegistryScanningConfiguration: {
    follows: "Rules that go before a repository's own setting.",
    differs: 'ENHANCED is kept; scans stay basic.',
  },
  PutReplicationConfiguration: { follows: 'Kept.', differs: 'Nothing is replicated.' },
  DescribeImageReplicationStatus: { follows: 'FAILED for every destination, for nothing is replicated.' },
  PutRegistryPolicy: { follows: 'Kept.', differs: 'Not enforced.' },
  SetRepositoryPolicy: { follows: 'Kept.', differs: 'Not enforced.' },
  CreatePullThroughCacheRule: { follows: 'Kept.', differs: 'Nothing is fetched from other registries.' },
  ValidatePullThroughCacheRule: { follows: 'Never valid, for nothing is fetched.' },
};

export const registryAbout =
  'The registry at `/v2/` follows the OCI Distribution Specification: pushes and pulls by any client, chunked uploads, mounts, referrers. Digests are checked, tags move as the repository allows.';
