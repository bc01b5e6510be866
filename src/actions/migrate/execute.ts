import type { NetworkConfiguration, TaskDefinition, TaskVolumeConfiguration } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { logStreamOf } from '../../aws/logs.ts';
import { stopTask } from '../../aws/tasks.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { followTask } from './follow.ts';
import { runTask } from './run-task.ts';

export interface Execution {
  ecs: Ecs;
  definition: TaskDefinition;
  taskDefinitionArn: string;
  container: string;
  command: string[];
  environment: Record<string, string>;
  networkConfiguration: NetworkConfiguration;
  platformVersion: string | undefined;
  volumes: TaskVolumeConfiguration[];
  tags: Record<string, string>;
  startedBy: string;
  waitForMinutes: number;
  /** What it is to people: 'migration' or 'plan'. */
  what: 'migration' | 'plan';
  signal: AbortSignal;
  onTask(taskArn: string): Promise<void>;
  /** `ended`: nothing of it runs any more that could change a database. */
  onEnd(end: { exitCode: number | undefined; reason: string; ended: boolean }): void;
}

/**
 * Runs one task to its end, with its log. It is stopped at the time limit, when the job is cancelled, and where it goes on
 * without the judged container.
 * @throws ActionError unless the judged container ends with 0
 */
export async function execute(execution: Execution): Promise<void> {
  const { ecs, container, command, definition, taskDefinitionArn, signal, what, waitForMinutes } = execution;
  signal.throwIfAborted();
  const taskArn = await runTask(ecs, {
    taskDefinition: taskDefinitionArn,
    container,
    command,
    environment: execution.environment,
    networkConfiguration: execution.networkConfiguration,
    platformVersion: execution.platformVersion,
    volumes: execution.volumes,
    tags: execution.tags,
    startedBy: execution.startedBy,
  });
  log.info(
    `task ${shortName(taskArn)} of ${shortName(taskDefinitionArn)} runs ${JSON.stringify(command)} in '${container}'`,
  );
  const began = performance.now();
  const stop = (why: string) =>
    stopTask(ecs, taskArn, `slipway: ${why}`).then(
      () => log.info(`the task was stopped: ${why}`),
      (error: unknown) => log.warning(causeChain(error).join('; ')),
    );
  await execution.onTask(taskArn);
  const { outcome, tail } = await followTask({
    ecs,
    taskArn,
    container,
    at: logStreamOf(definition, container, taskArn, ecs.region),
    limitMs: waitForMinutes * 60_000,
    signal,
  }).catch(async (error: unknown) => {
    if (signal.aborted) await stop('the job was cancelled');
    throw error;
  });
  const timeIsUp = outcome === 'time is up';
  const exitCode = timeIsUp ? undefined : outcome.exitCode;
  const reason = timeIsUp ? `stopped after ${waitForMinutes} min` : outcome.reason;
  execution.onEnd({ exitCode, reason, ended: !timeIsUp });
  // Before anything that might fail.
  if (timeIsUp) await stop(`it had not ended after ${waitForMinutes} min`);
  else if (outcome.goesOn) await stop(`container '${container}' has ended`);
  const result = timeIsUp
    ? 'stopped at the time limit'
    : outcome.failure === undefined
      ? 'succeeded'
      : 'failed';
  const good = result === 'succeeded';
  await appendSummary(
    [
      `## ${good ? '✅' : '❌'} ${what} ${result}\n`,
      ...(timeIsUp || outcome.failure === undefined ? [] : [firstLine(outcome.failure, what)]),
      table(
        ['', ''],
        [
          ['task', shortName(taskArn)],
          ['revision', shortName(taskDefinitionArn)],
          ['command', JSON.stringify(command)],
          ['exit code', exitCode === undefined ? 'none' : `${exitCode} of container ${container}`],
          ...(reason === '' ? [] : [['reason', reason]]),
          ['time', `${Math.round((performance.now() - began) / 1_000)} s`],
        ],
      ),
      ...(tail.length === 0 || (good && what === 'migration') ? [] : ['', fenced(tail)]),
      '',
    ].join('\n'),
  );
  if (timeIsUp) {
    throw new ActionError(`the ${what} had not ended after ${waitForMinutes} min and was stopped`, {
      help: 'Look whether it waits for a lock or for a database that it can not reach; else raise wait-for-minutes.',
    });
  }
  if (outcome.failure !== undefined) throw withTail(outcome.failure, what, tail);
  log.info(`the ${what} succeeded`);
}

/** How many of the last lines an error shows. */
const errorLines = 20;

/** What failed and what to do, for people who read no further. */
function firstLine({ message, help = '' }: ActionError, what: string): string {
  const [line = ''] = message.replace(/^the migration/, `the ${what}`).split('\n');
  return `**${line}.** ${help}\n`;
}

function withTail(failure: ActionError, what: string, tail: readonly string[]): ActionError {
  const lines = tail.slice(-errorLines);
  const message = failure.message.replace(/^the migration/, `the ${what}`);
  return new ActionError(lines.length === 0 ? message : `${message}\nits last lines:\n${lines.join('\n')}`, {
    ...(failure.help === undefined ? {} : { help: failure.help }),
  });
}

/** A fence longer than any in the text. */
function fenced(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
