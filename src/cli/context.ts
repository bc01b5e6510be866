import type { Command } from 'commander';
import { Option } from 'commander';
import { UsageError } from './options.ts';

/** What every verb gets from the process. */
export interface Context {
  signal: AbortSignal;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** A verb: gives the exit code. */
export type Verb<Options> = (options: Options, args: string[], context: Context) => Promise<number>;

export interface CommonOptions {
  profile?: string;
  json?: boolean;
}

/** Adds the options that all verbs have, where the verb has none of that name. */
export function withCommon(command: Command): Command {
  const own = new Set(command.options.map(({ long }) => long));
  for (const option of [
    new Option('--profile <name>', 'The profile of your AWS configuration to act with.'),
    new Option(
      '--json',
      'Give the outcome as JSON on standard output, and everything else on standard error.',
    ),
  ]) {
    if (!own.has(option.long)) command.addOption(option.helpGroup('Everywhere:'));
  }
  return command;
}

/** `90s`, `10m`, `2h` or `3d` in milliseconds. @throws UsageError */
export function durationOf(option: string, text: string): number {
  const unit: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  const match = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text);
  const size = unit[match?.[2] ?? ''];
  if (match === null || size === undefined)
    throw new UsageError(`${option} is '${text}'; it must be a time such as 90s, 10m, 2h or 3d`);
  return Number(match[1]) * size;
}

/** @throws UsageError */
export function countOf(option: string, text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most)
    throw new UsageError(`${option} is '${text}'; it must be a whole number from 1 to ${most}`);
  return number;
}
