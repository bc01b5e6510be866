import { jsonAt, sameJson } from './json.ts';

/** A request to send, and what its answer must be. */
export interface HttpCheck {
  kind: 'http';
  method: string;
  path: string;
  /** Sent along. */
  requestHeaders: Readonly<Record<string, string>>;
  body: string | undefined;
  /** Any of these. */
  status: readonly number[];
  /** Of the answer, by lower-case name. A text, or a pattern between slashes. */
  headers: Readonly<Record<string, string>>;
  /** Values of the answer's JSON, by path. */
  json: Readonly<Record<string, unknown>>;
  /** A text that the answer's body has, or a pattern between slashes. */
  contains: string | undefined;
  withinMs: number | undefined;
}

/** A WebSocket to open, what to say on it, and how it must answer and end. */
export interface SocketCheck {
  kind: 'websocket';
  path: string;
  protocol: string | undefined;
  send: string | undefined;
  /** A text that one of its messages has, a pattern between slashes, or values by their JSON path. */
  expect: string | Readonly<Record<string, unknown>> | undefined;
  /** The code that the server must close with by itself (RFC 6455, 7.4). Without it we close, and it must agree. */
  close: number | undefined;
  withinMs: number;
}

export type Check = HttpCheck | SocketCheck;

/** What came back. `body` up to the limit that is read; header names in lower case. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  ms: number;
}

/** `GET /ready`, `WebSocket /ws`. */
export function nameOf(check: Check): string {
  return check.kind === 'http' ? `${check.method} ${check.path}` : `WebSocket ${check.path}`;
}

/** What a check asks for, in a few words. */
export function wantedOf(check: Check): string {
  if (check.kind === 'websocket') {
    const told = check.expect === undefined ? 'opens' : `answers ${brief(check.expect)}`;
    return check.close === undefined ? told : `${told}, closes with ${check.close}`;
  }
  return [
    check.status.join(' or '),
    ...Object.entries(check.headers).map(([name, value]) => `${name}: ${value}`),
    ...Object.entries(check.json).map(([path, value]) => `${path} = ${JSON.stringify(value)}`),
    ...(check.contains === undefined ? [] : [`has ${brief(check.contains)}`]),
    ...(check.withinMs === undefined ? [] : [`within ${check.withinMs} ms`]),
  ].join(', ');
}

/** What is wrong with an answer; undefined if nothing is. The first thing counts: it is most often the cause of the rest. */
export function problemOf(check: HttpCheck, answer: Answer): string | undefined {
  if (!check.status.includes(answer.status))
    return `status ${answer.status}, not ${check.status.join(' or ')}`;
  for (const [name, wanted] of Object.entries(check.headers)) {
    const found = answer.headers[name];
    if (found === undefined) return `no header ${name}`;
    if (!fitsHeader(found, wanted)) return `header ${name} is ${brief(found)}, not ${brief(wanted)}`;
  }
  const wrong = wrongJson(check.json, answer.body);
  if (wrong !== undefined) return wrong;
  if (check.contains !== undefined && !fits(answer.body, check.contains))
    return `the body has no ${brief(check.contains)}`;
  if (check.withinMs !== undefined && answer.ms > check.withinMs)
    return `took ${Math.round(answer.ms)} ms, allowed are ${check.withinMs} ms`;
  return undefined;
}

/** The first path of a JSON text that hasn't the value it must have. */
export function wrongJson(wanted: Readonly<Record<string, unknown>>, text: string): string | undefined {
  if (Object.keys(wanted).length === 0) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return `no JSON: ${brief(text)}`;
  }
  for (const [path, value] of Object.entries(wanted)) {
    const found = jsonAt(json, path);
    const same =
      typeof value === 'string' && typeof found === 'string'
        ? (patternOf(value)?.test(found) ?? found === value)
        : sameJson(found, value);
    if (same) continue;
    return found === undefined ? `no ${path} in the JSON` : `${path} is ${brief(found)}, not ${brief(value)}`;
  }
  return undefined;
}

/** True if a text has another one in it, or fits a pattern between slashes. */
export function fits(text: string, wanted: string): boolean {
  return patternOf(wanted)?.test(text) ?? text.includes(wanted);
}

/** A header's value fits whole, or without its parameters: `application/json` is `application/json; charset=utf-8`. */
function fitsHeader(found: string, wanted: string): boolean {
  return patternOf(wanted)?.test(found) ?? (found === wanted || found.split(';')[0]?.trim() === wanted);
}

/** `/ok|fine/` or `/ok/i`. */
export function patternOf(text: string): RegExp | undefined {
  const [, source, flags] = /^\/(.+)\/(i?)$/s.exec(text) ?? [];
  return source === undefined ? undefined : new RegExp(source, flags);
}

/** A value for people: short, on one line. */
export function brief(value: unknown): string {
  const text = (typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value))).replace(
    /\s+/g,
    ' ',
  );
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
