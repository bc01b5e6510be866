/** What the auto scaler makes of a request: pure. */
import type { Suspended } from './model.ts';

/** The bounds win over whatever is asked for. */
export const clamp = (count: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, count));

/**
 * What the registration of a target does to its capacity: bounds are enforced then, and not again until the next scaling.
 * (So it was seen; the words of the cause are AWS's own.)
 * @returns undefined where nothing has to be done
 */
export function atRegistration(
  current: number,
  bounds: { min: number; max: number },
): { count: number; cause: string } | undefined {
  if (current < bounds.min) {
    return { count: bounds.min, cause: `minimum capacity was set to ${bounds.min}` };
  }
  if (current > bounds.max) {
    return { count: bounds.max, cause: `maximum capacity was set to ${bounds.max}` };
  }
  return undefined;
}

/**
 * Why a scaling is not done, or undefined where it is. Scaling in is off while a deployment of the service is under way.
 * Source: Application Auto Scaling user guide, services-that-can-integrate-ecs and suspend-resume-scaling.
 */
export function refusal(change: {
  from: number;
  to: number;
  suspended: Suspended;
  deploying: boolean;
}): string | undefined {
  const { from, to, suspended, deploying } = change;
  if (to > from && suspended.DynamicScalingOutSuspended) return 'Scaling out is suspended for this target.';
  if (to < from && suspended.DynamicScalingInSuspended) return 'Scaling in is suspended for this target.';
  if (to < from && deploying) return 'Scaling in is off while a deployment of the service is in progress.';
  return undefined;
}
