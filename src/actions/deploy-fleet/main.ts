import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { type Entry, entriesOf } from './entry.ts';
import { type FleetResult, Progress } from './fleet.ts';
import { guardAll } from './guards.ts';
import { givenImages, taggedImages } from './images.ts';
import { action } from './io.generated.ts';
import { promoteAll } from './promoted.ts';
import { choiceOf, helpFor, summaryOf } from './summary.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const given = entriesOf(inputs.matrix);
  setOutputs({ result: '', services: '[]', images: '', failed: '', rolledBack: '[]', dossier: '' });
  if (given.length === 0) return log.info('nothing to deploy');
  const chosen = givenImages(inputs.images);
  const { entries, images, scannedAt } = await choose(given);
  if (inputs.checkOnly) {
    const { allowOlder } = inputs;
    return await guardAll(entries, { allowOlder, mayBeMissing: true, definitions: new Map(), signal });
  }
  setOutputs({
    images: entries.map(({ service }) => `${service}=${images.get(service)}`).join('\n'),
  });
  if (inputs.dryRun) return await appendSummary(choiceOf(entries, images));

  const settings = {
    waitForMinutes: inputs.waitForMinutes,
    smokeWindow: inputs.smokeWindow,
    allowOlder: inputs.allowOlder,
    parallel: inputs.parallel,
    squawk: inputs.squawk,
    migrationsBase: inputs.migrationsBase,
    scannedAt,
  };
  const progress = new Progress(entries, images, settings, signal);
  const report = (state: FleetResult) =>
    setOutputs({
      result: state.failed === undefined ? 'verified' : 'failed',
      services: JSON.stringify(state.services),
      failed: state.failed?.service ?? '',
      rolledBack: JSON.stringify(state.rolledBack),
      dossier: state.dossier,
    });
  // Where nothing can be deployed, deploy throws.
  setOutputs({ result: 'failed' });
  const state = await progress.deploy();
  report(state);
  if (state.failed === undefined) {
    await appendSummary(summaryOf(entries, state));
    log.info(`verified in ${environmentOf(entries)}: ${entries.map(({ service }) => service).join(', ')}`);
    return;
  }
  const { service, step } = state.failed;
  if (inputs.onFailure === 'rollback' && !signal.aborted) {
    await progress.rollBack(`${service} failed in the same run`);
    report(state);
  }
  await appendSummary(summaryOf(entries, state));
  signal.throwIfAborted();
  throw new ActionError(`${service} did not get to ${environmentOf(entries)}: ${step} failed`, {
    help: helpFor(state),
  });

  async function choose(services: readonly Entry[]) {
    if (inputs.from === undefined) {
      const images = inputs.checkOnly
        ? new Map<string, string>()
        : await taggedImages(services, chosen, signal);
      const scans = [...chosen].map(([service, { scannedAt }]) => [service, scannedAt] as const);
      return { entries: services, images, scannedAt: new Map(scans) };
    }
    const gates = {
      minVerifiedAge: inputs.minVerifiedAge,
      maxScanAge: inputs.maxScanAge,
      ticket: inputs.ticket,
      requireTicket: inputs.requireTicket,
      dryRun: inputs.dryRun || inputs.checkOnly,
      fromAccessKeyId: inputs.fromAccessKeyId,
      fromSecretAccessKey: inputs.fromSecretAccessKey,
      fromSessionToken: inputs.fromSessionToken,
    };
    const promoted = await promoteAll(services, entriesOf(inputs.from), chosen, gates, signal);
    return {
      entries: promoted.map(({ entry }) => entry),
      images: new Map(promoted.map(({ entry, image }) => [entry.service, image])),
      scannedAt: new Map(promoted.map(({ entry, scannedAt }) => [entry.service, scannedAt])),
    };
  }
});

function environmentOf(entries: readonly Entry[]): string {
  return entries[0]?.environment ?? '';
}
