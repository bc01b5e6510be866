import { loadFleet } from '../../fleet/load.ts';
import { orderByNeeds } from '../../fleet/order.ts';
import { ActionError } from '../../runtime/errors.ts';
import { type Draft, emptyDraft, fleetText, Section } from './draft.ts';
import { addCompose } from './from-compose.ts';
import { addCopilot } from './from-copilot.ts';
import { addTaskDefinition } from './from-task-definition.ts';
import { type Files, findSources, type Source, sourceAt } from './source.ts';

/** A draft from files of the repository: those that are named, or what is found. @throws ActionError */
export async function draftFromFiles(
  files: Files,
  paths: readonly string[] | undefined,
  region: string | undefined,
): Promise<{ draft: Draft; sources: string[] }> {
  const draft = emptyDraft();
  const found = paths === undefined ? await findSources(files) : [];
  for (const path of paths ?? [])
    found.push(await sourceAt(files, path.replace(/^\.\//, '').replace(/\/+$/, '') || '.'));
  for (const source of found) await add(draft, source, files, region);
  return { draft, sources: found.map(({ path }) => path) };
}

async function add(
  draft: Draft,
  { kind, path }: Source,
  files: Files,
  region: string | undefined,
): Promise<void> {
  if (kind === 'task-definition') await addTaskDefinition(draft, path, files);
  else if (kind === 'copilot') await addCopilot(draft, path, files, region);
  else await addCompose(draft, path, files, region);
}

/** What no source knows, once for all services; and an environment to fill in where the source has none. */
export function askForTheRest(draft: Draft, region: string | undefined): void {
  const section = draft.services[0]?.section;
  section?.ask(
    'migrate',
    ['node', 'dist/migrate.js'],
    'Where a command of the image migrates the database, it runs before each rollout.',
  );
  section?.ask('checks', ['npm test'], 'Commands that must pass before an image is pushed.');
  if (draft.environments.length > 0) return;
  const environment = new Section('environments.dev');
  if (region === undefined) environment.ask('region', 'eu-central-1', 'The AWS region.');
  else environment.set('region', region, 'your AWS configuration');
  environment.ask('cluster', 'dev', 'The ECS cluster.');
  environment.ask('url', 'https://dev.example.com', 'Where the services are reached, for the smoke test.');
  environment.ask(
    'role',
    'arn:aws:iam::111122223333:role/slipway-dev',
    'The role that the workflow takes on to ship here (GitHub OIDC).',
  );
  draft.environments.push({ name: 'dev', section: environment });
}

/** Services of one environment: what all share stands once, and what differs stays with the first, with a note. */
export function merge(draft: Draft): void {
  const [first, ...others] = draft.environments;
  if (first === undefined) return;
  for (const { name, section } of others) {
    if (name !== first.name) continue;
    for (const { key, value } of section.taken) {
      const own = key.slice(section.path.length + 1);
      if (JSON.stringify(first.section.get(own)) === JSON.stringify(section.get(own))) continue;
      first.section.ask(
        own,
        section.get(own),
        `Another service has ${own} ${value} here: let {service} stand for what differs, or use 'services:'.`,
      );
    }
  }
  draft.environments = [first, ...others.filter(({ name }) => name !== first.name)];
}

/** The text, after a look whether it is a manifest: what would not fit together is taken back and asked for. */
export async function checked(draft: Draft, sources: readonly string[], file: string): Promise<string> {
  if (draft.services.length === 0)
    throw new ActionError(`nothing in ${sources.join(', ')} is a service that could be shipped`, {
      help:
        draft.left.map(({ key, why }) => `${key}: ${why}.`).join(' ') ||
        'A service needs an image that is built here.',
    });
  const routes = new Set<unknown>();
  for (const { name, section } of draft.services) {
    const route = section.get('route');
    if (route === undefined) continue;
    if (routes.has(route)) {
      section.drop('route');
      section.ask('route', `/${name}/*`, `Its route is ${String(route)}, which another service has too.`);
    }
    routes.add(route);
  }
  const needsOf = (name: string) =>
    (draft.services.find((one) => one.name === name)?.section.get('needs') ?? []) as string[];
  for (;;) {
    const order = orderByNeeds(
      draft.services.map(({ name }) => name),
      needsOf,
    );
    if ('order' in order) break;
    const section = draft.services.find(({ name }) => name === order.circle[0])?.section;
    section?.drop('needs');
    section?.ask('needs', order.circle.slice(1, 2), 'These need each other in a circle.');
  }
  const text = fleetText(draft, sources);
  await loadFleet(text, file);
  return text;
}
