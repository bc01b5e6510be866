import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseCommandFile } from '../../cli/commands.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';

export interface Ended {
  exitCode: number;
  outputs: Record<string, string>;
}

/**
 * Runs another action of this same commit as the runner does: a process of its own with INPUT_* and a file for its outputs.
 * What it prints and its part of the job summary go where ours go.
 * @param whose Set before each line of what it prints, where several run at once
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  signal: AbortSignal,
  whose?: string,
): Promise<Ended> {
  signal.throwIfAborted();
  const own = process.argv[1] ?? '';
  const entry = join(dirname(dirname(own)), name, basename(own));
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), `${name}-`));
  const file = join(folder, 'output');
  writeFileSync(file, '', { mode: 0o600 });
  const inherited = Object.entries(process.env).filter(([key]) => !key.startsWith('INPUT_'));
  const given = Object.entries(inputs)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value] as const);
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      const child = spawn(process.execPath, [entry], {
        stdio: whose === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
        env: { ...Object.fromEntries(inherited), ...Object.fromEntries(given), GITHUB_OUTPUT: file },
      });
      if (whose !== undefined) {
        passOn(child.stdout, process.stdout, whose);
        passOn(child.stderr, process.stderr, whose);
      }
      const cancel = () => child.kill('SIGINT');
      signal.addEventListener('abort', cancel, { once: true });
      child.on('error', (cause) =>
        reject(new ActionError(`the action ${name} could not be started`, { cause })),
      );
      child.on('close', (code) => {
        signal.removeEventListener('abort', cancel);
        resolve(code ?? 128);
      });
    });
    return { exitCode, outputs: parseCommandFile(readFileSync(file, 'utf8')) };
  } finally {
    // What it wrote elsewhere in the job's temporary folder (a rendered file, a dossier) stays.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As runAction, but one that can't be run has failed: what was done before is told and brought back all the same. */
export async function tryAction(...given: Parameters<typeof runAction>): Promise<Ended> {
  const [name, , signal] = given;
  try {
    return await runAction(...given);
  } catch (error) {
    if (signal.aborted) return { exitCode: 130, outputs: {} };
    log.error(`${name} could not be run: ${causeChain(error).join('; ')}`);
    return { exitCode: 1, outputs: {} };
  }
}

function passOn(from: NodeJS.ReadableStream | null, to: NodeJS.WritableStream, whose: string): void {
  if (from === null) return;
  createInterface({ input: from }).on('line', (line) => {
    const told = lineOf(line, whose);
    if (told !== undefined) to.write(`${told}\n`);
  });
}

/**
 * A line as it stands among those of others. Commands to the runner stay as they are, for it reads them at the start of a line
 * only; but a group would take in what others print, so that it becomes a heading.
 */
export function lineOf(line: string, whose: string): string | undefined {
  const heading = /^::group::(.*)$/.exec(line);
  if (heading !== null) return `${whose} │ ── ${heading[1]}`;
  if (/^::endgroup::/.test(line)) return undefined;
  return /^::[a-z-]+[ :]/.test(line) ? line : `${whose} │ ${line}`;
}
