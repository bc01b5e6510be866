import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Place } from '../runtime/errors.ts';
import type { PlacedProblem } from './problems.ts';

/** A YAML file that knows where each of its values stands. */
export interface Source {
  /** The plain value; undefined where the file has problems of syntax. */
  value: unknown;
  /** Problems of YAML itself, keys given twice among them. */
  problems: PlacedProblem[];
  /** The value's place, or the key's; of a missing value, that of what it is missing in. */
  placeOf(path: readonly PropertyKey[], key?: boolean): Place;
  /** A scalar as it is written: `1.10` and not 1.1. */
  textOf(path: readonly PropertyKey[]): string | undefined;
}

export function parseYaml(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = document.errors.map(({ code, message, pos }) => ({
    place: place(pos[0]),
    message:
      code === 'DUPLICATE_KEY'
        ? `'${word(text, pos[0])}' is given twice; keep one of the two`
        : `this is not YAML: ${message.split('\n')[0]}`,
  }));
  let value: unknown;
  try {
    value = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // Aliases that multiply ("billion laughs") are found only here.
    problems.push({ place: place(0), message: `this can't be read: ${(error as Error).message}` });
  }
  return {
    value,
    problems,
    placeOf: (path, key = false) => place(offsetOf(document, path, key)),
    textOf: (path) => {
      const node = follow(document, path).node;
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key: boolean): number {
  const found = follow(document, path);
  if (found.depth === path.length && !key) return start(found.node) ?? found.keyOffset;
  return found.keyOffset;
}

/** Goes down as far as the path exists. */
function follow(document: Document.Parsed, path: readonly PropertyKey[]) {
  let node: unknown = document.contents;
  let keyOffset = start(node) ?? 0;
  let depth = 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(part),
      );
      if (pair === undefined) break;
      keyOffset = start(pair.key) ?? keyOffset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number' && node.items.length > part) {
      node = node.items[part];
      keyOffset = start(node) ?? keyOffset;
    } else break;
    depth++;
  }
  return { node: isAlias(node) ? node.resolve(document) : node, keyOffset, depth };
}

function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function word(text: string, offset: number): string {
  return /^["']?([^\s:"']+)/.exec(text.slice(offset))?.[1] ?? 'a key';
}
