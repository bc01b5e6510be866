/**
 * Brings a service to what it shall be: builds the view, lets `decide` decide, carries it out, and again until nothing is
 * left to do. It runs upon every change rather than on a beat of its own. A timer only wakes it for what time alone changes:
 * a task that has passed its checks for long enough, or has none and ran its 40 seconds, the end of a grace period or of a
 * back-off, and the least time of a rollback.
 */
import type { Balancer } from '../../balancer/balancer.ts';
import type { Clock } from '../../core/clock.ts';
import { bakeTime } from '../rollout/alarms.ts';
import { breakerOf, tally, thresholdOf } from '../rollout/breaker.ts';
import { type Decision, decide, type EarlySuccess, type ServiceView } from '../rollout/decide.ts';
import { type HealthFacts, type Judgement, judge, passes } from '../rollout/health.ts';
import { isUnresolved } from '../rollout/images.ts';
import { mayReturn } from '../rollout/rolling.ts';
import { advanceShift, isMoving, openShift, viewOfShift } from '../rollout/shift-transitions.ts';
import { events, stoppedReasons } from '../rollout/texts.ts';
import {
  type Context,
  completeDeployment,
  currentServiceDeployment,
  failDeployment,
  isRollingBack,
  primaryOf,
  retireDeployments,
  revisionOf,
  rollbackCandidate,
  startServiceDeployment,
} from '../rollout/transitions.ts';
import { type Cluster, type Deployment, isWanted, type Service, type Task } from '../store/model.ts';
import { tasksOf } from '../store/store.ts';
import { registryFacts } from './registries.ts';

export interface ReconcilerParts {
  clock: Clock;
  balancer: Balancer;
  context(cluster: Cluster, service: Service): Context;
  launch(cluster: Cluster, service: Service, deployment: Deployment): Task;
  stop(task: Task, stopCode: string, reason: string): void;
}

/** The ways of a decision converge; this only keeps a mistake in them from hanging the process. */
const maximumRounds = 1_000;

/**
 * The least time a rollback takes, in milliseconds. Where the old tasks all stayed it has nothing to do, and would be over
 * before anyone saw it; on ECS it is in sight for the better part of a minute.
 */
const rollbackTakes = 2_000;

/**
 * How long a new service deployment is PENDING, in milliseconds, and nothing of it done. What it takes on ECS is not
 * documented; a client that asks at once shall see it.
 */
const pendingTakes = 200;

/** Reconciles once. Returns when time alone asks for the next run, in milliseconds since the epoch. */
export function reconcile(parts: ReconcilerParts, cluster: Cluster, service: Service): number | undefined {
  const now = parts.clock.now();
  if (service.status === 'DRAINING') {
    drainService(parts, cluster, service, now);
    return undefined;
  }
  if (service.status === 'INACTIVE') return undefined;
  const startsAt = startOf(service);
  if (startsAt > now) return startsAt;
  startServiceDeployment(service, now);
  for (let round = 0; round < maximumRounds; round++) {
    const context = parts.context(cluster, service);
    const judgements = judgeTasks(parts, cluster, service, now, context);
    const view = viewOf(cluster, service, judgements, now);
    const decision = decide(view);
    noteBreaker(service);
    if (decision.fail) {
      failDeployment(service, decision.fail, context);
      continue;
    }
    const acted = carryOut(parts, cluster, service, decision, judgements, context);
    if (acted) continue;
    const isUsed = (id: string) =>
      mayReturn(view, id) || tasksOf(cluster, service.name).some((t) => t.deployment === id && isWanted(t));
    retireDeployments(service, isUsed, now);
    if (decision.advance) {
      advanceShift(service, now);
      continue;
    }
    finishUp(service, decision, context);
    retireDeployments(service, isUsed, now);
    if (decision.bake || decision.complete) continue;
    return nextWake(service, decision, judgements, now);
  }
  throw new Error(`service ${service.name} did not come to rest; this is a mistake in Local Fargate`);
}

function startOf(service: Service): number {
  const current = currentServiceDeployment(service);
  return current?.status === 'PENDING' ? current.createdAt + pendingTakes : 0;
}

function viewOf(
  cluster: Cluster,
  service: Service,
  judgements: Map<Task, Judgement>,
  now: number,
): ServiceView {
  const { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker, bakeTimeInMinutes } =
    service.settings.deploymentConfiguration;
  const current = currentServiceDeployment(service);
  const alarms = current?.alarms;
  // A rollback that a user asked for is on its way already: nothing else fails the deployment any more.
  const failing = current?.status !== 'ROLLBACK_REQUESTED';
  const breaker = breakerOf(deploymentCircuitBreaker);
  const watched = alarms?.status === 'MONITORING';
  const down = tasksOf(cluster, service.name).filter((t) => !isWanted(t) && t.lastStatus !== 'STOPPED');
  const leaving = (id: string) => down.filter((t) => t.deployment === id).length;
  return {
    now,
    desiredCount: service.desiredCount,
    minimumHealthyPercent,
    maximumPercent,
    breaker: failing ? breaker : { ...breaker, enable: false },
    rollingBack: isRollingBack(service),
    completeAfter: (current?.rollback?.startedAt ?? 0) + rollbackTakes,
    alarmed: watched && failing && alarms.triggered.length > 0 ? { rollback: alarms.rollback } : undefined,
    alarmsUnknown: watched && alarms.ignored === undefined,
    bake: { time: bakeTime(bakeTimeInMinutes, alarms), since: current?.bakingSince },
    earlySuccess: earlySuccessOf(service),
    shift: viewOfShift(service, now),
    trafficMoving: service.serviceDeployments.some(
      (d) => d.shift !== openShift(service) && isMoving(d.shift),
    ),
    rollbackCandidate: rollbackCandidate(service)?.id,
    deployments: service.deployments
      .filter((d) => d.status !== 'INACTIVE')
      .map((d) => ({
        id: d.id,
        primary: d.status === 'PRIMARY',
        rolloutState: d.rolloutState,
        trusted: d.completedAt !== undefined,
        share: d.share ?? 0,
        failures: d.failures,
        launchAfter: d.backoff.until,
        leaving: leaving(d.id),
        unresolved: isUnresolved(revisionOf(service, d.revision)),
      })),
    tasks: [...judgements].map(([task, judgement]) => ({
      id: task.id,
      deployment: task.deployment ?? '',
      createdAt: task.createdAt,
      running: task.startedAt !== undefined,
      health: judgement.health,
      passing: judgement.health === 'waiting' && judgement.passing === true,
      inGrace: judgement.health === 'waiting' && judgement.inGrace === true,
      protected: (task.protectedUntil ?? 0) > now,
    })),
  };
}

function earlySuccessOf(service: Service): EarlySuccess | undefined {
  const { earlySuccessCriteria: criteria } = service.settings.deploymentConfiguration;
  if (!criteria?.enable) return undefined;
  return {
    healthyPercent: criteria.healthyPercent ?? 100,
    cleanup: criteria.sourceServiceRevisionCleanup ?? 'BLOCKING',
  };
}

/**
 * Judges every wanted task, and counts what it learns: a task that turned healthy, and a task that fails its checks. Since
 * when a task passes is noted in it, for a judgement sees but the moment.
 */
export function judgeTasks(
  parts: ReconcilerParts,
  cluster: Cluster,
  service: Service,
  now: number,
  context: Context,
): Map<Task, Judgement> {
  const judgements = new Map<Task, Judgement>();
  for (const task of tasksOf(cluster, service.name)) {
    if (!isWanted(task)) continue;
    const facts = factsOf(parts.balancer, service, task);
    task.passingSince = passes(facts) ? (task.passingSince ?? now) : undefined;
    const judgement = judge(facts, task.passingSince, now);
    judgements.set(task, judgement);
    if (judgement.health === 'healthy' && !task.wasHealthy) {
      task.wasHealthy = true;
      count(service, task, 'healthy');
    }
    if (judgement.health === 'unhealthy' && !task.counted) {
      task.counted = true;
      count(service, task, 'failed');
      const { cause } = judgement;
      context.say(
        cause.kind === 'container'
          ? events.containerUnhealthy(service.name, task.id)
          : cause.kind === 'target'
            ? events.targetUnhealthy(service.name, task.id, cause)
            : events.registryUnhealthy(service.name, task.id, cause),
      );
    }
  }
  return judgements;
}

function factsOf(balancer: Balancer, service: Service, task: Task): HealthFacts {
  const id = task.eni.privateIp;
  return {
    startedAt: task.lastStatus === 'RUNNING' ? task.startedAt : undefined,
    containers: task.containers.map((c) => ({
      essential: c.essential,
      checked: c.checked,
      status: c.health,
    })),
    targets: task.targets.map((t) => {
      const health = id === undefined ? undefined : balancer.health(t.targetGroupArn, id, t.containerPort);
      return {
        targetGroupArn: t.targetGroupArn,
        port: t.containerPort,
        state: health?.state,
        reason: health?.description,
      };
    }),
    registries: registryFacts(task),
    graceSeconds: service.settings.healthCheckGracePeriodSeconds,
  };
}

/** Puts one task's outcome down to its deployment. */
export function count(service: Service, task: Task, outcome: 'failed' | 'healthy'): void {
  const deployment = service.deployments.find((d) => d.id === task.deployment);
  if (!deployment) return;
  const breaker = breakerOf(service.settings.deploymentConfiguration.deploymentCircuitBreaker);
  Object.assign(deployment, tally(deployment, outcome, breaker));
}

/** The service deployment's own view of the breaker, which follows the latest desired count until it ends. */
function noteBreaker(service: Service): void {
  const current = currentServiceDeployment(service);
  const primary = primaryOf(service);
  if (current?.breaker.status !== 'MONITORING' || !primary) return;
  const breaker = breakerOf(service.settings.deploymentConfiguration.deploymentCircuitBreaker);
  current.breaker.failures = primary.failures;
  current.breaker.threshold = thresholdOf(breaker, service.desiredCount);
}

function carryOut(
  parts: ReconcilerParts,
  cluster: Cluster,
  service: Service,
  decision: Decision,
  judgements: Map<Task, Judgement>,
  context: Context,
): boolean {
  const doomed = [...judgements].filter(([task]) => decision.stop.some((s) => s.task === task.id));
  const stops = doomed.map(([task, judgement]) => {
    const because = decision.stop.find((s) => s.task === task.id)?.because;
    const reason =
      because === 'unhealthy' && judgement.health === 'unhealthy'
        ? stoppedReasons.unhealthy(judgement.cause)
        : stoppedReasons.scaling(primaryOf(service)?.id ?? task.deployment ?? '');
    return { task, reason };
  });
  stopTasks(parts, service, stops, context);
  for (const { deployment: id, count: wanted, replacing } of decision.start) {
    const deployment = service.deployments.find((d) => d.id === id);
    if (!deployment) continue;
    const tasks = Array.from({ length: wanted }, () => parts.launch(cluster, service, deployment));
    deployment.updatedAt = context.now;
    const names = tasks.map((t) => t.id);
    context.say(events.started(service.name, names, replacing));
  }
  const acted = decision.stop.length > 0 || decision.start.length > 0;
  if (acted) service.steady = false;
  return acted;
}

/** Stops tasks together, with the events in ECS's order: stopped, deregistered, draining. */
export function stopTasks(
  parts: ReconcilerParts,
  service: Service,
  stops: { task: Task; reason: string }[],
  context: Context,
): void {
  if (stops.length === 0) return;
  context.say(
    events.stopped(
      service.name,
      stops.map((s) => s.task.id),
    ),
  );
  const draining = stops.filter(({ task }) => task.targets.some((t) => t.registered)).map(({ task }) => task);
  const groups = Map.groupBy(
    draining.flatMap((task) => task.targets.filter((t) => t.registered)),
    (target) => target.targetGroupArn,
  );
  for (const [group, targets] of groups)
    context.say(events.deregistered(service.name, targets.length, group));
  for (const [deployment, tasks] of Map.groupBy(draining, (t) => t.deployment ?? '')) {
    context.say(events.draining(service.name, deployment, tasks.length));
  }
  for (const { task, reason } of stops) parts.stop(task, 'ServiceSchedulerInitiated', reason);
}

function finishUp(service: Service, decision: Decision, context: Context): void {
  const current = currentServiceDeployment(service);
  if (decision.bake && current) current.bakingSince = context.now;
  const completed = service.deployments.find((d) => d.id === decision.complete);
  if (completed) completeDeployment(service, completed, context);
  if (decision.steady && (!service.steady || steadyUntil(service) <= context.now)) {
    context.say(events.steady(service.name));
  }
  service.steady = decision.steady;
  if (decision.stuck) context.say(events.stuck(service.name));
}

/** A service that stays steady says so every six hours. Source: developer guide, service-event-messages-list. */
const steadyEvery = 6 * 3_600_000;

function steadyUntil(service: Service): number {
  const message = events.steady(service.name);
  return (service.events.find((event) => event.message === message)?.createdAt ?? 0) + steadyEvery;
}

function nextWake(
  service: Service,
  decision: Decision,
  judgements: Map<Task, Judgement>,
  now: number,
): number | undefined {
  const times = [...judgements.values()].flatMap((j) => (j.health === 'waiting' ? (j.until ?? []) : []));
  if (decision.wakeAt !== undefined) times.push(decision.wakeAt);
  if (decision.steady) times.push(steadyUntil(service));
  for (const { protectedUntil } of judgements.keys()) {
    if ((protectedUntil ?? 0) > now) times.push(protectedUntil ?? 0);
  }
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** After DeleteService: every task goes, then the service is INACTIVE. */
function drainService(parts: ReconcilerParts, cluster: Cluster, service: Service, now: number): void {
  const tasks = tasksOf(cluster, service.name);
  const context = parts.context(cluster, service);
  const wanted = tasks.filter(isWanted);
  stopTasks(
    parts,
    service,
    wanted.map((task) => ({ task, reason: stoppedReasons.scaling(task.deployment ?? '') })),
    context,
  );
  for (const deployment of service.deployments) {
    if (wanted.length > 0) deployment.updatedAt = now;
  }
  if (tasksOf(cluster, service.name).every((t) => t.lastStatus === 'STOPPED')) {
    service.status = 'INACTIVE';
    service.deployments = [];
    if (service.taskSets) service.taskSets = [];
  }
}
