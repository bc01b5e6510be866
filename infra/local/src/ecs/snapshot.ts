import type { Scope } from '../core/scope.ts';
import type { ServiceDeployment } from './store/model.ts';
import type { Store } from './store/store.ts';
import { clusterView } from './views/cluster.ts';
import { optionalSeconds } from './views/seconds.ts';
import { serviceView } from './views/service.ts';
import { serviceDeploymentView } from './views/service-deployment.ts';
import { taskView } from './views/task.ts';

/** Everything for people to look at, in ECS's own members; times are seconds since the epoch. */
export interface EcsSnapshot {
  clusters: ClusterSnapshot[];
}

export interface ClusterSnapshot {
  scope: Scope;
  cluster: ReturnType<typeof clusterView>;
  services: (ReturnType<typeof serviceView> & {
    serviceDeployments: (ReturnType<typeof serviceDeploymentView> & {
      /** When a wait that ends by itself does: a bake time, or a step of the shift. */
      waitsUntil?: number | undefined;
    })[];
    /** ARNs, by the number of the service revision. */
    taskDefinitions: Record<string, string>;
  })[];
  tasks: ReturnType<typeof taskView>[];
}

export function snapshotOf(store: Store): EcsSnapshot {
  const clusters = store.all().flatMap((state) => [...state.clusters.values()]);
  return {
    clusters: clusters
      .filter((c) => c.status === 'ACTIVE')
      .map((cluster) => ({
        scope: cluster.scope,
        cluster: clusterView(cluster, ['STATISTICS', 'TAGS', 'SETTINGS']),
        services: [...cluster.services.values()]
          .filter((s) => s.status !== 'INACTIVE')
          .map((service) => ({
            ...serviceView(cluster, service, true),
            serviceDeployments: service.serviceDeployments.map((d) => ({
              ...serviceDeploymentView(cluster, service, d),
              waitsUntil: optionalSeconds(waitsUntil(d)),
            })),
            taskDefinitions: Object.fromEntries(
              service.revisions.map((r) => [r.number, r.settings.taskDefinition]),
            ),
          })),
        tasks: [...cluster.tasks.values()].map((t) => taskView(t, true)),
      })),
  };
}

function waitsUntil({ shift, finishedAt }: ServiceDeployment): number | undefined {
  const time = shift?.plan[shift.at]?.time;
  return shift && time && finishedAt === undefined ? shift.since + time : undefined;
}
