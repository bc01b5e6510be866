import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { FilteredLogEvent } from '@aws-sdk/client-cloudwatch-logs';
import { Command, Option } from 'commander';
import { logsClient } from '../../aws/clients/logs.ts';
import { awsError, errorName, isPassing } from '../../aws/errors.ts';
import { type LogStream, logStreamOf } from '../../aws/logs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { findService } from '../../aws/services.ts';
import { ActionError } from '../../runtime/errors.ts';
import { type Context, countOf, durationOf, withCommon } from '../context.ts';
import { teach } from '../help.ts';
import { UsageError } from '../options.ts';
import { painter, type Style } from '../table.ts';
import { type TargetOptions, targetOf, withTarget } from './target.ts';

type Options = TargetOptions & {
  since: string;
  tail?: string;
  follow?: boolean;
  filter?: string;
  task?: string;
  container?: string;
};

export function logsCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('logs')
    .summary("What a service's tasks have logged")
    .description(
      "What a service's tasks have logged, those that have stopped included, oldest first. With --json, one JSON object a line.",
    )
    .argument('<service>', 'The service.')
    .addOption(new Option('-s, --since <time>', 'How far back, such as 90s, 10m, 2h or 3d.').default('10m'))
    .addOption(new Option('-n, --tail <number>', 'Only the last lines, this many.'))
    .addOption(new Option('-f, --follow', 'Go on with what comes, until Ctrl-C.'))
    .addOption(
      new Option(
        '--filter <pattern>',
        'Only lines that this pattern of CloudWatch Logs matches: words, \'"a phrase"\', \'{ $.level = "error" }\'.',
      ),
    )
    .addOption(new Option('--task <id>', 'Only this task; the first characters of its id do.'))
    .addOption(new Option('--container <name>', 'Only this container. By default the first that logs so.'));
  withCommon(withTarget(command));
  teach(command, {
    examples: [
      'logs user --environment dev --follow',
      `logs user --cluster dev --since 2h --filter '"status":5'`,
    ],
    needs: [
      'AWS credentials that allow ecs:DescribeServices, ecs:DescribeTaskDefinition and logs:FilterLogEvents',
      'containers that log by awslogs, with a stream prefix',
    ],
  });
  return command.action((name: string, options: Options) => run(logs(name, options, context)));
}

/** How often new lines are asked for, in milliseconds; FilterLogEvents allows five calls a second in an account. */
const pollMs = 2_000;
/** Lines may come in late by this much, so each look goes back as far. */
const overlapMs = 10_000;

async function logs(name: string, options: Options, { signal, stdout, stderr }: Context): Promise<number> {
  const since = durationOf('--since', options.since);
  const tail = options.tail === undefined ? Infinity : countOf('--tail', options.tail, 100_000);
  if (options.task !== undefined && !/^[0-9a-f]{1,40}$/.test(options.task))
    throw new UsageError(`--task is '${options.task}'; it must be the id of a task, or how it begins`);
  const { ecs, services } = await targetOf(options, [name]);
  const service = await findService(ecs, services?.get(name) ?? name, signal);
  const { definition } = await describeTaskDefinition(ecs, service.taskDefinition ?? '');
  const names = (definition.containerDefinitions ?? []).map((one) => one.name ?? '');
  if (options.container !== undefined && !names.includes(options.container))
    throw new UsageError(`there is no container '${options.container}'; there are ${names.join(', ')}`);
  const stream = names
    .filter((one) => options.container === undefined || one === options.container)
    .map((one) => logStreamOf(definition, one, options.task ?? '', ecs.region))
    .find((one) => one !== undefined);
  if (stream === undefined)
    throw new ActionError(`the containers of '${name}' do not log to CloudWatch with a stream prefix`, {
      help: 'Set the log driver awslogs with awslogs-group and awslogs-stream-prefix in the task definition.',
    });

  const paint = painter(stdout);
  const show = (events: readonly FilteredLogEvent[]) => {
    for (const { timestamp = 0, logStreamName = '', message = '' } of events) {
      const time = new Date(timestamp).toISOString();
      const task = logStreamName.slice(logStreamName.lastIndexOf('/') + 1);
      const text = message.trimEnd();
      if (options.json) stdout.write(`${JSON.stringify({ time, service: name, task, message: text })}\n`);
      else
        stdout.write(
          `${paint('gray', time.slice(11, 23))} ${paint(colourOf(task), task.slice(0, 8))}  ${harmless(text)}\n`,
        );
    }
  };
  const reader = await readerOf(stream, options.filter);
  const seen = new Set<string>();
  const start = Date.now() - since;
  const first = await reader(start, signal);
  for (const { eventId = '' } of first) seen.add(eventId);
  show(first.slice(-Math.min(tail, first.length)));
  if (!options.follow) {
    if (first.length === 0)
      stderr.write(
        `Nothing was logged to ${stream.group} (${stream.stream}…) in the last ${options.since}.\n`,
      );
    return 0;
  }
  for (let from = Math.max(start, Date.now() - overlapMs); !signal.aborted; ) {
    await sleep(pollMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) break;
    const asked = Date.now();
    const events = await reader(from, signal).catch((error: unknown) => {
      if (signal.aborted || isPassing((error as Error).cause)) return undefined;
      throw error;
    });
    if (events === undefined) continue;
    show(events.filter(({ eventId = '' }) => !seen.has(eventId)));
    for (const { eventId = '' } of events) seen.add(eventId);
    from = asked - overlapMs;
  }
  return 0;
}

/** Reads what was logged since a time, all pages, in the order of time. */
async function readerOf(stream: LogStream, filterPattern: string | undefined) {
  const { FilterLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const client = await logsClient(stream.region);
  return async (startTime: number, signal: AbortSignal): Promise<FilteredLogEvent[]> => {
    const events: FilteredLogEvent[] = [];
    for (let nextToken: string | undefined; ; ) {
      const request = {
        logGroupName: stream.group,
        logStreamNamePrefix: stream.stream,
        startTime,
        ...(filterPattern === undefined ? {} : { filterPattern }),
        ...(nextToken === undefined ? {} : { nextToken }),
      };
      const answer = await client
        .send(new FilterLogEventsCommand(request), { abortSignal: signal })
        .catch((error: unknown) => {
          throw errorName(error) === 'ResourceNotFoundException'
            ? new ActionError(`there is no log group '${stream.group}' in ${stream.region}`, {
                cause: error,
                help: 'Nothing was logged yet, or the group of the task definition was never made.',
              })
            : awsError(error, `read the log group ${stream.group}`);
        });
      events.push(...(answer.events ?? []));
      nextToken = answer.nextToken;
      if (nextToken === undefined) return events.sort((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
    }
  };
}

const colours: readonly Style[] = ['cyan', 'magenta', 'yellow', 'blue', 'green'];

/** The same colour for all lines of a task. */
function colourOf(task: string): Style {
  const number = Number.parseInt(task.slice(0, 6), 16);
  return colours[(Number.isNaN(number) ? 0 : number) % colours.length] ?? 'cyan';
}

/** A log is foreign text: nothing in it may move a terminal's cursor, set its title or write over other lines. */
export function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\t\n]/gu, '');
}
