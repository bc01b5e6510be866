import type { FleetFile } from '../fleet/schema.ts';
import { ActionError } from '../runtime/errors.ts';

/** Where users are: the environment called prod or production, else the last of the manifest. */
export function defaultEnvironment(names: readonly string[]): string | undefined {
  return names.find((name) => name === 'prod') ?? names.find((name) => name === 'production') ?? names.at(-1);
}

/** What a report is of. */
export interface Scope {
  environment: string;
  cluster: string;
  /** '' where the surroundings say it. */
  region: string;
  /** Names of ECS services by the names to show. */
  services: ReadonlyMap<string, string>;
  targets: FleetFile['targets'];
}

/**
 * What a manifest says of the environment and services that are meant.
 * @param file The manifest's path, for errors
 * @throws ActionError for a name that the manifest doesn't have
 */
export async function scopeOf(
  fleet: FleetFile,
  file: string,
  { environment, services }: { environment: string | undefined; services: readonly string[] },
): Promise<Scope> {
  const { placementOf } = await import('../fleet/resolve.ts');
  const environments = Object.keys(fleet.environments ?? {});
  const chosen = environment ?? defaultEnvironment(environments);
  if (chosen === undefined || !environments.includes(chosen))
    throw new ActionError(
      chosen === undefined
        ? `${file} has no environments`
        : `${file} has no environment '${chosen}'; it has ${environments.join(', ') || 'none'}`,
      { help: "Name one that it has as 'environment', or name a cluster as 'cluster'." },
    );
  const known = Object.keys(fleet.services);
  const odd = services.find((name) => !known.includes(name));
  if (odd !== undefined)
    throw new ActionError(`${file} has no service '${odd}'; it has ${known.join(', ')}`, {
      help: "Give 'services' names of the manifest.",
    });
  const wanted = services.length === 0 ? known : services;
  const places = wanted.map((name) => [name, placementOf(fleet, name, chosen)] as const);
  const first = places[0]?.[1];
  return {
    environment: chosen,
    cluster: first?.cluster ?? '',
    region: first?.region ?? '',
    services: new Map(places.map(([name, { ecsService }]) => [name, ecsService])),
    targets: fleet.targets,
  };
}
