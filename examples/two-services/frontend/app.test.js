import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { handle } from './app.js';

const server = createServer(handle({ COMMIT_SHA: 'abc', NEXT_PUBLIC_COGNITO_APP_CLIENT_ID: '</script>' }));
let base;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

test('answers health, version and the page', async () => {
  assert.equal((await fetch(`${base}/health`)).status, 200);
  assert.deepEqual(await (await fetch(`${base}/version`)).json(), { commit: 'abc' });
  const page = await (await fetch(base)).text();
  assert.match(page, /Slugger/);
  assert.equal(page.match(/<\/script>/g).length, 1, 'a setting does not end the script');
});
