import type { Service, Task } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { findService } from '../../aws/services.ts';
import { targetHealth } from '../../aws/targets.ts';
import { describeTasks } from '../../aws/tasks.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import type { Target } from '../../verify/targets.ts';

/** DescribeTasks takes this many. */
const describedAtOnce = 100;

/** What a service runs, and where its load balancer sends requests. */
export interface Running {
  service: Service;
  tasks: readonly Task[];
  targets: readonly { id: string; port: number; state: string }[];
}

/** @throws ActionError */
export async function running(ecs: Ecs, name: string, signal: AbortSignal): Promise<Running> {
  const service = await findService(ecs, name, signal);
  const groups = new Set(
    (service.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) =>
      [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== undefined),
    ),
  );
  try {
    const [tasks, health] = await Promise.all([
      tasksOf(ecs, name),
      Promise.all([...groups].map((group) => targetHealth(ecs.region, group))),
    ]);
    const targets = health.flat().map(({ Target, TargetHealth }) => ({
      id: Target?.Id ?? '',
      port: Target?.Port ?? 0,
      state: TargetHealth?.State ?? '',
    }));
    return { service, tasks, targets };
  } catch (error) {
    throw awsError(error, `check what service '${name}' runs`);
  }
}

async function tasksOf(ecs: Ecs, serviceName: string): Promise<Task[]> {
  const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
  const arns: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await ecs.client.send(
      new ListTasksCommand({ cluster: ecs.cluster, serviceName, desiredStatus: 'RUNNING', nextToken }),
    );
    arns.push(...(page.taskArns ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  const tasks: Task[] = [];
  for (let at = 0; at < arns.length; at += describedAtOnce)
    tasks.push(...(await describeTasks(ecs, arns.slice(at, at + describedAtOnce))));
  return tasks;
}

/**
 * What keeps a service from running this revision and nothing else; empty if nothing does. While traffic is being shifted
 * (blue/green, canary, linear) the old tasks stay on purpose, and only the new ones are looked at.
 */
export function revisionProblems({ service, tasks, targets }: Running, arn: string): string[] {
  const own = tasks.filter(({ taskDefinitionArn }) => taskDefinitionArn === arn);
  const shifts = isShifting(service);
  return [
    ...taskProblems(shifts ? own : tasks, arn, service.desiredCount ?? 0),
    ...targetProblems(shifts ? targetsOf(targets, own) : targets, tasks),
  ];
}

/** The targets of this revision's tasks that get requests. */
export function targetsToAsk({ tasks, targets }: Running, arn: string): Target[] {
  const own = tasks.filter(({ taskDefinitionArn }) => taskDefinitionArn === arn);
  return targetsOf(targets, own).filter(({ state }) => state === 'healthy');
}

function isShifting(service: Service): boolean {
  const strategy = service.deploymentConfiguration?.strategy ?? 'ROLLING';
  return strategy !== 'ROLLING' && primaryDeployment(service)?.rolloutState === 'IN_PROGRESS';
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
  const addresses = addressesOf(tasks);
  return targets
    .filter(({ state }) => state !== 'draining' && state !== 'unused')
    .flatMap(({ id, state }) => {
      if (addresses.size > 0 && !addresses.has(id)) return [`target ${id} is none of the service's tasks`];
      return state === 'healthy' ? [] : [`target ${id} is ${state}`];
    });
}

function targetsOf<T extends { id: string }>(targets: readonly T[], tasks: readonly Task[]): T[] {
  const addresses = addressesOf(tasks);
  return targets.filter(({ id }) => addresses.has(id));
}

function addressesOf(tasks: readonly Task[]): Set<string> {
  return new Set(
    tasks.flatMap(({ attachments }) =>
      (attachments ?? []).flatMap(({ details }) =>
        (details ?? []).flatMap(({ name, value }) =>
          name === 'privateIPv4Address' && value !== undefined ? [value] : [],
        ),
      ),
    ),
  );
}
