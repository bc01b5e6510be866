import type { TargetHealth } from './balancer.ts';
import type { HealthCheckSettings } from './model.ts';

/** How one health check went. */
export type CheckResult = { passed: true } | { passed: false; reason: string; description: string };

export const checking: TargetHealth = {
  state: 'initial',
  reason: 'Elb.InitialHealthChecking',
  description: 'Initial health checks in progress',
};
export const notInUse: TargetHealth = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer',
};
export const notRegistered: TargetHealth = {
  state: 'unused',
  reason: 'Target.NotRegistered',
  description: 'Target is not registered to the target group',
};
export const draining: TargetHealth = {
  state: 'draining',
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress',
};
export const healthy: TargetHealth = { state: 'healthy' };

const failed = (reason: string, description: string): CheckResult => ({ passed: false, reason, description });
export const connectFailed = failed('Target.FailedHealthChecks', 'Health checks failed');
export const timedOut = failed('Target.Timeout', 'Request timed out');
export const mismatched = (code: number) =>
  failed('Target.ResponseCodeMismatch', `Health checks failed with these codes: [${code}]`);

/** A target under health checks. Times are the clock's, in milliseconds. */
export interface Checked {
  shown: TargetHealth;
  /** In a row, of what would change the state. */
  count: number;
  /** While initial: when the next failure counts. */
  countsAt: number;
}

export function newChecked(settings: HealthCheckSettings, now: number): Checked {
  return { shown: checking, count: 0, countsAt: now + settings.interval };
}

/**
 * ALB's rules: a new target needs one pass; a healthy one turns unhealthy after `unhealthyThreshold` failures in a row; an
 * unhealthy one needs `healthyThreshold` passes in a row. A new target is checked more often than `interval` (see nextCheck),
 * but its failures count only once an interval, so it turns unhealthy no sooner than on AWS.
 * Source: ALB guide, target-group-health-checks
 */
export function afterCheck(
  before: Checked,
  result: CheckResult,
  settings: HealthCheckSettings,
  now: number,
): Checked {
  const { state } = before.shown;
  if (result.passed) {
    if (state === 'healthy') return { ...before, count: 0 };
    const count = before.count + 1;
    if (state === 'unhealthy' && count < settings.healthyThreshold) return { ...before, count };
    return { ...before, shown: healthy, count: 0 };
  }
  const shown: TargetHealth = { state: 'unhealthy', reason: result.reason, description: result.description };
  if (state === 'unhealthy') return { ...before, shown, count: 0 };
  if (state === 'initial' && now < before.countsAt) return before;
  const count = before.count + 1;
  if (count >= settings.unhealthyThreshold) return { ...before, shown, count: 0 };
  return { ...before, count, countsAt: before.countsAt + settings.interval };
}

/**
 * Milliseconds until the next check. While a target is new it is checked every second, so that a local rollout goes on as
 * soon as the target answers and not at the next interval.
 */
export function nextCheck(checked: Checked, settings: HealthCheckSettings): number {
  return checked.shown.state === 'initial' ? Math.min(settings.interval, 1000) : settings.interval;
}

/** Whether a status code is among a matcher's: `200`, `200,202`, `200-299`, or a mix. */
export function matchesCode(matcher: string, code: number): boolean {
  return matcher.split(',').some((part) => {
    const [from, to = from] = part.split('-').map((number) => Number(number.trim()));
    return from !== undefined && to !== undefined && code >= from && code <= to;
  });
}
