import { z } from 'zod';
import { arns, shortName } from '../names.ts';
import type { Cluster, Task } from '../store/model.ts';
import { findTask } from '../store/store.ts';
import { optionalSeconds } from '../views/seconds.ts';
import {
  checkIdentifier,
  clusterOf,
  type Ecs,
  invalid,
  missing,
  type Operation,
  operation,
} from './operation.ts';

/** How long a task is protected where the request says nothing, and at most, in minutes. Source: API_UpdateTaskProtection. */
const usual = 120;
const longest = 2880;

/**
 * Scale-in protection: a rolling deployment and a lower desired count leave a protected task alone until it ends; an
 * unhealthy one goes all the same. Source: developer guide, task-scale-in-protection.
 */
export const taskProtectionOperations: Record<string, Operation> = {
  GetTaskProtection: operation(
    z.object({ cluster: z.string(), tasks: z.array(z.string()).max(100).optional() }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      if (!input.tasks?.length) throw invalid('Tasks cannot be empty.');
      return eachTask(ecs, cluster, input.tasks, () => {});
    },
  ),

  UpdateTaskProtection: operation(
    z.object({
      cluster: z.string(),
      tasks: z.array(z.string()).max(10),
      protectionEnabled: z.boolean(),
      expiresInMinutes: z.int32().optional(),
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      if (input.tasks.length === 0) throw invalid('Tasks cannot be empty.');
      const minutes = input.expiresInMinutes ?? usual;
      if (minutes < 1 || minutes > longest) {
        throw invalid(`expiresInMinutes is ${minutes}; it must be between 1 and ${longest}.`);
      }
      const answer = eachTask(ecs, cluster, input.tasks, (task) => {
        task.protectedUntil = input.protectionEnabled ? ecs.clock.now() + minutes * 60_000 : undefined;
        const service = cluster.services.get(task.service ?? '');
        if (service) ecs.scheduler.serviceChanged(cluster, service);
        ecs.store.touchCluster(cluster, { task });
      });
      return answer;
    },
  ),
};

function eachTask(ecs: Ecs, cluster: Cluster, names: string[], act: (task: Task) => void) {
  const protectedTasks: object[] = [];
  const failures: object[] = [];
  for (const name of names) {
    checkIdentifier(cluster, 'task', name);
    const task = findTask(ecs.state, cluster, name);
    if (!task) failures.push(missing(arns.task(cluster.scope, cluster.name, shortName(name))));
    else if (task.service === undefined || task.desiredStatus === 'STOPPED') {
      const detail = 'The task must be a running task of a service.';
      failures.push({ arn: task.arn, reason: 'TASK_NOT_VALID', detail });
    } else {
      act(task);
      protectedTasks.push(protectionOf(task, ecs.clock.now()));
    }
  }
  return { protectedTasks, failures };
}

function protectionOf(task: Task, now: number) {
  const until =
    task.protectedUntil !== undefined && task.protectedUntil > now ? task.protectedUntil : undefined;
  return {
    taskArn: task.arn,
    protectionEnabled: until !== undefined,
    expirationDate: optionalSeconds(until),
  };
}
