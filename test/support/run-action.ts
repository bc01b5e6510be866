import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandFile, parseLine } from '../../src/cli/commands.ts';

const root = join(import.meta.dirname, '../..');

export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

export interface ActionResult {
  exitCode: number;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  masks: string[];
}

export interface RunActionOptions {
  /** Added to the runner's environment. Nothing of AWS, GitHub or the runner is taken over from the tests' own. */
  env?: Record<string, string | undefined>;
  cwd?: string;
  /** Sends the action SIGTERM when it aborts, or SIGINT or SIGKILL where its reason names that (`abort('SIGINT')`). */
  signal?: AbortSignal;
  /** Called with each line of standard output as it comes. */
  onLine?: (line: string) => void;
}

/**
 * Runs an action's entry as GitHub's runner does: a process of its own, INPUT_* variables, files for outputs, environment
 * and summary. Resolves however the action ended; its exit code is 128 + n after a signal that it did not handle.
 */
export async function runAction(
  name: string,
  inputs: Record<string, string>,
  options: RunActionOptions = {},
): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'run-action-'));
  try {
    const files = {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_ENV: join(folder, 'env'),
      GITHUB_PATH: join(folder, 'path'),
      GITHUB_STATE: join(folder, 'state'),
    };
    for (const file of Object.values(files)) await writeFile(file, '');
    const child = spawn(process.execPath, [join(root, `src/actions/${name}/main.ts`)], {
      cwd: options.cwd ?? root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...ownEnvironment(),
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: folder,
        ...files,
        ...Object.fromEntries(
          Object.entries(inputs).map(([key, value]) => [
            `INPUT_${key.replaceAll(' ', '_').toUpperCase()}`,
            value,
          ]),
        ),
        ...options.env,
      },
    });
    const kill = () => {
      const reason = options.signal?.reason;
      child.kill(reason === 'SIGINT' || reason === 'SIGKILL' ? reason : 'SIGTERM');
    };
    if (options.signal?.aborted) kill();
    options.signal?.addEventListener('abort', kill, { once: true });
    let stdout = '';
    let stderr = '';
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)));
    });
    options.signal?.removeEventListener('abort', kill);
    return {
      exitCode,
      stdout,
      stderr,
      outputs: parseCommandFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
      ...parseCommands(stdout),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The tests' own environment without what the machine's AWS set-up or a runner around the tests would slip in. */
function ownEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(AWS_|GITHUB_|INPUT_|RUNNER_|ACTIONS_|NODE_OPTIONS$|VITEST)/.test(key),
    ),
  );
}

function parseCommands(stdout: string): { annotations: Annotation[]; masks: string[] } {
  const lines = stdout.split('\n').map(parseLine);
  return {
    annotations: lines.flatMap((line) => {
      if (line.kind !== 'annotation') return [];
      const { kind: _, level, text, ...place } = line;
      return [{ kind: level, message: text, ...place }];
    }),
    masks: lines.flatMap((line) => (line.kind === 'mask' ? [line.text] : [])),
  };
}
