import { randomUUID } from 'node:crypto';
import type { AwsError } from '../core/errors.ts';
import type { RawAnswer } from '../upstream/upstream.ts';
import type { Protocol } from './protocol.ts';

/** An answer in the AWS JSON protocol. */
export function jsonAnswer(body: unknown, status = 200, type = 'application/x-amz-json-1.1'): RawAnswer {
  return { status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(body)) };
}

/**
 * An error in the protocol of its request, so that a client's SDK throws it under its own name.
 * Sources: the error sections of the AWS JSON 1.1, AWS query and RPC v2 CBOR protocols in the Smithy specification.
 *
 * @param jsonType The request's content type where it was a JSON protocol's, since 1.0 and 1.1 are answered in kind.
 */
export function errorAnswer(error: AwsError, protocol: Protocol, jsonType?: string): RawAnswer {
  const requestId = randomUUID();
  const common = { 'x-amzn-requestid': requestId };
  if (protocol === 'query' || protocol === 'rest') {
    const type = error.status >= 500 ? 'Receiver' : 'Sender';
    const inner = `<Code>${xml(error.code)}</Code><Message>${xml(error.message)}</Message>`;
    const body =
      protocol === 'query'
        ? `<ErrorResponse><Error><Type>${type}</Type>${inner}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`
        : `<?xml version="1.0" encoding="UTF-8"?><Error>${inner}<RequestId>${requestId}</RequestId></Error>`;
    return {
      status: error.status,
      headers: { ...common, 'content-type': 'text/xml' },
      body: Buffer.from(body),
    };
  }
  if (protocol === 'cbor') {
    return {
      status: error.status,
      headers: { ...common, 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' },
      body: Buffer.concat([
        Buffer.from([0xa2]),
        ...['__type', error.code, 'message', error.message].map(cborText),
      ]),
    };
  }
  const body = { ...error.members, __type: error.code, message: error.message };
  const type = jsonType === 'application/x-amz-json-1.0' ? jsonType : 'application/x-amz-json-1.1';
  const answer = jsonAnswer(body, error.status, type);
  return { ...answer, headers: { ...answer.headers, ...common, 'x-amzn-errortype': headerText(error.code) } };
}

function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}

/** Escapes for XML text, and leaves out the control characters that XML 1.0 can't hold. */
export function xml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (c) => ('\t\n\r'.includes(c) ? c : ''))
    .replace(/[&<>"]/g, (c) => entities[c] ?? c);
}

/** A CBOR text string: RFC 8949 section 3.1, major type 3, with a length of four bytes. */
function cborText(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = Buffer.from([0x7a, 0, 0, 0, 0]);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}
