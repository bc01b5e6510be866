import {
  createApp,
  type KitEnv,
  type Logger,
  type OperationsOptions,
  operations,
  Problem,
} from '@peerprep/kit';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Dependencies, UserEnv } from './routes/environment.ts';
import { profileRoutes } from './routes/profile.ts';
import { sessionRoutes } from './routes/sessions.ts';

/** The load balancer's path of this service; it forwards paths whole. */
export const PREFIX = '/user-service-api';

const MAX_BODY_BYTES = 16 * 1024;

export interface AppOptions extends Dependencies {
  readonly log: Logger;
  readonly operations: OperationsOptions;
}

/** The whole service: its routes under the prefix; health, readiness, version and keys at the root as well. */
export function createUserApp(options: AppOptions): Hono<KitEnv> {
  const { publicJwk } = options.tokens.key;
  const asked = new Hono<UserEnv>();
  asked.route('/', operations(options.operations));
  // Short enough that a new key is known soon, long enough that other services seldom ask.
  asked.get('/.well-known/jwks.json', (c) =>
    c.json({ keys: [publicJwk] }, 200, { 'cache-control': 'public, max-age=300' }),
  );

  const app = createApp(options.log);
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge }));
  app.route('/', asked);
  app.route(PREFIX, asked);
  app.route(PREFIX, sessionRoutes(options));
  app.route(PREFIX, profileRoutes(options));
  return app;
}

function tooLarge(): never {
  throw new Problem(413, { detail: `A body may have ${MAX_BODY_BYTES} bytes at most.` });
}
