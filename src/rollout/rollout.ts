import type {
  CreateServiceCommandInput,
  Service,
  ServiceEvent,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import { stopServiceDeployment } from '../aws/deployments.ts';
import type { Ecs } from '../aws/ecs.ts';
import { awsError } from '../aws/errors.ts';
import { createService, updateService } from '../aws/services.ts';
import { CancelledError, causeChain } from '../runtime/errors.ts';
import * as log from '../runtime/log.ts';
import { type Dossier, dossier } from './dossier.ts';
import { elapsed, newEvents, progressLine, shiftLine, shortEvent } from './events.ts';
import { gather } from './evidence.ts';
import { type Followed, follow } from './follow.ts';
import { Looker } from './looker.ts';
import { type OnPause, Pauses } from './pause.ts';
import { type Ours, primaryDeployment, type Seen, shortArn, type Verdict } from './verdict.ts';
import { FleetWatch } from './watch.ts';

export interface RolloutOptions {
  ecs: Ecs;
  /** The service as it stood before anything was changed. */
  before: Service;
  limitMs: number;
  onTimeout: 'continue' | 'stop';
  onCancel: 'leave' | 'stop';
  signal: AbortSignal;
  /** Called as soon as the service deployment's ARN is known. */
  onServiceDeployment?(arn: string): void;
  /** Decides what becomes of a paused deployment. Without it a person does, and is told how. */
  onPause?: OnPause;
  /** Who looks; one for all who follow services of the same cluster at the same time, so that their looks go together. */
  watch?: FleetWatch;
}

export interface RolloutResult {
  verdict: Verdict;
  /** Why, in words that follow "because". */
  reason: string;
  ours: Ours;
  service: Service;
  serviceDeploymentArn: string | undefined;
  /** Since our start, oldest first. */
  events: ServiceEvent[];
  elapsedMs: number;
  /** What explains a verdict other than succeeded and scaled-to-zero. */
  dossier: Dossier | undefined;
}

/** A rollback that we asked for is followed for this long, after our own time limit. */
const rollbackMs = 5 * 60_000;

/** Updates the service and follows the deployment that this starts. @throws ActionError; the signal's reason if cancelled */
export async function rollOut(
  options: RolloutOptions,
  request: Omit<UpdateServiceCommandInput, 'cluster' | 'service'> & { taskDefinition: string },
): Promise<RolloutResult> {
  const { ecs, before } = options;
  const known = new Set<string>();
  newEvents(before.events, known);
  const inFlight = primaryDeployment(before);
  if (inFlight?.rolloutState === 'IN_PROGRESS' && inFlight.taskDefinition !== request.taskDefinition)
    log.info(
      `deployment ${inFlight.id} of ${shortArn(inFlight.taskDefinition)} was still going on and is replaced`,
    );
  const after = await updateService(ecs, { ...request, service: before.serviceName ?? '' });
  const ours = startedBy(before, after, request.taskDefinition);
  if (ours === undefined) {
    throw awsError(
      new Error(`its PRIMARY deployment is of ${primaryDeployment(after)?.taskDefinition ?? 'nothing'}`),
      `find the deployment of ${shortArn(request.taskDefinition)} that UpdateService should have started`,
    );
  }
  if (ours.completedBefore)
    log.info(`the service already runs ${shortArn(ours.taskDefinitionArn)}: ECS starts no deployment`);
  else if (before.deployments?.some(({ id }) => id === ours.deploymentId))
    log.info(`deployment ${ours.deploymentId} of this revision is going on already; following it`);
  else log.info(`deployment ${ours.deploymentId} started`);
  return await followOut(options, ours, known);
}

/** Creates the service and follows its first deployment. @throws ActionError; the signal's reason if cancelled */
export async function firstOut(
  options: Omit<RolloutOptions, 'before'>,
  request: Omit<CreateServiceCommandInput, 'cluster'> & { taskDefinition: string },
): Promise<RolloutResult> {
  const created = await createService(options.ecs, request);
  const ours = startedBy({}, created, request.taskDefinition);
  if (ours === undefined) {
    throw awsError(
      new Error('its answer has no PRIMARY deployment'),
      `find the first deployment of service '${request.serviceName}'`,
    );
  }
  log.info(`created service ${request.serviceName}; deployment ${ours.deploymentId} started`);
  return await followOut({ ...options, before: created }, ours, new Set());
}

/**
 * The deployment that UpdateService started, from its answer. Where nothing changed that starts one it is the present one:
 * still going on, or completed before.
 */
export function startedBy(before: Service, after: Service, taskDefinitionArn: string): Ours | undefined {
  const primary = primaryDeployment(after);
  if (primary?.id === undefined || primary.taskDefinition !== taskDefinitionArn) return undefined;
  const old = before.deployments?.some(({ id }) => id === primary.id) === true;
  return {
    taskDefinitionArn,
    deploymentId: primary.id,
    createdAt: primary.createdAt ?? new Date(),
    completedBefore: old && primary.rolloutState === 'COMPLETED',
    desiredCount: after.desiredCount ?? 0,
  };
}

/**
 * Follows a deployment that is under way to its verdict, with live lines, and gathers the dossier if it ended badly.
 * @param known Keys of the events that are not news
 */
export async function followOut(
  options: RolloutOptions,
  ours: Ours,
  known: Set<string>,
): Promise<RolloutResult> {
  const { ecs, signal } = options;
  const started = performance.now();
  const events: ServiceEvent[] = [];
  const stamp = () => `[${elapsed(performance.now() - started)}]`;
  const watch = options.watch ?? new FleetWatch(ecs);
  const looker = new Looker(ecs, watch, options.before.serviceName ?? '', ours, options.onServiceDeployment);
  const pauses = new Pauses(ecs, options.onPause, stamp);
  let line = '';
  let shift = '';
  let held = false;
  const onSnapshot = (seen: Seen) => {
    for (const event of newEvents(seen.service.events, known)) {
      events.push(event);
      log.info(`${stamp()} ${shortEvent(event.message ?? '')}`);
    }
    const now = progressLine(ours, seen.service);
    if (now !== line) log.info(`${stamp()} ${now}`);
    line = now;
    const stage = shiftLine(seen.serviceDeployment);
    if (stage !== shift && stage !== '') log.info(`${stamp()} ${stage}`);
    shift = stage;
    held = pauses.see(seen.serviceDeployment);
    if (pauses.error !== undefined) throw pauses.error;
  };
  const followOn = (limitMs: number) =>
    follow({
      ours,
      look: (abort) => looker.look(abort),
      onSnapshot,
      held: () => held,
      onPassing: (error) => log.debug(`looking again: ${causeChain(error).join('; ')}`),
      limitMs,
      signal,
    });

  let end: Followed;
  try {
    end = await followOn(options.limitMs);
    if (end.verdict === 'timed-out') end = await atTimeout(options, looker, end, followOn);
  } catch (error) {
    if (signal.aborted) await atCancel(options, looker);
    throw error instanceof CancelledError || signal.aborted
      ? error
      : awsError(error, `follow deployment ${ours.deploymentId}; it goes on, and its outcome is unknown`);
  } finally {
    pauses.end();
  }
  const { verdict, seen } = end;
  // What we found while it was paused is the reason; ECS only knows that a hook failed.
  const refused = verdict === 'rolled-back' ? pauses.refusal : undefined;
  const reason = refused ?? end.reason;
  const good = verdict === 'succeeded' || verdict === 'scaled-to-zero';
  const { service, serviceDeployment } = seen;
  const evidence = { ours, service, serviceDeployment, events };
  return {
    verdict,
    reason,
    ours,
    service,
    serviceDeploymentArn: looker.arn,
    events,
    elapsedMs: performance.now() - started,
    dossier: good ? undefined : dossier(verdict, reason, await gather(ecs, evidence), refused),
  };
}

/** The time limit passed: leaves the deployment alone, or stops it and sees how that ends. */
async function atTimeout(
  options: RolloutOptions,
  looker: Looker,
  end: Followed,
  followOn: (limitMs: number) => Promise<Followed>,
): Promise<Followed> {
  if (options.onTimeout === 'continue')
    return { ...end, reason: `${end.reason}; the deployment goes on (on-timeout: continue)` };
  if (looker.arn === undefined)
    return {
      ...end,
      reason: `${end.reason}; it could not be stopped, since its service deployment is not known`,
    };
  log.info('the time limit has passed: stopping the deployment and rolling back');
  // Ended in the meantime: what it ended with is the verdict.
  if (!(await stopServiceDeployment(options.ecs, looker.arn))) return await followOn(10_000);
  const after = await followOn(rollbackMs);
  if (after.verdict === 'succeeded' || after.verdict === 'scaled-to-zero') return after;
  const how = {
    'timed-out': 'its rollback is still going on',
    failed: `its rollback failed: ${after.reason}`,
  } as Partial<Record<Verdict, string>>;
  return {
    ...after,
    verdict: 'timed-out',
    reason: `${end.reason}; the deployment was stopped (on-timeout: stop), ${how[after.verdict] ?? 'and the service was rolled back'}`,
  };
}

async function atCancel({ ecs, onCancel, before }: RolloutOptions, looker: Looker): Promise<void> {
  const name = before.serviceName;
  if (onCancel === 'leave') {
    log.warning(`cancelled: the deployment of ${name} goes on, unwatched (on-cancel: leave)`);
    return;
  }
  // Without the ARN there is nothing to stop by; one more look may find it.
  if (looker.arn === undefined) await looker.look(AbortSignal.timeout(3_000)).catch(() => undefined);
  const stopped =
    looker.arn !== undefined &&
    (await stopServiceDeployment(ecs, looker.arn).catch((error: unknown) => {
      log.warning(causeChain(error).join('; '));
      return false;
    }));
  log.warning(
    stopped
      ? `cancelled: the deployment of ${name} was stopped and is being rolled back (on-cancel: stop)`
      : `cancelled: the deployment of ${name} could not be stopped and goes on, unwatched`,
  );
}
