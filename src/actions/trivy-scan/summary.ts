import { table } from '../../runtime/summary.ts';
import { upgrades, upgradeTo, type Verdict } from '../../trivy/gate.ts';
import { type Finding, type Report, severities } from '../../trivy/report.ts';

export interface SummaryFacts {
  verdict: Verdict;
  digest: string;
  report: Pick<Report, 'packages' | 'os' | 'endOfLife'>;
  database: { name: string; updatedAt: string; sample: boolean };
  severity: readonly string[];
}

/** Rows of a table that people will read; the report has the rest. */
const rowLimit = 50;

export const sampleWarning =
  'The vulnerability database is the sample for tests: it knows a handful of advisories, so a clean result means little.';

/** The job summary of a scan that worked. */
export function scanSummary(facts: SummaryFacts): string {
  const { verdict, digest } = facts;
  const { counts, failing, ignored, compared } = verdict;
  const { packages, os, endOfLife } = facts.report;
  const { name, updatedAt } = facts.database;
  const from = name === '' ? 'no database' : `database ${name} of ${updatedAt}`;
  return [
    `## ${failing.length > 0 ? '❌' : '✅'} Scan: ${headline(verdict)}`,
    ...(facts.database.sample ? [`> [!WARNING]\n> ${sampleWarning}`] : []),
    ...(endOfLife ? [`> [!WARNING]\n> ${endOfLifeWarning(plain(os))}`] : []),
    `\`${digest}\`, ${packagesText(packages)}, ${from}. Failing severities: ${facts.severity.join(', ')}.`,
    table(severities, [severities.map((severity) => String(counts[severity]))]),
    ...findingsTable(failing),
    ...upgradeList(failing),
    ...(failing.length === 0
      ? []
      : ['What has to wait stands in an `ignore-file`, with a reason, an owner and the day when it ends.']),
    ...(compared === undefined || compared.known.length === 0
      ? []
      : [
          `<details><summary>${compared.known.length} known from the baseline</summary>\n`,
          ...findingsTable(compared.known),
          '</details>',
        ]),
    ...(ignored.length === 0
      ? []
      : [
          `<details><summary>${ignored.length} ignored</summary>\n`,
          table(
            ['id', 'in', 'reason', 'owner', 'expires'],
            ignored
              .slice(0, rowLimit)
              .map(({ finding, ignore }) =>
                [finding.id, finding.subject, ignore.reason, ignore.owner, ignore.expires].map(plain),
              ),
          ),
          '</details>',
        ]),
  ].join('\n\n');
}

/** The job summary of a scan that did not come about. */
export function brokenSummary(digest: string, why: string): string {
  return `## ❌ Scan: broken\n\nThe scanner failed, so nothing is known of \`${digest}\`: neither that it is clean nor that it is vulnerable.\n\n${plain(why)}`;
}

/** `clean`; with a baseline `2 new findings, 3 known from the baseline`. */
export function headline({
  result,
  failing,
  compared,
}: Pick<Verdict, 'result' | 'failing' | 'compared'>): string {
  const noun = failing.length === 1 ? 'finding' : 'findings';
  if (compared === undefined) return result === 'clean' ? 'clean' : `${failing.length} ${noun}`;
  const { known, gone } = compared;
  const more = `${known.length} known from the baseline, ${gone} gone`;
  return result === 'clean' ? `clean, nothing new (${more})` : `${failing.length} new ${noun} (${more})`;
}

export function endOfLifeWarning(os: string): string {
  return `${os} is past its end of life: its vulnerabilities are no longer told, so a clean result means little. Take a newer base image.`;
}

/** `1 package`, `312 packages`. */
export function packagesText(count: number): string {
  return `${count} ${count === 1 ? 'package' : 'packages'}`;
}

/** One line of a finding, for the log and annotations. */
export function findingLine(finding: Finding): string {
  const { severity, id, subject, installed, title, kind, url } = finding;
  const to = upgradeTo(finding);
  const advice = kind !== 'vulnerability' ? '' : to === '' ? ' (no fix yet)' : ` (upgrade to ${to})`;
  return `${severity} ${id} in ${[subject, installed].filter(Boolean).join(' ')}${advice}: ${title}${url === '' ? '' : ` ${url}`}`;
}

function findingsTable(failing: readonly Finding[]): string[] {
  if (failing.length === 0) return [];
  const rows = failing
    .slice(0, rowLimit)
    .map((finding) => [
      finding.severity,
      plain(finding.subject),
      plain(finding.installed),
      plain(finding.fixed),
      /^https:\/\/[\w./-]+$/.test(finding.url) ? `[${plain(finding.id)}](${finding.url})` : plain(finding.id),
      plain(finding.title),
    ]);
  const more = failing.length - rows.length;
  return [
    table(['severity', 'package', 'installed', 'fixed in', 'id', 'title'], rows),
    ...(more > 0 ? [`… and ${more} more, in the report.`] : []),
  ];
}

function upgradeList(failing: readonly Finding[]): string[] {
  const all = upgrades(failing);
  if (all.length === 0) return [];
  return [
    [
      '**What to upgrade**',
      '',
      ...all
        .slice(0, rowLimit)
        .map(
          ({ package: name, from, to, ids }) =>
            `- ${plain(name)} ${plain(from)} → **${plain(to)}** (${plain(ids.join(', '))})`,
        ),
    ].join('\n'),
  ];
}

/** Text that comes out of an image or a database, without any power in Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\\`*_[\]#~]/g, '\\$&');
}
