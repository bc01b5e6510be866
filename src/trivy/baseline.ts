import type { Finding } from './report.ts';

/** What an earlier image had: how often, by what makes two findings the same one. */
export type Baseline = ReadonlyMap<string, number>;

/**
 * A baseline of findings. The version of a package is no part of what a finding is: an upgrade that mends nothing brings
 * nothing new either. Nor is the line of a secret, which other lines move.
 */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const baseline = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    baseline.set(key, (baseline.get(key) ?? 0) + 1);
  }
  return baseline;
}

/** Splits findings into those that the baseline doesn't have and those that it has; `gone` is what only the baseline has. */
export function compareWith(
  baseline: Baseline,
  findings: readonly Finding[],
): { fresh: Finding[]; known: Finding[]; gone: number } {
  const left = new Map(baseline);
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(finding);
    const count = left.get(key);
    // One more secret in a file is a new one; one more copy of a vulnerable package is not.
    if (count === undefined || (count <= 0 && !isPackage(finding))) fresh.push(finding);
    else known.push(finding);
    if (count !== undefined) left.set(key, count - 1);
  }
  const seen = new Set(findings.map(keyOf));
  return { fresh, known, gone: [...baseline.keys()].filter((key) => !seen.has(key)).length };
}

function keyOf(finding: Finding): string {
  const { kind, id, subject, path } = finding;
  return JSON.stringify([kind, id, isPackage(finding) ? subject : path]);
}

function isPackage({ kind }: Finding): boolean {
  return kind === 'vulnerability' || kind === 'license';
}
