import type { RegisterTaskDefinitionCommandInput, Service } from '@aws-sdk/client-ecs';
import * as log from '../../runtime/log.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { definitionIn, isRecord, type TaskDefinition } from '../../taskdef/definition.ts';
import { type Difference, diffDefinitions } from '../../taskdef/diff.ts';

/**
 * What a deployment would change: of the task definition, and of the service as far as something is asked for.
 * @param running What the service runs; undefined if it does not exist yet
 */
export function changesOf(
  running: TaskDefinition | undefined,
  wanted: TaskDefinition,
  request: object,
  service: Service | undefined,
): Difference[] {
  const nothing: TaskDefinition = { ...wanted, containerDefinitions: [] };
  const definition = diffDefinitions(running ?? nothing, wanted);
  return [...definition, ...settings('service', request, service ?? {})];
}

/** Leaf by leaf; what was not asked for stays and is no difference. */
function settings(path: string, wanted: object, live: object): Difference[] {
  return Object.entries(wanted).flatMap(([key, after]) => {
    const before = (live as Record<string, unknown>)[key];
    if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return [];
    if (isRecord(after)) return settings(`${path} ${key}`, after, isRecord(before) ? before : {});
    return [{ what: `${path} ${key}`, before: text(before), after: text(after) }];
  });
}

function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Shows what would change in the log and the summary. @returns how many things */
export async function showChanges(
  { service, cluster }: { service: string; cluster: string },
  running: object | undefined,
  wanted: RegisterTaskDefinitionCommandInput | object,
  request: object,
  live: Service | undefined,
): Promise<number> {
  const changes = changesOf(
    running === undefined ? undefined : definitionIn(running, 'what runs'),
    definitionIn(wanted, 'the task definition'),
    request,
    live,
  );
  const what = live === undefined ? 'would be created' : `${changes.length} changes`;
  log.info(`dry run: ${service} in ${cluster}: ${what}`);
  for (const { what, before, after } of changes)
    log.info(`  ${what}: ${before || '(none)'} → ${after || '(none)'}`);
  await appendSummary(
    changes.length === 0
      ? `## ${service}: nothing would change\n`
      : `## ${service}: ${what} (dry run)\n\n${table(
          ['what', 'now', 'then'],
          changes.map(({ what, before, after }) => [what, before, after]),
        )}\n`,
  );
  return changes.length;
}
