/**
 * What the console's page is sent. Every row is small, has a key of its own and is sent only when it has changed. Names are
 * ECS's own; times are milliseconds of the clock since the epoch. Nothing here holds an environment: secrets stay where they
 * are.
 */

import type { Route } from '../balancer/balancer.ts';

export type { Route } from '../balancer/balancer.ts';

/** One `state` event of /_local/events. */
export interface StateEvent {
  now: number;
  /** `cluster/ARN` and `service/ARN` rows. */
  overview?: Delta;
  /** Rows of what the page has open: `deployment/ARN`, `task/ARN`, `group/ARN` and `event/ID`. */
  detail?: Delta;
}

export interface Delta {
  /** These rows are all there are; what the page had before is gone. */
  whole?: true;
  set: Record<string, Row>;
  gone: string[];
}

export type Row = AboutRow | ClusterRow | ServiceRow | DeploymentRow | TaskRow | GroupRow | EventRow;

export interface AboutRow {
  engine: string;
  /** How many times as fast as real time the clock runs. */
  speed: number;
  /** The kinds of the faults that are ordered and in force. */
  faults: string[];
}

export interface ClusterRow {
  arn: string;
  name: string;
  region: string;
  account: string;
  running: number;
  pending: number;
  /** Tasks that no service started. */
  others: { running: number; all: number };
}

/** In one word for people what a service does. */
export type ServiceState =
  | 'steady'
  | 'short'
  | 'zero'
  | 'rolling-out'
  | 'waiting'
  | 'rolling-back'
  | 'rolled-back'
  | 'rollback-failed'
  | 'failed'
  | 'stopping'
  | 'stopped'
  | 'draining';

export interface ServiceRow {
  arn: string;
  clusterArn: string;
  name: string;
  state: ServiceState;
  desired: number;
  running: number;
  pending: number;
  taskDefinition: string;
  /** Targets of all its groups that are healthy, and all that are there; undefined without load balancer. */
  targets: { healthy: number; all: number } | undefined;
  /** The newest one. */
  deployment: DeploymentRow | undefined;
}

export interface DeploymentRow {
  arn: string;
  status: string;
  reason: string | undefined;
  strategy: string;
  taskDefinition: string | undefined;
  createdAt: number;
  finishedAt: number | undefined;
  breaker: { status: string; failures: number; threshold: number } | undefined;
  alarms: { status: string; triggered: string[] } | undefined;
  stage: string | undefined;
  /** When the wait that it is in ends by itself. */
  until: { what: 'bake' | 'step'; at: number } | undefined;
  hooks: Hook[];
  /** The newest revision first. */
  shares: Share[];
}

/** The part of a service that runs one revision. */
export interface Share {
  revision: string;
  role: 'new' | 'old';
  taskDefinition: string;
  desired: number;
  running: number;
  pending: number;
  failed: number;
  /** Percent of the traffic; undefined where the strategy does not shift any. */
  production: number | undefined;
  test: number | undefined;
}

export interface Hook {
  id: string | undefined;
  type: string;
  target: string | undefined;
  status: string;
  expiresAt: number | undefined;
  timeoutAction: string | undefined;
}

export interface TaskRow {
  arn: string;
  id: string;
  status: string;
  desiredStatus: string;
  health: string;
  taskDefinition: string;
  startedBy: string | undefined;
  group: string;
  address: string | undefined;
  createdAt: number;
  startedAt: number | undefined;
  stoppedAt: number | undefined;
  stopCode: string | undefined;
  stoppedReason: string | undefined;
  containers: ContainerRow[];
  targets: TargetRow[];
}

export interface ContainerRow {
  name: string;
  image: string;
  digest: string | undefined;
  status: string;
  health: string;
  exitCode: number | undefined;
  reason: string | undefined;
}

export interface TargetRow {
  group: string;
  port: number;
  state: string;
  reason: string | undefined;
  description: string | undefined;
}

/** A target group, and the rules that send it requests. */
export interface GroupRow {
  arn: string;
  name: string;
  routes: Route[];
}

export interface EventRow {
  id: string;
  at: number;
  message: string;
}

/** One `logs` event of /_local/events. */
export interface LogsEvent {
  /** Lines that were passed over, as there were too many to show. */
  skipped: number;
  lines: LogLine[];
}

export interface LogLine {
  /** Grows with every line of this run of Local Fargate. */
  n: number;
  task: string;
  container: string;
  at: number;
  text: string;
}
