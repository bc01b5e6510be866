import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { TaskDefinition } from '@aws-sdk/client-ecs';

/** Where a container's log lines go, by the awslogs options of its task definition. */
export interface LogStream {
  region: string;
  group: string;
  stream: string;
}

/**
 * The stream of one task's container, `PREFIX/CONTAINER/TASK-ID` (Amazon ECS developer guide, using_awslogs). Undefined if its
 * log driver isn't awslogs or it has no stream prefix, without which the stream's name is the container's runtime id.
 */
export function logStreamOf(
  definition: TaskDefinition,
  container: string,
  taskArn: string,
  region: string,
): LogStream | undefined {
  const log = definition.containerDefinitions?.find(({ name }) => name === container)?.logConfiguration;
  const group = log?.options?.['awslogs-group'];
  const prefix = log?.options?.['awslogs-stream-prefix'];
  if (log?.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined;
  const taskId = taskArn.slice(taskArn.lastIndexOf('/') + 1);
  return {
    region: log.options?.['awslogs-region'] ?? region,
    group,
    stream: `${prefix}/${container}/${taskId}`,
  };
}

/** The last lines of a stream, oldest first. The raw SDK error is thrown. */
export async function lastLines(
  client: CloudWatchLogsClient,
  at: LogStream,
  limit: number,
): Promise<string[]> {
  const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const { events } = await client.send(
    new GetLogEventsCommand({
      logGroupName: at.group,
      logStreamName: at.stream,
      limit,
      startFromHead: false,
    }),
  );
  return (events ?? []).map(({ message }) => (message ?? '').trimEnd());
}

/** Gives what a stream has got since the last call, from its start. The raw SDK error is thrown. */
export function logReader(
  client: CloudWatchLogsClient,
  at: LogStream,
): (signal?: AbortSignal) => Promise<string[]> {
  let nextToken: string | undefined;
  return async (signal) => {
    const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
    const lines: string[] = [];
    // The end of a stream is where the token comes back unchanged; a page may be empty before that.
    for (;;) {
      const answer = await client.send(
        new GetLogEventsCommand({
          logGroupName: at.group,
          logStreamName: at.stream,
          startFromHead: true,
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
        signal === undefined ? {} : { abortSignal: signal },
      );
      for (const { message } of answer.events ?? []) lines.push((message ?? '').trimEnd());
      const same = answer.nextForwardToken === undefined || answer.nextForwardToken === nextToken;
      nextToken = answer.nextForwardToken ?? nextToken;
      if (same || (answer.events ?? []).length === 0) return lines;
    }
  };
}
