import type { Task } from '@aws-sdk/client-ecs';
import { type Ecs, look, shortName } from './ecs.ts';
import { awsError } from './errors.ts';

/** Revisions of a family that tasks of the cluster run. A page of ListTasks is what DescribeTasks takes at once: a hundred. */
export async function runningRevisions(ecs: Ecs, family: string): Promise<string[]> {
  const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
  const found = new Set<string>();
  try {
    for (let nextToken: string | undefined; ; ) {
      const page = await ecs.client.send(new ListTasksCommand({ cluster: ecs.cluster, family, nextToken }));
      for (const { taskDefinitionArn } of await describeTasks(ecs, page.taskArns ?? []))
        if (taskDefinitionArn !== undefined) found.add(taskDefinitionArn);
      nextToken = page.nextToken;
      if (nextToken === undefined) return [...found];
    }
  } catch (error) {
    throw awsError(error, `list the tasks of family '${family}'`);
  }
}

/** A service's tasks: those that run, and those that stopped within the last hour. At most 100. */
export async function recentTasks(ecs: Ecs, service: string): Promise<Task[]> {
  const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
  const lists = await Promise.all(
    (['STOPPED', 'RUNNING'] as const).map((desiredStatus) =>
      ecs.client.send(new ListTasksCommand({ cluster: ecs.cluster, serviceName: service, desiredStatus })),
    ),
  );
  return await describeTasks(ecs, lists.flatMap(({ taskArns }) => taskArns ?? []).slice(0, 100));
}

/** A deployment's tasks (`startedBy` is its id): those that stopped within the last hour, and those that run. Newest first. */
export async function tasksOf(ecs: Ecs, service: string, deploymentId: string): Promise<Task[]> {
  return (await recentTasks(ecs, service))
    .filter(({ startedBy }) => startedBy === deploymentId)
    .sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}

/** The raw SDK error is thrown. */
export async function describeTasks(ecs: Ecs, tasks: string[], signal?: AbortSignal): Promise<Task[]> {
  if (tasks.length === 0) return [];
  const { DescribeTasksCommand } = await import('@aws-sdk/client-ecs');
  const answer = await ecs.client.send(
    new DescribeTasksCommand({ cluster: ecs.cluster, tasks }),
    look(signal),
  );
  return answer.tasks ?? [];
}

export async function stopTask(ecs: Ecs, task: string, reason: string): Promise<void> {
  const { StopTaskCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(new StopTaskCommand({ cluster: ecs.cluster, task, reason }));
  } catch (error) {
    throw awsError(error, `stop task ${shortName(task)}`);
  }
}
