import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. `bytes`: how much of its body did. */
export interface Seen {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  bytes: number;
  status: number;
}

/** Something that is to go wrong. The first that fits a request is taken, and used up after `times`. */
export interface Order {
  method: string;
  path: RegExp;
  /** 1 by default. */
  times?: number;
  /** Fitting requests to let through first; 0 by default. */
  after?: number;
  /** Answers with this status; whatever the request carried is thrown away. */
  status?: number;
  headers?: Record<string, string>;
  /** Takes this many bytes of the body, keeps them if it is an upload, and cuts the connection. */
  cutAfter?: number;
  /** Does what was asked, and cuts the connection instead of answering. */
  cutAnswer?: true;
}

export interface FakeRegistryOptions {
  orders?: Order[];
  auth?: { kind: 'basic' | 'bearer'; username: string; password: string };
  /** A tag, once set, is not moved: 400 TAG_INVALID, as ECR says it. */
  immutable?: (tag: string) => boolean;
  /** As ECR: a PATCH is answered 201, with a Range that stays at the end of the first piece; parts are kept whole or not at all. */
  ecr?: boolean;
  /** The registry answers with another digest than the manifest has. */
  wrongDigest?: string;
}

export interface FakeRegistry {
  /** `127.0.0.1:PORT`. */
  host: string;
  seen: Seen[];
  /** Digests of all blobs, by repository. */
  blobs: Map<string, Map<string, Buffer>>;
  /** Manifests by `name:tag` and `name@digest`. */
  manifests: Map<string, { bytes: Buffer; mediaType: string }>;
  /** `METHOD path` of what was sent, for a look at the order of things. */
  lines(): string[];
  stop(): Promise<void>;
}

/** A registry of the OCI distribution specification, in memory, that remembers what was sent and fails when told to. */
export async function startRegistry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const orders = (options.orders ?? []).map((order) => ({
    ...order,
    left: order.times ?? 1,
    skip: order.after ?? 0,
  }));
  const seen: Seen[] = [];
  const blobs: FakeRegistry['blobs'] = new Map();
  const manifests: FakeRegistry['manifests'] = new Map();
  const uploads = new Map<string, { bytes: Buffer; first: number }>();
  let host = '';
  let started = 0;
  const blobsOf = (name: string) => {
    const found = blobs.get(name) ?? new Map<string, Buffer>();
    blobs.set(name, found);
    return found;
  };

  const authorized = (request: IncomingMessage): boolean => {
    if (options.auth === undefined) return true;
    const { kind, username, password } = options.auth;
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    return request.headers.authorization === (kind === 'basic' ? basic : 'Bearer token-of-the-fake');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '' } = request;
    const record: Seen = { method, path, headers: flat(request), bytes: 0, status: 0 };
    seen.push(record);
    const url = new URL(path, 'http://registry');
    const answer = (status: number, headers: Record<string, string> = {}, body?: unknown) => {
      record.status = status;
      response.writeHead(status, headers);
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const refuse = (status: number, code: string, message = code) =>
      answer(status, {}, { errors: [{ code, message }] });

    if (url.pathname === '/token') {
      const { username = '', password = '' } = options.auth ?? {};
      const good = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
      if (request.headers.authorization !== good) return refuse(401, 'UNAUTHORIZED');
      return answer(200, {}, { token: 'token-of-the-fake' });
    }
    if (!authorized(request)) {
      const challenge =
        options.auth?.kind === 'basic'
          ? 'Basic realm="fake"'
          : `Bearer realm="http://${host}/token",service="fake"`;
      request.resume();
      return answer(
        401,
        { 'www-authenticate': challenge },
        { errors: [{ code: 'UNAUTHORIZED', message: 'log in' }] },
      );
    }

    const order = orders.find((o) => o.left > 0 && o.method === method && o.path.test(path) && o.skip-- <= 0);
    if (order !== undefined) order.left--;
    let body: Buffer;
    try {
      body = await read(request, record, order?.cutAfter);
    } catch {
      return;
    }
    const upload = uploads.get(url.pathname);
    if (order?.cutAfter !== undefined) {
      if (upload !== undefined && options.ecr !== true) upload.bytes = Buffer.concat([upload.bytes, body]);
      return request.socket.destroy();
    }
    if (order?.status !== undefined) return answer(order.status, order.headers);
    if (order?.cutAnswer === true) response.writeHead = () => request.socket.destroy() as never;

    const start = /^\/v2\/(.+)\/blobs\/uploads\/$/.exec(url.pathname);
    if (start?.[1] !== undefined && method === 'POST') {
      const from = blobs.get(url.searchParams.get('from') ?? '')?.get(url.searchParams.get('mount') ?? '');
      if (from !== undefined) {
        blobsOf(start[1]).set(url.searchParams.get('mount') ?? '', from);
        return answer(201, { location: path });
      }
      const location = `/v2/${start[1]}/blobs/uploads/u${++started}`;
      uploads.set(location, { bytes: Buffer.alloc(0), first: 0 });
      return answer(202, { location: `${location}?state=1` });
    }
    const part = /^\/v2\/(.+)\/blobs\/uploads\/[^/]+$/.exec(url.pathname);
    if (part?.[1] !== undefined) {
      if (upload === undefined) return refuse(404, 'BLOB_UPLOAD_UNKNOWN');
      const range = () => `0-${Math.max(0, (options.ecr === true ? upload.first : upload.bytes.length) - 1)}`;
      const location = `${url.pathname}?state=${upload.bytes.length}`;
      if (method === 'GET') return answer(204, { location, range: range() });
      const from = Number(/^(\d+)-/.exec(record.headers['content-range'] ?? '')?.[1] ?? upload.bytes.length);
      if (from !== upload.bytes.length)
        return refuse(416, 'BLOB_UPLOAD_INVALID', `stands at ${upload.bytes.length}`);
      upload.bytes = Buffer.concat([upload.bytes, body]);
      if (upload.first === 0) upload.first = upload.bytes.length;
      if (method === 'PATCH') return answer(options.ecr === true ? 201 : 202, { location, range: range() });
      uploads.delete(url.pathname);
      const digest = url.searchParams.get('digest') ?? '';
      if (sha256(upload.bytes) !== digest)
        return refuse(400, 'DIGEST_INVALID', 'the content hashes to something else');
      blobsOf(part[1]).set(digest, upload.bytes);
      return answer(201, { location: `/v2/${part[1]}/blobs/${digest}` });
    }
    const blob = /^\/v2\/(.+)\/blobs\/(sha256:.+)$/.exec(url.pathname);
    if (blob?.[1] !== undefined && blob[2] !== undefined) {
      const found = blobsOf(blob[1]).get(blob[2]);
      if (found === undefined) return answer(404);
      if (method !== 'GET') return answer(200, { 'content-length': String(found.length) });
      record.status = 200;
      return void response.writeHead(200).end(found);
    }
    const list = /^\/v2\/(.+)\/tags\/list$/.exec(url.pathname);
    if (list?.[1] !== undefined && method === 'GET') {
      const tags = [...manifests.keys()]
        .filter((key) => key.startsWith(`${list[1]}:`))
        .map((key) => key.slice(`${list[1]}:`.length))
        .sort();
      // A page of its own for each tag, as registries have it with many.
      const last = tags.indexOf(url.searchParams.get('last') ?? '');
      const more =
        last + 2 < tags.length ? { link: `<${url.pathname}?last=${tags[last + 1]}>; rel="next"` } : {};
      return answer(200, more, { name: list[1], tags: tags.slice(last + 1, last + 2) });
    }
    const manifest = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(url.pathname);
    if (manifest?.[1] !== undefined && manifest[2] !== undefined) {
      const [, name, reference] = manifest;
      const key = reference.includes(':') ? `${name}@${reference}` : `${name}:${reference}`;
      const found = manifests.get(key);
      if (method === 'HEAD') {
        if (found === undefined) return answer(404);
        return answer(200, { 'docker-content-digest': options.wrongDigest ?? sha256(found.bytes) });
      }
      if (method === 'GET') {
        if (found === undefined) return refuse(404, 'MANIFEST_UNKNOWN');
        record.status = 200;
        return void response.writeHead(200, { 'content-type': found.mediaType }).end(found.bytes);
      }
      if (found !== undefined && !reference.includes(':') && options.immutable?.(reference) === true)
        return refuse(
          400,
          'TAG_INVALID',
          `The image tag '${reference}' already exists and cannot be overwritten`,
        );
      const named = JSON.parse(body.toString('utf8')) as {
        config: { digest: string };
        layers: { digest: string }[];
      };
      if ([named.config, ...named.layers].some(({ digest }) => !blobsOf(name).has(digest)))
        return refuse(404, 'MANIFEST_BLOB_UNKNOWN');
      const stored = { bytes: body, mediaType: record.headers['content-type'] ?? '' };
      manifests.set(key, stored);
      manifests.set(`${name}@${sha256(body)}`, stored);
      return answer(201, { 'docker-content-digest': options.wrongDigest ?? sha256(body) });
    }
    return refuse(404, 'UNSUPPORTED');
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(599);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    seen,
    blobs,
    manifests,
    lines: () => seen.map(({ method, path }) => `${method} ${path}`),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The body of a request, or its first `limit` bytes. @throws where the client cut the connection */
async function read(request: IncomingMessage, record: Seen, limit = Infinity): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const part = chunk.subarray(0, limit - record.bytes);
    chunks.push(part);
    record.bytes += part.length;
    if (record.bytes >= limit) break;
  }
  return Buffer.concat(chunks);
}

const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const flat = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
