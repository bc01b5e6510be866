import { type Problem, schemaProblems } from './problems.ts';
import { fleetJsonSchema, fleetSchema } from './schema.ts';

/** What is wrong with the shape of a manifest, all of it; nothing for one that `isFleetFile` takes. */
export function shapeProblems(value: unknown): Problem[] {
  const result = fleetSchema.safeParse(value);
  if (result.success) return [];
  return schemaProblems(result.error.issues, (path) => valueAt(value, path), allowedKeys);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
}

/** The keys that the object at a path may have, as the JSON Schema says. */
function allowedKeys(path: readonly PropertyKey[]): string[] {
  let node: SchemaNode | undefined = fleetJsonSchema() as SchemaNode;
  for (const part of path) {
    const more: SchemaNode | boolean | undefined = node?.additionalProperties;
    node =
      typeof part === 'number'
        ? node?.items
        : (node?.properties?.[String(part)] ?? (typeof more === 'object' ? more : undefined));
  }
  return Object.keys(node?.properties ?? {});
}
