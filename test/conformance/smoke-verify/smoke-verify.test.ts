import type { RequestListener } from 'node:http';
import { ListTagsForResourceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';
import { right, serve, service, wrong } from './servers.ts';

/** What waits for the right thing in vain waits only so long. */
const inVain = { timeout: '2s' };

async function verify(inputs: Record<string, string>, env: Record<string, string | undefined> = {}) {
  const result = await runAction(
    'smoke-verify',
    { commit: right, window: '500ms', timeout: '60s', ...inputs },
    { env },
  );
  return { ...result, error: result.annotations.find(({ kind }) => kind === 'error')?.message };
}

describe('verified', () => {
  test('the right commit, on a fresh connection each time, with every path asked', async () => {
    const asked = new Set<string>();
    const { url, connections } = await serve(
      service(
        () => right,
        (request, response) => {
          asked.add(`${request.method} ${request.url}`);
          response.statusCode = request.url === '/api/users' ? 401 : 200;
          response.end();
        },
      ),
    );
    const result = await verify({
      url: `${url}/api`,
      'health-path': '/ready',
      paths: 'GET /users 401\nPOST /login?x=1',
    });
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: { result: 'verified', commit: right, errors: '0' },
    });
    expect([...asked].sort()).toEqual(['GET /api/ready', 'GET /api/users', 'POST /api/login?x=1']);
    expect(Number(result.outputs.requests)).toBeGreaterThanOrEqual(4);
    // Ten in a row, each check once, and the window's.
    expect(connections()).toBe(Number(result.outputs.requests) + 10 + 3);
    expect(result.summary).toMatch(
      /✅ smoke test: verified[\s\S]*\| ✓ \| POST \/login\?x=1 \| 200 \| \d+ ms \|/,
    );
    expect(result.stdout).toMatch(
      /^\[1\/5\] ✓ commit a1b2c3d4e5f6: 10 right answers in a row through .*\/api, each on/m,
    );
    expect(result.stdout).toMatch(/^\[3\/5\] ✓ GET \/users: \d+ ms \(\+\d+s\)$/m);
    const report = JSON.parse(result.outputs.report ?? '') as { check: string; passed: boolean }[];
    expect(report.map(({ check, passed }) => `${check} ${passed}`)).toEqual([
      'every target true',
      'GET /ready true',
      'GET /users true',
      'POST /login?x=1 true',
      'served true',
      'errors true',
      'p95 true',
    ]);
  });

  test('a short commit, and GITHUB_SHA by default', async () => {
    const { url } = await serve(service(() => right.slice(0, 7)));
    const result = await verify({ url, commit: '' }, { GITHUB_SHA: right });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified' } });
  });

  test('old targets that go within the time', async () => {
    let asked = 0;
    const { url } = await serve(service(() => (asked++ < 6 && asked % 2 ? wrong : right)));
    const result = await verify({ url });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified' } });
  });

  test('a version in a header, which is no commit, and headers that every request carries', async () => {
    const seen = new Set<string | undefined>();
    const { url } = await serve((request, response) => {
      seen.add(request.headers.authorization);
      response.setHeader('X-Version', '1.4.2');
      response.end('<html>');
    });
    const inputs = { url, version: '1.4.2', 'version-header': 'x-version', consecutive: '3' };
    const result = await verify({ ...inputs, 'request-headers': 'Authorization: Bearer hush-hush' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified', commit: '1.4.2' } });
    expect([...seen]).toEqual(['Bearer hush-hush']);
    expect(result.masks).toContain('Bearer hush-hush');
    const other = await verify({ ...inputs, version: '1.4.3', ...inVain });
    expect(other.error).toMatch(/version 1\.4\.3 was expected; of \d+ answers \d+ × 1\.4\.2/);
  });

  test('checks that ask for headers, values, times; one that needs its time is tried again', async () => {
    let asked = 0;
    const { url } = await serve(
      service(
        () => right,
        (request, response) => {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          if (request.url === '/ready') return void response.end(`{"db":{"connected":${asked++ > 1}}}`);
          request.setEncoding('utf8').on('data', (body: string) => response.writeHead(400).end(body));
        },
      ),
    );
    const result = await verify({
      url,
      checks: [
        '- get: /ready',
        '  headers: { content-type: application/json }',
        '  json: { db.connected: true }',
        '  within: 60s',
        '- post: /login',
        '  send: { user: nobody }',
        '  status: [400, 401]',
        '  json: { user: nobody }',
      ].join('\n'),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified', errors: '0' } });
    expect(result.stdout).toMatch(/✓ GET \/ready: \d+ ms, after 3 tries/);
  });

  test('WebSockets: one that opens, one that answers, one that the server closes', async () => {
    const { url, server } = await serve(service(() => right));
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket, request) => {
      if (request.url === '/private') socket.close(4401);
      socket.on('message', (data) => socket.send(`{"type":"pong","of":${String(data)}}`));
    });
    const result = await verify({
      url,
      'websocket-path': '/ws',
      checks: JSON.stringify([
        { websocket: '/chat', send: { type: 'ping' }, expect: { type: 'pong', 'of.type': 'ping' } },
        { websocket: '/chat', send: '1', expect: 'pong' },
        { websocket: '/private', close: 4401 },
      ]),
    });
    sockets.close();
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified' } });
    expect(result.stdout).toMatch(/✓ WebSocket \/ws: \d+ ms/);
    expect(result.summary).toMatch(/\| ✓ \| WebSocket \/private \| opens, closes with 4401 \|/);
  });
});

describe('failed', () => {
  test('the wrong commit, though it is healthy', async () => {
    const { url } = await serve(service(() => wrong));
    const result = await verify({ url, 'health-path': '/ready', ...inVain });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', commit: wrong } });
    expect(result.error).toMatch(
      /commit a1b2c3d4e5f6 was expected; of \d+ answers \d+ × ffffffffffff, within 2 s/,
    );
    expect(result.error).toMatch(/help: The commit is baked in at the build/);
  });

  test('a mixture of old and new', async () => {
    let asked = 0;
    const { url } = await serve(service(() => (asked++ % 2 ? right : wrong)));
    const result = await verify({ url, ...inVain });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(result.error).toMatch(/× a1b2c3d4e5f6 \(the right one\)/);
    expect(result.error).toMatch(/help: Old tasks still get requests/);
  });

  test('an old target that answers only in the window', async () => {
    let asked = 0;
    const { url } = await serve(service(() => (asked++ === 11 ? wrong : right)));
    const result = await verify({ url });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', commit: right } });
    expect(result.error).toMatch(/1 × ffffffffffff/);
  });

  test('too many errors', async () => {
    let asked = 0;
    const { url } = await serve(
      service(
        () => right,
        (_, response) => {
          response.statusCode = asked++ % 2 ? 200 : 503;
          response.end();
        },
      ),
    );
    const result = await verify({ url, 'health-path': '/ready', 'max-error-percent': '10' });
    expect(result.exitCode).toBe(1);
    expect(result.error).toMatch(
      /\d+ of \d+ requests failed \(.* %, allowed 10 %\): \d+ × GET \/ready: status 503, not 200/,
    );
    const lenient = await verify({ url, 'health-path': '/ready', 'max-error-percent': '60%' });
    expect(lenient.exitCode).toBe(0);
  });

  test('too slow', async () => {
    const { url } = await serve(
      service(
        () => right,
        (_, response) => void setTimeout(() => response.end(), 150),
      ),
    );
    const result = await verify({ url, 'health-path': '/ready', 'max-p95': '100ms' });
    expect(result.exitCode).toBe(1);
    expect(result.error).toMatch(/95 % of the requests took up to \d+ ms; allowed are 100 ms/);
    expect(Number(result.outputs['p95-ms'])).toBeGreaterThanOrEqual(150);
  });

  test.each([
    [
      'no JSON',
      (_: unknown, response: { end(text: string): void }) => response.end('<html>'),
      /an answer that is not JSON/,
    ],
    [
      'no commit',
      (_: unknown, response: { end(text: string): void }) => response.end('{}'),
      /JSON without a "commit"/,
    ],
  ])('a version that names none: %s', async (_name, listener, message) => {
    const { url } = await serve(listener as RequestListener);
    const result = await verify({ url, ...inVain });
    expect(result.error).toMatch(message);
    expect(result.error).toMatch(/no answer named a commit/);
  });

  test('nobody answers', async () => {
    const { url, server } = await serve(() => {});
    await new Promise((resolve) => server.close(resolve));
    const result = await verify({ url, ...inVain });
    expect(result.error).toMatch(/GET \/version: ECONNREFUSED/);
  });

  test('WebSockets: none, a wrong answer, no answer, a wrong end', async () => {
    const { url, server } = await serve(service(() => right));
    const sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      if (request.url === '/none') return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      sockets.handleUpgrade(request, socket, head, (open) => {
        if (request.url === '/closes') open.close(1011);
        if (request.url === '/broken') open.terminate();
        open.on('message', () => request.url === '/wrong' && open.send('sorry'));
      });
    });
    const result = await verify({
      url,
      timeout: '4s',
      checks: [
        '- { websocket: /none }',
        '- { websocket: /wrong, send: hi, expect: hello, within: 1s }',
        '- { websocket: /silent, send: hi, expect: { a: 1 }, within: 1s }',
        '- { websocket: /closes, close: 4401, within: 3s }',
        '- { websocket: /broken, expect: hello, within: 3s }',
      ].join('\n'),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(result.error).toMatch(/WebSocket \/none: Unexpected server response: 403/);
    expect(result.error).toMatch(/WebSocket \/wrong: no message with 'hello', but 'sorry' within 1 s/);
    expect(result.error).toMatch(/WebSocket \/silent: no message with \{"a":1\} within 1 s/);
    expect(result.error).toMatch(/WebSocket \/closes: was closed with 1011, not 4401/);
    expect(result.error).toMatch(/WebSocket \/broken: no message with 'hello'; it was closed with 1006/);
  });

  test('a check that never passes: one run tells all, in one table', async () => {
    const { url } = await serve(
      service(
        () => right,
        (request, response) => void response.writeHead(request.url === '/ready' ? 503 : 200).end(),
      ),
    );
    const result = await verify({ url, paths: '/ready\n/users', timeout: '3s', 'max-error-percent': '90' });
    expect(result.exitCode).toBe(1);
    expect(result.error).toMatch(/is not verified: GET \/ready: status 503, not 200, after \d+ tries\nhelp:/);
    expect(result.summary).toMatch(
      /❌ smoke test: failed[\s\S]*\| ✗ \| GET \/ready \| 200 \| status 503[\s\S]*\| ✓ \| GET \/users/,
    );
  });

  test('inputs that make no sense, before a request is sent', async () => {
    const result = await verify({ url: 'http://127.0.0.1:1', 'on-failure': 'rollback' });
    expect(result).toMatchObject({ exitCode: 1, outputs: {} });
    expect(result.error).toMatch(/on-failure: rollback needs the inputs 'service' and/);
  });
});

describe('the revision', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ speed: 40 });
  });
  afterAll(() => stage?.close());

  const tagsOf = async (arn: string) => {
    const { tags } = await stage.ecs.send(new ListTagsForResourceCommand({ resourceArn: arn }));
    return Object.fromEntries((tags ?? []).map(({ key, value }) => [key, value]));
  };

  test('is tagged when it passed and is what the service runs', async () => {
    const arn = await stage.service('user', { desiredCount: 2 });
    const { url } = await serve(service(() => right));
    const inputs = {
      url,
      'task-definition-arn': arn,
      cluster,
      service: 'user',
      digest: 'sha256:1',
      source: 'key',
      'scanned-at': '2026-01-31T12:00:00Z',
    };
    const result = await verify(inputs, stage.env);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(await tagsOf(arn)).toEqual({
      'slipway:verified': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'slipway:verified-in': `${cluster}/user`,
      'slipway:commit': right,
      'slipway:digest': 'sha256:1',
      'slipway:source': 'key',
      'slipway:scanned': '2026-01-31T12:00:00Z',
    });
    expect(result.summary).toMatch(
      /\| ✓ \| revision \| user:1 \| all tasks of user run it, and all targets are healthy/,
    );
  });

  test('is not tagged as verified when it failed, or when the service runs another one', async () => {
    await stage.service('other');
    const arn = await stage.register('other');
    const { url } = await serve(service(() => right));
    const result = await verify({ url, 'task-definition-arn': arn, cluster, service: 'other' }, stage.env);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(result.error).toMatch(/only 0 of 1 tasks run other:2[\s\S]*task [0-9a-f]{32} runs other:1/);
    expect(await tagsOf(arn)).toEqual({});
    const failed = await verify({ url, commit: wrong, 'task-definition-arn': arn, ...inVain }, stage.env);
    expect(failed.exitCode).toBe(1);
    expect(await tagsOf(arn)).toEqual({ 'slipway:failed': expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  });
});

test('cancelled: it ends at once', async () => {
  const controller = new AbortController();
  const { url } = await serve(service(() => right));
  const started = performance.now();
  const result = await runAction(
    'smoke-verify',
    { url, commit: right, window: '60s' },
    { signal: controller.signal, onLine: (line) => /sending requests/.test(line) && controller.abort() },
  );
  expect(result.exitCode).toBe(143);
  expect(performance.now() - started).toBeLessThan(50_000);
  expect(result.outputs.result).toBeUndefined();
});
