import { summary } from './core.ts';
import { redact } from './mask.ts';

/** GitHub drops the whole summary of a step above 1 MiB; we stop before, with a line that says so. */
const limit = 1_000_000;
let written = 0;
let failing = false;

/** Whether the summary says already that this step failed, in a heading with the sign of it. */
export const saysFailure = () => failing;

/** Appends Markdown to the job summary. Outside a runner (no GITHUB_STEP_SUMMARY) nothing happens. */
export async function appendSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  failing ||= /^#{2,4} (?:❌|✗)/m.test(markdown);
  // A table goes on until a blank line, so what follows begins with one.
  const text = redact(`${written > 0 ? '\n' : ''}${markdown}${markdown.endsWith('\n') ? '' : '\n'}`);
  const room = limit - written;
  const bytes = Buffer.byteLength(text);
  const fits =
    bytes <= room
      ? text
      : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString('utf8')}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (room <= 0) return;
  written += Buffer.byteLength(fits);
  await summary.addRaw(fits).write();
  summary.emptyBuffer();
}

/** A Markdown table. Cells may hold any text: pipes and line breaks are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}

/** Digests as they are read: twelve digits of them. The log and the outputs have them whole. */
export function shortDigests(text: string): string {
  return text.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…');
}
