import { readYaml } from '../../runtime/yaml.ts';
import { type Draft, nameOf, Section } from './draft.ts';
import { namesOf } from './from-task-definition.ts';
import type { Files } from './source.ts';
import { sizeFor, templateText } from './template.ts';
import { join, list, path, plainVariables, port, record, text, whole } from './values.ts';

/**
 * Services from a compose file: those that are built here. What is only an image (a database, a cache) is left out, and said so.
 * Format: github.com/compose-spec/compose-spec, 05-services.md and build.md.
 */
export async function addCompose(
  draft: Draft,
  file: string,
  files: Files,
  region: string | undefined,
): Promise<void> {
  const content = record(readYaml((await files.read(file)) ?? '', file, true));
  const services = record(content.services);
  const base = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  const names = new Map<string, string>();
  for (const [given, value] of Object.entries(services)) {
    if (record(value).build === undefined) {
      const image = text(record(value).image);
      draft.left.push({
        key: given,
        why: `it is not built here${image === undefined ? '' : ` (image ${image})`}; on AWS it is Terraform's to make`,
      });
      continue;
    }
    names.set(given, nameOf(given, new Set([...namesOf(draft), ...names.values()])));
  }
  for (const [given, name] of names) {
    const service = record(services[given]);
    const from = (key: string) => `${file}: services.${given}.${key}`;
    const section = new Section(`services.${name}`);
    const folder = placeOf(section, service.build, base, name, from);
    const taskFile = join(folder, 'taskdef.json');
    section.set(
      'task',
      taskFile,
      (await files.isFile(taskFile)) ? taskFile : `${file}, as a task definition`,
    );
    const found = portOf(service);
    if (found === undefined)
      section.ask('port', 8080, 'No port is published: without one no traffic comes in.');
    else section.set('port', found.port, from(found.key));
    if (found !== undefined)
      section.ask(
        'route',
        `/${name}/*`,
        'The paths at the load balancer that are for this service; compose has none.',
      );
    const needs = (
      Array.isArray(service.depends_on) ? service.depends_on : Object.keys(record(service.depends_on))
    ).flatMap((one) => names.get(String(one)) ?? []);
    section.set(
      'needs',
      [...new Set(needs)].filter((one) => one !== name),
      from('depends_on'),
    );
    const env = plainVariables(variablesOf(service.environment), section);
    if (service.env_file !== undefined)
      section.ask(
        'env',
        { LOG_LEVEL: 'info' },
        `${describeEnvFile(service.env_file)} was not read: put what is no secret here, and secrets in SSM.`,
      );
    draft.services.push({ name, section });
    if (await files.isFile(taskFile)) continue;
    const limits = record(record(record(service.deploy).resources).limits);
    const size = sizeFor(Number(text(limits.cpus) ?? 0.25) * 1024, mibOf(text(limits.memory)) ?? 512);
    draft.files.set(
      taskFile,
      templateText({
        family: name,
        container: name,
        port: found?.port,
        cpu: size?.cpu,
        memory: size?.memory,
        env,
        command: wordsOf(service.command),
        entryPoint: wordsOf(service.entrypoint),
        healthCheck: healthOf(record(service.healthcheck)),
        logGroup: `/ecs/${name}`,
        region,
      }),
    );
  }
}

/** Path, context, Dockerfile, target and arguments. @returns the service's folder */
function placeOf(
  section: Section,
  build: unknown,
  base: string,
  name: string,
  from: (key: string) => string,
): string {
  const given = typeof build === 'string' ? { context: build } : record(build);
  const context = path(given.context ?? '.', base);
  const dockerfile = context === undefined ? undefined : path(given.dockerfile ?? 'Dockerfile', context);
  if (context === undefined || dockerfile === undefined) {
    section.ask(
      'path',
      `services/${name}`,
      'Its build context or Dockerfile is outside of this repository, or set by a variable.',
    );
    return `services/${name}`;
  }
  const folder = dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.';
  section.set('path', folder, from('build'));
  if (context !== folder) section.set('context', context, from('build.context'));
  if (dockerfile !== join(folder, 'Dockerfile'))
    section.set('dockerfile', dockerfile, from('build.dockerfile'));
  section.set('target', text(given.target), from('build.target'));
  section.set('build-args', plainVariables(variablesOf(given.args), section), from('build.args'));
  return folder;
}

/** `KEY=VALUE` lines or a map; a name alone takes its value from whoever runs it. */
function variablesOf(value: unknown): [string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(record(value));
  return value.map((one) => {
    const line = String(one);
    const at = line.indexOf('=');
    return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
  });
}

/** The container's side of the first port: `8080:80/tcp`, `127.0.0.1:8080:80`, 80, or the long form's target. */
function portOf(service: Record<string, unknown>): { port: number; key: string } | undefined {
  for (const key of ['ports', 'expose']) {
    const [first] = list(service[key]);
    const target = record(first).target ?? (text(first) ?? '').split('/')[0]?.split(':').at(-1);
    const found = port(target);
    if (found !== undefined) return { port: found, key };
  }
  return undefined;
}

/** A command of compose: a list, or words; a shell's own syntax can't be a list of words, so a shell gets it. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((one) => text(one) ?? '').filter((one) => one !== '');
  const line = text(value);
  if (line === undefined) return [];
  return /["'\\$`|&;<>*?]/.test(line) ? ['sh', '-c', line] : line.trim().split(/\s+/);
}

/** Times of compose are `1m30s`; ECS has seconds: 5 to 300 between checks, 2 to 60 for one, 1 to 10 retries. */
function healthOf(check: Record<string, unknown>): Record<string, unknown> | undefined {
  const test = check.test;
  if (check.disable === true || test === undefined) return undefined;
  const command = typeof test === 'string' ? ['CMD-SHELL', test] : list(test).map(String);
  if (!/^CMD(-SHELL)?$/.test(command[0] ?? '') || command.length < 2) return undefined;
  const between = (value: number | undefined, least: number, most: number, other: number) =>
    Math.min(most, Math.max(least, value ?? other));
  return {
    command,
    interval: between(secondsOf(text(check.interval)), 5, 300, 30),
    timeout: between(secondsOf(text(check.timeout)), 2, 60, 5),
    retries: between(whole(check.retries, 1, 1000), 1, 10, 3),
    startPeriod: between(secondsOf(text(check.start_period)), 0, 300, 0),
  };
}

function secondsOf(value: string | undefined): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(value ?? '');
  if (match === null || value === undefined || value === '') return undefined;
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

function mibOf(value: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([bkmg]?)b?$/i.exec(value ?? '');
  const size = { '': 1, b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(match?.[2] ?? '').toLowerCase()];
  return match === null || size === undefined ? undefined : (Number(match[1]) * size) / 1024 ** 2;
}

function describeEnvFile(value: unknown): string {
  const names = (Array.isArray(value) ? value : [value]).map((one) => text(record(one).path ?? one) ?? '');
  return names.filter((one) => one !== '').join(', ') || 'env_file';
}
