import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { harness } from '../../support-ecs.ts';

let stateDir: string;
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'ecs-state-'));
});
afterEach(() => rmSync(stateDir, { recursive: true }));

test('after a restart everything is there, and the tasks that were lost are replaced', async () => {
  const before = await harness({ stateDir });
  await before.call('CreateCluster', { clusterName: 'main' });
  const arn = await before.register();
  await before.create(arn, { desiredCount: 2, tags: [{ key: 'a', value: 'b' }] });
  await before.clock.advance(11_000);
  const service = await before.service();
  const lost = (await before.tasks()).map((t) => t.taskArn);
  await before.ecs.close();

  const after = await harness({ stateDir, clock: before.clock });
  await after.clock.advance(11_000);
  const { events, ...same } = await after.service();
  const { events: earlier, deployments, ...expected } = service;
  expect(same).toMatchObject(expected);
  expect(same.deployments[0]).toMatchObject({
    id: deployments[0].id,
    rolloutState: 'COMPLETED',
    runningCount: 2,
  });
  expect(events.length).toBeGreaterThan(earlier.length);
  const { tasks } = await after.call('DescribeTasks', { cluster: 'main', tasks: lost });
  for (const task of tasks) {
    expect(task).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'TerminationNotice' });
  }
  expect(await after.register()).toMatch(/web:2$/);
  await after.update({ taskDefinition: 'web' });
  await after.clock.advance(11_000);
  expect((await after.serviceDeployment()).status).toBe('SUCCESSFUL');
  await after.ecs.close();
});

test('a client that a restart cut off asks again with the same token, and nothing is doubled', async () => {
  const before = await harness({ stateDir });
  await before.call('CreateCluster', { clusterName: 'main' });
  const taskDefinition = await before.register();
  const awsvpcConfiguration = { subnets: ['subnet-1'] };
  const asked = {
    cluster: 'main',
    taskDefinition,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration },
    clientToken: 'once',
  };
  const { tasks } = await before.call('RunTask', asked);
  const { service } = await before.create(taskDefinition, { clientToken: 'once' });
  await before.ecs.close();
  const file = join(stateDir, 'ecs', '000000000000', 'us-east-1', 'client-tokens.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const after = await harness({ stateDir, clock: before.clock });
  expect((await after.call('RunTask', asked)).tasks[0].taskArn).toBe(tasks[0].taskArn);
  expect((await after.create(taskDefinition, { clientToken: 'once' })).service.serviceArn).toBe(
    service.serviceArn,
  );
  await expect(after.call('RunTask', { ...asked, count: 2 })).rejects.toMatchObject({
    code: 'ConflictException',
  });
  await after.ecs.close();
});

test('only the owner can read the state, and a broken file is named', async () => {
  const h = await harness({ stateDir });
  await h.call('CreateCluster', { clusterName: 'main' });
  await h.ecs.close();
  const folder = join(stateDir, 'ecs', '000000000000', 'us-east-1', 'clusters');
  expect(readdirSync(folder)).toEqual(['main.json']);
  expect(statSync(join(folder, 'main.json')).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, 'main.json'), '{');
  await expect(harness({ stateDir })).rejects.toThrow(/main\.json can't be read: it is not JSON/);
});

const folderOf = () => join(stateDir, 'ecs', '000000000000', 'us-east-1', 'clusters');
const journal = () => readdirSync(folderOf()).filter((name) => name.endsWith('.journal'));

test('what changes is added to a journal, and what a killed process had begun to add does not count', async () => {
  const before = await harness({ stateDir });
  await before.call('CreateCluster', { clusterName: 'main' });
  const arn = await before.register();
  const file = () => readFileSync(join(folderOf(), 'main.json'), 'utf8');
  const written = file();
  await before.create(arn, { desiredCount: 2 });
  await before.clock.advance(11_000);
  const seen = await before.service();
  const tasks = await before.tasks();
  expect(file()).toBe(written);
  expect(journal()).toHaveLength(1);
  const [name = ''] = journal();
  expect(statSync(join(folderOf(), name)).mode & 0o777).toBe(0o600);
  // Nothing is closed: the process is killed here.
  appendFileSync(join(folderOf(), name), '{"service":{"name":"we');

  const after = await harness({ stateDir, clock: before.clock });
  const { events, ...service } = await after.service();
  expect(service).toMatchObject({ serviceName: 'web', desiredCount: 2, createdAt: seen.createdAt });
  expect(events).toEqual(expect.arrayContaining(seen.events));
  const answer = await after.call('DescribeTasks', { cluster: 'main', tasks: tasks.map((t) => t.taskArn) });
  expect(answer.tasks).toHaveLength(2);
  expect(journal()).not.toContain(name);
  await after.ecs.close();
  expect(readdirSync(folderOf())).toEqual(['main.json']);
  await before.ecs.close();
});

test('a journal that is damaged ends the start with its name', async () => {
  const h = await harness({ stateDir });
  await h.call('CreateCluster', { clusterName: 'main' });
  await h.create(await h.register());
  await h.clock.advance(1_000);
  const [name = ''] = journal();
  writeFileSync(join(folderOf(), name), '{"service"\n{}\n');
  await expect(harness({ stateDir })).rejects.toThrow(
    /main\.\S+\.journal can't be read: its line 1 is not JSON/,
  );
  await h.ecs.close();
});

test('a task that is forgotten, and a service that another one of its name replaced, do not come back', async () => {
  const before = await harness({ stateDir });
  await before.call('CreateCluster', { clusterName: 'main' });
  const arn = await before.register();
  await before.create(arn);
  await before.clock.advance(11_000);
  const [first] = await before.tasks();
  await before.call('DeleteService', { cluster: 'main', service: 'web', force: true });
  await before.clock.advance(1_000);
  await before.create(arn, { desiredCount: 3 });
  await before.clock.advance(3_600_000 + 20_000);
  const tasks = await before.tasks();

  const after = await harness({ stateDir, clock: before.clock });
  expect(await after.service()).toMatchObject({ status: 'ACTIVE', desiredCount: 3 });
  const found = await after.call('DescribeTasks', {
    cluster: 'main',
    tasks: [first?.taskArn, ...tasks.map((t) => t.taskArn)],
  });
  expect(found.failures).toMatchObject([{ arn: first?.taskArn, reason: 'MISSING' }]);
  expect(found.tasks).toHaveLength(3);
  await before.ecs.close();
  await after.ecs.close();
});
