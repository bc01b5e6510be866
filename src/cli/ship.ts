import { runChecks } from './checks.ts';
import { type Job, runBundle, type StepResult } from './runner.ts';
import type { Terminal, TimelineEntry } from './terminal.ts';

/** One service to ship, as `plan` puts it into its matrix. Numbers and lists there are text here, as in a workflow. */
export type Entry = Readonly<Record<string, unknown>>;

type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface ChainStep {
  action: string;
  inputs(entry: Entry, outputs: Outputs): Record<string, string>;
  /** What came of it, for the timeline. */
  note(outputs: Readonly<Record<string, string>>): string;
}

/** What the manifest says of a rollout: inputs of deploy-service that have the same names in plan's matrix. */
const rollout = [
  'desired-count',
  'minimum-healthy-percent',
  'maximum-percent',
  'circuit-breaker',
  'circuit-breaker-rollback',
  'circuit-breaker-reset-on-healthy-task',
  'circuit-breaker-threshold-type',
  'circuit-breaker-threshold',
  'strategy',
  'alarms',
  'bake-minutes',
  'canary-percent',
  'canary-bake-minutes',
  'linear-step-percent',
  'linear-step-bake-minutes',
  'pause',
  'pause-minutes',
  'test-url',
] as const;

/** The way of one service from commit to verified; the composite action.yml at the root says the same to GitHub. */
export const chain: readonly ChainStep[] = [
  {
    action: 'build-amd64',
    inputs: (entry) => ({
      context: text(entry.context),
      file: text(entry.file),
      target: text(entry.target),
      'build-args': text(entry['build-args']),
      commit: text(entry.commit),
    }),
    note: ({ digest = '', reproducible }) =>
      `${short(digest)}${reproducible === 'true' ? ', reproducible' : ''}`,
  },
  {
    action: 'trivy-scan',
    inputs: (_, { 'build-amd64': build }) => ({ archive: text(build?.archive), digest: text(build?.digest) }),
    note: ({ result = '', critical, high }) =>
      result === 'findings' ? `${critical} critical, ${high} high` : result,
  },
  {
    action: 'push-sha-tag',
    inputs: (entry, { 'build-amd64': build, 'trivy-scan': scan }) => ({
      archive: text(build?.archive),
      digest: text(scan?.digest),
      repository: text(entry.repository),
      tag: text(entry.commit),
      'aws-region': text(entry.region),
    }),
    note: ({ pushed, 'image-tag': tag = '' }) =>
      `${pushed === 'true' ? 'pushed' : 'there already'} as ${tag.slice(0, 12)}`,
  },
  {
    action: 'render-taskdef',
    inputs: (entry, { 'push-sha-tag': push }) => ({
      'task-definition': text(entry['task-definition']),
      'container-name': text(entry['container-name']),
      image: text(push?.image),
      'environment-variables': text(entry['environment-variables']),
      secrets: text(entry.secrets),
      'task-role-arn': text(entry['task-role-arn']),
      'execution-role-arn': text(entry['execution-role-arn']),
      'log-configuration-options': text(entry['log-configuration-options']),
      cpu: text(entry.cpu),
      memory: text(entry.memory),
      cluster: text(entry.cluster),
      service: text(entry['ecs-service']),
      'aws-region': text(entry.region),
    }),
    note: ({ family = '' }) => family,
  },
  {
    action: 'migrate',
    inputs: (entry, { 'render-taskdef': render }) => ({
      'task-definition': text(render?.['task-definition']),
      cluster: text(entry.cluster),
      service: text(entry['ecs-service']),
      'container-name': text(entry['container-name']),
      command: text(entry['migrate-command']),
      'aws-region': text(entry.region),
    }),
    note: ({ 'exit-code': code }) => (code === undefined ? '' : `exit code ${code}`),
  },
  {
    action: 'deploy-service',
    inputs: (entry, { migrate, 'render-taskdef': render }) => ({
      ...(migrate?.['task-definition-arn']
        ? { 'task-definition-arn': text(migrate['task-definition-arn']) }
        : { 'task-definition': text(render?.['task-definition']) }),
      cluster: text(entry.cluster),
      service: text(entry['ecs-service']),
      commit: text(entry.commit),
      ...Object.fromEntries(rollout.map((name) => [name, text(entry[name])])),
      'aws-region': text(entry.region),
    }),
    note: ({ verdict = '', 'task-definition-arn': arn = '' }) => `${verdict}  ${arn.split('/').at(-1)}`,
  },
  {
    action: 'smoke-verify',
    inputs: (entry, { 'deploy-service': deploy, 'push-sha-tag': push }) => ({
      url: text(entry.url),
      'version-path': text(entry['version-path']),
      'health-path': text(entry['health-path']),
      paths: text(entry['verify-http']),
      'max-error-percent': text(entry['verify-errors']),
      'max-p95': text(entry['verify-p95']),
      window: text(entry['verify-window']),
      commit: text(entry.commit),
      cluster: text(entry.cluster),
      service: text(entry['ecs-service']),
      'task-definition-arn': text(deploy?.['task-definition-arn']),
      digest: text(push?.digest),
      source: text(entry.source),
      'aws-region': text(entry.region),
    }),
    note: ({ result = '', requests, errors, 'p95-ms': p95 }) =>
      `${result}: ${requests} requests, ${errors} errors, p95 ${p95} ms`,
  },
];

export interface ShipOptions {
  /** The file that runs an action. */
  entryOf(action: string): string;
  job: Job;
  terminal: Terminal;
  signal: AbortSignal;
  /** Inputs that this machine adds for an action, such as where Trivy is. */
  extra?: Readonly<Record<string, Record<string, string>>>;
  /** Collects the timeline; times count from `origin` (performance.now()). */
  timeline: TimelineEntry[];
  origin: number;
}

export interface Shipped {
  passed: boolean;
  /** The step that ended the ship, if it did not pass. */
  stoppedBy?: string;
  results: Record<string, StepResult>;
}

/**
 * Ships one service: every action from its bundle, each with the outputs of those before it. The checks that fleet.yml
 * names run beside the build and must have passed before anything is pushed. When the smoke test fails after the rollout,
 * the service is taken back to its last verified revision.
 */
export async function ship(entry: Entry, options: ShipOptions): Promise<Shipped> {
  const results: Record<string, StepResult> = {};
  const outputs: Record<string, Record<string, string>> = {};
  const ended = new AbortController();
  const checks = check(entry, options, AbortSignal.any([options.signal, ended.signal]));
  let stoppedBy: string | undefined;

  for (const step of chain) {
    if (step.action === 'push-sha-tag' && !(await checks)) stoppedBy ??= 'checks';
    if (stoppedBy !== undefined) {
      skip(step.action, options);
      continue;
    }
    const result = await runStep(step.action, step.inputs(entry, outputs), step.note, options);
    results[step.action] = result;
    outputs[step.action] = result.outputs;
    if (result.exitCode !== 0) {
      stoppedBy = step.action;
      ended.abort();
    }
  }
  await checks;
  if (stoppedBy === 'smoke-verify' && !options.signal.aborted) {
    const inputs = {
      cluster: text(entry.cluster),
      service: text(entry['ecs-service']),
      from: text(outputs['deploy-service']?.['task-definition-arn']),
      'aws-region': text(entry.region),
      reason: 'the smoke test failed',
    };
    results.rollback = await runStep(
      'rollback',
      inputs,
      ({ verdict = '', 'task-definition-arn': arn = '' }) => `${verdict}  ${arn.split('/').at(-1)}`,
      options,
    );
  }
  return { passed: stoppedBy === undefined, results, ...(stoppedBy === undefined ? {} : { stoppedBy }) };
}

/** Runs one action and shows it. */
export async function runStep(
  action: string,
  inputs: Record<string, string>,
  note: ChainStep['note'],
  { entryOf, job, terminal, signal, extra, timeline, origin }: ShipOptions,
): Promise<StepResult> {
  const start = performance.now() - origin;
  terminal.startStep(action, '');
  const given = Object.fromEntries(
    Object.entries({ ...inputs, ...extra?.[action] }).filter(([, value]) => value !== ''),
  );
  const result = await runBundle(entryOf(action), given, job, {
    signal,
    onOutput: (line) => terminal.output(line),
  });
  const outcome = signal.aborted ? 'cancelled' : result.exitCode === 0 ? 'passed' : 'failed';
  const said =
    outcome === 'cancelled' ? '' : Object.keys(result.outputs).length > 0 ? note(result.outputs) : '';
  terminal.endStep(action, outcome, result.milliseconds, said);
  timeline.push({ name: action, start, end: performance.now() - origin, outcome, note: said });
  return result;
}

function skip(name: string, { timeline, origin }: ShipOptions): void {
  const now = performance.now() - origin;
  timeline.push({ name, start: now, end: now, outcome: 'skipped', note: '' });
}

/** The service's own checks, shown as a step. @returns whether all passed */
async function check(entry: Entry, options: ShipOptions, signal: AbortSignal): Promise<boolean> {
  const commands = Array.isArray(entry.checks) ? entry.checks.map(String) : [];
  if (commands.length === 0) return true;
  const { job, terminal, timeline, origin } = options;
  const start = performance.now() - origin;
  const { passed, tail } = await runChecks(commands, job.workspace, signal);
  const end = performance.now() - origin;
  const outcome = passed ? 'passed' : signal.aborted ? 'cancelled' : 'failed';
  const note = commands.join('; ');
  if (outcome === 'failed') for (const line of tail) terminal.event(`checks | ${line}`);
  terminal.endStep('checks', outcome, end - start, `${note} (beside the build)`);
  timeline.push({ name: 'checks', start, end, outcome, note });
  return passed;
}

/** A value of the matrix as an input: text as it is, absent as nothing. */
function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function short(digest: string): string {
  return digest.slice(0, 19);
}
