import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListTagsForResourceCommand } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';

const right = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const wrong = 'ffffffffffffffffffffffffffffffffffffffff';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(
  listener: RequestListener,
): Promise<{ url: string; server: Server; connections(): number }> {
  let connections = 0;
  const server = createServer(listener).on('connection', () => {
    connections += 1;
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
  };
}

/** A service that names a commit, and answers everything else as `others` says. */
const service =
  (
    commit: () => unknown,
    others: RequestListener = (_, response) => void response.end('ok'),
  ): RequestListener =>
  (request, response) => {
    if (request.url?.endsWith('/version')) response.end(JSON.stringify({ commit: commit() }));
    else others(request, response);
  };

async function verify(inputs: Record<string, string>, env: Record<string, string | undefined> = {}) {
  const result = await runAction(
    'smoke-verify',
    { commit: right, window: '500ms', timeout: '2s', ...inputs },
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
    expect(connections()).toBe(Number(result.outputs.requests) + 10);
    expect(result.summary).toMatch(/✅ smoke test: verified/);
  });

  test('a short commit, and GITHUB_SHA by default', async () => {
    const { url } = await serve(service(() => right.slice(0, 7)));
    const result = await verify({ url, commit: '' }, { GITHUB_SHA: right });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified' } });
  });

  test('old targets that go within the time', async () => {
    let asked = 0;
    const { url } = await serve(service(() => (asked++ < 6 && asked % 2 ? wrong : right)));
    const result = await verify({ url, timeout: '10s' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'verified' } });
  });

  test('a WebSocket that opens', async () => {
    const { url, server } = await serve(service(() => right));
    const sockets = new WebSocketServer({ server, path: '/ws' });
    const result = await verify({ url, 'websocket-path': '/ws' });
    sockets.close();
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/a WebSocket opened at \/ws/);
  });
});

describe('failed', () => {
  test('the wrong commit, though it is healthy', async () => {
    const { url } = await serve(service(() => wrong));
    const result = await verify({ url, 'health-path': '/ready' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', commit: wrong } });
    expect(result.error).toMatch(
      /commit a1b2c3d4e5f6 was expected; of \d+ answers \d+ × ffffffffffff, within 2 s/,
    );
    expect(result.error).toMatch(/help: The commit is baked in at the build/);
  });

  test('a mixture of old and new', async () => {
    let asked = 0;
    const { url } = await serve(service(() => (asked++ % 2 ? right : wrong)));
    const result = await verify({ url });
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
    const result = await verify({ url });
    expect(result.error).toMatch(message);
    expect(result.error).toMatch(/no answer named a commit/);
  });

  test('nobody answers', async () => {
    const { url, server } = await serve(() => {});
    await new Promise((resolve) => server.close(resolve));
    servers.length = 0;
    const result = await verify({ url });
    expect(result.error).toMatch(/GET \/version: ECONNREFUSED/);
  });

  test('no WebSocket', async () => {
    const { url } = await serve(service(() => right));
    const result = await verify({ url, 'websocket-path': '/ws' });
    expect(result.error).toMatch(/no WebSocket opens at \/ws: .*200/);
  });

  test.each([
    [{ url: 'ftp://x' }, /must be an http or https URL/],
    [{ commit: 'main' }, /input 'commit' is 'main'; it must be a commit id/],
    [{ paths: 'ready' }, /must be \[METHOD\] \/path \[STATUS\]/],
    [{ 'max-error-percent': '101' }, /must be a number from 0 to 100/],
    [{ window: '5' }, /it must be a time such as/],
    [{ service: 'user' }, /without 'task-definition-arn'/],
  ])('inputs %j', async (inputs, message) => {
    const result = await verify({ url: 'http://127.0.0.1:1', ...inputs });
    expect(result.exitCode).toBe(1);
    expect(result.error).toMatch(message);
  });
});

describe('the revision', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ speed: 20 });
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
    };
    const result = await verify(inputs, stage.env);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(await tagsOf(arn)).toEqual({
      'slipway:verified': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'slipway:commit': right,
      'slipway:digest': 'sha256:1',
      'slipway:source': 'key',
    });
  });

  test('is not tagged when it failed, or when the service runs another one', async () => {
    await stage.service('other');
    const arn = await stage.register('other');
    const { url } = await serve(service(() => right));
    const result = await verify({ url, 'task-definition-arn': arn, cluster, service: 'other' }, stage.env);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(result.error).toMatch(/only 0 of 1 tasks run other:2[\s\S]*task [0-9a-f]{32} runs other:1/);
    const failed = await verify({ url, commit: wrong, 'task-definition-arn': arn }, stage.env);
    expect(failed.exitCode).toBe(1);
    expect(await tagsOf(arn)).toEqual({});
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
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(result.outputs.result).toBeUndefined();
});
