/** Records as Application Auto Scaling answers them; times are seconds. */
import { randomUUID } from 'node:crypto';
import type { Scope } from '../core/scope.ts';
import type { Activity, Dimension, Policy, ScheduledAction, Target } from './model.ts';

export const dimensionOf = ({ ServiceNamespace, ResourceId, ScalableDimension }: Dimension): Dimension => ({
  ServiceNamespace,
  ResourceId,
  ScalableDimension,
});

const seconds = (ms: number) => ms / 1000;

export const targetArn = ({ region, account }: Scope, { id }: Target) =>
  `arn:aws:application-autoscaling:${region}:${account}:scalable-target/${id}`;

export const policyArn = ({ region, account }: Scope, d: Dimension, name: string) =>
  `arn:aws:autoscaling:${region}:${account}:scalingPolicy:${randomUUID()}:resource/${d.ServiceNamespace}/${d.ResourceId}:policyName/${name}`;

export const serviceLinkedRole = ({ account }: Scope, namespace: string) =>
  `arn:aws:iam::${account}:role/aws-service-role/${namespace}.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_${
    namespace === 'ecs' ? 'ECSService' : namespace
  }`;

export const targetView = (scope: Scope, target: Target) => ({
  ...dimensionOf(target),
  MinCapacity: target.min,
  MaxCapacity: target.max,
  RoleARN: target.roleArn,
  CreationTime: seconds(target.createdAt),
  SuspendedState: target.suspended,
  ScalableTargetARN: targetArn(scope, target),
});

export const policyView = (policy: Policy) => ({
  ...dimensionOf(policy),
  PolicyARN: policy.arn,
  PolicyName: policy.name,
  PolicyType: policy.type,
  ...policy.configuration,
  Alarms: [],
  CreationTime: seconds(policy.createdAt),
});

export const actionView = (action: ScheduledAction) => ({
  ...dimensionOf(action),
  ScheduledActionName: action.name,
  ScheduledActionARN: action.arn,
  CreationTime: seconds(action.createdAt),
  ...action.fields,
});

export const activityView = (activity: Activity) => ({
  ...dimensionOf(activity),
  ActivityId: activity.id,
  Description: activity.description,
  Cause: activity.cause,
  StartTime: seconds(activity.startedAt),
  EndTime: seconds(activity.endedAt),
  StatusCode: activity.status,
  StatusMessage: activity.message,
});
