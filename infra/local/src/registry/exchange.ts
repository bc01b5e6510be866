import type { IncomingMessage, ServerResponse } from 'node:http';
import { RegistryError } from './errors.ts';
import { isDigest } from './names.ts';
import type { Records, Repository } from './records.ts';
import type { Uploads } from './uploads.ts';

/** One request to the registry, with all that its handler needs. */
export interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
  query: URLSearchParams;
  records: Records;
  uploads: Uploads;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Answers without a body. */
export function answer({ res }: Exchange, status: number, headers: Record<string, string | string[]>): void {
  res.writeHead(status, status === 204 ? headers : { 'Content-Length': '0', ...headers });
  res.end();
}

/** Answers with JSON. */
export function answerJson(
  { req, res }: Pick<Exchange, 'req' | 'res'>,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  res.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': bytes.length, ...headers });
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

/** @throws RegistryError DIGEST_INVALID 400 */
export function checkedDigest(text: string): string {
  if (isDigest(text)) return text;
  throw new RegistryError(
    'DIGEST_INVALID',
    400,
    `'${text.slice(0, 150)}' is no digest: sha256: with 64 or sha512: with 128 lower-case hex digits`,
    { detail: { digest: text.slice(0, 150) } },
  );
}

/**
 * The request's body, which stays open when a reader gives up half-way, so that the client gets its answer.
 */
export const bodyOf = (req: IncomingMessage): AsyncIterable<Buffer> =>
  req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;

/** Where a list is longer than what was asked for: the address of its next part (RFC 5988). */
export const nextLink = (path: string, query: Record<string, string>): Record<string, string> => ({
  Link: `<${path}?${new URLSearchParams(query)}>; rel="next"`,
});

/** The order of lists: without regard to case (OCI Distribution 1.1, "Listing tags"). */
const inOrder = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
};

/**
 * The part of a list that `n` and `last` ask for, in order.
 * @param given In any order.
 * @throws RegistryError UNSUPPORTED 400
 */
export function page(
  given: string[],
  path: string,
  query: URLSearchParams,
): { items: string[]; headers: Record<string, string> } {
  const last = query.get('last');
  const items = given.toSorted(inOrder);
  const rest = last === null ? items : items.filter((item) => inOrder(item, last) > 0);
  const n = query.get('n');
  if (n === null) return { items: rest, headers: {} };
  if (!/^\d{1,9}$/.test(n)) {
    throw new RegistryError(
      'UNSUPPORTED',
      400,
      `n is '${n.slice(0, 50)}'; it must be a whole number, 0 or more`,
    );
  }
  const part = rest.slice(0, Number(n));
  const end = part.at(-1);
  const more = end !== undefined && part.length < rest.length;
  return { items: part, headers: more ? nextLink(path, { n, last: end }) : {} };
}

export type RepositoryExchange = Exchange & { repository: Repository };
