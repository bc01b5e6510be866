import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Address, claimAddress, frontPort, portsFor } from './addresses.ts';
import { selfSigned } from './certificate.ts';
import type { Memory } from './memory.ts';
import type { Listener, LoadBalancer } from './model.ts';

/** An HTTP server for one listener. Its records change under it. */
export interface OpenListener {
  listener: Listener;
  balancer: LoadBalancer;
  host: string;
  port: number;
  /** What listens: the HTTP server, or, of an HTTPS listener, what hands connections to one of two. */
  front: net.Server;
  servers: http.Server[];
  sockets: Set<Socket>;
}

export interface Served {
  request: http.IncomingMessage;
  response: http.ServerResponse;
  /** The connection and the first bytes, where the client asks for a WebSocket. */
  upgrade?: { socket: Duplex; head: Buffer };
}

export type Serve = (open: OpenListener, served: Served) => void;

interface Place {
  address: Address;
  front: number;
}

/** The sockets of all listeners, and the address of each load balancer. */
export class Listeners {
  readonly #host: string;
  readonly #seed: string | undefined;
  readonly #log: (line: string) => void;
  readonly #serve: Serve;
  readonly #memory: Pick<Memory, 'hosts' | 'ports'>;
  readonly #places = new Map<string, Promise<Place>>();
  readonly #open = new Map<string, OpenListener>();

  /**
   * @param parts.memory Where each was the last time, so that it is there again
   * @param parts.seed See addressesFor
   */
  constructor(parts: {
    host: string;
    seed?: string | undefined;
    log: (line: string) => void;
    serve: Serve;
    memory: Pick<Memory, 'hosts' | 'ports'>;
  }) {
    this.#host = parts.host;
    this.#seed = parts.seed;
    this.#log = parts.log;
    this.#serve = parts.serve;
    this.#memory = parts.memory;
  }

  /** Opens, follows and closes servers, so that they are those of the records. */
  async follow(balancers: Map<string, LoadBalancer>, listeners: Map<string, Listener>): Promise<void> {
    for (const open of this.#open.values()) {
      const now = listeners.get(open.listener.arn);
      if (now && now.port === open.listener.port && now.protocol === open.listener.protocol) continue;
      this.#shut(open);
      this.#memory.ports.delete(open.listener.arn);
    }
    for (const [arn, place] of this.#places) {
      if (balancers.has(arn)) continue;
      this.#places.delete(arn);
      void place.then(({ address }) => address.release());
    }
    for (const listener of listeners.values()) {
      const balancer = balancers.get(listener.loadBalancerArn);
      if (balancer?.type !== 'application') continue;
      const open = this.#open.get(listener.arn);
      if (open) {
        Object.assign(open, { listener, balancer });
        for (const server of open.servers) server.keepAliveTimeout = balancer.idleTimeout;
      } else {
        await this.#start(balancer, listener);
      }
    }
  }

  /** The base URL at which a listener really answers; undefined while it does not. */
  url(listenerArn: string): string | undefined {
    const open = this.#open.get(listenerArn);
    return open && `http://${open.host}:${open.port}`;
  }

  /**
   * What DescribeLoadBalancers gives as DNSName: the load balancer's address, followed by a port only where its first
   * listener could not be opened at its own.
   */
  async dnsName(loadBalancerArn: string): Promise<string> {
    const { address, front } = await this.#place(loadBalancerArn);
    const first = [...this.#open.values()]
      .filter((open) => open.balancer.arn === loadBalancerArn)
      .sort((a, b) => a.listener.port - b.listener.port)[0];
    if (first) return first.port === first.listener.port ? address.host : `${address.host}:${first.port}`;
    return !address.own || front === 80 || front === 0 ? address.host : `${address.host}:${front}`;
  }

  async close(): Promise<void> {
    for (const open of this.#open.values()) this.#shut(open);
    for (const place of this.#places.values()) (await place).address.release();
    this.#places.clear();
  }

  #place(loadBalancerArn: string): Promise<Place> {
    let place = this.#places.get(loadBalancerArn);
    if (!place) {
      place = this.#claim(loadBalancerArn);
      this.#places.set(loadBalancerArn, place);
    }
    return place;
  }

  async #claim(loadBalancerArn: string): Promise<Place> {
    const { hosts } = this.#memory;
    const before = hosts.get(loadBalancerArn);
    const address = await claimAddress(this.#host, {
      wanted: before,
      seed: this.#seed,
      avoid: [...hosts.values()],
    });
    if (before !== undefined && before !== address.host) {
      this.#log(
        `load balancer ${loadBalancerArn}: its address ${before} is taken, so it is at ${address.host} now`,
      );
    }
    hosts.set(loadBalancerArn, address.host);
    return { address, front: address.own ? await frontPort(address.host) : 0 };
  }

  async #start(balancer: LoadBalancer, listener: Listener): Promise<void> {
    const { address } = await this.#place(balancer.arn);
    const options: http.ServerOptions = {
      keepAliveTimeout: balancer.idleTimeout,
      // A slow client is stopped by the idle timeout, not by node's limit for a whole request.
      requestTimeout: 0,
      maxHeaderSize: 64 * 1024,
      shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === 'websocket',
    };
    const server = http.createServer(options);
    const certificate = listener.protocol === 'HTTPS' ? await selfSigned(address.host) : undefined;
    const secure = certificate && https.createServer({ ...options, ...certificate });
    const front = secure ? eitherOf(server, secure) : server;
    const before = this.#memory.ports.get(listener.arn);
    const ports = portsFor(listener.port, address.own);
    const port = await listen(front, address.host, before === undefined ? ports : [before, ...ports]);
    if (port === undefined) {
      this.#log(
        `load balancer ${balancer.name}: no port of ${address.host} can be opened for listener ${listener.port}`,
      );
      return;
    }
    const servers = secure ? [server, secure] : [server];
    const { host } = address;
    const open: OpenListener = { listener, balancer, host, port, front, servers, sockets: new Set() };
    front.on('connection', (socket) => {
      open.sockets.add(socket);
      socket.on('close', () => open.sockets.delete(socket));
    });
    for (const one of servers) {
      one.on('request', (request, response) => this.#serve(open, { request, response }));
      one.on('upgrade', (request, socket, head) => {
        const response = responseOn(request, socket);
        this.#serve(open, { request, response, upgrade: { socket, head } });
      });
    }
    this.#open.set(listener.arn, open);
    this.#memory.ports.set(listener.arn, port);
    const url = `http://${address.host}:${port}`;
    if (port !== listener.port) {
      this.#log(
        `load balancer ${balancer.name}: listener ${listener.port} answers at ${url} (its own port could not be opened)`,
      );
    }
    if (listener.protocol === 'HTTPS') {
      this.#log(
        `load balancer ${balancer.name}: listener ${listener.port} at ${host}:${port} ${secure ? 'speaks TLS, with a certificate that only it has signed, and' : 'has no certificate, for there is no openssl, and speaks'} plain HTTP`,
      );
    }
  }

  #shut(open: OpenListener): void {
    this.#open.delete(open.listener.arn);
    open.front.close();
    for (const server of open.servers) server.close();
    for (const socket of open.sockets) socket.destroy();
  }
}

/** @returns the port, or undefined if none could be opened */
async function listen(server: net.Server, host: string, ports: number[]): Promise<number | undefined> {
  for (const port of ports) {
    const opened = await new Promise<boolean>((resolve) => {
      const onError = () => resolve(false);
      server.once('error', onError);
      server.listen({ host, port, exclusive: true }, () => {
        server.off('error', onError);
        resolve(true);
      });
    });
    if (opened) return (server.address() as AddressInfo).port;
  }
  return undefined;
}

/** Hands a connection on by its first byte: 22 begins a TLS handshake (RFC 8446, 5.1), and no request in plain HTTP. */
function eitherOf(plain: http.Server, secure: https.Server): net.Server {
  return net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

/** A response for a request to upgrade, in case it is answered in plain HTTP after all. */
function responseOn(request: http.IncomingMessage, socket: Duplex): http.ServerResponse {
  const response = new http.ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket as Socket);
  response.on('finish', () => socket.end());
  return response;
}
