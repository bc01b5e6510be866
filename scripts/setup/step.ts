import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where set-up keeps what took long to make, outside the checkout. */
export function cacheFolder(name: string): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Set-up could not bring a part: one clear line, and what a person can do instead. */
export class SetupError extends Error {
  override name = 'SetupError';
  readonly help: string;

  constructor(message: string, help: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.help = help;
  }
}

/** Says what set-up does, on stderr. */
export function say(line: string): void {
  process.stderr.write(`setup: ${line}\n`);
}

/** Runs `work`, saying what and why before and how long it took after. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  say(`${what} …`);
  const beat = setInterval(
    () => say(`  still at it (${Math.round((Date.now() - started) / 1000)} s)`),
    15_000,
  );
  try {
    const result = await work();
    say(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program with an argument array and gives its end; a program that isn't there gives code 127. */
export function execute(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { input?: string | Buffer } = {},
): Promise<Result> {
  const { input, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...rest,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 128, stdout, stderr }));
  });
}

/** Like `execute`, but a failure is a SetupError with the last lines of what was printed. */
export async function must(
  command: string,
  args: readonly string[],
  help: string,
  options: SpawnOptions & { input?: string | Buffer } = {},
): Promise<Result> {
  const result = await execute(command, args, options);
  if (result.code === 0) return result;
  const tail = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-4).join(' | ');
  throw new SetupError(
    `'${command} ${args.slice(0, 2).join(' ')}' failed (exit code ${result.code}): ${tail}`,
    help,
  );
}

/** True where Debian's packages can be installed by us. */
export async function hasApt(): Promise<boolean> {
  return process.getuid?.() === 0 && (await execute('apt-get', ['--version'])).code === 0;
}

let updated = false;

/** Installs Debian packages. */
export async function apt(packages: readonly string[], help: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) await must('apt-get', ['update', '-qq'], help, { env });
  updated = true;
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], help, { env });
}
