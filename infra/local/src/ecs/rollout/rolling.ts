import { thresholdOf } from './breaker.ts';
import type { Decision, DeploymentView, ServiceView, TaskView } from './decide.ts';
import { limits } from './limits.ts';

/**
 * Rolling update: new tasks start while there is room under the upper limit, old ones stop while the healthy ones stay
 * above the lower limit. An unhealthy task is replaced from its own revision; its replacement comes first where there is room.
 * Source: developer guide, deployment-type-ecs.
 */
export function rolling(view: ServiceView): Decision {
  const primary = view.deployments.find((d) => d.primary);
  if (!primary) return { start: [], stop: [], steady: false, stuck: false };
  const fail = tripped(view, primary);
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
  if (settled && primary.rolloutState === 'IN_PROGRESS') {
    if (view.now >= view.completeAfter) decision.complete = primary.id;
    else return { ...decision, steady: false, wakeAt: view.completeAfter };
  }
  const backingOff = view.deployments
    .filter((d) => (d.primary || d.trusted) && d.launchAfter > view.now)
    .map((d) => d.launchAfter);
  if (room > 0 && backingOff.length > 0) decision.wakeAt = Math.min(...backingOff);
  return decision;
}

function tripped(view: ServiceView, primary: DeploymentView): Decision['fail'] {
  if (!view.breaker.enable || primary.rolloutState !== 'IN_PROGRESS') return undefined;
  if (primary.failures < thresholdOf(view.breaker, view.desiredCount)) return undefined;
  const deployment = primary.id;
  // A rollback that fails is not rolled back again: where ECS would go from there is not documented.
  if (view.rollingBack) return { deployment, why: 'no-candidate' };
  if (!view.breaker.rollback) return { deployment, why: 'no-rollback' };
  if (view.rollbackCandidate === undefined) return { deployment, why: 'no-candidate' };
  return { deployment, why: 'rollback', rollbackTo: view.rollbackCandidate };
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
  for (const task of order.slice(0, Math.max(0, pool.length - desired))) {
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
