import { digestOf, type Outputs } from '../../fleet/chain.ts';
import { readDefinition } from '../../rollout/definition.ts';
import type { Verdict } from '../../rollout/verdict.ts';
import * as log from '../../runtime/log.ts';
import { type Ended, tryAction } from './action.ts';
import type { Entry } from './entry.ts';
import { guardAll } from './guards.ts';
import { inOrderOfNeeds } from './schedule.ts';
import * as steps from './steps.ts';

export interface ServiceResult {
  service: string;
  image: string;
  digest: string;
  commit: string;
  /** deploy-service's; empty where it was not reached. */
  verdict: string;
  /** smoke-verify's: verified or failed; empty where it was not reached. */
  result: string;
  'task-definition-arn': string;
  'previous-task-definition-arn': string;
  /** Where it failed: a step and, of a deployment, its verdict; empty where it didn't. */
  'failed-step': string;
  'rolled-back': boolean;
}

export interface FleetResult {
  /** Those that were begun, in the order in which they were. */
  services: ServiceResult[];
  /** The first that failed. */
  failed?: { service: string; step: string };
  /** The services that were brought back, in the order in which they were. */
  rolledBack: string[];
  /** The services whose rollback failed. */
  stuck: string[];
  dossier: string;
}

/** Verdicts of deployments whose revision the service has, or may yet come to have. */
const remains: readonly string[] = ['succeeded', 'scaled-to-zero', 'timed-out'] satisfies Verdict[];

/** What a run has put in place, the last first. A service that ran its revision before is as it was. Pure. */
export function deployedBy<
  T extends Pick<ServiceResult, 'verdict' | 'task-definition-arn' | 'previous-task-definition-arn'>,
>(results: readonly T[]): T[] {
  return results
    .filter(
      (one) =>
        remains.includes(one.verdict) && one['task-definition-arn'] !== one['previous-task-definition-arn'],
    )
    .reverse();
}

/**
 * The way of a plan's services through one environment. All are rendered, looked at and linted before anything is changed; then they
 * go in the order of their needs, several at once where these allow it, and after the first failure none is begun.
 */
export class Progress {
  private readonly state: FleetResult = { services: [], rolledBack: [], stuck: [], dossier: '' };
  private readonly entries: readonly Entry[];
  private readonly images: ReadonlyMap<string, string>;
  private readonly settings: steps.Settings;
  private readonly signal: AbortSignal;

  constructor(
    entries: readonly Entry[],
    images: ReadonlyMap<string, string>,
    settings: steps.Settings,
    signal: AbortSignal,
  ) {
    this.entries = entries;
    this.images = images;
    this.settings = settings;
    this.signal = signal;
  }

  /** @throws ActionError where a service can't be deployed; nothing was changed then */
  async deploy(): Promise<FleetResult> {
    const rendered = await this.renderAll();
    if (rendered === undefined) return this.state;
    const files = [...rendered].map(
      async ([service, outputs]) =>
        [service, (await readDefinition(outputs['task-definition'] ?? '')) as object] as const,
    );
    await guardAll(this.entries, {
      allowOlder: this.settings.allowOlder,
      mayBeMissing: false,
      definitions: new Map(await Promise.all(files)),
      signal: this.signal,
    });
    if (!(await this.lintAll())) return this.state;
    await inOrderOfNeeds(this.entries, this.settings.parallel, async (entry) => {
      const outputs = rendered.get(entry.service) ?? {};
      const result = this.begin(entry);
      const step = await this.one(entry, outputs, result);
      if (step === undefined) return true;
      result['failed-step'] = step;
      this.state.failed ??= { service: entry.service, step };
      return false;
    });
    return this.state;
  }

  /** What render-taskdef put out for each service; undefined if one failed. */
  private async renderAll(): Promise<Map<string, Outputs> | undefined> {
    const rendered = new Map<string, Outputs>();
    for (const entry of this.entries) {
      const inputs = steps.render(entry, this.images.get(entry.service) ?? '');
      const { exitCode, outputs } = await this.step(entry, 'render-taskdef', inputs);
      if (exitCode !== 0) {
        this.state.failed = { service: entry.service, step: 'render-taskdef' };
        return undefined;
      }
      rendered.set(entry.service, outputs);
    }
    return rendered;
  }

  /** Whether no new migration of any service would break the version that runs. */
  private async lintAll(): Promise<boolean> {
    for (const entry of this.entries) {
      const inputs = steps.lint(entry, this.settings);
      if (inputs === undefined) continue;
      const { exitCode } = await this.step(entry, 'migrate', inputs);
      if (exitCode === 0) continue;
      this.state.failed = { service: entry.service, step: 'migrate' };
      return false;
    }
    return true;
  }

  private begin(entry: Entry): ServiceResult {
    const image = this.images.get(entry.service) ?? '';
    const result: ServiceResult = {
      service: entry.service,
      image,
      digest: digestOf(image),
      commit: entry.commit,
      verdict: '',
      result: '',
      'task-definition-arn': '',
      'previous-task-definition-arn': '',
      'failed-step': '',
      'rolled-back': false,
    };
    this.state.services.push(result);
    return result;
  }

  /** Brings back what this run deployed, the last first. A rollback that fails doesn't keep the others from theirs. */
  async rollBack(reason: string): Promise<void> {
    for (const result of deployedBy(this.state.services)) {
      const entry = this.entries.find(({ service }) => service === result.service);
      if (entry === undefined) continue;
      log.info(`── back: ${result.service}`);
      const inputs = steps.rollback(entry, result['task-definition-arn'], reason, this.settings);
      const { exitCode } = await tryAction('rollback', inputs, this.signal);
      result['rolled-back'] = exitCode === 0;
      (exitCode === 0 ? this.state.rolledBack : this.state.stuck).push(result.service);
    }
  }

  /** @returns the step that failed */
  private async one(entry: Entry, rendered: Outputs, result: ServiceResult): Promise<string | undefined> {
    const migrated = await this.step(entry, 'migrate', steps.migrate(entry, rendered, this.settings));
    if (migrated.exitCode !== 0) return 'migrate';
    const deployed = await this.step(
      entry,
      'deploy-service',
      steps.deploy(entry, rendered, migrated.outputs, this.settings),
    );
    result.verdict = deployed.outputs.verdict ?? '';
    result['task-definition-arn'] = deployed.outputs['task-definition-arn'] ?? '';
    result['previous-task-definition-arn'] = deployed.outputs['previous-task-definition-arn'] ?? '';
    this.state.dossier ||= deployed.outputs.dossier ?? '';
    if (deployed.exitCode !== 0) return `deploy-service (${result.verdict || 'no verdict'})`;
    const verified = await this.step(
      entry,
      'smoke-verify',
      steps.verify(entry, result.image, deployed.outputs, this.settings),
    );
    result.result = verified.outputs.result ?? '';
    return verified.exitCode === 0 ? undefined : 'smoke-verify';
  }

  private async step(entry: Entry, name: string, inputs: Record<string, string>): Promise<Ended> {
    const { length } = this.entries;
    const title = `[${this.entries.indexOf(entry) + 1}/${length}] ${entry.service}: ${name}`;
    log.info(`── ${title}`);
    const started = performance.now();
    // Lines of several come mixed; each says whose it is.
    const ended = await tryAction(name, inputs, this.signal, length > 1 ? entry.service : undefined);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log.info(`── ${title} ${ended.exitCode === 0 ? 'passed' : 'FAILED'} · ${seconds} s`);
    return ended;
  }
}
