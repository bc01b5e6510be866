/**
 * The value at a path such as `status`, `build.git.sha`, `items[0].id` or `$.ok`; undefined where there is none. Only what the
 * value itself has counts, so that `constructor` finds nothing.
 */
export function jsonAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of keysOf(path)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

function keysOf(path: string): string[] {
  return path
    .replace(/^\$\.?/, '')
    .split(/\.|\[(\d+)\]\.?/)
    .filter((key) => key !== undefined && key !== '');
}

/** Equal as JSON, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => sameJson(one, b[at]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
