import type { Scope } from '../core/scope.ts';

/** Where awslogs go: log streams in the upstream's CloudWatch Logs. */
export interface LogSink {
  /**
   * Opens the stream `PREFIX/CONTAINER/TASK-ID` of a group, making the group first where `awslogs-create-group` asks for it.
   * @throws LogError whose message is the text after `ResourceInitializationError: ` in a task's stoppedReason
   */
  open(scope: Scope, options: { group: string; stream: string; createGroup: boolean }): Promise<LogStream>;
  /**
   * A stream's last lines, oldest first, with their times in milliseconds since the epoch. What is in the sink's own hands,
   * not sent yet, does not count. @throws AwsError
   */
  lastLines(
    scope: Scope,
    options: { group: string; stream: string },
  ): Promise<{ text: string; at: number }[]>;
  /** Sends what is still held back. */
  close(): Promise<void>;
}

export interface LogStream {
  /** Never throws and never waits: lines go out in batches. `at` is in milliseconds since the epoch. */
  write(line: string, at: number): void;
  /** Resolves when all that was written has been sent (or given up, with one line on stderr). */
  end(): Promise<void>;
}

export class LogError extends Error {
  override name = 'LogError';
}
