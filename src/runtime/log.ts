import { issueCommand } from './core.ts';
import type { Place } from './errors.ts';
import { redact } from './mask.ts';

/** GitHub cuts an annotation's message at 4,096 characters; we cut it ourselves, to say so. */
const annotationLimit = 4_000;

/** A line of the log. */
export function info(message: string): void {
  process.stdout.write(`${defuse(redact(message))}\n`);
}

/** A line shown only when the job runs with debug logging. */
export function debug(message: string): void {
  issueCommand('debug', {}, redact(message));
}

export function notice(message: string, options: AnnotationOptions = {}): void {
  annotate('notice', message, options);
}

export function warning(message: string, options: AnnotationOptions = {}): void {
  annotate('warning', message, options);
}

/** An error annotation. Only `run()` and findings that stand at a place of their own (a scan, a lint) use it. */
export function error(message: string, options: AnnotationOptions = {}): void {
  annotate('error', message, options);
}

/** Runs `work` in a foldable group of the log. */
export async function group<T>(title: string, work: () => Promise<T>): Promise<T> {
  issueCommand('group', {}, redact(title));
  try {
    return await work();
  } finally {
    issueCommand('endgroup', {}, '');
  }
}

export interface AnnotationOptions {
  title?: string;
  place?: Place;
}

function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  { title, place }: AnnotationOptions,
): void {
  const text = redact(message);
  issueCommand(
    kind,
    {
      ...(title === undefined ? {} : { title: redact(title) }),
      ...(place === undefined ? {} : { file: place.file }),
      ...(place?.line === undefined ? {} : { line: place.line }),
      ...(place?.column === undefined ? {} : { col: place.column }),
    },
    text.length > annotationLimit
      ? `${text.slice(0, annotationLimit)}\n… (cut; the log has all of it)`
      : text,
  );
}

/**
 * A line of foreign text (a container's log, a tool's output) that begins with `::` or contains `##[` would be taken by
 * the runner for a command. A zero-width space takes its power and leaves it readable.
 */
function defuse(message: string): string {
  return message.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}
