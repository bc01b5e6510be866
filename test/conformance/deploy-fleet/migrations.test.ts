import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTaskDefinitionsCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';

const image = `example/app@sha256:${'a'.repeat(64)}`;
let stage: Stage;
let clone: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: clone,
    encoding: 'utf8',
  }).trim();

beforeAll(async () => {
  stage = await openStage({ speed: 20 });
  for (const name of ['orders', 'users']) await stage.service(name);
  clone = mkdtempSync(join(tmpdir(), 'migrations-'));
  git('init', '-q');
  writeFileSync(join(clone, '1.sql'), 'create table a (id bigint primary key, b text);\n');
  git('add', '.');
  git('commit', '-qm', 'one');
});
afterAll(async () => {
  await stage?.close();
  if (clone !== undefined) rmSync(clone, { recursive: true, force: true });
});

test('a migration that would break what runs holds back every service of the environment, not only its own', async () => {
  const base = git('rev-parse', 'HEAD');
  writeFileSync(join(clone, '2.sql'), 'alter table a drop column b;\n');
  git('add', '.');
  git('commit', '-qm', 'two');
  const entry = async (service: string, changes: object = {}) => ({
    service,
    environment: 'dev',
    commit: git('rev-parse', 'HEAD'),
    region: 'us-east-1',
    repository: service,
    cluster,
    'ecs-service': service,
    'task-definition': await stage.file(service),
    'container-name': 'app',
    url: 'http://127.0.0.1:9',
    ...changes,
  });
  const entries = [await entry('orders'), await entry('users', { migrations: '.', 'migrations-base': base })];
  const { exitCode, outputs, annotations, summary } = await runAction(
    'deploy-fleet',
    {
      matrix: JSON.stringify({ include: entries }),
      images: `orders=${image}\nusers=${image}`,
      squawk: join(root, 'node_modules/.bin/squawk'),
    },
    { env: stage.env, cwd: clone },
  );
  expect({ exitCode, failed: outputs.failed, services: outputs.services }).toEqual({
    exitCode: 1,
    failed: 'users',
    services: '[]',
  });
  expect(annotations).toContainEqual(expect.objectContaining({ kind: 'error', file: '2.sql', line: 1 }));
  expect(summary).toMatch(/users failed in migrate/);
  for (const name of ['orders', 'users']) {
    const family = await stage.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: name }));
    expect(family.taskDefinitionArns).toHaveLength(1);
  }
});
