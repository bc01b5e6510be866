import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';

const commit = '1'.repeat(40);
const image = `example/app@sha256:${'a'.repeat(64)}`;

/** The places of lines in the log. */
const places = (log: string, ...lines: string[]) =>
  lines.map((line) => {
    const at = log.indexOf(line);
    expect(at, line).toBeGreaterThanOrEqual(0);
    return at;
  });

describe('services that do not need each other', () => {
  let stage: Stage;
  let site: Server;
  beforeAll(async () => {
    stage = await openStage({ speed: 20 });
    site = createServer((_, answer) => answer.end(JSON.stringify({ commit })));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    for (const name of ['orders', 'users', 'front']) await stage.service(name);
  });
  afterAll(async () => {
    await stage?.close();
    site?.close();
  });

  const entry = async (service: string, script?: string, needs: string[] = []) => ({
    service,
    environment: 'dev',
    commit,
    needs,
    region: 'us-east-1',
    repository: service,
    cluster,
    'ecs-service': service,
    'task-definition': await stage.file(service, script),
    'container-name': 'app',
    'health-path': '/health',
    'version-path': '/version',
    url: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
  });

  const deploy = (entries: object[], inputs: Record<string, string> = {}) =>
    runAction(
      'deploy-fleet',
      {
        matrix: JSON.stringify({ include: entries }),
        images: `orders=${image}\nusers=${image}\nfront=${image}`,
        'smoke-window': '1s',
        ...inputs,
      },
      { env: stage.env },
    );

  test('are deployed at the same time, each line says whose it is, and who needs them comes after', async () => {
    const { exitCode, stdout, outputs, summary } = await deploy([
      await entry('orders'),
      await entry('users'),
      await entry('front', undefined, ['orders', 'users']),
    ]);
    expect({ exitCode, result: outputs.result }, stdout).toEqual({ exitCode: 0, result: 'verified' });
    const [usersBegins, ordersEnds, usersEnds, frontBegins] = places(
      stdout,
      '── [2/3] users: deploy-service\n',
      '── [1/3] orders: smoke-verify passed',
      '── [2/3] users: smoke-verify passed',
      '── [3/3] front: deploy-service\n',
    );
    expect(usersBegins).toBeLessThan(ordersEnds ?? 0);
    expect(Math.max(ordersEnds ?? 0, usersEnds ?? 0)).toBeLessThan(frontBegins ?? 0);
    expect(stdout).toMatch(/^users │ .*users:2/m);
    expect(summary).toMatch(/orders, users, front verified/);
  });

  test('one fails: the other comes to its end and is brought back, and who needs them is not begun', async () => {
    const { exitCode, outputs, annotations, stdout } = await deploy([
      await entry('orders', 'health=60s'),
      await entry('users', 'exit=3@1s'),
      await entry('front', undefined, ['orders', 'users']),
    ]);
    expect(exitCode, stdout).toBe(1);
    expect(outputs).toMatchObject({ result: 'failed', failed: 'users', 'rolled-back': '["orders"]' });
    expect(JSON.parse(outputs.services ?? '')).toMatchObject([
      { service: 'orders', 'failed-step': '', 'rolled-back': true },
      { service: 'users', 'failed-step': 'deploy-service (rolled-back)', 'rolled-back': false },
    ]);
    expect(outputs.dossier).toMatch(/dossier\.json$/);
    expect(annotations.at(-1)?.message).toMatch(/^users did not get to dev/);
    for (const name of ['orders', 'users', 'front'])
      expect((await stage.describe(name)).taskDefinition).toMatch(new RegExp(`${name}:2$`));
  });

  test('one at a time where that is asked for', async () => {
    const { exitCode, stdout } = await deploy(
      [await entry('orders', 'log=a'), await entry('users', 'log=b')],
      {
        parallel: '1',
      },
    );
    expect(exitCode, stdout).toBe(0);
    const [ordersEnds, usersBegins] = places(
      stdout,
      '── [1/2] orders: smoke-verify passed',
      '── [2/2] users: migrate\n',
    );
    expect(ordersEnds).toBeLessThan(usersBegins ?? 0);
  });
});
