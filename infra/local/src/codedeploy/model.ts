/** What Local Fargate's CodeDeploy remembers: plain data. Times are milliseconds since the epoch. */
import type { Scope } from '../core/scope.ts';
import type { Routing } from './traffic.ts';

export type Json = Record<string, unknown>;

export interface Tag {
  Key: string;
  Value: string;
}

export interface Application {
  id: string;
  name: string;
  createTime: number;
  tags: Tag[];
}

export interface DeploymentConfig {
  id: string;
  name: string;
  createTime: number;
  routing: Routing;
}

export interface RollbackConfig {
  enabled: boolean;
  events: string[];
}

export interface AlarmConfig {
  enabled: boolean;
  ignorePollAlarmFailure: boolean;
  alarms: { name: string }[];
}

export interface BlueGreen {
  terminateBlueInstancesOnDeploymentSuccess: {
    action: 'TERMINATE' | 'KEEP_ALIVE';
    terminationWaitTimeInMinutes: number;
  };
  deploymentReadyOption: {
    actionOnTimeout: 'CONTINUE_DEPLOYMENT' | 'STOP_DEPLOYMENT';
    waitTimeInMinutes: number;
  };
}

export interface TargetGroupPair {
  targetGroups: { name: string }[];
  prodTrafficRoute: { listenerArns: string[] };
  testTrafficRoute?: { listenerArns: string[] } | undefined;
}

export interface Group {
  id: string;
  application: string;
  name: string;
  configName: string;
  serviceRoleArn: string;
  service: { clusterName: string; serviceName: string };
  pair: TargetGroupPair;
  blueGreen: BlueGreen;
  rollback?: RollbackConfig | undefined;
  alarms?: AlarmConfig | undefined;
  triggers: Json[];
  outdatedInstancesStrategy?: string | undefined;
  /** The revision of the last deployment that succeeded. */
  targetRevision?: Json | undefined;
  lastSuccessful?: string | undefined;
  lastAttempted?: string | undefined;
  tags: Tag[];
}

export type DeploymentStatus =
  | 'Created'
  | 'Queued'
  | 'InProgress'
  | 'Baking'
  | 'Succeeded'
  | 'Failed'
  | 'Stopped'
  | 'Ready';

export interface LifecycleEvent {
  name: EventName;
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped';
  startTime?: number | undefined;
  endTime?: number | undefined;
  diagnostics?: { errorCode: string; scriptName: string; message: string } | undefined;
}

/** In the order in which they come, for every deployment to ECS. */
export const eventNames = [
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'AllowTestTraffic',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AllowTraffic',
  'AfterAllowTraffic',
] as const;
export type EventName = (typeof eventNames)[number];

/** Those that may call a Lambda function. */
export const hookNames = [
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic',
] as const;
export type HookName = (typeof hookNames)[number];

/** One of the two task sets of a deployment, with the target group that it is in. */
export interface Side {
  id: string;
  targetGroup: { arn: string; name: string };
}

export interface Deployment {
  scope: Scope;
  id: string;
  application: string;
  group: string;
  configName: string;
  creator: 'user' | 'codeDeployRollback';
  description?: string | undefined;
  status: DeploymentStatus;
  createTime: number;
  startTime?: number | undefined;
  completeTime?: number | undefined;
  /** RevisionLocation as the client gave it. */
  revision: Json;
  previousRevision?: Json | undefined;
  service: { clusterName: string; serviceName: string };
  routing: Routing;
  pair: TargetGroupPair;
  blueGreen: BlueGreen;
  rollback?: RollbackConfig | undefined;
  alarms?: AlarmConfig | undefined;
  overrideAlarms?: Json | undefined;
  events: LifecycleEvent[];
  /** The original task set, and the replacement. */
  blue?: Side | undefined;
  green?: Side | undefined;
  /** The target group that green is or will be in. */
  greenGroup?: Side['targetGroup'] | undefined;
  /** Percent of production traffic that green has. */
  weight: number;
  /** When production traffic began to shift. */
  shiftStartedAt?: number | undefined;
  readySince?: number | undefined;
  terminationSince?: number | undefined;
  /** ContinueDeployment was called for these. */
  continued: ('READY_WAIT' | 'TERMINATION_WAIT')[];
  /** The hook that waits for PutLifecycleEventHookExecutionStatus. */
  hook?: { event: HookName; executionId: string; since: number; result?: 'Succeeded' | 'Failed' } | undefined;
  error?: { code: string; message: string } | undefined;
  rollbackInfo?: Json | undefined;
  /** A rollback's: the deployment that it takes back. */
  rollsBack?: string | undefined;
}

export const isOver = ({ status }: Deployment): boolean =>
  status === 'Succeeded' || status === 'Failed' || status === 'Stopped';
