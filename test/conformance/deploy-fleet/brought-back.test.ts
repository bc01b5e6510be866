import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';

const commit = '1'.repeat(40);
const image = `example/app@sha256:${'a'.repeat(64)}`;
let stage: Stage;
let site: Server;

beforeAll(async () => {
  stage = await openStage({ speed: 20 });
  site = createServer((_, answer) => answer.end(JSON.stringify({ commit })));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  for (const name of ['orders', 'stock', 'users']) await stage.service(name);
});
afterAll(async () => {
  await stage?.close();
  site?.close();
});

const entry = async (service: string, script?: string, more: object = {}) => ({
  service,
  environment: 'dev',
  commit,
  region: 'us-east-1',
  repository: service,
  cluster,
  'ecs-service': service,
  'task-definition': await stage.file(service, script),
  'container-name': 'app',
  'version-path': '/version',
  url: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
  ...more,
});

const deploy = (entries: object[], options: { signal?: AbortSignal; onLine?: (line: string) => void } = {}) =>
  runAction(
    'deploy-fleet',
    {
      matrix: JSON.stringify({ include: entries }),
      images: ['orders', 'stock', 'users'].map((name) => `${name}=${image}`).join('\n'),
      'smoke-window': '1s',
    },
    { env: stage.env, ...options },
  );

const revisionOf = async (name: string) => (await stage.describe(name)).taskDefinition?.split('/').at(-1);

test('a service that ran its revision before the run stays at it when another fails', async () => {
  const [earlier, orders] = [await entry('orders', 'log=a'), await entry('orders', 'log=b')];
  for (const one of [earlier, orders]) expect((await deploy([one])).exitCode).toBe(0);
  expect(await revisionOf('orders')).toBe('orders:3');
  const { exitCode, outputs, stdout } = await deploy([orders, await entry('users', 'exit=3@1s')]);
  expect(exitCode, stdout).toBe(1);
  expect(outputs).toMatchObject({ failed: 'users', 'rolled-back': '[]' });
  expect(await revisionOf('orders')).toBe('orders:3');
});

test('where an action can not even be started, what was deployed before is told and brought back', async () => {
  const { exitCode, outputs, stdout, annotations, summary } = await deploy([
    await entry('orders', 'log=c'),
    // No process can be given such a variable.
    await entry('users', 'log=c', { 'version-field': 'commit\0' }),
  ]);
  expect(exitCode, stdout).toBe(1);
  expect(outputs).toMatchObject({ result: 'failed', failed: 'users', 'rolled-back': '["orders"]' });
  expect(annotations.map(({ message }) => message).join('\n')).toMatch(/deploy-service could not be run: /);
  expect(summary).toMatch(/\| orders \| ↩ brought back/);
  expect(await revisionOf('orders')).toBe('orders:3');
});

test('cancelled while it brings back: the summary says what was not', async () => {
  const cancel = new AbortController();
  const { exitCode, outputs, stdout, summary } = await deploy(
    [
      await entry('orders', 'log=d'),
      await entry('stock', 'log=d'),
      await entry('users', 'exit=3@1s', { needs: ['orders', 'stock'] }),
    ],
    {
      signal: cancel.signal,
      onLine: (line) => {
        if (line.startsWith('── back: ')) cancel.abort('SIGINT');
      },
    },
  );
  expect(exitCode, stdout).toBe(130);
  expect(outputs).toMatchObject({ result: 'failed', failed: 'users', 'rolled-back': '[]' });
  for (const name of ['orders', 'stock'])
    expect(summary).toMatch(new RegExp(`\\| ${name} \\| ✗ NOT brought back`));
});

test('rollback-fleet goes on with the others where one can not even be started', async () => {
  const include = [await entry('orders'), await entry('users', undefined, { 'ecs-service': 'users\0' })];
  const { exitCode, outputs, stdout, summary } = await runAction(
    'rollback-fleet',
    { matrix: JSON.stringify({ include }), 'dry-run': 'true' },
    { env: stage.env },
  );
  expect(exitCode, stdout).toBe(1);
  expect(JSON.parse(outputs.services ?? '[]')).toMatchObject([
    { service: 'users', passed: false },
    { service: 'orders', passed: true, 'task-definition-arn': expect.stringMatching(/orders:\d+$/) },
  ]);
  expect(summary).toMatch(/users not brought back/);
});
