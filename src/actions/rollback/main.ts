import { ecsClient, regionOf } from '../../aws/clients.ts';
import {
  describeTaskDefinition,
  type Ecs,
  findService,
  findServiceDeployment,
  sameRegion,
  shortName,
  stopServiceDeployment,
} from '../../aws/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { checkTargets } from '../../rollout/definition.ts';
import { newEvents } from '../../rollout/events.ts';
import { report, rolloutError } from '../../rollout/report.ts';
import { followOut, type RolloutOptions, type RolloutResult, rollOut } from '../../rollout/rollout.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { action } from './io.generated.ts';
import { newestVerified, noneVerified, ownWayBack, verifiedAt } from './target.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const cluster = inputs.cluster;
  const service = inputs.service;
  const to = inputs.to;
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster, service, to });
  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const before = await findService(ecs, service, signal);
  const primary = primaryDeployment(before);
  const from = primary?.taskDefinition ?? before.taskDefinition ?? '';
  const back = ownWayBack(before);
  const target =
    to === undefined
      ? ((await newestVerified(ecs, from, signal)) ??
        (back === undefined ? undefined : await describeTaskDefinition(ecs, back)))
      : await describeTaskDefinition(ecs, to);
  if (target === undefined) throw noneVerified(from);
  if (target.arn === from && primary?.rolloutState === 'COMPLETED' && to !== undefined)
    log.notice(`service '${service}' runs ${shortName(from)} already`);
  if (verifiedAt(target) === undefined)
    log.warning(
      `${shortName(target.arn)} is not marked as verified: no smoke test is known to have passed on it`,
    );
  setOutputs({ from, taskDefinitionArn: target.arn });
  log.info(
    `rolling ${service} in ${shortName(cluster)} back from ${shortName(from)} to ${shortName(target.arn)}${inputs.reason === undefined ? '' : `: ${inputs.reason}`}`,
  );

  const options: RolloutOptions = {
    ecs,
    before,
    limitMs: inputs.waitForMinutes * 60_000,
    onTimeout: 'continue',
    onCancel: 'leave',
    signal,
  };
  const stopped = back === target.arn ? await stopAndFollow(options) : undefined;
  const result = stopped ?? (await update(options, target.arn));
  setOutputs({ verdict: result.verdict });
  await report(result, cluster, from);
  const stays =
    'What does not come back with a rollback: the database schema and data, the values of secrets and parameters, and what Terraform changed.';
  await appendSummary(`${inputs.reason === undefined ? '' : `Reason: ${inputs.reason}\n\n`}> ${stays}\n`);
  log.notice(`${service}: ${stays}`);
  if (result.verdict !== 'succeeded' && result.verdict !== 'scaled-to-zero') throw rolloutError(result);
  log.info(`${service} is back on ${shortName(target.arn)}`);

  async function update(options: RolloutOptions, arn: string): Promise<RolloutResult> {
    const { definition } = await describeTaskDefinition(ecs, arn);
    checkTargets(definition, before);
    return await rollOut(options, { taskDefinition: arn });
  }

  /** Stops the deployment that goes on, which brings the one before back. Undefined if it had ended in the meantime. */
  async function stopAndFollow(options: RolloutOptions): Promise<RolloutResult | undefined> {
    const { id, createdAt } = primary ?? {};
    if (id === undefined || createdAt === undefined) return undefined;
    const arn = await findServiceDeployment(ecs, service, id, createdAt, signal).catch((error: unknown) => {
      throw awsError(error, `find the service deployment that is going on`);
    });
    if (arn === undefined || !(await stopServiceDeployment(ecs, arn))) return undefined;
    log.info(`deployment ${id} is stopped; ECS brings ${shortName(back ?? '')} back`);
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
    if (result.verdict !== 'stopped' && result.verdict !== 'rolled-back') return ifThrough(result);
    const reached = result.service.taskDefinition === back;
    if (!reached)
      throw new ActionError(
        `the deployment was stopped, but the service runs ${result.service.taskDefinition}`,
      );
    const { id: deploymentId = id } = primaryDeployment(result.service) ?? {};
    return {
      ...result,
      ours: { ...ours, taskDefinitionArn: target?.arn ?? from, deploymentId },
      verdict: 'succeeded',
      reason: `the deployment was stopped and ${shortName(back ?? '')} is back`,
      dossier: undefined,
    };
  }

  /** The deployment completed before the stop reached it: then the service is updated instead. */
  function ifThrough(result: RolloutResult): RolloutResult | undefined {
    return result.verdict === 'succeeded' || result.verdict === 'scaled-to-zero' ? undefined : result;
  }
});
