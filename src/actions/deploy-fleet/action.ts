import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseCommandFile } from '../../cli/commands.ts';
import { ActionError } from '../../runtime/errors.ts';

export interface Ended {
  exitCode: number;
  outputs: Record<string, string>;
}

/**
 * Runs another action of this same commit as the runner does: a process of its own with INPUT_* and a file for its outputs.
 * What it prints and its part of the job summary go where ours go.
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  signal: AbortSignal,
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
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...Object.fromEntries(inherited), ...Object.fromEntries(given), GITHUB_OUTPUT: file },
      });
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
