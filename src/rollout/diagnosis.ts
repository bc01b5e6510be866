import type { Service, Task } from '@aws-sdk/client-ecs';
import type { Ecs } from '../aws/ecs.ts';
import { describeTaskDefinition } from '../aws/revisions.ts';
import { targetGroupSettings } from '../aws/targets.ts';
import { recentTasks } from '../aws/tasks.ts';
import { causeChain } from '../runtime/errors.ts';
import * as log from '../runtime/log.ts';
import { appendSummary, table } from '../runtime/summary.ts';
import { diagnose, type Finding } from './diagnose.ts';
import type { RolloutResult } from './rollout.ts';

/**
 * Says what made the rollout slow or lost requests, with the setting to change, in the log and the summary. Nothing of it fails
 * a deployment: what may not be read is left out.
 * @param before The service as it stood before
 */
export async function showDiagnosis(ecs: Ecs, result: RolloutResult, before: Service): Promise<Finding[]> {
  const { service, ours } = result;
  if (ours.completedBefore) return [];
  const orNothing = async <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    await work.catch((error: unknown) => {
      log.debug(`not looked at: ${causeChain(error).join('; ')}`);
      return otherwise;
    });
  const groups = [
    ...new Set((service.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? [])),
  ];
  const [settings, tasks, described] = await Promise.all([
    groups.length === 0 ? [] : orNothing(targetGroupSettings(ecs.region, groups), []),
    orNothing(recentTasks(ecs, service.serviceName ?? ''), [] as Task[]),
    orNothing(describeTaskDefinition(ecs, ours.taskDefinitionArn), undefined),
  ]);
  const old = new Set([...(before.deployments ?? []), ...(before.taskSets ?? [])].map(({ id }) => id));
  const findings = diagnose({
    service,
    definition: described?.definition ?? {},
    groups: settings,
    started: tasks.filter(({ startedBy }) => startedBy === ours.deploymentId),
    replaced: tasks.filter(
      ({ startedBy, lastStatus }) =>
        old.has(startedBy) && startedBy !== ours.deploymentId && lastStatus === 'STOPPED',
    ),
  });
  for (const { kind, what, change } of findings) log.info(`${kind}: ${what}; change: ${change}`);
  if (findings.length > 0)
    await appendSummary(
      `\n#### What makes this ship slow or lose requests\n\n${table(
        ['', 'what', 'change'],
        findings.map(({ kind, what, change }) => [kind, what, change]),
      )}\n`,
    );
  return findings;
}
