import type { LogSink, LogStream } from '../../logs/logs.ts';
import type { ReadObject } from '../../objects/objects.ts';
import type { ResolveSecret } from '../../secrets/secrets.ts';
import type { Task, TaskDefinition } from '../store/model.ts';
import { envFilesOf, mergeEnvFiles, parseEnvFile } from './env-file.ts';
import { awslogsOf, type GivenVariables, secretsOf, type TaskOverrides } from './task-spec.ts';

/**
 * What has to be there before containers can be started: secret values and environment files, each read
 * once, and open log streams.
 * @throws SecretError, ObjectError, LogError, or what the parts throw
 */
export async function prepare(
  parts: { resolveSecret: ResolveSecret; readObject: ReadObject; logs: LogSink },
  task: Task,
  definition: TaskDefinition,
): Promise<{ given: Map<string, GivenVariables>; streams: Map<string, LogStream> }> {
  const values = new Map<string, Promise<string>>();
  const read = (from: string) => {
    const value = values.get(from) ?? parts.resolveSecret(task.scope, from);
    values.set(from, value);
    return value;
  };
  const files = new Map<string, Promise<Record<string, string>>>();
  const readFile = (arn: string) => {
    const variables = files.get(arn) ?? parts.readObject(task.scope, arn).then(parseEnvFile, failedDownload);
    files.set(arn, variables);
    return variables;
  };
  const { containerOverrides } = task.overrides as TaskOverrides;
  const given = Promise.all(
    definition.containers.map(async (container) => {
      const override = containerOverrides?.find((o) => o.name === container.name);
      const pairs = secretsOf(container).map(async (s) => [s.name, await read(s.valueFrom)] as const);
      const [secrets, variables] = await Promise.all([
        Promise.all(pairs),
        Promise.all(envFilesOf(container, override).map(readFile)),
      ]);
      return [
        container.name,
        { secrets: Object.fromEntries(secrets), files: mergeEnvFiles(variables) },
      ] as const;
    }),
  );
  const streams = Promise.allSettled(
    definition.containers.map(async (container) => {
      const options = awslogsOf(container, task.id);
      return options && ([container.name, await parts.logs.open(task.scope, options)] as const);
    }),
  );
  const [givenDone, streamsDone] = await Promise.all([
    given.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
    streams,
  ]);
  const opened = new Map(streamsDone.flatMap((s) => (s.status === 'fulfilled' && s.value ? [s.value] : [])));
  const refused = streamsDone.find((s) => s.status === 'rejected');
  if ('error' in givenDone || refused) {
    await Promise.all([...opened.values()].map((stream) => stream.end()));
    throw 'error' in givenDone ? givenDone.error : refused?.reason;
  }
  return { given: new Map(givenDone.value), streams: opened };
}

function failedDownload(cause: unknown): never {
  const message = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`failed to download env files: ${message}`, { cause });
}
