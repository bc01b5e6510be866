import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConsoleState } from '../../../src/console/state.ts';
import { type LocalFargate, startLocalFargate } from '../../../src/index.ts';
import { fleet } from '../scripted/fleet.ts';
import { fakeUpstream, send } from '../server/fake.ts';

let local: LocalFargate;
let behind: Awaited<ReturnType<typeof fakeUpstream>>;

beforeAll(async () => {
  behind = await fakeUpstream();
  local = await startLocalFargate({
    port: 0,
    engine: 'scripted',
    speed: 20,
    upstream: behind.url,
    log: () => {},
  });
});
afterAll(async () => {
  await local.close();
  behind.close();
});

/** Follows /_local/events and gives each state. */
async function* follow(url: string): AsyncGenerator<ConsoleState> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}/_local/events`, resolve).on('error', reject);
  });
  expect(incoming.headers['content-type']).toBe('text/event-stream');
  let text = '';
  for await (const part of incoming) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as ConsoleState;
    }
  }
}

it('is one page that loads nothing from elsewhere and lets no other page in', async () => {
  const page = await send(`${local.url}/_local/`, {});
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.body).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|(src|href)="http/);
  expect(await send(`${local.url}/_local`, {})).toMatchObject({
    status: 308,
    headers: { location: '/_local/' },
  });
  expect(await send(`${local.url}/_local/`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

it('answers only for this machine’s own names, and only reads', async () => {
  for (const path of ['/_local/', '/_local/state.json', '/_local/events']) {
    expect((await send(local.url + path, { headers: { host: 'evil.example:4566' } })).status).toBe(403);
    expect((await send(local.url + path, { method: 'POST' })).status).toBe(405);
  }
  expect((await send(`${local.url}/_local/state.json`, { headers: { host: 'localhost:1' } })).status).toBe(
    200,
  );
  expect((await send(`${local.url}/_local/other`, {})).status).toBe(404);
});

it('tells of a service as it comes up', async () => {
  const client = fleet(local.url);
  await client.createCluster('shown');
  const taskDefinition = await client.register('web');
  let creating: Promise<unknown> | undefined;
  for await (const state of follow(local.url)) {
    expect(state).toMatchObject({ engine: 'scripted', speed: 20 });
    creating ??= client.createService('shown', 'web', taskDefinition, 2);
    const cluster = state.clusters.find((c) => c.cluster.clusterName === 'shown');
    const service = cluster?.services[0];
    if (service?.deployments[0]?.rolloutState !== 'COMPLETED') continue;
    expect(service).toMatchObject({ serviceName: 'web', runningCount: 2, desiredCount: 2 });
    expect(cluster?.tasks).toHaveLength(2);
    expect(service.events[0]?.message).toContain('has reached a steady state');
    break;
  }
  await creating;
  const json = JSON.parse((await send(`${local.url}/_local/state.json`, {})).body) as ConsoleState;
  expect(json.clusters.map((c) => c.cluster.clusterName)).toContain('shown');
});
