import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CliResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface RunCliOptions {
  cwd?: string;
  /** Added to an environment in which nothing of AWS, GitHub or colours is set. */
  env?: Record<string, string | undefined>;
  input?: string;
  /** Sends SIGINT when it aborts, or the signal that its reason names. */
  signal?: AbortSignal;
  onOutput?: (all: string) => void;
}

/** Runs `slipway` as a process of its own, its output through pipes. */
export async function runCli(args: readonly string[], options: RunCliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [join(root, 'bin/slipway.js'), ...args], {
    cwd: options.cwd ?? root,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...ownEnvironment(), ...options.env },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const kill = () => child.kill(options.signal?.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
  options.signal?.addEventListener('abort', kill, { once: true });
  const result: CliResult = { exitCode: -1, stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      result[stream] += chunk;
      options.onOutput?.(result.stdout + result.stderr);
    });
  }
  result.exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 137));
  });
  return result;
}

function ownEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(AWS_|GITHUB_|INPUT_|RUNNER_|ACTIONS_|NODE_OPTIONS$|VITEST|FORCE_COLOR|NO_COLOR|CI$)/.test(name),
  );
  // Nothing of this machine's AWS set-up is to be found.
  return {
    ...Object.fromEntries(kept),
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  };
}
