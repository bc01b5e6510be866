import { thresholdOf } from './breaker.ts';
import type { Decision, DeploymentView, ServiceView } from './decide.ts';

/** Tries to start a task after which a revision's image digests are given up. Source: developer guide, deployment-type-ecs. */
export const RESOLUTION_TRIES = 3;

/**
 * Whether the deployment in charge has failed, and what becomes of the service: the same for every strategy. Breaker and
 * alarms are asked at once; whichever trips first fails it, and it is rolled back where *that* one has rollback on.
 * Source: developer guide, deployment-failure-detection.
 */
export function failure(view: ServiceView, primary: DeploymentView): Decision['fail'] {
  if (primary.rolloutState !== 'IN_PROGRESS') return undefined;
  if (breakerTrips(view, primary)) return { cause: 'breaker', ...way(view, primary, view.breaker.rollback) };
  if (view.alarmed) return { cause: 'alarms', ...way(view, primary, view.alarmed.rollback) };
  return undefined;
}

/**
 * The breaker trips at its threshold; earlier while the first task has not fixed the images' digests: after three failed
 * tries a service without the breaker goes on without them, and with it the deployment fails.
 */
function breakerTrips(
  { breaker, desiredCount }: ServiceView,
  { failures, unresolved }: DeploymentView,
): boolean {
  if (!breaker.enable) return false;
  const threshold = thresholdOf(breaker, desiredCount);
  return failures >= (unresolved ? Math.min(RESOLUTION_TRIES, threshold) : threshold);
}

function way(view: ServiceView, { id: deployment }: DeploymentView, rollback: boolean) {
  // A rollback that fails is not rolled back again: where ECS would go from there is not documented.
  if (view.rollingBack) return { deployment, why: 'no-candidate' as const };
  if (!rollback) return { deployment, why: 'no-rollback' as const };
  if (view.rollbackCandidate === undefined) return { deployment, why: 'no-candidate' as const };
  return { deployment, why: 'rollback' as const, rollbackTo: view.rollbackCandidate };
}
