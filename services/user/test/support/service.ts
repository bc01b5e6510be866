import { connect, type KitEnv, migrate, readMigrations } from '@peerprep/kit';
import type { Hono } from 'hono';
import type { JWK } from 'jose';
import { Pool } from 'pg';
import { keptLogs, type LogLine } from '../../../kit/test/support/logs.ts';
import { type Postgres, startPostgres } from '../../../kit/test/support/postgres.ts';
import { createUserApp, PREFIX } from '../../src/app.ts';
import type { TokenOptions } from '../../src/auth/access-tokens.ts';
import { ephemeralPrivateKey, signingKey } from '../../src/auth/keys.ts';
import { LOGIN_LIMIT, LoginLimit } from '../../src/auth/login-limit.ts';
import { createDatabase, type Database } from '../../src/db/database.ts';
import { MIGRATIONS } from '../../src/migrations.ts';

/** The members of answers that tests read one by one. */
export interface Body {
  readonly id: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly errors: readonly { readonly field: string }[];
  readonly keys: readonly JWK[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Service {
  readonly db: Database;
  readonly pool: Pool;
  readonly tokens: TokenOptions;
  readonly lines: LogLine[];
  /** Sends a request; a path that does not begin with / is under the prefix. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** The service over a migrated database of its own, asked without sockets. */
export async function startService(): Promise<Service> {
  const postgres: Postgres = await startPostgres();
  const url = await postgres.createDatabase();
  const client = await connect(url, 'test');
  await migrate({ client, migrations: await readMigrations(MIGRATIONS), print: () => undefined });
  await client.end();

  const pool = new Pool({ connectionString: url });
  // pool.end() does not wait for the server's goodbye, which an ending server makes an error of.
  pool.on('error', () => undefined);
  const db = createDatabase(pool);
  const { log, lines } = keptLogs();
  const key = await signingKey(ephemeralPrivateKey());
  const tokens: TokenOptions = { key, issuer: 'peerprep-user', audience: 'peerprep' };
  const app = createUserApp({
    log,
    db,
    tokens,
    loginLimit: new LoginLimit(LOGIN_LIMIT),
    trustedProxies: 1,
    operations: { service: 'user', commit: 'abcdef0', lifecycle: { draining: false }, checks: {} },
  });
  return {
    db,
    pool,
    tokens,
    lines,
    send: (...request) => send(app, ...request),
    async stop() {
      await pool.end();
      await postgres.stop();
    },
  };
}

async function send(
  app: Hono<KitEnv>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const answer = await app.request(path.startsWith('/') ? path : `${PREFIX}/${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...content,
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: JSON.parse(text || '{}') as Body };
}
