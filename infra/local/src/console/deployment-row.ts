import { lastPart, type Service } from './rows.ts';
import type { DeploymentRow, ServiceState, Share } from './wire.ts';

interface RevisionSummary {
  arn: string;
  requestedTaskCount: number;
  runningTaskCount: number;
  pendingTaskCount: number;
  requestedProductionTrafficWeight?: number | undefined;
  requestedTestTrafficWeight?: number | undefined;
}

interface HookDetail {
  hookId?: string | undefined;
  targetType?: string | undefined;
  targetArn?: string | undefined;
  status?: string | undefined;
  expiresAt?: number | undefined;
  timeoutAction?: string | undefined;
}

/** A service deployment as DescribeServiceDeployments gives it; what only some strategies have may be missing. */
export type ServiceDeployment = Pick<
  Service['serviceDeployments'][number],
  'serviceDeploymentArn' | 'status' | 'statusReason' | 'createdAt' | 'finishedAt' | 'updatedAt' | 'rollback'
> & {
  sourceServiceRevisions: RevisionSummary[];
  targetServiceRevision: RevisionSummary;
  deploymentConfiguration: { strategy?: string | undefined };
  deploymentCircuitBreaker?: { status: string; failureCount: number; threshold: number } | undefined;
  alarms?: { status?: string | undefined; triggeredAlarmNames?: string[] | undefined } | undefined;
  lifecycleStage?: string | undefined;
  waitsUntil?: number | undefined;
  lifecycleHookDetails?: HookDetail[] | undefined;
};

const milliseconds = (seconds: number | undefined) =>
  seconds === undefined ? undefined : Math.round(seconds * 1000);

export function deploymentRow(service: Service, deployment: ServiceDeployment): DeploymentRow {
  const { deploymentCircuitBreaker: breaker, alarms } = deployment;
  const target = lastPart(deployment.targetServiceRevision.arn);
  const { strategy = 'ROLLING' } = deployment.deploymentConfiguration;
  return {
    arn: deployment.serviceDeploymentArn,
    status: deployment.status,
    reason: deployment.statusReason ?? deployment.rollback?.reason,
    strategy,
    taskDefinition: definitionOf(service, target),
    createdAt: Math.round(deployment.createdAt * 1000),
    finishedAt: milliseconds(deployment.finishedAt),
    breaker: breaker && {
      status: breaker.status,
      failures: breaker.failureCount,
      threshold: breaker.threshold,
    },
    alarms:
      alarms?.status === undefined
        ? undefined
        : { status: alarms.status, triggered: alarms.triggeredAlarmNames ?? [] },
    stage: deployment.lifecycleStage,
    until:
      deployment.waitsUntil === undefined
        ? undefined
        : {
            what: deployment.lifecycleStage === 'BAKE_TIME' ? 'bake' : 'step',
            at: Math.round(deployment.waitsUntil * 1000),
          },
    hooks: (deployment.lifecycleHookDetails ?? []).map((hook) => ({
      id: hook.hookId,
      type: hook.targetType ?? 'AWS_LAMBDA',
      target: hook.targetArn,
      status: hook.status ?? '',
      expiresAt: milliseconds(hook.expiresAt),
      timeoutAction: hook.timeoutAction,
    })),
    shares: sharesOf(service, deployment, target),
  };
}

/** `web:3`, or undefined for a revision that is forgotten. */
const definitionOf = (service: Service, revision: string) => {
  const found = service.taskDefinitions[revision];
  return found === undefined ? undefined : lastPart(found);
};

/** The revision that comes, and those that go; of one that has ended, as it ended. */
function sharesOf(service: Service, deployment: ServiceDeployment, target: string): Share[] {
  const shifts = (deployment.deploymentConfiguration.strategy ?? 'ROLLING') !== 'ROLLING';
  const seen = new Set<string>();
  return [deployment.targetServiceRevision, ...deployment.sourceServiceRevisions].flatMap((summary) => {
    const revision = lastPart(summary.arn);
    if (seen.has(revision)) return [];
    seen.add(revision);
    const own = service.deployments.find((d) => d.id === `ecs-svc/${revision}`);
    return [
      {
        revision,
        role: revision === target ? 'new' : 'old',
        taskDefinition: definitionOf(service, revision) ?? `revision ${revision}`,
        desired: summary.requestedTaskCount,
        running: summary.runningTaskCount,
        pending: summary.pendingTaskCount,
        failed: own?.failedTasks ?? 0,
        production: shifts ? summary.requestedProductionTrafficWeight : undefined,
        test: shifts ? summary.requestedTestTrafficWeight : undefined,
      } satisfies Share,
    ];
  });
}

/** A deployment that somebody else does (CodeDeploy, say) with task sets; undefined where only one set is there. */
export function taskSetsRow(
  service: Pick<Service, 'taskSets' | 'deploymentController'>,
): DeploymentRow | undefined {
  const sets = service.taskSets?.toSorted((a, b) => b.createdAt - a.createdAt) ?? [];
  const [newest] = sets;
  if (!newest || sets.length === 1) return undefined;
  return {
    arn: newest.taskSetArn,
    status: 'IN_PROGRESS',
    reason: undefined,
    strategy: `${service.deploymentController.type} task sets`,
    taskDefinition: lastPart(newest.taskDefinition),
    createdAt: Math.round(newest.createdAt * 1000),
    finishedAt: undefined,
    breaker: undefined,
    alarms: undefined,
    stage: undefined,
    until: undefined,
    hooks: [],
    shares: sets.map((set) => ({
      revision: lastPart(set.id),
      role: set === newest ? 'new' : 'old',
      taskDefinition: lastPart(set.taskDefinition),
      desired: set.computedDesiredCount,
      running: set.runningCount,
      pending: set.pendingCount,
      failed: 0,
      production: undefined,
      test: undefined,
    })),
  };
}

const states: Partial<Record<string, ServiceState>> = {
  PENDING: 'rolling-out',
  IN_PROGRESS: 'rolling-out',
  STOP_REQUESTED: 'stopping',
  ROLLBACK_REQUESTED: 'rolling-back',
  ROLLBACK_IN_PROGRESS: 'rolling-back',
  ROLLBACK_SUCCESSFUL: 'rolled-back',
  ROLLBACK_FAILED: 'rollback-failed',
};

/** What the service does, by its newest deployment and its counts. */
export function stateOf(
  service: Pick<Service, 'status' | 'desiredCount' | 'runningCount' | 'deployments'>,
  newest: Pick<DeploymentRow, 'status' | 'hooks'> | undefined,
): ServiceState {
  if (service.status !== 'ACTIVE') return 'draining';
  const state = states[newest?.status ?? ''];
  if (state === 'rolling-out' && newest?.hooks.some((hook) => hook.status === 'AWAITING_ACTION')) {
    return 'waiting';
  }
  if (state !== undefined) return state;
  if (service.deployments.some((d) => d.status === 'PRIMARY' && d.rolloutState === 'FAILED')) return 'failed';
  if (newest?.status === 'STOPPED') return 'stopped';
  if (service.desiredCount === 0) return 'zero';
  return service.runningCount < service.desiredCount ? 'short' : 'steady';
}
