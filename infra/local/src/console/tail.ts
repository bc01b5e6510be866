import type { Engine } from '../engine/engine.ts';
import { watched } from '../engine/watched.ts';
import type { LogLine } from './wire.ts';

/** Lines kept of a task, the characters of a line, and the characters of all of them together. */
const limits = { lines: 500, line: 8_192, all: 16_000_000 };

/** The last lines that each task wrote, whatever its log driver is. */
export interface Tail {
  write(task: string, container: string, at: number, text: string): void;
  /** The lines of these tasks after line `after`, the newest `most` of them, and how many there were beyond. */
  read(tasks: Iterable<string>, after: number, most: number): { lines: LogLine[]; skipped: number };
  /** The number of the last line. */
  last(): number;
  onLine(callback: () => void): () => void;
}

export function createTail(): Tail {
  /** The task that wrote last is the last one. */
  const tasks = new Map<string, LogLine[]>();
  const listeners = new Set<() => void>();
  let n = 0;
  let characters = 0;

  function shift(lines: LogLine[]): void {
    characters -= lines.shift()?.text.length ?? 0;
  }

  return {
    write(task, container, at, whole) {
      const text = whole.length > limits.line ? `${whole.slice(0, limits.line)}…` : whole;
      const lines = tasks.get(task) ?? [];
      tasks.delete(task);
      tasks.set(task, lines);
      lines.push({ n: ++n, task, container, at, text });
      characters += text.length;
      if (lines.length > limits.lines) shift(lines);
      while (characters > limits.all) {
        const [oldest, found] = tasks.entries().next().value ?? [];
        if (oldest === undefined || found === undefined) break;
        shift(found);
        if (found.length === 0) tasks.delete(oldest);
      }
      for (const listener of listeners) listener();
    },
    read(ids, after, most) {
      const lines = [...new Set(ids)]
        .flatMap((id) => tasks.get(id)?.filter((line) => line.n > after) ?? [])
        .sort((a, b) => a.n - b.n);
      const skipped = Math.max(0, lines.length - most);
      return { lines: lines.slice(skipped), skipped };
    },
    last: () => n,
    onLine(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}

/** The same engine, with what its tasks write noted in `tail`. */
export function tailed(engine: Engine, tail: Tail): Engine {
  return watched(engine, (spec, on) => (event) => {
    if (event.type === 'log') tail.write(spec.taskId, event.container, event.at, event.line);
    on(event);
  });
}
