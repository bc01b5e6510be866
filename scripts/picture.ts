/**
 * Draws a terminal's output (ANSI colours) as an SVG, for the README:
 *
 *   script -qec 'npm run ship:local' /dev/null | node scripts/picture.ts 'npm run ship:local' > docs/ship-local.svg
 */
import { readFileSync } from 'node:fs';

/** The character that begins a colour code, and such codes. */
const esc = String.fromCharCode(27);
const codes = new RegExp(`(${esc}\\[[0-9;]*m)`);

const colours: Readonly<Record<string, string>> = {
  '31': '#f47067',
  '32': '#57ab5a',
  '33': '#daaa3f',
  '34': '#539bf5',
  '36': '#39c5cf',
  '90': '#768390',
};
const [cellWidth, lineHeight, padding, columns] = [8, 18, 20, 118];

const lines = shorten(
  readFileSync(0, 'utf8')
    .replaceAll('\r', '')
    .replaceAll(process.env.HOME ?? '~', '~')
    // The spinner that npm ends with, and what `script` adds.
    .replace(/\n[^\n]*(?:\[1G|Script done)[\s\S]*$/, '')
    .replace(/^[\s\S]*?(?=setup: )/, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !line.includes('npm warn')),
);
const command = process.argv[2] ?? '';
const text = [`${esc}[90m$${esc}[39m ${esc}[1m${command}${esc}[22m`, ...lines]
  .join('\n')
  .trimEnd()
  .split('\n');
const [width, height] = [columns * cellWidth + 2 * padding, text.length * lineHeight + 2 * padding + 20];

process.stdout.write(
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="A terminal that runs ${xml(command)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#1c2128"/>`,
    ...['#f47067', '#daaa3f', '#57ab5a'].map(
      (fill, i) => `<circle cx="${padding + i * 18}" cy="18" r="6" fill="${fill}"/>`,
    ),
    '<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="13" fill="#adbac7">',
    ...text.map(
      (line, i) => `<text x="${padding}" y="${padding + 32 + i * lineHeight}">${spans(line)}</text>`,
    ),
    '</g>',
    '</svg>',
    '',
  ].join('\n'),
);

/** Of many lines of one kind (layers pushed, members of a diff) the first two stay. */
function shorten(all: string[]): string[] {
  const kindOf = (line = '') => (/layer \d+\//.test(line) ? 'layer' : / [+~] \w+:/.test(line) ? 'diff' : '');
  const shown: string[] = [];
  let run = 0;
  for (const [index, line] of all.entries()) {
    run = kindOf(line) !== '' && kindOf(line) === kindOf(all[index - 1]) ? run + 1 : 0;
    if (run < 2) shown.push(line);
    else if (run === 2) shown.push(`${esc}[90m${' '.repeat(10)}…${esc}[39m`);
  }
  return shown;
}

/** One line's text, each run of one style in a tspan; cut at the picture's edge. */
function spans(line: string): string {
  let [fill, bold, used] = ['', false, 0];
  let result = '';
  for (const part of line.split(codes)) {
    const code = part.startsWith(esc) ? part.slice(2, -1) : undefined;
    if (code !== undefined) {
      if (code === '1') bold = true;
      else if (code === '22') bold = false;
      else fill = colours[code] ?? '';
      continue;
    }
    const shown = part.length + used > columns ? `${part.slice(0, Math.max(0, columns - used - 1))}…` : part;
    if (used >= columns || shown === '') continue;
    used += shown.length;
    const style = `${fill === '' ? '' : ` fill="${fill}"`}${bold ? ' font-weight="700"' : ''}`;
    result += style === '' ? xml(shown) : `<tspan${style}>${xml(shown)}</tspan>`;
  }
  return result;
}

function xml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(' ', '\u00a0');
}
