import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { registryLogin } from '../../support/login.ts';
import { send, signedFor } from '../server/fake.ts';
import { startFaulty } from './support.ts';

let t: Awaited<ReturnType<typeof startFaulty>>;
let authorization: string;
beforeAll(async () => {
  t = await startFaulty();
  authorization = await registryLogin(t.local.url);
  await send(
    t.local.url,
    {
      method: 'POST',
      headers: {
        authorization: signedFor('ecr'),
        'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.CreateRepository',
      },
    },
    JSON.stringify({ repositoryName: 'app' }),
  );
});
afterEach(() => t.local.faults.clear());
afterAll(() => t.close());

const layer = Buffer.alloc(300_000, 'layer');
const digest = `sha256:${createHash('sha256').update(layer).digest('hex')}`;
const ask = (method: string, path: string, body?: Buffer) =>
  send(`${t.local.url}/v2/${path}`, { method, headers: { authorization } }, body);
const codeOf = (body: string) => JSON.parse(body).errors[0].code;

async function push() {
  const started = await ask('POST', 'app/blobs/uploads/');
  const at = String(started.headers.location);
  const where = (at.startsWith('http') ? new URL(at).pathname : at).replace(/^\/v2\//, '');
  return { where, put: () => ask('PUT', `${where}?digest=${digest}`, layer) };
}

describe('the registry', () => {
  it('cuts an upload off in mid-body; the client tries again and it is whole', async () => {
    t.local.faults.add({
      fault: 'cut',
      service: 'registry',
      operation: 'PUT upload',
      at: 'request',
      count: 1,
    });
    const first = await push();
    await expect(first.put()).rejects.toThrow();
    const received = (await ask('GET', first.where)).headers.range;
    expect(Number(received?.split('-')[1])).toBeLessThan(layer.length);
    expect((await (await push()).put()).status).toBe(201);
    expect((await ask('GET', `app/blobs/${digest}`)).body).toHaveLength(layer.length);
  });

  it('cuts a download off in its body', async () => {
    await (await push()).put();
    t.local.faults.add({ fault: 'cut', service: 'registry', operation: 'GET blob', count: 1, bytes: 1000 });
    await expect(ask('GET', `app/blobs/${digest}`)).rejects.toThrow('aborted');
    expect((await ask('GET', `app/blobs/${digest}`)).status).toBe(200);
  });

  it('throttles with a time to come back at', async () => {
    t.local.faults.add({ fault: 'throttle', service: 'registry', retryAfter: '3s', count: 1 });
    const got = await ask('GET', '');
    expect([got.status, got.headers['retry-after'], codeOf(got.body)]).toEqual([429, '3', 'TOOMANYREQUESTS']);
    expect((await ask('GET', '')).status).toBe(200);
  });

  it('says that a token has expired as ECR does, or with a challenge', async () => {
    const { id } = t.local.faults.add({ fault: 'expired-token', service: 'registry', after: '60s' });
    expect((await ask('GET', '')).status).toBe(200);
    await expect.poll(async () => (await ask('GET', '')).status).not.toBe(200);
    const got = await ask('GET', '');
    expect([got.status, codeOf(got.body)]).toEqual([403, 'DENIED']);
    expect(got.body).toContain('Your authorization token has expired. Reauthenticate and try again.');
    t.local.faults.remove(id);
    t.local.faults.add({ fault: 'expired-token', service: 'registry', status: 401 });
    const challenged = await ask('GET', '');
    expect([challenged.status, challenged.headers['www-authenticate']]).toEqual([
      401,
      'Basic realm="Local Fargate"',
    ]);
  });

  it('fails, is slow and denies', async () => {
    t.local.faults.add({ fault: 'latency', service: 'registry', delay: '4s' });
    t.local.faults.add({ fault: 'error', service: 'registry', operation: '* manifest', status: 503 });
    t.local.faults.add({ fault: 'access-denied', service: 'registry', operation: 'POST start-upload' });
    const began = performance.now();
    expect((await ask('GET', 'app/manifests/latest')).status).toBe(503);
    expect(performance.now() - began).toBeGreaterThan(195);
    expect((await ask('POST', 'app/blobs/uploads/')).status).toBe(403);
    expect((await ask('HEAD', 'app/manifests/latest')).status).toBe(503);
  });

  it('is left alone by what does not name it', async () => {
    t.local.faults.add({ fault: 'error' });
    expect((await ask('GET', '')).status).toBe(200);
  });
});
