import type { Shift } from '../rollout/shift-transitions.ts';
import { groupsOf } from '../rollout/traffic.ts';
import { revisionOf } from '../rollout/transitions.ts';
import { platformVersion } from '../scheduler/new-task.ts';
import { countsOf } from '../scheduler/scheduler.ts';
import type { Cluster, Revision, Service, ServiceDeployment } from '../store/model.ts';
import { optionalSeconds, seconds } from './seconds.ts';
import { revisionSummary } from './service.ts';

const numberOf = (deployment: string) => deployment.slice(deployment.indexOf('/') + 1);

/** An entry of ListServiceDeployments. */
export function serviceDeploymentBrief(cluster: Cluster, service: Service, deployment: ServiceDeployment) {
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: service.arn,
    clusterArn: cluster.arn,
    startedAt: optionalSeconds(deployment.startedAt),
    createdAt: seconds(deployment.createdAt),
    finishedAt: optionalSeconds(deployment.finishedAt),
    targetServiceRevisionArn: revisionOf(service, numberOf(deployment.deployment)).arn,
    status: deployment.status,
    statusReason: deployment.statusReason,
  };
}

export function serviceDeploymentView(cluster: Cluster, service: Service, deployment: ServiceDeployment) {
  const counts = deployment.finalCounts ?? countsOf(cluster, service);
  const { rollback, breaker, alarms, shift } = deployment;
  const summary = (revision: string) => ({
    ...revisionSummary(
      service,
      counts.find((c) => c.revision === revision) ?? { revision, requested: 0, running: 0, pending: 0 },
    ),
    ...(shift && !shift.rolling && trafficOf(shift, revision)),
  });
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: service.arn,
    clusterArn: cluster.arn,
    createdAt: seconds(deployment.createdAt),
    startedAt: optionalSeconds(deployment.startedAt),
    finishedAt: optionalSeconds(deployment.finishedAt),
    stoppedAt: optionalSeconds(deployment.stoppedAt),
    updatedAt: seconds(deployment.updatedAt),
    sourceServiceRevisions: deployment.sources.map(summary),
    targetServiceRevision: summary(numberOf(deployment.deployment)),
    status: deployment.status,
    statusReason: deployment.statusReason,
    lifecycleStage: shift && !shift.back ? shift.plan[shift.at]?.stage : undefined,
    lifecycleHookDetails: shift?.hooks.map((run) => ({
      hookId: run.id,
      targetType: run.targetType,
      targetArn: run.targetArn,
      status: run.status,
      expiresAt: seconds(run.expiresAt),
      timeoutAction: run.timeoutAction,
    })),
    deploymentConfiguration: deployment.deploymentConfiguration,
    rollback: rollback && {
      reason: rollback.reason,
      startedAt: seconds(rollback.startedAt),
      serviceRevisionArn: revisionOf(service, numberOf(rollback.deployment)).arn,
    },
    deploymentCircuitBreaker: {
      status: breaker.status,
      failureCount: breaker.failures,
      threshold: breaker.threshold,
    },
    alarms: {
      status: alarms?.status ?? 'DISABLED',
      alarmNames: alarms?.names ?? [],
      triggeredAlarmNames: alarms?.triggered ?? [],
    },
  };
}

/** What was asked for, in percent; a revision that was overtaken has none. */
function trafficOf(shift: Shift, revision: string) {
  const share = (percent: number) => {
    if (revision === numberOf(shift.green)) return percent;
    return shift.blue !== undefined && revision === numberOf(shift.blue) ? 100 - percent : 0;
  };
  return {
    requestedTestTrafficWeight: shift.tests ? share(shift.test) : 0,
    requestedProductionTrafficWeight: share(shift.production),
  };
}

export function serviceRevisionView(cluster: Cluster, service: Service, revision: Revision) {
  const { settings } = revision;
  const strategy = service.settings.capacityProviderStrategy;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: cluster.arn,
    taskDefinition: settings.taskDefinition,
    ...(strategy ? { capacityProviderStrategy: strategy } : { launchType: settings.launchType }),
    platformVersion: platformVersion(settings.platformVersion),
    platformFamily: 'Linux',
    loadBalancers: settings.loadBalancers,
    resolvedConfiguration: {
      loadBalancers: groupsOf(revision).map((targetGroupArn, i) => ({
        targetGroupArn,
        productionListenerRule: settings.loadBalancers[i]?.advancedConfiguration?.productionListenerRule,
      })),
    },
    serviceRegistries: settings.serviceRegistries,
    networkConfiguration: settings.networkConfiguration,
    containerImages: revision.images,
    guardDutyEnabled: revision.sidecar ?? false,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    createdAt: seconds(revision.createdAt),
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
  };
}
