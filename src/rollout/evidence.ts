import type { Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { logsClient } from '../aws/clients/logs.ts';
import type { Ecs } from '../aws/ecs.ts';
import { awsError } from '../aws/errors.ts';
import { lastLines, logStreamOf } from '../aws/logs.ts';
import { describeTaskDefinition } from '../aws/revisions.ts';
import { targetHealth } from '../aws/targets.ts';
import { tasksOf } from '../aws/tasks.ts';
import { causeChain } from '../runtime/errors.ts';
import { type Evidence, failedEnds, type LogTail, type TargetState, taskEnd } from './dossier.ts';

const logLines = 20;

/**
 * Gathers what explains a deployment that did not end well: its tasks, its targets, the log tail of what failed last.
 * Nothing here may fail the action: what can't be had is a gap, said in the dossier.
 */
export async function gather(
  ecs: Ecs,
  known: Pick<Evidence, 'ours' | 'service' | 'serviceDeployment' | 'events'>,
): Promise<Evidence> {
  const gaps: string[] = [];
  const orGap = async <T>(what: string, work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      gaps.push(`Not known, ${causeChain(awsError(error, what)).join('; ')}.`);
      return otherwise;
    }
  };
  const { serviceName = '' } = known.service;
  const [tasks, definition, targets] = await Promise.all([
    orGap("list the deployment's tasks", tasksOf(ecs, serviceName, known.ours.deploymentId), []),
    orGap('read the task definition', definitionOf(ecs, known.ours.taskDefinitionArn), {}),
    orGap("describe the targets' health", unhealthyTargets(ecs.region, known.service), []),
  ]);
  const logs = await orGap('read the log tail', tails(ecs.region, definition, tasks, gaps), []);
  return { ...known, tasks, targets, logs, gaps };
}

async function definitionOf(ecs: Ecs, arn: string): Promise<TaskDefinition> {
  return (await describeTaskDefinition(ecs, arn)).definition;
}

async function unhealthyTargets(region: string, service: Service): Promise<TargetState[]> {
  const groups = new Set((service.loadBalancers ?? []).map(({ targetGroupArn }) => targetGroupArn));
  const states: TargetState[] = [];
  for (const group of groups) {
    if (group === undefined) continue;
    for (const { Target, TargetHealth } of await targetHealth(region, group)) {
      const { State = 'unknown', Reason, Description } = TargetHealth ?? {};
      // A draining target is how a task leaves, not why.
      if (State === 'healthy' || State === 'draining') continue;
      states.push({
        id: Target?.Id ?? 'unknown',
        port: Target?.Port,
        state: State,
        reason: Reason,
        description: Description,
      });
    }
  }
  return states;
}

/** The tail of the container that failed last; of every container of the newest task where none is known to have failed. */
async function tails(
  region: string,
  definition: TaskDefinition,
  tasks: readonly Task[],
  gaps: string[],
): Promise<LogTail[]> {
  const failed = tasks.find((task) => failedEnds([task]).length > 0);
  const task = failed ?? tasks[0];
  if (task?.taskArn === undefined) return [];
  const judged = failed === undefined ? undefined : taskEnd(failed).container;
  const names =
    judged === undefined ? (definition.containerDefinitions ?? []).map(({ name }) => name) : [judged];
  const found: LogTail[] = [];
  for (const name of names) {
    const at = logStreamOf(definition, name ?? '', task.taskArn, region);
    if (name === undefined || at === undefined) {
      gaps.push(`No log lines of container '${name}': it does not log with awslogs and a stream prefix.`);
      continue;
    }
    const lines = await lastLines(await logsClient(at.region), at, logLines).catch((error: unknown) => {
      // A container that never started has no stream: that is an answer, not a gap.
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return [];
      throw error;
    });
    found.push({ container: name, taskId: task.taskArn, group: at.group, stream: at.stream, lines });
  }
  return found;
}
