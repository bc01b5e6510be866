import { generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Postgres, startPostgres } from '../../kit/test/support/postgres.ts';
import { runProgram, startProgram } from '../../kit/test/support/program.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const MIGRATE = fileURLToPath(new URL('../src/migrate.ts', import.meta.url));
const JWT_KEY = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('the service as it is shipped', () => {
  it('is not ready before its migrations, is after them, and drains with exit 0', async () => {
    const DATABASE_URL = await postgres.createDatabase();
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const env = { DATABASE_URL, JWT_KEY, COMMIT_SHA: commit, DRAIN_SECONDS: '0' };
    const program = await startProgram(MAIN, env);
    const get = (path: string) => fetch(`http://127.0.0.1:${program.port}/user-service-api${path}`);
    try {
      const before = await get('/ready');
      expect(before.status).toBe(503);
      expect(await before.json()).toMatchObject({
        checks: { postgres: { status: 'ok' }, migrations: { status: 'failed' } },
      });

      const plan = await runProgram(MIGRATE, ['--plan'], { DATABASE_URL });
      expect(plan).toMatchObject({
        code: 0,
        stdout: 'pending 0001_users.sql\npending 0002_sessions.sql\n2 pending, 0 applied\n',
      });
      const applied = await runProgram(MIGRATE, [], { DATABASE_URL });
      expect(applied.stdout).toMatch(
        /^applied 0001_users\.sql in \d+ ms\napplied 0002_sessions\.sql in \d+ ms\n$/,
      );
      expect(await runProgram(MIGRATE, [], { DATABASE_URL })).toMatchObject({
        code: 0,
        stdout: 'nothing to do: 2 applied\n',
      });

      expect((await get('/ready')).status).toBe(200);
      expect(await (await get('/version')).json()).toEqual({ service: 'user', commit });
    } finally {
      program.signal('SIGTERM');
    }
    expect(await program.ended).toBe(0);
    expect(program.lines.at(-1)).toMatchObject({ msg: 'stopped', service: 'user', commit });
  });

  it('starts with an ephemeral key in development, and says so', async () => {
    const DATABASE_URL = await postgres.createDatabase();
    const program = await startProgram(MAIN, { DATABASE_URL, NODE_ENV: 'development', DRAIN_SECONDS: '0' });
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.lines[0]).toMatchObject({ level: 'warn', msg: expect.stringContaining('ephemeral key') });
  });

  it('refuses to start in production without a key', async () => {
    const ended = await runProgram(MAIN, [], { DATABASE_URL: 'postgresql://u:hunter2@127.0.0.1:1/x' });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^user: wrong environment: JWT_KEY is missing; allowed: .*\n$/);
  });
});
