import { ActionError } from '../runtime/errors.ts';
import { jsonAt } from './json.ts';

/** What must be served: a commit, which an answer may abbreviate, or a version's text, which it must have exactly. */
export interface Expected {
  kind: 'commit' | 'version';
  text: string;
}

/** Where an answer says what is served: in a header, or in a field of a JSON body. */
export interface VersionSource {
  path: string;
  header: string | undefined;
  /** `commit`, `build.git.sha`. */
  field: string;
}

/** @throws ActionError unless it is at least seven hexadecimal digits */
export function parseCommit(text: string | undefined): string {
  if (text === undefined || text === '') {
    throw new ActionError('which commit must be served was not given', {
      help: "Set the input 'commit' (on GitHub it is the workflow's own by default), or 'version'.",
    });
  }
  if (!/^[0-9a-f]{7,64}$/i.test(text))
    throw new ActionError(
      `input 'commit' is '${text}'; it must be a commit id of 7 to 64 hexadecimal digits`,
      { help: "Something else than a commit, such as 1.4.2, goes into 'version'." },
    );
  return text.toLowerCase();
}

/** `5`, `0.5` or `5%`. @throws ActionError unless it is a number from 0 to 100 */
export function parsePercent(input: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text);
  const percent = Number(match?.[1] ?? Number.NaN);
  if (!(percent <= 100))
    throw new ActionError(
      `input '${input}' is '${text}'; it must be a number from 0 to 100, such as 5 or 0.5`,
    );
  return percent;
}

/** The same commit, one of them perhaps abbreviated to seven digits or more. */
export function sameCommit(a: string, b: string): boolean {
  const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  return short.length >= 7 && long.startsWith(short);
}

/** True if what an answer named is what must be served. */
export function isExpected({ kind, text }: Expected, served: string): boolean {
  return kind === 'commit' ? sameCommit(served, text) : served === text;
}

/** `commit a1b2c3d4e5f6`, `version 1.4.2`. */
export function expectedText({ kind, text }: Expected): string {
  return `${kind} ${kind === 'commit' ? text.slice(0, 12) : text}`;
}

/** What an answer says is served, or why it says nothing. */
export function servedOf(
  { header, field }: VersionSource,
  answer: { headers: Readonly<Record<string, string>>; body: string },
): { served: string } | { problem: string } {
  if (header !== undefined) {
    const value = answer.headers[header.toLowerCase()];
    return isName(value) ? { served: value } : { problem: `an answer without the header ${header}` };
  }
  let json: unknown;
  try {
    json = JSON.parse(answer.body);
  } catch {
    return { problem: 'an answer that is not JSON' };
  }
  const value = jsonAt(json, field);
  return isName(value) ? { served: value } : { problem: `JSON without a "${field}"` };
}

/** Printable and short: it is shown in logs and tables. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,100}$/.test(value);
}
