import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ECSClient } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { FleetWatch } from '../../../src/rollout/watch.ts';

/** A fake of ECS that knows every service and deployment, and remembers what was asked for. */
let server: Server;
let client: ECSClient;
const asked: { operation: string; names: string[] }[] = [];
let fail: ((names: string[]) => boolean) | undefined;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '');
    const input = JSON.parse(text) as { services?: string[]; serviceDeploymentArns?: string[] };
    const names = input.services ?? input.serviceDeploymentArns ?? [];
    asked.push({ operation, names });
    const bad = fail?.(names) === true;
    response.writeHead(bad ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(
      JSON.stringify(
        bad
          ? { __type: 'AccessDeniedException', message: 'no' }
          : {
              services: names.map((serviceName) => ({ serviceName, status: 'ACTIVE' })),
              serviceDeployments: names.map((serviceDeploymentArn) => ({ serviceDeploymentArn })),
            },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new ECSClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(() => {
  client.destroy();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  fail = undefined;
});

const names = (count: number) => Array.from({ length: count }, (_, n) => `service-${n}`);
const watchOf = () => new FleetWatch({ client, region: 'us-east-1', cluster: 'dev' });
const { signal } = new AbortController();

test('a round of 25 services is three calls, of 25 deployments two', async () => {
  const watch = watchOf();
  const services = await Promise.all(names(25).map((name) => watch.service(name, signal)));
  expect(services.map(({ serviceName }) => serviceName)).toEqual(names(25));
  expect(asked.map((one) => one.names.length)).toEqual([10, 10, 5]);
  asked.length = 0;
  await Promise.all(names(25).map((name) => watch.deployment(name, signal)));
  expect(asked.map((one) => one.names.length)).toEqual([20, 5]);
});

test('who comes too late for a round waits for the next, a second later, together with all others', async () => {
  const watch = watchOf();
  await watch.service('a', signal);
  const started = performance.now();
  const late = new Promise((resolve) => setTimeout(resolve, 300)).then(() => watch.service('b', signal));
  await Promise.all([watch.service('a', signal), late]);
  expect(performance.now() - started).toBeGreaterThan(900);
  expect(asked.map((one) => one.names)).toEqual([['a'], ['a', 'b']]);
});

test('no round is put off for more than two seconds, so that a verdict comes within three of the end', async () => {
  const watch = watchOf();
  const delays: number[] = [];
  let later = 0;
  const [real, timer] = [performance.now.bind(performance), setTimeout];
  // The clock is moved, and no pause is waited for: how fast the machine is doesn't matter.
  vi.spyOn(performance, 'now').mockImplementation(() => real() + later);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms = 0) => {
    if (new Error().stack?.includes('watch.ts') !== true) return timer(work, ms);
    delays.push(ms);
    later += ms;
    return timer(work, 0);
  }) as typeof setTimeout);
  try {
    while (later < 300_000) await watch.service('a', signal);
    expect(delays.filter((ms) => ms > 2_000)).toEqual([]);
    expect(delays.slice(0, 30).filter((ms) => ms > 1_000)).toEqual([]);
    // Nor faster than is fair.
    expect(asked.length).toBeLessThan(220);
  } finally {
    vi.restoreAllMocks();
  }
});

test('two who ask for one service are one question', async () => {
  const watch = watchOf();
  await Promise.all([watch.service('a', signal), watch.service('a', signal)]);
  expect(asked.map((one) => one.names)).toEqual([['a']]);
});

test('a call that fails fails those whose services were in it, and no other', async () => {
  fail = (asked) => asked.includes('service-0');
  const watch = watchOf();
  const results = await Promise.allSettled(names(12).map((name) => watch.service(name, signal)));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  expect(results.slice(10).every(({ status }) => status === 'fulfilled')).toBe(true);
});

test('who is cancelled does not wait for the round', async () => {
  const watch = watchOf();
  await watch.service('a', signal);
  const controller = new AbortController();
  const look = watch.service('a', controller.signal);
  controller.abort(new Error('cancelled'));
  await expect(look).rejects.toThrow('cancelled');
});
