import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { ecsClient } from '../../aws/clients/ecs.ts';
import { type Ecs, sameRegion } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { findService } from '../../aws/services.ts';
import { readDefinition } from '../../rollout/definition.ts';
import { managedVolume, taskVolumes } from '../../rollout/volumes.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { parseCommand } from '../../taskdef/command.ts';
import { execute } from './execute.ts';
import { action } from './io.generated.ts';
import { lockFor } from './locked.ts';
import { registerUnlessSame } from './register.ts';
import { judgedContainer, taskNetwork } from './task.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { mode, cluster, taskDefinition: file, taskDefinitionArn: given } = inputs;
  const command = await parseCommand(mode === 'plan' ? inputs.planCommand : inputs.command);
  if (inputs.migrations !== undefined) {
    const { checkMigrations, refuseBreaking } = await import('./sql.ts');
    const { pending, findings } = await checkMigrations({
      migrations: inputs.migrations,
      base: inputs.base,
      squawk: inputs.squawk === 'false' ? false : inputs.squawk,
      postgresVersion: inputs.postgresVersion,
      signal,
    });
    setOutputs({
      pending: pending === undefined ? '' : JSON.stringify(pending),
      findings: findings.length,
      breaking: findings.filter(({ kind }) => kind === 'breaking').length,
    });
    refuseBreaking(findings);
  }
  if (command.length === 0) {
    log.info(
      mode === 'plan'
        ? "no plan-command was given: the database isn't asked"
        : 'no command was given: there is nothing to migrate',
    );
    setOutputs({ taskDefinitionArn: given ?? '', runTaskArn: '', exitCode: '', reason: '' });
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
  const arn = wanted === undefined ? (given ?? '') : await registerUnlessSame(ecs, wanted, service);
  const { definition, arn: taskDefinitionArn } = await describeTaskDefinition(ecs, arn);
  const container = judgedContainer(definition, inputs.containerName);
  const volume = managedVolume(
    'managed-ebs-volume',
    inputs.managedEbsVolume,
    inputs.managedEbsVolumeName,
    definition,
  );
  setOutputs({ taskDefinitionArn });

  // Looking changes nothing: only what migrates takes turns.
  const lock =
    mode === 'plan'
      ? undefined
      : await lockFor(ecs, {
          name: inputs.lock,
          service: service?.serviceName ?? definition.family ?? '',
          commit: inputs.commit,
          waitMs: inputs.lockWait,
          limitMs: inputs.waitForMinutes * 60_000,
          signal,
        });
  let ended = true;
  try {
    await execute({
      ecs,
      definition,
      taskDefinitionArn,
      container,
      command,
      environment: inputs.environmentVariables,
      networkConfiguration,
      platformVersion: service?.platformVersion,
      volumes: taskVolumes(volume, service, definition),
      tags: inputs.tags,
      startedBy: inputs.startedBy,
      waitForMinutes: inputs.waitForMinutes,
      what: mode === 'plan' ? 'plan' : 'migration',
      signal,
      onTask: async (runTaskArn) => {
        ended = false;
        setOutputs({ runTaskArn });
        await lock?.setTask(cluster, runTaskArn);
      },
      onEnd: ({ exitCode, reason, ...end }) => {
        ended = end.ended;
        setOutputs({ exitCode: exitCode ?? '', reason });
      },
    });
  } finally {
    await lock?.release(ended);
  }
});
