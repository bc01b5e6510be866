import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { handle } from './app.js';

const env = {
  DB_HOST: 'db',
  COGNITO_APP_CLIENT_ID: 'id',
  DB_PASSWORD: 'p',
  SESSION_SECRET: 's',
  COMMIT_SHA: 'abc',
};
const server = createServer(handle(env));
let base;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

test('answers health, version and players', async () => {
  assert.equal((await fetch(`${base}/api/health`)).status, 200);
  assert.deepEqual(await (await fetch(`${base}/api/version`)).json(), { commit: 'abc' });
  assert.equal((await (await fetch(`${base}/api/players`)).json()).length, 2);
  assert.equal((await fetch(`${base}/api/nothing`)).status, 404);
});

test('names what is not set', () => {
  assert.throws(() => handle({ ...env, DB_PASSWORD: '' }), /not set: DB_PASSWORD/);
});
