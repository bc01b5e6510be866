/** AWS's query protocol as values of the model: forms in, XML out. Source: the Smithy specification, AWS query protocol. */
import { XMLParser } from 'fast-xml-parser';
import { isObject } from './check.ts';
import { type Model, type Ref, shapeOf } from './model.ts';

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false });

/** The root element of an answer, or undefined for what is no XML. */
export function parseXml(text: string): Record<string, unknown> | undefined {
  try {
    const root = parser.parse(text) as unknown;
    return isObject(root) ? root : undefined;
  } catch {
    return undefined;
  }
}

/** An element as the value that JSON would carry for it; what can't be read stays text, so that a check refuses it. */
export function fromXml(model: Model, ref: Ref, element: unknown): unknown {
  const shape = shapeOf(model, ref.shape);
  switch (shape.type) {
    case 'structure': {
      if (isEmpty(element)) return {};
      if (!isObject(element)) return element;
      return Object.fromEntries(
        Object.entries(element).map(([name, inner]) => {
          const member = shape.members?.[name];
          return [name, member ? fromXml(model, member, inner) : inner];
        }),
      );
    }
    case 'list': {
      if (isEmpty(element)) return [];
      if (!isObject(element) || Object.keys(element).join() !== 'member') return element;
      const items = Array.isArray(element.member) ? element.member : [element.member];
      return shape.member ? items.map((item) => fromXml(model, shape.member as Ref, item)) : items;
    }
    case 'string':
    case 'blob':
      return element;
    default:
      return typeof element === 'string' ? plain(shape.type, element) : element;
  }
}

/** A form's parameters as the value that JSON would carry: `Names.member.1=a` becomes `{ Names: ['a'] }`. */
export function fromForm(model: Model, ref: Ref, form: URLSearchParams): unknown {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of form) {
    if (key === 'Action' || key === 'Version' || key.startsWith('X-Amz-')) continue;
    const path = key.split('.');
    let at = root;
    for (const part of path.slice(0, -1)) {
      if (!isObject(at[part])) at[part] = Object.create(null) as Record<string, unknown>;
      at = at[part] as Record<string, unknown>;
    }
    at[path.at(-1) ?? ''] = value;
  }
  return fromParts(model, ref, root);
}

function fromParts(model: Model, ref: Ref, parts: unknown): unknown {
  const shape = shapeOf(model, ref.shape);
  if (shape.type === 'list') {
    if (parts === '') return [];
    if (!isObject(parts) || !isObject(parts.member)) return parts;
    const member = shape.member;
    const items = Object.entries(parts.member).toSorted(([a], [b]) => Number(a) - Number(b));
    return items.map(([, item]) => (member ? fromParts(model, member, item) : item));
  }
  if (shape.type === 'structure' && isObject(parts)) {
    return Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => {
        const member = shape.members?.[name];
        return [name, member ? fromParts(model, member, inner) : inner];
      }),
    );
  }
  return typeof parts === 'string' ? plain(shape.type, parts) : parts;
}

function plain(type: string, text: string): unknown {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'timestamp') {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) ? Date.parse(text) / 1000 : text;
  }
  const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  return ['integer', 'long', 'float', 'double'].includes(type) ? number : text;
}

const isEmpty = (element: unknown) =>
  element === undefined || (typeof element === 'string' && element.trim() === '');
