import { sameCommit } from './probes.ts';

/** One request's end. */
export interface Sample {
  /** `GET /ready`. */
  what: string;
  ms: number;
  /** Why it failed; undefined if it got what it should. */
  error?: string;
  /** The commit that it named, if it asked for the version. */
  commit?: string;
}

export interface Gates {
  commit: string;
  maxErrorPercent: number;
  maxP95Ms: number;
}

export interface Tally {
  requests: number;
  errors: number;
  p95Ms: number;
  /** How often each commit was served, most frequent first. */
  commits: [commit: string, times: number][];
  /** How often each error came, most frequent first. */
  problems: [problem: string, times: number][];
}

export function tally(samples: readonly Sample[]): Tally {
  const failed = samples.filter(({ error }) => error !== undefined);
  return {
    requests: samples.length,
    errors: failed.length,
    p95Ms: percentile(
      samples.map(({ ms }) => ms),
      95,
    ),
    commits: counted(samples.flatMap(({ commit }) => commit ?? [])),
    problems: counted(failed.map(({ what, error }) => `${what}: ${error}`)),
  };
}

/** The nearest-rank percentile: the smallest value that `percent` of all values don't exceed. 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/** What holds against the gates; empty if everything passed. */
export function breaches(counts: Tally, gates: Gates): string[] {
  const found: string[] = [];
  const { requests, errors, p95Ms } = counts;
  if (
    !counts.commits.some(([commit]) => sameCommit(commit, gates.commit)) ||
    wrongCommits(counts, gates).length > 0
  )
    found.push(servedInstead(counts, gates));
  if (requests > 0 && (errors / requests) * 100 > gates.maxErrorPercent)
    found.push(
      `${errors} of ${requests} requests failed (${((errors / requests) * 100).toFixed(1)} %, allowed ${gates.maxErrorPercent} %): ${list(counts.problems)}`,
    );
  if (p95Ms > gates.maxP95Ms)
    found.push(`95 % of the requests took up to ${Math.round(p95Ms)} ms; allowed are ${gates.maxP95Ms} ms`);
  return found;
}

function wrongCommits(counts: Tally, gates: Gates): [string, number][] {
  return counts.commits.filter(([commit]) => !sameCommit(commit, gates.commit));
}

/** What was expected, what was served instead, and how often. */
export function servedInstead(counts: Tally, { commit }: Gates): string {
  const expected = commit.slice(0, 12);
  if (counts.commits.length === 0) {
    const why = counts.problems.length === 0 ? '' : `: ${list(counts.problems)}`;
    return `commit ${expected} was expected, but no answer named a commit${why}`;
  }
  const asked = counts.commits.reduce((sum, [, times]) => sum + times, 0);
  const served = counts.commits.map(
    ([one, times]) => `${times} × ${one.slice(0, 12)}${sameCommit(one, commit) ? ' (the right one)' : ''}`,
  );
  return `commit ${expected} was expected; of ${asked} answers ${served.join(', ')}`;
}

function list(counts: readonly [string, number][]): string {
  const shown = counts.slice(0, 3).map(([text, times]) => `${times} × ${text}`);
  return `${shown.join('; ')}${counts.length > 3 ? '; …' : ''}`;
}

function counted(texts: readonly string[]): [string, number][] {
  return [...Map.groupBy(texts, (text) => text)]
    .map(([text, all]): [string, number] => [text, all.length])
    .sort((a, b) => b[1] - a[1]);
}
