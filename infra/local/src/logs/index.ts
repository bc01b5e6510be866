import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { type Event, nextBatch, toEvents } from './batch.ts';
import { LogError, type LogSink, type LogStream } from './logs.ts';

/** How long a line is held back so that others can go with it, in milliseconds of wall time. */
const pause = 250;

type Put = Pick<Upstream, 'json'>;

/** Writes to the upstream's CloudWatch Logs. Each stream sends one batch at a time, so that its order is kept. */
export function createLogSink(upstream: Put): LogSink {
  const open = new Set<LogStream>();
  return {
    async open(scope, { group, stream, createGroup }) {
      if (createGroup) await create(upstream, scope, 'CreateLogGroup', { logGroupName: group });
      await create(upstream, scope, 'CreateLogStream', { logGroupName: group, logStreamName: stream });
      const opened = createStream(upstream, scope, group, stream, () => open.delete(opened));
      open.add(opened);
      return opened;
    },
    async lastLines(scope, { group, stream }) {
      const input = { logGroupName: group, logStreamName: stream, limit: 20, startFromHead: false };
      const { events = [] } = (await upstream.json(scope, 'logs', 'Logs_20140328.GetLogEvents', input)) as {
        events?: { timestamp?: number; message?: string }[];
      };
      return events.map(({ message = '', timestamp = 0 }) => ({ text: message, at: timestamp }));
    },
    async close() {
      await Promise.all([...open].map((stream) => stream.end()));
    },
  };
}

/** Makes a group or a stream; that it exists already is as good. @throws LogError */
async function create(upstream: Put, scope: Scope, operation: string, input: object): Promise<void> {
  try {
    await upstream.json(scope, 'logs', `Logs_20140328.${operation}`, input);
  } catch (cause) {
    if (cause instanceof AwsError && cause.code === 'ResourceAlreadyExistsException') return;
    const said = cause instanceof AwsError ? `${cause.code}: ${cause.message}` : String(cause);
    const [what, call] =
      operation === 'CreateLogStream' ? ['stream', 'create stream'] : ['group', 'create log group'];
    throw new LogError(
      `failed to validate logger args: ${call} has been retried 1 times: failed to create Cloudwatch log ${what}: ${said}`,
      { cause },
    );
  }
}

function createStream(
  upstream: Put,
  scope: Scope,
  group: string,
  stream: string,
  onEnd: () => void,
): LogStream {
  const waiting: Event[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> | undefined;
  let ended = false;

  async function sendAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = nextBatch(waiting);
      try {
        await upstream.json(scope, 'logs', 'Logs_20140328.PutLogEvents', {
          logGroupName: group,
          logStreamName: stream,
          logEvents: batch,
        });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        process.stderr.write(`logs: lost ${batch.length} line(s) for ${group} ${stream}: ${why}\n`);
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  return {
    write(line, at) {
      if (ended) return;
      waiting.push(...toEvents(line, at));
      if (!sending) timer ??= setTimeout(flush, pause).unref();
    },
    async end() {
      ended = true;
      while (waiting.length > 0 || sending) await flush();
      onEnd();
    },
  };
}
