import { ecsClient } from '../../aws/clients/ecs.ts';
import { type Ecs, sameRegion, shortName } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { tagResource } from '../../aws/revisions.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { shownBase } from '../../verify/address.ts';
import { expectedText } from '../../verify/expected.ts';
import { adviceFor, smokeSummary } from '../../verify/report.ts';
import { type SmokeResult, smokeTest } from '../../verify/smoke.ts';
import { isBack, rollBack } from '../rollback/rollback.ts';
import { revisionProblems, running, targetsToAsk } from './fleet.ts';
import { action } from './io.generated.ts';
import { inARow, readOptions } from './options.ts';
import { tagFailed } from './tags.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const options = await readOptions(inputs, process.env.GITHUB_SHA);
  const { base, expected } = options;
  const { service, cluster, taskDefinitionArn: arn } = inputs;
  const ecs = arn === undefined ? undefined : await connect();
  const live = ecs && service ? await running(ecs, service, signal) : undefined;
  const targets =
    live === undefined || arn === undefined || inputs.eachTarget === 'skip'
      ? {}
      : { targets: { list: targetsToAsk(live, arn), must: inputs.eachTarget === 'require' } };

  log.info(`waiting until ${shownBase(base)} serves ${expectedText(expected)}, and nothing else`);
  const result = await smokeTest({
    ...options,
    ...targets,
    inARow: inARow(inputs.consecutive, live?.service.desiredCount ?? 0),
    signal,
  });
  if (!result.passed && ecs !== undefined && arn !== undefined) await tagFailed(ecs, arn, service);
  if (ecs !== undefined && service !== undefined && arn !== undefined)
    await checkRevision(ecs, service, arn, result);

  const { requests, errors, p95Ms, served } = result.counts;
  setOutputs({
    result: result.passed ? 'verified' : 'failed',
    commit: served[0]?.[0] ?? '',
    requests,
    errors,
    p95Ms: Math.round(p95Ms),
    report: JSON.stringify(result.rows),
  });
  if (result.passed && ecs !== undefined && arn !== undefined) await tag(ecs, arn);
  await appendSummary(smokeSummary(result, base));
  if (!result.passed) throw await failed(result);
  log.info(`verified: ${requests} requests, ${errors} failed, p95 ${Math.round(p95Ms)} ms`);

  async function connect(): Promise<Ecs> {
    const region = regionOf(inputs.awsRegion);
    sameRegion(region, { cluster, service, 'task-definition-arn': arn });
    return { client: await ecsClient(region), region, cluster };
  }

  /** Looked at last, so that a deployment that took its place meanwhile is met. */
  async function checkRevision(on: Ecs, name: string, revision: string, so: SmokeResult): Promise<void> {
    const problems = revisionProblems(await running(on, name, signal), revision);
    const found = problems.join('; ') || `all tasks of ${name} run it, and all targets are healthy`;
    so.rows.push({ check: 'revision', passed: problems.length === 0, wanted: shortName(revision), found });
    so.problems.push(...problems);
    so.passed &&= problems.length === 0;
  }

  async function tag(on: Ecs, revision: string): Promise<void> {
    await tagResource(on, revision, {
      'slipway:verified': new Date().toISOString(),
      ...(service === undefined ? {} : { 'slipway:verified-in': `${shortName(on.cluster)}/${service}` }),
      ...(expected.kind === 'commit' ? { 'slipway:commit': expected.text } : {}),
      ...(inputs.digest === undefined ? {} : { 'slipway:digest': inputs.digest }),
      ...(inputs.source === undefined ? {} : { 'slipway:source': inputs.source }),
      ...(inputs.scannedAt === undefined ? {} : { 'slipway:scanned': inputs.scannedAt }),
    });
    log.info(`${shortName(revision)} is tagged as verified`);
  }

  /** The error of a failed test; before it the rollback, where that is wanted. */
  async function failed(so: SmokeResult): Promise<ActionError> {
    const what = `${shownBase(base)} is not verified: ${so.problems.join('\n')}`;
    const help = adviceFor(so, expected);
    if (inputs.onFailure === 'none' || ecs === undefined || service === undefined || arn === undefined)
      return new ActionError(what, { help });
    log.info(`failed: ${so.problems.join('; ')}`);
    try {
      const back = await rollBack({
        ecs,
        service,
        from: arn,
        to: undefined,
        allowUnverified: false,
        reason: 'the smoke test failed',
        limitMs: inputs.waitForMinutes * 60_000,
        signal,
      });
      const { verdict, target, reason } = back;
      if (!back.acted) return new ActionError(`${what}\nit was not rolled back: ${reason}`, { help });
      setOutputs({ rollbackVerdict: verdict, rollbackTaskDefinitionArn: target });
      const ended = isBack(back)
        ? `rolled back: ${service} runs ${shortName(target)} again`
        : `the rollback ended as ${verdict}: ${reason}`;
      return new ActionError(`${what}\n${ended}`, { help });
    } catch (cause) {
      signal.throwIfAborted();
      return new ActionError(`${what}\nit was not rolled back: ${causeChain(cause)[0]}`, { cause, help });
    }
  }
});
