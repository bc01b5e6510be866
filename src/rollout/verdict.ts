import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';

/** How a deployment ended. What can't be known is an error, never one of these words. */
export type Verdict =
  | 'succeeded'
  | 'rolled-back'
  | 'failed'
  | 'superseded'
  | 'stopped'
  | 'timed-out'
  | 'scaled-to-zero';

export type Judgement = 'going on' | { verdict: Verdict; reason: string };

/** The deployment that is judged, and nothing else is. */
export interface Ours {
  taskDefinitionArn: string;
  /** `ecs-svc/N`, from UpdateService's answer. */
  deploymentId: string;
  /** When ECS created it; what is newer took its place, what is older was there before. */
  createdAt: Date;
  /** It had already completed when we came: UpdateService changed nothing that starts a deployment. */
  completedBefore: boolean;
  /** The desired count in UpdateService's answer. */
  desiredCount: number;
}

/** One look at the service. */
export interface Snapshot {
  service: Service;
  /** Ours, as DescribeServiceDeployments tells it; undefined where it isn't found yet or that API is denied. */
  serviceDeployment?: ServiceDeployment | undefined;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What the snapshots so far amount to. */
export interface Seen extends Snapshot {
  /** When the first snapshot was taken. */
  firstAt: number;
  /** Our deployment was among the service's deployments at least once. */
  shown: boolean;
  /** Its rolloutState FAILED was first seen then. */
  failedSince?: number | undefined;
  /** Somebody asked for a rollback (StopServiceDeployment): its status ROLLBACK_REQUESTED was seen. */
  stopRequested: boolean;
}

export interface Limits {
  /** True once our time limit has passed. */
  timeIsUp: boolean;
}

/**
 * How long a deployment may stand FAILED as the service's PRIMARY, with nothing that says it is rolled back or stopped,
 * until it counts as stalled: ECS needs a moment between the two.
 */
export const stalledAfterMs = 15_000;

/** Answers of DescribeServices may lag behind UpdateService for this long. */
export const lagMs = 10_000;

/** Adds a snapshot to what was seen before. */
export function remember(ours: Ours, before: Seen | undefined, now: Snapshot): Seen {
  const own = ownDeployment(ours, now.service);
  const failed = own?.rolloutState === 'FAILED';
  return {
    ...now,
    // An answer can lag behind the one before it: what was found once stays found.
    serviceDeployment: now.serviceDeployment ?? before?.serviceDeployment,
    firstAt: before?.firstAt ?? now.at,
    shown: before?.shown === true || own !== undefined,
    failedSince: before?.failedSince ?? (failed ? now.at : undefined),
    stopRequested: before?.stopRequested === true || now.serviceDeployment?.status === 'ROLLBACK_REQUESTED',
  };
}

/**
 * Judges our own deployment. The service deployment's status is the evidence where it is known, else the rolloutState of our
 * entry in `deployments[]`. That the service is "stable" (one deployment, running = desired) proves nothing: it is so after a
 * rollback too. Statuses: ECS developer guide, service-deployment; the rest: API_Deployment, deployment-circuit-breaker.
 */
export function judge(ours: Ours, seen: Seen, { timeIsUp }: Limits): Judgement {
  const ended =
    seen.serviceDeployment === undefined || ours.completedBefore
      ? byDeployments(ours, seen)
      : byServiceDeployment(ours, seen, seen.serviceDeployment);
  if (ended !== 'going on') return ended;
  if (isStalled(ours, seen, timeIsUp)) {
    const why = ownDeployment(ours, seen.service)?.rolloutStateReason;
    if (userStopped(ours, seen)) return { verdict: 'stopped', reason: `somebody stopped it${said(why)}` };
    return {
      verdict: 'failed',
      reason: `the rollout failed and stands still: there is nothing that ECS could roll back to${said(why)}`,
    };
  }
  if (timeIsUp)
    return { verdict: 'timed-out', reason: 'the rollout had not ended when the time limit passed' };
  return 'going on';
}

function byServiceDeployment(ours: Ours, seen: Seen, deployment: ServiceDeployment): Judgement {
  const { status, statusReason } = deployment;
  const newer = newerDeployment(ours, seen.service);
  switch (status) {
    case 'SUCCESSFUL':
      return atSuccess(ours, seen);
    case 'ROLLBACK_SUCCESSFUL':
      if (!wasTriggered(deployment) && (seen.stopRequested || wasStoppedByUser(deployment))) {
        return {
          verdict: 'stopped',
          reason: `somebody stopped it, and it was rolled back${said(statusReason)}`,
        };
      }
      return {
        verdict: 'rolled-back',
        reason: statusReason ?? deployment.rollback?.reason ?? 'ECS rolled it back',
      };
    case 'ROLLBACK_FAILED':
      return { verdict: 'failed', reason: `the rollback failed too${said(statusReason)}` };
    // STOP_REQUESTED can only become STOPPED, so there is nothing to wait for once its cause is known.
    case 'STOP_REQUESTED':
    case 'STOPPED':
      if (wasTriggered(deployment))
        return { verdict: 'failed', reason: `it failed and was not rolled back${said(statusReason)}` };
      if (status === 'STOPPED' && seen.stopRequested)
        return { verdict: 'stopped', reason: `somebody stopped it${said(statusReason)}` };
      if (newer !== undefined) return superseded(newer, statusReason);
      if (status === 'STOP_REQUESTED') return 'going on';
      // Aborted (stopType ABORT): its rolloutState is FAILED too, and only ECS's words tell that it was a person.
      if (seen.failedSince !== undefined && !namesUser(deployment) && !userStopped(ours, seen))
        return { verdict: 'failed', reason: `it failed and was not rolled back${said(statusReason)}` };
      return { verdict: 'stopped', reason: `somebody stopped it${said(statusReason)}` };
    default:
      return 'going on';
  }
}

/** Without the service deployments API: our entry in `deployments[]`, and what became PRIMARY in its place. */
function byDeployments(ours: Ours, seen: Seen): Judgement {
  const { service } = seen;
  const own = ownDeployment(ours, service);
  const primary = primaryDeployment(service);
  if (primary === undefined) return 'going on';
  if (!seen.shown) {
    // An answer that lags shows what is older than ours, never what is newer.
    const newer = newerDeployment(ours, service);
    const later = (newer?.createdAt?.getTime() ?? 0) > ours.createdAt.getTime();
    return newer !== undefined && later ? superseded(newer, undefined) : 'going on';
  }
  if (own !== undefined && own.status === 'PRIMARY') {
    if (own.rolloutState !== 'COMPLETED') return 'going on';
    const settled = (service.runningCount ?? 0) >= (service.desiredCount ?? 0);
    return ours.completedBefore && !settled ? 'going on' : atSuccess(ours, seen);
  }
  const newer = newerDeployment(ours, service);
  if (newer !== undefined) return superseded(newer, undefined);
  // An older deployment that changed since ours began is PRIMARY again: ours is rolled back, and that ends when the older
  // one has completed. One that has not changed since is an answer from before our deployment.
  if ((primary.updatedAt?.getTime() ?? 0) <= ours.createdAt.getTime()) return 'going on';
  if (primary.rolloutState !== 'COMPLETED') return 'going on';
  const because = [own?.rolloutStateReason, primary.rolloutStateReason, failureEvent(ours, service)].find(
    (text) => text !== undefined && /circuit breaker|alarm|hook|deployment failed/i.test(text),
  );
  if (seen.failedSince === undefined && because === undefined)
    return {
      verdict: 'stopped',
      reason: 'somebody stopped it, and the service is back on an earlier deployment',
    };
  return { verdict: 'rolled-back', reason: because ?? 'ECS went back to an earlier deployment' };
}

function atSuccess(ours: Ours, seen: Seen): Judgement {
  const { service } = seen;
  if (service.taskDefinition !== ours.taskDefinitionArn) {
    const newer = newerDeployment(ours, service);
    // Without a newer deployment this look at the service is only older than our success: the next one tells.
    return newer === undefined ? 'going on' : superseded(newer, undefined);
  }
  if ((service.desiredCount ?? 0) === 0) {
    if (ours.desiredCount > 0 && seen.at - seen.firstAt < lagMs) return 'going on';
    return { verdict: 'scaled-to-zero', reason: 'the desired count is 0, so no task has proven anything' };
  }
  return ours.completedBefore
    ? { verdict: 'succeeded', reason: 'nothing to do: the service already ran this revision' }
    : { verdict: 'succeeded', reason: 'the rollout is complete' };
}

function superseded(newer: Deployment, statusReason: string | undefined): Judgement {
  return {
    verdict: 'superseded',
    reason: `deployment ${newer.id} of ${shortArn(newer.taskDefinition)} took its place${said(statusReason)}`,
  };
}

function isStalled(ours: Ours, seen: Seen, timeIsUp: boolean): boolean {
  const own = ownDeployment(ours, seen.service);
  if (own?.rolloutState !== 'FAILED' || own.status !== 'PRIMARY' || seen.failedSince === undefined)
    return false;
  return timeIsUp || seen.at - seen.failedSince >= stalledAfterMs;
}

/** The circuit breaker, an alarm or a lifecycle hook ended it: nobody's hand. */
export function wasTriggered(deployment: ServiceDeployment): boolean {
  return (
    deployment.deploymentCircuitBreaker?.status === 'TRIGGERED' ||
    deployment.alarms?.status === 'TRIGGERED' ||
    (deployment.alarms?.triggeredAlarmNames ?? []).length > 0 ||
    /circuit breaker|alarms|hook|networking configuration/i.test(deployment.statusReason ?? '')
  );
}

/** `stoppedAt` is set only for a user's stop and for failures without rollback (API_ServiceDeployment). */
function wasStoppedByUser(deployment: ServiceDeployment): boolean {
  return deployment.stoppedAt !== undefined || namesUser(deployment);
}

function namesUser({ statusReason, rollback }: ServiceDeployment): boolean {
  return /\buser\b|StopServiceDeployment/i.test(`${statusReason} ${rollback?.reason}`);
}

/** Our own entry in `deployments[]` says so. */
function userStopped(ours: Ours, { service }: Seen): boolean {
  return /\buser\b/i.test(ownDeployment(ours, service)?.rolloutStateReason ?? '');
}

export function ownDeployment(ours: Ours, service: Service): Deployment | undefined {
  return service.deployments?.find(({ id }) => id === ours.deploymentId);
}

export function primaryDeployment(service: Service): Deployment | undefined {
  return service.deployments?.find(({ status }) => status === 'PRIMARY');
}

/** The service event that tells that ours failed: a person's stop has none. */
function failureEvent({ deploymentId }: Ours, service: Service): string | undefined {
  return service.events?.find(({ message }) =>
    message?.includes(`(deployment ${deploymentId}) deployment failed`),
  )?.message;
}

/** The PRIMARY deployment, if it isn't ours and was created after it. (An older one that comes back is a rollback.) */
function newerDeployment(ours: Ours, service: Service): Deployment | undefined {
  const primary = primaryDeployment(service);
  if (primary?.id === ours.deploymentId || primary?.createdAt === undefined) return undefined;
  return primary.createdAt.getTime() >= ours.createdAt.getTime() ? primary : undefined;
}

/** `user:12` of a task definition's ARN; the last part of any other ARN. */
export function shortArn(arn: string | undefined): string {
  return arn?.slice(arn.lastIndexOf('/') + 1) ?? 'unknown';
}

function said(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : ` (ECS: ${reason})`;
}
