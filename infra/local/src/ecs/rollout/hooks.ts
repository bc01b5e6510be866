/**
 * Lifecycle hooks: which run at a stage, until when, and what their end means.
 * Source: developer guide, deployment-lifecycle-hooks, pause-lifecycle-hooks and lambda-lifecycle-hooks.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Stage } from './stages.ts';

/** `lifecycleHooks[]` of a deploymentConfiguration, with its defaults. */
export interface Hook {
  targetType: 'AWS_LAMBDA' | 'PAUSE';
  hookTargetArn?: string | undefined;
  roleArn?: string | undefined;
  lifecycleStages: Stage[];
  /** Handed to the function as it is. */
  hookDetails?: unknown;
  timeoutConfiguration?:
    | { timeoutInMinutes?: number | undefined; action?: 'ROLLBACK' | 'CONTINUE' | undefined }
    | undefined;
}

/** A hook at work. */
export interface HookRun {
  /** `ecs-pause-…` or `ecs-lambda-…`; a new one each time. */
  id: string;
  stage: Stage;
  targetType: 'AWS_LAMBDA' | 'PAUSE';
  targetArn?: string | undefined;
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  /** Milliseconds since the epoch. */
  expiresAt: number;
  timeoutAction: 'ROLLBACK' | 'CONTINUE';
  /** Why it failed, as the service deployment's statusReason tells it. */
  why?: string | undefined;
  /** Told to the function in every call of this hook. */
  executionId?: string | undefined;
  /** When the function is called (again), in milliseconds since the epoch. */
  callAt?: number | undefined;
  /** How often in a row it could not be called. */
  failedCalls?: number | undefined;
  /** What the function is given: the hook's own, or what it answered last. */
  details?: unknown;
}

/** Where no timeoutConfiguration says otherwise. Minutes. */
export const defaultTimeout = 1440;

/** At which stages a hook may stand. Pauses may not hold up a shift, for that is how a rollback gets back too. */
export const lambdaStages: Stage[] = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
];
export const pauseStages: Stage[] = lambdaStages.filter(
  (stage) => stage !== 'TEST_TRAFFIC_SHIFT' && stage !== 'PRODUCTION_TRAFFIC_SHIFT',
);

/** The form that ContinueServiceDeployment asks for: `ecs-{hookType}-{id}`. */
const newId = (type: 'pause' | 'lambda') => `ecs-${type}-${randomBytes(32).toString('base64url')}`;

/** The hooks of one stage, all started at once. */
export function startHooks(hooks: Hook[], stage: Stage, now: number): HookRun[] {
  return hooks
    .filter((hook) => hook.lifecycleStages.includes(stage))
    .map((hook): HookRun => {
      const { timeoutInMinutes = defaultTimeout, action = 'ROLLBACK' } = hook.timeoutConfiguration ?? {};
      const common = { stage, expiresAt: now + timeoutInMinutes * 60_000, timeoutAction: action };
      if (hook.targetType === 'PAUSE')
        return { id: newId('pause'), targetType: 'PAUSE', status: 'AWAITING_ACTION', ...common };
      return {
        id: newId('lambda'),
        targetType: 'AWS_LAMBDA',
        targetArn: hook.hookTargetArn,
        status: 'IN_PROGRESS',
        executionId: randomUUID(),
        callAt: now,
        details: hook.hookDetails,
        ...common,
      };
    });
}

export const isWaiting = (run: HookRun): boolean =>
  run.status === 'AWAITING_ACTION' || run.status === 'IN_PROGRESS';

/** Marks those whose time is over. */
export function expireHooks(runs: HookRun[], now: number): void {
  for (const run of runs) {
    if (!isWaiting(run) || now < run.expiresAt) continue;
    run.status = 'TIMED_OUT';
    run.why =
      run.targetType === 'PAUSE'
        ? hookReasons.pauseTimedOut(run.stage)
        : hookReasons.failed(run.stage, hookReasons.lambdaTimedOut(run.targetArn ?? ''));
  }
}

/** What a stage's hooks say together: any that fails rolls back, whatever the others do. */
export function judgeHooks(runs: HookRun[]): 'waiting' | 'passed' | { rollback: string } {
  const failed = runs.find(
    (run) => run.status === 'FAILED' || (run.status === 'TIMED_OUT' && run.timeoutAction === 'ROLLBACK'),
  );
  if (failed) return { rollback: failed.why ?? hookReasons.failed(failed.stage, '') };
  return runs.some(isWaiting) ? 'waiting' : 'passed';
}

/** What a function answered: `{hookStatus, callBackDelay?, hookDetails?}`. The delay is in seconds. */
export function noteAnswer(run: HookRun, answer: unknown, now: number): void {
  const { hookStatus, callBackDelay, hookDetails } = (
    typeof answer === 'object' && answer !== null ? answer : {}
  ) as Record<string, unknown>;
  run.failedCalls = undefined;
  run.callAt = undefined;
  if (hookDetails !== undefined) run.details = hookDetails;
  switch (hookStatus) {
    case 'SUCCEEDED':
      run.status = 'SUCCEEDED';
      return;
    case 'IN_PROGRESS': {
      const seconds = Number(callBackDelay);
      run.callAt = now + (callBackDelay !== undefined && seconds >= 0 ? seconds : 30) * 1000;
      return;
    }
    case 'FAILED':
      failHook(run, `Lifecycle hook target ${run.targetArn} returned FAILED status.`);
      return;
    default:
      failHook(
        run,
        `ECS was unable to parse the response from ${run.targetArn} due to: HookStatus must not be null.`,
      );
  }
}

export function failHook(run: HookRun, why: string): void {
  run.status = 'FAILED';
  run.callAt = undefined;
  run.why = hookReasons.failed(run.stage, why);
}

/**
 * A function that can't be reached or is throttled is called again, a few times; one that can't be called at all (it does
 * not exist, say) fails its hook. What ECS does there is not documented.
 */
export function noteFailedCall(run: HookRun, error: { message: string; again: boolean }, now: number): void {
  const tries = (run.failedCalls ?? 0) + 1;
  if (error.again && tries < 3) {
    run.failedCalls = tries;
    run.callAt = now + tries * 10_000;
    return;
  }
  failHook(run, `ECS was unable to invoke hook target ${run.targetArn} due to ${error.message}`);
}

/** Source: developer guide, troubleshooting-blue-green; the last two are ours, for ECS's words are not published. */
export const hookReasons = {
  failed: (stage: Stage, why: string) =>
    `Service deployment rolled back because ${stage} lifecycle hook(s) failed. ${why}`.trimEnd(),
  pauseTimedOut: (stage: Stage) => `Service deployment rolled back because ${stage} pause hook timed out.`,
  lambdaTimedOut: (target: string) => `Lifecycle hook target ${target} timed out.`,
  pauseRolledBack: (stage: Stage) =>
    `Service deployment rolled back because ${stage} pause hook was answered with ROLLBACK.`,
};
