import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFleet } from '../../src/fleet/load.ts';
import { placementOf, serviceOf } from '../../src/fleet/resolve.ts';
import { SetupError } from '../setup/step.ts';
import type { Environment } from './environment.ts';
import { provision, signingKey } from './provision.ts';
import { tasksReturned } from './tasks.ts';

/** The environment of fleet.yml that ship:local ships to. */
export const environmentName = 'local';

/** Where the service is reached, and when it is. */
export interface Prepared {
  /** The base URL of the load balancer. */
  url: string;
  /** Resolves when the tasks of a service that was restored serve again, or were waited for long enough. */
  returned: Promise<void>;
}

/**
 * Makes what fleet.yml's environment `local` names, as Terraform would on AWS.
 * @param say Gets a line if the tasks of a restored service do not come back.
 */
export async function prepare(
  environment: Environment,
  checkout: string,
  name: string,
  say: (line: string) => void,
): Promise<Prepared> {
  const fleet = await loadFleet(readFileSync(join(checkout, 'fleet.yml'), 'utf8'), 'fleet.yml');
  const service = serviceOf(fleet, name);
  const placement = placementOf(fleet, name, environmentName);
  const template = JSON.parse(readFileSync(join(checkout, service.task), 'utf8')) as {
    family: string;
    executionRoleArn?: string;
    taskRoleArn?: string;
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
  const url = await provision(environment.endpoint, {
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
    roles: {
      execution: placement.executionRole || template.executionRoleArn,
      task: placement.taskRole || template.taskRoleArn,
    },
    parameters,
    secrets,
  });
  const { region, cluster, ecsService: serviceName } = placement;
  const returned = async () => {
    if (environment.origin !== 'restored') return;
    const tasks = await tasksReturned(environment.endpoint, { region, cluster, service: serviceName });
    if (tasks.healthy < tasks.desired)
      say(`Only ${tasks.healthy} of ${tasks.desired} tasks are healthy again so far; going on.`);
  };
  return { url, returned: returned() };
}
