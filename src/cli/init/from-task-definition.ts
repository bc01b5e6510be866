import { type Container, parseTemplate, type TaskDefinition } from '../../taskdef/definition.ts';
import { type Draft, nameOf, Section } from './draft.ts';
import type { Files } from './source.ts';
import { join, list, port, record } from './values.ts';

/** A service from its task definition, which becomes the template: variables, roles and sizes stay there. */
export async function addTaskDefinition(draft: Draft, file: string, files: Files): Promise<void> {
  const definition = await parseTemplate((await files.read(file)) ?? '', file);
  const container = mainContainer(definition);
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  const name = nameOf(folder === '.' ? container.name : (folder.split('/').at(-1) ?? ''), namesOf(draft));
  const section = new Section(`services.${name}`);
  if (await files.isFile(join(folder, 'Dockerfile'))) section.set('path', folder, `Dockerfile in ${folder}`);
  else
    section.ask(
      'path',
      `services/${name}`,
      "The service's folder, with its Dockerfile: none lies beside the task definition.",
    );
  section.set('task', file, file);
  describeContainer(section, definition, container, file);
  draft.services.push({ name, section });
}

/** Container, port and what is beside it. */
export function describeContainer(
  section: Section,
  definition: TaskDefinition,
  container: Container,
  from: string,
): void {
  const others = definition.containerDefinitions.filter((one) => one !== container).map((one) => one.name);
  section.set(
    'container',
    container.name,
    `${from}: containerDefinitions${others.length === 0 ? '' : ` (beside ${others.join(', ')})`}`,
  );
  const mapping = record(list(container.portMappings)[0]);
  const found = port(mapping.containerPort);
  if (found === undefined) section.ask('port', 8080, 'No port mapping: without a port no traffic comes in.');
  else section.set('port', found, `${from}: portMappings of ${container.name}`);
}

/** The container that the image goes to: the first essential one with a port, else the first essential one. */
export function mainContainer(definition: TaskDefinition): Container {
  const essential = definition.containerDefinitions.filter((one) => one.essential !== false);
  const found = essential.find((one) => list(one.portMappings).length > 0) ?? essential[0];
  return found ?? (definition.containerDefinitions[0] as Container);
}

export const namesOf = (draft: Draft) => new Set(draft.services.map(({ name }) => name));
