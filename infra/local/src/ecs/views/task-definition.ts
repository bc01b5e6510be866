import type { TaskDefinition } from '../store/model.ts';
import { optionalSeconds, seconds } from './seconds.ts';

export function taskDefinitionView(definition: TaskDefinition) {
  return {
    ...definition.fields,
    taskDefinitionArn: definition.arn,
    containerDefinitions: definition.containers,
    family: definition.family,
    revision: definition.revision,
    status: definition.status,
    requiresAttributes: attributesOf(definition),
    compatibilities: definition.compatibilities,
    registeredAt: seconds(definition.registeredAt),
    registeredBy: definition.registeredBy,
    deregisteredAt: optionalSeconds(definition.deregisteredAt),
    deleteRequestedAt: optionalSeconds(definition.deleteRequestedAt),
  };
}

/** What a container instance would need; ECS works these out, and clients that register a definition anew must drop them. */
function attributesOf(definition: TaskDefinition): { name: string }[] {
  const names = ['com.amazonaws.ecs.capability.docker-remote-api.1.18'];
  if (definition.fields.networkMode === 'awsvpc') names.push('ecs.capability.task-eni');
  if (definition.fields.taskRoleArn) names.push('com.amazonaws.ecs.capability.task-iam-role');
  for (const container of definition.containers) {
    const log = container.logConfiguration as { logDriver?: string } | undefined;
    if (log?.logDriver) names.push(`com.amazonaws.ecs.capability.logging-driver.${log.logDriver}`);
    if (container.healthCheck) names.push('ecs.capability.container-health-check');
  }
  return [...new Set(names)].map((name) => ({ name }));
}
