import type { Command } from 'commander';
import { exitCodes } from './guide.ts';

/**
 * docs/terminal.md with its tables: the verbs, and the exit codes.
 * @param text The page as it is; what stands between the markers is replaced
 * @throws Error where a marker is missing
 */
export function terminalPage(text: string, program: Command): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const verbs = program.commands.map((command) => row([`\`${command.name()}\``, command.summary()]));
  const codes = exitCodes.map(([code, meaning]) => row([code, meaning]));
  const filled = between(text, '<!-- verbs: generated -->', ['| verb | does |', '|---|---|', ...verbs]);
  return between(filled, '<!-- exit codes: generated -->', ['| code | means that |', '|---|---|', ...codes]);
}

function between(text: string, start: string, lines: string[]): string {
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`docs/terminal.md needs the lines '${start}' and '<!-- end -->'`);
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}
