import { ActionError } from '../runtime/errors.ts';
import { parseCommand } from './command.ts';
import { isRecord } from './definition.ts';
import { type ContainerChanges, sets, type Values } from './render.ts';

/** The keys of one container in the input `containers`: those of the inputs that say the same for all. */
const keys = [
  'image',
  'environment-variables',
  'secrets',
  'remove-environment',
  'env-files',
  'command',
  'entry-point',
  'docker-labels',
  'log-configuration-log-driver',
  'log-configuration-options',
  'log-configuration-secret-options',
] as const;

/**
 * Reads the input `containers`, YAML or JSON: what is set, by the container's name.
 * @throws ActionError that names the container and key, and what is allowed
 */
export async function parseContainers(text: string): Promise<Map<string, ContainerChanges>> {
  const wrong = (what: string, cause?: unknown) => new ActionError(`input 'containers' ${what}`, { cause });
  let value: unknown;
  try {
    value = text.trimStart().startsWith('{')
      ? JSON.parse(text)
      : (await import('../runtime/yaml.ts')).readYaml(text, 'containers');
  } catch (cause) {
    throw wrong('is neither YAML nor JSON', cause);
  }
  if (!isRecord(value)) throw wrong('must say by container name what is set in it');
  const containers = new Map<string, ContainerChanges>();
  for (const [name, given] of Object.entries(value)) {
    if (!isRecord(given)) throw wrong(`must have an object for '${name}', such as { image: … }`);
    const unknown = Object.keys(given).find((key) => !keys.some((one) => one === key));
    if (unknown !== undefined)
      throw wrong(`has '${unknown}' for '${name}'; it must be one of ${keys.join(', ')}`);
    const at = (key: (typeof keys)[number]) => ({ value: given[key], where: `has for '${name}' ${key}` });
    containers.set(name, {
      ...optional('image', textOf(at('image'))),
      environment: valuesOf(at('environment-variables')),
      secrets: valuesOf(at('secrets')),
      remove: listOf(at('remove-environment')) ?? [],
      envFiles: listOf(at('env-files')) ?? [],
      ...optional('command', await wordsOf(at('command'))),
      ...optional('entryPoint', await wordsOf(at('entry-point'))),
      dockerLabels: valuesOf(at('docker-labels')),
      ...optional('logDriver', textOf(at('log-configuration-log-driver'))),
      logOptions: valuesOf(at('log-configuration-options')),
      logSecrets: valuesOf(at('log-configuration-secret-options')),
    });
  }
  return containers;

  function textOf({ value: given, where }: Given): string | undefined {
    if (given === undefined || (typeof given === 'string' && given !== '')) return given;
    throw wrong(`${where} that is no text`);
  }

  function listOf({ value: given, where }: Given): string[] | undefined {
    if (given === undefined) return undefined;
    if (Array.isArray(given) && given.every((item) => typeof item === 'string')) return given;
    throw wrong(`${where} that is no list of texts`);
  }

  async function wordsOf(given: Given): Promise<string[] | undefined> {
    return typeof given.value === 'string' ? parseCommand(given.value) : listOf(given);
  }

  /** Numbers, true and false are texts to a container. */
  function valuesOf({ value: given, where }: Given): Values {
    if (given === undefined) return {};
    if (!isRecord(given)) throw wrong(`${where} that is no object of names and values`);
    return Object.fromEntries(
      Object.entries(given).map(([key, one]) => {
        if (one === null) return [key, null];
        if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
          return [key, String(one)];
        throw wrong(`${where} whose '${key}' is neither a text nor null (which takes it out)`);
      }),
    );
  }
}

interface Given {
  value: unknown;
  where: string;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
}

/** What is given for one container over what is given for several. */
export function over(all: ContainerChanges, own: ContainerChanges): ContainerChanges {
  // A name that is plain in the one may be a secret in the other: the container's own word counts.
  const without = (values: Values | undefined, others: Values | undefined) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => !sets(others, name)));
  return {
    ...all,
    ...own,
    environment: { ...without(all.environment, own.secrets), ...own.environment },
    secrets: { ...without(all.secrets, own.environment), ...own.secrets },
    remove: [...(all.remove ?? []), ...(own.remove ?? [])],
    envFiles: own.envFiles?.length ? own.envFiles : (all.envFiles ?? []),
    dockerLabels: { ...all.dockerLabels, ...own.dockerLabels },
    logOptions: { ...all.logOptions, ...own.logOptions },
    logSecrets: { ...all.logSecrets, ...own.logSecrets },
  };
}
