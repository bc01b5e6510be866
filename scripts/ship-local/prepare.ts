import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFleet } from '../../src/fleet/load.ts';
import { placementOf, serviceOf } from '../../src/fleet/resolve.ts';
import { SetupError } from '../setup/step.ts';
import type { Environment } from './environment.ts';
import { provision, signingKey } from './provision.ts';

/** The environment of fleet.yml that ship:local ships to. */
export const environmentName = 'local';

/**
 * Makes what fleet.yml's environment `local` names, as Terraform would on AWS.
 * @returns the base URL of its load balancer
 */
export async function prepare(environment: Environment, checkout: string, name: string): Promise<string> {
  const fleet = loadFleet(readFileSync(join(checkout, 'fleet.yml'), 'utf8'), 'fleet.yml');
  const service = serviceOf(fleet, name);
  const placement = placementOf(fleet, name, environmentName);
  const template = JSON.parse(readFileSync(join(checkout, service.task), 'utf8')) as {
    family: string;
    containerDefinitions: { logConfiguration?: { options?: Record<string, string> } }[];
  };
  const values: Record<string, string> = {
    DATABASE_URL: environment.databases[name] ?? '',
    JWT_KEY: signingKey(),
  };
  const parameters: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  for (const [variable, valueFrom] of Object.entries(placement.secrets)) {
    const value = values[variable];
    if (value === undefined) {
      throw new SetupError(
        `fleet.yml names the secret ${variable}, for which ship:local has no value`,
        'Give it one in scripts/ship-local/prepare.ts.',
      );
    }
    const secret = /^arn:aws[a-z-]*:secretsmanager:[^:]+:\d+:secret:([^:]+)(?::([^:]+))?/.exec(valueFrom);
    if (secret?.[1] === undefined) parameters[valueFrom] = value;
    else secrets[secret[1]] = secret[2] === undefined ? value : JSON.stringify({ [secret[2]]: value });
  }
  return provision(environment.endpoint, {
    region: placement.region,
    cluster: placement.cluster,
    service: placement.ecsService,
    family: template.family,
    container: service.container,
    port: service.port ?? 80,
    pathPrefix: service.route,
    healthPath: service.verify.health,
    logGroup:
      placement.logOptions['awslogs-group'] ??
      template.containerDefinitions[0]?.logConfiguration?.options?.['awslogs-group'] ??
      `/ecs/${name}`,
    parameters,
    secrets,
  });
}
