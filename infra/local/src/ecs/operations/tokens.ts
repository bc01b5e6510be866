import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { Json } from '../store/model.ts';

/** Remembers answers by clientToken, so that a request that is sent twice acts once. */
export interface Tokens {
  /**
   * The answer given to this token before, or a new one.
   * @param conflict Makes the error for a token that came with other input, from the answer that it has.
   */
  once<T extends object>(
    key: { operation: string; token: string | undefined; input: Json },
    answer: () => Promise<T> | T,
    conflict: (before: T) => Error,
  ): Promise<T>;
}

/** A token is remembered this long, in milliseconds. */
const remembered = 24 * 3_600_000;

export function createTokens(clock: Clock): Tokens {
  const known = new Map<string, { hash: string; at: number; answer: Promise<object> }>();
  return {
    async once({ operation, token, input }, answer, conflict) {
      if (token === undefined) return answer();
      for (const [key, { at }] of known) if (clock.now() - at > remembered) known.delete(key);
      const key = `${operation} ${token}`;
      const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
      const before = known.get(key);
      if (before) {
        const given = (await before.answer) as Awaited<ReturnType<typeof answer>>;
        if (before.hash !== hash) throw conflict(given);
        return given;
      }
      const given = Promise.resolve().then(answer);
      known.set(key, { hash, at: clock.now(), answer: given });
      // What failed may be tried again under the same token.
      given.catch(() => known.delete(key));
      return given;
    },
  };
}
