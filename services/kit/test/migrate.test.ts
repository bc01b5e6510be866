import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appliedMigrations, connect, migrate, migrationsCheck } from '../src/migrate.ts';
import { migrateCommand } from '../src/migrate-command.ts';
import { parseMigration } from '../src/migrations.ts';
import { type Postgres, startPostgres } from './support/postgres.ts';

const table = parseMigration('0001_table.sql', 'create table t (n int);');
const rows = parseMigration('0002_rows.sql', 'insert into t values (1);\ninsert into t values (2);');
const broken = parseMigration(
  '0003_broken.sql',
  'insert into t values (3);\ninsert into nowhere values (4);',
);

let postgres: Postgres;
let url: string;
let client: Client;
let lines: string[];
const print = (line: string) => void lines.push(line);

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  url = await postgres.createDatabase();
  client = await connect(url, 'test');
  lines = [];
});
afterEach(() => client.end());

const count = async () => (await client.query<{ n: number }>('select count(*)::int as n from t')).rows[0]?.n;

describe('migrate', () => {
  it('applies in order, once, and says so', async () => {
    expect(await migrate({ client, migrations: [table, rows], print })).toEqual([
      '0001_table.sql',
      '0002_rows.sql',
    ]);
    expect(lines[0]).toMatch(/^applied 0001_table\.sql in \d+ ms$/);
    expect(await migrate({ client, migrations: [table, rows], print })).toEqual([]);
    expect(lines.at(-1)).toBe('nothing to do: 2 applied');
    expect(await count()).toBe(2);
    const { rows: records } = await client.query('select name, checksum, applied_at from schema_migrations');
    expect(records).toContainEqual({
      name: table.name,
      checksum: table.checksum,
      applied_at: expect.any(Date),
    });
  });

  it('leaves nothing of one that fails, keeps those before it, and goes on from there', async () => {
    await expect(migrate({ client, migrations: [table, rows, broken], print })).rejects.toThrow(
      '0003_broken.sql failed and was rolled back (line 2)',
    );
    expect(await count()).toBe(2);
    expect((await appliedMigrations(client)).map(({ name }) => name)).toEqual([table.name, rows.name]);
    const mended = parseMigration('0003_broken.sql', 'insert into t values (3);');
    expect(await migrate({ client, migrations: [table, rows, mended], print })).toEqual(['0003_broken.sql']);
  });

  it('refuses one that was edited after it was applied', async () => {
    await migrate({ client, migrations: [table], print });
    const edited = parseMigration(table.name, 'create table t (n bigint);');
    await expect(migrate({ client, migrations: [edited], print })).rejects.toThrow(
      'was edited after it was applied',
    );
  });

  it('lets two runs at once do the work once', async () => {
    const other = await connect(url, 'test');
    try {
      const runs = [client, other].map((each) => migrate({ client: each, migrations: [table, rows], print }));
      expect((await Promise.all(runs)).flat().sort()).toEqual(['0001_table.sql', '0002_rows.sql']);
      expect(await count()).toBe(2);
    } finally {
      await other.end();
    }
  });

  it('gives up on a lock that live traffic holds, and on a run that never ends', async () => {
    await migrate({ client, migrations: [table], print });
    const holder = await connect(url, 'test');
    try {
      await holder.query('begin; lock table t');
      await expect(migrate({ client, migrations: [table, rows], print, lockTimeout: 50 })).rejects.toThrow(
        '0002_rows.sql failed and was rolled back (a lock was not free within 0.05 s',
      );
      await holder.query('rollback; select pg_advisory_lock(7205174331)');
      await expect(migrate({ client, migrations: [table], print, runTimeout: 50 })).rejects.toThrow(
        'another migration run has been going on',
      );
    } finally {
      await holder.end();
    }
  });

  it('tells readiness what is pending', async () => {
    const check = migrationsCheck(client, [table, rows]);
    await expect(check()).rejects.toThrow('pending: 0001_table.sql, 0002_rows.sql');
    await migrate({ client, migrations: [table, rows], print });
    await expect(check()).resolves.toBeUndefined();
  });
});

describe('migrateCommand', () => {
  let directory: string;
  let errors: string[];

  beforeEach(async () => {
    errors = [];
    directory = await mkdtemp(join(tmpdir(), 'peerprep-migrations-'));
    for (const { name, sql } of [table, rows]) await writeFile(join(directory, name), sql);
  });
  afterEach(() => rm(directory, { recursive: true }));

  const command = (args: string[], env: Record<string, string> = { DATABASE_URL: url }) =>
    migrateCommand({
      service: 'test',
      directory,
      args,
      env,
      print,
      printError: (line) => void errors.push(line),
    });

  it('plans without changing anything, then applies', async () => {
    expect(await command(['--plan'])).toBe(0);
    expect(lines).toEqual(['pending 0001_table.sql', 'pending 0002_rows.sql', '2 pending, 0 applied']);
    expect(await appliedMigrations(client)).toEqual([]);
    expect(await command([])).toBe(0);
    expect(await count()).toBe(2);
    lines = [];
    expect(await command(['--plan'])).toBe(0);
    expect(lines).toEqual(['nothing to do: 2 applied']);
  });

  it('fails with 1 and the cause', async () => {
    await writeFile(join(directory, broken.name), broken.sql);
    expect(await command([])).toBe(1);
    expect(errors).toEqual([
      'migrate: 0003_broken.sql failed and was rolled back (line 2): relation "nowhere" does not exist',
    ]);
  });

  it.each([
    [
      'an unknown argument',
      ['--dry-run'],
      undefined,
      '"--dry-run" is not known; allowed: --plan, or nothing',
    ],
    ['no DATABASE_URL', [], {}, 'DATABASE_URL is missing'],
    [
      'nobody at the port',
      [],
      { DATABASE_URL: 'postgresql://u:hunter2@127.0.0.1:1/x' },
      "can't connect to the database",
    ],
  ])('fails clearly with %s', async (_, args, env, message) => {
    expect(await command(args, env)).toBe(1);
    expect(errors.join()).toContain(message);
    expect(errors.join()).not.toContain('hunter2');
  });
});
