import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Option } from 'commander';
import { ecsClient } from '../../aws/clients/ecs.ts';
import type { Ecs } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import type { FleetFile } from '../../fleet/schema.ts';
import type { CommonOptions } from '../context.ts';
import { UsageError } from '../options.ts';
import { awsEnvironment, withoutKeys } from '../place.ts';

export interface TargetOptions extends CommonOptions {
  fleet: string;
  environment?: string;
  cluster?: string;
  awsRegion?: string;
}

/** The services that an operator asks about, by the name that they asked with. */
export interface Target {
  ecs: Ecs;
  /** `dev`, or the cluster's name where no manifest was asked. */
  place: string;
  /** Names of ECS services by the names shown. Undefined: every service of the cluster. */
  services: ReadonlyMap<string, string> | undefined;
  /** What the manifest aims for, where it says so. */
  targets: FleetFile['targets'];
}

/**
 * The options that say which services are meant.
 * @param byDefault Which environment is meant without one
 */
export function withTarget(command: Command, byDefault = 'its only one'): Command {
  return command
    .addOption(
      new Option('-e, --environment <name>', `The environment of the manifest. By default ${byDefault}.`),
    )
    .addOption(new Option('--fleet <file>', 'The manifest.').default('fleet.yml'))
    .addOption(
      new Option('--cluster <name>', 'A cluster, in place of a manifest; services are then ECS services.'),
    )
    .addOption(
      new Option(
        '--aws-region <region>',
        'The AWS region, in place of the one of the manifest or of your AWS configuration.',
      ),
    );
}

/**
 * Finds out which services are meant, and where they are.
 * @param byDefault Chooses among the environments where none was named and there are several
 * @throws UsageError for names that the manifest doesn't have; ActionError for a manifest that is wrong
 */
export async function targetOf(
  options: TargetOptions,
  names: readonly string[],
  byDefault: (environments: readonly string[]) => string | undefined = () => undefined,
): Promise<Target> {
  const { cluster, environment } = options;
  if (cluster !== undefined) {
    if (environment !== undefined)
      throw new UsageError('--cluster and --environment say two different things; give one of them');
    const services = names.length === 0 ? undefined : new Map(names.map((name) => [name, name]));
    return { ecs: await ecsIn(options, undefined, cluster), place: cluster, services, targets: undefined };
  }
  const text = await readFile(options.fleet, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`there is no ${options.fleet} here`, {
      cause,
      help: "Go to the repository's root, name the manifest with --fleet, or name a cluster with --cluster. 'slipway init' writes a first manifest.",
    });
  });
  // Most verbs read no manifest, and shall not pay for it.
  const [{ loadFleet }, { placementOf }] = await Promise.all([
    import('../../fleet/load.ts'),
    import('../../fleet/resolve.ts'),
  ]);
  const fleet = await loadFleet(text, options.fleet);
  const chosen = environmentOf(fleet, environment ?? byDefault(Object.keys(fleet.environments ?? {})));
  const known = Object.keys(fleet.services);
  const odd = names.find((name) => !known.includes(name));
  if (odd !== undefined)
    throw new UsageError(`${options.fleet} has no service '${odd}'; it has ${known.join(', ')}`);
  const wanted = names.length === 0 ? known : names;
  const places = wanted.map((name) => [name, placementOf(fleet, name, chosen)] as const);
  const first = places[0]?.[1];
  return {
    ecs: await ecsIn(options, first?.region, first?.cluster ?? ''),
    place: chosen,
    services: new Map(places.map(([name, { ecsService }]) => [name, ecsService])),
    targets: fleet.targets,
  };
}

function environmentOf(fleet: FleetFile, given: string | undefined): string {
  const names = Object.keys(fleet.environments ?? {});
  const only = names.length === 1 ? names[0] : undefined;
  const chosen = given ?? only;
  if (chosen === undefined)
    throw new UsageError(
      names.length === 0
        ? 'the manifest has no environments; name a cluster with --cluster'
        : `which environment? Give --environment with one of ${names.join(', ')}`,
    );
  if (!names.includes(chosen))
    throw new UsageError(`the manifest has no environment '${chosen}'; it has ${names.join(', ') || 'none'}`);
  return chosen;
}

async function ecsIn(options: TargetOptions, byManifest: string | undefined, cluster: string): Promise<Ecs> {
  const { profile, awsRegion } = options;
  const aws = profile === undefined ? {} : { profile };
  for (const name of Object.keys(withoutKeys(aws))) delete process.env[name];
  Object.assign(process.env, await awsEnvironment(aws));
  const region = regionOf(awsRegion ?? byManifest);
  return { client: await ecsClient(region), region, cluster };
}
