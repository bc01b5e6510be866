import * as log from '../../runtime/log.ts';
import { type Ended, runAction } from './action.ts';
import type { Entry } from './entry.ts';
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
  'rolled-back': boolean;
}

export interface FleetResult {
  services: ServiceResult[];
  failed?: { service: string; step: string };
  /** The services that were brought back, in the order in which they were. */
  rolledBack: string[];
  /** The services whose rollback failed. */
  stuck: string[];
  dossier: string;
}

/** The way of a plan's services through one environment, one after the other; the first failure ends it. */
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

  async deploy(): Promise<FleetResult> {
    for (const [at, entry] of this.entries.entries()) {
      const step = await this.one(entry, `[${at + 1}/${this.entries.length}] ${entry.service}`);
      if (step === undefined) continue;
      this.state.failed = { service: entry.service, step };
      break;
    }
    return this.state;
  }

  /** Brings back what this run deployed, the last first. A rollback that fails doesn't keep the others from theirs. */
  async rollBack(reason: string): Promise<void> {
    const deployed = this.state.services.filter(({ verdict }) => verdict === 'succeeded').reverse();
    for (const result of deployed) {
      const entry = this.entries.find(({ service }) => service === result.service);
      if (entry === undefined) continue;
      log.info(`── back: ${result.service}`);
      const inputs = steps.rollback(entry, result['task-definition-arn'], reason, this.settings);
      const { exitCode } = await runAction('rollback', inputs, this.signal);
      result['rolled-back'] = exitCode === 0;
      (exitCode === 0 ? this.state.rolledBack : this.state.stuck).push(result.service);
    }
  }

  /** @returns the step that failed */
  private async one(entry: Entry, title: string): Promise<string | undefined> {
    const image = this.images.get(entry.service) ?? '';
    const result: ServiceResult = {
      service: entry.service,
      image,
      digest: steps.digestOf(image),
      commit: entry.commit,
      verdict: '',
      result: '',
      'task-definition-arn': '',
      'previous-task-definition-arn': '',
      'rolled-back': false,
    };
    this.state.services.push(result);
    const rendered = await this.step(title, 'render-taskdef', steps.render(entry, image));
    if (rendered.exitCode !== 0) return 'render-taskdef';
    const migrated = await this.step(title, 'migrate', steps.migrate(entry, rendered.outputs, this.settings));
    if (migrated.exitCode !== 0) return 'migrate';
    const deployed = await this.step(
      title,
      'deploy-service',
      steps.deploy(entry, rendered.outputs, migrated.outputs, this.settings),
    );
    result.verdict = deployed.outputs.verdict ?? '';
    result['task-definition-arn'] = deployed.outputs['task-definition-arn'] ?? '';
    result['previous-task-definition-arn'] = deployed.outputs['previous-task-definition-arn'] ?? '';
    this.state.dossier = deployed.outputs.dossier ?? '';
    if (deployed.exitCode !== 0) return `deploy-service (${result.verdict || 'no verdict'})`;
    const verified = await this.step(
      title,
      'smoke-verify',
      steps.verify(entry, image, deployed.outputs, this.settings),
    );
    result.result = verified.outputs.result ?? '';
    return verified.exitCode === 0 ? undefined : 'smoke-verify';
  }

  private async step(title: string, name: string, inputs: Record<string, string>): Promise<Ended> {
    log.info(`── ${title}: ${name}`);
    const started = performance.now();
    const ended = await runAction(name, inputs, this.signal);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log.info(`── ${title}: ${name} ${ended.exitCode === 0 ? 'passed' : 'FAILED'} · ${seconds} s`);
    return ended;
  }
}
