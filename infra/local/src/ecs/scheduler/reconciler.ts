/**
 * Brings a service to what it shall be: builds the view, lets `decide` decide, carries it out, and again until nothing is
 * left to do. It runs upon every change rather than on a beat of its own. A timer only wakes it for what time alone changes:
 * a task that has passed its checks for long enough, or has none and ran its 40 seconds, the end of a grace period or of a
 * back-off, and the least time of a rollback.
 */
import type { Balancer } from '../../balancer/balancer.ts';
import type { Clock } from '../../core/clock.ts';
import { breakerOf, thresholdOf } from '../rollout/breaker.ts';
import { type Decision, decide } from '../rollout/decide.ts';
import type { Judgement } from '../rollout/health.ts';
import { mayReturn } from '../rollout/rolling.ts';
import { advanceShift } from '../rollout/shift-transitions.ts';
import { events, stoppedReasons } from '../rollout/texts.ts';
import {
  type Context,
  completeDeployment,
  currentServiceDeployment,
  failDeployment,
  primaryOf,
  retireDeployments,
  startServiceDeployment,
} from '../rollout/transitions.ts';
import { type Cluster, type Deployment, isWanted, type Service, type Task } from '../store/model.ts';
import { tasksOf } from '../store/store.ts';
import { judgeTasks } from './judging.ts';
import { viewOf } from './view.ts';

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
