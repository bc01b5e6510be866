import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { isOwnHost } from '../console/host.ts';
import { AwsError } from '../core/errors.ts';
import { defaultScope } from '../core/scope.ts';
import { readBody } from '../http/body.ts';
import type { StreamHandler } from '../http/server.ts';
import { NotScaled, type Scaler } from './scaler.ts';

export const scalePath = '/_local/scale';
/** Bytes. */
const bodyLimit = 64 * 1024;

const shape = z.strictObject({
  cluster: z.string().min(1).default('default'),
  service: z.string().min(1),
  desiredCount: z.number().int().min(0),
  region: z.string().min(1).default(defaultScope.region),
  account: z
    .string()
    .regex(/^\d{12}$/, 'twelve digits')
    .default(defaultScope.account),
});

export const isScalePath = (url = ''): boolean => url.split('?', 1)[0] === scalePath;

const statusOf = { 'no-target': 404, 'no-service': 404, refused: 409 } as const;

/**
 * `POST /_local/scale {"cluster": …, "service": …, "desiredCount": …}` scales a service as the alarm of a scaling policy
 * would, since no alarm does here. It answers only to names of this machine, and to no page of another site.
 */
export function createScaleAdmin(scaler: Scaler): StreamHandler {
  async function act(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const { host, origin } = request.headers;
    const sameSite = origin === undefined || origin === `http://${host}`;
    const refused = (status: number, error: string) => ({ status, body: { error } });
    if (!isOwnHost(host, request.socket.localAddress) || !sameSite) {
      return refused(403, `Services are scaled from this machine: http://127.0.0.1:PORT${scalePath}`);
    }
    if (request.method !== 'POST') return refused(405, 'Here is POST only.');
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return refused(415, 'The request is JSON, with content-type application/json.');
    }
    let given: unknown;
    try {
      given = JSON.parse((await readBody(request, bodyLimit)).toString('utf8'));
    } catch (error) {
      if (error instanceof AwsError) return refused(error.status, error.message);
      if (error instanceof SyntaxError) return refused(400, `The body is not JSON: ${error.message}`);
      throw error;
    }
    const parsed = shape.safeParse(given);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return refused(400, `${issue?.path.map(String).join('.') || 'the body'}: ${issue?.message}`);
    }
    const { cluster, service, desiredCount, region, account } = parsed.data;
    try {
      const resource = `service/${cluster}/${service}`;
      return { status: 200, body: await scaler.scale({ region, account }, resource, desiredCount) };
    } catch (error) {
      if (error instanceof NotScaled) return refused(statusOf[error.reason], error.message);
      throw error;
    }
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = await act(request);
    request.resume();
    const text = `${JSON.stringify(body)}\n`;
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 405 && { allow: 'POST' }),
    });
    response.end(text);
  };
}
