import type { FleetFile } from './schema.ts';
import { shape } from './shape.generated.ts';

/** The part of JSON Schema that fleet.yml's schema uses; `npm run generate` fails where it begins to use more. */
export interface Shape {
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Shape;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  propertyNames?: Shape;
  additionalProperties?: Shape | boolean;
}

/**
 * Whether a value has the shape of a manifest; explain.ts says why not.
 *
 * The schema itself (zod's) answers the same, but takes half a start of Node to load, and code compiled from the JSON Schema
 * a tenth. Nearly every manifest is good: for those this reads the JSON Schema as data.
 */
export const isFleetFile = (value: unknown): value is FleetFile => fits(value, shape);

function fits(value: unknown, shape: Shape): boolean {
  if (shape.type !== undefined && ![shape.type].flat().some((type) => isOf(type, value))) return false;
  if (shape.const !== undefined && value !== shape.const) return false;
  if (shape.enum !== undefined && !shape.enum.includes(value)) return false;
  if (typeof value === 'string') {
    if (value.length < (shape.minLength ?? 0) || value.length > (shape.maxLength ?? Infinity)) return false;
    return shape.pattern === undefined || new RegExp(shape.pattern).test(value);
  }
  if (typeof value === 'number') {
    return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
  }
  if (Array.isArray(value)) {
    const { items } = shape;
    return (
      value.length >= (shape.minItems ?? 0) && (items === undefined || value.every((one) => fits(one, items)))
    );
  }
  if (typeof value !== 'object' || value === null) return true;
  if (shape.required?.some((key) => !Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, inner]) => {
    if (shape.propertyNames !== undefined && !fits(key, shape.propertyNames)) return false;
    const own = shape.properties !== undefined && Object.hasOwn(shape.properties, key);
    const rest = own ? shape.properties?.[key] : shape.additionalProperties;
    return typeof rest === 'object' ? fits(inner, rest) : rest !== false;
  });
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
