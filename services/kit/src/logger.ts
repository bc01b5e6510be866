import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export interface LoggerOptions {
  readonly service: string;
  readonly commit: string;
  readonly level: string;
  /** Where lines go: standard output when left out. */
  readonly destination?: DestinationStream;
}

/** A JSON logger, one line an event, with `level` in words, `time` in ISO 8601, `service` and `commit`. */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level,
      base: { service: options.service, commit: options.commit },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
    },
    // Written synchronously, so that the last lines before an exit are not lost.
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
