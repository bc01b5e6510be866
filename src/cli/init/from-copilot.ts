import { secretValueFrom } from '../../fleet/secrets.ts';
import { ActionError } from '../../runtime/errors.ts';
import { readYaml } from '../../runtime/yaml.ts';
import { type Draft, nameOf, Section } from './draft.ts';
import { namesOf } from './from-task-definition.ts';
import type { Files } from './source.ts';
import { templateText } from './template.ts';
import { join, list, path, plainVariables, port, record, routeOf, text, urlPath, whole } from './values.ts';

/** Kinds of Copilot's services that are ECS services; why the others are left out. */
const kinds: Readonly<Record<string, true | string>> = {
  'Load Balanced Web Service': true,
  'Backend Service': true,
  'Worker Service': true,
  'Request-Driven Web Service': 'it runs on App Runner, not on ECS',
  'Scheduled Job': 'a scheduled job is no ECS service',
  'Static Site': 'a static site is no ECS service',
};

/**
 * Services and environments from a Copilot workspace: SERVICE/manifest.yml, environments/ENV/manifest.yml, .workspace.
 * Format: aws.github.io/copilot-cli/docs/manifest/. Cluster and service names have a random end there, so they are asked for.
 */
export async function addCopilot(
  draft: Draft,
  folder: string,
  files: Files,
  region: string | undefined,
): Promise<void> {
  const root = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '.';
  const workspace = record(
    readYaml((await files.read(join(folder, '.workspace'))) ?? '', join(folder, '.workspace'), true),
  );
  const app = text(workspace.application) ?? 'app';
  const environments = new Set(await files.list(join(folder, 'environments')));
  const counts = new Map<string, Map<string, number>>();
  let found = 0;
  for (const one of await files.list(folder)) {
    const file = join(folder, `${one}/manifest.yml`);
    const content = one === 'environments' || one === 'pipelines' ? undefined : await files.read(file);
    if (content === undefined) continue;
    found++;
    const manifest = record(readYaml(content, file, true));
    const kind = text(manifest.type) ?? '';
    const given = text(manifest.name) ?? one;
    if (kinds[kind] !== true) {
      draft.left.push({ key: given, why: kinds[kind] ?? `its type '${kind}' is not known` });
      continue;
    }
    for (const name of Object.keys(record(manifest.environments))) environments.add(name);
    const name = nameOf(given, namesOf(draft));
    counts.set(name, await addService(draft, { manifest, file, name, given, app, root, files, region }));
  }
  if (found === 0) throw new ActionError(`'${folder}' has no SERVICE/manifest.yml`);
  for (const given of environments) addEnvironment(draft, given, app, folder, counts, region);
}

interface One {
  manifest: Record<string, unknown>;
  file: string;
  name: string;
  given: string;
  app: string;
  root: string;
  files: Files;
  region: string | undefined;
}

/** @returns how many tasks it has by environment; '' for all that say nothing else */
async function addService(draft: Draft, one: One): Promise<Map<string, number>> {
  const { manifest, file, name, given, app, root, files, region } = one;
  const from = (key: string) => `${file}: ${key}`;
  const section = new Section(`services.${name}`);
  const image = record(manifest.image);
  const build = typeof image.build === 'string' ? { dockerfile: image.build } : record(image.build);
  const dockerfile = path(
    build.dockerfile ?? (build.context === undefined ? undefined : `${String(build.context)}/Dockerfile`),
    root,
  );
  const folder = dockerfile?.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.';
  if (dockerfile === undefined) {
    section.ask(
      'path',
      `services/${name}`,
      "The service's folder, with its Dockerfile: the manifest names an image, or none in this repository.",
    );
  } else {
    section.set('path', folder, from('image.build'));
    // Without a context Copilot builds in the Dockerfile's folder.
    const context = path(build.context, root) ?? folder;
    if (context !== folder) section.set('context', context, from('image.build.context'));
    if (dockerfile !== join(folder, 'Dockerfile'))
      section.set('dockerfile', dockerfile, from('image.build.dockerfile'));
    section.set('target', text(build.target), from('image.build.target'));
    section.set(
      'build-args',
      plainVariables(Object.entries(record(build.args)), section),
      from('image.build.args'),
    );
  }
  const taskFile = join(dockerfile === undefined ? `services/${name}` : folder, 'taskdef.json');
  section.set('task', taskFile, (await files.isFile(taskFile)) ? taskFile : `${file}, as a task definition`);
  const container = /^[A-Za-z0-9_-]{1,255}$/.test(given) ? given : name;
  if (container !== name) section.set('container', container, from('name'));
  const listens = port(image.port);
  section.set('port', listens, from('image.port'));
  const http = record(manifest.http);
  const route = listens === undefined ? undefined : routeOf(http.path);
  section.set('route', route, from('http.path'));
  const check = urlPath(record(http.healthcheck).path ?? http.healthcheck);
  if (route !== undefined) {
    section.set('verify', check === undefined ? undefined : { health: check }, from('http.healthcheck'));
    if (check === undefined)
      section.ask('verify', { health: '/' }, 'A path that answers 2xx when the service is well.');
    section.ask(
      'verify',
      { version: `${route.replace(/\/?\*?$/, '')}/version` },
      'A path that answers the commit that is served, as {"commit": "…"}: it proves which version is live.',
    );
  }
  const secrets = secretsOf(record(manifest.secrets), app, section);
  section.set('secrets', secrets, from('secrets'));
  const env = plainVariables(
    Object.entries(record(manifest.variables)).filter(([key]) => !Object.hasOwn(secrets, key)),
    section,
  );
  draft.services.push({ name, section });
  if (!(await files.isFile(taskFile))) {
    const health = record(image.healthcheck);
    const command = list(health.command).map(String);
    draft.files.set(
      taskFile,
      templateText({
        family: `${app}-${name}`.replace(/[^A-Za-z0-9_-]/g, '-').slice(-255),
        container,
        port: listens,
        cpu: whole(manifest.cpu, 256, 16_384),
        memory: whole(manifest.memory, 512, 122_880),
        env: { ...env, COPILOT_APPLICATION_NAME: app, COPILOT_SERVICE_NAME: given },
        command: words(manifest.command),
        entryPoint: words(manifest.entrypoint),
        healthCheck: command.length > 1 ? { command } : undefined,
        logGroup: `/ecs/${name}`,
        region,
      }),
    );
  }
  const counts = new Map<string, number>();
  const add = (environment: string, value: unknown) => {
    const count = whole(record(value).range === undefined ? value : undefined, 0, 5000);
    if (count !== undefined) counts.set(environment, count);
  };
  add('', manifest.count);
  for (const [environment, override] of Object.entries(record(manifest.environments)))
    add(environment, record(override).count);
  return counts;
}

/** Names of SSM parameters, or `{secretsmanager: NAME}`; anything else (an import, a variable) is asked for. */
function secretsOf(given: Record<string, unknown>, app: string, section: Section): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key)) continue;
    const fill = (reference: string) =>
      reference
        .replace(/\$\{COPILOT_APPLICATION_NAME\}/g, app)
        .replace(/\$\{COPILOT_ENVIRONMENT_NAME\}/g, '{environment}');
    const parameter = text(value);
    const secret = text(record(value).secretsmanager);
    if (secret !== undefined && !secret.startsWith('arn:')) {
      section.ask(
        'secrets',
        { [key]: `secretsmanager:${fill(secret)}` },
        `${key}: a secret named without its ARN needs 'account' (or 'role') in each environment.`,
      );
      continue;
    }
    const reference = fill(secret === undefined ? `ssm:${parameter ?? ''}` : `secretsmanager:${secret}`);
    const tried = secretValueFrom(reference.replaceAll('{environment}', 'e'), {
      region: 'us-east-1',
      account: '000000000000',
    });
    if ('valueFrom' in tried) found[key] = reference;
    else
      section.ask(
        'secrets',
        { [key]: `ssm:/{environment}/{service}/${key.toLowerCase()}` },
        `${key}: its reference in the manifest could not be read.`,
      );
  }
  return found;
}

function addEnvironment(
  draft: Draft,
  given: string,
  app: string,
  folder: string,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  region: string | undefined,
): void {
  const name = nameOf(given, new Set(draft.environments.map((one) => one.name)));
  const section = new Section(`environments.${name}`);
  if (region === undefined) section.ask('region', 'eu-central-1', 'The AWS region.');
  else section.set('region', region, 'your AWS configuration');
  section.ask(
    'cluster',
    `${app}-${given}-Cluster-…`,
    `Copilot's cluster: aws ecs list-clusters shows ${app}-${given}-Cluster- and a random end.`,
  );
  section.set('repository', `${app}/{service}`, 'how Copilot names its ECR repositories');
  section.ask(
    'ecs-service',
    `${app}-{environment}-{service}-Service`,
    `The name of the ECS services. Copilot's have a random end (aws ecs list-services): make new ones, or one environment a service.`,
  );
  section.ask(
    'execution-role',
    `arn:aws:iam::111122223333:role/${app}-{environment}-{service}-execution`,
    'The role by which ECS pulls the image, reads secrets and writes logs.',
  );
  if (region === undefined)
    section.ask(
      'log-options',
      { 'awslogs-region': 'eu-central-1' },
      'The region of the logs, which the task definitions leave open.',
    );
  const desired = Object.fromEntries(
    [...counts].flatMap(([service, of]) => {
      const count = of.get(given) ?? of.get('');
      return count === undefined ? [] : [[service, { desired: count }]];
    }),
  );
  section.set('services', desired, `${folder}/*/manifest.yml: count`);
  draft.environments.push({ name, section });
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((one) => text(one) ?? '').filter((one) => one !== '');
  return (text(value) ?? '').split(/\s+/).filter((one) => one !== '');
}
