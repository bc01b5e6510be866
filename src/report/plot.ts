const eighths = '▁▂▃▄▅▆▇█';

/** A line of one column a value, as high as it is against the highest; a blank where there is none, a dot where it is 0. */
export function sparkline(values: readonly (number | null)[]): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return values
    .map((value) => {
      if (value === null) return ' ';
      if (value <= 0 || most === 0) return '·';
      return eighths[Math.max(0, Math.ceil((value / most) * eighths.length) - 1)];
    })
    .join('');
}

export interface Plot {
  title: string;
  /** The height of each column; null leaves it empty. */
  values: readonly (number | null)[];
  /** How much of each column's top is of the second kind, drawn lighter. */
  second?: readonly number[];
  /** A line across, which only what is higher reaches. */
  target?: number;
  /** What a height is called at the axis. */
  label: (value: number) => string;
  /** Under the first and the last column. */
  ends: readonly [string, string];
}

const height = 6;
const width = 2;

/**
 * A bar chart of text, which shows wherever text does. Nothing that is not 0 is drawn as 0. Pure.
 * @returns its lines
 */
export function plot({ title, values, second = [], target, label, ends }: Plot): string[] {
  const most = Math.max(target ?? 0, ...values.map((value) => value ?? 0));
  // Counts that fit get a row each.
  const rows = Number.isInteger(most) && most > 0 && most < height ? most : height;
  const step = most === 0 ? 1 : most / rows;
  const near = (value: number) => (value <= 0 ? 0 : Math.max(1, Math.round(value / step)));
  // Not the lowest row, where what is under it has to be.
  const line = target === undefined ? 0 : Math.min(rows, Math.max(2, near(target)));
  const rowsOf = (value: number) => {
    if (target === undefined || value <= 0) return near(value);
    return value > target ? Math.max(line, near(value)) : Math.max(1, Math.min(line - 1, near(value)));
  };
  const [top, targetText] = [label(most), target === undefined ? '' : label(target)];
  const gutter = Math.max(top.length, targetText.length, 1);
  const lines = [title];
  for (let row = rows; row >= 1; row--) {
    const axis = row === line ? targetText : row === rows ? top : '';
    const empty = row === line ? '┄' : ' ';
    const cells = values.map((value, at) => {
      const full = rowsOf(value ?? 0);
      if (row > full) return empty.repeat(width);
      const light = Math.min(full, rowsOf(second[at] ?? 0));
      return `${(row > full - light ? '░' : '█').repeat(width - 1)}${empty}`;
    });
    lines.push(`${axis.padStart(gutter)} ┤${cells.join('')}`.trimEnd());
  }
  const across = values.length * width;
  lines.push(`${'0'.padStart(gutter)} └${'─'.repeat(across)}`);
  const [first, last] = ends;
  lines.push(
    `${' '.repeat(gutter + 2)}${first}${last.padStart(Math.max(last.length + 1, across - first.length))}`,
  );
  return lines;
}
