/** What a task set needs: pure. */

/**
 * A task set's share of the service's desired count, rounded up.
 * Source: API_TaskSet, `computedDesiredCount`.
 * @param scale Percent, 0 to 100.
 */
export function computedDesiredCount(desiredCount: number, scale: number): number {
  // 7.000000000000001 is 7: what the percentage loses in binary must not start a task.
  return Math.ceil(Number(((desiredCount * scale) / 100).toFixed(6)));
}

export interface TaskSetTask {
  id: string;
  createdAt: number;
  health: 'waiting' | 'healthy' | 'unhealthy';
}

export interface TaskSetView {
  now: number;
  /** The computed desired count; 0 for a task set that drains. */
  wanted: number;
  /** Those that shall run. */
  tasks: TaskSetTask[];
  /** Back-off: no launches before this time, in milliseconds. */
  launchAfter: number;
}

export interface TaskSetDecision {
  start: number;
  /** How many of those to start replace unhealthy ones. */
  replacing: number;
  stop: { task: string; because: 'scaling' | 'unhealthy' }[];
  /** When time alone changes the decision: the end of a back-off. */
  wakeAt?: number;
}

/**
 * Missing tasks start at once: minimum and maximum percent have no say over task sets. An unhealthy task is replaced before it
 * is stopped, with no more than twice the wanted tasks at a time (what ECS allows there is not documented).
 */
export function decideTaskSet(view: TaskSetView): TaskSetDecision {
  const unfit = oldestFirst(view.tasks.filter((t) => t.health === 'unhealthy'));
  const fit = view.tasks.filter((t) => t.health !== 'unhealthy');
  const missing = Math.max(0, view.wanted - fit.length);
  const room = Math.max(0, 2 * view.wanted - view.tasks.length);
  const backingOff = missing > 0 && view.now < view.launchAfter;
  const start = backingOff ? 0 : Math.min(missing, room);
  const replaced = fit.filter((t) => t.health === 'healthy').length >= view.wanted;
  const leaving = replaced ? unfit : unfit.slice(0, Math.max(0, missing - room));
  const rank = { unhealthy: 0, waiting: 1, healthy: 2 };
  const surplus = fit
    .toSorted((a, b) => rank[a.health] - rank[b.health] || b.createdAt - a.createdAt)
    .slice(0, Math.max(0, fit.length - view.wanted));
  return {
    start,
    replacing: Math.min(unfit.length, start),
    stop: [
      ...leaving.map(({ id }) => ({ task: id, because: 'unhealthy' as const })),
      ...surplus.map(({ id }) => ({ task: id, because: 'scaling' as const })),
    ],
    ...(backingOff && { wakeAt: view.launchAfter }),
  };
}

const oldestFirst = (tasks: TaskSetTask[]) => tasks.toSorted((a, b) => a.createdAt - b.createdAt);

/**
 * STEADY_STATE: as many tasks run as are wanted, none is on its way up, and all pass their checks.
 * Source: API_TaskSet, `stabilityStatus`.
 */
export function stabilityOf(facts: {
  wanted: number;
  running: number;
  pending: number;
  healthy: number;
}): 'STEADY_STATE' | 'STABILIZING' {
  const { wanted, running, pending, healthy } = facts;
  return running === wanted && pending === 0 && healthy === wanted ? 'STEADY_STATE' : 'STABILIZING';
}
