import {
  CORE_SCHEMA,
  constructFromEvents,
  defineScalarTag,
  EVENT_ID,
  type Event,
  getScalarValue,
  mapTag,
  mergeTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  seqTag,
  YAMLException,
} from 'js-yaml';
import { ActionError, type Place } from './errors.ts';

/** A YAML file that knows where each of its values stands. */
export interface Source {
  /** The plain value; undefined where the file has problems of syntax. */
  value: unknown;
  /** Problems of YAML itself, keys given twice among them. */
  problems: { place: Place; message: string }[];
  /** The value's place, or the key's; of a missing value, that of what it is missing in. */
  placeOf(path: readonly PropertyKey[], key?: boolean): Place;
  /** A scalar as it is written: `1.10` and not 1.1. */
  textOf(path: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads YAML 1.2 (JSON is part of it) by its core schema: yaml.org/spec/1.2.2. Never throws.
 * @param loose Files that others own: `<<` merges as in YAML 1.1, and tags of their own are left out of account
 */
export function parseYaml(text: string, file: string, loose = false): Source {
  const place = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  let events: Event[] = [];
  let tree: Node | undefined;
  const nodes = () => {
    tree ??= treeOf(events, text);
    return tree;
  };
  const problems: Source['problems'] = [];
  let value: unknown;
  try {
    events = parseEvents(text, {});
    const schema = loose ? looseSchema() : CORE_SCHEMA;
    const documents = constructFromEvents(events, { source: text, schema, maxAliases: 100 });
    value = documents[0] ?? null;
    if (documents.length > 1)
      problems.push({ place: place(0), message: 'this is not YAML of one document; keep one of them' });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const twice = events.length === 0 ? [] : givenTwice(nodes());
    problems.push(
      ...twice.map(({ text: key, offset }) => ({
        place: place(offset),
        message: `'${key}' is given twice; keep one of the two`,
      })),
    );
    if (twice.length === 0)
      problems.push({
        place: place(error.mark?.position ?? 0),
        message: `this is not YAML: ${error.reason}`,
      });
  }
  return {
    value: problems.length > 0 ? undefined : value,
    problems,
    placeOf: (path, key = false) => place(offsetOf(nodes(), path, key)),
    textOf: (path) => follow(nodes(), path).node?.text,
  };
}

/**
 * The plain value of a YAML or JSON text.
 * @throws ActionError at the place of what is wrong
 */
export function readYaml(text: string, file: string, loose = false): unknown {
  const { value, problems } = parseYaml(text, file, loose);
  const [problem] = problems;
  if (problem === undefined) return value;
  throw new ActionError(`'${file}' is not YAML`, {
    cause: new Error(problem.message),
    place: problem.place,
  });
}

function looseSchema() {
  const own = { tagName: '!', matchByTagPrefix: true };
  return CORE_SCHEMA.withTags(
    mergeTag,
    defineScalarTag('!', { matchByTagPrefix: true, resolve: (source) => source, identify: () => false }),
    { ...seqTag, ...own },
    { ...mapTag, ...own },
  );
}

/** What a value of the file is made of. */
interface Node {
  /** Where it begins; of an empty one, where what was before it ends. */
  offset: number;
  /** Of a scalar, as it is written, without quotes. */
  text?: string;
  /** Of a map: the pairs as they are written. */
  pairs?: { key: Node; value: Node }[];
  items?: Node[];
  /** It stands somewhere else. */
  alias?: true;
}

function treeOf(events: readonly Event[], source: string): Node {
  const anchors = new Map<string, Node>();
  let at = 0;
  let last = 0;
  const anchored = (start: number, end: number, node: Node) => {
    if (start >= 0) anchors.set(source.slice(start, end), node);
    return node;
  };
  const next = (): Node | undefined => {
    const event = events[at++];
    switch (event?.type) {
      case EVENT_ID.DOCUMENT:
        return next();
      case EVENT_ID.SCALAR: {
        const node = { offset: startOf(event) ?? last, text: getScalarValue(source, event) };
        last = Math.max(last, event.valueEnd);
        return anchored(event.anchorStart, event.anchorEnd, node);
      }
      case EVENT_ID.ALIAS:
        last = event.anchorEnd;
        // What it stands for is the place to mend.
        return {
          offset: event.anchorStart - 1,
          ...anchors.get(source.slice(event.anchorStart, event.anchorEnd)),
          alias: true,
        };
      case EVENT_ID.SEQUENCE: {
        const node: Node & { items: Node[] } = { offset: event.start, items: [] };
        last = event.start;
        for (let item = next(); item !== undefined; item = next()) node.items.push(item);
        return anchored(event.anchorStart, event.anchorEnd, node);
      }
      case EVENT_ID.MAPPING: {
        const node: Node & { pairs: { key: Node; value: Node }[] } = { offset: event.start, pairs: [] };
        last = event.start;
        for (let key = next(); key !== undefined; key = next()) {
          node.pairs.push({ key, value: next() ?? { offset: last } });
        }
        return anchored(event.anchorStart, event.anchorEnd, node);
      }
      default:
        return undefined; // The end of a collection, or of all.
    }
  };
  return next() ?? { offset: 0 };
}

function startOf({ valueStart, style }: ScalarEvent): number | undefined {
  if (valueStart < 0) return undefined;
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueStart - 1 : valueStart;
}

/** The second key of each two that are the same. */
function givenTwice(node: Node): { text: string; offset: number }[] {
  // Aliases of aliases can multiply without end.
  if (node.alias) return [];
  const seen = new Set<string>();
  const own = (node.pairs ?? []).flatMap(({ key: { text = '', offset } }) => {
    const again = seen.has(text);
    seen.add(text);
    return again ? [{ text, offset }] : [];
  });
  const inner = [...(node.pairs ?? []).map(({ value }) => value), ...(node.items ?? [])];
  return [...own, ...inner.flatMap(givenTwice)];
}

function offsetOf(tree: Node, path: readonly PropertyKey[], key: boolean): number {
  const { node, depth, keyOffset } = follow(tree, path);
  return depth === path.length && !key ? (node?.offset ?? keyOffset) : keyOffset;
}

/** Goes down as far as the path exists. */
function follow(tree: Node, path: readonly PropertyKey[]) {
  let node: Node | undefined = tree;
  let keyOffset = tree.offset;
  let depth = 0;
  for (const part of path) {
    const pair: { key: Node; value: Node } | undefined = node?.pairs?.find(
      ({ key }) => key.text === String(part),
    );
    const inner: Node | undefined =
      pair?.value ?? (typeof part === 'number' ? node?.items?.[part] : undefined);
    if (inner === undefined) break;
    keyOffset = pair?.key.offset ?? inner.offset;
    node = inner;
    depth++;
  }
  return { node: depth === path.length ? node : undefined, keyOffset, depth };
}
