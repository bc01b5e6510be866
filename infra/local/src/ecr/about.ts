import type { About } from '../about.ts';

/** What some operations follow beyond their own page. */
export const ecrAbout: Record<string, About> = {
  GetAuthorizationToken: {
    follows: 'A token for `docker login` at this endpoint.',
    guide: ['registry_auth'],
    differs: 'Every password is taken.',
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
  PutLifecyclePolicy: { follows: '100 to 30720 characters.', guide: ['LifecyclePolicies'] },
};

export const registryAbout =
  'The registry at `/v2/` follows the OCI Distribution Specification: pushes and pulls by any client, chunked uploads, mounts, referrers. Digests are checked, tags move as the repository allows.';
