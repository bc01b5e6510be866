import { createLogger, type Logger } from '../../src/logger.ts';

export type LogLine = Record<string, unknown>;

/** A real logger whose lines are kept, parsed. */
export function keptLogs(level = 'info'): { log: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) };
  return { log: createLogger({ service: 'test', commit: 'abcdef0', level, destination }), lines };
}
