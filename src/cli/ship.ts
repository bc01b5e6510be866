import * as fleet from '../fleet/chain.ts';
import { runChecks } from './checks.ts';
import { type Job, runBundle, type StepResult } from './runner.ts';
import type { Terminal, TimelineEntry } from './terminal.ts';

/** One service to ship, as `plan` puts it into its matrix. */
export type Entry = fleet.MatrixEntry;

interface ChainStep {
  action: string;
  /** Its inputs, from the outputs of the actions before it. */
  inputs(entry: Entry, outputs: Readonly<Record<string, fleet.Outputs>>): fleet.Inputs;
  /** What came of it, for the timeline. */
  note(outputs: Readonly<Record<string, string>>): string;
}

const revision = ({ verdict = '', 'task-definition-arn': arn = '' }: fleet.Outputs) =>
  `${verdict}  ${arn.split('/').at(-1)}`;

/** The way of one service from commit to verified; the composite action.yml at the root says the same to GitHub. */
export const chain: readonly ChainStep[] = [
  {
    action: 'build-amd64',
    inputs: (entry) => fleet.build(entry),
    note: ({ digest = '', reproducible }) =>
      `${short(digest)}${reproducible === 'true' ? ', reproducible' : ''}`,
  },
  {
    action: 'trivy-scan',
    inputs: (_, { 'build-amd64': built = {} }) => fleet.scan(built),
    note: ({ result = '', critical, high }) =>
      result === 'findings' ? `${critical} critical, ${high} high` : result,
  },
  {
    action: 'push-sha-tag',
    inputs: (entry, { 'build-amd64': built = {}, 'trivy-scan': scanned = {} }) =>
      fleet.push(entry, built, scanned),
    note: ({ pushed, 'image-tag': tag = '' }) =>
      `${pushed === 'true' ? 'pushed' : 'there already'} as ${tag.slice(0, 12)}`,
  },
  {
    action: 'render-taskdef',
    inputs: (entry, { 'push-sha-tag': pushed = {} }) => fleet.render(entry, pushed.image ?? ''),
    note: ({ family = '' }) => family,
  },
  {
    action: 'migrate',
    inputs: (entry, { 'render-taskdef': rendered = {} }) => fleet.migrate(entry, rendered),
    note: ({ 'exit-code': code }) =>
      code === undefined ? '' : code === '' ? 'nothing to migrate' : `exit code ${code}`,
  },
  {
    action: 'deploy-service',
    inputs: (entry, { 'render-taskdef': rendered = {}, migrate: migrated = {} }) =>
      fleet.deploy(entry, rendered, migrated),
    note: revision,
  },
  {
    action: 'smoke-verify',
    inputs: (
      entry,
      { 'deploy-service': deployed = {}, 'push-sha-tag': pushed = {}, 'trivy-scan': scanned = {} },
    ) => fleet.verify(entry, deployed, pushed.digest ?? '', scanned['scanned-at'] ?? ''),
    note: ({ result = '', requests, errors, 'p95-ms': p95 }) =>
      `${result}: ${requests} requests, ${errors} errors, p95 ${p95} ms`,
  },
];

/** Looks at what the ship of a service needs, before anything is changed. */
export function lookBefore(entry: Entry, options: ShipOptions): Promise<StepResult> {
  const note = ({ result = '', problems, checks }: fleet.Outputs) =>
    result === 'ok' ? `${checks} checks` : `${problems} problems`;
  return runStep('preflight', fleet.preflight(entry), note, options);
}

export interface ShipOptions {
  /** The file that runs an action. */
  entryOf(action: string): string;
  job: Job;
  terminal: Terminal;
  signal: AbortSignal;
  /** Inputs that the command line or this machine adds for an action, such as where Trivy is. */
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
    const from = outputs['deploy-service']?.['task-definition-arn'] ?? '';
    const inputs = fleet.rollback(entry, from, 'the smoke test failed');
    results.rollback = await runStep('rollback', inputs, revision, options);
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

function short(digest: string): string {
  return digest.slice(0, 19);
}
