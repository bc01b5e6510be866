import type { IncomingMessage } from 'node:http';
import { AwsError } from '../core/errors.ts';

/** No AWS API that is served here takes more in one request. */
export const bodyLimit = 10 * 1024 * 1024;

/** Reads a request's body. @throws AwsError RequestEntityTooLarge, 413 */
export async function readBody(request: IncomingMessage, limit = bodyLimit): Promise<Buffer> {
  const tooLarge = () =>
    new AwsError('RequestEntityTooLarge', `The request's body is larger than ${limit} bytes.`, {
      status: 413,
    });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  return await new Promise((resolve, reject) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > limit) {
        request.removeAllListeners('data');
        reject(tooLarge());
      } else parts.push(part);
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the client went away before its request was complete')));
  });
}
