import type {
  CodeDeployClient,
  CreateDeploymentCommandInput,
  DeploymentInfo,
} from '@aws-sdk/client-codedeploy';
import type { ServiceEvent } from '@aws-sdk/client-ecs';
import { createDeployment, getDeployment, getTarget, stopDeployment } from '../aws/codedeploy.ts';
import { shortName } from '../aws/ecs.ts';
import { awsError, isPassing } from '../aws/errors.ts';
import { describeService } from '../aws/services.ts';
import { causeChain } from '../runtime/errors.ts';
import * as log from '../runtime/log.ts';
import { type CodeDeployLook, judgeCodeDeploy, lifecycleLine } from './codedeploy-verdict.ts';
import { dossier } from './dossier.ts';
import { elapsed, newEvents, shortEvent } from './events.ts';
import { gather } from './evidence.ts';
import { sleep } from './follow.ts';
import type { RolloutOptions, RolloutResult } from './rollout.ts';
import type { Judgement, Ours, Verdict } from './verdict.ts';

/** Between two looks, in milliseconds. */
const stepMs = 2_000;
/** A rollback that we asked for is followed for this long, after our own time limit. */
const rollbackMs = 5 * 60_000;

type End = Exclude<Judgement, 'going on'> & { look: CodeDeployLook };

/**
 * Has CodeDeploy deploy a task definition and follows that deployment, its rollback included, to a verdict. The waits that the
 * deployment group asks for (before the shift, and before the old tasks go) are added to the time limit.
 * @throws ActionError; the signal's reason if cancelled
 */
export async function codeDeployOut(
  options: RolloutOptions,
  client: CodeDeployClient,
  request: CreateDeploymentCommandInput,
  taskDefinitionArn: string,
  onId: (deploymentId: string) => void,
): Promise<RolloutResult> {
  const { ecs, before, signal } = options;
  const service = before.serviceName ?? '';
  const id = await createDeployment(client, request);
  onId(id);
  log.info(`CodeDeploy's deployment ${id} started`);
  const started = performance.now();
  const stamp = () => `[${elapsed(performance.now() - started)}]`;
  const known = new Set<string>();
  newEvents(before.events, known);
  const events: ServiceEvent[] = [];
  const told = new Set<string>();
  const tell = (line: string) => {
    if (line === '' || told.has(line)) return;
    told.add(line);
    log.info(`${stamp()} ${line}`);
  };
  let endedAt: number | undefined;

  const look = async (): Promise<CodeDeployLook> => {
    const [info, target, live] = await Promise.all([
      getDeployment(client, id, signal),
      getTarget(client, id, `${shortName(ecs.cluster)}:${service}`, signal),
      describeService(ecs, service, signal),
    ]);
    const backId = info.rollbackInfo?.rollbackDeploymentId;
    const rollback = backId === undefined ? undefined : await getDeployment(client, backId, signal);
    for (const event of newEvents(live.events, known)) {
      events.push(event);
      log.info(`${stamp()} ${shortEvent(event.message ?? '')}`);
    }
    tell(lifecycleLine(target));
    tell(waits(id, info));
    if (backId !== undefined) tell(`rolling back with deployment ${backId}`);
    if (/^(Failed|Stopped)$/.test(info.status ?? '')) endedAt ??= performance.now();
    const endedForMs = endedAt === undefined ? 0 : performance.now() - endedAt;
    return { info, rollback, service: live, endedForMs };
  };

  const follow = async (limitMs: number): Promise<End> => {
    const from = performance.now();
    let extraMs = 0;
    for (let misses = 0; ; ) {
      signal.throwIfAborted();
      const begun = performance.now();
      try {
        const seen = await look();
        misses = 0;
        extraMs = waitMs(seen.info);
        const judged = judgeCodeDeploy(seen, taskDefinitionArn);
        if (judged !== 'going on') return { ...judged, look: seen };
        if (performance.now() - from >= limitMs + extraMs)
          return {
            verdict: 'timed-out',
            reason: 'the deployment had not ended when the time limit passed',
            look: seen,
          };
      } catch (error) {
        signal.throwIfAborted();
        if (!isPassing(error) || performance.now() - from >= limitMs + extraMs + 60_000) throw error;
        misses += 1;
        log.debug(`looking again: ${causeChain(error).join('; ')}`);
      }
      const back = misses === 0 ? 0 : Math.min(20_000, 500 * 2 ** misses) * (0.5 + Math.random() / 2);
      await sleep(Math.max(stepMs - (performance.now() - begun), back), signal);
    }
  };

  let end: End;
  try {
    end = await follow(options.limitMs);
    if (end.verdict === 'timed-out') end = await atTimeout(end);
  } catch (error) {
    if (signal.aborted) await atCancel();
    throw signal.aborted
      ? error
      : awsError(error, `follow deployment ${id}; it goes on, and its outcome is unknown`);
  }
  const { verdict, reason } = end;
  const live = end.look.service;
  const set = live.taskSets?.find(({ externalId }) => externalId === id);
  const ours: Ours = {
    taskDefinitionArn,
    deploymentId: set?.id ?? id,
    createdAt: end.look.info.createTime ?? new Date(),
    completedBefore: false,
    desiredCount: before.desiredCount ?? 0,
  };
  const good = verdict === 'succeeded' || verdict === 'scaled-to-zero';
  const evidence = { ours, service: live, serviceDeployment: undefined, events };
  return {
    verdict,
    reason,
    ours,
    service: live,
    serviceDeploymentArn: undefined,
    events,
    elapsedMs: performance.now() - started,
    dossier: good ? undefined : dossier(verdict, reason, await gather(ecs, evidence)),
  };

  async function atTimeout(end: End): Promise<End> {
    if (options.onTimeout === 'continue')
      return { ...end, reason: `${end.reason}; the deployment goes on (on-timeout: continue)` };
    log.info('the time limit has passed: stopping the deployment and rolling back');
    if (!(await stopDeployment(client, id))) return await follow(10_000);
    const after = await follow(rollbackMs);
    if (after.verdict === 'succeeded' || after.verdict === 'scaled-to-zero') return after;
    const how: Partial<Record<Verdict, string>> = { 'timed-out': 'its rollback is still going on' };
    return {
      ...after,
      verdict: 'timed-out',
      reason: `${end.reason}; the deployment was stopped (on-timeout: stop): ${how[after.verdict] ?? after.reason}`,
    };
  }

  async function atCancel(): Promise<void> {
    if (options.onCancel === 'leave') {
      log.warning(`cancelled: deployment ${id} of ${service} goes on, unwatched (on-cancel: leave)`);
      return;
    }
    const stopped = await stopDeployment(client, id).catch((error: unknown) => {
      log.warning(causeChain(error).join('; '));
      return false;
    });
    log.warning(
      stopped
        ? `cancelled: deployment ${id} of ${service} was stopped and is being rolled back (on-cancel: stop)`
        : `cancelled: deployment ${id} of ${service} could not be stopped and goes on, unwatched`,
    );
  }
}

/** What the deployment group waits for by itself, in milliseconds. */
function waitMs({ blueGreenDeploymentConfiguration: config }: DeploymentInfo): number {
  const termination = config?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0;
  const ready = config?.deploymentReadyOption?.waitTimeInMinutes ?? 0;
  return (termination + ready) * 60_000;
}

/** Waits that last long, said once, with the way to end them. */
function waits(id: string, info: DeploymentInfo): string {
  const command = `aws deploy continue-deployment --deployment-id ${id} --deployment-wait-type`;
  if (info.status === 'Ready')
    return `ready: the test listener shows the new tasks, and the shift waits for a person: ${command} READY_WAIT`;
  if (info.instanceTerminationWaitTimeStarted !== true || info.status !== 'InProgress') return '';
  const minutes =
    info.blueGreenDeploymentConfiguration?.terminateBlueInstancesOnDeploymentSuccess
      ?.terminationWaitTimeInMinutes ?? 0;
  return `all users are on the new tasks; the old ones stay for ${minutes} min, so that going back is quick (to end it: ${command} TERMINATION_WAIT)`;
}
