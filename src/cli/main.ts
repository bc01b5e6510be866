#!/usr/bin/env node
/** `slipway VERB`: the actions, and what an operator asks, in a terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { adviceOf, CancelledError, causeChain } from '../runtime/errors.ts';
import { forTerminal } from './advice.ts';
import { home } from './catalogue.ts';
import { UsageError } from './options.ts';
import { programOf, usageErrorOf } from './program.ts';
import { painter } from './table.ts';

const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => controller.abort(new CancelledError(name)));
}
// Whoever read our output has enough of it: `slipway releases | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

let code = 0;
try {
  const context = { signal: controller.signal, stdout: process.stdout, stderr: process.stderr };
  const setCode = (given: number) => {
    code = given;
  };
  await programOf(context, setCode, version(), process.argv[2]).parseAsync(process.argv);
} catch (error) {
  code = report(error);
}
// Sockets kept alive by an HTTP client must not hold the end back.
process.exit(ended(controller.signal) ?? code);

/** @returns the exit code for an error */
function report(error: unknown): number {
  const told = error instanceof CommanderError ? usageErrorOf(error) : error;
  if (told === undefined) return 0;
  if (controller.signal.aborted) return 130;
  const paint = painter(process.stderr);
  const [first = 'unknown error', ...causes] = causeChain(told);
  const { help, place } = adviceOf(told);
  const at = place === undefined ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}`}: `;
  const isUsage = told instanceof UsageError;
  process.stderr.write(`${paint('red', 'error:')} ${at}${first}\n`);
  // What the file system or a parser had to say of a wrong command line says nothing new to a person.
  if (!isUsage) for (const cause of causes) process.stderr.write(`  because: ${cause}\n`);
  if (help !== undefined) process.stderr.write(`${paint('cyan', 'help:')} ${forTerminal(help)}\n`);
  return isUsage ? 2 : 1;
}

/** 130 or 143 where a signal ended it, as shells count: 128 and the signal's number. */
function ended(signal: AbortSignal): number | undefined {
  if (!(signal.reason instanceof CancelledError)) return undefined;
  return signal.reason.signalName === 'SIGTERM' ? 143 : signal.reason.signalName === 'SIGHUP' ? 129 : 130;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return version;
}
