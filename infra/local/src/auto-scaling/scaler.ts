import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Scopes } from '../core/scopes.ts';
import { type CallEcs, readService, type Scaled, setDesiredCount } from './ecs.ts';
import { type Activity, desiredCount, isSame, type ScopeState, type Target } from './model.ts';
import { atRegistration, clamp, refusal } from './rules.ts';

/** Activities that are kept for each account and region; on AWS they are for six weeks. */
const keptActivities = 1_000;

/** A scaling that is not done, in words for people. */
export class NotScaled extends Error {
  readonly reason: 'no-target' | 'no-service' | 'refused';
  constructor(reason: NotScaled['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface ScaleAnswer {
  resourceId: string;
  min: number;
  max: number;
  /** What was asked for. */
  asked: number;
  /** What the service had, and what it has now. */
  before: number;
  desiredCount: number;
  /** Undefined where there was nothing to do. */
  activityId?: string | undefined;
}

export interface Scaler {
  /** Brings a service into the bounds of its target that has just been registered. */
  registered(scope: Scope, target: Target, service: Scaled): Promise<void>;
  /** Scales as a policy's alarm would: between the target's bounds. @throws NotScaled */
  scale(scope: Scope, resourceId: string, count: number): Promise<ScaleAnswer>;
}

export function createScaler(parts: { clock: Clock; ecs: CallEcs; store: Scopes<ScopeState> }): Scaler {
  const { clock, ecs, store } = parts;

  async function set(scope: Scope, target: Target, count: number, cause: string): Promise<Activity> {
    const { ServiceNamespace, ResourceId, ScalableDimension } = target;
    const startedAt = clock.now();
    const failed = await setDesiredCount(ecs, scope, ResourceId, count).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const activity: Activity = {
      ServiceNamespace,
      ResourceId,
      ScalableDimension,
      id: randomUUID(),
      description: `Setting desired count to ${count}.`,
      cause,
      startedAt,
      endedAt: clock.now(),
      status: failed === undefined ? 'Successful' : 'Failed',
      message:
        failed === undefined
          ? `Successfully set desired count to ${count}. Change successfully fulfilled by ecs.`
          : `Failed to set desired count to ${count}. Reason: ${failed}`,
    };
    const { activities } = store.of(scope);
    activities.unshift(activity);
    activities.splice(keptActivities);
    store.changed();
    return activity;
  }

  return {
    async registered(scope, target, service) {
      const change = atRegistration(service.desiredCount, target);
      if (change) await set(scope, target, change.count, change.cause);
    },
    async scale(scope, resourceId, asked) {
      const dimension = {
        ServiceNamespace: 'ecs',
        ResourceId: resourceId,
        ScalableDimension: desiredCount,
      };
      const target = store.of(scope).targets.find((t) => isSame(t, dimension));
      if (!target) {
        throw new NotScaled(
          'no-target',
          `${resourceId} is no scalable target; register it with RegisterScalableTarget (namespace ecs, dimension ${desiredCount}).`,
        );
      }
      const service = await readService(ecs, scope, resourceId);
      if (!service) throw new NotScaled('no-service', `There is no ACTIVE service ${resourceId}.`);
      const [from, to] = [service.desiredCount, clamp(asked, target)];
      const why = refusal({ from, to, suspended: target.suspended, deploying: service.deploying });
      if (why !== undefined) throw new NotScaled('refused', why);
      const answer = { resourceId, min: target.min, max: target.max, asked, before: from };
      if (to === from) return { ...answer, desiredCount: from };
      const policy = store.of(scope).policies.find((p) => isSame(p, dimension));
      const cause = policy
        ? `a request to Local Fargate for ${asked}, in place of an alarm, triggered policy ${policy.name}`
        : `a request to Local Fargate for ${asked}`;
      const activity = await set(scope, target, to, cause);
      if (activity.status === 'Failed') throw new NotScaled('refused', activity.message);
      return { ...answer, desiredCount: to, activityId: activity.id };
    },
  };
}
