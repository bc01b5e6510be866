import {
  createLogger,
  createPool,
  type Lifecycle,
  migrationsCheck,
  postgresCheck,
  readMigrations,
  run,
  serve,
} from '@peerprep/kit';
import { createUserApp } from './app.ts';
import { ephemeralPrivateKey, signingKey } from './auth/keys.ts';
import { LOGIN_LIMIT, LoginLimit } from './auth/login-limit.ts';
import { warmUpPasswords } from './auth/passwords.ts';
import { userConfig } from './config.ts';
import { createDatabase } from './db/database.ts';
import { MIGRATIONS } from './migrations.ts';

const SERVICE = 'user';

await run(SERVICE, async () => {
  const config = userConfig();
  const log = createLogger({ service: SERVICE, commit: config.COMMIT_SHA, level: config.LOG_LEVEL });
  if (config.JWT_KEY === undefined) {
    log.warn('JWT_KEY is unset: an ephemeral key signs access tokens, and they end with this process');
  }
  const key = await signingKey(config.JWT_KEY ?? ephemeralPrivateKey());
  const migrations = await readMigrations(MIGRATIONS);
  const pool = createPool({ url: config.DATABASE_URL, service: SERVICE, log });
  const lifecycle: Lifecycle = { draining: false };
  await warmUpPasswords();

  const app = createUserApp({
    log,
    db: createDatabase(pool),
    tokens: { key, issuer: config.JWT_ISSUER, audience: config.JWT_AUDIENCE },
    loginLimit: new LoginLimit(LOGIN_LIMIT),
    trustedProxies: config.TRUSTED_PROXIES,
    operations: {
      service: SERVICE,
      commit: config.COMMIT_SHA,
      builtAt: config.BUILT_AT,
      lifecycle,
      checks: { postgres: postgresCheck(pool), migrations: migrationsCheck(pool, migrations) },
    },
  });
  await serve({
    fetch: app.fetch,
    host: config.HOST,
    port: config.PORT,
    lifecycle,
    log,
    drainSeconds: config.DRAIN_SECONDS,
    shutdownSeconds: config.SHUTDOWN_SECONDS,
    close: [() => pool.end()],
  });
});
