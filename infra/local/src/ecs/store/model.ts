/**
 * What Local Fargate's ECS remembers: plain data, so that it can be written to a file as it stands. Times are
 * milliseconds since the epoch; the views turn them into ECS's seconds.
 */
import type { Scope } from '../../core/scope.ts';
import type { AlarmsInput, AlarmWatch } from '../rollout/alarms.ts';
import type { BreakerInput } from '../rollout/breaker.ts';
import type { Hook } from '../rollout/hooks.ts';
import type { Shift } from '../rollout/shift-transitions.ts';
import type { Strategy } from '../rollout/stages.ts';
import type { Controller, TaskSet } from '../task-sets/model.ts';

export type Json = Record<string, unknown>;

export interface Tag {
  key: string;
  value?: string | undefined;
}

export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number | undefined;
  base?: number | undefined;
}

export interface Cluster {
  scope: Scope;
  name: string;
  arn: string;
  status: 'ACTIVE' | 'INACTIVE';
  settings: Json[];
  configuration?: Json | undefined;
  serviceConnectDefaults?: Json | undefined;
  capacityProviders: string[];
  defaultCapacityProviderStrategy: CapacityProviderStrategyItem[];
  tags: Tag[];
  /** By name; INACTIVE ones stay until the name is used again. */
  services: Map<string, Service>;
  /** By id; stopped ones stay for an hour. */
  tasks: Map<string, Task>;
}

export interface ContainerDefinition extends Json {
  name: string;
  image: string;
  essential: boolean;
}

export interface TaskDefinition {
  arn: string;
  family: string;
  revision: number;
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS';
  registeredAt: number;
  registeredBy: string;
  deregisteredAt?: number | undefined;
  deleteRequestedAt?: number | undefined;
  compatibilities: string[];
  containers: ContainerDefinition[];
  /** Everything else as the client gave it, fields of newer models included. */
  fields: Json;
  tags: Tag[];
}

export interface Family {
  name: string;
  /** The highest revision ever given out; numbers are never used again. */
  lastRevision: number;
  revisions: Map<number, TaskDefinition>;
}

export interface LoadBalancer {
  targetGroupArn: string;
  containerName: string;
  containerPort: number;
  /** What a shift of its traffic needs. */
  advancedConfiguration?: AdvancedConfiguration | undefined;
}

export interface AdvancedConfiguration {
  alternateTargetGroupArn: string;
  productionListenerRule: string;
  testListenerRule?: string | undefined;
  roleArn: string;
}

/** What a service revision fixes: a change of any of these starts a deployment. */
export interface RevisionSettings {
  taskDefinition: string;
  launchType?: string | undefined;
  platformVersion: string;
  loadBalancers: LoadBalancer[];
  serviceRegistries: Json[];
  networkConfiguration: NetworkConfiguration;
  serviceConnectConfiguration?: Json | undefined;
  volumeConfigurations?: Json[] | undefined;
  vpcLatticeConfigurations?: Json[] | undefined;
}

export interface NetworkConfiguration {
  awsvpcConfiguration: {
    subnets: string[];
    securityGroups?: string[] | undefined;
    assignPublicIp?: string | undefined;
  };
}

/** What may change without a deployment. */
export interface ServiceSettings {
  deploymentConfiguration: DeploymentConfiguration;
  capacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined;
  healthCheckGracePeriodSeconds: number;
  placementConstraints: Json[];
  placementStrategy: Json[];
  enableECSManagedTags: boolean;
  enableExecuteCommand: boolean;
  propagateTags: string;
  availabilityZoneRebalancing: string;
}

export interface DeploymentConfiguration extends Json {
  strategy: Strategy;
  minimumHealthyPercent: number;
  maximumPercent: number;
  deploymentCircuitBreaker?: BreakerInput | undefined;
  alarms?: AlarmsInput | undefined;
  bakeTimeInMinutes?: number | undefined;
  lifecycleHooks?: Hook[] | undefined;
  canaryConfiguration?: { canaryPercent: number; canaryBakeTimeInMinutes: number } | undefined;
  linearConfiguration?: { stepPercent: number; stepBakeTimeInMinutes: number } | undefined;
  earlySuccessCriteria?: EarlySuccessInput | undefined;
}

export interface EarlySuccessInput {
  enable: boolean;
  healthyPercent?: number | undefined;
  sourceServiceRevisionCleanup?: 'BLOCKING' | 'DEFERRED' | undefined;
}

export interface Revision {
  /** The number that `ecs-svc/N` and `service-revision/…/N` share. */
  number: string;
  arn: string;
  createdAt: number;
  settings: RevisionSettings;
  /** Where its tasks are registered, one for each load balancer; absent: in the target group that each names. */
  targetGroups?: string[] | undefined;
  /** Filled by the first task that runs. */
  images: { containerName: string; image: string; imageDigest?: string | undefined }[];
  /** A task of it was started that has image tags to resolve. */
  resolving?: boolean | undefined;
  /** Its tasks have a container that was added to them from outside, as GuardDuty does it. */
  sidecar?: boolean | undefined;
}

export interface Deployment {
  /** `ecs-svc/N`. */
  id: string;
  revision: string;
  status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE';
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  createdAt: number;
  updatedAt: number;
  /** When it last completed; undefined once it is in progress again. */
  completedAt?: number | undefined;
  failures: number;
  failedTasks: number;
  backoff: { round: number; until: number };
  /** Tasks that it had when another deployment took its place. */
  share?: number | undefined;
}

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

export interface RevisionCounts {
  revision: string;
  requested: number;
  running: number;
  pending: number;
}

export interface ServiceDeployment {
  arn: string;
  deployment: string;
  status: ServiceDeploymentStatus;
  statusReason?: string | undefined;
  createdAt: number;
  startedAt?: number | undefined;
  finishedAt?: number | undefined;
  stoppedAt?: number | undefined;
  updatedAt: number;
  /** Revisions, by number, that had tasks when it began. */
  sources: string[];
  rollback?: { reason: string; startedAt: number; deployment: string } | undefined;
  breaker: {
    status: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED';
    failures: number;
    threshold: number;
  };
  /** Undefined in the state of a Local Fargate that knew no alarms. */
  alarms?: AlarmWatch | undefined;
  /** Undefined where no traffic is shifted: a rolling update. */
  shift?: Shift | undefined;
  /** Since when all is new and healthy and only watched, in milliseconds. */
  bakingSince?: number | undefined;
  deploymentConfiguration: DeploymentConfiguration;
  /** Counts as they were at its end. */
  finalCounts?: RevisionCounts[] | undefined;
}

export interface ServiceEvent {
  id: string;
  createdAt: number;
  message: string;
}

export interface Service {
  scope: Scope;
  name: string;
  arn: string;
  cluster: string;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  settings: ServiceSettings;
  role?: string | undefined;
  createdAt: number;
  createdBy: string;
  /** Newest first. INACTIVE ones that completed stay: a rollback may go back to them. */
  deployments: Deployment[];
  revisions: Revision[];
  /** Newest first. */
  serviceDeployments: ServiceDeployment[];
  /** Newest first. */
  events: ServiceEvent[];
  steady: boolean;
  tags: Tag[];
  /** Who decides about its deployments; ECS where it is absent. */
  controller?: Controller | undefined;
  /** Newest first, instead of deployments, where the controller is not ECS. */
  taskSets?: TaskSet[] | undefined;
}

export interface TaskContainer {
  id: string;
  name: string;
  image: string;
  imageDigest?: string | undefined;
  /** What it runs in place of what the image's tag means now: its revision's digest. */
  pinnedDigest?: string | undefined;
  /** It was added to the task from outside and is not in its definition. */
  added?: boolean | undefined;
  runtimeId?: string | undefined;
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  exitCode?: number | undefined;
  reason?: string | undefined;
  /** What its checks say, whether or not the definition has any. */
  health: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY';
  /** The definition has a health check, so clients see its result. */
  hasHealthCheck: boolean;
  /** Its health is waited for: it has a health check, or the engine tells health of its own. */
  checked: boolean;
  essential: boolean;
  cpu: string;
  memory?: string | undefined;
  memoryReservation?: string | undefined;
}

/** A service registry that a running task is an instance of. */
export interface TaskRegistry {
  registryArn: string;
  port?: number | undefined;
  containerName?: string | undefined;
  containerPort?: number | undefined;
  taskSetExternalId?: string | undefined;
  registered: boolean;
  /** Its instances have a custom health status, so it counts. Known once the task is registered. */
  customHealth?: boolean | undefined;
  /** What ECS told Cloud Map last. */
  told?: 'HEALTHY' | 'UNHEALTHY' | undefined;
  /** What counts, from ECS or from a client; undefined before the task's checks have passed once. */
  health?: 'HEALTHY' | 'UNHEALTHY' | undefined;
}

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

export interface Task {
  scope: Scope;
  id: string;
  arn: string;
  cluster: string;
  taskDefinition: string;
  /** The service that started it, and its deployment. */
  service?: string | undefined;
  deployment?: string | undefined;
  group: string;
  startedBy?: string | undefined;
  lastStatus: TaskStatus;
  desiredStatus: 'RUNNING' | 'STOPPED';
  createdAt: number;
  connectivityAt?: number | undefined;
  pullStartedAt?: number | undefined;
  pullStoppedAt?: number | undefined;
  startedAt?: number | undefined;
  stoppingAt?: number | undefined;
  executionStoppedAt?: number | undefined;
  stoppedAt?: number | undefined;
  stopCode?: string | undefined;
  stoppedReason?: string | undefined;
  containers: TaskContainer[];
  eni: {
    attachmentId: string;
    id: string;
    mac: string;
    subnet?: string | undefined;
    privateIp?: string | undefined;
    status: string;
  };
  /** Where its service registers it. */
  targets: (LoadBalancer & { registered: boolean })[];
  registries?: TaskRegistry[] | undefined;
  overrides: Json;
  cpu: string;
  memory: string;
  ephemeralStorage: number;
  launchType: string;
  capacityProvider?: string | undefined;
  platformVersion: string;
  availabilityZone: string;
  enableExecuteCommand: boolean;
  tags: Tag[];
  version: number;
  /** Scale-in protection ends then, in milliseconds. */
  protectedUntil?: number | undefined;
  /** It counted as healthy once. */
  wasHealthy: boolean;
  /** Since when its checks have all passed without a break, in milliseconds; undefined while they do not. */
  passingSince?: number | undefined;
  /** It has been counted as a failure of its deployment. */
  counted: boolean;
}

/** It shall run: a task that is being stopped counts nowhere any more. */
export const isWanted = (task: Task): boolean => task.desiredStatus === 'RUNNING';

/** `runningCount`: a task that drains has left it. */
export const isRunning = (task: Task): boolean => task.lastStatus === 'RUNNING';

/** `pendingCount`: everything on its way up, for clients add the two to see whether a service has all its tasks. */
export const isPending = (task: Task): boolean =>
  isWanted(task) && ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(task.lastStatus);
