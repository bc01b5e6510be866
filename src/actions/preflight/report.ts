import { table } from '../../runtime/summary.ts';
import type { Row } from './rows.ts';

const signs = { ok: '✓', problem: '✗', blind: '?' } as const;

export interface Tally {
  checks: number;
  problems: number;
  blind: number;
}

export function tallyOf(rows: readonly Row[]): Tally {
  const of = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  return { checks: rows.length, problems: of('problem'), blind: of('blind') };
}

/** `31 checks: 2 problems, 1 could not look` */
export function headline({ checks, problems, blind }: Tally): string {
  const bad = problems === 0 ? 'no problem' : problems === 1 ? '1 problem' : `${problems} problems`;
  return `${checks} checks: ${bad}${blind === 0 ? '' : `, ${blind} could not look`}`;
}

/** A line for the log: `✗ secrets  DATABASE_URL: there is no parameter …` */
export function rowLine({ check, subject, state, what }: Row): string {
  return `${signs[state]} ${check.padEnd(12)} ${subject}: ${what}`;
}

/** The same table for good and bad, the bad first. */
export function reportMarkdown(service: string, cluster: string, rows: readonly Row[]): string {
  const order = { problem: 0, blind: 1, ok: 2 } as const;
  const sorted = [...rows].sort((a, b) => order[a.state] - order[b.state]);
  const tally = tallyOf(rows);
  const rest = table(
    ['', 'check', 'what', 'how it is'],
    sorted.map(({ state, check, subject, what, help }) => [
      signs[state],
      check,
      `\`${subject.replaceAll('`', "'")}\``,
      help === undefined ? what : `${what}\n${help}`,
    ]),
  );
  return `## ${tally.problems > 0 ? '❌' : '✅'} Preflight: ${service} in ${cluster}\n\n${headline(tally)}\n\n${rest}\n`;
}
