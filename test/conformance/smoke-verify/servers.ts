import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export const right = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const wrong = 'ffffffffffffffffffffffffffffffffffffffff';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  }
});

/** A server that lives as long as the test. */
export async function serve(
  listener: RequestListener,
  at: { address?: string; port?: number } = {},
): Promise<{ url: string; port: number; server: Server; connections(): number }> {
  let connections = 0;
  const server = createServer(listener).on('connection', () => {
    connections += 1;
  });
  servers.push(server);
  const { address = '127.0.0.1', port = 0 } = at;
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  const { port: opened } = server.address() as AddressInfo;
  return { server, port: opened, url: `http://${address}:${opened}`, connections: () => connections };
}

/** A service that names a commit, and answers everything else as `others` says. */
export const service =
  (
    commit: () => unknown,
    others: RequestListener = (_, response) => void response.end('ok'),
  ): RequestListener =>
  (request, response) => {
    if (request.url?.endsWith('/version')) response.end(JSON.stringify({ commit: commit() }));
    else others(request, response);
  };
