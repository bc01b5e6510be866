import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Harness, harness } from '../../support-ecs.ts';

let folder: string;
let stateDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-resume-'));
  stateDir = join(folder, 'state');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Goes on with the folder as it is where the process is killed at this moment. */
async function killed(before: Harness): Promise<Harness> {
  const copy = join(folder, 'copy');
  cpSync(stateDir, copy, { recursive: true });
  await before.ecs.close();
  return await harness({ stateDir: copy, clock: before.clock });
}

test('a bake ends when it would have ended, though the process was killed in the middle of it', async () => {
  const before = await harness({ stateDir });
  await before.call('CreateCluster', { clusterName: 'main' });
  await before.create(await before.register(), { deploymentConfiguration: { bakeTimeInMinutes: 10 } });
  await before.clock.advance(5 * 60_000);
  const { deployments } = await before.service();
  expect(deployments[0].rolloutState).toBe('IN_PROGRESS');

  const after = await killed(before);
  await after.clock.advance(4 * 60_000);
  const [baking] = (await after.service()).deployments;
  expect(baking).toMatchObject({ id: deployments[0].id, rolloutState: 'IN_PROGRESS', runningCount: 1 });
  await after.clock.advance(2 * 60_000);
  expect((await after.service()).deployments).toMatchObject([
    { id: deployments[0].id, rolloutState: 'COMPLETED' },
  ]);
  await after.ecs.close();
});

test('what a breaker has counted, counts on', async () => {
  const before = await harness({ stateDir });
  await before.call('CreateCluster', { clusterName: 'main' });
  const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } };
  await before.create(await before.register(), { deploymentConfiguration });
  await before.clock.advance(15_000);
  await before.update({ taskDefinition: await before.register('exit=1@1s') });
  for (let n = 0; n < 100 && (await before.service()).deployments[0].failedTasks < 2; n++)
    await before.clock.advance(200);

  const after = await killed(before);
  expect((await after.service()).deployments[0].failedTasks).toBe(2);
  // The third failure is the last one.
  for (let n = 0; n < 100 && (await after.serviceDeployment()).status === 'IN_PROGRESS'; n++)
    await after.clock.advance(200);
  expect((await after.serviceDeployment()).deploymentCircuitBreaker).toMatchObject({
    failureCount: 3,
    status: 'TRIGGERED',
  });
  await after.ecs.close();
});
