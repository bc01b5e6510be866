import type {
  Service,
  ServiceManagedEBSVolumeConfiguration,
  ServiceVolumeConfiguration,
  TaskDefinition,
  TaskVolumeConfiguration,
} from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';
import { InputError } from '../runtime/inputs.ts';
import { isRecord } from '../taskdef/definition.ts';
import { primaryDeployment } from './verdict.ts';

type Definition = Pick<Partial<TaskDefinition>, 'volumes'>;

/**
 * The EBS volume that ECS makes for each task, from two inputs of the same prefix: its settings and the name of the volume of
 * the task definition. The settings go to ECS as they are: API_ServiceManagedEBSVolumeConfiguration.
 * @param given A JSON object, or a list of one
 * @throws InputError, ActionError where one is missing, or the definition has no such volume
 */
export function managedVolume(
  input: string,
  given: unknown,
  name: string | undefined,
  definition: Definition,
): ServiceVolumeConfiguration | undefined {
  if (given === undefined && name === undefined) return undefined;
  if (given === undefined || name === undefined)
    throw new InputError(`inputs '${input}' and '${input}-name' go together; one of them is missing`);
  const [settings, ...others] = Array.isArray(given) ? given : [given];
  if (!isRecord(settings) || others.length > 0)
    throw new InputError(
      `input '${input}' must be a JSON object such as {"roleArn": "arn:aws:iam::…:role/ecsInfrastructureRole", "sizeInGiB": 20}`,
    );
  if (typeof settings.roleArn !== 'string' || settings.roleArn === '')
    throw new InputError(`input '${input}' has no 'roleArn'`, {
      help: 'It is the infrastructure role with which ECS makes the volume (AmazonECSInfrastructureRolePolicyForVolumes).',
    });
  if (settings.sizeInGiB === undefined && settings.snapshotId === undefined)
    throw new InputError(`input '${input}' has neither 'sizeInGiB' nor 'snapshotId'`);
  if (!atLaunch(definition).includes(name)) {
    const known = atLaunch(definition);
    throw new ActionError(
      `the task definition has no volume '${name}' that is configured at launch${known.length === 0 ? '' : `; it has ${known.join(', ')}`}`,
      { help: `Add {"name": "${name}", "configuredAtLaunch": true} to its 'volumes'.` },
    );
  }
  // Its names are AWS's own, and what is wrong in it AWS says.
  return { name, managedEBSVolume: settings as unknown as ServiceManagedEBSVolumeConfiguration };
}

/**
 * The volumes for a task of its own: the given one, else made as for the service's tasks. They go with the task. Without them
 * ECS starts no task of a definition whose volume is configured at launch.
 */
export function taskVolumes(
  given: ServiceVolumeConfiguration | undefined,
  service: Service | undefined,
  definition: Definition,
): TaskVolumeConfiguration[] {
  const wanted = atLaunch(definition);
  const live = service && primaryDeployment(service)?.volumeConfigurations;
  return [given ?? [], live ?? []]
    .flat()
    .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
    .flatMap(({ name, managedEBSVolume: settings }) =>
      name === undefined || !wanted.includes(name) || settings?.roleArn === undefined
        ? []
        : [
            {
              name,
              managedEBSVolume: {
                ...settings,
                roleArn: settings.roleArn,
                terminationPolicy: { deleteOnTermination: true },
              },
            },
          ],
    );
}

function atLaunch({ volumes = [] }: Definition): string[] {
  return volumes.flatMap(({ name, configuredAtLaunch }) =>
    configuredAtLaunch === true && name !== undefined ? [name] : [],
  );
}
