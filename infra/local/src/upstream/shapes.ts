/**
 * Shapes as the query protocol carries them: forms in, XML out. In objects every leaf is a string and every `member` list
 * an array.
 */
import { XMLParser } from 'fast-xml-parser';
import type { RawRequest } from './upstream.ts';

export type Shape = { [name: string]: string | Shape | (string | Shape)[] | undefined };

export const listOf = (value: unknown): Shape[] =>
  Array.isArray(value)
    ? value.filter((item): item is Shape => typeof item === 'object' && item !== null)
    : [];
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
export const shapeOf = (value: unknown): Shape | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : undefined;

/**
 * One parameter of a form as an object: `Actions.member.1.Type=forward` becomes `[{ Type: 'forward' }]`.
 * @returns undefined where the form has nothing of that name
 */
export function fromForm(form: URLSearchParams, name: string): unknown {
  const root: Map<string, unknown> = new Map();
  for (const [key, value] of form) {
    if (key !== name && !key.startsWith(`${name}.`)) continue;
    let at = root;
    const path = key.split('.');
    for (const part of path.slice(0, -1)) {
      let next = at.get(part);
      if (!(next instanceof Map)) {
        next = new Map();
        at.set(part, next);
      }
      at = next as Map<string, unknown>;
    }
    at.set(path.at(-1) ?? '', value);
  }
  return root.has(name) ? plain(root.get(name)) : undefined;
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const members = value.get('member');
  if (members instanceof Map) {
    return [...members].sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => plain(member));
  }
  return Object.fromEntries([...value].map(([name, inner]) => [name, plain(inner)]));
}

const elasticLoadBalancing = 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/';
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'member',
});

/** The result element of an answer, and its request id; undefined for what is no answer of that operation. */
export function parseAnswer(
  operation: string,
  xml: string,
): { result: Shape; requestId: string } | undefined {
  const root = shapeOf(shapeOf(parser.parse(xml))?.[`${operation}Response`]);
  if (!root) return undefined;
  const result = shapeOf(flatten(root[`${operation}Result`])) ?? {};
  return { result, requestId: textOf(shapeOf(root.ResponseMetadata)?.RequestId) ?? '' };
}

function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  const shape = shapeOf(value);
  if (!shape) return value;
  if (Array.isArray(shape.member)) return shape.member.map(flatten);
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, flatten(inner)]));
}

/** @param namespace The service's, as its model gives it. */
export function renderAnswer(
  operation: string,
  result: Shape,
  requestId: string,
  namespace = elasticLoadBalancing,
): string {
  return (
    `<${operation}Response xmlns="${namespace}"><${operation}Result>${render(result)}</${operation}Result>` +
    `<ResponseMetadata><RequestId>${escapeXml(requestId)}</RequestId></ResponseMetadata></${operation}Response>`
  );
}

function render(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `<member>${render(item)}</member>`).join('');
  const shape = shapeOf(value);
  if (!shape) return escapeXml(textOf(value) ?? '');
  return Object.entries(shape)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `<${name}>${render(inner)}</${name}>`)
    .join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** A request in the query protocol with another form in its place. */
export function withForm(request: RawRequest, form: URLSearchParams): RawRequest {
  const headers = { ...request.headers, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return { method: 'POST', url: '/', headers, body: Buffer.from(form.toString()) };
}
