/**
 * What a service does next while traffic is shifted from its former revision (blue) to the new one (green). Pure, like
 * `decide`, whose room for the strategies BLUE_GREEN, LINEAR and CANARY this is: they differ only in the plan.
 * Source: developer guide, blue-green-deployment-how-it-works.
 */
import type { Decision, DeploymentView, ServiceView, TaskView } from './decide.ts';
import { failure } from './failure.ts';
import { type HookRun, isWaiting, judgeHooks } from './hooks.ts';
import { rolling } from './rolling.ts';
import { deploymentLimit, type PlannedStage, stageLimit } from './stages.ts';
import { statusReasons } from './texts.ts';

export interface ShiftView {
  /** A rolling update with hooks: no traffic moves. */
  rolling: boolean;
  plan: PlannedStage[];
  /** Which stage of the plan it is in, and since when, in milliseconds. */
  at: number;
  since: number;
  /** Since when the service deployment is under way, in milliseconds. */
  begun: number;
  /** It is on its way back: blue is in charge again. */
  back: boolean;
  /** Undefined on a service's first deployment: there is nothing to go back to. */
  blue?: string | undefined;
  green: string;
  /** Of the stage. */
  hooks: HookRun[];
  /** Whether the listener rules say what was asked for; `failed` tells why they can't. */
  traffic: 'set' | 'moving' | { failed: string };
  /** Whether rules and target groups were found fit for a shift; `failed` is the whole reason where they are not. */
  network: 'fit' | 'unknown' | { failed: string };
  /** A user has asked for a rollback that has not begun: nothing moves until then. */
  held: boolean;
}

/** How many tasks each revision shall have. */
interface Sizes {
  blue: number;
  green: number;
  /** Of revisions that were overtaken. */
  others: number;
}

export function shifting(view: ServiceView, shift: ShiftView): Decision {
  const green = view.deployments.find((d) => d.id === shift.green);
  const blue = view.deployments.find((d) => d.id === shift.blue);
  const idle = { start: [], stop: [], steady: false, stuck: false };
  const fail = shift.held ? undefined : failed(view, shift);
  if (fail) return { ...idle, fail };

  const sizes = sizesOf(view, shift);
  const parts = view.deployments.map((deployment) => {
    const size = deployment === green ? sizes.green : deployment === blue ? sizes.blue : sizes.others;
    // What is on its way out gets no new tasks.
    const fixed = deployment === green ? shift.back : deployment !== blue;
    return keep(view, deployment, size, fixed);
  });
  const decision: Decision = {
    ...idle,
    start: parts.flatMap((part) => part.start),
    stop: parts.flatMap((part) => part.stop),
  };
  const times = parts.flatMap((part) => part.wakeAt ?? []);
  const waking = () => {
    const ahead = times.filter((time) => time > view.now);
    return ahead.length > 0 ? { ...decision, wakeAt: Math.min(...ahead) } : decision;
  };
  if (shift.held) return waking();

  const stage = shift.plan[shift.at];
  if (stage === undefined) return decision;
  const due = shift.since + (stage.time ?? 0);
  const limits = [due + stageLimit, shift.begun + deploymentLimit];
  if (!isDone(view, shift, sizes)) {
    times.push(...limits, ...shift.hooks.filter(isWaiting).map((run) => run.expiresAt));
  } else if (view.now < due) {
    times.push(due);
  } else if (shift.at + 1 < shift.plan.length) {
    if (mayEnter(view, shift)) decision.advance = true;
    else times.push(...limits);
  } else if (view.now < view.completeAfter) {
    times.push(view.completeAfter);
  } else if (!shift.back && view.alarmsUnknown) {
    // Only a look at the alarms can tell whether it may complete.
  } else {
    const complete = shift.back ? shift.blue : shift.green;
    if (complete !== undefined) decision.complete = complete;
    decision.steady = true;
  }
  return waking();
}

/**
 * A rolling update that its hooks hold up: before its first new task, and once all is replaced. Where else in a rolling
 * update ECS runs hooks is not documented.
 */
export function gated(view: ServiceView, shift: ShiftView): Decision {
  if (shift.back) return rolling(view);
  const idle = { start: [], stop: [], steady: false, stuck: false };
  const fail = shift.held ? undefined : failed(view, shift);
  if (fail) return { ...idle, fail };
  const passed = !shift.hooks.some(isWaiting) && !shift.held;
  const expiries = shift.hooks.filter(isWaiting).map((run) => run.expiresAt);
  const stage = shift.plan[shift.at]?.stage;
  if (stage === 'PRE_SCALE_UP') {
    if (passed) return { ...idle, advance: true };
    const parts = view.deployments.map((deployment) => {
      const own = tasksOf(view, deployment.id).length;
      if (deployment.id === shift.green) return keep(view, deployment, 0, true);
      return deployment.id === shift.blue
        ? keep(view, deployment, view.desiredCount, false)
        : keep(view, deployment, own, true);
    });
    const wakeAt = Math.min(...expiries, ...parts.flatMap((part) => part.wakeAt ?? []));
    const start = parts.flatMap((part) => part.start);
    const stop = parts.flatMap((part) => part.stop);
    return { ...idle, start, stop, ...(Number.isFinite(wakeAt) && { wakeAt }) };
  }
  const { complete, ...decision } = rolling(view);
  if (complete === undefined) return decision;
  if (stage === 'SCALE_UP') return { ...decision, steady: false, advance: true };
  if (passed) return { ...decision, complete };
  return { ...decision, steady: false, ...(expiries.length > 0 && { wakeAt: Math.min(...expiries) }) };
}

/**
 * A shift that was stopped and not rolled back: traffic is where it came to, so each revision goes on by itself. The one
 * worth going back to is kept at the desired count; of the other what dies is gone, until the next deployment.
 * @param kept The deployment that is kept.
 */
export function halted(view: ServiceView, kept: string): Decision {
  const parts = view.deployments.map((one) => keep(view, one, view.desiredCount, one.id !== kept));
  const times = parts.flatMap((part) => part.wakeAt ?? []);
  return {
    start: parts.flatMap((part) => part.start),
    stop: parts.flatMap((part) => part.stop),
    steady: false,
    stuck: false,
    ...(times.length > 0 && { wakeAt: Math.min(...times) }),
  };
}

const tasksOf = (view: ServiceView, deployment: string | undefined): TaskView[] =>
  view.tasks.filter((t) => t.deployment === deployment);

const healthy = (tasks: TaskView[]) => tasks.filter((t) => t.health === 'healthy').length;

/** All tasks that a revision shall have, and every one healthy. */
const isWhole = (view: ServiceView, deployment: string | undefined): boolean => {
  const own = tasksOf(view, deployment);
  return own.length === view.desiredCount && healthy(own) === view.desiredCount;
};

/** Nothing is left of it, targets that drain included. */
const isGone = (view: ServiceView, deployment: DeploymentView): boolean =>
  tasksOf(view, deployment.id).length === 0 && (deployment.leaving ?? 0) === 0;

/**
 * Breaker, alarms, hooks, the limit of a stage, and rules that can't be set. The breaker watches green for as long as blue
 * is there; ECS documents it for the scale-up and leaves open how long it goes on.
 */
function failed(view: ServiceView, shift: ShiftView): Decision['fail'] {
  const primary = view.deployments.find((d) => d.primary);
  if (primary?.rolloutState !== 'IN_PROGRESS') return undefined;
  const stage = shift.plan[shift.at];
  const cleaning = stage?.stage === 'CLEAN_UP' && !shift.back;
  const fail = cleaning ? undefined : failure(view, primary);
  if (fail) return fail;
  const reason = whyFailed(view, shift, stage);
  if (reason === undefined) return undefined;
  const common = { deployment: primary.id, cause: 'stage', reason } as const;
  if (shift.back || shift.blue === undefined) return { ...common, why: 'no-candidate' };
  return { ...common, why: 'rollback', rollbackTo: shift.blue };
}

function whyFailed(view: ServiceView, shift: ShiftView, stage: PlannedStage | undefined): string | undefined {
  if (stage === undefined) return undefined;
  if (typeof shift.traffic === 'object') return statusReasons.stageFailed(stage.stage, shift.traffic.failed);
  // On the way back a hook has nothing left to refuse.
  if (shift.back) return undefined;
  if (typeof shift.network === 'object') return shift.network.failed;
  const hooks = judgeHooks(shift.hooks);
  if (typeof hooks === 'object') return hooks.rollback;
  // A pause has a limit of its own, up to fourteen days.
  const paused = shift.hooks.some((run) => run.targetType === 'PAUSE');
  if (shift.rolling) return undefined;
  if (view.now >= shift.begun + deploymentLimit) return statusReasons.deploymentTooLong;
  const late = view.now >= shift.since + stageLimit + (stage.time ?? 0);
  return late && !paused ? statusReasons.stageTooLong(stage.stage) : undefined;
}

/**
 * Blue has all its tasks until the clean-up, so that a rollback is but a change of weights. Green has none before the
 * scale-up. A revision that was overtaken goes once blue is whole and has all the traffic.
 */
function sizesOf(view: ServiceView, shift: ShiftView): Sizes {
  const all = view.desiredCount;
  const name = shift.plan[shift.at]?.stage;
  if (shift.back) {
    const cleaning = name === 'CLEAN_UP' && shift.traffic === 'set';
    return { blue: all, green: cleaning ? 0 : all, others: 0 };
  }
  switch (name) {
    case 'RECONCILE_SERVICE': {
      const moved = shift.plan[shift.at]?.production !== undefined && shift.traffic === 'set';
      const safe = moved && (shift.blue === undefined || isWhole(view, shift.blue));
      return { blue: all, green: 0, others: safe ? 0 : all };
    }
    case 'PRE_SCALE_UP':
      return { blue: all, green: 0, others: 0 };
    case 'CLEAN_UP':
      return { blue: 0, green: all, others: 0 };
    default:
      return { blue: all, green: all, others: 0 };
  }
}

/**
 * One revision by itself, kept at its size by the rules of a service that rests: what is unhealthy is replaced.
 * @param fixed It gets no new tasks any more.
 */
function keep(view: ServiceView, deployment: DeploymentView, size: number, fixed: boolean): Decision {
  return rolling({
    ...view,
    desiredCount: size,
    breaker: { ...view.breaker, enable: false },
    alarmed: undefined,
    earlySuccess: undefined,
    deployments: [{ ...deployment, primary: true, rolloutState: fixed ? 'FAILED' : 'COMPLETED' }],
    tasks: tasksOf(view, deployment.id),
  });
}

/** Whether the stage has done what it is for; the time that it lasts comes on top. */
function isDone(view: ServiceView, shift: ShiftView, sizes: Sizes): boolean {
  if (shift.traffic !== 'set' || shift.hooks.some(isWaiting)) return false;
  const of = (wanted: (d: DeploymentView) => boolean) => view.deployments.filter(wanted);
  const stage = shift.plan[shift.at]?.stage;
  // Not before what was overtaken is out of the way: its weights are none of a rule that is fit.
  if (shift.network !== 'fit' && !shift.back && stage !== 'RECONCILE_SERVICE') return false;
  switch (stage) {
    case 'RECONCILE_SERVICE':
      // Its first half is there for the hooks, before anything moves.
      if (shift.plan[shift.at]?.production === undefined) return true;
      return of((d) => d.id !== shift.blue && d.id !== shift.green).every((d) => isGone(view, d));
    case 'SCALE_UP':
      return isWhole(view, shift.back ? shift.blue : shift.green);
    case 'CLEAN_UP': {
      const stays = shift.back ? shift.blue : shift.green;
      return (
        sizes.others === 0 && of((d) => d.id !== stays).every((d) => isGone(view, d)) && isWhole(view, stays)
      );
    }
    default:
      return true;
  }
}

/** Traffic goes only to a green that is all there, for an overload is as bad as an outage; back on blue with any healthy task. */
function mayEnter(view: ServiceView, shift: ShiftView): boolean {
  const next = shift.plan[shift.at + 1];
  const percent = next?.production ?? next?.test;
  if (percent === undefined) return true;
  if (percent > 0) return isWhole(view, shift.green);
  return shift.blue === undefined || view.desiredCount === 0 || healthy(tasksOf(view, shift.blue)) > 0;
}
