import { type Cluster, isPending, isRunning } from '../store/model.ts';

/** A cluster as ECS describes it. @param include DescribeClusters' `include`; without SETTINGS, TAGS, … these stay out. */
export function clusterView(cluster: Cluster, include: readonly string[] = []) {
  const tasks = [...cluster.tasks.values()];
  const services = [...cluster.services.values()].filter((s) => s.status === 'ACTIVE');
  const running = tasks.filter(isRunning).length;
  const pending = tasks.filter(isPending).length;
  const statistic = (name: string, value: number) => ({ name, value: String(value) });
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: running,
    pendingTasksCount: pending,
    activeServicesCount: services.length,
    statistics: include.includes('STATISTICS')
      ? [
          statistic('runningEC2TasksCount', 0),
          statistic('runningFargateTasksCount', running),
          statistic('pendingEC2TasksCount', 0),
          statistic('pendingFargateTasksCount', pending),
          statistic('activeEC2ServiceCount', 0),
          statistic('activeFargateServiceCount', services.length),
          statistic('drainingEC2ServiceCount', 0),
          statistic(
            'drainingFargateServiceCount',
            [...cluster.services.values()].filter((s) => s.status === 'DRAINING').length,
          ),
        ]
      : [],
    tags: include.includes('TAGS') ? cluster.tags : [],
    settings: include.includes('SETTINGS') ? cluster.settings : [],
    ...(include.includes('CONFIGURATIONS') &&
      cluster.configuration && { configuration: cluster.configuration }),
    capacityProviders: cluster.capacityProviders,
    defaultCapacityProviderStrategy: cluster.defaultCapacityProviderStrategy,
    ...(cluster.serviceConnectDefaults && { serviceConnectDefaults: cluster.serviceConnectDefaults }),
  };
}
