import type {
  ContainerDefinition,
  CreateServiceCommandInput,
  LoadBalancer,
  RegisterTaskDefinitionCommandInput,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import { ActionError } from '../../runtime/errors.ts';
import type { Inputs } from './io.generated.ts';
import { deploymentConfiguration, type Settings, serviceVolumes } from './request.ts';
import { loadBalancersOf } from './strategy.ts';

export type CreateInputs = Settings &
  Pick<
    Inputs,
    | 'service'
    | 'subnets'
    | 'securityGroups'
    | 'assignPublicIp'
    | 'targetGroupArn'
    | 'containerName'
    | 'containerPort'
  >;

type Definition = Partial<TaskDefinition> | RegisterTaskDefinitionCommandInput;

/**
 * What CreateService is asked for beside the task definition. One task unless told; the breaker with rollback, which every
 * later deployment needs, unless told.
 * @throws ActionError where an input is missing, or the container that gets the traffic can't be told
 */
export function createRequest(
  inputs: CreateInputs,
  definition: Definition,
): Omit<CreateServiceCommandInput, 'cluster' | 'taskDefinition' | 'serviceName'> & { serviceName: string } {
  if (inputs.subnets.length === 0)
    throw new ActionError(`service '${inputs.service}' is to be created, and 'subnets' was not given`, {
      help: 'Give the ids of the subnets that its tasks run in (private ones with a NAT gateway are usual), and security-groups.',
    });
  const target = targetOf(inputs, definition);
  const configuration = deploymentConfiguration(inputs, {
    deploymentCircuitBreaker: { enable: true, rollback: true },
  }) ?? { deploymentCircuitBreaker: { enable: true, rollback: true } };
  const live = target === undefined ? [] : [target];
  const loadBalancers = loadBalancersOf(inputs, configuration.strategy, live) ?? live;
  return {
    serviceName: inputs.service,
    desiredCount: inputs.desiredCount ?? 1,
    launchType: 'FARGATE',
    deploymentConfiguration: configuration,
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: inputs.subnets,
        ...(inputs.securityGroups.length === 0 ? {} : { securityGroups: inputs.securityGroups }),
        assignPublicIp: inputs.assignPublicIp ? 'ENABLED' : 'DISABLED',
      },
    },
    ...(loadBalancers.length === 0 ? {} : { loadBalancers }),
    ...serviceVolumes(inputs, definition),
    ...(inputs.propagateTags === undefined ? {} : { propagateTags: inputs.propagateTags }),
    ...(inputs.enableEcsManagedTags === undefined
      ? {}
      : { enableECSManagedTags: inputs.enableEcsManagedTags }),
  };
}

function targetOf(inputs: CreateInputs, { containerDefinitions }: Definition): LoadBalancer | undefined {
  if (inputs.targetGroupArn === undefined) return undefined;
  const containers = containerDefinitions ?? [];
  const ports = ({ portMappings }: ContainerDefinition) =>
    (portMappings ?? []).flatMap(({ containerPort }) => containerPort ?? []);
  const candidates = containers.filter((one) =>
    inputs.containerName === undefined ? ports(one).length > 0 : one.name === inputs.containerName,
  );
  const [container] = candidates;
  if (container?.name === undefined || candidates.length > 1)
    throw new ActionError(
      inputs.containerName === undefined
        ? `${candidates.length} containers map a port, so which one gets the traffic is not known`
        : `the task definition has no container '${inputs.containerName}'`,
      { help: `Set 'container-name' to one of ${containers.map(({ name }) => name).join(', ')}.` },
    );
  const mapped = ports(container);
  const port = inputs.containerPort ?? (mapped.length === 1 ? mapped[0] : undefined);
  if (port === undefined)
    throw new ActionError(
      `container '${container.name}' maps ${mapped.length} ports, so which one gets the traffic is not known`,
      { help: "Set 'container-port'." },
    );
  return { targetGroupArn: inputs.targetGroupArn, containerName: container.name, containerPort: port };
}
