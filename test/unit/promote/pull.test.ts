import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sha256Of } from '../../../src/docker/digest.ts';
import { configIn, descriptorsIn, openSource } from '../../../src/http/pull.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const retry = { attempts: 4, baseMs: 1, maxMs: 5 };
const open = (host: string) =>
  openSource({ host, name: 'team/api', signal: AbortSignal.timeout(100_000), retry });
const blob = randomBytes(400_000);
const descriptor = { digest: sha256Of(blob), size: blob.length, mediaType: 'application/octet-stream' };

async function read(host: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open(host).blob(descriptor).open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Sends what a Range asks for, and cuts the connection each time after `cutAfter` bytes. */
function cutting(cutAfter: number, ranges: boolean, seen: (string | undefined)[]): RequestListener {
  return (request, response) => {
    seen.push(request.headers.range);
    const from = ranges ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0) : 0;
    const rest = blob.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length });
    // The first times only; a registry without ranges sends more each time.
    const limit = ranges ? cutAfter : cutAfter * seen.length;
    if (rest.length <= limit) return void response.end(rest);
    response.write(rest.subarray(0, limit), () => request.socket.destroy());
  };
}

test('a blob whose connection is cut goes on where it stopped', async () => {
  const seen: (string | undefined)[] = [];
  const host = await serve(cutting(150_000, true, seen));
  expect((await read(host)).equals(blob)).toBe(true);
  expect(seen[0]).toBeUndefined();
  expect(seen.length).toBeGreaterThanOrEqual(3);
  for (const range of seen.slice(1)) expect(range).toMatch(/^bytes=[1-9]\d*-$/);
});

test('a registry without ranges begins anew, and nothing comes twice', async () => {
  const host = await serve(cutting(150_000, false, []));
  expect((await read(host)).equals(blob)).toBe(true);
});

test('one that is cut again and again without a byte ends in an error that says how far it came', async () => {
  let asked = 0;
  const host = await serve((request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-length': blob.length });
    response.write('', () => setTimeout(() => request.socket.destroy(), 5));
    response.flushHeaders();
  });
  await expect(read(host)).rejects.toThrow(
    /could not read the layer sha256:\S+ of \S+\/team\/api: the connection broke at 0 of 400000 bytes/,
  );
  expect(asked).toBe(retry.attempts);
});

test('a blob that is larger than it should be is refused', async () => {
  const host = await serve((_, response) => void response.end(Buffer.concat([blob, blob])));
  await expect(read(host)).rejects.toThrow(/it is larger than its 400000 bytes/);
});

test('a redirect to a store gets no credentials', async () => {
  const seen: (string | undefined)[] = [];
  const store = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end(blob);
  });
  const host = await serve((request, response) => {
    if (request.headers.authorization === undefined)
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    response.writeHead(307, { location: `http://${store}/blob` }).end();
  });
  const source = openSource({
    ...{ host, name: 'team/api', signal: AbortSignal.timeout(100_000), retry },
    credentials: { username: 'AWS', password: 'hush' },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.blob(descriptor).open()) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(blob)).toBe(true);
  expect(seen).toEqual([undefined]);
});

test('a manifest must hash to its digest', async () => {
  const text = '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json"}';
  const host = await serve((request, response) => {
    if (request.url?.endsWith('0'.repeat(64))) return void response.writeHead(404).end();
    response.setHeader('content-type', 'application/vnd.oci.image.manifest.v1+json; charset=utf-8');
    response.end(text);
  });
  const digest = sha256Of(text);
  expect(await open(host).manifest(digest)).toEqual({
    digest,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    bytes: Buffer.from(text),
  });
  await expect(open(host).manifest(`sha256:${'1'.repeat(64)}`)).rejects.toThrow(
    /what came hashes to sha256:/,
  );
  await expect(open(host).manifest(`sha256:${'0'.repeat(64)}`)).rejects.toThrow(/has no image sha256:0000/);
});

test('a registry that knows no referrers has none', async () => {
  const host = await serve((_, response) => void response.writeHead(404).end('<html>'));
  expect(await open(host).referrers(descriptor.digest)).toEqual([]);
});

test('what is attached is read page after page', async () => {
  const page = (digit: string) => ({ manifests: [{ ...descriptor, digest: `sha256:${digit.repeat(64)}` }] });
  const host = await serve((request, response) => {
    const more = request.url?.includes('?page=2') === true;
    if (!more) response.setHeader('link', `<${request.url}?page=2>; rel="next"`);
    response.end(JSON.stringify(page(more ? 'b' : 'a')));
  });
  const found = await open(host).referrers(descriptor.digest);
  expect(found.map(({ digest }) => digest.at(-1))).toEqual(['a', 'b']);
});

test('descriptors of what is no manifest are none', () => {
  expect(descriptorsIn('<html>', 'layers')).toEqual([]);
  expect(descriptorsIn('{"layers":[{"digest":"../../x","size":1},null,{"digest":5}]}', 'layers')).toEqual([]);
  expect(configIn('{"config":"x"}')).toBeUndefined();
});
