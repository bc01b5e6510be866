import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, runningClock } from '../../../src/core/clock.ts';
import { defaultScope, type Scope } from '../../../src/core/scope.ts';
import { createEcr } from '../../../src/ecr/index.ts';
import { createAwsRouter } from '../../../src/http/aws.ts';
import { startServer } from '../../../src/http/server.ts';

export interface Endpoint {
  /** `127.0.0.1:PORT`. */
  host: string;
  url: string;
  /** What the registry wrote to its log: nothing, if all is well. */
  lines: string[];
  create(repositoryName: string, more?: object, scope?: Scope): Promise<void>;
  /** Deletes a repository with all its images. */
  remove(repositoryName: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * ECR and its registry behind the server that they have in production.
 * @param login Whether clients log in themselves; otherwise requests get a login on their way
 */
export async function startEndpoint(
  registryDir: string,
  clock: Clock = runningClock(),
  trivy?: string,
  login: 'own' | 'given' = 'given',
): Promise<Endpoint> {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  let host = '';
  const key = login === 'own' && { loginKey: `${registryDir}-key.json` };
  const ecr = createEcr({ clock, registryDir, host: () => host, log, ...(trivy && { trivy }), ...key });
  const upstream = { forward: () => Promise.reject(new Error('nothing here belongs to the upstream')) };
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    aws: createAwsRouter({ handlers: { ecr: ecr.handle }, upstream, log }),
    registry(request, response) {
      const given = ecr.loginFor(host);
      if (login === 'given' && given) {
        const basic = Buffer.from(`${given.username}:${given.password}`).toString('base64');
        request.headers.authorization = `Basic ${basic}`;
      }
      return ecr.registry(request, response);
    },
    local: (_request, response) => void response.writeHead(404).end(),
    log,
  });
  host = `127.0.0.1:${server.port}`;
  const call = (operation: string, input: Record<string, unknown>, scope: Scope) =>
    ecr.handle({
      service: 'ecr',
      operation,
      scope,
      input,
      form: new URLSearchParams(),
      raw: { method: 'POST', url: '/', headers: {}, body: Buffer.alloc(0) },
    });
  return {
    host,
    url: `http://${host}`,
    lines,
    async create(repositoryName, more = {}, scope = defaultScope) {
      await call('CreateRepository', { repositoryName, ...more }, scope);
    },
    async remove(repositoryName) {
      await call('DeleteRepository', { repositoryName, force: true }, defaultScope);
    },
    async close() {
      await server.close();
      await ecr.close();
    },
  };
}

/** A new folder, and its removal. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'local-fargate-registry-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const digest = (content: Buffer | string, algorithm = 'sha256'): string =>
  `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`;

export const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
export const ociIndex = 'application/vnd.oci.image.index.v1+json';

/** Pushes a blob in one request. @returns its descriptor */
export async function pushBlob(
  endpoint: Endpoint,
  name: string,
  content: Buffer | string,
  mediaType: string,
) {
  const answer = await fetch(`${endpoint.url}/v2/${name}/blobs/uploads/?digest=${digest(content)}`, {
    method: 'POST',
    body: content,
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return { mediaType, digest: digest(content), size: Buffer.byteLength(content) };
}

/** An image manifest whose config and layers have been pushed. */
export async function makeManifest(endpoint: Endpoint, name: string, layers: string[], more: object = {}) {
  const config = await pushBlob(endpoint, name, '{}', 'application/vnd.oci.image.config.v1+json');
  const pushed = await Promise.all(
    layers.map((layer) => pushBlob(endpoint, name, layer, 'application/vnd.oci.image.layer.v1.tar')),
  );
  return JSON.stringify({ schemaVersion: 2, mediaType: ociManifest, config, layers: pushed, ...more });
}

export const putManifest = (
  endpoint: Endpoint,
  name: string,
  reference: string,
  body: string,
  type = ociManifest,
) =>
  fetch(`${endpoint.url}/v2/${name}/manifests/${reference}`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body,
  });

export async function errorsOf(
  answer: Response,
): Promise<{ code: string; message: string; detail?: unknown }[]> {
  const body = (await answer.json()) as { errors: { code: string; message: string; detail?: unknown }[] };
  return body.errors;
}

/** Sends a request whose path goes out as it is, which fetch would tidy up first. */
export function rawRequest(
  endpoint: Endpoint,
  options: { method: string; path: string; headers?: Record<string, string>; body?: Buffer },
): Promise<{ status: number; body: string }> {
  const [hostname, port] = endpoint.host.split(':');
  return new Promise((resolve, reject) => {
    const { body, ...rest } = options;
    const sent = request({ hostname, port, ...rest, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
