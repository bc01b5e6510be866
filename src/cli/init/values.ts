import { isRecord } from '../../taskdef/definition.ts';
import { secretLook } from '../../taskdef/plaintext.ts';
import type { Section } from './draft.ts';

/** Reading foreign files: a value of the wrong kind is as if it weren't there. */
export const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function whole(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
}

export const port = (value: unknown) => whole(value, 1, 65_535);

/** A path inside the repository, made relative to its root; undefined for one that leads out of it. */
export function path(value: unknown, base = '.'): string | undefined {
  const given = text(value);
  if (given === undefined || /[\\\0\r\n]|^[/~]|^[a-z]+:\/\/|\$\{/.test(given)) return undefined;
  const parts: string[] = [];
  for (const part of [...base.split('/'), ...given.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

export const join = (folder: string, name: string) => (folder === '.' ? name : `${folder}/${name}`);

const variable = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/**
 * Plain variables that may stand in a file: what looks like a secret, or is only known elsewhere, is asked for instead.
 * Values never reach a message.
 */
export function plainVariables(
  entries: Iterable<readonly [string, unknown]>,
  section: Section,
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, given] of entries) {
    const value = text(given) ?? '';
    if (!variable.test(name)) continue;
    const look = secretLook(name, value);
    if (look !== undefined || (given !== null && given !== undefined && typeof given === 'object')) {
      section.ask(
        'secrets',
        { [name]: `ssm:/{environment}/{service}/${name.toLowerCase()}` },
        `${name}: ${look ?? 'its value is set elsewhere'}, so it was not copied. Put it in SSM or Secrets Manager.`,
      );
    } else if (given === undefined || given === null || /\$\{?\w/.test(value)) {
      section.ask('env', { [name]: '…' }, `${name} is set from the environment of whoever runs it.`);
    } else {
      plain[name] = value;
    }
  }
  return plain;
}

/** A route of fleet.yml from a path or pattern of a load balancer: `/api`, `api/`, `/api*`, `/api/*` are `/api/*`. */
export function routeOf(value: unknown): string | undefined {
  const given = text(value)?.replace(/\/?\*?$/, '');
  if (given === undefined) return text(value) === undefined ? undefined : '/*';
  const route = `/${given.replace(/^\//, '')}/*`.replace('//', '/');
  return /^\/([^\s?#*]*\/)?\*$/.test(route) && route.length <= 128 ? route : undefined;
}

export function urlPath(value: unknown): string | undefined {
  const given = text(value);
  return given !== undefined && /^\/[^\s?#]*$/.test(given) ? given : undefined;
}
