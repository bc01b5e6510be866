import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadFleet, placeIn } from '../../fleet/load.ts';
import { closest, fleetError } from '../../fleet/problems.ts';
import { lineage, serviceOf } from '../../fleet/resolve.ts';
import type { FleetFile } from '../../fleet/schema.ts';
import { ActionError, type Place } from '../../runtime/errors.ts';

export interface Opened {
  fleet: FleetFile;
  /** The repository's root, to which the manifest's paths are relative. */
  root: string;
  /** The manifest's path from the root. */
  file: string;
  placeOf(path: readonly string[]): Place;
}

/**
 * @param full The manifest's full path
 * @param root The root of the repository that it is in
 * @throws ActionError if it can't be read or anything in it is wrong, files that it names and aren't there among it
 */
export async function openFleet(full: string, root: string): Promise<Opened> {
  const file = relative(root, full);
  const text = readFileSync(full, 'utf8');
  const fleet = await loadFleet(text, file);
  const missing = Object.keys(fleet.services).flatMap((name) => {
    const service = serviceOf(fleet, name);
    const given = fleet.services[name] ?? {};
    return (['dockerfile', 'task'] as const).flatMap((key) => {
      if (existsSync(join(root, service[key]))) return [];
      const place = placeIn(text, file, ['services', name, ...(given[key] === undefined ? [] : [key])]);
      const what = key === 'task' ? 'task definition template' : 'Dockerfile';
      return [{ place, message: `the ${what} of '${name}' is not there: ${service[key]}` }];
    });
  });
  if (missing.length > 0) throw fleetError(missing);
  return { fleet, root, file, placeOf: (keys) => placeIn(text, file, keys) };
}

/** @throws ActionError for a name that isn't in the manifest */
export function checkNames(
  { fleet, file }: Opened,
  environment: string | undefined,
  services: readonly string[],
): void {
  const check = (kind: string, word: string, words: string[]) => {
    if (words.includes(word)) return;
    const near = closest(word, words);
    throw new ActionError(
      `there is no ${kind} '${word}' in ${file}; ${near === undefined ? `known: ${words.join(', ') || 'none'}` : `did you mean '${near}'?`}`,
    );
  };
  if (environment !== undefined) check('environment', environment, Object.keys(fleet.environments ?? {}));
  for (const service of services) check('service', service, Object.keys(fleet.services));
}

/** Where the manifest names an environment's cluster. */
export function clusterPlace({ fleet, placeOf }: Opened, environment: string): Place {
  const said = lineage(fleet, environment).findLast(
    (name) => fleet.environments?.[name]?.cluster !== undefined,
  );
  return placeOf(['environments', said ?? environment, 'cluster']);
}
