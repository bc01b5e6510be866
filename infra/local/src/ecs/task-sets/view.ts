import { platformVersion } from '../scheduler/new-task.ts';
import { type Cluster, isPending, isRunning, type Service } from '../store/model.ts';
import { tasksOf } from '../store/store.ts';
import { seconds } from '../views/seconds.ts';
import type { TaskSet } from './model.ts';
import { computedDesiredCount } from './rules.ts';

/** A task set as ECS describes it. @param withTags DescribeTaskSets' `include: ["TAGS"]` */
export function taskSetView(cluster: Cluster, service: Service, set: TaskSet, withTags = false) {
  const { settings } = set;
  const own = tasksOf(cluster, service.name).filter((t) => t.deployment === set.id);
  return {
    id: set.id,
    taskSetArn: set.arn,
    serviceArn: service.arn,
    clusterArn: cluster.arn,
    startedBy: set.startedBy,
    externalId: set.externalId,
    status: set.status,
    taskDefinition: settings.taskDefinition,
    computedDesiredCount: wantedOf(service, set),
    pendingCount: own.filter(isPending).length,
    runningCount: own.filter(isRunning).length,
    createdAt: seconds(set.createdAt),
    updatedAt: seconds(set.updatedAt),
    ...(set.capacityProviderStrategy
      ? { capacityProviderStrategy: set.capacityProviderStrategy }
      : { launchType: settings.launchType }),
    platformVersion: platformVersion(settings.platformVersion),
    platformFamily: 'Linux',
    networkConfiguration: settings.networkConfiguration,
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries,
    scale: { value: set.status === 'DRAINING' ? 0 : set.scale, unit: 'PERCENT' },
    stabilityStatus: set.stability,
    stabilityStatusAt: seconds(set.stabilityAt),
    tags: withTags ? set.tags : undefined,
  };
}

/** How many tasks it shall have now. */
export const wantedOf = (service: Service, set: TaskSet): number =>
  set.status === 'DRAINING' ? 0 : computedDesiredCount(service.desiredCount, set.scale);

/** The one that serves production traffic. */
export const primaryTaskSet = (service: Service): TaskSet | undefined =>
  service.taskSets?.find((s) => s.status === 'PRIMARY');
