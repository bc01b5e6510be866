import type { Github } from './client.ts';
import { cut, path, type Repository } from './repository.ts';

export interface CommitStatus {
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string;
  targetUrl: string;
}

/**
 * Sets a commit's status, unless the newest of the same context says the same already: a commit takes 1,000 of one context
 * (docs.github.com/rest/commits/statuses).
 * @returns whether it was written
 */
export async function setStatus(
  github: Github,
  repository: Repository,
  sha: string,
  status: CommitStatus,
): Promise<boolean> {
  // The list comes newest first.
  const { body } = await github.request(
    'GET',
    path(repository, 'commits', sha, 'statuses?per_page=100'),
    `read the statuses of ${sha.slice(0, 7)}`,
  );
  const wanted = {
    state: status.state,
    context: status.context,
    description: cut(status.description, 140),
    target_url: status.targetUrl,
  };
  const newest = (body as Partial<typeof wanted>[]).find(({ context }) => context === status.context);
  const same =
    newest?.state === wanted.state &&
    (newest.description ?? '') === wanted.description &&
    newest.target_url === wanted.target_url;
  if (same) return false;
  await github.request(
    'POST',
    path(repository, 'statuses', sha),
    `set the status '${status.context}'`,
    wanted,
  );
  return true;
}
