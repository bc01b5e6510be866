import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTaskDefinitionsCommand, ListTasksCommand, TagResourceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';

const older = { id: '1'.repeat(40), time: '2026-05-01T08:00:00Z' };
const newer = { id: '2'.repeat(40), time: '2026-05-02T08:00:00Z' };
const image = `example/app@sha256:${'a'.repeat(64)}`;

describe('before anything is changed', () => {
  let stage: Stage;
  let folder: string;
  const firsts: Record<string, string> = {};
  beforeAll(async () => {
    stage = await openStage({ speed: 20 });
    folder = await mkdtemp(join(tmpdir(), 'guards-'));
    // No clone has these commits: the event that started the workflow says when ours was made.
    await writeFile(
      join(folder, 'event.json'),
      JSON.stringify({ head_commit: { id: older.id, timestamp: older.time } }),
    );
    for (const name of ['orders', 'users']) firsts[name] = await stage.service(name);
    await tag('orders', older);
    await tag('users', newer);
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const tag = (name: string, { id, time }: typeof older) =>
    stage.ecs.send(
      new TagResourceCommand({
        resourceArn: firsts[name],
        tags: [
          { key: 'slipway:commit', value: id },
          { key: 'slipway:committed', value: time },
        ],
      }),
    );

  const entry = async (service: string, changes: object = {}) => ({
    service,
    environment: 'dev',
    commit: older.id,
    region: 'us-east-1',
    repository: service,
    cluster,
    'ecs-service': service,
    'task-definition': await stage.file(service),
    'container-name': 'app',
    'migrate-command': '["true"]',
    url: 'http://127.0.0.1:9',
    ...changes,
  });

  const deploy = (entries: object[], inputs: Record<string, string> = {}) =>
    runAction(
      'deploy-fleet',
      {
        matrix: JSON.stringify({ include: entries }),
        images: `orders=${image}\nusers=${image}\ngone=${image}`,
        'smoke-window': '1s',
        ...inputs,
      },
      { env: { ...stage.env, GITHUB_EVENT_PATH: join(folder, 'event.json') } },
    );

  /** Nothing was registered, run or updated. */
  const untouched = async () => {
    for (const [name, first] of Object.entries(firsts)) {
      const { taskDefinition, deployments = [] } = await stage.describe(name);
      expect({ taskDefinition, deployments: deployments.length }).toEqual({
        taskDefinition: first,
        deployments: 1,
      });
      const family = await stage.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: name }));
      expect(family.taskDefinitionArns).toEqual([first]);
      const stopped = await stage.ecs.send(
        new ListTasksCommand({ cluster, family: name, desiredStatus: 'STOPPED' }),
      );
      expect(stopped.taskArns).toEqual([]);
    }
  };

  const refused =
    /users: users has the newer commit 2{12} of 2026-05-02 08:00, in users:1; 1{12} .* is older/;

  test('the second service runs a newer commit: the first one is not even migrated', async () => {
    const result = await deploy([await entry('orders'), await entry('users')]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'rolled-back': '[]' } });
    expect(result.annotations.at(-1)?.message).toMatch(refused);
    expect(result.annotations.at(-1)?.message).toMatch(/nothing was changed/);
    await untouched();
  });

  test('every service that stands in the way is named at once', async () => {
    const result = await deploy([await entry('orders'), await entry('users'), await entry('gone')]);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)?.message).toMatch(
      /2 services of dev can't be deployed[\s\S]*there is no service 'gone' in cluster 'dev'/,
    );
    expect(result.annotations.at(-1)?.message).toMatch(refused);
    await untouched();
  });

  test('a template that is wrong is met before any service is changed', async () => {
    const wrong = await stage.file('users', '', { containerDefinitions: [{ name: 'other', image: 'x' }] });
    const result = await deploy([
      await entry('orders'),
      await entry('users', { 'task-definition': wrong, commit: newer.id }),
    ]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { failed: 'users' } });
    expect(result.summary).toMatch(/\| users \| ✗ failed/);
    await untouched();
  });

  describe('check-only', () => {
    const only = { 'check-only': 'true', images: '' };

    test('refuses an older commit, without an image', async () => {
      const result = await deploy([await entry('orders'), await entry('users')], only);
      expect(result.exitCode).toBe(1);
      expect(result.annotations.at(-1)?.message).toMatch(refused);
      await untouched();
    });

    test('lets it pass where that was allowed, and changes nothing', async () => {
      const result = await deploy([await entry('orders'), await entry('users')], {
        ...only,
        'allow-older': 'true',
      });
      expect(result.exitCode).toBe(0);
      expect(result.annotations).toMatchObject([{ kind: 'warning' }]);
      await untouched();
    });

    test('a service and a cluster that Terraform has yet to make pass', async () => {
      const result = await deploy(
        [await entry('orders'), await entry('gone'), await entry('users', { cluster: 'none' })],
        only,
      );
      expect(result).toMatchObject({ exitCode: 0, outputs: { result: '' } });
      expect(result.stdout).toMatch(/gone isn't there yet/);
      expect(result.stdout).toMatch(/there is no cluster none in us-east-1 yet/);
      await untouched();
    });
  });
});
