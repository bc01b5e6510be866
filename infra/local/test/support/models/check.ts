/** Whether a value fits a shape of AWS's model. Pure. */
import { type Model, type Ref, type Shape, shapeOf } from './model.ts';

/**
 * Everything in which `value` (as JSON carries it: timestamps are numbers of seconds, blobs base64) does not fit the shape,
 * each with its path and the rule: required members, types, enums, ranges, lengths and patterns.
 * @param unknown `refused` for answers; a request may have members that AWS does not know, for AWS ignores them.
 */
export function misfits(
  model: Model,
  ref: Ref,
  value: unknown,
  path: string,
  unknown: 'refused' | 'ignored',
): string[] {
  const shape = shapeOf(model, ref.shape);
  if (shape.document) return [];
  const inner = (next: Ref | undefined, item: unknown, at: string) =>
    next ? misfits(model, next, item, at, unknown) : [];
  switch (shape.type) {
    case 'structure': {
      if (!isObject(value)) return [`${path}: ${kindOf(value)}, not a structure`];
      const absent = (shape.required ?? []).filter((name) => value[name] === undefined);
      return [
        ...absent.map((name) => `${path}.${name}: required, and not there`),
        ...Object.entries(value).flatMap(([name, item]) => {
          const member = shape.members?.[name];
          if (member) return inner(member, item, `${path}.${name}`);
          return unknown === 'ignored' ? [] : [`${path}.${name}: not in the model`];
        }),
      ];
    }
    case 'list':
      if (!Array.isArray(value)) return [`${path}: ${kindOf(value)}, not a list`];
      return [
        // A model's least number is for requests: AWS does answer empty lists there.
        ...outOfRange(unknown === 'refused' ? { ...shape, min: 0 } : shape, value.length, path, 'items'),
        ...value.flatMap((item, index) => inner(shape.member, item, `${path}[${index}]`)),
      ];
    case 'map':
      if (!isObject(value)) return [`${path}: ${kindOf(value)}, not a map`];
      return [
        ...outOfRange(shape, Object.keys(value).length, path, 'entries'),
        ...Object.entries(value).flatMap(([key, item]) => [
          ...inner(shape.key, key, `${path} key ${key}`),
          ...inner(shape.value, item, `${path}.${key}`),
        ]),
      ];
    default:
      return plainMisfits(shape, value, path);
  }
}

function plainMisfits(shape: Shape, value: unknown, path: string): string[] {
  const wrong = [`${path}: ${kindOf(value)}, not ${shape.type}`];
  switch (shape.type) {
    case 'string':
      return typeof value === 'string' ? stringMisfits(shape, value, path) : wrong;
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong;
    case 'blob':
      return typeof value === 'string' ? [] : wrong;
    case 'integer':
    case 'long':
      if (typeof value !== 'number' || !Number.isInteger(value)) return wrong;
      if (shape.type === 'integer' && Math.abs(value) > 2 ** 31) return [`${path}: ${value} is no int32`];
      return outOfRange(shape, value, path, '');
    case 'float':
    case 'double':
      return typeof value === 'number' ? outOfRange(shape, value, path, '') : wrong;
    case 'timestamp': {
      if (typeof value !== 'number') return wrong;
      // Milliseconds where seconds are due are a date tens of thousands of years ahead.
      return value >= 0 && value < 1e11 ? [] : [`${path}: ${value} is no time in seconds`];
    }
    default:
      return [`${path}: the model's type ${shape.type} is not known to the check`];
  }
}

function stringMisfits(shape: Shape, value: string, path: string): string[] {
  if (shape.enum && !shape.enum.includes(value)) {
    return [`${path}: '${value}' is none of ${shape.enum.join(', ')}`];
  }
  const pattern = shape.pattern === undefined ? undefined : patternOf(shape.pattern);
  return [
    ...outOfRange(shape, [...value].length, path, 'characters'),
    ...(pattern && !pattern.test(value) ? [`${path}: '${value}' does not match ${shape.pattern}`] : []),
  ];
}

function outOfRange({ min, max }: Shape, size: number, path: string, what: string): string[] {
  if (min !== undefined && size < min) return [`${path}: ${size} ${what} are fewer than ${min}`];
  if (max !== undefined && size > max) return [`${path}: ${size} ${what} are more than ${max}`];
  return [];
}

const patterns = new Map<string, RegExp | undefined>();

/**
 * AWS matches the whole value. Its expressions are Java's, which knows POSIX classes such as \p{Print}. Undefined for an
 * expression that JavaScript does not understand.
 */
export function patternOf(source: string): RegExp | undefined {
  if (!patterns.has(source)) {
    const text = source.replaceAll('\\p{Print}', '[\\x20-\\x7E]');
    let made: RegExp | undefined;
    for (const flags of ['u', '']) {
      try {
        made ??= new RegExp(`^(?:${text})$`, flags);
      } catch {
        // The next flags, or none.
      }
    }
    patterns.set(source, made);
  }
  return patterns.get(source);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a structure'
        : typeof value;
