import type { HttpBindings } from '@hono/node-server';
import type { KitEnv } from '@peerprep/kit';
import type { TokenOptions } from '../auth/access-tokens.ts';
import type { LoginLimit } from '../auth/login-limit.ts';
import type { Database } from '../db/database.ts';

/** What the routes work with. */
export interface Dependencies {
  readonly db: Database;
  readonly tokens: TokenOptions;
  readonly loginLimit: LoginLimit;
  /** How many proxies in front append to X-Forwarded-For. */
  readonly trustedProxies: number;
}

/** Under `app.request()` in tests there is no connection, hence Partial. */
export type UserEnv = KitEnv & { Bindings: Partial<HttpBindings> };
