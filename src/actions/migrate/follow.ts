import type { Task } from '@aws-sdk/client-ecs';
import { logsClient } from '../../aws/clients/logs.ts';
import type { Ecs } from '../../aws/ecs.ts';
import { awsError, isPassing } from '../../aws/errors.ts';
import { type LogStream, logReader } from '../../aws/logs.ts';
import { describeTasks } from '../../aws/tasks.ts';
import { elapsed } from '../../rollout/events.ts';
import { sleep } from '../../rollout/follow.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { outcomeOf, type TaskOutcome } from './task.ts';

const stepMs = 1_000;
/** A container's last lines may reach CloudWatch Logs after its end is known. */
const quietLooks = 2;
const tailLooks = 6;
/** How many lines are kept for the summary. */
const lastLines = 100;

export interface Watched {
  ecs: Ecs;
  taskArn: string;
  container: string;
  at: LogStream | undefined;
  limitMs: number;
  signal: AbortSignal;
}

export interface Followed {
  /** How it ended; 'time is up' at the limit. */
  outcome: TaskOutcome | 'time is up';
  /** The last lines of the judged container's log. */
  tail: string[];
}

/** Follows the task until the judged container has ended, with its log lines, or until the limit. */
export async function followTask(watched: Watched): Promise<Followed> {
  const { signal, container } = watched;
  const started = performance.now();
  const lines = new Lines(watched);
  let status = '';
  for (;;) {
    const task = await look(watched);
    if (task !== undefined && task.lastStatus !== status) {
      status = task.lastStatus ?? '';
      log.info(`[${elapsed(performance.now() - started)}] ${status}`);
    }
    await lines.more();
    const outcome = task === undefined ? undefined : outcomeOf(task, container);
    if (outcome !== undefined) {
      await lines.tail();
      return { outcome, tail: lines.last };
    }
    if (performance.now() - started >= watched.limitMs) return { outcome: 'time is up', tail: lines.last };
    await sleep(stepMs, signal);
  }
}

/** Undefined where the look failed in a way that may pass, or the task isn't listed yet. */
async function look({ ecs, taskArn, signal }: Watched): Promise<Task | undefined> {
  try {
    return (await describeTasks(ecs, [taskArn], signal))[0];
  } catch (error) {
    signal.throwIfAborted();
    if (isPassing(error)) {
      log.debug(`looking again: ${causeChain(error).join('; ')}`);
      return undefined;
    }
    throw new ActionError(
      'the migration could not be followed to its end, so its outcome is unknown; the task goes on',
      {
        cause: awsError(error, 'describe the task'),
      },
    );
  }
}

/** The log lines of the judged container. Whatever goes wrong with them is said once and fails nothing. */
class Lines {
  /** The last of them. */
  last: string[] = [];
  readonly #watched: Watched;
  #read: ReturnType<typeof logReader> | undefined;
  #off: boolean;
  #missing: string | undefined;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#off = watched.at === undefined;
    if (this.#off)
      log.notice(
        `container '${watched.container}' does not log with awslogs and a stream prefix: its lines can't be shown here`,
      );
  }

  /** Prints what came since the last time. @returns how many lines */
  async more(): Promise<number> {
    const { at, container, signal } = this.#watched;
    if (this.#off || at === undefined) return 0;
    try {
      this.#read ??= logReader(await logsClient(at.region), at);
      const lines = await this.#read(signal);
      this.#missing = undefined;
      for (const line of lines) log.info(`${container} | ${line}`);
      this.last = [...this.last, ...lines].slice(-lastLines);
      return lines.length;
    } catch (error) {
      signal.throwIfAborted();
      // The stream appears with the container's first line.
      if (error instanceof Error && error.name === 'ResourceNotFoundException') this.#missing = error.message;
      else if (!isPassing(error)) this.#stop(causeChain(error).join('; '));
      return 0;
    }
  }

  /** After the end: until nothing new has come for a moment. */
  async tail(): Promise<void> {
    for (let looks = 0, quiet = 0; looks < tailLooks && quiet < quietLooks && !this.#off; looks++) {
      await sleep(stepMs / 2, this.#watched.signal);
      quiet = (await this.more()) === 0 ? quiet + 1 : 0;
    }
    if (this.#missing !== undefined) this.#stop(this.#missing);
  }

  #stop(why: string): void {
    this.#off = true;
    const { at } = this.#watched;
    log.notice(`the log of the migration can't be read (group ${at?.group}, stream ${at?.stream}): ${why}`);
  }
}
