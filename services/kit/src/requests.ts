import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from './logger.ts';
import { Problem, problemResponse, toProblem } from './problem.ts';

/** What every handler finds in its context. */
export type KitEnv = { Variables: { requestId: string; log: Logger } };

const SANE_REQUEST_ID = /^[A-Za-z0-9._:=-]{1,128}$/;

/** The caller's x-request-id if it is safe to log and echo, else a new one. */
export function requestIdFrom(given: string | undefined): string {
  return given !== undefined && SANE_REQUEST_ID.test(given) ? given : crypto.randomUUID();
}

const PROBES = /\/(health|ready)$/;

/**
 * Gives each request an id (echoed as x-request-id) and a logger that carries it, and writes one line when it is
 * answered: method, route (the pattern, never the URL, which may hold personal data), status, milliseconds. Load
 * balancers probe every few seconds, so a probe that went well is logged at debug only.
 */
function requests(logger: Logger): MiddlewareHandler<KitEnv> {
  return async (c, next) => {
    const started = performance.now();
    const requestId = requestIdFrom(c.req.header('x-request-id'));
    const log = logger.child({ requestId });
    c.set('requestId', requestId);
    c.set('log', log);
    c.header('x-request-id', requestId);
    await next();
    const { status } = c.res;
    const route = routePath(c);
    const line = { method: c.req.method, route, status, ms: Math.round(performance.now() - started) };
    if (status >= 500 && c.error) log.error({ ...line, err: c.error }, 'request failed');
    else if (status < 400 && PROBES.test(route)) log.debug(line, 'request');
    else log.info(line, 'request');
  };
}

/** A Hono app with request ids, access log and problem answers; routes are added to it. */
export function createApp(logger: Logger): Hono<KitEnv> {
  const app = new Hono<KitEnv>();
  app.use(requests(logger));
  app.onError((error, c) => problemResponse(c, toProblem(error)));
  app.notFound((c) => problemResponse(c, new Problem(404, { detail: `There is nothing at ${c.req.path}.` })));
  return app;
}
