import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalFargate, startLocalFargate } from '../../../src/index.ts';
import { fleet } from '../scripted/fleet.ts';
import { send } from '../server/fake.ts';
import { ecsInputs, requests } from './aws.ts';
import { bombard, type Client, createClient, write } from './client.ts';
import { emptyUpstream } from './upstream.ts';
import { wire } from './wire.ts';

const outside = mkdtempSync(join(tmpdir(), 'slipway-fuzz-'));
const escaped: unknown[] = [];
const note = (error: unknown) => void escaped.push(error);
const lines: string[] = [];
let local: LocalFargate;
let behind: Awaited<ReturnType<typeof emptyUpstream>>;
let client: Client;

beforeAll(async () => {
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  mkdirSync(join(outside, 'state'));
  writeFileSync(join(outside, 'other'), 'untouched');
  behind = await emptyUpstream();
  // unchecked: client.ts holds each exchange against the models, and names the request that shows a misfit.
  local = await startLocalFargate({
    port: 0,
    engine: 'scripted',
    speed: 20,
    upstream: behind.url,
    stateDir: join(outside, 'state'),
    log: (line) => lines.push(line),
  });
  client = createClient(local.port);
  for (const operation of ['CreateCluster', 'RegisterTaskDefinition']) {
    const headers = { 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}` };
    const sent = {
      method: 'POST',
      path: '/',
      headers,
      body: JSON.stringify(ecsInputs[operation]),
      speaks: 'json' as const,
    };
    expect((await client.send(sent)).status).toBe(200);
  }
});
afterAll(async () => {
  client.close();
  await local.close();
  behind.close();
  process.off('uncaughtException', note);
  process.off('unhandledRejection', note);
  rmSync(outside, { recursive: true, force: true });
});

const wanted = Number(process.env.FUZZ ?? 13_000);

it('answers every request below 500, in words of AWS, and in time', { timeout: 240_000 }, async () => {
  const done = await bombard(client, requests, wanted);
  expect(client.sent).toBeGreaterThanOrEqual(wanted);
  expect(done).toBeGreaterThan(wanted / 10);
  console.log(
    `fuzz: ${client.sent} requests to the AWS protocols, the admin API and the console, ${done} of them done`,
  );
});

it('a connection with garbage on it is refused or cut off', { timeout: 60_000 }, async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(wire, { minLength: 20, maxLength: 20 }), async (all) => {
      sent += all.length;
      const heard = await Promise.all(all.map((bytes) => write(local.port, Buffer.from(bytes, 'latin1'))));
      for (const [n, text] of heard.entries()) {
        const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
        if (text !== '' && statuses.length === 0) throw new Error(`${all[n]}\n=> ${text.slice(0, 200)}`);
        if (statuses.some((status) => status >= 500)) throw new Error(`${all[n]}\n=> ${text.slice(0, 500)}`);
      }
    }),
    { numRuns: 75 },
  );
  console.log(`fuzz: ${sent} connections with garbage`);
});

it('too large a body is refused while it comes', async () => {
  const headers = { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.CreateCluster' };
  const body = Buffer.alloc(11 * 1024 * 1024, 'x');
  const got = await client.send({ method: 'POST', path: '/', headers, body, speaks: 'json' });
  expect([got.status, JSON.parse(got.body.toString()).__type]).toEqual([413, 'RequestEntityTooLarge']);
});

it('afterwards it works as before, and nothing lies outside its folder', { timeout: 60_000 }, async () => {
  local.faults.clear();
  const after = fleet(local.url);
  await after.createCluster('after');
  await after.createService('after', 'web', await after.register('after'), 2);
  await after.until(
    () => after.describe('after', 'web'),
    (s) => s.deployments?.[0]?.rolloutState === 'COMPLETED',
  );
  expect((await send(`${local.url}/_local/state.json`, {})).status).toBe(200);
  expect(lines.filter((line) => line.startsWith('internal error'))).toEqual([]);
  expect(escaped).toEqual([]);
  expect(readdirSync(outside).sort()).toEqual(['other', 'state']);
  expect(readFileSync(join(outside, 'other'), 'utf8')).toBe('untouched');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
