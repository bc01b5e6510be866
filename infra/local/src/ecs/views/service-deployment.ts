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
  const summary = (revision: string) =>
    revisionSummary(
      service,
      counts.find((c) => c.revision === revision) ?? { revision, requested: 0, running: 0, pending: 0 },
    );
  const { rollback, breaker, alarms } = deployment;
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
