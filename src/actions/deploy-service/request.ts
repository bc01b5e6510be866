import type { DeploymentConfiguration, Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { Ecs } from '../../aws/ecs.ts';
import { updateService } from '../../aws/services.ts';
import type { RolloutResult } from '../../rollout/rollout.ts';
import { managedVolume } from '../../rollout/volumes.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import type { Inputs } from './io.generated.ts';
import { loadBalancersOf, type StrategyInputs, strategyOf, withoutForeign } from './strategy.ts';

type Definition = Parameters<typeof managedVolume>[3];

export type Settings = StrategyInputs &
  Pick<
    Inputs,
    | 'desiredCount'
    | 'forceNewDeployment'
    | 'minimumHealthyPercent'
    | 'maximumPercent'
    | 'circuitBreaker'
    | 'circuitBreakerRollback'
    | 'circuitBreakerThresholdType'
    | 'circuitBreakerThreshold'
    | 'circuitBreakerResetOnHealthyTask'
    | 'propagateTags'
    | 'enableEcsManagedTags'
    | 'serviceManagedEbsVolume'
    | 'serviceManagedEbsVolumeName'
  >;

/** What UpdateService is asked for beside the task definition: only what was given, so that the rest stays as it is. */
export function updateRequest(
  inputs: Settings,
  service: Service,
  definition: Definition,
): Omit<UpdateServiceCommandInput, 'cluster' | 'service' | 'taskDefinition'> {
  const live = service.deploymentConfiguration;
  const configuration = deploymentConfiguration(inputs, live);
  const strategy = (configuration ?? live)?.strategy;
  const loadBalancers = loadBalancersOf(inputs, strategy, service.loadBalancers ?? []);
  return {
    ...(inputs.desiredCount === undefined ? {} : { desiredCount: inputs.desiredCount }),
    ...(inputs.forceNewDeployment ? { forceNewDeployment: true } : {}),
    ...(configuration === undefined ? {} : { deploymentConfiguration: configuration }),
    ...(loadBalancers === undefined ? {} : { loadBalancers }),
    ...serviceVolumes(inputs, definition),
    ...(inputs.propagateTags === undefined ? {} : { propagateTags: inputs.propagateTags }),
    ...(inputs.enableEcsManagedTags === undefined
      ? {}
      : { enableECSManagedTags: inputs.enableEcsManagedTags }),
  };
}

/** @throws InputError, ActionError where the volume can't be made so */
export function serviceVolumes(
  inputs: Pick<Inputs, 'serviceManagedEbsVolume' | 'serviceManagedEbsVolumeName'>,
  definition: Definition,
): Pick<UpdateServiceCommandInput, 'volumeConfigurations'> {
  const { serviceManagedEbsVolume: settings, serviceManagedEbsVolumeName: name } = inputs;
  const volume = managedVolume('service-managed-ebs-volume', settings, name, definition);
  return volume === undefined ? {} : { volumeConfigurations: [volume] };
}

/**
 * The service's configuration with what was given put over it; undefined if nothing was. All of it is sent, so that nothing
 * hangs on what ECS does with members that are left out.
 * @throws ActionError if the percents leave no room, or half a threshold was given
 */
export function deploymentConfiguration(
  inputs: Settings,
  live: DeploymentConfiguration | undefined,
): DeploymentConfiguration | undefined {
  const breaker = circuitBreaker(inputs);
  const minimum = inputs.minimumHealthyPercent ?? live?.minimumHealthyPercent;
  const maximum = inputs.maximumPercent ?? live?.maximumPercent;
  const strategy = strategyOf(inputs, live);
  if (
    inputs.minimumHealthyPercent === undefined &&
    inputs.maximumPercent === undefined &&
    breaker === undefined &&
    strategy === undefined
  )
    return undefined;
  if (minimum === 100 && maximum === 100) {
    throw new ActionError(
      'minimum-healthy-percent and maximum-percent are both 100: no task could be started or stopped',
      {
        help: 'Raise maximum-percent (200 is usual), or lower minimum-healthy-percent.',
      },
    );
  }
  return withoutForeign({
    ...live,
    ...strategy,
    ...(minimum === undefined ? {} : { minimumHealthyPercent: minimum }),
    ...(maximum === undefined ? {} : { maximumPercent: maximum }),
    ...(breaker === undefined ? {} : { deploymentCircuitBreaker: breaker }),
  });
}

function circuitBreaker(inputs: Settings): DeploymentConfiguration['deploymentCircuitBreaker'] {
  const enable = inputs.circuitBreaker;
  const type = inputs.circuitBreakerThresholdType;
  const value = inputs.circuitBreakerThreshold;
  const reset = inputs.circuitBreakerResetOnHealthyTask;
  if ((value === undefined) !== (type === undefined)) {
    throw new ActionError(
      'circuit-breaker-threshold and circuit-breaker-threshold-type belong together; one of them was given',
    );
  }
  if (type !== undefined && value !== undefined && type !== 'COUNT' && value > 100)
    throw new ActionError(`circuit-breaker-threshold is ${value}; a percentage is 100 at most`);
  if (enable === undefined && value === undefined && reset === undefined) return undefined;
  return {
    enable: enable ?? true,
    rollback: enable !== false && inputs.circuitBreakerRollback,
    ...(reset === undefined ? {} : { resetOnHealthyTask: reset }),
    ...(type === undefined || value === undefined ? {} : { thresholdConfiguration: { type, value } }),
  };
}

/**
 * Takes the pause that we put in for this deployment out of the service again, so that a later one, a rollback say, is not held
 * up by it. Not while the deployment goes on.
 */
export async function restoreHooks(
  ecs: Ecs,
  live: Service,
  { deploymentConfiguration: sent }: Pick<UpdateServiceCommandInput, 'deploymentConfiguration'>,
  { verdict, service }: RolloutResult,
): Promise<void> {
  const before = live.deploymentConfiguration?.lifecycleHooks ?? [];
  if ((sent?.lifecycleHooks?.length ?? 0) <= before.length || verdict === 'timed-out') return;
  if (verdict === 'superseded') return;
  await updateService(ecs, {
    service: service.serviceName ?? '',
    deploymentConfiguration: { ...sent, lifecycleHooks: before },
  }).catch((error: unknown) => {
    log.warning(
      `the pause stays in the service's configuration, and the next deployment will wait there: ${causeChain(error).join('; ')}`,
    );
  });
}
