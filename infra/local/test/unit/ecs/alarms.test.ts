import { expect, test } from 'vitest';
import { type AlarmReading, bakeTime, look, watchOf } from '../../../src/ecs/rollout/alarms.ts';
import { type Harness, harness } from '../../support-ecs.ts';

const reading = (name: string, state: AlarmReading['state'] = 'OK', evaluation = 60_000): AlarmReading => ({
  name,
  state,
  evaluation,
});
const two = watchOf({ alarmNames: ['errors', 'latency'], enable: true, rollback: true });

test('without names, or not enabled, nothing is watched', () => {
  expect(watchOf(undefined).status).toBe('DISABLED');
  expect(watchOf({ alarmNames: ['a'], enable: false, rollback: true }).status).toBe('DISABLED');
  expect(watchOf({ alarmNames: [], enable: true, rollback: true }).status).toBe('DISABLED');
  expect(two).toMatchObject({ status: 'MONITORING', triggered: [] });
  expect(two.ignored).toBeUndefined();
});

test('what is in ALARM at the first look is ignored for good, also after it was OK in between', () => {
  let watch = look(two, [reading('errors', 'ALARM'), reading('latency')]);
  expect(watch).toMatchObject({ ignored: ['errors'], triggered: [] });
  watch = look(watch, [reading('errors'), reading('latency')]);
  watch = look(watch, [reading('errors', 'ALARM'), reading('latency')]);
  expect(watch.triggered).toEqual([]);
  expect(look(watch, [reading('errors', 'ALARM'), reading('latency', 'ALARM')]).triggered).toEqual([
    'latency',
  ]);
});

test('an alarm without data, one that is gone, and one that is not watched trigger nothing', () => {
  const watch = look(two, []);
  expect(look(watch, [reading('errors', 'INSUFFICIENT_DATA'), reading('other', 'ALARM')]).triggered).toEqual(
    [],
  );
});

test('a watch that has ended is not changed by a look', () => {
  const ended = { ...two, status: 'MONITORING_COMPLETE' as const };
  expect(look(ended, [reading('errors', 'ALARM')])).toBe(ended);
});

test.each([
  // bakeTimeInMinutes, the alarms' evaluation times, the bake time
  [undefined, [], 0],
  [undefined, [60_000, 180_000], 180_000],
  [0, [60_000], 60_000],
  [undefined, [3_600_000], 299_000],
  [10, [60_000], 600_000],
])('bake time %j with alarms of %j ms is %i ms', (minutes, evaluations, time) => {
  const readings = evaluations.map((evaluation, index) => reading(`a${index}`, 'OK', evaluation));
  const watch = look(
    watchOf({ alarmNames: readings.map((r) => r.name), enable: true, rollback: true }),
    readings,
  );
  expect(bakeTime(minutes, watch)).toBe(time);
});

const texts = (service: { events: { message: string }[] }) =>
  service.events.map((e) => e.message.replace(/^\(service web\) /, '')).toReversed();

const withAlarms = (rollback = true, more: object = {}) => ({
  deploymentConfiguration: { alarms: { alarmNames: ['errors', 'latency'], enable: true, rollback }, ...more },
});

async function running(service: object = withAlarms()): Promise<Harness & { first: string; before: string }> {
  const h = await harness();
  for (const name of ['errors', 'latency']) h.alarms.set(name, { state: 'OK', evaluation: 30_000 });
  const first = await h.register();
  await h.create(first, service);
  await h.clock.advance(60_000);
  const [deployment] = (await h.service()).deployments;
  expect(deployment.rolloutState).toBe('COMPLETED');
  return { ...h, first, before: deployment.id };
}

test('a good deployment bakes, is IN_PROGRESS meanwhile, and completes', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(12_000);
  expect((await h.service()).deployments).toMatchObject([{ runningCount: 1, rolloutState: 'IN_PROGRESS' }]);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'IN_PROGRESS',
    alarms: { status: 'MONITORING', alarmNames: ['errors', 'latency'], triggeredAlarmNames: [] },
  });
  await h.clock.advance(28_000);
  expect((await h.serviceDeployment()).status).toBe('IN_PROGRESS');
  await h.clock.advance(2_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'SUCCESSFUL',
    alarms: { status: 'MONITORING_COMPLETE', triggeredAlarmNames: [] },
  });
  expect(texts(await h.service()).at(-1)).toBe('has reached a steady state.');
});

test('the bake lasts as long as the service says, alarms or not', async () => {
  const h = await running({ deploymentConfiguration: { bakeTimeInMinutes: 0 } });
  await h.update({
    taskDefinition: await h.register(),
    deploymentConfiguration: { bakeTimeInMinutes: 2 },
  });
  await h.clock.advance(120_000);
  expect((await h.serviceDeployment()).status).toBe('IN_PROGRESS');
  await h.clock.advance(12_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'SUCCESSFUL',
    alarms: { status: 'DISABLED' },
  });
});

test.each([
  // The alarms are looked at every five seconds.
  ['while the new tasks start', 'health=1000s', 4_500, 1],
  ['in the bake, when no old task is left', '', 19_500, 0],
])('an alarm that goes off rolls back: %s', async (_when, script, wait, old) => {
  const h = await running();
  await h.update({ taskDefinition: await h.register(script) });
  await h.clock.advance(wait);
  const [failing, ...rest] = (await h.service()).deployments;
  expect(rest).toHaveLength(old);
  h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
  await h.clock.advance(1_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_IN_PROGRESS');
  const { deployments } = await h.service();
  expect(deployments.find((d: { id: string }) => d.id === failing.id)).toMatchObject({
    rolloutState: 'FAILED',
    rolloutStateReason: 'ECS deployment failed: alarm detected.',
  });
  await h.clock.advance(20_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because of one or more active alarms.',
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors'] },
    deploymentCircuitBreaker: { status: 'DISABLED' },
    rollback: { serviceRevisionArn: expect.stringContaining(h.before.slice(8)) },
  });
  const service = await h.service();
  expect(service).toMatchObject({ taskDefinition: h.first, runningCount: 1 });
  expect(service.deployments).toMatchObject([{ id: h.before, rolloutState: 'COMPLETED' }]);
  expect(texts(service).join('\n')).toContain(
    `(deployment ${failing.id}) deployment failed: alarm detected.\nrolling back to deployment ${h.before}.`,
  );
});

test('an alarm that is off at the start fails nothing in that deployment, and the next one neither', async () => {
  const h = await running();
  h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
  for (let deployment = 0; deployment < 2; deployment++) {
    await h.update({ taskDefinition: await h.register() });
    await h.clock.advance(5_000);
    h.alarms.set('errors', { state: 'OK', evaluation: 30_000 });
    await h.clock.advance(10_000);
    h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
    await h.clock.advance(40_000);
    expect(await h.serviceDeployment()).toMatchObject({
      status: 'SUCCESSFUL',
      alarms: { triggeredAlarmNames: [] },
    });
  }
});

test('without rollback an alarm stops the deployment, and the tasks stay', async () => {
  const h = await running(withAlarms(false));
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(3_000);
  h.alarms.set('latency', { state: 'ALARM', evaluation: 0 });
  await h.clock.advance(30_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'STOPPED',
    statusReason: 'Service deployment stopped because of one or more active alarms.',
    stoppedAt: expect.any(Number),
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['latency'] },
  });
  expect((await h.service()).runningCount).toBe(2);
});

test.each([
  ['breaker first, its rollback off', 'no-image', false, true, 'STOPPED', 'TRIGGERED', 'MONITORING_COMPLETE'],
  [
    'breaker first, its rollback on',
    'no-image',
    true,
    false,
    'ROLLBACK_SUCCESSFUL',
    'TRIGGERED',
    'MONITORING_COMPLETE',
  ],
  [
    'alarm first, its rollback off',
    'health=1000s',
    true,
    false,
    'STOPPED',
    'MONITORING_COMPLETE',
    'TRIGGERED',
  ],
  [
    'alarm first, its rollback on',
    'health=1000s',
    false,
    true,
    'ROLLBACK_SUCCESSFUL',
    'MONITORING_COMPLETE',
    'TRIGGERED',
  ],
])('with a breaker beside it the first to trip decides: %s', async (_what, script, onBreaker, onAlarm, status, breaker, alarms) => {
  const h = await running(
    withAlarms(onAlarm, { deploymentCircuitBreaker: { enable: true, rollback: onBreaker } }),
  );
  await h.update({ taskDefinition: await h.register(script) });
  await h.clock.advance(10_000);
  h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
  await h.clock.advance(30_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status,
    deploymentCircuitBreaker: { status: breaker },
    alarms: { status: alarms },
  });
});

test('a first deployment that an alarm fails has nowhere to go back to', async () => {
  const h = await harness();
  h.alarms.set('errors', { state: 'OK', evaluation: 30_000 });
  await h.create(await h.register(), withAlarms());
  await h.clock.advance(15_000);
  h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
  await h.clock.advance(6_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'No rollback candidate was found to run the rollback.',
    alarms: { status: 'TRIGGERED' },
  });
});

test('an alarm after the end of the deployment changes nothing', async () => {
  const h = await running();
  h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
  await h.clock.advance(60_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'SUCCESSFUL',
    alarms: { status: 'MONITORING_COMPLETE', triggeredAlarmNames: [] },
  });
});

test('alarms that cannot be read hold the deployment up and are told once', async () => {
  const h = await running();
  h.alarms.set('broken', { state: 'OK', evaluation: Number.NaN });
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(90_000);
  expect((await h.serviceDeployment()).status).toBe('IN_PROGRESS');
  const told = texts(await h.service()).filter((text) => text.includes('alarms'));
  expect(told).toEqual(['was unable to read the alarms of its deployment: Rate exceeded']);
  h.alarms.delete('broken');
  await h.clock.advance(40_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('what took the place of a watched deployment is watched itself', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  h.alarms.set('errors', { state: 'ALARM', evaluation: 30_000 });
  await h.clock.advance(6_000);
  const { serviceDeployments } = await h.call('ListServiceDeployments', { cluster: 'main', service: 'web' });
  const statuses = serviceDeployments.map((d: { status: string }) => d.status);
  expect(statuses).toEqual(['ROLLBACK_SUCCESSFUL', 'STOPPED', 'SUCCESSFUL']);
});
