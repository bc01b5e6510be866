import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalFargate, startLocalFargate } from '../../../src/index.ts';
import { registryLogin } from '../../support/login.ts';
import { signedFor } from '../server/fake.ts';
import { bombard, type Client, createClient, fault, type Sent } from './client.ts';
import { content, digestOf, requests, type Step, there, uploads } from './images.ts';
import { emptyUpstream } from './upstream.ts';

const outside = mkdtempSync(join(tmpdir(), 'slipway-fuzz-'));
const state = join(outside, 'state');
const escaped: unknown[] = [];
const note = (error: unknown) => void escaped.push(error);
const lines: string[] = [];
let local: LocalFargate;
let behind: Awaited<ReturnType<typeof emptyUpstream>>;
let client: Client;
let authorization: string;

beforeAll(async () => {
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  mkdirSync(state);
  writeFileSync(join(outside, 'other'), 'untouched');
  behind = await emptyUpstream();
  const log = (line: string) => void lines.push(line);
  // unchecked: it talks to the registry, which is in no model of AWS.
  local = await startLocalFargate({
    port: 0,
    engine: 'scripted',
    upstream: behind.url,
    stateDir: state,
    log,
  });
  client = createClient(local.port);
  authorization = await registryLogin(local.url);
  const headers = {
    authorization: signedFor('ecr'),
    'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.CreateRepository',
  };
  const body = JSON.stringify({ repositoryName: 'app' });
  expect((await client.send({ method: 'POST', path: '/', headers, body, speaks: 'json' })).status).toBe(200);
  const where = await upload();
  expect((await send('PUT', `${where}?digest=${there.digest}`, there.blob)).status).toBe(201);
});
afterAll(async () => {
  client.close();
  await local.close();
  behind.close();
  process.off('uncaughtException', note);
  process.off('unhandledRejection', note);
  rmSync(outside, { recursive: true, force: true });
});

async function send(
  method: string,
  path: string,
  body: string | Buffer = '',
  headers: Record<string, string> = {},
) {
  const sent: Sent = { method, path, headers: { authorization, ...headers }, body, speaks: 'registry' };
  const got = await client.send(sent);
  expect(fault(sent, got)).toBeUndefined();
  return got;
}

/** Starts an upload and gives its path. */
async function upload(): Promise<string> {
  const { headers } = await send('POST', '/v2/app/blobs/uploads/');
  return new URL(String(headers['location']), local.url).pathname;
}

const wanted = Number(process.env.FUZZ ?? 5_000);

it('answers every request below 500, in words of a registry, and in time', { timeout: 240_000 }, async () => {
  // One in ten with whatever login it has, or none.
  const loggedIn = fc
    .tuple(requests, fc.nat(9))
    .map(([sent, n]) => (n === 0 ? sent : { ...sent, headers: { ...sent.headers, authorization } }));
  const done = await bombard(client, loggedIn, wanted);
  expect(done).toBeGreaterThan(wanted / 30);
  console.log(`fuzz: ${client.sent} requests to the registry, ${done} of them done`);
});

it('whatever the order of its parts, an upload becomes the blob that it says, or none', {
  timeout: 240_000,
}, async () => {
  const before = client.sent;
  const { digest } = { digest: digestOf(content) };
  const step = async (where: string, { method, from, to, says, digest: named }: Step) => {
    const part = content.subarray(from, to);
    const place = says === 'lie' ? `${from + 3}-${to + 5}` : `${from}-${to - 1}`;
    const headers: Record<string, string> = says === 'nothing' ? {} : { 'content-range': place };
    const search =
      method !== 'PUT' || named === 'none' ? '' : `?digest=${named === 'right' ? digest : there.digest}`;
    return await send(method, where + search, part, headers);
  };
  await fc.assert(
    fc.asyncProperty(uploads, async (steps) => {
      const where = await upload();
      for (const one of steps) {
        const got = await step(where, one);
        if (one.method !== 'PUT' || got.status !== 201) continue;
        const read = await send('GET', `/v2/app/blobs/${digest}`);
        expect(digestOf(read.body)).toBe(digest);
        await send('DELETE', `/v2/app/blobs/${digest}`);
      }
    }),
    { numRuns: 250, endOnFailure: true },
  );
  console.log(`fuzz: ${client.sent - before} requests of uploads in parts`);
});

it('afterwards it works as before, and nothing lies outside its folder', async () => {
  const where = await upload();
  for (const at of [0, 10, 20, 30])
    await send('PATCH', where, content.subarray(at, at + 10), { 'content-range': `${at}-${at + 9}` });
  expect((await send('PUT', `${where}?digest=${digestOf(content)}`)).status).toBe(201);
  expect((await send('GET', `/v2/app/blobs/${there.digest}`)).body.toString()).toBe(there.blob);
  expect(lines.filter((line) => /internal error|registry: /.test(line))).toEqual([]);
  expect(escaped).toEqual([]);
  expect(readdirSync(outside).sort()).toEqual(['other', 'state']);
  expect(readFileSync(join(outside, 'other'), 'utf8')).toBe('untouched');
  expect(readdirSync(join(state, 'registry')).sort()).toEqual(['blobs', 'repositories', 'uploads']);
  const blobs = readdirSync(join(state, 'registry', 'blobs'), {
    recursive: true,
    withFileTypes: true,
  }).filter((e) => e.isFile());
  for (const { parentPath, name } of blobs) {
    expect(join(parentPath, name)).toMatch(/blobs\/sha(256\/..\/[0-9a-f]{64}|512\/..\/[0-9a-f]{128})$/);
  }
});
