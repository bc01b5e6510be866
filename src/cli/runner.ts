import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import { type OutputLine, parseCommandFile, parseLine } from './commands.ts';

/** What every step of a job shares. */
export interface Job {
  /** The checkout; every action's working directory. */
  workspace: string;
  /** Folder of the job's temporary files (RUNNER_TEMP). */
  temp: string;
  /** Folder that outlives the job (RUNNER_TOOL_CACHE). */
  toolCache: string;
  /** `OWNER/REPO`. */
  repository: string;
  commit: string;
  /** For example `refs/heads/main`. */
  ref: string;
  /** The event's name and payload. */
  event: { name: string; payload: object };
  /** Further environment of the job: credentials, AWS_ENDPOINT_URL. Undefined takes a variable away. */
  env: Record<string, string | undefined>;
}

export interface StepResult {
  exitCode: number;
  outputs: Record<string, string>;
  summary: string;
  annotations: Extract<OutputLine, { kind: 'annotation' }>[];
  milliseconds: number;
}

export interface StepOptions {
  onOutput?: (line: OutputLine) => void;
  /** Cancels the step as GitHub does: SIGINT, SIGTERM after 7.5 s, SIGKILL after 2.5 s more. */
  signal?: AbortSignal;
}

const variables = [
  'PATH',
  'HOME',
  'LANG',
  'TMPDIR',
  'XDG_CACHE_HOME',
  'DOCKER_HOST',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
];

/**
 * Runs an action's entry (its bundle, or its source) as GitHub's runner runs it: `node index.js` in the workspace, inputs as INPUT_*, command files for output,
 * state, environment and summary, and commands read from standard output. Environment that an action exports holds for the
 * job's later steps.
 * Source: github.com/actions/runner, src/Runner.Worker/Handlers/NodeScriptActionHandler.cs
 */
export async function runBundle(
  bundle: string,
  inputs: Record<string, string>,
  job: Job,
  options: StepOptions = {},
): Promise<StepResult> {
  const started = performance.now();
  const folder = mkdtempSync(join(job.temp, 'step-'));
  const file = (name: string) => join(folder, name);
  for (const name of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'])
    writeFileSync(file(name), '', { mode: 0o600 });
  writeFileSync(file('event.json'), JSON.stringify(job.event.payload), { mode: 0o600 });

  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(
      variables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
    CI: 'true',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'local',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    ...job.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_SHA: job.commit,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('OUTPUT'),
    GITHUB_STATE: file('STATE'),
    GITHUB_ENV: file('ENV'),
    GITHUB_PATH: file('PATH'),
    GITHUB_STEP_SUMMARY: file('STEP_SUMMARY'),
    RUNNER_TEMP: job.temp,
    RUNNER_TOOL_CACHE: job.toolCache,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
  };

  const annotations: StepResult['annotations'] = [];
  const exitCode = await spawnNode(bundle, job.workspace, env, options, (line) => {
    if (line.kind === 'annotation') annotations.push(line);
    options.onOutput?.(line);
  });
  try {
    Object.assign(job.env, parseCommandFile(readFileSync(file('ENV'), 'utf8')));
    return {
      exitCode,
      outputs: parseCommandFile(readFileSync(file('OUTPUT'), 'utf8')),
      summary: readFileSync(file('STEP_SUMMARY'), 'utf8'),
      annotations,
      milliseconds: performance.now() - started,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnNode(
  bundle: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  { signal }: StepOptions,
  onLine: (line: OutputLine) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // A process group of its own: Ctrl-C in a terminal must reach it through `signal` only, as on GitHub.
    const child = spawn(process.execPath, [bundle], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const timers: NodeJS.Timeout[] = [];
    const cancel = () => {
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), 7_500));
      timers.push(setTimeout(() => child.kill('SIGKILL'), 10_000));
    };
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) onLine(parseLine(line));
      });
      stream.on('end', () => {
        if (rest !== '') onLine(parseLine(rest));
      });
    }
    child.on('error', (cause) => reject(new ActionError(`'${bundle}' could not be started`, { cause })));
    child.on('close', (code) => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(code ?? 137);
    });
  });
}
