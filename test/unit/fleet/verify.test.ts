import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../src/actions/plan/entry.ts';
import { affectedBy } from '../../../src/fleet/affected.ts';
import * as chain from '../../../src/fleet/chain.ts';
import { loadFleet } from '../../../src/fleet/load.ts';
import { placementOf, serviceOf } from '../../../src/fleet/resolve.ts';
import { parseChecks } from '../../../src/verify/parse.ts';

const manifest = (service: string) => `version: 1
services:
  user:
${service
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
environments:
  dev: { region: us-east-1, cluster: dev }
`;

async function entry(service: string) {
  const fleet = await loadFleet(manifest(service), 'fleet.yml');
  return entryOf(serviceOf(fleet, 'user'), placementOf(fleet, 'user', 'dev'), 'https://dev.example');
}

const full = `migrate: [node, migrate.js]
migrations: db/migrations
migration-lock: "{environment}/main"
postgres-version: "16"
verify:
  version: /build
  version-field: git.commit
  http:
    - get: /ready
    - { post: /echo, send: "1", request-headers: { content-type: text/plain }, status: 201 }
    - { get: /info, headers: { cache-control: no-store }, json: { db.connected: true, "items[0].id": 1 }, contains: /ok/, within: 300ms }
  websocket:
    - { connect: /ws, protocol: chat, send: ping, expect: pong, within: 5s }
    - { connect: /ws, close: 4401 }`;

describe('what proves a service', () => {
  test('goes to smoke-verify as it takes it', async () => {
    const given = chain.verify(await entry(full), { 'task-definition-arn': 'user:2' }, 'sha256:…', '');
    expect(given).toMatchObject({
      'version-path': '/build',
      'version-field': 'git.commit',
      'version-header': '',
    });
    expect(await parseChecks(given.checks ?? '')).toMatchObject([
      { method: 'GET', path: '/ready', status: [200] },
      { method: 'POST', path: '/echo', status: [201], body: '1' },
      { path: '/info', json: { 'db.connected': true, 'items[0].id': 1 }, contains: '/ok/', withinMs: 300 },
      { kind: 'websocket', path: '/ws', protocol: 'chat', send: 'ping', expect: 'pong', withinMs: 5_000 },
      { kind: 'websocket', path: '/ws', close: 4401 },
    ]);
  });

  test('goes to the pause of deploy-service as well', async () => {
    const given = chain.deploy(await entry(full), {}, {});
    expect(given).toMatchObject({ 'version-path': '/build', 'version-field': 'git.commit' });
    expect(await parseChecks(given.checks ?? '')).toHaveLength(5);
  });

  test('where nothing is said, the defaults of the actions hold', async () => {
    const given = chain.verify(await entry('path: .'), {}, '', '');
    expect(given).toMatchObject({ checks: '', 'version-field': '', 'version-header': '', 'scanned-at': '' });
  });

  test.each([
    ['verify: { http: [{ get: /a, post: /b }] }', /has get and post/],
    ['verify: { http: [{ status: 200 }] }', /this one has none/],
    ['verify: { http: [{ get: a }] }', /must be a path that begins with \//],
    ['verify: { http: [{ get: /a, within: soon }] }', /must be a time such as 300ms or 2s/],
    ['verify: { websocket: [{ send: x }] }', /connect/],
    ['verify: { websocket: [{ connect: /ws, close: 12 }] }', /close/],
    ['verify: { version-header: "X Commit" }', /must be the name of an HTTP header/],
    ['postgres-version: "latest"', /must be a version/],
  ])('%s is refused', async (service, message) => {
    await expect(loadFleet(manifest(service), 'fleet.yml')).rejects.toThrow(message);
  });
});

describe('migrations', () => {
  test('their folder, lock and base go to migrate', async () => {
    const given = chain.migrate({ ...(await entry(full)), 'migrations-base': 'abc' }, {});
    expect(given).toMatchObject({
      migrations: 'db/migrations',
      lock: 'dev/main',
      'postgres-version': '16',
      base: 'abc',
    });
  });

  test('a new one makes the service affected, wherever the folder is', async () => {
    const fleet = await loadFleet(manifest(full), 'fleet.yml');
    expect(affectedBy(['README.md', 'db/migrations/2.sql'], serviceOf(fleet, 'user'))).toBe(
      'db/migrations/2.sql',
    );
  });
});
