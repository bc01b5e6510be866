import type { Decision, DeploymentView, ServiceView, TaskView } from './decide.ts';
import { failure } from './failure.ts';
import { limits } from './limits.ts';

/**
 * Rolling update: new tasks start while there is room under the upper limit, old ones stop while the healthy ones stay
 * above the lower limit. An unhealthy task is replaced from its own revision; its replacement comes first where there is room.
 * Source: developer guide, deployment-type-ecs.
 */
export function rolling(view: ServiceView): Decision {
  const primary = view.deployments.find((d) => d.primary);
  if (!primary) return { start: [], stop: [], steady: false, stuck: false };
  const fail = failure(view, primary);
  if (fail) return { fail, start: [], stop: [], steady: false, stuck: false };

  const { lower, upper } = limits(view.desiredCount, view);
  const own = view.tasks.filter((t) => t.deployment === primary.id);
  const old = view.tasks.filter((t) => t.deployment !== primary.id);
  const stalled = primary.rolloutState === 'FAILED';
  const room = upper - view.tasks.length;

  const start = launches(view, primary, own, old, { lower, room });
  const leaving = outgoing(view, own, old, { lower, stalled });
  const stop = [
    ...surplus(own, old, view.desiredCount, { lower, stalled }),
    ...leaving,
    ...unhealthy(
      view,
      stalled ? [] : own,
      old.filter((t) => !leaving.some((s) => s.task === t.id)),
      { lower, room },
    ),
  ];
  const settled =
    old.length === 0 && own.length === view.desiredCount && own.every((t) => t.health === 'healthy');
  const wants = own.filter((t) => t.health !== 'unhealthy').length < view.desiredCount;
  const decision: Decision = {
    start,
    stop,
    steady: settled && !stalled,
    stuck:
      wants &&
      !stalled &&
      room <= 0 &&
      stop.length === 0 &&
      view.tasks.every((t) => t.health !== 'waiting') &&
      old.length > 0,
  };
  if (primary.rolloutState === 'IN_PROGRESS' && (settled || succeedsEarly(view, own, old))) {
    const ready = completion(view);
    if (ready === 'bake') return { ...decision, steady: false, bake: true };
    // What is deferred happens after the end.
    if (ready === 'now' && !settled && view.earlySuccess?.cleanup === 'DEFERRED') {
      return { complete: primary.id, start: [], stop: [], steady: false, stuck: false };
    }
    if (ready === 'now') decision.complete = primary.id;
    else if (settled) return { ...decision, steady: false, ...(ready && { wakeAt: ready }) };
    else if (ready) decision.wakeAt = ready;
  }
  const backingOff = view.deployments
    .filter((d) => (d.primary || d.trusted) && d.launchAfter > view.now)
    .map((d) => d.launchAfter);
  if (room > 0 && backingOff.length > 0) {
    decision.wakeAt = Math.min(...backingOff, decision.wakeAt ?? Number.POSITIVE_INFINITY);
  }
  return decision;
}

/**
 * Early success: enough of the desired count is new and healthy, and, where the clean-up is BLOCKING, nothing is old. What
 * is missing is started afterwards, and what is old stops. A rollback takes its whole way: whether ECS lets it end early is
 * not documented.
 */
function succeedsEarly(
  { earlySuccess, desiredCount, rollingBack }: ServiceView,
  own: TaskView[],
  old: TaskView[],
) {
  if (!earlySuccess || rollingBack) return false;
  if (earlySuccess.cleanup === 'BLOCKING' && old.length > 0) return false;
  const enough = Math.ceil((desiredCount * earlySuccess.healthyPercent) / 100);
  return own.filter((t) => t.health === 'healthy').length >= enough;
}

/**
 * Whether a deployment that has reached its aim may complete: at once, after its bake has begun and passed, or at a time to
 * wake up at; undefined where only a look at the alarms can tell. A rollback does not bake: nothing watches it any more.
 */
function completion(view: ServiceView): 'now' | 'bake' | number | undefined {
  if (view.rollingBack) return view.now >= view.completeAfter ? 'now' : view.completeAfter;
  if (view.alarmsUnknown) return undefined;
  const { time, since } = view.bake ?? { time: 0 };
  if (time > 0 && since === undefined) return 'bake';
  const due = Math.max(view.completeAfter, time > 0 ? (since ?? 0) + time : 0);
  return view.now >= due ? 'now' : due;
}

/**
 * Whether an old deployment without tasks may yet get one again: a task that it had died while too few others are healthy.
 * It is not replaced before that.
 */
export function mayReturn(view: ServiceView, deployment: string): boolean {
  if (view.haltedOn === deployment) return true;
  const old = view.deployments.find((d) => d.id === deployment);
  if (view.shift || !old?.trusted || old.primary || old.share === 0) return false;
  return view.tasks.filter((t) => t.health === 'healthy').length < limits(view.desiredCount, view).lower;
}

/**
 * The primary deployment's missing tasks first. Then, where the service is still short of healthy ones, those of the
 * newest old deployment that is trusted: an old task that dies in mid-rollout comes back from its own revision.
 */
function launches(
  view: ServiceView,
  primary: DeploymentView,
  own: TaskView[],
  old: TaskView[],
  { lower, room }: { lower: number; room: number },
): Decision['start'] {
  const start: Decision['start'] = [];
  let left = room;
  const unfit = own.filter((t) => t.health === 'unhealthy').length;
  const missing = view.desiredCount - (own.length - unfit);
  const ready = primary.rolloutState !== 'FAILED' && view.now >= primary.launchAfter;
  if (ready && missing > 0 && left > 0) {
    const count = Math.min(missing, left);
    start.push({ deployment: primary.id, count, replacing: Math.min(unfit, count) });
    left -= count;
    if (count < missing) return start;
  }
  const trusted = view.deployments.find((d) => !d.primary && d.trusted);
  if (!trusted || view.now < trusted.launchAfter) return start;
  const healthy = view.tasks.filter((t) => t.health === 'healthy').length;
  const coming = old.filter((t) => t.deployment === trusted.id && t.health === 'waiting').length;
  const unfitOld = old.filter((t) => t.deployment === trusted.id && t.health === 'unhealthy').length;
  const fit = old.filter((t) => t.deployment === trusted.id && t.health !== 'unhealthy').length;
  const count = Math.min(lower - healthy - coming, left, trusted.share - fit);
  if (count > 0) start.push({ deployment: trusted.id, count, replacing: Math.min(unfitOld, count) });
  return start;
}

/** Scale-in of the primary deployment: what is not healthy goes first, an unhealthy task in its grace period before it. */
function surplus(
  own: TaskView[],
  old: TaskView[],
  desired: number,
  { lower, stalled }: { lower: number; stalled: boolean },
): Decision['stop'] {
  // An unhealthy task makes room for its replacement in its own way, unless there will be no replacement.
  const pool = stalled ? own : own.filter((t) => t.health !== 'unhealthy');
  const rank = (t: TaskView) => (t.health === 'healthy' ? 2 : t.inGrace || t.health === 'unhealthy' ? 0 : 1);
  const order = pool.toSorted((a, b) => rank(a) - rank(b) || b.createdAt - a.createdAt);
  let healthy = [...own, ...old].filter((t) => t.health === 'healthy').length;
  const stop: Decision['stop'] = [];
  const free = order.filter((t) => !t.protected);
  for (const task of free.slice(0, Math.max(0, pool.length - desired))) {
    if (task.health === 'healthy' && healthy-- <= lower) break;
    stop.push({ task: task.id, because: 'scaling' });
  }
  return stop;
}

/**
 * Unhealthy tasks go once their replacements are healthy, or, where there is no room for replacements, while more than the
 * lower limit run; below it, one at a time, so that a service that is unhealthy throughout can recover at all.
 */
function unhealthy(
  view: ServiceView,
  own: TaskView[],
  old: TaskView[],
  { lower, room }: { lower: number; room: number },
): Decision['stop'] {
  const stop: Decision['stop'] = [];
  const replaced = own.filter((t) => t.health === 'healthy').length >= view.desiredCount;
  let running = view.tasks.filter((t) => t.running).length;
  let waiting = view.tasks.some((t) => t.health === 'waiting');
  for (const task of [...own, ...old]) {
    if (task.health !== 'unhealthy') continue;
    const noRoom = room <= 0 && (running > lower || !waiting);
    if (!noRoom && !(replaced && own.includes(task))) continue;
    stop.push({ task: task.id, because: 'unhealthy' });
    running -= 1;
    waiting = true;
  }
  return stop;
}

/**
 * Tasks of deployments that are being replaced. What serves nobody goes at once if its deployment never completed, else as
 * soon as enough others are healthy. Healthy ones go while more than the lower limit are, and those that pass their checks
 * but not yet for long enough while more than it serve: an update seconds after the last one is no outage. After a failure
 * without rollback the mix stays as it is (what ECS does with it is not documented) and only scale-in stops tasks.
 */
function outgoing(
  view: ServiceView,
  own: TaskView[],
  old: TaskView[],
  { lower, stalled }: { lower: number; stalled: boolean },
): Decision['stop'] {
  const stop: Decision['stop'] = [];
  const trusted = new Set(view.deployments.filter((d) => d.trusted).map((d) => d.id));
  let healthy = [...own, ...old].filter((t) => t.health === 'healthy').length;
  // A new task must prove itself before an old one goes for it; an old one counts from the moment that it serves.
  let serving = healthy + old.filter((t) => t.passing).length;
  const enough = healthy >= lower;
  const order = old.toSorted(
    (a, b) =>
      Number(trusted.has(a.deployment)) - Number(trusted.has(b.deployment)) || a.createdAt - b.createdAt,
  );
  let excess = stalled ? Math.max(0, old.length - view.desiredCount) : old.length;
  for (const task of order) {
    if (excess <= 0) break;
    if (task.protected) continue;
    if (task.health === 'healthy') {
      if (healthy <= lower) continue;
      healthy -= 1;
      serving -= 1;
    } else if (task.passing) {
      if (serving <= lower) continue;
      serving -= 1;
    } else if (!enough && trusted.has(task.deployment)) continue;
    stop.push({ task: task.id, because: 'scaling' });
    excess -= 1;
  }
  return stop;
}
