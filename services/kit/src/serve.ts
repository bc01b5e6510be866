import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { ConfigError } from './config.ts';
import type { Logger } from './logger.ts';
import type { Lifecycle } from './operations.ts';

export interface ServeOptions {
  readonly fetch: (request: Request, env: never) => Response | Promise<Response>;
  readonly host: string;
  /** 0: any free port; the log line "listening" says which. */
  readonly port: number;
  readonly lifecycle: Lifecycle;
  readonly log: Logger;
  /** How long requests are still welcome after the signal, for load balancers that have not noticed yet. */
  readonly drainSeconds: number;
  /** How long the whole shutdown may take before exit is forced with code 1. */
  readonly shutdownSeconds: number;
  /** Called in order once the last request is answered, for instance to end a pool. */
  readonly close: readonly (() => Promise<void>)[];
}

/** Longer than a load balancer keeps an idle connection (ALB: 60 s), else it sends into a connection just closed: 502. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Listens, and on SIGTERM or SIGINT shuts down without dropping a request: `/ready` answers 503 at once, answers carry
 * `Connection: close`, after the drain delay the listener closes, requests under way finish, `close` runs, exit 0. A
 * second signal, or the overall limit, exits with 1.
 *
 * @throws {ConfigError} when the drain delay leaves no time before the limit; an Error when the address can't be listened on
 */
export async function serve(options: ServeOptions): Promise<AddressInfo> {
  const { log, lifecycle, drainSeconds, shutdownSeconds } = options;
  if (drainSeconds >= shutdownSeconds) {
    throw new ConfigError(
      `DRAIN_SECONDS is ${drainSeconds}; allowed: less than SHUTDOWN_SECONDS, ${shutdownSeconds}`,
    );
  }
  const server = createAdaptorServer({ fetch: options.fetch as (request: Request) => Response }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 1000;

  const underway = new Set<ServerResponse>();
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (lifecycle.draining) response.shouldKeepAlive = false;
    underway.add(response);
    response.once('close', () => underway.delete(response));
  });

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (lifecycle.draining) {
      log.fatal({ signal }, `second signal: exit with ${underway.size} requests under way`);
      process.exit(1);
    }
    lifecycle.draining = true;
    for (const response of underway) response.shouldKeepAlive = false;
    log.info({ signal }, `draining for ${drainSeconds} s`);
    setTimeout(() => {
      log.fatal(`shutdown took over ${shutdownSeconds} s: exit with ${underway.size} requests under way`);
      process.exit(1);
    }, shutdownSeconds * 1000).unref();

    await sleep(drainSeconds * 1000);
    await closed(server);
    for (const close of options.close) await close();
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.fatal({ err: error }, 'shutdown failed');
        process.exit(1);
      });
    });
  }

  await listening(server, options.port, options.host);
  const address = server.address() as AddressInfo;
  log.info({ port: address.port }, `listening on ${options.host}:${address.port}`);
  return address;
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`can't listen on ${host}:${port}`, { cause })));
    server.listen(port, host, resolve);
  });
}

/** Stops listening and waits for the last answer; connections that fall idle meanwhile are closed. */
async function closed(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
}
