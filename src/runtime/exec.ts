import { ActionError } from './errors.ts';
import { redact } from './mask.ts';

export interface ExecOptions {
  cwd?: string;
  /** Added to the environment of this process; undefined removes a variable. */
  env?: Record<string, string | undefined>;
  /** Given on standard input. Secrets go this way, never in the arguments. */
  input?: string | Buffer;
  /** Called with each line as it comes, from either stream. */
  onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Ends the tool: SIGTERM, then SIGKILL after 5 s. */
  signal?: AbortSignal;
  /** Give the result whatever the exit code; otherwise a non-zero one throws. */
  allowFailure?: boolean;
  /** What to do if the tool can't be found, for the error. */
  missingHelp?: string;
}

export interface ExecResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const killAfterMs = 5_000;

/**
 * Runs a tool with an argument array (no shell) and gives what it printed. `@actions/exec` does the same but can't end a
 * tool when the job is cancelled, which leaves builds and pushes running.
 * @throws ActionError with the tail of the tool's output if it exits non-zero or can't be found; the signal's reason if aborted
 */
export function exec(
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    // Loaded with the first tool that runs: a tenth of a start of Node that most actions can spend later, or not at all.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env === undefined ? process.env : { ...process.env, ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let killTimer: NodeJS.Timeout | undefined;
    const onAbort = () => {
      child.kill('SIGTERM');
      killTimer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    const stdout = collect(child.stdout, (line) => options.onLine?.(line, 'stdout'));
    const stderr = collect(child.stderr, (line) => options.onLine?.(line, 'stderr'));
    if (options.input !== undefined) {
      // A tool that ends before it has read everything breaks the pipe; its exit code says why.
      child.stdin?.on('error', () => {});
      child.stdin?.end(options.input);
    }
    child.on('error', (cause: NodeJS.ErrnoException) => {
      signal?.removeEventListener('abort', onAbort);
      const missing = cause.code === 'ENOENT';
      reject(
        new ActionError(
          missing ? `'${command}' was not found on this machine` : `'${command}' could not be started`,
          {
            cause,
            ...(missing && options.missingHelp !== undefined ? { help: options.missingHelp } : {}),
          },
        ),
      );
    });
    child.on('close', (code, killedBy) => {
      clearTimeout(killTimer);
      signal?.removeEventListener('abort', onAbort);
      if (signal?.aborted) return reject(signal.reason);
      const result = { exitCode: code ?? 128, stdout: stdout(), stderr: stderr() };
      if (result.exitCode === 0 || options.allowFailure) return resolve(result);
      const how = killedBy === null ? `exit code ${result.exitCode}` : `killed by ${killedBy}`;
      const tail = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-20).join('\n');
      reject(
        new ActionError(
          redact(`${`${command} ${args[0] ?? ''}`.trim()} failed (${how})${tail === '' ? '' : `:\n${tail}`}`),
        ),
      );
    });
  });
}

/** Collects a stream as text and calls back for each whole line. */
function collect(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): () => string {
  let all = '';
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    all += chunk;
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream?.on('end', () => {
    if (rest !== '') onLine(rest);
  });
  return () => all;
}
