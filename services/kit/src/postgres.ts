import { Pool } from 'pg';
import type { Logger } from './logger.ts';
import type { Check } from './operations.ts';

export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly service: string;
  readonly log: Logger;
}

/** A PostgreSQL pool in which no wait is endless: 5 s to connect, 10 s for a statement. */
export function createPool({ url, service, log }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: service,
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // An idle connection that the server ends (failover, restart) must not end the process: the pool opens another.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  return pool;
}

/** A readiness check that the database answers. */
export function postgresCheck(pool: Pool): Check {
  return async () => {
    await pool.query('select 1');
  };
}

// Connection trouble of the operating system, and PostgreSQL's classes 08 (connection), 53300 (too many connections)
// and 57P (shutting down, starting up): https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNAVAILABLE = /^(ECONN\w+|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|53300|57P0[123])$/;
// The client library gives these no code.
const UNAVAILABLE_MESSAGE = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** Whether an error, or what caused it, means that the database can't be reached for now. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && UNAVAILABLE.test(String(error.code))) return true;
  if (UNAVAILABLE_MESSAGE.test(error.message)) return true;
  return isDatabaseUnavailable(error.cause);
}
