import { type Github, GithubError } from './client.ts';
import { path, type Repository } from './repository.ts';

/** Puts labels on a pull request and takes others off. @returns whether anything was to be done */
export async function setLabels(
  github: Github,
  repository: Repository,
  pull: number,
  add: readonly string[],
  remove: readonly string[],
): Promise<boolean> {
  const at = path(repository, 'issues', pull, 'labels');
  const there = (await github.list(`${at}?per_page=100`, `read the labels of #${pull}`)) as {
    name: string;
  }[];
  // GitHub tells labels apart without regard to case.
  const has = (label: string) => there.some(({ name }) => name.toLowerCase() === label.toLowerCase());
  const missing = add.filter((label) => !has(label));
  const surplus = remove.filter((label) => has(label) && !add.includes(label));
  if (missing.length > 0) await github.request('POST', at, `label #${pull}`, { labels: missing });
  for (const label of surplus) {
    try {
      await github.request('DELETE', `${at}/${encodeURIComponent(label)}`, `take '${label}' off #${pull}`);
    } catch (error) {
      // Another job took it off in the meantime.
      if (!(error instanceof GithubError) || error.status !== 404) throw error;
    }
  }
  return missing.length + surplus.length > 0;
}

/** The open pull request that a commit belongs to; undefined where there is none. */
export async function pullRequestOf(
  github: Github,
  repository: Repository,
  sha: string,
): Promise<number | undefined> {
  const { body } = await github.request(
    'GET',
    path(repository, 'commits', sha, 'pulls?per_page=100'),
    `look for the pull request of ${sha.slice(0, 7)}`,
  );
  const pulls = body as { number: number; state: string }[];
  return (pulls.find(({ state }) => state === 'open') ?? pulls[0])?.number;
}
