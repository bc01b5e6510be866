import { shortDigests, table } from '../../runtime/summary.ts';
import type { Gate } from './gates.ts';

/** The job summary: what became of it and what to do in two lines, then the same table for good and bad. */
export function promotionSummary(title: string, line: string, gates: readonly Gate[]): string {
  const rows = gates.map(({ gate, passed, wanted, found }) => [
    passed ? '✓' : '✗',
    gate,
    short(wanted),
    short(found),
  ]);
  return `## ${title}\n\n${short(line)}\n\n${table(['', 'gate', 'wanted', 'found'], rows)}\n`;
}

/** Digests as code, and shortened. */
function short(text: string): string {
  return shortDigests(text.replace(/\S*sha256:[0-9a-f]{64}/g, '`$&`'));
}
