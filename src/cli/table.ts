import { stripVTControlCharacters, styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours where the stream shows them: a terminal, NO_COLOR and FORCE_COLOR heeded. */
export function painter(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream, validateStream: true });
}

/** Columns as wide as their widest cell, two spaces between; the last is not padded. Cells may hold colours. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, size(cell));
  return rows.map((row) =>
    row
      .map((cell, at) => `${cell}${' '.repeat(Math.max(0, (widths[at] ?? 0) - size(cell)))}`)
      .join('  ')
      .trimEnd(),
  );
}

/** Cuts a text to a width, with a mark where it was cut. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

/** Breaks a line at its spaces, so that each piece has `width` at most where its words allow. 0: not broken. */
export function wrap(line: string, width: number): string[] {
  if (width <= 0 || line.length <= width) return [line];
  const at = line.lastIndexOf(' ', width);
  // An indented line, or one word that is too long, stays as it is.
  if (at <= 0 || line.slice(0, at).trim() === '') return [line];
  return [line.slice(0, at), ...wrap(line.slice(at + 1), width)];
}

/** `just now`, `40 s ago`, `12 min ago`, `3 h ago`, `2 days ago`, then the date. */
export function ago(date: Date, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - date.getTime()) / 1000);
  if (seconds < 5) return 'just now';
  if (seconds < 90) return `${Math.round(seconds)} s ago`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min ago`;
  if (seconds < 36 * 3600) return `${Math.round(seconds / 3600)} h ago`;
  if (seconds < 14 * 86_400) return `${Math.round(seconds / 86_400)} days ago`;
  return date.toISOString().slice(0, 10);
}

function size(text: string): number {
  return stripVTControlCharacters(text).length;
}
