import { XMLParser } from 'fast-xml-parser';
import { AwsError } from '../core/errors.ts';
import type { RawAnswer } from './upstream.ts';

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: true,
  isArray: (name) => name === 'member',
});

/** The body of a JSON protocol's answer. @throws AwsError with the code and message of an error answer */
export function readJson(answer: RawAnswer): Record<string, unknown> {
  const body = parse(answer.body.toString('utf8'));
  if (answer.status < 300 && body) return body;
  const header = answer.headers['x-amzn-errortype'];
  const type = [body?.['__type'], body?.['code'], Array.isArray(header) ? header[0] : header].find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  const message = body?.['message'] ?? body?.['Message'];
  // `prefix#Code`, or `Code:uri` in the header. Smithy, AWS JSON 1.1, operation error serialization.
  const code = type?.replace(/^.*#/, '').replace(/:.*$/, '');
  throw new AwsError(code ?? 'InternalFailure', typeof message === 'string' ? message : unreadable(answer), {
    status: answer.status >= 400 ? answer.status : 502,
  });
}

/**
 * The `ActionResult` element of a query protocol's answer, every value a string and every `member` list an array. A list
 * without members is an empty string, as nothing in the XML tells that it is one.
 * @throws AwsError with the code and message of an error answer
 */
export function readQuery(action: string, answer: RawAnswer): Record<string, unknown> {
  let document: unknown;
  try {
    document = parser.parse(answer.body.toString('utf8'));
  } catch {
    document = undefined;
  }
  const root = child(document, `${action}Response`);
  if (answer.status < 300 && root) {
    const result = flatten(root[`${action}Result`]);
    return isRecord(result) ? result : {};
  }
  const error =
    child(child(document, 'ErrorResponse'), 'Error') ??
    child(child(child(document, 'Response'), 'Errors'), 'Error') ?? // EC2's own
    child(document, 'Error');
  const [code, message] = [error?.['Code'], error?.['Message']];
  throw new AwsError(
    typeof code === 'string' ? code : 'InternalFailure',
    typeof message === 'string' ? message : unreadable(answer),
    { status: answer.status >= 400 ? answer.status : 502 },
  );
}

function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  if (!isRecord(value)) return value;
  const { member } = value;
  if (Array.isArray(member) && Object.keys(value).length === 1) return member.map(flatten);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, flatten(inner)]));
}

function child(value: unknown, name: string): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined;
  const inner = value[name];
  return isRecord(inner) ? inner : inner === '' ? {} : undefined;
}

function parse(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(answer: RawAnswer): string {
  const start = answer.body.subarray(0, 200).toString('utf8');
  return `The upstream answered HTTP ${answer.status} with what is no answer of this protocol: ${start}`;
}
