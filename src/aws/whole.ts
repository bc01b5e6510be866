import type { ECSClient, RegisterTaskDefinitionCommand, Tag, TaskDefinition } from '@aws-sdk/client-ecs';

/**
 * The SDK writes and reads only the fields that it was built with: what ECS has got since is dropped without a word. A task
 * definition has to keep it, so these two put what was given on the wire, and give what came over it.
 */

interface Wire {
  request: { body?: unknown };
  response: { body?: unknown };
}

/** The command, which sends its input as it stands. @throws nothing; the input must be JSON, without times or bytes */
export function sendingAll(command: RegisterTaskDefinitionCommand): RegisterTaskDefinitionCommand {
  command.middlewareStack.add(
    (next) => (args) => {
      // Before the length is told and the request signed.
      (args as unknown as Wire).request.body = JSON.stringify(args.input);
      return next(args);
    },
    { step: 'build', priority: 'high', name: 'sendingAll' },
  );
  return command;
}

/** A task definition as ECS described it, with its times as Date as in the SDK's answers. The raw SDK error is thrown. */
export async function describeAll(
  client: ECSClient,
  id: string,
  options: { abortSignal?: AbortSignal } = {},
): Promise<{ taskDefinition: TaskDefinition | undefined; tags: Tag[] }> {
  const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  const command = new DescribeTaskDefinitionCommand({ taskDefinition: id, include: ['TAGS'] });
  let text = '';
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const wire = result as unknown as Wire;
      const collect = client.config.streamCollector as (body: unknown) => Promise<Uint8Array>;
      const bytes = await collect(wire.response.body);
      text = Buffer.from(bytes).toString('utf8');
      wire.response.body = bytes;
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'describeAll' },
  );
  const { taskDefinition, tags } = await client.send(command, options);
  if (taskDefinition === undefined) return { taskDefinition, tags: tags ?? [] };
  const { registeredAt, deregisteredAt, deleteRequestedAt } = taskDefinition;
  const times = Object.entries({ registeredAt, deregisteredAt, deleteRequestedAt });
  const { taskDefinition: all } = JSON.parse(text) as { taskDefinition: TaskDefinition };
  const known = Object.fromEntries(times.filter(([, time]) => time !== undefined));
  return { taskDefinition: { ...all, ...known }, tags: tags ?? [] };
}
