import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsError } from '../core/errors.ts';
import type { RawAnswer, RawRequest } from '../upstream/upstream.ts';
import { errorAnswer } from './answer.ts';
import { checkLength, readBody } from './body.ts';

/** Takes a request over, headers and body stream as they are, and answers it itself. */
export type StreamHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** An answer, and after how many bytes of its body the connection breaks, if it shall. */
export interface WireAnswer extends RawAnswer {
  cutAfter?: number;
}

export interface ServerParts {
  /** Answers AWS requests; never rejects. Undefined: the connection breaks, and nothing is answered. */
  aws: (raw: RawRequest) => Promise<WireAnswer | undefined>;
  /** `/v2` and below: the OCI registry. */
  registry: StreamHandler;
  /** `/_local` and below: the console and its data. */
  local: StreamHandler;
  log: (line: string) => void;
}

export interface HttpServer {
  host: string;
  port: number;
  /** Ends open connections and lets go of the port. */
  close(): Promise<void>;
}

/**
 * The one HTTP server of Local Fargate.
 *
 * @param port 0: any free one.
 * @throws Error with code EADDRINUSE, EACCES or EADDRNOTAVAIL where the port can't be had
 */
export async function startServer(
  options: { host: string; port: number } & ServerParts,
): Promise<HttpServer> {
  const { host, port, log } = options;
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 60_000 });
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    response.on('error', () => {});
    dispatch(request, response, options).catch((error: unknown) => {
      log(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'x-amzn-requestid': randomUUID() });
      response.end();
    });
  };
  server.on('request', onRequest);
  server.on('checkContinue', onRequest);
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return void socket.destroy();
    const answer = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n';
    socket.end(`${answer}x-amzn-requestid: ${randomUUID()}\r\n\r\n`);
  });
  await listen(server, port, host);
  return {
    host,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function dispatch(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
): Promise<void> {
  const url = request.url ?? '/';
  const path = url.split('?', 1)[0] ?? '/';
  response.setHeader('x-amzn-requestid', randomUUID());
  if (path === '/_local' || path.startsWith('/_local/')) return await parts.local(request, response);
  // Some AWS APIs have paths below /v2 too; they are signed, a registry's client is not.
  const signed = request.headers.authorization?.startsWith('AWS4-') || url.includes('X-Amz-Credential=');
  if (!signed && (path === '/v2' || path.startsWith('/v2/'))) {
    if (expectsContinue(request)) response.writeContinue();
    return await parts.registry(request, response);
  }
  let body: Buffer;
  try {
    checkLength(request);
    if (expectsContinue(request)) response.writeContinue();
    body = await readBody(request);
  } catch (error) {
    if (!(error instanceof AwsError)) return void response.destroy();
    response.shouldKeepAlive = false;
    send(response, errorAnswer(error, request.headers['x-amz-target'] ? 'json' : 'query'), request.method);
    // What the client is still sending is read and dropped for a moment, or it would see a reset and not the answer.
    request.resume();
    setTimeout(() => request.destroy(), 1000).unref();
    return;
  }
  const method = request.method ?? 'GET';
  const answer = await parts.aws({ method, url, headers: request.headers, body });
  if (answer) send(response, answer, method);
  else response.destroy();
}

function expectsContinue(request: IncomingMessage): boolean {
  return request.headers.expect?.toLowerCase() === '100-continue';
}

/** Headers that are between two neighbours on the wire, and not part of an answer. RFC 9110 section 7.6.1. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-connection',
]);

function send(response: ServerResponse, answer: WireAnswer, method = 'GET'): void {
  if (response.destroyed || response.headersSent) return;
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!hopByHop.has(name.toLowerCase())) response.setHeader(name, value);
  }
  if (method !== 'HEAD') response.setHeader('content-length', answer.body.length);
  response.writeHead(answer.status);
  if (answer.cutAfter === undefined) response.end(answer.body);
  else response.write(answer.body.subarray(0, answer.cutAfter), () => response.destroy());
}
