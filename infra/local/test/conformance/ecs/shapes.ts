import * as sdk from '@aws-sdk/client-ecs';

/**
 * AWS's own model of ECS, as the SDK carries it: `[kind, namespace, name, traits, …]` for shapes, a number for plain types,
 * and functions that give a shape later. Kinds: 0 simple, 1 list, 2 map, 3 structure, 9 operation.
 */
type Shape =
  | number
  | null
  | [number, string, string, unknown, ...unknown[]]
  | [unknown, unknown]
  | (() => Shape);

/** Plain types by their number; lists and maps of strings and the like add 64 or 128. */
const plain: Record<number, string> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'number' };

/** What of an answer does not fit the operation's output shape: unknown members and wrong types, each with its path. */
export function misfits(operation: string, answer: unknown): string[] {
  const schema = Reflect.get(sdk, `${operation}$`);
  if (!Array.isArray(schema)) return [`${operation} is not in the model`];
  return check(schema[5] as Shape, answer, operation);
}

function check(given: Shape, value: unknown, path: string): string[] {
  const shape = typeof given === 'function' ? given() : given;
  // A member with traits comes as a pair; a null in it is an open type.
  if (Array.isArray(shape) && typeof shape[0] !== 'number') return check(shape[0] as Shape, value, path);
  if (shape === null) return [];
  if (typeof shape === 'number') return checkPlain(shape, value, path);
  const [kind, , , , first, second] = shape as unknown[];
  if (kind === 0) return checkPlain(first as number, value, path);
  if (kind === 1) return checkList(value, path, (item, at) => check(first as Shape, item, at));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path}: not a structure`];
  const entries = Object.entries(value);
  if (kind === 2) return entries.flatMap(([key, item]) => check(second as Shape, item, `${path}.${key}`));
  const names = first as string[];
  return entries.flatMap(([name, item]) => {
    const index = names.indexOf(name);
    if (index === -1) return [`${path}.${name}: not in the model`];
    return check((second as Shape[])[index] ?? null, item, `${path}.${name}`);
  });
}

function checkList(value: unknown, path: string, each: (item: unknown, at: string) => string[]): string[] {
  if (!Array.isArray(value)) return [`${path}: not a list`];
  return value.flatMap((item, index) => each(item, `${path}[${index}]`));
}

function checkPlain(type: number, value: unknown, path: string): string[] {
  if (type >= 128) {
    if (typeof value !== 'object' || value === null) return [`${path}: not a map`];
    return Object.entries(value).flatMap(([key, item]) => checkPlain(type - 128, item, `${path}.${key}`));
  }
  if (type >= 64) return checkList(value, path, (item, at) => checkPlain(type - 64, item, at));
  const wanted = plain[type];
  return wanted === undefined || typeof value === wanted ? [] : [`${path}: ${typeof value}, not ${wanted}`];
}
