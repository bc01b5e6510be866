import { currentServiceDeployment, primaryOf, revisionOf } from '../rollout/transitions.ts';
import { platformVersion } from '../scheduler/new-task.ts';
import { countsOf } from '../scheduler/scheduler.ts';
import {
  type Cluster,
  type Deployment,
  isPending,
  isRunning,
  type RevisionCounts,
  type RevisionSettings,
  type Service,
} from '../store/model.ts';
import { tasksOf } from '../store/store.ts';
import { primaryTaskSet, taskSetView } from '../task-sets/view.ts';
import { seconds } from './seconds.ts';

/** A service as ECS describes it. @param withTags DescribeServices' `include: ["TAGS"]` */
export function serviceView(cluster: Cluster, service: Service, withTags = false) {
  const tasks = tasksOf(cluster, service.name);
  const counts = countsOf(cluster, service);
  const settings = currentSettings(service);
  const order = { PRIMARY: 0, ACTIVE: 1, INACTIVE: 2 };
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: cluster.arn,
    loadBalancers: settings?.loadBalancers ?? [],
    serviceRegistries: settings?.serviceRegistries ?? [],
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: tasks.filter(isRunning).length,
    pendingCount: tasks.filter(isPending).length,
    ...launchView(service, settings),
    platformVersion: settings?.platformVersion,
    platformFamily: 'Linux',
    taskDefinition: settings?.taskDefinition,
    deploymentConfiguration: service.settings.deploymentConfiguration,
    deployments: service.deployments
      .filter((d) => d.status !== 'INACTIVE')
      .toSorted((a, b) => order[a.status] - order[b.status] || b.createdAt - a.createdAt)
      .map((d) => deploymentView(service, d, counts)),
    taskSets: service.taskSets?.map((s) => taskSetView(cluster, service, s, withTags)),
    roleArn: service.role,
    events: service.events.map((e) => ({ ...e, createdAt: seconds(e.createdAt) })),
    createdAt: seconds(service.createdAt),
    currentServiceDeployment: currentServiceDeployment(service)?.arn,
    currentServiceRevisions: counts.map((c) => revisionSummary(service, c)),
    placementConstraints: service.settings.placementConstraints,
    placementStrategy: service.settings.placementStrategy,
    networkConfiguration: settings?.networkConfiguration,
    healthCheckGracePeriodSeconds: service.settings.healthCheckGracePeriodSeconds,
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: service.controller ?? 'ECS' },
    tags: withTags ? service.tags : undefined,
    createdBy: service.createdBy,
    enableECSManagedTags: service.settings.enableECSManagedTags,
    propagateTags: service.settings.propagateTags,
    enableExecuteCommand: service.settings.enableExecuteCommand,
    availabilityZoneRebalancing: service.settings.availabilityZoneRebalancing,
  };
}

/** The settings of the revision in charge; after a rollback, of the one that was rolled back to. */
export function currentSettings(service: Service): RevisionSettings | undefined {
  if (service.taskSets) return primaryTaskSet(service)?.settings;
  const primary = primaryOf(service);
  return primary ? revisionOf(service, primary.revision).settings : service.revisions[0]?.settings;
}

function launchView(service: Service, settings: RevisionSettings | undefined) {
  const strategy = service.settings.capacityProviderStrategy;
  return strategy ? { capacityProviderStrategy: strategy } : { launchType: settings?.launchType };
}

function deploymentView(service: Service, deployment: Deployment, counts: RevisionCounts[]) {
  const { settings } = revisionOf(service, deployment.revision);
  const count = counts.find((c) => c.revision === deployment.revision);
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: settings.taskDefinition,
    desiredCount: count?.requested ?? 0,
    pendingCount: count?.pending ?? 0,
    runningCount: count?.running ?? 0,
    failedTasks: deployment.failedTasks,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(deployment.updatedAt),
    ...launchView(service, settings),
    platformVersion: platformVersion(settings.platformVersion),
    platformFamily: 'Linux',
    networkConfiguration: settings.networkConfiguration,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
  };
}

export function revisionSummary(service: Service, counts: RevisionCounts) {
  return {
    arn: revisionOf(service, counts.revision).arn,
    requestedTaskCount: counts.requested,
    runningTaskCount: counts.running,
    pendingTaskCount: counts.pending,
  };
}
