/** Environment files: pure. Source: API_EnvironmentFile; developer guide, use-environment-file. */
import type { ContainerDefinition } from '../store/model.ts';
import { listOf } from './task-spec.ts';

/** ARNs of a container's environment files, those of its override in place of its own. */
export function envFilesOf(
  container: ContainerDefinition,
  override?: { environmentFiles?: unknown },
): string[] {
  const files = listOf<{ value?: string }>(override?.environmentFiles ?? container.environmentFiles);
  return files.flatMap((file) => file.value ?? []);
}

/**
 * The variables of one file: `NAME=VALUE` lines, everything after the first `=` as it stands, for no shell reads it. Lines
 * that begin with `#` and lines without a name and `=` are passed over.
 */
export function parseEnvFile(text: string): Record<string, string> {
  const variables: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    const equals = line.indexOf('=');
    if (line.startsWith('#') || equals < 1) continue;
    variables.push([line.slice(0, equals).trim(), line.slice(equals + 1)]);
  }
  return Object.fromEntries(variables);
}

/** Several files together: of a name that stands in more than one, the first file's value holds. */
export const mergeEnvFiles = (files: Record<string, string>[]): Record<string, string> =>
  Object.assign({}, ...files.toReversed());
