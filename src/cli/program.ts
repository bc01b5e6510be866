import { Command, type CommanderError, Option } from 'commander';
import { actionNames, readAction } from './catalogue.ts';
import { completionCommand } from './completion.ts';
import type { Context } from './context.ts';
import { teach } from './help.ts';
import { initCommand } from './init/command.ts';
import { logsCommand } from './operate/logs.ts';
import { releasesCommand } from './operate/releases.ts';
import { reportCommand } from './operate/report.ts';
import { statusCommand } from './operate/status.ts';
import { UsageError } from './options.ts';
import { shipCommand } from './ship-command.ts';
import { painter } from './table.ts';
import { verbOf } from './verb.ts';

/**
 * The whole command, with a verb for each action of the folder `actions`.
 * @param setCode Gets the exit code of what was run
 * @param given The first word of the command line: where it names a verb, the other actions are not read, which takes time
 */
export function programOf(
  context: Context,
  setCode: (code: number) => void,
  version: string,
  given?: string,
): Command {
  const run = async (code: Promise<number>) => setCode(await code);
  const program = new Command('slipway')
    .description(
      'Ships services from commit to verified on ECS Fargate. Every verb does what the action of its name does on GitHub.',
    )
    .version(version, '-V, --version', 'Print the version.')
    .addHelpCommand(
      new Command('help').argument('[verb]').description('Print help of a verb').helpGroup('Shell:'),
    );

  program.commandsGroup('Start:').addCommand(initCommand(run, context));
  program.commandsGroup('Ship:').addCommand(shipCommand(run, context));
  program.commandsGroup('Look:');
  for (const command of [
    statusCommand(run, context),
    releasesCommand(run, context),
    reportCommand(run, context),
    logsCommand(run, context),
  ])
    program.addCommand(command);
  program.commandsGroup('Single steps, each an action:');
  const all = given === undefined || /^(help|-h|--help|completion)$/.test(given);
  // In a terminal a report is for reading: it has a verb of its own, with the options that the action has as inputs.
  for (const name of actionNames().filter((one) => one !== 'report'))
    program.addCommand(all || name === given ? verbOf(readAction(name), run, context) : new Command(name));
  program.commandsGroup('Shell:').addCommand(completionCommand(program, context));

  teach(program, {
    examples: [
      'init',
      'ship --environment dev --dry-run',
      'status --environment dev',
      'deploy-service --help',
    ],
    needs: [],
  });
  const paint = painter(context.stdout);
  for (const command of [program, ...program.commands]) {
    command
      .addHelpOption(
        new Option('-h, --help', 'Print help.').helpGroup(command === program ? 'Options:' : 'Everywhere:'),
      )
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureHelp({
        styleTitle: (text) => paint('bold', text),
        styleCommandText: (text) => paint('bold', text),
        subcommandTerm: (one) => one.name(),
        optionDescription: (option) => option.description + defaultOf(option.defaultValue),
      })
      .configureOutput({
        writeOut: (text) => context.stdout.write(text),
        writeErr: (text) => context.stderr.write(text),
        // main() reports what is thrown, once and in one way.
        outputError: () => {},
      });
  }
  program.on('command:*', ([given = '']: string[]) => {
    throw unknownVerb(
      given,
      program.commands.map((command) => command.name()),
    );
  });
  return program;
}

function defaultOf(value: unknown): string {
  return typeof value === 'string' ? ` (default: ${value})` : '';
}

/** `deploy` means `deploy-service` to most people: what begins so, or has it as a part, comes before what is spelt alike. */
export function unknownVerb(given: string, verbs: readonly string[]): UsageError {
  const near = verbs.filter((verb) => verb.startsWith(given) || verb.split('-').includes(given));
  return new UsageError(`there is no verb '${given}'`, {
    help:
      near.length > 0
        ? `Did you mean ${near.map((verb) => `'slipway ${verb}'`).join(' or ')}?`
        : "'slipway --help' lists them.",
  });
}

/** What commander threw: undefined where it is no error (help or version were printed). */
export function usageErrorOf(error: CommanderError): UsageError | undefined {
  if (error.exitCode === 0) return undefined;
  // No verb at all: the help has been printed, and it says what is wanted.
  if (error.code === 'commander.help') return new UsageError('a verb is missing');
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.+)\?\)$/, '; did you mean $1?');
  return new UsageError(message, { help: "'--help' after the verb tells of every option." });
}
