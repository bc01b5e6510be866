import type { RegisterTaskDefinitionCommandInput, Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import { type Ecs, shortName } from './ecs.ts';
import { awsError } from './errors.ts';
import { describeAll, sendingAll } from './whole.ts';

/** @param id ARN, `family:revision`, or `family` for the newest active revision */
export async function describeTaskDefinition(
  ecs: Ecs,
  id: string,
): Promise<{ definition: TaskDefinition; arn: string; tags: Tag[] }> {
  try {
    const { taskDefinition, tags } = await describeAll(ecs.client, id);
    const arn = taskDefinition?.taskDefinitionArn;
    if (arn === undefined) throw new ActionError(`ECS answered without task definition '${id}'`);
    return { definition: taskDefinition ?? {}, arn, tags };
  } catch (error) {
    throw awsError(error, `describe task definition '${shortName(id)}' in ${ecs.region}`);
  }
}

/** @returns the ARN of the new revision */
export async function registerTaskDefinition(
  ecs: Ecs,
  definition: RegisterTaskDefinitionCommandInput,
): Promise<string> {
  const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { taskDefinition } = await ecs.client.send(
      sendingAll(new RegisterTaskDefinitionCommand(definition)),
    );
    const arn = taskDefinition?.taskDefinitionArn;
    if (arn === undefined) throw new ActionError('ECS answered RegisterTaskDefinition without an ARN');
    return arn;
  } catch (error) {
    throw awsError(error, `register a revision of task definition '${definition.family}'`);
  }
}

/** The newest revisions of a family first, at most `limit` ARNs. */
export async function listRevisions(ecs: Ecs, family: string, limit: number): Promise<string[]> {
  const { ListTaskDefinitionsCommand } = await import('@aws-sdk/client-ecs');
  try {
    const { taskDefinitionArns } = await ecs.client.send(
      new ListTaskDefinitionsCommand({
        familyPrefix: family,
        sort: 'DESC',
        status: 'ACTIVE',
        maxResults: limit,
      }),
    );
    return taskDefinitionArns ?? [];
  } catch (error) {
    throw awsError(error, `list the revisions of task definition '${family}'`);
  }
}

/** Takes a revision out of use: it can't be deployed any more, tasks that run go on. */
export async function deregister(ecs: Ecs, arn: string): Promise<void> {
  const { DeregisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn }));
  } catch (error) {
    throw awsError(error, `deregister ${shortName(arn)}`);
  }
}

export async function tagResource(ecs: Ecs, arn: string, tags: Record<string, string>): Promise<void> {
  const { TagResourceCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(
      new TagResourceCommand({
        resourceArn: arn,
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      }),
    );
  } catch (error) {
    throw awsError(error, `tag ${shortName(arn)}`);
  }
}
