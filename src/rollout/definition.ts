import { readFile } from 'node:fs/promises';
import type { RegisterTaskDefinitionCommandInput, Service, Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import { definitionIn } from '../taskdef/definition.ts';
import { diffDefinitions } from '../taskdef/diff.ts';
import { parseJson } from '../taskdef/json.ts';

/**
 * Reads a task definition from a JSON file: what render-taskdef wrote, or what `aws ecs describe-task-definition` printed.
 * Read-only attributes are left out.
 * @throws ActionError at the place in the file if it can't be read, isn't JSON or isn't a task definition
 */
export async function readDefinition(file: string): Promise<RegisterTaskDefinitionCommandInput> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new ActionError(`the task definition file '${file}' can't be read`, {
      cause,
      help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef.",
    });
  }
  return parseDefinition(text, file);
}

export function parseDefinition(text: string, file: string): RegisterTaskDefinitionCommandInput {
  const definition = definitionIn(parseJson(text, file), file);
  const wrong = (what: string) =>
    new ActionError(`'${file}' is not a task definition: ${what}`, { place: { file } });
  if (typeof definition.family !== 'string' || definition.family === '') throw wrong("it has no 'family'");
  for (const { name, image } of definition.containerDefinitions)
    if (typeof image !== 'string' || image === '') throw wrong(`its container '${name}' has no 'image'`);
  return definition as unknown as RegisterTaskDefinitionCommandInput;
}

/**
 * True if registering `wanted` would make a revision that differs from `running` in nothing but its number. Tags that are wanted must be there; others don't count.
 */
export function sameDefinition(
  wanted: RegisterTaskDefinitionCommandInput,
  running: TaskDefinition,
  runningTags: readonly Tag[],
): boolean {
  const { tags = [], ...definition } = wanted;
  const tagged = (tags ?? []).every(({ key, value }) =>
    runningTags.some((tag) => tag.key === key && (tag.value ?? '') === (value ?? '')),
  );
  const [before, after] = [running, definition].map((one) =>
    definitionIn(one, one.family ?? 'the task definition'),
  );
  return tagged && before !== undefined && after !== undefined && diffDefinitions(before, after).length === 0;
}

/** @throws ActionError if the service sends traffic to a container or port that the definition doesn't have */
export function checkTargets(definition: Partial<TaskDefinition>, service: Service): void {
  const containers = definition.containerDefinitions ?? [];
  for (const { containerName, containerPort } of service.loadBalancers ?? []) {
    const container = containers.find(({ name }) => name === containerName);
    const ports = (container?.portMappings ?? []).map(({ containerPort: port }) => port);
    if (container !== undefined && (containerPort === undefined || ports.includes(containerPort))) continue;
    const has =
      container === undefined
        ? `has the containers ${containers.map(({ name }) => `'${name}'`).join(', ')}`
        : `maps of '${containerName}' ${ports.length === 0 ? 'no port' : `port ${ports.join(', ')}`}`;
    throw new ActionError(
      `service '${service.serviceName}' sends traffic to container '${containerName}' on port ${containerPort}, but the task definition ${has}`,
      {
        help: "Rename the container or map the port in the task definition, or change the service's load balancer.",
      },
    );
  }
}
