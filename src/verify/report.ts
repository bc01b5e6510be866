import { table } from '../runtime/summary.ts';
import { shownBase } from './address.ts';
import { type Expected, isExpected } from './expected.ts';
import type { Row, SmokeResult } from './smoke.ts';

/** The table that a good smoke test and a bad one have in common. */
export function smokeSummary(result: Pick<SmokeResult, 'passed' | 'problems' | 'rows'>, base: URL): string {
  const { passed, problems, rows } = result;
  const head = `## ${passed ? '✅' : '❌'} smoke test: ${passed ? 'verified' : 'failed'}`;
  const line = passed
    ? `${shownBase(base)} is verified.`
    : `${shownBase(base)} is not verified: ${problems[0] ?? ''}`;
  return `${head}\n\n${line}\n\n${rowsTable(rows)}\n`;
}

function rowsTable(rows: readonly Row[]): string {
  return table(
    ['', 'check', 'wanted', 'found'],
    rows.map(({ check, passed, wanted, found }) => [passed ? '✓' : '✗', check, wanted, found]),
  );
}

/** What to do next after a smoke test that failed. */
export function adviceFor({ counts, rows }: SmokeResult, expected: Expected): string {
  const { served, errors } = counts;
  if (served.length === 0)
    return `Ask for the version path yourself: it must answer 200 and name the ${expected.kind}. Check url, version-path and the load balancer's rules.`;
  if (!served.some(([one]) => isExpected(expected, one)))
    return `The ${expected.kind} is baked in at the build: check that the image was built from it, and that the URL leads to this service and environment.`;
  if (served.some(([one]) => !isExpected(expected, one)))
    return 'Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.';
  return errors > 0 || rows.some(({ passed }) => !passed)
    ? "The service's log tells why requests failed; rollback brings the last verified revision back."
    : 'rollback brings the last verified revision back.';
}
