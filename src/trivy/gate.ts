import { type Baseline, compareWith } from './baseline.ts';
import { covers, daysLeft, type Ignore } from './ignores.ts';
import { type Finding, type Report, type Severity, severities } from './report.ts';

export interface GateOptions {
  /** Severities that fail. */
  severity: readonly Severity[];
  /** Let pass what no release fixes yet. Secrets and misconfigurations can always be mended, so they stay. */
  ignoreUnfixed: boolean;
  /** Kinds of findings that may fail; all where absent. */
  kinds?: readonly Finding['kind'][];
  /** Whose packages' vulnerabilities may fail; all where absent. */
  vulnTypes?: readonly string[];
  /** What an earlier image had, which fails nothing here. */
  baseline?: Baseline | undefined;
  ignores: readonly Ignore[];
  now: Date;
}

export interface Verdict {
  result: 'clean' | 'findings';
  /** What fails, the worst first. */
  failing: Finding[];
  /** Findings that no ignore covers, fixed or not, by severity. */
  counts: Record<Severity, number>;
  /** With a baseline: how many findings it doesn't have, those that it has and that would fail, how many it alone has. */
  compared: { fresh: number; known: Finding[]; gone: number } | undefined;
  ignored: { finding: Finding; ignore: Ignore }[];
  /** Past their day: they cover nothing any more, and each is to be renewed or taken out. */
  expired: Ignore[];
  /** Still good, for 14 days at most. */
  expiring: Ignore[];
  /** Good, and about nothing that was found. */
  unused: Ignore[];
}

/** How many days before its end an ignore is warned of. */
const noticeDays = 14;

/** Decides on a whole report. Pure: the same report, options and day give the same verdict. */
export function judge(report: Pick<Report, 'findings'>, options: GateOptions): Verdict {
  const { ignores, now } = options;
  const expired = ignores.filter((ignore) => daysLeft(ignore, now) < 0);
  const good = ignores.filter((ignore) => daysLeft(ignore, now) >= 0);
  const ignored: Verdict['ignored'] = [];
  const open: Finding[] = [];
  for (const finding of report.findings) {
    const ignore = good.find((candidate) => covers(candidate, finding));
    if (ignore === undefined) open.push(finding);
    else ignored.push({ finding, ignore });
  }
  const fails = (finding: Finding) =>
    options.severity.includes(finding.severity) &&
    (options.kinds?.includes(finding.kind) ?? true) &&
    (finding.of === '' || (options.vulnTypes?.includes(finding.of) ?? true)) &&
    !(options.ignoreUnfixed && isUnfixed(finding));
  // All of the report is compared: what is ignored here is not gone.
  const compared =
    options.baseline === undefined ? undefined : compareWith(options.baseline, report.findings);
  const fresh = compared === undefined ? open : compared.fresh.filter((finding) => open.includes(finding));
  const failing = fresh.filter(fails);
  return {
    result: failing.length === 0 ? 'clean' : 'findings',
    failing,
    counts: countBySeverity(open),
    compared:
      compared === undefined
        ? undefined
        : {
            fresh: fresh.length,
            known: compared.known.filter((finding) => open.includes(finding) && fails(finding)),
            gone: compared.gone,
          },
    ignored,
    expired,
    expiring: good.filter((ignore) => daysLeft(ignore, now) <= noticeDays),
    unused: good.filter((ignore) => !report.findings.some((finding) => covers(ignore, finding))),
  };
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function isUnfixed(finding: Finding): boolean {
  return finding.kind === 'vulnerability' && finding.fixed === '';
}

/**
 * The version to upgrade to: of the releases that fix it, the lowest above the installed one, which changes least. Versions
 * that can't be compared by their numbers are given as they stand.
 */
export function upgradeTo({ installed, fixed }: Pick<Finding, 'installed' | 'fixed'>): string {
  const fixes = fixed
    .split(',')
    .map((version) => version.trim())
    .filter((version) => version !== '');
  const above = fixes.filter((version) => compare(version, installed) > 0).sort(compare);
  return above[0] ?? fixes.join(', ');
}

/** What to upgrade, one line a package: the version that mends all that fails in it. */
export function upgrades(
  failing: readonly Finding[],
): { package: string; from: string; to: string; ids: string[] }[] {
  const all = new Map<string, { package: string; from: string; to: string; ids: string[] }>();
  for (const finding of failing) {
    const to = upgradeTo(finding);
    if (finding.kind !== 'vulnerability' || to === '') continue;
    const key = `${finding.subject}@${finding.installed}`;
    const known = all.get(key);
    if (known === undefined) {
      all.set(key, { package: finding.subject, from: finding.installed, to, ids: [finding.id] });
    } else {
      if (compare(to, known.to) > 0) known.to = to;
      if (!known.ids.includes(finding.id)) known.ids.push(finding.id);
    }
  }
  return [...all.values()];
}

/** Compares the numbers in two versions; text between them counts only where all numbers are the same. */
function compare(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
  for (let at = 0; at < Math.max(x?.length ?? 0, y?.length ?? 0); at++) {
    const difference = (x?.[at] ?? 0) - (y?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
