/** What a deployment controller other than ECS allows, and the parts of CreateTaskSet. */

import type { Service } from '../store/model.ts';
import type { Controller } from '../task-sets/model.ts';
import { refusals } from '../task-sets/texts.ts';
import { invalid, notBuilt } from './operation.ts';
import { checkDesiredCount } from './service-input.ts';

export const controllerOf = (given: { type: string } | undefined): Controller | undefined =>
  given?.type === 'CODE_DEPLOY' || given?.type === 'EXTERNAL' ? given.type : undefined;

/**
 * Only ECS's own controller shifts traffic by a strategy. That it is refused says API_DeploymentConfiguration, the text is ours.
 * @throws AwsError InvalidParameterException
 */
export function checkStrategy(controller: Controller | undefined, strategy: string | undefined): void {
  if (!controller || strategy === undefined || strategy === 'ROLLING') return;
  throw invalid(
    `The deployment strategy ${strategy} needs the deployment controller ECS; this service has ${controller}.`,
  );
}

/** @throws AwsError UnsupportedFeatureException for a change of the controller */
export function checkSameController(service: Service, given: { type: string } | undefined): void {
  if (given && given.type !== (service.controller ?? 'ECS')) {
    throw notBuilt(`A change of the deployment controller to ${given.type}`);
  }
}

/** What UpdateService may not touch, in the order in which it is looked at. */
const fixed = {
  taskDefinition: 'task definition',
  networkConfiguration: 'network parameters',
  loadBalancers: 'load balancers',
  platformVersion: 'platform version',
  serviceRegistries: 'service registries',
  capacityProviderStrategy: 'capacity provider strategy',
  serviceConnectConfiguration: 'service connect configuration',
  volumeConfigurations: 'volume configurations',
  vpcLatticeConfigurations: 'VPC Lattice configurations',
} as const;

/**
 * Only counts, limits, grace period, placement and tags of such a service are UpdateService's.
 * Source: API_UpdateService.
 * @throws AwsError InvalidParameterException
 */
export function refuseControlled(
  service: Service,
  input: { [Name in keyof typeof fixed]?: unknown } & {
    forceNewDeployment?: boolean | undefined;
    desiredCount?: number | undefined;
  },
): void {
  const { controller } = service;
  if (!controller) return;
  for (const [member, name] of Object.entries(fixed)) {
    if (input[member as keyof typeof fixed] !== undefined) throw invalid(refusals[controller](name));
  }
  if (input.forceNewDeployment) throw invalid(refusals.force(controller));
  checkDesiredCount(input.desiredCount ?? 0);
}

/**
 * The service registries of a service or task set: one at most. Source: API_CreateService, `serviceRegistries`.
 * @throws AwsError InvalidParameterException
 */
export function oneRegistry<T>(given: T[] | undefined): T[] {
  if (given && given.length > 1) {
    throw invalid(`A service can have one service registry; ${given.length} were given.`);
  }
  return given ?? [];
}
