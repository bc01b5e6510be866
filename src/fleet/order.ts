/** The names in an order in which each comes after all that it needs, or the first circle found (`a → b → a`). */
export type Order = { order: string[] } | { circle: string[] };

/**
 * Sorts by needs, and by the given order where needs leave it open. Needs that aren't among the names are passed over.
 */
export function orderByNeeds(names: readonly string[], needsOf: (name: string) => readonly string[]): Order {
  const known = new Set(names);
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): string[] | undefined => {
    if (done.has(name)) return undefined;
    const before = trail.indexOf(name);
    if (before >= 0) return [...trail.slice(before), name];
    for (const need of needsOf(name)) {
      if (!known.has(need)) continue;
      const circle = visit(need, [...trail, name]);
      if (circle !== undefined) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of names) {
    const circle = visit(name, []);
    if (circle !== undefined) return { circle };
  }
  return { order: [...done] };
}

/** What a name needs, with what those need in turn, each once. */
export function allNeedsOf(name: string, needsOf: (name: string) => readonly string[]): string[] {
  const found = new Set(needsOf(name));
  // A set goes on to what is added while it is walked through.
  for (const need of found) for (const inner of needsOf(need)) found.add(inner);
  found.delete(name);
  return [...found];
}
