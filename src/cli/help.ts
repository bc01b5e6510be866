import type { Command } from 'commander';
import type { Action } from './catalogue.ts';
import { exitCodes, type Guide } from './guide.ts';

/** Sections after the options: outputs, examples, what it needs, exit codes. */
export function teach(
  command: Command,
  { examples, needs }: Guide,
  outputs: Action['outputs'] = [],
): Command {
  return command.addHelpText('after', () => {
    const help = command.createHelp();
    const { width, style } = layout(command);
    help.helpWidth = width;
    const rows = (list: readonly (readonly [string, string])[]) => {
      const most = Math.max(0, ...list.map(([term]) => term.length));
      return list.map(([term, text]) => help.formatItem(term, most, text, help));
    };
    const section = (title: string, lines: string[]) =>
      lines.length === 0 ? [] : ['', style(title), ...lines];
    return [
      ...section('Outputs:', rows(outputs.map(({ name, description }) => [name, description]))),
      ...section(
        'Examples:',
        examples.map((example) => `  slipway ${example}`),
      ),
      ...section(
        'It needs:',
        needs.map((need) =>
          help
            .boxWrap(`- ${need}`, width - 4)
            .replace(/^/gm, '  ')
            .replace(/\n {2}/g, '\n    '),
        ),
      ),
      ...section('Exit codes:', rows(exitCodes)),
    ].join('\n');
  });
}

function layout(command: Command): { width: number; style: (title: string) => string } {
  const output = command.configureOutput();
  const colours = output.getOutHasColors?.() ?? false;
  return {
    width: output.getOutHelpWidth?.() ?? 80,
    style: (title) => (colours ? `\x1b[1m${title}\x1b[22m` : title),
  };
}
