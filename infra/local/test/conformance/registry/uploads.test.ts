import { existsSync, readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest, type Endpoint, errorsOf, pushBlob, startEndpoint, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint(folder.path);
  await endpoint.create('app');
  await endpoint.create('team/other');
});
afterAll(async () => {
  await endpoint.close();
  folder.remove();
  expect(endpoint.lines).toEqual([]);
});

const start = async (name = 'app') => {
  const answer = await fetch(`${endpoint.url}/v2/${name}/blobs/uploads/`, { method: 'POST' });
  expect(answer.status).toBe(202);
  expect(answer.headers.get('range')).toBe('0-0');
  return endpoint.url + answer.headers.get('location');
};
const patch = (url: string, body: string, range?: string) =>
  fetch(url, { method: 'PATCH', body, ...(range ? { headers: { 'content-range': range } } : {}) });
const finish = (url: string, hash: string, body = '', headers = {}) =>
  fetch(`${url}?digest=${hash}`, { method: 'PUT', body, headers });
const filesOf = (sub: string) => readdirSync(join(folder.path, sub));

describe('pushing a blob', () => {
  it('takes it in a POST and a PUT, and serves it', async () => {
    const answer = await finish(await start(), digest('one put'), 'one put');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('docker-content-digest')).toBe(digest('one put'));
    const got = await fetch(endpoint.url + answer.headers.get('location'));
    expect(got.status).toBe(200);
    expect(got.headers.get('docker-content-digest')).toBe(digest('one put'));
    expect(got.headers.get('docker-distribution-api-version')).toBe('registry/2.0');
    expect(await got.text()).toBe('one put');
    const head = await fetch(got.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '7']);
  });

  it('takes it in one POST, a sha512 too, and an empty one', async () => {
    await pushBlob(endpoint, 'app', 'single post', 'x/y');
    const wide = digest('wide', 'sha512');
    expect((await finish(await start(), wide, 'wide')).status).toBe(201);
    expect(await (await fetch(`${endpoint.url}/v2/app/blobs/${wide}`)).text()).toBe('wide');
    await pushBlob(endpoint, 'app', '', 'x/y');
    expect(await (await fetch(`${endpoint.url}/v2/app/blobs/${digest('')}`)).text()).toBe('');
  });

  it('takes it in chunks, and tells how far it is', async () => {
    const url = await start();
    const first = await patch(url, 'hello ', '0-5');
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-5']);
    expect((await patch(url, 'wor', '6-8')).headers.get('range')).toBe('0-8');
    const status = await fetch(url);
    expect([status.status, status.headers.get('range')]).toEqual([204, '0-8']);
    expect(status.headers.get('location')).toBe(new URL(url).pathname);
    const end = await finish(url, digest('hello world'), 'ld', { 'content-range': '9-10' });
    expect(end.status).toBe(201);
  });

  it.each([
    ['a gap', '7-9', 416],
    ['an overlap', '0-2', 416],
    ['another unit', 'bytes 6-8', 416],
    ['a range backwards', '8-6', 416],
    ['a range of another length than the body', '6-20', 400],
  ])('refuses %s and can be gone on with', async (_name, range, status) => {
    const url = await start();
    await patch(url, 'hello ', '0-5');
    const refused = await patch(url, 'wor', range);
    expect(refused.status).toBe(status);
    if (status === 416) expect(refused.headers.get('range')).toBe('0-5');
    expect((await finish(url, digest('hello world'), 'world')).status).toBe(201);
  });

  it('goes on where a connection broke', async () => {
    const url = new URL(await start());
    await new Promise<void>((resolve) => {
      const socket = connect(Number(url.port), url.hostname, () => {
        const head = `PATCH ${url.pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n`;
        socket.write(`${head}first half, `, () => setTimeout(() => socket.destroy(), 50));
      });
      socket.on('close', () => resolve());
    });
    const content = 'first half, second half';
    await expect.poll(async () => (await fetch(url)).headers.get('range')).toBe('0-11');
    await expect.poll(async () => (await patch(url.href, 'second half', '12-22')).status).toBe(202);
    expect((await finish(url.href, digest(content))).status).toBe(201);
  });

  it('refuses content that is not what it was said to be, and keeps none of it', async () => {
    const answer = await finish(await start(), digest('good'), 'evil');
    expect(answer.status).toBe(400);
    expect((await errorsOf(answer))[0]).toMatchObject({
      code: 'DIGEST_INVALID',
      detail: { digest: digest('good') },
    });
    const single = await fetch(`${endpoint.url}/v2/app/blobs/uploads/?digest=${digest('good')}`, {
      method: 'POST',
      body: 'evil',
    });
    expect(single.status).toBe(400);
    expect((await fetch(`${endpoint.url}/v2/app/blobs/${digest('good')}`)).status).toBe(404);
    expect(
      existsSync(join(folder.path, 'blobs', 'sha256', digest('evil').slice(7, 9), digest('evil').slice(7))),
    ).toBe(false);
  });

  it.each([
    '',
    'sha256:abc',
    'md5:d41d8cd98f00b204e9800998ecf8427e',
    `sha256:${'A'.repeat(64)}`,
    '../../etc',
  ])('refuses %j as a digest', async (hash) => {
    const answer = await finish(await start(), encodeURIComponent(hash), 'x');
    expect([answer.status, (await errorsOf(answer))[0]?.code]).toEqual([400, 'DIGEST_INVALID']);
  });

  it('forgets a cancelled upload, and its file', async () => {
    const url = await start();
    await patch(url, 'partial');
    const before = filesOf('uploads').length;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
    expect(filesOf('uploads').length).toBe(before - 1);
    expect((await fetch(url)).status).toBe(404);
    expect((await errorsOf(await patch(url, 'x')))[0]?.code).toBe('BLOB_UPLOAD_UNKNOWN');
  });

  it('keeps an upload to the repository that it was begun in', async () => {
    const url = (await start()).replace('/v2/app/', '/v2/team/other/');
    expect((await finish(url, digest('x'), 'x')).status).toBe(404);
  });

  it('lets only its owner read what it keeps', async () => {
    const { digest: hash } = await pushBlob(endpoint, 'app', 'private', 'x/y');
    const path = join(folder.path, 'blobs', 'sha256', hash.slice(7, 9), hash.slice(7));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder.path, 'blobs')).mode & 0o777).toBe(0o700);
  });
});

describe('mounting a blob', () => {
  const mount = (query: string) =>
    fetch(`${endpoint.url}/v2/team/other/blobs/uploads/?${query}`, { method: 'POST' });

  it('makes it the other repository’s as well, without an upload', async () => {
    const { digest: hash } = await pushBlob(endpoint, 'app', 'shared', 'x/y');
    expect((await fetch(`${endpoint.url}/v2/team/other/blobs/${hash}`)).status).toBe(404);
    const answer = await mount(`mount=${hash}&from=app`);
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/v2/team/other/blobs/${hash}`]);
    expect(await (await fetch(endpoint.url + answer.headers.get('location'))).text()).toBe('shared');
  });

  it('keeps the content while one of the two has it', async () => {
    const { digest: hash } = await pushBlob(endpoint, 'app', 'kept', 'x/y');
    await mount(`mount=${hash}&from=app`);
    expect((await fetch(`${endpoint.url}/v2/app/blobs/${hash}`, { method: 'DELETE' })).status).toBe(202);
    expect((await fetch(`${endpoint.url}/v2/app/blobs/${hash}`)).status).toBe(404);
    expect(await (await fetch(`${endpoint.url}/v2/team/other/blobs/${hash}`)).text()).toBe('kept');
    expect((await fetch(`${endpoint.url}/v2/team/other/blobs/${hash}`, { method: 'DELETE' })).status).toBe(
      202,
    );
    expect(existsSync(join(folder.path, 'blobs', 'sha256', hash.slice(7, 9), hash.slice(7)))).toBe(false);
  });

  it.each([
    ['from nowhere', `mount=${digest('absent')}&from=nowhere`],
    ['of nothing', `mount=${digest('absent')}&from=app`],
    ['of no digest', 'mount=..%2F..%2Fetc&from=app'],
  ])('%s becomes an upload', async (_name, query) => {
    const answer = await mount(query);
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toMatch(/^\/v2\/team\/other\/blobs\/uploads\/[0-9a-f-]{36}$/);
  });
});

describe('ranges', () => {
  const content = '0123456789';
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=0-1,4-5', 200, content, null],
    ['lines=1-2', 200, content, null],
  ])('%s', async (range, status, body, contentRange) => {
    const { digest: hash } = await pushBlob(endpoint, 'app', content, 'x/y');
    const answer = await fetch(`${endpoint.url}/v2/app/blobs/${hash}`, { headers: { range } });
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      status,
      body,
      contentRange,
    ]);
  });

  it.each(['bytes=10-', 'bytes=5-2', 'bytes=-0'])('%s can’t be had', async (range) => {
    const { digest: hash } = await pushBlob(endpoint, 'app', content, 'x/y');
    const answer = await fetch(`${endpoint.url}/v2/app/blobs/${hash}`, { headers: { range } });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });
});
