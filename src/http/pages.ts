import type { HttpResponse } from './transport.ts';

/** No list of a registry has more pages than this. */
export const pageLimit = 100;

/** The address of a list's next page, from the header Link; undefined after the last one: RFC 8288. */
export function nextPage({ headers, url }: HttpResponse): string | undefined {
  const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(String(headers.link ?? ''))?.[1];
  return next !== undefined && URL.canParse(next, url.href) ? new URL(next, url.href).href : undefined;
}
