/** Requests by AWS's model: as it wants them, and broken in one place. */
import fc from 'fast-check';
import { isObject, misfits } from './check.ts';
import { type Model, type Ref, type Shape, shapeOf } from './model.ts';

/**
 * A request that fits its shape. Optional members come and go.
 * @param known Values for members by name, such as the cluster that there is, so that requests get past the first check.
 */
export function validRequest(
  model: Model,
  ref: Ref,
  known: Record<string, readonly unknown[]>,
): fc.Arbitrary<unknown> {
  return arbitraryOf(model, ref, known, []);
}

function arbitraryOf(
  model: Model,
  ref: Ref,
  known: Record<string, readonly unknown[]>,
  above: string[],
): fc.Arbitrary<unknown> {
  const shape = shapeOf(model, ref.shape);
  const path = [...above, ref.shape];
  if (shape.document) return fc.dictionary(fc.string(), fc.string());
  const { min = 0, max = Number.POSITIVE_INFINITY } = shape;
  switch (shape.type) {
    case 'structure': {
      // A shape within itself would never end.
      const members = Object.entries(shape.members ?? {}).filter(
        ([name, member]) => shape.required?.includes(name) || !path.includes(member.shape),
      );
      const arbitraries = members.map(([name, member]) => {
        const words = known[name]?.filter(
          (word) => misfits(model, member, word, name, 'refused').length === 0,
        );
        const own = arbitraryOf(model, member, known, path);
        const value = words?.length
          ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, own)
          : own;
        return [name, shape.required?.includes(name) ? value : fc.option(value, { nil: undefined })];
      });
      return fc
        .record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<unknown>>)
        .map((value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)));
    }
    case 'list': {
      const item = shape.member ? arbitraryOf(model, shape.member, known, path) : fc.constant(0);
      return fc.array(item, { minLength: min, maxLength: Math.min(max, min + 2) });
    }
    case 'map':
      return fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 2 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'long':
      return fc.integer({ min: shape.min ?? -5, max: Math.min(max, 5000) });
    case 'float':
    case 'double':
      return fc.double({ min: 0, max: 1000, noNaN: true });
    case 'timestamp':
      return fc.integer({ min: 0, max: 2_000_000_000 });
    default:
      return textOf(shape);
  }
}

function textOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/);
  // Patterns are a name's or a tag's; a plain word fits them all or is left to the check.
  return shape.pattern
    ? word
    : fc.oneof({ weight: 3, arbitrary: word }, fc.string({ maxLength: shape.max ?? 20 }));
}

/** Every place in a request that can be broken, with what is broken there. */
export interface Break {
  path: (string | number)[];
  what: 'type' | 'word' | 'absent' | 'range';
  /** Put there instead; undefined: nothing. */
  value?: unknown;
}

/** @param value a request that fits */
export function breaksOf(model: Model, ref: Ref, value: unknown, path: (string | number)[] = []): Break[] {
  const shape = shapeOf(model, ref.shape);
  if (shape.document) return [];
  const here: Break[] = [{ path, what: 'type', value: wrongFor(shape) }];
  if (shape.enum) here.push({ path, what: 'word', value: 'NO-SUCH-WORD' });
  here.push(...outOfRange(shape, value).map((value): Break => ({ path, what: 'range', value })));
  if (shape.type === 'structure' && isObject(value)) {
    for (const [name, member] of Object.entries(shape.members ?? {})) {
      if (value[name] === undefined) continue;
      if (shape.required?.includes(name)) here.push({ path: [...path, name], what: 'absent' });
      here.push(...breaksOf(model, member, value[name], [...path, name]));
    }
  }
  if (shape.type === 'list' && Array.isArray(value)) {
    value.forEach((item, index) => {
      if (shape.member) here.push(...breaksOf(model, shape.member, item, [...path, index]));
    });
  }
  return here;
}

/** Numbers beside what is allowed, and lists of too many or too few. */
function outOfRange({ type, min, max }: Shape, value: unknown): unknown[] {
  const numbers = type === 'integer' || type === 'long';
  const sizes = [min !== undefined && min > 0 ? min - 1 : undefined, max !== undefined ? max + 1 : undefined];
  return sizes
    .filter((size) => size !== undefined)
    .flatMap((size): unknown[] => {
      if (numbers) return [size];
      if (type !== 'list' || !Array.isArray(value) || value.length === 0 || size > 2000) return [];
      return [Array.from({ length: size }, (_, n) => value[n % value.length])];
    });
}

function wrongFor(shape: Shape): unknown {
  if (shape.type === 'list') return { not: 'a list' };
  if (shape.type === 'structure' || shape.type === 'map') return ['not a structure'];
  return ['not', shape.type];
}

/** The request with one place broken. */
export function broken(value: unknown, { path, value: put }: Break): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      index === first ? broken(item, { path: rest, what: 'type', value: put }) : item,
    );
  }
  if (!isObject(value)) return value;
  const next = broken(value[first], { path: rest, what: 'type', value: put });
  return { ...value, [first]: next };
}
