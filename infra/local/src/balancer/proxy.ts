import http from 'node:http';
import type { Duplex } from 'node:stream';
import type { Clock } from '../core/clock.ts';
import type { SocketEndpoint } from '../engine/engine.ts';
import { type ClientSide, endToEnd, type FlatHeaders, toTarget } from './headers.ts';
import type { Served } from './listeners.ts';
import { originForm } from './rules.ts';
import type { Target } from './targets.ts';

/** Milliseconds within which a target must take the connection (ALB guide, load-balancer-troubleshooting). */
const connectTimeout = 10_000;

/** Answers in the load balancer's own name. */
export function answer(
  { request, response }: Served,
  status: number,
  headers: FlatHeaders,
  body: string,
): void {
  // What the client still sends is read, so that it gets to read the answer.
  request.resume();
  const content = Buffer.from(body);
  response.writeHead(status, ['Server', 'awselb/2.0', ...headers, 'Content-Length', String(content.length)]);
  response.end(request.method === 'HEAD' ? undefined : content);
}

export function answerError(served: Served, status: number, text = http.STATUS_CODES[status] ?? ''): void {
  const said = `${status} ${text}`;
  const page = `<html>\r\n<head><title>${said}</title></head>\r\n<body>\r\n<center><h1>${said}</h1></center>\r\n</body>\r\n</html>\r\n`;
  answer(served, status, ['Content-Type', 'text/html'], page);
}

/**
 * Hands one request to a target and its answer back, both as they stream; or, where both sides want a WebSocket, joins
 * them. 502: refused, reset, malformed, or cut at the end of the deregistration delay; 504: no connection or no answer in
 * time; 408: the client stopped sending. A client that goes away takes its request with it.
 */
export function proxy(options: {
  clock: Clock;
  served: Served;
  target: Target;
  endpoint: SocketEndpoint;
  client: ClientSide;
  /** Set-Cookie headers to add to the answer. */
  cookies: FlatHeaders;
  /** Milliseconds without a byte either way. */
  idleTimeout: number;
}): void {
  const { clock, served, target, endpoint, cookies } = options;
  const { request, response, upgrade } = served;
  const headers = toTarget(request.rawHeaders, options.client);
  if (upgrade) headers.push('Connection', 'Upgrade', 'Upgrade', 'websocket');
  const outgoing = http.request({
    host: endpoint.host,
    port: endpoint.port,
    method: request.method ?? 'GET',
    path: originForm(request.url ?? '/'),
    headers,
    agent: target.agent,
  });

  let over = false;
  let joined: Duplex | undefined;
  const end = () => {
    if (over) return;
    over = true;
    idle.stop();
    stopConnectTimer();
    release();
    outgoing.destroy();
    joined?.destroy();
  };
  const fail = (status: number) => {
    if (over) return;
    end();
    if (joined || response.headersSent) (upgrade?.socket ?? response).destroy();
    else answerError(served, status);
  };
  const release = target.take({ cut: () => fail(502) });
  const idle = watchIdle(clock, options.idleTimeout, () => fail(request.complete || upgrade ? 504 : 408));
  let stopConnectTimer = () => {};

  outgoing.on('socket', (socket) => {
    if (!socket.connecting) return;
    stopConnectTimer = clock.after(connectTimeout, () => fail(504));
    socket.once('connect', stopConnectTimer);
  });
  outgoing.on('error', () => fail(502));
  outgoing.on('close', () => {
    // An upgraded request closes as soon as its connection is ours.
    if (!joined && !response.headersSent) fail(502);
  });
  outgoing.on('response', (incoming) => {
    idle.touch();
    try {
      const rest = [...endToEnd(incoming.rawHeaders), ...cookies];
      response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage ?? '', rest);
    } catch {
      fail(502); // a header that must not be passed on
      return;
    }
    incoming.on('data', idle.touch);
    incoming.on('error', () => fail(502));
    incoming.on('end', () => {
      // An early answer: the target wants no more of the request.
      if (!request.complete) request.unpipe(outgoing).resume();
    });
    incoming.pipe(response);
  });
  response.on('drain', idle.touch);
  response.on('close', end);

  if (!upgrade) {
    request.on('data', idle.touch);
    request.pipe(outgoing);
    return;
  }
  const { socket, head } = upgrade;
  socket.on('error', end);
  socket.on('close', end);
  outgoing.on('upgrade', (incoming, other, firstBytes) => {
    if (over) {
      other.destroy();
      return;
    }
    joined = other;
    stopConnectTimer();
    response.detachSocket(socket as never);
    socket.write(rawHead(incoming, cookies));
    socket.write(firstBytes);
    other.write(head);
    for (const side of [socket, other]) side.on('data', idle.touch);
    other.on('error', () => fail(502));
    other.on('close', () => socket.end());
    other.pipe(socket);
    socket.pipe(other);
  });
  outgoing.end();
}

/** The head of an answer in bytes, as a client that switches protocols expects it. */
function rawHead(incoming: http.IncomingMessage, cookies: FlatHeaders): string {
  const headers = [...incoming.rawHeaders, ...cookies];
  let head = `HTTP/1.1 ${incoming.statusCode} ${incoming.statusMessage}\r\n`;
  for (let index = 0; index < headers.length; index += 2)
    head += `${headers[index]}: ${headers[index + 1]}\r\n`;
  return `${head}\r\n`;
}

/** Calls back once when `touch` has not been called for `ms`. */
function watchIdle(clock: Clock, ms: number, onIdle: () => void) {
  let last = clock.now();
  let cancel = () => {};
  const arm = (wait: number) => {
    cancel = clock.after(wait, () => {
      const left = last + ms - clock.now();
      if (left <= 0) onIdle();
      else arm(left);
    });
  };
  arm(ms);
  return {
    touch: () => {
      last = clock.now();
    },
    stop: () => cancel(),
  };
}
