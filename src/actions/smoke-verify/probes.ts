import { ActionError } from '../../runtime/errors.ts';

/** A request to send, and the status that it must get. */
export interface Probe {
  method: string;
  path: string;
  status: number;
}

/** `[METHOD] /path [STATUS]`: GET and 200 by default. @throws ActionError that says what is allowed */
export function parseProbe(text: string): Probe {
  const [, method = 'GET', path, status = '200'] =
    /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+([1-5]\d\d))?$/.exec(text.trim()) ?? [];
  if (path === undefined)
    throw new ActionError(
      `input 'paths' has '${text}'; each must be [METHOD] /path [STATUS], such as GET /ready 200`,
    );
  return { method, path, status: Number(status) };
}

/** A path under the base URL: `https://host/api` and `/ready` give `https://host/api/ready`. */
export function under(base: URL, path: string): URL {
  const url = new URL(base);
  const [, pathname = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${pathname.replace(/^\/+/, '')}`;
  url.search = query;
  return url;
}

/** @throws ActionError unless it is an http or https URL */
export function parseBase(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ActionError(
      `input 'url' is '${text}'; it must be an http or https URL such as https://dev.example.com`,
    );
  return url;
}

/** `5`, `0.5` or `5%`. @throws ActionError unless it is a number from 0 to 100 */
export function parsePercent(input: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text);
  const percent = Number(match?.[1] ?? Number.NaN);
  if (!(percent <= 100))
    throw new ActionError(
      `input '${input}' is '${text}'; it must be a number from 0 to 100, such as 5 or 0.5`,
    );
  return percent;
}

/** @throws ActionError unless it is at least seven hexadecimal digits */
export function parseCommit(text: string | undefined): string {
  if (text === undefined || text === '') {
    throw new ActionError('which commit must be served was not given', {
      help: "Set the input 'commit'; on GitHub it is the workflow's own by default.",
    });
  }
  if (!/^[0-9a-f]{7,64}$/i.test(text))
    throw new ActionError(
      `input 'commit' is '${text}'; it must be a commit id of 7 to 64 hexadecimal digits`,
    );
  return text.toLowerCase();
}

/** The same commit, one of them perhaps abbreviated to seven digits or more. */
export function sameCommit(a: string, b: string): boolean {
  const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  return short.length >= 7 && long.startsWith(short);
}

/** The commit that a version answer names, or why it names none. */
export function commitOf(body: string): { commit: string } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { problem: 'an answer that is not JSON' };
  }
  const commit = typeof json === 'object' && json !== null && 'commit' in json ? json.commit : undefined;
  return typeof commit === 'string' && /^[\x21-\x7e]{1,100}$/.test(commit)
    ? { commit }
    : { problem: 'JSON without a "commit"' };
}
