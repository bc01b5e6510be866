import { randomUUID } from 'node:crypto';
import type { NetworkConfiguration, TaskVolumeConfiguration } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { runTaskError } from './task.ts';

export interface TaskRequest {
  taskDefinition: string;
  container: string;
  command: string[];
  environment: Record<string, string>;
  networkConfiguration: NetworkConfiguration;
  platformVersion: string | undefined;
  volumes: TaskVolumeConfiguration[];
  tags: Record<string, string>;
  startedBy: string;
}

/** Starts one Fargate task with the command in the container given. @returns its ARN. @throws ActionError */
export async function runTask(ecs: Ecs, request: TaskRequest): Promise<string> {
  const { RunTaskCommand } = await import('@aws-sdk/client-ecs');
  const environment = Object.entries(request.environment).map(([name, value]) => ({ name, value }));
  const tags = Object.entries(request.tags).map(([key, value]) => ({ key, value }));
  const override = {
    name: request.container,
    command: request.command,
    ...(environment.length === 0 ? {} : { environment }),
  };
  const command = new RunTaskCommand({
    cluster: ecs.cluster,
    taskDefinition: request.taskDefinition,
    launchType: 'FARGATE',
    startedBy: request.startedBy,
    networkConfiguration: request.networkConfiguration,
    overrides: { containerOverrides: [override] },
    // Retries of a call that was cut off must not run the migration twice.
    clientToken: randomUUID(),
    ...(request.volumes.length === 0 ? {} : { volumeConfigurations: request.volumes }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(request.platformVersion === undefined ? {} : { platformVersion: request.platformVersion }),
  });
  const { tasks, failures } = await ecs.client.send(command).catch((error: unknown) => {
    throw awsError(error, `run the migration in cluster '${shortName(ecs.cluster)}'`);
  });
  const arn = tasks?.[0]?.taskArn;
  if (arn === undefined) throw runTaskError(failures);
  return arn;
}
