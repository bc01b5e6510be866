import { Agent } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalFargate, startLocalFargate } from '../../../src/index.ts';
import { fakeUpstream, type Got, send, signedFor } from './fake.ts';

let local: LocalFargate;
let behind: Awaited<ReturnType<typeof fakeUpstream>>;
const lines: string[] = [];
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

beforeAll(async () => {
  behind = await fakeUpstream();
  // unchecked: what is sent here is hardly ever a request of AWS; the tests look at every answer themselves.
  local = await startLocalFargate({
    port: 0,
    engine: 'scripted',
    upstream: behind.url,
    log: (line) => lines.push(line),
  });
});
afterAll(async () => {
  agent.destroy();
  await local.close();
  behind.close();
});

const visible = fc.string({ unit: fc.constantFrom(...'abzAZ019/=&?%._-:,*{}[]" '), maxLength: 40 });
const operation = fc.constantFrom(
  'ListClusters',
  'CreateService',
  'DescribeTasks',
  'RegisterTaskDefinition',
  'RunTask',
  'DescribeRepositories',
  'DescribeTargetHealth',
  'ModifyListener',
  '__proto__',
  'constructor',
);
const target = fc
  .tuple(
    fc.constantFrom('AmazonEC2ContainerServiceV20141113', 'AmazonEC2ContainerRegistry_V20150921', 'X'),
    operation,
  )
  .map(([prefix, name]) => `${prefix}.${name}`);
const headers = fc.record(
  {
    authorization: fc.oneof(
      fc.constantFrom('ecs', 'ecr', 'elasticloadbalancing', 's3', '__proto__').map((s) => signedFor(s)),
      visible.map((text) => `AWS4-HMAC-SHA256 Credential=${text}`),
      visible,
    ),
    'x-amz-target': fc.oneof(target, visible),
    'content-type': fc.constantFrom(
      'application/x-www-form-urlencoded',
      'application/x-amz-json-1.1',
      'application/cbor',
      'text/plain',
    ),
    'smithy-protocol': fc.constant('rpc-v2-cbor'),
    host: fc.constantFrom('127.0.0.1', 'evil.example', ''),
    range: visible,
  },
  { requiredKeys: [] },
);
const path = fc.oneof(
  fc.constant('/'),
  visible.map((text) => `/${text.replace(/[ "{}[\]]/g, '')}`),
  visible.map((text) => `/v2/${text.replace(/[ "{}[\]]/g, '')}`),
  visible.map((text) => `/_local/${text.replace(/[ "{}[\]]/g, '')}`),
  operation.map((name) => `/service/AmazonEC2ContainerServiceV20141113/operation/${name}`),
  operation.map((name) => `/?Action=${name}&Version=2015-12-01`),
);
const body = fc.oneof(
  fc.constant(''),
  fc.json({ maxDepth: 3 }),
  fc
    .dictionary(
      fc.constantFrom(
        'cluster',
        'service',
        'services',
        'tasks',
        'taskDefinition',
        'family',
        'count',
        'include',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    )
    .map((value) => JSON.stringify(value)),
  operation.map((name) => `Action=${name}&Version=2015-12-01&TargetGroupArn=x`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

it('answers whatever it is sent, without an internal error, and goes on', { timeout: 60_000 }, async () => {
  const method = fc.constantFrom('POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS');
  await fc.assert(
    fc.asyncProperty(method, path, headers, body, async (verb, where, given, text) => {
      if (where.startsWith('/_local/events')) return;
      const sent = verb === 'GET' || verb === 'HEAD' ? undefined : text;
      const got: Got = await send(local.url + where, { method: verb, headers: given, agent }, sent);
      expect(got.status).toBeGreaterThanOrEqual(200);
      expect(got.headers['x-amzn-requestid']).toBeTruthy();
      if (got.status === 500) throw new Error(`${got.body}\n${lines.slice(-3).join('\n')}`);
    }),
    { numRuns: 3000 },
  );
  expect(lines.filter((line) => line.startsWith('internal error'))).toEqual([]);
  expect((await send(`${local.url}/_local/state.json`, {})).status).toBe(200);
});
