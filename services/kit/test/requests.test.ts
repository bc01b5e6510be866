import fc from 'fast-check';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { Problem } from '../src/problem.ts';
import { createApp } from '../src/requests.ts';
import { keptLogs } from './support/logs.ts';

function testApp(level?: string) {
  const { log, lines } = keptLogs(level);
  const app = createApp(log);
  app.get('/things/:id', (c) => c.json({ id: c.req.param('id') }));
  app.get('/health', (c) => c.text('ok'));
  app.get('/broken', () => {
    throw new Error('the password is hunter2');
  });
  app.get('/unreachable', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    throw new Error('Failed query', { cause: refused });
  });
  app.get('/teapot', () => {
    throw new Problem(418, {
      type: 'urn:tea',
      detail: 'No coffee.',
      headers: { allow: 'tea' },
      extensions: { pot: 1 },
    });
  });
  app.get('/http', () => {
    throw new HTTPException(400, { message: 'Malformed JSON in request body' });
  });
  return { app, lines };
}

describe('request ids', () => {
  it('takes the caller’s, makes one otherwise, and echoes it', async () => {
    const { app } = testApp();
    const taken = await app.request('/things/1', { headers: { 'x-request-id': 'abc-1' } });
    expect(taken.headers.get('x-request-id')).toBe('abc-1');
    const made = await app.request('/things/1', { headers: { 'x-request-id': 'a b"c' } });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('never echoes what is not safe to log', async () => {
    const { app } = testApp('silent');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 200 }), async (id) => {
        const headers = new Headers();
        try {
          headers.set('x-request-id', id);
        } catch {
          return; // not a header at all
        }
        const answer = await app.request('/things/1', { headers });
        expect(answer.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9._:=-]{1,128}$/);
      }),
    );
  });
});

describe('the access log', () => {
  it('has method, route pattern, status and time, and not the URL', async () => {
    const { app, lines } = testApp();
    await app.request('/things/secret-id?q=1', { headers: { 'x-request-id': 'r1' } });
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'info',
        service: 'test',
        commit: 'abcdef0',
        requestId: 'r1',
        method: 'GET',
        route: '/things/:id',
        status: 200,
        ms: expect.any(Number),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret-id');
  });

  it('logs an unexpected error with its stack', async () => {
    const { app, lines } = testApp();
    await app.request('/broken');
    expect(lines).toEqual([expect.objectContaining({ level: 'error', route: '/broken', status: 500 })]);
    expect(JSON.stringify(lines)).toContain('hunter2');
  });

  it('is quiet about probes that went well', async () => {
    const { app, lines } = testApp();
    await app.request('/health');
    expect(lines).toEqual([]);
  });
});

describe('problems', () => {
  it.each([
    ['/nothing', 404, { type: 'about:blank', title: 'Not Found', detail: 'There is nothing at /nothing.' }],
    ['/teapot', 418, { type: 'urn:tea', detail: 'No coffee.', pot: 1 }],
    ['/http', 400, { title: 'Bad Request', detail: 'Malformed JSON in request body' }],
    ['/broken', 500, { title: 'Internal Server Error' }],
    ['/unreachable', 503, { title: 'Service Unavailable' }],
  ])('%s answers %i as problem+json', async (path, status, members) => {
    const { app } = testApp('silent');
    const answer = await app.request(path, { headers: { 'x-request-id': 'r1' } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('x-request-id')).toBe('r1');
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({ ...members, status, requestId: 'r1' });
    expect(body).not.toContain('hunter2');
  });

  it('carries its headers', async () => {
    const { app } = testApp('silent');
    expect((await app.request('/teapot')).headers.get('allow')).toBe('tea');
    expect((await app.request('/unreachable')).headers.get('retry-after')).toBe('5');
  });
});
