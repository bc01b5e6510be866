/** Which of a service's tasks are healthy, and what that counts for. */
import type { Balancer } from '../../balancer/balancer.ts';
import { breakerOf, tally } from '../rollout/breaker.ts';
import { type HealthFacts, type Judgement, judge, passes } from '../rollout/health.ts';
import { events } from '../rollout/texts.ts';
import type { Context } from '../rollout/transitions.ts';
import { type Cluster, isWanted, type Service, type Task } from '../store/model.ts';
import { tasksOf } from '../store/store.ts';
import { registryFacts } from './registries.ts';

/**
 * Judges every wanted task, and counts what it learns: a task that turned healthy, and a task that fails its checks. Since
 * when a task passes is noted in it, for a judgement sees but the moment.
 */
export function judgeTasks(
  parts: { balancer: Balancer },
  cluster: Cluster,
  service: Service,
  now: number,
  context: Context,
): Map<Task, Judgement> {
  const judgements = new Map<Task, Judgement>();
  for (const task of tasksOf(cluster, service.name)) {
    if (!isWanted(task)) continue;
    const facts = factsOf(parts.balancer, service, task);
    task.passingSince = passes(facts) ? (task.passingSince ?? now) : undefined;
    const judgement = judge(facts, task.passingSince, now);
    judgements.set(task, judgement);
    if (judgement.health === 'healthy' && !task.wasHealthy) {
      task.wasHealthy = true;
      count(service, task, 'healthy');
    }
    if (judgement.health === 'unhealthy' && !task.counted) {
      task.counted = true;
      count(service, task, 'failed');
      const { cause } = judgement;
      context.say(
        cause.kind === 'container'
          ? events.containerUnhealthy(service.name, task.id)
          : cause.kind === 'target'
            ? events.targetUnhealthy(service.name, task.id, cause)
            : events.registryUnhealthy(service.name, task.id, cause),
      );
    }
  }
  return judgements;
}

function factsOf(balancer: Balancer, service: Service, task: Task): HealthFacts {
  const id = task.eni.privateIp;
  return {
    startedAt: task.lastStatus === 'RUNNING' ? task.startedAt : undefined,
    containers: task.containers.map((c) => ({
      essential: c.essential,
      checked: c.checked,
      status: c.health,
    })),
    targets: task.targets.map((t) => {
      const health = id === undefined ? undefined : balancer.health(t.targetGroupArn, id, t.containerPort);
      return {
        targetGroupArn: t.targetGroupArn,
        port: t.containerPort,
        state: health?.state,
        reason: health?.description,
      };
    }),
    registries: registryFacts(task),
    graceSeconds: service.settings.healthCheckGracePeriodSeconds,
  };
}

/** Puts one task's outcome down to its deployment. */
export function count(service: Service, task: Task, outcome: 'failed' | 'healthy'): void {
  const deployment = service.deployments.find((d) => d.id === task.deployment);
  if (!deployment) return;
  const breaker = breakerOf(service.settings.deploymentConfiguration.deploymentCircuitBreaker);
  Object.assign(deployment, tally(deployment, outcome, breaker));
}
