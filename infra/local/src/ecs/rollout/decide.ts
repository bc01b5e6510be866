/**
 * What a service does next: pure, from what is to what to start, stop, complete or fail. `rolling.ts` replaces tasks in
 * place and is how a service rests; `shift.ts` is for the strategies that shift traffic.
 */
import type { Breaker } from './breaker.ts';
import { rolling } from './rolling.ts';
import { gated, halted, type ShiftView, shifting } from './shift.ts';

export interface ServiceView {
  /** Milliseconds. */
  now: number;
  desiredCount: number;
  minimumHealthyPercent: number;
  maximumPercent: number;
  breaker: Breaker;
  /** A rollback is under way: the primary deployment is the one that was rolled back to. */
  rollingBack: boolean;
  /** A deployment does not complete before this time, in milliseconds. */
  completeAfter: number;
  /** A deployment alarm has gone off: the deployment fails, and is rolled back where the alarms' `rollback` is on. */
  alarmed?: { rollback: boolean } | undefined;
  /** Its alarms have not been looked at yet, so it can't complete. */
  alarmsUnknown?: boolean | undefined;
  /** A rolling deployment's bake, in milliseconds: how long it takes, and since when it lasts. */
  bake?: { time: number; since?: number | undefined } | undefined;
  /** When a rolling deployment counts as done before all is replaced. */
  earlySuccess?: EarlySuccess | undefined;
  /** The deployment under way goes by stages; without it tasks are replaced in place. */
  shift?: ShiftView | undefined;
  /** A shift was stopped where it stood: the deployment that is kept at the desired count. */
  haltedOn?: string | undefined;
  /** The traffic of a shift that was overtaken is not back yet where it was. */
  trafficMoving?: boolean | undefined;
  /** The newest deployment that completed and is not the primary one. */
  rollbackCandidate?: string | undefined;
  /** Those that may still have tasks, the primary one among them. */
  deployments: DeploymentView[];
  /** Only tasks that are wanted: one that is being stopped counts nowhere any more. */
  tasks: TaskView[];
}

/** `earlySuccessCriteria`, enabled. Source: API_DeploymentEarlySuccessCriteria. */
export interface EarlySuccess {
  /** Percent of the desired count that must be new and healthy. */
  healthyPercent: number;
  /** Whether the old tasks must be gone first, or go afterwards. */
  cleanup: 'BLOCKING' | 'DEFERRED';
}

export interface DeploymentView {
  id: string;
  primary: boolean;
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  /** It completed once, so its tasks are worth replacing while another deployment is rolled out. */
  trusted: boolean;
  /** Tasks that it had when another deployment took its place; it never gets more than these again. */
  share: number;
  /** What the breaker counts. */
  failures: number;
  /** Back-off: no launches before this time, in milliseconds. */
  launchAfter: number;
  /** Tasks on their way down. */
  leaving?: number | undefined;
  /** No task of it has run yet, so the digests that its image tags mean are not known. */
  unresolved?: boolean | undefined;
}

export interface TaskView {
  id: string;
  deployment: string;
  createdAt: number;
  /** RUNNING was reached. */
  running: boolean;
  health: 'waiting' | 'healthy' | 'unhealthy';
  /** It passes its checks and waits only for having passed them long enough: it serves already. */
  passing?: boolean | undefined;
  /** It waits only because the grace period overlooks a failing check. */
  inGrace?: boolean | undefined;
  /** Scale-in protection: nothing but its health may stop it. */
  protected?: boolean | undefined;
}

export interface Decision {
  /** It has failed. Nothing else is decided with it. */
  fail?: {
    deployment: string;
    /** What found it out. */
    cause: 'breaker' | 'alarms' | 'stage';
    /** Of cause `stage`: the whole statusReason. */
    reason?: string | undefined;
    rollbackTo?: string | undefined;
    why: 'rollback' | 'no-rollback' | 'no-candidate';
  };
  start: { deployment: string; count: number; replacing: number }[];
  stop: { task: string; because: 'scaling' | 'unhealthy' }[];
  complete?: string;
  /** A shift enters its next stage. */
  advance?: true;
  /** The bake begins. */
  bake?: true;
  /** Everything is as it should be. */
  steady: boolean;
  /** The limits leave no room to go on (a maximum of 125 % and a minimum of 75 % of two tasks, say). */
  stuck: boolean;
  /** When time alone changes the decision: the end of a back-off. */
  wakeAt?: number;
}

export function decide(view: ServiceView): Decision {
  if (view.trafficMoving) return { start: [], stop: [], steady: false, stuck: false };
  if (view.haltedOn !== undefined) return halted(view, view.haltedOn);
  if (!view.shift) return rolling(view);
  return view.shift.rolling ? gated(view, view.shift) : shifting(view, view.shift);
}
