import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
