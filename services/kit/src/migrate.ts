import { Client, DatabaseError } from 'pg';
import { errorText } from './errors.ts';
import { type AppliedMigration, type Migration, MigrationError, pendingMigrations } from './migrations.ts';
import type { Check } from './operations.ts';

export interface MigrateOptions {
  readonly client: Client;
  readonly migrations: readonly Migration[];
  /** Gets one readable line for each thing done. */
  readonly print: (line: string) => void;
  /** How long a statement may wait for a lock that live traffic holds; 5000 ms when left out. */
  readonly lockTimeout?: number;
  /** How long to wait for another run to end; 60,000 ms when left out. */
  readonly runTimeout?: number;
}

interface Queryable {
  query<R extends object>(sql: string): Promise<{ rows: R[] }>;
}

/** Any number, the same for every run: advisory locks are per database, and a database belongs to one service. */
const ADVISORY_LOCK = 7_205_174_331;
const LOCK_NOT_AVAILABLE = '55P03';

const CREATE_TABLE = `create table if not exists schema_migrations (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

/**
 * Applies the pending migrations in order, one run at a time, each in a transaction of its own together with its record,
 * so that a failure leaves nothing half-done.
 *
 * @returns the names that were applied
 * @throws {MigrationError} with the cause
 */
export async function migrate(options: MigrateOptions): Promise<readonly string[]> {
  const { client, migrations, print, lockTimeout = 5000, runTimeout = 60_000 } = options;
  await client.query(`set lock_timeout = ${Math.round(runTimeout)}`);
  await client.query(`select pg_advisory_lock(${ADVISORY_LOCK})`).catch((cause: unknown) => {
    if (!isLockTimeout(cause)) throw cause;
    throw new MigrationError(`another migration run has been going on for over ${runTimeout / 1000} s`, {
      cause,
    });
  });
  try {
    await client.query(CREATE_TABLE);
    const applied = await appliedMigrations(client);
    const pending = pendingMigrations(migrations, applied);
    for (const migration of pending) {
      const started = performance.now();
      await apply(client, migration, lockTimeout);
      print(`applied ${migration.name} in ${Math.round(performance.now() - started)} ms`);
    }
    if (pending.length === 0) print(`nothing to do: ${applied.length} applied`);
    return pending.map(({ name }) => name);
  } finally {
    // Lost with the connection anyway, so a broken connection is no further error.
    await client.query(`select pg_advisory_unlock(${ADVISORY_LOCK})`).catch(() => undefined);
  }
}

async function apply(client: Client, migration: Migration, lockTimeout: number): Promise<void> {
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = ${Math.round(lockTimeout)}`);
    await client.query(migration.sql);
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw new MigrationError(
      `${migration.name} failed and was rolled back${explain(migration, cause, lockTimeout)}`,
      {
        cause,
      },
    );
  }
}

function explain({ sql }: Migration, error: unknown, lockTimeout: number): string {
  if (isLockTimeout(error))
    return ` (a lock was not free within ${lockTimeout / 1000} s: run it again when traffic is low)`;
  if (!(error instanceof DatabaseError) || error.position === undefined) return '';
  return ` (line ${sql.slice(0, Number(error.position)).split('\n').length})`;
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === LOCK_NOT_AVAILABLE;
}

/** What the database says was applied, in order; nothing where the table is not there yet. Reads only. */
export async function appliedMigrations(database: Queryable): Promise<AppliedMigration[]> {
  const { rows } = await database.query<{ there: boolean }>(
    "select to_regclass('schema_migrations') is not null as there",
  );
  if (rows[0]?.there !== true) return [];
  const applied = await database.query<AppliedMigration>(
    'select name, checksum from schema_migrations order by name',
  );
  return applied.rows;
}

/** A readiness check that every migration this code was built with is applied. Once true it stays true. */
export function migrationsCheck(database: Queryable, migrations: readonly Migration[]): Check {
  let done = false;
  return async () => {
    if (done) return;
    const pending = pendingMigrations(migrations, await appliedMigrations(database));
    if (pending.length > 0)
      throw new MigrationError(`pending: ${pending.map(({ name }) => name).join(', ')}`);
    done = true;
  };
}

/** Connects for a migration. @throws {MigrationError} when the database can't be reached or refuses */
export async function connect(url: string, service: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: `${service}-migrate`,
    connectionTimeoutMillis: 10_000,
  });
  // The query under way fails with the same trouble and tells it.
  client.on('error', () => undefined);
  await client.connect().catch((cause: unknown) => {
    throw new MigrationError(`can't connect to the database (${errorText(cause)})`);
  });
  return client;
}
