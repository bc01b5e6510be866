import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Asked {
  method: string;
  /** Without the version. */
  path: string;
  query: Record<string, string>;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** `open`: the head at once, and no end. */
export type Answer = { status?: number; body?: unknown } | 'open';

/** A Docker engine on a socket of its own that answers as a test says, and remembers what it was asked. */
export async function fakeEngine(
  answer: (asked: Asked) => Answer | undefined,
  version = { ApiVersion: '1.41' },
) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-engine-'));
  const socketPath = join(folder, 'docker.sock');
  const asked: Asked[] = [];
  const versions = new Set<string>();
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://docker');
    const found = /^\/v([\d.]+)(\/.*)$/.exec(url.pathname);
    if (found?.[1]) versions.add(found[1]);
    const call: Asked = {
      method: request.method ?? '',
      path: found?.[2] ?? url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    if (call.path === '/version') return response.end(JSON.stringify({ Arch: 'amd64', ...version }));
    asked.push(call);
    const given = answer(call) ?? { status: 404, body: { message: `no such thing: ${call.path}` } };
    if (given === 'open') return response.flushHeaders();
    response.statusCode = given.status ?? 200;
    response.end(typeof given.body === 'string' ? given.body : JSON.stringify(given.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  return {
    socketPath,
    asked,
    versions,
    of: (method: string, path: RegExp) =>
      asked.filter((call) => call.method === method && path.test(call.path)),
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
