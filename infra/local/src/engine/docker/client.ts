import http from 'node:http';

/**
 * A small client of the Docker Engine HTTP API over its unix socket. It speaks the newest version that both sides know, so
 * that Docker 20.10 (API 1.41) and Docker 29 (which refuses anything below 1.44) are both served.
 * Source: docs.docker.com/reference/api/engine
 */
export interface DockerClient {
  readonly socketPath: string;
  /** Docker's name for the engine's architecture, for example `amd64`. */
  readonly arch: string;
  /** One call whose answer is JSON (or empty: then `{}`). @throws DockerError */
  json<T = Record<string, unknown>>(method: string, path: string, options?: CallOptions): Promise<T>;
  /** One call whose answer is read as it comes. @throws DockerError */
  stream(method: string, path: string, options?: CallOptions): Promise<http.IncomingMessage>;
}

export interface CallOptions {
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Sent as JSON, or as it is where it is a Buffer (a tar). */
  body?: object | Buffer;
  signal?: AbortSignal;
}

/** What the engine answered instead of what was asked for; status 0 where it did not answer at all. */
export class DockerError extends Error {
  override name = 'DockerError';
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** The newest API version this client was written for. */
const newestKnown = '1.44';

/** Connects to the engine behind a socket. @throws DockerError status 0 if no engine answers there */
export async function connectDocker(socketPath: string): Promise<DockerClient> {
  const about = (await answerJson(
    await request(socketPath, 'GET', '/version', { signal: AbortSignal.timeout(10_000) }),
  )) as { ApiVersion?: string; MinAPIVersion?: string; Arch?: string };
  if (!about.ApiVersion) throw new DockerError(0, `what listens on ${socketPath} is no Docker engine`);
  const prefix = `/v${chooseVersion(about.ApiVersion, about.MinAPIVersion)}`;
  const stream: DockerClient['stream'] = (method, path, options = {}) =>
    request(socketPath, method, prefix + path, options);
  return {
    socketPath,
    arch: about.Arch ?? 'amd64',
    stream,
    json: async <T>(method: string, path: string, options: CallOptions = {}) =>
      (await answerJson(await stream(method, path, options))) as T,
  };
}

/** The newest version that we know and the engine still serves. */
export function chooseVersion(engine: string, engineMinimum = '1.12'): string {
  const wanted = older(engine, newestKnown) ? engine : newestKnown;
  return older(wanted, engineMinimum) ? engineMinimum : wanted;
}

function older(a: string, b: string): boolean {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor !== bMajor ? aMajor < bMajor : aMinor < bMinor;
}

function request(
  socketPath: string,
  method: string,
  path: string,
  options: CallOptions,
): Promise<http.IncomingMessage> {
  const { body, signal } = options;
  const payload =
    body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const headers: Record<string, string> = { host: 'docker', ...options.headers };
  if (payload) {
    headers['content-type'] = Buffer.isBuffer(body) ? 'application/x-tar' : 'application/json';
    headers['content-length'] = String(payload.length);
  }
  const search = options.query ? `?${new URLSearchParams(options.query)}` : '';
  return new Promise((resolve, reject) => {
    const call = http.request({
      socketPath,
      method,
      path: path + search,
      headers,
      agent: false,
      ...(signal ? { signal } : {}),
    });
    call.on('error', (cause) => reject(new DockerError(0, `${method} ${path}: ${cause.message}`, { cause })));
    call.on('response', (answer) => {
      const status = answer.statusCode ?? 0;
      if (status < 400) return resolve(answer);
      text(answer).then(
        (said) => reject(new DockerError(status, messageOf(said))),
        (cause) => reject(new DockerError(status, `HTTP ${status}`, { cause })),
      );
    });
    call.end(payload);
  });
}

/** The whole body of an answer. @throws DockerError status 0 if it is cut off */
export async function text(answer: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of answer) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw new DockerError(0, 'the Docker engine cut its answer off', { cause });
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function answerJson(answer: http.IncomingMessage): Promise<unknown> {
  const body = await text(answer);
  try {
    return body.trim() === '' ? {} : JSON.parse(body);
  } catch (cause) {
    throw new DockerError(answer.statusCode ?? 0, `not JSON: ${body.slice(0, 200)}`, { cause });
  }
}

function messageOf(body: string): string {
  try {
    const parsed = JSON.parse(body) as { message?: unknown };
    return typeof parsed.message === 'string' ? parsed.message : body;
  } catch {
    return body.trim();
  }
}
