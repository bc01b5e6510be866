import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load as parse } from 'js-yaml';
import { expect, test } from 'vitest';
import { shapeProblems } from '../../../src/fleet/explain.ts';
import { isFleetFile } from '../../../src/fleet/shape.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const manifest = parse(readFileSync('fleet.yml', 'utf8')) as { [key: string]: Json };

/** Every place of a manifest, as the keys that lead to it. */
function places(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    places(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

function withValue(value: Json, [key, ...rest]: (string | number)[], put: Json): Json {
  if (key === undefined) return put;
  const copy = Array.isArray(value) ? [...value] : { ...(value as { [key: string]: Json }) };
  const slot = copy as { [key: string]: Json };
  slot[key] = withValue(slot[key] ?? null, rest, put);
  // No YAML makes a list with holes.
  return Array.isArray(copy) ? Array.from(copy, (one) => one ?? null) : copy;
}

const leaf = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    '',
    'a',
    'a b',
    '/x',
    '/x/*',
    '../x',
    '5%',
    '2s',
    '012345678901',
    'COUNT',
  ),
  fc.constantFrom<Json>(-1, 0, 1, 1.5, 256, 70_000, 2 ** 53, [], ['a'], [''], {}, { a: 1 }, { 'A B': 'x' }),
  fc.string({ maxLength: 8 }) as fc.Arbitrary<Json>,
);

test('what is taken at once, and what is found wrong with a manifest, agree', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...places(manifest)), fc.option(fc.string({ maxLength: 9 })), leaf), {
        minLength: 1,
        maxLength: 3,
      }),
      (changes) => {
        const changed = changes.reduce<Json>(
          (value, [path, key, put]) =>
            withValue(value, key === null ? path : [...path.slice(0, -1), key], put),
          manifest,
        );
        expect(isFleetFile(changed), JSON.stringify(changed)).toBe(shapeProblems(changed).length === 0);
      },
    ),
    { numRuns: 800 },
  );
});
