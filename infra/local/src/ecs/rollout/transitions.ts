/**
 * How a service's deployments and service deployments change state. No I/O: it changes the given records and nothing
 * else, and says what happened through `say`.
 * Source: developer guide, service-deployment; API_Deployment.
 */
import { arns, ids } from '../names.ts';
import type {
  Deployment,
  Revision,
  RevisionCounts,
  RevisionSettings,
  Service,
  ServiceDeployment,
  ServiceDeploymentStatus,
} from '../store/model.ts';
import { watchOf } from './alarms.ts';
import { breakerOf, thresholdOf } from './breaker.ts';
import type { Decision } from './decide.ts';
import {
  abandonShift,
  newShift,
  openShift,
  servingDeployment,
  startShift,
  turnBack,
} from './shift-transitions.ts';
import { isOpen, move } from './states.ts';
import { events, rolloutReasons, statusReasons } from './texts.ts';
import { groupsFor, groupsOf } from './traffic.ts';

export interface Context {
  now: number;
  /** Adds a service event. */
  say(message: string): void;
  /** What each revision of the service has at this moment. */
  counts(): RevisionCounts[];
}

export const primaryOf = (service: Service): Deployment | undefined =>
  service.deployments.find((d) => d.status === 'PRIMARY');

export const currentServiceDeployment = (service: Service): ServiceDeployment | undefined =>
  service.serviceDeployments[0];

export const revisionOf = (service: Service, number: string): Revision => {
  const revision = service.revisions.find((r) => r.number === number);
  if (!revision) throw new Error(`service ${service.name} has no revision ${number}`);
  return revision;
};

/** The primary deployment is one that a failed deployment was rolled back to. */
export const isRollingBack = (service: Service): boolean =>
  currentServiceDeployment(service)?.status === 'ROLLBACK_IN_PROGRESS';

/**
 * The newest deployment that completed, is not the primary one and is not in progress again; while traffic is shifted, the
 * one that it is shifted from.
 */
export function rollbackCandidate(service: Service): Deployment | undefined {
  const shift = openShift(service);
  if (shift) return service.deployments.find((d) => d.id === shift.blue && !shift.back);
  return service.deployments
    .filter((d) => d.status !== 'PRIMARY' && d.rolloutState === 'COMPLETED' && d.completedAt !== undefined)
    .toSorted((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0))[0];
}

export { isOpen } from './states.ts';

/** Starts a deployment of new settings; one that is still under way is superseded. */
export function beginDeployment(service: Service, settings: RevisionSettings, context: Context): Deployment {
  const { now } = context;
  const cluster = service.cluster;
  const number = ids.revision();
  const id = `ecs-svc/${number}`;
  const arn = arns.serviceDeployment(service.scope, cluster, service.name, ids.serviceDeployment());
  const before = currentServiceDeployment(service);
  const configuration = service.settings.deploymentConfiguration;
  const shifts = configuration.strategy !== 'ROLLING';
  const serving = servingDeployment(service);
  abandonShift(service);
  if (before && isOpen(before)) supersede(before, arn, context);
  const sources = context
    .counts()
    .filter((c) => c.running + c.pending > 0)
    .map((c) => c.revision);
  for (const deployment of service.deployments) {
    if (deployment.status === 'PRIMARY') {
      const had = context.counts().find((c) => c.revision === deployment.revision);
      deployment.share = had === undefined ? 0 : had.running + had.pending;
      deployment.status = 'ACTIVE';
      deployment.updatedAt = now;
    }
  }
  service.revisions.unshift({
    number,
    arn: arns.serviceRevision(service.scope, cluster, service.name, number),
    createdAt: now,
    settings,
    targetGroups: groupsFor(
      settings.loadBalancers,
      serving ? groupsOf(revisionOf(service, serving.revision)) : [],
      shifts,
    ),
    images: [],
  });
  const deployment: Deployment = {
    id,
    revision: number,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: rolloutReasons.inProgress(id),
    createdAt: now,
    updatedAt: now,
    failures: 0,
    failedTasks: 0,
    backoff: { round: 0, until: 0 },
  };
  service.deployments.unshift(deployment);
  const breaker = breakerOf(configuration.deploymentCircuitBreaker);
  service.serviceDeployments.unshift({
    arn,
    deployment: id,
    status: 'PENDING',
    createdAt: now,
    updatedAt: now,
    sources,
    breaker: {
      status: breaker.enable ? 'MONITORING' : 'DISABLED',
      failures: 0,
      threshold: breaker.enable ? thresholdOf(breaker, service.desiredCount) : 0,
    },
    alarms: watchOf(configuration.alarms),
    deploymentConfiguration: configuration,
    ...((shifts || configuration.lifecycleHooks) && {
      shift: newShift(configuration, deployment, {
        blue: serving,
        reconcile: sources.some((revision) => revision !== serving?.revision),
        loadBalancers: settings.loadBalancers,
        now,
      }),
    }),
  });
  service.steady = false;
  return deployment;
}

/** Scaling out during a rollout adds to both revisions (announced for ECS in November 2025). */
export function growShares(service: Service, tasks: number): void {
  for (const deployment of service.deployments) {
    if (deployment.status === 'ACTIVE' && deployment.share) deployment.share += tasks;
  }
}

/** The scheduler takes it up. */
export function startServiceDeployment(service: Service, now: number): void {
  const current = currentServiceDeployment(service);
  if (current?.status !== 'PENDING') return;
  move(current, 'IN_PROGRESS', now);
  current.startedAt = now;
  startShift(service, now);
}

/**
 * A rollback that is overtaken can only end in ROLLBACK_FAILED by ECS's table of states, everything else in STOPPED, and
 * what a user asked to roll back without STOP_REQUESTED before it.
 * The superseded deployment keeps its rolloutState: what ECS sets there is not documented.
 */
function supersede(serviceDeployment: ServiceDeployment, by: string, context: Context): void {
  // It is ending already, for the reason that it says.
  if (serviceDeployment.status === 'STOP_REQUESTED') return;
  const reason = statusReasons.superseded(by);
  if (serviceDeployment.status === 'ROLLBACK_IN_PROGRESS') {
    finish(serviceDeployment, 'ROLLBACK_FAILED', reason, context);
  } else if (serviceDeployment.status === 'ROLLBACK_REQUESTED') {
    finish(serviceDeployment, 'STOPPED', reason, context);
  } else {
    requestStop(serviceDeployment, reason, context);
  }
}

export function requestStop(serviceDeployment: ServiceDeployment, reason: string, context: Context): void {
  move(serviceDeployment, 'STOP_REQUESTED', context.now);
  serviceDeployment.statusReason = reason;
  serviceDeployment.finalCounts ??= context.counts();
  endMonitoring(serviceDeployment);
}

/** STOP_REQUESTED → STOPPED. True if one was waiting for it. */
export function settleStops(service: Service, now: number): boolean {
  const waiting = service.serviceDeployments.filter((d) => d.status === 'STOP_REQUESTED');
  for (const serviceDeployment of waiting) {
    move(serviceDeployment, 'STOPPED', now);
    serviceDeployment.finishedAt = now;
  }
  return waiting.length > 0;
}

function finish(
  serviceDeployment: ServiceDeployment,
  status: ServiceDeploymentStatus,
  reason: string | undefined,
  context: Context,
): void {
  move(serviceDeployment, status, context.now);
  if (reason !== undefined) serviceDeployment.statusReason = reason;
  serviceDeployment.finishedAt = context.now;
  serviceDeployment.finalCounts ??= context.counts();
  endMonitoring(serviceDeployment);
}

function endMonitoring(serviceDeployment: ServiceDeployment): void {
  if (serviceDeployment.breaker.status === 'MONITORING')
    serviceDeployment.breaker.status = 'MONITORING_COMPLETE';
  if (serviceDeployment.alarms?.status === 'MONITORING')
    serviceDeployment.alarms.status = 'MONITORING_COMPLETE';
}

export function completeDeployment(service: Service, deployment: Deployment, context: Context): void {
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = rolloutReasons.completed(deployment.id);
  deployment.completedAt = context.now;
  deployment.updatedAt = context.now;
  const current = currentServiceDeployment(service);
  if (current?.status === 'ROLLBACK_IN_PROGRESS') finish(current, 'ROLLBACK_SUCCESSFUL', undefined, context);
  else if (current && isOpen(current) && current.status !== 'STOP_REQUESTED') {
    finish(current, 'SUCCESSFUL', undefined, context);
  }
  context.say(events.completed(service.name, deployment.id));
}

/** The breaker or an alarm has tripped: roll back, or stop, or find nowhere to go. */
export function failDeployment(
  service: Service,
  fail: NonNullable<Decision['fail']>,
  context: Context,
): void {
  const current = currentServiceDeployment(service);
  const failed = service.deployments.find((d) => d.id === fail.deployment);
  if (!failed || !current) return;
  const words =
    fail.cause === 'stage' ? stageWords(fail.reason ?? statusReasons.noCandidate) : failureWords[fail.cause];
  const wasRollingBack = current.status === 'ROLLBACK_IN_PROGRESS';
  failed.rolloutState = 'FAILED';
  failed.rolloutStateReason = words.rolloutReason;
  failed.updatedAt = context.now;
  context.say(events.failed(service.name, failed.id, words.event));
  if (!wasRollingBack && fail.cause === 'breaker') {
    current.breaker.status = 'TRIGGERED';
    current.breaker.failures = failed.failures;
  }
  if (fail.cause === 'alarms' && current.alarms) current.alarms.status = 'TRIGGERED';
  const target = service.deployments.find((d) => d.id === fail.rollbackTo);
  if (target) {
    rollBack(service, target, words.rollbackReason(target.id), words.rolledBack, context);
  } else if (fail.why === 'no-rollback') {
    requestStop(current, words.stopped, context);
    current.stoppedAt = context.now;
  } else {
    // The table has no other way to ROLLBACK_FAILED, so it passes through the state in which a rollback would be.
    if (!wasRollingBack) move(current, 'ROLLBACK_IN_PROGRESS', context.now);
    finish(
      current,
      'ROLLBACK_FAILED',
      !wasRollingBack
        ? statusReasons.noCandidate
        : fail.cause === 'stage'
          ? words.rolledBack
          : statusReasons.rollbackFailed,
      context,
    );
  }
}

const failureWords = {
  breaker: {
    event: 'tasks failed to start.',
    rolloutReason: rolloutReasons.tasksFailed,
    rollbackReason: rolloutReasons.breakerRollback,
    rolledBack: statusReasons.breaker,
    stopped: statusReasons.breakerStopped,
  },
  alarms: {
    event: 'alarm detected.',
    rolloutReason: rolloutReasons.alarmDetected,
    rollbackReason: rolloutReasons.alarmRollback,
    rolledBack: statusReasons.alarms,
    stopped: statusReasons.alarmsStopped,
  },
};

/** A stage of a shift says itself why it failed. */
const stageWords = (reason: string) => ({
  event: reason,
  rolloutReason: rolloutReasons.stageFailed,
  rollbackReason: rolloutReasons.stageRollback,
  rolledBack: reason,
  stopped: reason,
});

/**
 * A user's StopServiceDeployment with stopType ROLLBACK. No configured rollback is needed. One that is stopping or rolling
 * back already carries on. Source: developer guide, stop-service-deployment.
 */
export function stopByUser(service: Service, context: Context): void {
  const current = currentServiceDeployment(service);
  if (current?.status !== 'PENDING' && current?.status !== 'IN_PROGRESS') return;
  move(current, 'ROLLBACK_REQUESTED', context.now);
  current.stoppedAt = context.now;
}

/** ROLLBACK_REQUESTED → ROLLBACK_IN_PROGRESS, or STOPPED where there is nothing to go back to. True if one was waiting. */
export function settleRollback(service: Service, context: Context): boolean {
  const current = currentServiceDeployment(service);
  const primary = primaryOf(service);
  if (current?.status !== 'ROLLBACK_REQUESTED' || !primary) return false;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = rolloutReasons.userStopped;
  primary.updatedAt = context.now;
  const target = rollbackCandidate(service);
  if (target) rollBack(service, target, rolloutReasons.userRollback(target.id), statusReasons.user, context);
  else finish(current, 'STOPPED', statusReasons.noCandidate, context);
  return true;
}

/** Back to an earlier deployment under its own id: no new revision and no new service deployment. */
function rollBack(
  service: Service,
  target: Deployment,
  rolloutReason: string,
  reason: string,
  context: Context,
): void {
  const { now } = context;
  const current = currentServiceDeployment(service);
  const primary = primaryOf(service);
  if (!current || !primary) return;
  primary.status = 'ACTIVE';
  target.status = 'PRIMARY';
  target.rolloutState = 'IN_PROGRESS';
  target.rolloutStateReason = rolloutReason;
  target.completedAt = undefined;
  target.failures = 0;
  target.failedTasks = 0;
  target.backoff = { round: 0, until: 0 };
  target.updatedAt = now;
  move(current, 'ROLLBACK_IN_PROGRESS', now);
  current.statusReason = reason;
  current.rollback = { reason, startedAt: now, deployment: target.id };
  turnBack(service, now);
  endMonitoring(current);
  service.steady = false;
  context.say(events.rollingBack(service.name, target.id));
}

/** ACTIVE deployments that are not used any more are replaced; one that failed stays in sight until its rollback has ended. */
export function retireDeployments(
  service: Service,
  isUsed: (deployment: string) => boolean,
  now: number,
): boolean {
  const rollingBack = isRollingBack(service);
  let changed = false;
  for (const deployment of service.deployments) {
    if (deployment.status !== 'ACTIVE' || isUsed(deployment.id)) continue;
    if (rollingBack && deployment.rolloutState === 'FAILED') continue;
    // Until the shift is over it may be gone back to, and what drains of it is waited for.
    if (deployment.id === openShift(service)?.blue) continue;
    deployment.status = 'INACTIVE';
    deployment.updatedAt = now;
    changed = true;
  }
  if (changed) forgetOld(service);
  return changed;
}

/** A service with hundreds of deployments behind it need not remember all: the newest completed one is enough. */
function forgetOld(service: Service): void {
  const keep = rollbackCandidate(service);
  service.deployments = service.deployments.filter(
    (d) => d.status !== 'INACTIVE' || d === keep || d.rolloutState === 'COMPLETED',
  );
  const inactive = service.deployments.filter((d) => d.status === 'INACTIVE' && d !== keep);
  const drop = new Set(inactive.slice(5).map((d) => d.id));
  service.deployments = service.deployments.filter((d) => !drop.has(d.id));
}

/** DeleteService: whatever is under way ends. */
export function endByDeletion(service: Service, context: Context): void {
  for (const serviceDeployment of service.serviceDeployments) {
    if (!isOpen(serviceDeployment)) continue;
    const end = serviceDeployment.status === 'ROLLBACK_IN_PROGRESS' ? 'ROLLBACK_FAILED' : 'STOPPED';
    finish(serviceDeployment, end, statusReasons.serviceDeleted, context);
  }
}
