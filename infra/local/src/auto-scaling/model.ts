/** What Application Auto Scaling remembers: plain data. Times are milliseconds since the epoch. */
import type { Scope } from '../core/scope.ts';

export type Json = Record<string, unknown>;

/** What is scaled: a service's namespace, the resource in it and the property of that. */
export interface Dimension {
  ServiceNamespace: string;
  /** For example `service/main/web`. */
  ResourceId: string;
  /** For example `ecs:service:DesiredCount`. */
  ScalableDimension: string;
}

export interface Suspended {
  DynamicScalingInSuspended: boolean;
  DynamicScalingOutSuspended: boolean;
  ScheduledScalingSuspended: boolean;
}

export interface Target extends Dimension {
  id: string;
  min: number;
  max: number;
  roleArn: string;
  createdAt: number;
  suspended: Suspended;
  tags: Record<string, string>;
}

export interface Policy extends Dimension {
  arn: string;
  name: string;
  type: string;
  createdAt: number;
  /** The one configuration that its type has, under its own name. */
  configuration: Json;
}

export interface ScheduledAction extends Dimension {
  arn: string;
  name: string;
  createdAt: number;
  /** Schedule, time zone, times and what to set, as given. */
  fields: Json;
}

export interface Activity extends Dimension {
  id: string;
  description: string;
  cause: string;
  startedAt: number;
  endedAt: number;
  status: 'Successful' | 'Failed';
  message: string;
}

/** Everything of one account and region. */
export interface ScopeState {
  scope: Scope;
  targets: Target[];
  policies: Policy[];
  actions: ScheduledAction[];
  /** Newest first. */
  activities: Activity[];
}

export const isSame = (a: Dimension, b: Dimension): boolean =>
  a.ServiceNamespace === b.ServiceNamespace &&
  a.ResourceId === b.ResourceId &&
  a.ScalableDimension === b.ScalableDimension;

/** The one dimension that is obeyed here; all others are records. */
export const desiredCount = 'ecs:service:DesiredCount';
