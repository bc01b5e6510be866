import type { LogSink, LogStream } from '../../logs/logs.ts';
import type { ResolveSecret } from '../../secrets/secrets.ts';
import type { Task, TaskDefinition } from '../store/model.ts';
import { awslogsOf, secretsOf } from './task-spec.ts';

/**
 * What has to be there before containers can be started: secret values, each read once, and open log streams.
 * @throws SecretError, LogError, or what the parts throw
 */
export async function prepare(
  parts: { resolveSecret: ResolveSecret; logs: LogSink },
  task: Task,
  definition: TaskDefinition,
): Promise<{ secrets: Map<string, Record<string, string>>; streams: Map<string, LogStream> }> {
  const values = new Map<string, Promise<string>>();
  const read = (from: string) => {
    const value = values.get(from) ?? parts.resolveSecret(task.scope, from);
    values.set(from, value);
    return value;
  };
  const secrets = Promise.all(
    definition.containers.map(async (container) => {
      const pairs = secretsOf(container).map(async (s) => [s.name, await read(s.valueFrom)] as const);
      return [container.name, Object.fromEntries(await Promise.all(pairs))] as const;
    }),
  );
  const streams = Promise.allSettled(
    definition.containers.map(async (container) => {
      const options = awslogsOf(container, task.id);
      return options && ([container.name, await parts.logs.open(task.scope, options)] as const);
    }),
  );
  const [secretsDone, streamsDone] = await Promise.all([
    secrets.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
    streams,
  ]);
  const opened = new Map(streamsDone.flatMap((s) => (s.status === 'fulfilled' && s.value ? [s.value] : [])));
  const refused = streamsDone.find((s) => s.status === 'rejected');
  if ('error' in secretsDone || refused) {
    await Promise.all([...opened.values()].map((stream) => stream.end()));
    throw 'error' in secretsDone ? secretsDone.error : refused?.reason;
  }
  return { secrets: new Map(secretsDone.value), streams: opened };
}
