import { ActionError } from '../runtime/errors.ts';
import { type Check, type HttpCheck, patternOf } from './check.ts';

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;
const httpKeys = ['status', 'request-headers', 'send', 'headers', 'json', 'contains', 'within'];
const socketKeys = ['protocol', 'send', 'expect', 'close', 'within'];
/** Milliseconds that a WebSocket check may take unless it says something else. */
const socketMs = 10_000;

const plain = {
  kind: 'http',
  requestHeaders: {},
  body: undefined,
  headers: {},
  json: {},
  contains: undefined,
  withinMs: undefined,
} as const;

/** `[METHOD] /path [STATUS]`: GET and 200 by default. @throws ActionError that says what is allowed */
export function parsePath(text: string): HttpCheck {
  const [, method = 'GET', path, status = '200'] =
    /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+([1-5]\d\d))?$/.exec(text.trim()) ?? [];
  if (path === undefined)
    throw new ActionError(
      `input 'paths' has '${text}'; each must be [METHOD] /path [STATUS], such as GET /ready 200`,
      { help: "Headers, JSON values, times and WebSockets are asked for with 'checks'." },
    );
  return { ...plain, method, path, status: [Number(status)] };
}

/** A WebSocket that must open, and close when we do. */
export function socketAt(path: string): Check {
  return {
    kind: 'websocket',
    path,
    protocol: undefined,
    send: undefined,
    expect: undefined,
    close: undefined,
    withinMs: socketMs,
  };
}

/**
 * Reads checks from YAML or JSON: a list of mappings, each with a method and its path (`get: /ready`) or `websocket: /path`.
 * @throws ActionError that names the check and what is allowed
 */
export async function parseChecks(text: string): Promise<Check[]> {
  const list = await parseList(text);
  if (!Array.isArray(list))
    throw new ActionError("input 'checks' must be a list", {
      help: 'Begin each check with a dash: - get: /ready',
    });
  return list.map((one: unknown, at) => parseCheck(one, at + 1));
}

async function parseList(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    // JSON is what plan gives; a person writes YAML, which takes a parser of its own.
  }
  const { readYaml } = await import('../runtime/yaml.ts');
  try {
    return readYaml(text, 'checks');
  } catch (cause) {
    throw new ActionError("input 'checks' is neither YAML nor JSON", { cause });
  }
}

function parseCheck(given: unknown, number: number): Check {
  const refuse = (why: string, help?: string): never => {
    throw new ActionError(`check ${number} of input 'checks' ${why}`, help === undefined ? {} : { help });
  };
  if (!isMapping(given))
    return refuse(`is ${JSON.stringify(given)}`, 'A check is a mapping such as {get: /ready, status: 200}.');
  const kinds = [...methods, 'websocket'].filter((key) => Object.hasOwn(given, key));
  const [kind = ''] = kinds;
  const path = given[kind];
  if (kinds.length !== 1 || typeof path !== 'string' || !/^\/\S*$/.test(path))
    return refuse(`must have one of ${[...methods, 'websocket'].join(', ')} with a path that begins with /`);
  const known = kind === 'websocket' ? socketKeys : httpKeys;
  const unknown = Object.keys(given).find((key) => key !== kind && !known.includes(key));
  if (unknown !== undefined) return refuse(`has '${unknown}'; known are ${known.join(', ')}`);

  const optional = (key: string): string | undefined => {
    const value = given[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return refuse(`has '${key}', which must be a text`);
  };
  const mapping = (key: string): Record<string, unknown> => {
    const value = given[key] ?? {};
    return isMapping(value) ? value : refuse(`has '${key}', which must be a mapping`);
  };
  const texts = (key: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(mapping(key)).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
  const pattern = (value: string | undefined): string | undefined => {
    try {
      if (value !== undefined) patternOf(value);
    } catch {
      refuse(`has the pattern ${value}, which is not a regular expression`);
    }
    return value;
  };
  const within = optional('within');
  const withinMs =
    within === undefined
      ? undefined
      : (durationOf(within) ?? refuse(`has within '${within}'; it must be a time such as 300ms or 2s`));
  const body =
    isMapping(given.send) || Array.isArray(given.send) ? JSON.stringify(given.send) : optional('send');

  if (kind === 'websocket') {
    const close = given.close;
    if (close !== undefined && !(Number.isInteger(close) && between(Number(close), 1000, 4999)))
      return refuse(`has close '${close}'; it must be a code from 1000 to 4999`);
    return {
      kind: 'websocket',
      path,
      protocol: optional('protocol'),
      send: body,
      expect: isMapping(given.expect) ? given.expect : pattern(optional('expect')),
      close: close === undefined ? undefined : Number(close),
      withinMs: withinMs ?? socketMs,
    };
  }
  const statuses: unknown[] = [given.status ?? 200].flat();
  const status = statuses.filter(
    (one): one is number => Number.isInteger(one) && between(Number(one), 100, 599),
  );
  if (status.length === 0 || status.length < statuses.length)
    return refuse(`has status '${given.status}'; it must be a number from 100 to 599, or a list of them`);
  const headers = texts('headers');
  for (const value of Object.values(headers)) pattern(value);
  const json = mapping('json');
  for (const value of Object.values(json)) if (typeof value === 'string') pattern(value);
  const sent = texts('request-headers');
  if (isMapping(given.send) && sent['content-type'] === undefined) sent['content-type'] = 'application/json';
  return {
    kind: 'http',
    method: kind.toUpperCase(),
    path,
    requestHeaders: sent,
    body,
    status,
    headers,
    json,
    contains: pattern(optional('contains')),
    withinMs,
  };
}

/** Milliseconds of `300ms`, `2s`, `1m`. */
function durationOf(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? [];
  return number === undefined
    ? undefined
    : Number(number) * (unit === 'ms' ? 1 : unit === 's' ? 1_000 : 60_000);
}

function between(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Headers to send with every request, `Name: value` a line.
 * @throws ActionError that names the line's number, never its content, which may be a secret
 */
export function parseHeaders(text: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [at, line] of (text ?? '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, name, value] =
      /^\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]+?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new ActionError(
        `line ${at + 1} of input 'request-headers' is not a header; it must be Name: value`,
      );
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
