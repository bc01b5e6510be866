/** A zod schema beside the shape that AWS's model has in its place. Pure. */
import { z } from 'zod';
import { type Model, type Ref, type Shape, shapeOf } from './model.ts';

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/**
 * Where a schema would refuse what AWS takes, or take what AWS refuses: members that one of the two lacks, other types, other
 * words of an enumeration, required members that are not, and ranges. Members that only the schema requires are left to it:
 * what they stand for is refused one way or another.
 */
export function differences(model: Model, ref: Ref, schema: z.ZodType, path: string): string[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return compare(model, ref, json, path, []);
}

function compare(model: Model, ref: Ref, json: JsonSchema, path: string, above: string[]): string[] {
  const shape = shapeOf(model, ref.shape);
  if (shape.document || above.includes(ref.shape)) return [];
  const wanted = jsonTypes[shape.type];
  if (json.type !== wanted) return [`${path}: ${json.type ?? 'anything'}, not ${shape.type}`];
  const inner = (next: Ref | undefined, of: JsonSchema | undefined, at: string) =>
    next ? compare(model, next, of ?? {}, at, [...above, ref.shape]) : [];
  switch (shape.type) {
    case 'structure': {
      const ours = json.properties ?? {};
      const theirs = shape.members ?? {};
      return [
        ...Object.keys(ours)
          .filter((name) => !theirs[name])
          .map((name) => `${path}.${name}: not in the model`),
        ...(shape.required ?? [])
          .filter((name) => ours[name] && !json.required?.includes(name))
          .map((name) => `${path}.${name}: required by the model`),
        ...Object.entries(theirs).flatMap(([name, member]) =>
          ours[name] ? inner(member, ours[name], `${path}.${name}`) : [`${path}.${name}: missing`],
        ),
      ];
    }
    case 'list':
      return [
        ...range(shape, json.minItems, json.maxItems, path),
        ...inner(shape.member, json.items, `${path}[]`),
      ];
    case 'map': {
      const values = typeof json.additionalProperties === 'object' ? json.additionalProperties : undefined;
      return inner(shape.value, values, `${path}{}`);
    }
    case 'string': {
      const words = (shape.enum ?? []).toSorted().join(', ');
      const ours = (json.enum ?? []).map(String).toSorted().join(', ');
      return [
        ...(words === ours ? [] : [`${path}: words ${ours || '(any)'}, not ${words || '(any)'}`]),
        ...range(shape, json.minLength, json.maxLength, path),
      ];
    }
    case 'integer':
      return range(shape, json.minimum, json.maximum, path);
    default:
      return [];
  }
}

/** What the model limits, the schema has to; narrower is the schema's affair. */
function range(
  { min, max }: Shape,
  from: number | undefined,
  to: number | undefined,
  path: string,
): string[] {
  return [
    ...(min !== undefined && min > 0 && (from === undefined || from < min)
      ? [`${path}: at least ${min}`]
      : []),
    ...(max !== undefined && (to === undefined || to > max) ? [`${path}: at most ${max}`] : []),
  ];
}

const jsonTypes: Record<Shape['type'], string> = {
  structure: 'object',
  map: 'object',
  list: 'array',
  string: 'string',
  blob: 'string',
  boolean: 'boolean',
  integer: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  timestamp: 'number',
};
