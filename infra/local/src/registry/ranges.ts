/** A part of a blob, both ends counted. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a `Range` request header (RFC 9110, 14.2).
 * @returns the part to send; `whole` where there is no range or one of a form that a server may ignore (another unit,
 * several ranges, bad syntax); `unsatisfiable` where the answer is 416
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(match[1]);
  const last = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return first >= size || last < first ? 'unsatisfiable' : { first, last };
}

/**
 * Reads a chunk's `Content-Range`, which in this protocol is `<first>-<last>` without a unit (OCI Distribution 1.1,
 * "Pushing a blob in chunks").
 * @returns undefined where it is malformed
 */
export function parseChunkRange(header: string): ByteRange | undefined {
  const match = /^(\d{1,15})-(\d{1,15})$/.exec(header.trim());
  if (!match) return undefined;
  const range = { first: Number(match[1]), last: Number(match[2]) };
  return range.last < range.first ? undefined : range;
}
