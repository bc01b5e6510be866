import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { registryLogin } from '../../support/login.ts';
import { type Endpoint, errorsOf, pushBlob, startEndpoint, temporaryFolder } from './support.ts';

const hour = 3_600_000;
let folder: ReturnType<typeof temporaryFolder>;
let endpoint: Endpoint;
const clock = manualClock();
const start = () => startEndpoint(join(folder.path, 'registry'), clock, undefined, 'own');
const ask = (authorization?: string, path = '', init: RequestInit = {}) =>
  fetch(`${endpoint.url}/v2/${path}`, { ...init, headers: authorization ? { authorization } : {} });

beforeEach(async () => {
  folder = temporaryFolder();
  endpoint = await start();
  await endpoint.create('app');
});
afterEach(async () => {
  await endpoint.close();
  folder.remove();
});

describe('the registry', () => {
  it.each<[string, RequestInit, string]>([
    ['its base', {}, ''],
    ['a manifest', {}, 'app/manifests/v1'],
    ['an upload', { method: 'POST', body: 'x' }, 'app/blobs/uploads/'],
    ['a delete', { method: 'DELETE' }, 'app/manifests/v1'],
    ['a repository that is not there', {}, 'other/tags/list'],
  ])('asks for a login: %s', async (_, init, path) => {
    for (const given of [
      undefined,
      'Basic QVdTOmxvY2Fs',
      'Basic !',
      'Bearer x',
      `Basic ${btoa('AWS:a.b')}`,
    ]) {
      const answer = await ask(given, path, init);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe(
        `Basic realm="${endpoint.url}/",service="ecr.amazonaws.com"`,
      );
      expect(await errorsOf(answer)).toMatchObject([{ code: 'UNAUTHORIZED' }]);
    }
  });

  it('takes what GetAuthorizationToken gave for twelve hours, also after a restart', async () => {
    const login = await registryLogin(endpoint.url);
    expect((await ask(login)).status).toBe(200);
    expect((await ask(login, 'app/tags/list')).status).toBe(200);
    await endpoint.close();
    endpoint = await start();
    await clock.advance(12 * hour - 1000);
    expect((await ask(login)).status).toBe(200);
    await clock.advance(1000);
    const late = await ask(login);
    expect(late.status).toBe(403);
    expect(late.headers.get('www-authenticate')).toBeNull();
    expect(await errorsOf(late)).toMatchObject([
      { code: 'DENIED', message: expect.stringContaining('token has expired') },
    ]);
    expect((await ask(await registryLogin(endpoint.url))).status).toBe(200);
  });

  it('does not take a login of another registry, nor one whose time was changed', async () => {
    const login = await registryLogin(endpoint.url);
    const [user = '', password = ''] = atob(login.slice('Basic '.length)).split(':');
    const [body = '', signature = ''] = password.split('.');
    const later = JSON.stringify({ ...JSON.parse(atob(body)), expiresAt: clock.now() + 99 * hour });
    const changed = Buffer.from(later).toString('base64url');
    expect((await ask(`Basic ${btoa(`${user}:${changed}.${signature}`)}`)).status).toBe(401);
    expect((await ask(`Basic ${btoa(`someone:${password}`)}`)).status).toBe(401);
    const other = temporaryFolder();
    const elsewhere = await startEndpoint(join(other.path, 'registry'), clock, undefined, 'own');
    expect((await ask(await registryLogin(elsewhere.url))).status).toBe(401);
    await elsewhere.close();
    other.remove();
  });

  it('lets a download URL be read, and nothing else be done with it', async () => {
    const login = await registryLogin(endpoint.url);
    const password = atob(login.slice('Basic '.length)).split(':')[1] ?? '';
    await expect(pushBlob(endpoint, 'app', 'x', 'text/plain')).rejects.toThrow('401');
    const query = new URLSearchParams({ login: password });
    expect((await ask(undefined, `app/tags/list?${query}`)).status).toBe(200);
    expect((await ask(undefined, `app/blobs/uploads/?${query}`, { method: 'POST' })).status).toBe(401);
  });
});
