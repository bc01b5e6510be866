import { type Expected, expectedText, isExpected } from './expected.ts';

/** One request's end. */
export interface Sample {
  /** `GET /ready`. */
  what: string;
  ms: number;
  /** Why it failed; undefined if it got what it should. */
  error?: string;
  /** What it said is served, if it asked for the version. */
  served?: string;
}

export interface Gates {
  expected: Expected;
  maxErrorPercent: number;
  maxP95Ms: number;
}

export interface Tally {
  requests: number;
  errors: number;
  p95Ms: number;
  /** How often each commit or version was served, most frequent first. */
  served: [served: string, times: number][];
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
    served: counted(samples.flatMap(({ served }) => served ?? [])),
    problems: counted(failed.map(({ what, error }) => `${what}: ${error}`)),
  };
}

/** The nearest-rank percentile: the smallest value that `percent` of all values don't exceed. 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/** What holds against each gate; undefined where it passed. */
export interface Breaches {
  served: string | undefined;
  errors: string | undefined;
  p95: string | undefined;
}

export function breaches(counts: Tally, gates: Gates): Breaches {
  const { requests, errors, p95Ms, served } = counts;
  const right = served.length > 0 && served.every(([one]) => isExpected(gates.expected, one));
  const percent = requests === 0 ? 0 : (errors / requests) * 100;
  return {
    served: right ? undefined : servedInstead(counts, gates.expected),
    errors:
      percent > gates.maxErrorPercent
        ? `${errors} of ${requests} requests failed (${percent.toFixed(1)} %, allowed ${gates.maxErrorPercent} %): ${list(counts.problems)}`
        : undefined,
    p95:
      p95Ms > gates.maxP95Ms
        ? `95 % of the requests took up to ${Math.round(p95Ms)} ms; allowed are ${gates.maxP95Ms} ms`
        : undefined,
  };
}

/** What was expected, what was served instead, and how often. */
export function servedInstead(counts: Tally, expected: Expected): string {
  if (counts.served.length === 0) {
    const why = counts.problems.length === 0 ? '' : `: ${list(counts.problems)}`;
    return `${expectedText(expected)} was expected, but no answer named a ${expected.kind}${why}`;
  }
  const asked = counts.served.reduce((sum, [, times]) => sum + times, 0);
  return `${expectedText(expected)} was expected; of ${asked} answers ${servedText(counts.served, expected)}`;
}

/** `12 × a1b2c3d4e5f6 (the right one), 3 × ffffffffffff`. */
export function servedText(served: Tally['served'], expected: Expected): string {
  return served
    .map(
      ([one, times]) =>
        `${times} × ${shortServed(one)}${isExpected(expected, one) ? ' (the right one)' : ''}`,
    )
    .join(', ');
}

/** A commit's first twelve digits; anything else as it is. */
export function shortServed(served: string): string {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(served) ? served.slice(0, 12) : served;
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
