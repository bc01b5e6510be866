import { ActionError } from '../runtime/errors.ts';

/** A path under the base URL: `https://host/api` and `/ready` give `https://host/api/ready`. No path leaves the host. */
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

/** For people: without a user name and password that the URL may hold. */
export function shownBase(base: URL): string {
  return `${base.origin}${base.pathname}`;
}
