/** What is done with each, and what of the same list must have passed before. */
export interface Needing {
  readonly service: string;
  readonly needs?: unknown;
}

/**
 * Works through a list, each as soon as all that it needs has passed, and at most so many at once. After the first that fails none
 * is begun any more; what is under way goes on to its end, for cut off half-way it would be neither old nor new. Needs that
 * aren't in the list count as met; of a circle, which no plan has, the first goes first.
 * @param work Whether it passed
 * @throws what the first `work` that threw has thrown, once all have ended
 */
export async function inOrderOfNeeds<T extends Needing>(
  list: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<boolean>,
): Promise<void> {
  const waiting = [...list];
  const running = new Map<string, Promise<void>>();
  const thrown: unknown[] = [];
  let failed = false;
  const begin = (one: T) => {
    waiting.splice(waiting.indexOf(one), 1);
    const ended = work(one)
      .then((passed) => {
        failed ||= !passed;
      })
      .catch((error: unknown) => {
        failed = true;
        thrown.push(error);
      })
      .finally(() => running.delete(one.service));
    running.set(one.service, ended);
  };
  const isOpen = (need: unknown) =>
    waiting.some(({ service }) => service === need) || running.has(String(need));
  const next = () =>
    waiting.find(({ needs }) => !Array.isArray(needs) || !needs.some(isOpen)) ??
    (running.size === 0 ? waiting[0] : undefined);
  for (;;) {
    const one = failed || running.size >= atOnce ? undefined : next();
    if (one !== undefined) begin(one);
    else if (running.size > 0) await Promise.race(running.values());
    else break;
  }
  if (thrown.length > 0) throw thrown[0];
}
