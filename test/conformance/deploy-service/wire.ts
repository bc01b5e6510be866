import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  operation: string;
  input: Record<string, unknown>;
}

/** What happens to a call: an error of AWS's JSON protocol, a cut connection, or an answer from earlier. */
export type Fault =
  | { status: number; type: string; message?: string }
  | 'cut'
  /** The answer that this operation gave when it was first asked. */
  | 'stale';

export interface Wire {
  url: string;
  calls: Call[];
  /** How often an operation was called. */
  count(operation: string): number;
  /** Decides what happens to a call; undefined passes it on. */
  fault: (call: Call, nth: number) => Fault | undefined;
  close(): Promise<void>;
}

export const denied: Fault = {
  status: 400,
  type: 'AccessDeniedException',
  message: 'not authorized to perform it',
};
export const expired: Fault = {
  status: 400,
  type: 'ExpiredTokenException',
  message: 'The security token is expired',
};
export const throttled: Fault = { status: 400, type: 'ThrottlingException', message: 'Rate exceeded' };
export const broken: Fault = { status: 500, type: 'ServerException', message: 'try again' };

/** A real HTTP server between an AWS client and an endpoint: records every call, and fails those it is told to. */
export async function openWire(target: string): Promise<Wire> {
  const first = new Map<string, { status: number; text: string }>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const operation = String(request.headers['x-amz-target'] ?? request.url).replace(/^.*\./, '');
    const json = body.length > 0 && body[0] === 0x7b;
    const call = { operation, input: json ? JSON.parse(body.toString('utf8')) : {} };
    wire.calls.push(call);
    const fault = wire.fault(call, wire.count(operation));
    if (fault === 'cut') {
      request.socket.destroy();
      return;
    }
    const send = (status: number, text: string) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(text);
    };
    if (fault !== undefined && fault !== 'stale')
      return send(fault.status, JSON.stringify({ __type: fault.type, message: fault.message ?? fault.type }));
    const old = first.get(operation);
    if (fault === 'stale' && old !== undefined) return send(old.status, old.text);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(
        ([key]) => !/^(host|connection|content-length|expect|transfer-encoding)$/.test(key),
      ),
    ) as Record<string, string>;
    const answer = await fetch(new URL(request.url ?? '/', target), {
      method: request.method ?? 'POST',
      headers,
      ...(body.length === 0 ? {} : { body }),
    });
    const text = await answer.text();
    if (!first.has(operation)) first.set(operation, { status: answer.status, text });
    send(answer.status, text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    count: (operation) => wire.calls.filter((call) => call.operation === operation).length,
    fault: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return wire;
}
