import { findServiceDeployment, stopServiceDeployment } from '../../aws/deployments.ts';
import { shortName } from '../../aws/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { tagResource } from '../../aws/revisions.ts';
import { newEvents } from '../../rollout/events.ts';
import { report, rolloutError } from '../../rollout/report.ts';
import { followOut, type RolloutOptions, type RolloutResult, rollOut } from '../../rollout/rollout.ts';
import { primaryDeployment, type Verdict } from '../../rollout/verdict.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { planRollback, type RollbackPlan, type RollbackRequest } from './plan.ts';
import { returnSummary, revisionText, whatStays } from './stays.ts';
import { isGood, placeOf, verifiedAt } from './target.ts';

/** How a rollback ended. */
export interface Rollback {
  /** False where nothing was changed, since the service didn't run what was to be left. */
  acted: boolean;
  verdict: Verdict;
  reason: string;
  /** The revision that the service was to be brought back to, or runs where there was nothing to do. */
  target: string;
  /** What explains a bad end. */
  error: ActionError | undefined;
}

/** True if the service is where it was to be. */
export function isBack({ verdict }: Pick<Rollback, 'verdict'>): boolean {
  return verdict === 'succeeded' || verdict === 'scaled-to-zero';
}

/** Plans a rollback and carries it out. @throws ActionError where nothing was changed; the signal's reason if cancelled */
export async function rollBack(request: RollbackRequest): Promise<Rollback> {
  return await carryOut(request, await planRollback(request));
}

/** Does what was planned, follows it to a verdict and reports it. */
export async function carryOut(request: RollbackRequest, plan: RollbackPlan): Promise<Rollback> {
  const { ecs, reason } = request;
  if (plan.kind !== 'back') {
    log.notice(plan.reason);
    await appendSummary(`## ℹ️ ${request.service}: no rollback\n\n${plan.reason}.\n`);
    const error = new ActionError(plan.reason, {
      help: 'Wait for that deployment, then run this again if it is still wanted.',
    });
    const verdict = plan.kind === 'nothing' ? 'succeeded' : 'superseded';
    return {
      acted: false,
      verdict,
      reason: plan.reason,
      target: plan.runs,
      error: plan.kind === 'nothing' ? undefined : error,
    };
  }
  const { before, from, target } = plan;
  if (verifiedAt(target) === undefined)
    log.warning(
      `${shortName(target.arn)} is not marked as verified: no smoke test is known to have passed on it`,
    );
  log.info(
    `rolling ${request.service} in ${shortName(ecs.cluster)} back from ${shortName(from.arn)} to ${revisionText(target)}${reason === undefined ? '' : `: ${reason}`}`,
  );
  const options: RolloutOptions = {
    ecs,
    before,
    limitMs: request.limitMs,
    onTimeout: 'continue',
    onCancel: 'leave',
    signal: request.signal,
  };
  const stopped = plan.stop ? await stopAndFollow(options, from.arn, target.arn) : undefined;
  const result = stopped ?? (await rollOut(options, { taskDefinition: target.arn }));
  await report(result, ecs.cluster, from.arn, `back on ${shortName(target.arn)}`);
  await appendSummary(returnSummary(before, from, target, reason));
  log.notice(`${request.service}: what does not come back: ${whatStays(before, target).join('; ')}`);
  const end = { acted: true, verdict: result.verdict, reason: result.reason, target: target.arn };
  if (!isBack(end)) return { ...end, error: rolloutError(result) };
  if (isGood(from, placeOf(request))) await markLeft(request, from.arn);
  return { ...end, error: undefined };
}

/** A verified revision that had to be left is not the next rollback's goal. */
async function markLeft({ ecs }: RollbackRequest, arn: string): Promise<void> {
  try {
    await tagResource(ecs, arn, { 'slipway:rolled-back': new Date().toISOString() });
  } catch (error) {
    log.warning(
      `${shortName(arn)} keeps counting as verified, since it could not be tagged slipway:rolled-back: ${causeChain(error).join('; ')}`,
    );
  }
}

/** Stops the deployment that goes on, which brings the one before back. Undefined if it had ended in the meantime. */
async function stopAndFollow(
  options: RolloutOptions,
  from: string,
  back: string,
): Promise<RolloutResult | undefined> {
  const { ecs, before, signal } = options;
  const { id, createdAt } = primaryDeployment(before) ?? {};
  if (id === undefined || createdAt === undefined) return undefined;
  const service = before.serviceName ?? '';
  const arn = await findServiceDeployment(ecs, service, id, createdAt, signal).catch((error: unknown) => {
    throw awsError(error, 'find the service deployment that is going on');
  });
  if (arn === undefined || !(await stopServiceDeployment(ecs, arn))) return undefined;
  log.info(`deployment ${id} is stopped; ECS brings ${shortName(back)} back`);
  const known = new Set<string>();
  newEvents(before.events, known);
  const ours = {
    taskDefinitionArn: from,
    deploymentId: id,
    createdAt,
    completedBefore: false,
    desiredCount: before.desiredCount ?? 0,
  };
  const result = await followOut(options, ours, known);
  // It completed before the stop reached it: then the service is updated instead.
  if (result.verdict === 'succeeded' || result.verdict === 'scaled-to-zero') return undefined;
  if (result.verdict !== 'stopped' && result.verdict !== 'rolled-back') return result;
  if (result.service.taskDefinition !== back)
    throw new ActionError(
      `the deployment was stopped, but the service runs ${result.service.taskDefinition}`,
    );
  const { id: deploymentId = id } = primaryDeployment(result.service) ?? {};
  return {
    ...result,
    ours: { ...ours, taskDefinitionArn: back, deploymentId },
    verdict: 'succeeded',
    reason: `the deployment was stopped and ${shortName(back)} is back`,
    dossier: undefined,
  };
}
