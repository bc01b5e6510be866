import { appendFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { type Action, entryOf, inShort } from './catalogue.ts';
import { type CommonOptions, type Context, withCommon } from './context.ts';
import { guideOf } from './guide.ts';
import { teach } from './help.ts';
import { terminalJob, tidy } from './job.ts';
import { inputsOf, negationOf, optionOf } from './options.ts';
import { runBundle } from './runner.ts';
import { columns, cut } from './table.ts';
import { Terminal } from './terminal.ts';

/** The command of an action: its inputs as options, its outputs on standard output. */
export function verbOf(
  action: Action,
  run: (code: Promise<number>) => Promise<void>,
  context: Context,
): Command {
  const command = new Command(action.name)
    .summary(inShort(action.description))
    .description(action.description);
  for (const input of action.inputs) {
    command.addOption(optionOf(input));
    const negation = negationOf(input);
    if (negation !== undefined) command.addOption(negation);
  }
  if (!action.inputs.some(({ name }) => name === 'summary')) {
    command.addOption(
      new Option(
        '--summary <file>',
        "Append what would be the job's summary to this file, as Markdown.",
      ).helpGroup('Everywhere:'),
    );
  }
  withCommon(command);
  teach(command, guideOf(action), action.outputs);
  return command.action((options: Options) => run(runAction(action, options, context)));
}

type Options = CommonOptions & { summary?: string } & Record<string, unknown>;

/** Runs an action as the runner would, and shows it. @returns the exit code */
async function runAction(
  action: Action,
  options: Options,
  { signal, stdout, stderr }: Context,
): Promise<number> {
  const taken = new Set(action.inputs.map(({ name }) => name));
  const inputs = inputsOf(action, options);
  const { profile } = taken.has('profile') ? {} : options;
  const json = !taken.has('json') && options.json === true;
  const terminal = new Terminal(json ? stderr : stdout);
  const job = await terminalJob(profile === undefined ? {} : { profile });
  terminal.startStep(action.name, '');
  const result = await runBundle(entryOf(action.name), inputs, job, {
    signal,
    onOutput: (line) => terminal.output(line),
  });
  const outcome = signal.aborted ? 'cancelled' : result.exitCode === 0 ? 'passed' : 'failed';
  terminal.endStep(action.name, outcome, result.milliseconds, '');
  if (json) stdout.write(`${JSON.stringify(result.outputs)}\n`);
  else for (const line of outputLines(result.outputs, stdout.columns ?? 0)) terminal.line(line);
  if (typeof options.summary === 'string' && !taken.has('summary'))
    appendFileSync(options.summary, result.summary);
  tidy(job, result.outputs);
  return result.exitCode === 0 ? 0 : 1;
}

/** Outputs for people: one a line, cut to the terminal's width where there is one. Pure. */
export function outputLines(outputs: Readonly<Record<string, string>>, width: number): string[] {
  const rows = Object.entries(outputs).map(([name, value]) => [`  ${name}`, value.replaceAll('\n', '⏎')]);
  return columns(rows).map((line) => (width > 0 ? cut(line, width) : line));
}
