import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { isObject, readJson, writeAtomically } from '../../core/files.ts';
import type { Json } from '../store/model.ts';

/** Remembers answers by clientToken, so that a request that is sent twice acts once. */
export interface Tokens {
  /**
   * The answer given to this token before, or a new one.
   * @param key `place` is what the token is one of, the cluster say; `input` the request as it came.
   * @param conflict Makes the error for a token that came with other input, from the answer that it has.
   */
  once<T extends object>(
    key: { operation: string; place: string; token: string | undefined; input: Json },
    answer: () => Promise<T> | T,
    conflict: (before: T) => Error,
  ): Promise<T>;
}

interface Remembered {
  hash: string;
  at: number;
  answer: object;
}

/** A token is remembered this long, in milliseconds. */
const remembered = 24 * 3_600_000;

/**
 * @param file Where they are kept over a restart: a client that was cut off by it asks again with the same token.
 * @throws Error that names the file where it can't be read
 */
export function createTokens(clock: Clock, file?: string): Tokens {
  const kept = file === undefined ? undefined : readJson<Record<string, Remembered>>(file, isObject);
  const known = new Map(Object.entries(kept ?? {}));
  const underWay = new Map<string, { hash: string; answer: Promise<object> }>();
  return {
    async once({ operation, place, token, input }, answer, conflict) {
      if (token === undefined) return answer();
      for (const [key, { at }] of known) if (clock.now() - at > remembered) known.delete(key);
      const key = `${operation} ${place} ${token}`;
      const hash = hashOf(input);
      const before = underWay.get(key) ?? known.get(key);
      if (before) {
        const given = (await before.answer) as Awaited<ReturnType<typeof answer>>;
        if (before.hash !== hash) throw conflict(given);
        return given;
      }
      const making = (async () => await answer())();
      underWay.set(key, { hash, answer: making });
      try {
        // What fails may be tried again under the same token.
        const given = await making;
        known.set(key, { hash, at: clock.now(), answer: given });
        if (file !== undefined) writeAtomically(file, JSON.stringify(Object.fromEntries(known)));
        return given;
      } finally {
        underWay.delete(key);
      }
    },
  };
}

/** Of what is asked, not of how it is written: members may come in any order, and the place by name or by ARN. */
function hashOf({ cluster: _, ...input }: Json): string {
  const sorted = (_name: string, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(input, sorted)).digest('hex');
}
