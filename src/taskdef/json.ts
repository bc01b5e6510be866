import { ActionError } from '../runtime/errors.ts';

/** @throws ActionError at the line and column of what is no JSON */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const before = text.slice(0, faultIn(text)).split('\n');
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    throw new ActionError(`'${file}' is not JSON`, { cause, place });
  }
}

/** A token of JSON at a place of the text: RFC 8259. */
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a string of JSON must not have as it stands
  /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const space = /[ \t\n\r]*/y;

/** What may come next: a value, the first or another key, what goes between a key and its value, or what ends one. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'end';

/**
 * Where text stops to be JSON: the offset of the first token that does not fit, or the text's length. V8 tells it for some
 * errors only.
 */
export function faultIn(text: string): number {
  const open: ('[' | '{')[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    if (at >= text.length) return text.length;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const after: Next | undefined = found === undefined ? undefined : follow(found, next, open);
    if (found === undefined || after === undefined) return at;
    next = after;
    at += found.length;
  }
}

/** What may follow a token; undefined where the token may not stand. Keeps `open`, the brackets around it. */
function follow(found: string, next: Next, open: ('[' | '{')[]): Next | undefined {
  const inside = open.at(-1);
  const done = (): Next => (open.length === 0 ? 'end' : 'more');
  if (found === ']' || found === '}') {
    const closes = found === ']' ? '[' : '{';
    const fits = next === 'more' || next === (found === ']' ? 'value or ]' : 'key or }');
    if (!fits || inside !== closes) return undefined;
    open.pop();
    return done();
  }
  if (found === ',') return next !== 'more' ? undefined : inside === '{' ? 'key' : 'value';
  if (found === ':') return next === ':' ? 'value' : undefined;
  if (next === 'key' || next === 'key or }') return found.startsWith('"') ? ':' : undefined;
  if (next !== 'value' && next !== 'value or ]') return undefined;
  if (found !== '[' && found !== '{') return done();
  open.push(found);
  return found === '[' ? 'value or ]' : 'key or }';
}
