import type { Task } from '@aws-sdk/client-ecs';
import { describeTasks, type Ecs, findService, shortName } from '../../aws/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { targetHealth } from '../../aws/targets.ts';

/** What keeps a service from running this revision and nothing else; empty if nothing does. @throws ActionError */
export async function revisionProblems(ecs: Ecs, service: string, arn: string): Promise<string[]> {
  const live = await findService(ecs, service);
  const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { taskArns } = await ecs.client.send(
      new ListTasksCommand({ cluster: ecs.cluster, serviceName: service, desiredStatus: 'RUNNING' }),
    );
    const tasks = await describeTasks(ecs, taskArns ?? []);
    const groups = (live.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
    const targets = (await Promise.all(groups.map((group) => targetHealth(ecs.region, group)))).flat();
    return [
      ...taskProblems(tasks, arn, live.desiredCount ?? 0),
      ...targetProblems(
        targets.map(({ Target, TargetHealth }) => ({
          id: Target?.Id ?? '',
          state: TargetHealth?.State ?? '',
        })),
        tasks,
      ),
    ];
  } catch (error) {
    throw awsError(error, `check what service '${service}' runs`);
  }
}

export function taskProblems(tasks: readonly Task[], arn: string, desired: number): string[] {
  const wrong = tasks.filter(({ taskDefinitionArn }) => taskDefinitionArn !== arn);
  const right = tasks.length - wrong.length;
  return [
    ...(right < desired ? [`only ${right} of ${desired} tasks run ${shortName(arn)}`] : []),
    ...wrong.map(
      (task) => `task ${shortName(task.taskArn ?? '')} runs ${shortName(task.taskDefinitionArn ?? '')}`,
    ),
  ];
}

/** Targets that get requests and aren't one of the tasks (by address), or aren't healthy. */
export function targetProblems(
  targets: readonly { id: string; state: string }[],
  tasks: readonly Task[],
): string[] {
  const addresses = new Set(
    tasks.flatMap(({ attachments }) =>
      (attachments ?? []).flatMap(({ details }) =>
        (details ?? []).filter(({ name }) => name === 'privateIPv4Address').map(({ value }) => value),
      ),
    ),
  );
  return targets
    .filter(({ state }) => state !== 'draining' && state !== 'unused')
    .flatMap(({ id, state }) => {
      if (addresses.size > 0 && !addresses.has(id)) return [`target ${id} is none of the service's tasks`];
      return state === 'healthy' ? [] : [`target ${id} is ${state}`];
    });
}
