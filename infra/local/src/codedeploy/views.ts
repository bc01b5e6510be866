/** Records as CodeDeploy answers them; times are seconds. */
import type { Scope } from '../core/scope.ts';
import type { Deployment, Group, LifecycleEvent } from './model.ts';
import { type ServiceAnswer, sidesOf } from './service.ts';
import type { ScopeState } from './store.ts';

export const seconds = (ms: number): number => ms / 1000;

const optionalSeconds = (ms: number | undefined): number | undefined =>
  ms === undefined ? undefined : ms / 1000;

export const arnOf = (scope: Scope, resource: string): string =>
  `arn:aws:codedeploy:${scope.region}:${scope.account}:${resource}`;

const style = { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' };

export function groupView(state: ScopeState, group: Group): object {
  const last = (id: string | undefined) => {
    const found = state.deployments.find((d) => d.id === id);
    return (
      found && {
        deploymentId: found.id,
        status: found.status,
        createTime: seconds(found.createTime),
        endTime: optionalSeconds(found.completeTime),
      }
    );
  };
  return {
    applicationName: group.application,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    deploymentConfigName: group.configName,
    serviceRoleArn: group.serviceRoleArn,
    targetRevision: group.targetRevision,
    triggerConfigurations: group.triggers,
    alarmConfiguration: group.alarms,
    autoRollbackConfiguration: group.rollback,
    deploymentStyle: style,
    outdatedInstancesStrategy: group.outdatedInstancesStrategy,
    blueGreenDeploymentConfiguration: group.blueGreen,
    loadBalancerInfo: { targetGroupPairInfoList: [group.pair] },
    lastSuccessfulDeployment: last(group.lastSuccessful),
    lastAttemptedDeployment: last(group.lastAttempted),
    computePlatform: 'ECS',
    ecsServices: [group.service],
    terminationHookEnabled: false,
  };
}

export function deploymentView(deployment: Deployment): object {
  return {
    applicationName: deployment.application,
    deploymentGroupName: deployment.group,
    deploymentConfigName: deployment.configName,
    deploymentId: deployment.id,
    previousRevision: deployment.previousRevision,
    revision: deployment.revision,
    status: deployment.status,
    errorInformation: deployment.error,
    createTime: seconds(deployment.createTime),
    startTime: optionalSeconds(deployment.startTime),
    completeTime: optionalSeconds(deployment.completeTime),
    description: deployment.description,
    creator: deployment.creator,
    ignoreApplicationStopFailures: false,
    autoRollbackConfiguration: deployment.rollback,
    updateOutdatedInstancesOnly: false,
    rollbackInfo: deployment.rollbackInfo,
    deploymentStyle: style,
    instanceTerminationWaitTimeStarted: deployment.terminationSince !== undefined,
    blueGreenDeploymentConfiguration: deployment.blueGreen,
    loadBalancerInfo: { targetGroupPairInfoList: [deployment.pair] },
    fileExistsBehavior: 'DISALLOW',
    deploymentStatusMessages: [],
    computePlatform: 'ECS',
    overrideAlarmConfiguration: deployment.overrideAlarms,
  };
}

export const targetId = ({ service }: Deployment): string => `${service.clusterName}:${service.serviceName}`;

/** @param service The ECS service as it is now; undefined where it is gone */
export function targetView(deployment: Deployment, service: ServiceAnswer | undefined): object {
  const { region, account } = deployment.scope;
  const { clusterName, serviceName } = deployment.service;
  return {
    deploymentTargetType: 'ECSTarget',
    ecsTarget: {
      deploymentId: deployment.id,
      targetId: targetId(deployment),
      targetArn: `arn:aws:ecs:${region}:${account}:service/${clusterName}/${serviceName}`,
      lastUpdatedAt: seconds(lastUpdate(deployment)),
      lifecycleEvents: deployment.events.map(eventView),
      status: targetStatus(deployment),
      taskSetsInfo: sidesOf(deployment, service?.taskSets ?? []).map(({ label, side, set, weight }) => ({
        // So it is called.
        identifer: set.id,
        desiredCount: set.computedDesiredCount,
        pendingCount: set.pendingCount,
        runningCount: set.runningCount,
        status: set.status,
        trafficWeight: weight,
        targetGroup: { name: side.targetGroup.name },
        taskSetLabel: label,
      })),
    },
  };
}

const eventView = (event: LifecycleEvent) => ({
  lifecycleEventName: event.name,
  diagnostics: event.diagnostics && { ...event.diagnostics, logTail: '' },
  startTime: optionalSeconds(event.startTime),
  endTime: optionalSeconds(event.endTime),
  status: event.status,
});

const lastUpdate = ({ events, createTime, startTime, completeTime }: Deployment): number =>
  Math.max(
    createTime,
    startTime ?? 0,
    completeTime ?? 0,
    ...events.map((e) => Math.max(e.startTime ?? 0, e.endTime ?? 0)),
  );

/** A target has no word for Stopped. */
function targetStatus({ status }: Deployment): string {
  if (status === 'Created' || status === 'Queued') return 'Pending';
  if (status === 'Stopped' || status === 'Failed') return 'Failed';
  return status === 'Baking' ? 'InProgress' : status;
}
