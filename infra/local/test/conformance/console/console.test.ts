import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFiles } from '../../../src/console/files.ts';
import type { LogsEvent, Row, ServiceRow, StateEvent } from '../../../src/console/wire.ts';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';
import { fakeUpstream, send } from '../server/fake.ts';

let local: LocalFargate;
let behind: Awaited<ReturnType<typeof fakeUpstream>>;
let serviceArn: string;

beforeAll(async () => {
  behind = await fakeUpstream();
  local = await startChecked({
    port: 0,
    engine: 'scripted',
    speed: 20,
    upstream: behind.url,
    log: () => {},
  });
  const client = fleet(local.url);
  await client.createCluster('shown');
  const answer = await client.createService('shown', 'web', await client.register('web', 'log=hello'), 2);
  serviceArn = answer.service?.serviceArn ?? '';
});
afterAll(async () => {
  await local.close();
  behind.close();
});

interface Message {
  event: string;
  id: string | undefined;
  data: unknown;
}

/** Follows /_local/events, for as long as it is asked for more. */
async function* follow(query = '', headers: Record<string, string> = {}): AsyncGenerator<Message> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${local.url}/_local/events${query}`, { headers }, resolve).on('error', reject);
  });
  expect(incoming.headers['content-type']).toBe('text/event-stream');
  let text = '';
  for await (const part of incoming) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text
        .slice(0, end)
        .split('\n')
        .map((line) => line.split(/: (.*)/s));
      text = text.slice(end + 2);
      const fields = Object.fromEntries(lines) as Record<string, string>;
      if (fields['event'] === undefined) continue;
      yield { event: fields['event'], id: fields['id'], data: JSON.parse(fields['data'] ?? '') };
    }
  }
}

/** Follows until `holds`, and gives what was sent. */
async function until(
  messages: AsyncGenerator<Message>,
  holds: (rows: Map<string, Row>, lines: string[]) => boolean,
) {
  const rows = new Map<string, Row>();
  const lines: string[] = [];
  let last = '';
  for await (const { event, id, data } of messages) {
    if (event === 'logs') lines.push(...(data as LogsEvent).lines.map((line) => line.text));
    if (event === 'state') {
      const { overview, detail } = data as StateEvent;
      for (const delta of [overview, detail]) {
        for (const [key, row] of Object.entries(delta?.set ?? {})) rows.set(key, row);
        for (const key of delta?.gone ?? []) rows.delete(key);
      }
    }
    last = id ?? last;
    if (holds(rows, lines)) break;
  }
  return { rows, lines, last };
}

const serviceOf = (rows: Map<string, Row>, arn = serviceArn) =>
  rows.get(`service/${arn}`) as ServiceRow | undefined;
const withDetail = () => `?detail=${encodeURIComponent(serviceArn)}`;

describe('the page', () => {
  it('is files of this server only, and lets no other page in', async () => {
    const page = await send(`${local.url}/_local/`, {});
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = page.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(page.body).not.toMatch(/ on\w+=|style=|javascript:|<script(?![^>]* src=)|<style/);
    for (const [path, file] of pageFiles()) {
      const got = await send(local.url + path, {});
      expect([got.status, got.headers['content-type']]).toEqual([200, file.type]);
      expect(got.body, path).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/);
      expect(got.body.replace('http://www.w3.org/2000/svg', ''), path).not.toMatch(/["'(]https?:/);
      for (const [, name] of got.body.matchAll(/(?:from '\.\/|(?:src|href)="page\/)([\w.-]+)/g)) {
        expect(pageFiles().has(`/_local/page/${name}`), `${path} needs ${name}`).toBe(true);
      }
    }
    expect(await send(`${local.url}/_local`, {})).toMatchObject({
      status: 308,
      headers: { location: '/_local/' },
    });
    expect(await send(`${local.url}/_local/`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('answers only for this machine’s own names, and only reads', async () => {
    for (const path of ['/_local/', '/_local/page/main.js', '/_local/state.json', '/_local/events']) {
      expect((await send(local.url + path, { headers: { host: 'evil.example:4566' } })).status).toBe(403);
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        expect((await send(local.url + path, { method })).status).toBe(405);
      }
    }
    expect((await send(`${local.url}/_local/state.json`, { headers: { host: 'localhost:1' } })).status).toBe(
      200,
    );
    for (const path of [
      'other',
      'page/',
      'page/index.html',
      'page/tsconfig.json',
      'page/..%2findex.ts',
      'page/../index.ts',
    ]) {
      expect((await send(`${local.url}/_local/${path}`, {})).status).toBe(404);
    }
  });
});

describe('the events', () => {
  it('tell of a service as it comes up, with its tasks, events and log lines', async () => {
    const { rows, lines } = await until(
      follow(withDetail()),
      (rows, lines) => serviceOf(rows)?.deployment?.status === 'SUCCESSFUL' && lines.length === 2,
    );
    expect(serviceOf(rows)).toMatchObject({ name: 'web', state: 'steady', running: 2, desired: 2 });
    expect(rows.get('about')).toEqual({ engine: 'scripted', speed: 20, faults: [] });
    const kinds = [...rows.keys()].map((key) => key.split('/', 1)[0]);
    expect(kinds.filter((kind) => kind === 'task')).toHaveLength(2);
    expect(new Set(kinds)).toEqual(new Set(['about', 'cluster', 'service', 'deployment', 'task', 'event']));
    expect(lines).toEqual(['hello', 'hello']);
  });

  it('go on where they were cut: only what changed meanwhile is sent again', async () => {
    const before = await until(
      follow(withDetail()),
      (rows, lines) => serviceOf(rows)?.state === 'steady' && lines.length === 2,
    );
    const client = fleet(local.url);
    const { service } = await client.createService('shown', 'other', await client.register('other'), 1);
    const after = await until(
      follow(withDetail(), { 'last-event-id': before.last }),
      (rows) => serviceOf(rows, service?.serviceArn)?.running === 1,
    );
    expect(serviceOf(after.rows)).toBeUndefined();
    expect([...after.rows.keys()].filter((key) => key.startsWith('task/'))).toEqual([]);
    expect(after.lines).toEqual([]);
  });

  it('send whoever opens another service all of that one and of the overview what changed', async () => {
    const before = await until(follow(), (rows) => serviceOf(rows)?.state === 'steady');
    const after = await until(
      follow(`${withDetail()}&since=${before.last}`),
      (rows, lines) => lines.length === 2 && rows.size > 0,
    );
    expect(serviceOf(after.rows)).toBeUndefined();
    expect([...after.rows.keys()].filter((key) => key.startsWith('task/'))).toHaveLength(2);
  });

  it('send everything to who was told by another run, or sends nonsense', async () => {
    for (const id of ['other-run.5.5', 'x'.repeat(5000), '..']) {
      const first = await follow('', { 'last-event-id': id }).next();
      expect((first.value as Message).data).toMatchObject({ overview: { whole: true } });
    }
  });

  it('are the same as data', async () => {
    const { body } = await send(`${local.url}/_local/state.json`, {});
    const state = JSON.parse(body);
    expect(state).toMatchObject({ engine: 'scripted', speed: 20, clusters: [{ name: 'shown' }] });
    const web = state.clusters[0].services.find((one: ServiceRow) => one.name === 'web');
    expect(web.tasks).toHaveLength(2);
    expect(web.events[0].message).toContain('(service web)');
    expect(body).not.toContain('LOCAL_SCRIPT');
  });
});
