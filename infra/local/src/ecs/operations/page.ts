import { invalid } from './operation.ts';

/**
 * One page of a list. A token names the last item that was given, so items that come or go meanwhile do no harm.
 *
 * @param keyOf Sorts and identifies an item; items come in the order of `items`.
 * @throws AwsError InvalidParameterException for a token that is not one of ours or a size out of range
 */
export function page<T>(
  items: T[],
  keyOf: (item: T) => string,
  request: { nextToken?: string | undefined; maxResults?: number | undefined },
  size: { default: number; max: number },
): { items: T[]; nextToken?: string } {
  const count = request.maxResults ?? size.default;
  if (count < 1 || count > size.max) {
    throw invalid(`maxResults is ${count}; it must be between 1 and ${size.max}.`);
  }
  const start = request.nextToken === undefined ? 0 : startOf(items, keyOf, request.nextToken);
  const chosen = items.slice(start, start + count);
  const last = chosen.at(-1);
  if (last === undefined || start + count >= items.length) return { items: chosen };
  const token = JSON.stringify([keyOf(last), start + count]);
  return { items: chosen, nextToken: Buffer.from(token).toString('base64url') };
}

function startOf<T>(items: T[], keyOf: (item: T) => string, token: string): number {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    throw invalid('Invalid token.');
  }
  const [key, position] = Array.isArray(parsed) ? parsed : [];
  if (typeof key !== 'string' || typeof position !== 'number') throw invalid('Invalid token.');
  const index = items.findIndex((item) => keyOf(item) === key);
  // The item is gone: go on from where it stood.
  return index === -1 ? Math.max(0, position - 1) : index + 1;
}
