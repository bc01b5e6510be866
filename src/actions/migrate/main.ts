import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { ecsClient, regionOf } from '../../aws/clients.ts';
import {
  describeTaskDefinition,
  type Ecs,
  findService,
  registerTaskDefinition,
  sameRegion,
  shortName,
  stopTask,
} from '../../aws/ecs.ts';
import { logStreamOf } from '../../aws/logs.ts';
import { readDefinition } from '../../rollout/definition.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { parseCommand } from '../../taskdef/command.ts';
import { followTask } from './follow.ts';
import { action } from './io.generated.ts';
import { runTask } from './run-task.ts';
import { judgedContainer, taskNetwork } from './task.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const file = inputs.taskDefinition;
  const given = inputs.taskDefinitionArn;
  const cluster = inputs.cluster;
  const command = await parseCommand(inputs.command);
  if (command.length === 0) {
    log.info('no command was given: there is nothing to migrate');
    setOutputs({ taskDefinitionArn: given ?? '', runTaskArn: '', exitCode: '' });
    return;
  }
  if ((file === undefined) === (given === undefined))
    throw new ActionError(
      "exactly one of 'task-definition' (a file) and 'task-definition-arn' must be given",
    );
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster, service: inputs.service, 'task-definition-arn': given });
  const wanted = file === undefined ? undefined : await readDefinition(file);
  if (wanted !== undefined) judgedContainer(wanted as Partial<TaskDefinition>, inputs.containerName);

  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const service = inputs.service === undefined ? undefined : await findService(ecs, inputs.service, signal);
  const networkConfiguration = taskNetwork(
    {
      subnets: inputs.subnets,
      securityGroups: inputs.securityGroups,
      assignPublicIp: inputs.assignPublicIp,
    },
    service,
  );
  const arn = wanted === undefined ? (given ?? '') : await registerTaskDefinition(ecs, wanted);
  const { definition, arn: taskDefinitionArn } = await describeTaskDefinition(ecs, arn);
  const container = judgedContainer(definition, inputs.containerName);
  setOutputs({ taskDefinitionArn });

  signal.throwIfAborted();
  const taskArn = await runTask(ecs, {
    taskDefinition: taskDefinitionArn,
    container,
    command,
    environment: inputs.environmentVariables,
    networkConfiguration,
    platformVersion: service?.platformVersion,
  });
  setOutputs({ runTaskArn: taskArn });
  log.info(
    `task ${shortName(taskArn)} of ${shortName(taskDefinitionArn)} runs ${JSON.stringify(command)} in '${container}'`,
  );
  const began = performance.now();
  const stop = (why: string) =>
    stopTask(ecs, taskArn, `slipway: ${why}`).then(
      () => log.info(`the task was stopped: ${why}`),
      (error: unknown) => log.warning(causeChain(error).join('; ')),
    );

  const outcome = await followTask({
    ecs,
    taskArn,
    container,
    at: logStreamOf(definition, container, taskArn, region),
    limitMs: inputs.waitForMinutes * 60_000,
    signal,
  }).catch(async (error: unknown) => {
    if (signal.aborted) await stop('the job was cancelled');
    throw error;
  });
  const exitCode = outcome === 'time is up' ? undefined : outcome.exitCode;
  setOutputs({ exitCode: exitCode ?? '' });
  const result =
    outcome === 'time is up'
      ? 'stopped at the time limit'
      : outcome.failure === undefined
        ? 'succeeded'
        : 'failed';
  await appendSummary(
    `## ${result === 'succeeded' ? '✅' : '❌'} migration ${result}\n\n${table(
      ['', ''],
      [
        ['task', shortName(taskArn)],
        ['revision', shortName(taskDefinitionArn)],
        ['command', JSON.stringify(command)],
        ['exit code', exitCode === undefined ? 'none' : `${exitCode} of container ${container}`],
        ['time', `${Math.round((performance.now() - began) / 1_000)} s`],
      ],
    )}\n`,
  );
  if (outcome === 'time is up') {
    await stop(`it had not ended after ${inputs.waitForMinutes} min`);
    throw new ActionError(`the migration had not ended after ${inputs.waitForMinutes} min and was stopped`, {
      help: 'Look whether it waits for a lock or for a database that it can not reach; else raise wait-for-minutes.',
    });
  }
  if (outcome.goesOn) await stop(`container '${container}' has ended`);
  if (outcome.failure !== undefined) throw outcome.failure;
  log.info('the migration succeeded');
});
