import type { Balancer, TargetHealth } from '../balancer/balancer.ts';
import type { ClusterSnapshot, EcsSnapshot } from '../ecs/index.ts';

/** What the console shows: ECS as it is now, and beside each cluster the health of its tasks as targets. */
export interface ConsoleState {
  engine: string;
  speed: number;
  /** The clock's time in milliseconds since the epoch. */
  now: number;
  clusters: (ClusterSnapshot & { targets: Target[] })[];
}

export interface Target extends TargetHealth {
  taskArn: string;
  targetGroupArn: string;
  id: string;
  port: number;
}

export function consoleState(
  about: { engine: string; speed: number; now: number },
  ecs: EcsSnapshot,
  health: Balancer['health'],
): ConsoleState {
  const clusters = ecs.clusters.map((cluster) => ({ ...cluster, targets: targetsOf(cluster, health) }));
  return { ...about, clusters };
}

/** Every task of a service with load balancers is looked up under the address that ECS registered it with. */
function targetsOf(cluster: ClusterSnapshot, health: Balancer['health']): Target[] {
  return cluster.services.flatMap((service) =>
    cluster.tasks
      .filter((task) => task.group === `service:${service.serviceName}`)
      .flatMap((task) => {
        const details = task.attachments.flatMap((attachment) => attachment.details);
        const id = details.find((detail) => detail.name === 'privateIPv4Address')?.value;
        if (id === undefined) return [];
        return service.loadBalancers.flatMap(({ targetGroupArn, containerPort: port }) => {
          const found = health(targetGroupArn, id, port);
          return found ? [{ ...found, taskArn: task.taskArn, targetGroupArn, id, port }] : [];
        });
      }),
  );
}
