/** What of the event that started the workflow matters for a report. */
export interface EventFacts {
  /** Number of the pull request that it is about. */
  pullRequest: number | undefined;
  /** The commit that people look at: for a pull request its head, not the merge that GitHub makes of it. */
  sha: string | undefined;
  /** The pull request comes from another repository, so the token can only read. */
  fork: boolean;
}

/** @param payload What GITHUB_EVENT_PATH holds, parsed (docs.github.com/webhooks/webhook-events-and-payloads) */
export function factsOf(payload: unknown): EventFacts {
  const pull = at(payload, 'pull_request');
  const head = at(pull, 'head');
  const number =
    at(pull, 'number') ?? (at(payload, 'issue', 'pull_request') && at(payload, 'issue', 'number'));
  const sha =
    at(head, 'sha') ?? at(payload, 'merge_group', 'head_sha') ?? at(payload, 'workflow_run', 'head_sha');
  const [from, to] = [at(head, 'repo', 'full_name'), at(pull, 'base', 'repo', 'full_name')];
  return {
    pullRequest: typeof number === 'number' ? number : undefined,
    sha: typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined,
    // The head's repository is null once it was deleted.
    fork: pull !== undefined && from !== to,
  };
}

function at(value: unknown, ...keys: string[]): unknown {
  let current = value;
  for (const key of keys) current = (current as Record<string, unknown> | null | undefined)?.[key];
  return current ?? undefined;
}
