import type { IncomingMessage } from 'node:http';
import { AwsError } from '../core/errors.ts';

/** No AWS API that is served here takes more in one request. */
export const bodyLimit = 10 * 1024 * 1024;

/** Refuses a body that its length shows to be too large, before it is sent. @throws AwsError RequestEntityTooLarge, 413 */
export function checkLength(request: IncomingMessage, limit = bodyLimit): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
}

/** Reads a request's body. @throws AwsError RequestEntityTooLarge, 413; Error where the client goes away */
export async function readBody(request: IncomingMessage, limit = bodyLimit): Promise<Buffer> {
  checkLength(request, limit);
  const parts: Buffer[] = [];
  let size = 0;
  return await new Promise((resolve, reject) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > limit) {
        request.removeAllListeners('data');
        reject(tooLarge(limit));
      } else parts.push(part);
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the client went away before its request was complete')));
  });
}

function tooLarge(limit: number): AwsError {
  const message = `The request's body is larger than ${limit} bytes.`;
  return new AwsError('RequestEntityTooLarge', message, { status: 413 });
}
