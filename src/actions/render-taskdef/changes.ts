import { InputError } from '../../runtime/inputs.ts';
import { parseCommand } from '../../taskdef/command.ts';
import { over, parseContainers } from '../../taskdef/containers.ts';
import { parseImage } from '../../taskdef/image.ts';
import type { ContainerChanges } from '../../taskdef/render.ts';
import type { Inputs } from './io.generated.ts';

/**
 * What is set in which container: the inputs in each of `container-name`, over them what `containers` says of one.
 * @throws InputError where a named container gets no image (an output of a step before was empty), or inputs have no container
 */
export async function containerChanges(inputs: Inputs): Promise<Map<string, ContainerChanges>> {
  const all: ContainerChanges = {
    image: inputs.image,
    environment: inputs.environmentVariables,
    secrets: inputs.secrets,
    remove: inputs.removeEnvironment,
    envFiles: inputs.envFiles,
    command: inputs.command === undefined ? undefined : await parseCommand(inputs.command),
    dockerLabels: inputs.dockerLabels,
    logDriver: inputs.logConfigurationLogDriver,
    logOptions: inputs.logConfigurationOptions,
    logSecrets: inputs.logConfigurationSecretOptions,
  };
  const named = new Set(inputs.containerName);
  const own =
    inputs.containers === undefined
      ? new Map<string, ContainerChanges>()
      : await parseContainers(inputs.containers);
  if (named.size === 0) {
    const unused = Object.values(all).some((value) =>
      typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined,
    );
    if (unused || own.size === 0) {
      throw new InputError("input 'container-name' is required, unless all is set under 'containers'", {
        help: 'Name the container that image, variables and the rest are for.',
      });
    }
  }
  const changes = new Map<string, ContainerChanges>();
  for (const name of new Set([...named, ...own.keys()])) {
    const mine = own.get(name) ?? {};
    const set = named.has(name) ? over(all, mine) : mine;
    // An image that is missing would leave the template's, and ship what nobody meant.
    if (named.has(name) && set.image === undefined) {
      throw new InputError(`input 'image' is required for the container '${name}' and was not given`, {
        help: 'Check the output that it comes from, such as steps.push.outputs.image.',
      });
    }
    if (set.image !== undefined) parseImage(set.image);
    changes.set(name, set);
  }
  return changes;
}
