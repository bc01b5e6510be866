/** The deployment circuit breaker. Source: developer guide, deployment-circuit-breaker. */

export type ThresholdType = 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT';

/** `deploymentCircuitBreaker` as a client gives it. */
export interface BreakerInput {
  enable?: boolean | undefined;
  rollback?: boolean | undefined;
  resetOnHealthyTask?: boolean | undefined;
  thresholdConfiguration?: { type: ThresholdType; value: number } | undefined;
}

export interface Breaker {
  enable: boolean;
  rollback: boolean;
  resetOnHealthyTask: boolean;
  threshold: { type: ThresholdType; value: number };
}

/** Fills in ECS's defaults: off, half of the desired count between 3 and 200, reset by a healthy task. */
export function breakerOf(input: BreakerInput | undefined): Breaker {
  return {
    enable: input?.enable ?? false,
    rollback: input?.rollback ?? false,
    resetOnHealthyTask: input?.resetOnHealthyTask ?? true,
    threshold: input?.thresholdConfiguration ?? { type: 'BOUNDED_PERCENT', value: 50 },
  };
}

/**
 * How many failures trip the breaker: a count equal to it does. It follows the latest desired count.
 * A percentage of nothing is taken as 1, for a threshold of 0 would fail every deployment at once.
 */
export function thresholdOf(breaker: Breaker, desiredCount: number): number {
  const { type, value } = breaker.threshold;
  if (type === 'COUNT') return Math.max(1, value);
  const share = Math.ceil((value * desiredCount) / 100);
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(200, Math.max(3, share));
}

export interface Tally {
  /** What the breaker compares with its threshold. */
  failures: number;
  /** `failedTasks` in a deployment: consecutive, whatever the breaker's settings. */
  failedTasks: number;
}

/** Counts one task: it failed (never ran, or was replaced for a failed check), or it passed its checks. */
export function tally(before: Tally, outcome: 'failed' | 'healthy', breaker: Breaker): Tally {
  if (outcome === 'failed') return { failures: before.failures + 1, failedTasks: before.failedTasks + 1 };
  return { failures: breaker.resetOnHealthyTask ? 0 : before.failures, failedTasks: 0 };
}

/**
 * Milliseconds to wait before tasks are launched again after the `round`th round of launches none of which reached
 * RUNNING. ECS documents that the gap grows to 27 minutes and never gives up, neither its first value nor its factor:
 * 1 s, doubled, lets a breaker with the smallest threshold trip within seconds.
 * Source: developer guide, service-throttle-logic.
 */
export function launchGap(round: number): number {
  return Math.min(27 * 60_000, 1_000 * 2 ** Math.max(0, round - 1));
}
