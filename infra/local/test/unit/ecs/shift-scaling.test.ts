import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../support-ecs.ts';
import {
  blueGreen,
  canary,
  inStage,
  loadBalancers,
  minute,
  production,
  type ShiftWorld,
  shiftWorld,
} from './shift-world.ts';

let h: ShiftWorld;
beforeEach(async () => {
  h = await shiftWorld();
});

test('scaling while traffic shifts, a task of blue that dies, and a service that goes', async () => {
  await h.start(blueGreen, { loadBalancers });
  await h.deploy();
  await h.until(inStage('BAKE_TIME'));
  await h.update({ desiredCount: 3 });
  await h.until(() => true);
  await h.clock.advance(30_000);
  expect((await h.service()).runningCount).toBe(6);
  const old = (await h.service()).deployments.find((d: Answer) => d.status === 'ACTIVE');
  const [task] = (await h.tasks()).filter((t: Answer) => t.startedBy === old.id);
  await h.call('StopTask', { cluster: 'main', task: task.taskArn });
  await h.clock.advance(30_000);
  expect((await h.service()).runningCount).toBe(6);
  await h.call('DeleteService', { cluster: 'main', service: 'web', force: true });
  await h.clock.advance(minute);
  expect((await h.service()).status).toBe('INACTIVE');
  expect((await h.serviceDeployment()).status).toBe('STOPPED');
});

test.each([
  'SCALE_UP',
  'PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
])('scaled to zero in %s, a canary comes to its end without a task, and back', async (stage) => {
  await h.start(canary);
  await h.deploy();
  await h.until(inStage(stage));
  await h.update({ desiredCount: 0 });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  await h.clock.advance(minute);
  expect((await h.service()).runningCount).toBe(0);
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  await h.update({ desiredCount: 2 });
  await h.clock.advance(minute);
  expect((await h.service()).runningCount).toBe(2);
});
