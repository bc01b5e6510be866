import { spawn } from 'node:child_process';

export interface CheckResult {
  passed: boolean;
  /** The last lines of the command that failed. */
  tail: string[];
}

/**
 * Runs shell commands one after the other until one fails: the checks that fleet.yml names, which are the repository's own
 * and as trusted as its code. On abort the command and all that it started is ended.
 */
export async function runChecks(
  commands: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<CheckResult> {
  for (const command of commands) {
    const result = await runCheck(command, cwd, signal);
    if (!result.passed) return result;
  }
  return { passed: true, tail: [] };
}

function runCheck(command: string, cwd: string, signal: AbortSignal): Promise<CheckResult> {
  let tail: string[] = [];
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ passed: false, tail });
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    signal.addEventListener('abort', end, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        tail = [...tail, ...chunk.split('\n').filter((line) => line.trim() !== '')].slice(-60);
      });
    }
    child.on('error', (error) => resolve({ passed: false, tail: [error.message] }));
    child.on('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve({ passed: code === 0 && !signal.aborted, tail });
    });
  });
}
