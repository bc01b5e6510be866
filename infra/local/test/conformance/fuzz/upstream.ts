import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An upstream that has nothing, and says so in the protocol of the question. */
export async function emptyUpstream() {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const action = /(?:^|&)Action=(\w+)/.exec(Buffer.concat(parts).toString('latin1'))?.[1];
    if (action === undefined) return void response.end(request.method === 'HEAD' ? undefined : '{}');
    response.setHeader('content-type', 'text/xml');
    response.end(`<${action}Response><${action}Result></${action}Result></${action}Response>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
