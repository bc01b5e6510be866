import type { Failure, NetworkConfiguration, Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { hintFor } from '../../rollout/hints.ts';
import { ActionError } from '../../runtime/errors.ts';

/** The container to run the command in and to judge. @throws ActionError if it can't be told or isn't there */
export function judgedContainer(definition: Partial<TaskDefinition>, name: string | undefined): string {
  const names = (definition.containerDefinitions ?? []).map((container) => container.name ?? '');
  const list = names.map((one) => `'${one}'`).join(', ');
  if (name === undefined) {
    if (names.length === 1 && names[0] !== undefined) return names[0];
    throw new ActionError(`the task definition has the containers ${list}`, {
      help: "Say with 'container-name' which of them runs the command and decides.",
    });
  }
  if (names.includes(name)) return name;
  throw new ActionError(`the task definition has no container '${name}'; it has ${list}`);
}

export interface NetworkInputs {
  subnets: string[];
  securityGroups: string[];
  assignPublicIp: 'ENABLED' | 'DISABLED' | undefined;
}

/** The live service's network, with what was given put over it. @throws ActionError without subnets */
export function taskNetwork(given: NetworkInputs, service: Service | undefined): NetworkConfiguration {
  const live = service?.networkConfiguration?.awsvpcConfiguration;
  const subnets = given.subnets.length > 0 ? given.subnets : (live?.subnets ?? []);
  const securityGroups =
    given.securityGroups.length > 0 ? given.securityGroups : (live?.securityGroups ?? []);
  if (subnets.length === 0) {
    throw new ActionError(
      service === undefined
        ? "a Fargate task needs subnets: neither 'service' nor 'subnets' was given"
        : `service '${service.serviceName}' has no awsvpc network to run the migration on`,
      { help: "Give the live service as 'service', or 'subnets' and 'security-groups'." },
    );
  }
  return {
    awsvpcConfiguration: {
      subnets,
      ...(securityGroups.length === 0 ? {} : { securityGroups }),
      assignPublicIp: given.assignPublicIp ?? live?.assignPublicIp ?? 'DISABLED',
    },
  };
}

/** What RunTask's failures mean. */
export function runTaskError(failures: readonly Failure[] | undefined): ActionError {
  const [failure] = failures ?? [];
  const said = [failure?.reason, failure?.detail]
    .filter((text) => text !== undefined && text !== '')
    .join(': ');
  const help = /RESOURCE|capacity/i.test(said)
    ? 'Fargate had no room for it. Run the job again, or use subnets in more availability zones.'
    : hintFor({ reason: said })?.next;
  return new ActionError(`the task was not started: ${said === '' ? 'ECS gave no reason' : said}`, {
    ...(help === undefined ? {} : { help }),
  });
}

export interface TaskOutcome {
  exitCode: number | undefined;
  /** What ECS says of its end, the container's reason first; '' where it says nothing or the end is good. */
  reason: string;
  /** The task runs on without the judged container, so it has to be stopped. */
  goesOn: boolean;
  /** Why it has no good end; undefined for exit code 0. */
  failure: ActionError | undefined;
}

/** How the judged container ended; undefined while it hasn't. Other containers don't count. */
export function outcomeOf(task: Task, container: string): TaskOutcome | undefined {
  const judged = task.containers?.find(({ name }) => name === container);
  const ended = task.lastStatus === 'STOPPED';
  if (!ended && (judged?.lastStatus !== 'STOPPED' || judged.exitCode === undefined)) return undefined;
  const exitCode = judged?.exitCode;
  const goesOn = !ended && task.desiredStatus !== 'STOPPED';
  if (exitCode === 0) return { exitCode, reason: '', goesOn, failure: undefined };
  const reasons = [judged?.reason, task.stoppedReason]
    .filter((text) => text !== undefined && text !== '')
    .join('; ');
  const hint = hintFor({ exitCode, reason: reasons });
  const how = exitCode === undefined ? 'never ran to an end' : `exited with code ${exitCode}`;
  return {
    exitCode,
    reason: reasons,
    goesOn,
    failure: new ActionError(
      [
        `the migration failed: container '${container}' ${how}${reasons === '' ? '' : ` (${reasons})`}`,
        ...(task.stopCode === undefined ? [] : [`stop code: ${task.stopCode}`]),
      ].join('\n'),
      { help: `${hint?.next ?? 'Read its log lines above.'} Nothing was deployed by this step.` },
    ),
  };
}
