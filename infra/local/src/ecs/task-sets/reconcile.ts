/**
 * Keeps the task sets of a service at what they shall have. Its own loop beside the reconciler's: a task set has no rollout, no
 * breaker and no limits, whoever controls the deployment decides about those.
 */
import { events, stoppedReasons } from '../rollout/texts.ts';
import type { Context } from '../rollout/transitions.ts';
import { judgeTasks } from '../scheduler/judging.ts';
import { type ReconcilerParts, stopTasks } from '../scheduler/reconciler.ts';
import { type Cluster, isPending, isRunning, type Service, type Task } from '../store/model.ts';
import { tasksOf } from '../store/store.ts';
import type { TaskSet } from './model.ts';
import { decideTaskSet, stabilityOf } from './rules.ts';
import { taskSetEvents } from './texts.ts';
import { wantedOf } from './view.ts';

export interface TaskSetParts extends ReconcilerParts {
  launchInSet(cluster: Cluster, service: Service, set: TaskSet): Task;
}

/** What is to be done converges in one or two rounds; this only keeps a mistake from hanging the process. */
const maximumRounds = 100;

/** Reconciles once. Returns when time alone asks for the next run, in milliseconds since the epoch. */
export function reconcileTaskSets(
  parts: TaskSetParts,
  cluster: Cluster,
  service: Service,
): number | undefined {
  const now = parts.clock.now();
  for (let round = 0; round < maximumRounds; round++) {
    const context = parts.context(cluster, service);
    const judgements = judgeTasks(parts, cluster, service, now, context);
    const wakes = [...judgements.values()].flatMap((j) => (j.health === 'waiting' ? (j.until ?? []) : []));
    let acted = false;
    for (const set of service.taskSets ?? []) {
      const wanted = wantedOf(service, set);
      tellComputed(service, set, wanted, context);
      const own = [...judgements].filter(([task]) => task.deployment === set.id);
      const decision = decideTaskSet({
        now,
        wanted,
        tasks: own.map(([t, j]) => ({ id: t.id, createdAt: t.createdAt, health: j.health })),
        launchAfter: set.backoff.until,
      });
      const stops = own.flatMap(([task, judgement]) => {
        const stop = decision.stop.find((s) => s.task === task.id);
        if (!stop) return [];
        const unhealthy = stop.because === 'unhealthy' && judgement.health === 'unhealthy';
        return {
          task,
          reason: unhealthy
            ? stoppedReasons.unhealthy(judgement.cause)
            : stoppedReasons.scaling(set.id).replace('(deployment ', '(taskSet '),
        };
      });
      stopTasks(parts, service, stops, context);
      if (decision.start > 0) {
        const tasks = Array.from({ length: decision.start }, () => parts.launchInSet(cluster, service, set));
        const started = events.started(
          service.name,
          tasks.map((t) => t.id),
          decision.replacing,
        );
        context.say(taskSetEvents.of(service.name, set.id, started));
        set.updatedAt = now;
      }
      acted ||= decision.start > 0 || stops.length > 0;
      if (decision.wakeAt !== undefined) wakes.push(decision.wakeAt);
      noteStability(cluster, service, set, own.filter(([, j]) => j.health === 'healthy').length, context);
    }
    if (acted) continue;
    dropDrained(cluster, service);
    noteSteady(service, context);
    return wakes.length > 0 ? Math.min(...wakes) : undefined;
  }
  throw new Error(`task sets of ${service.name} did not come to rest; this is a mistake in Local Fargate`);
}

function tellComputed(service: Service, set: TaskSet, wanted: number, context: Context): void {
  if (set.computedDesiredCount === wanted) return;
  set.computedDesiredCount = wanted;
  set.updatedAt = context.now;
  context.say(taskSetEvents.computed(service.name, set.id, wanted));
}

function noteStability(
  cluster: Cluster,
  service: Service,
  set: TaskSet,
  healthy: number,
  context: Context,
): void {
  const own = tasksOf(cluster, service.name).filter((t) => t.deployment === set.id);
  const stability = stabilityOf({
    wanted: wantedOf(service, set),
    running: own.filter(isRunning).length,
    pending: own.filter(isPending).length,
    healthy,
  });
  if (stability === set.stability) return;
  set.stability = stability;
  set.stabilityAt = context.now;
  set.updatedAt = context.now;
  if (stability === 'STEADY_STATE') context.say(taskSetEvents.stable(service.name, set.id));
}

/** A task set that drains is gone once the last of its tasks has stopped. */
function dropDrained(cluster: Cluster, service: Service): void {
  const living = tasksOf(cluster, service.name).filter((t) => t.lastStatus !== 'STOPPED');
  service.taskSets = (service.taskSets ?? []).filter(
    (set) => set.status !== 'DRAINING' || living.some((t) => t.deployment === set.id),
  );
}

function noteSteady(service: Service, context: Context): void {
  const sets = service.taskSets ?? [];
  const steady =
    sets.length > 0 && sets.every((s) => s.stability === 'STEADY_STATE' && s.status !== 'DRAINING');
  if (steady && !service.steady) context.say(events.steady(service.name));
  service.steady = steady;
}
