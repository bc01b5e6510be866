/** StopServiceDeployment with stopType ABORT: the deployment ends where it stands. */
import { describe, expect, test } from 'vitest';
import { type Answer, type Harness, harness } from '../../support-ecs.ts';
import {
  blueGreen,
  canary,
  hook,
  inStage,
  isPaused,
  lambda,
  minute,
  pause,
  production,
  type ShiftWorld,
  shiftWorld,
  testing,
} from './shift-world.ts';

const reason = 'Service deployment stopped because of a user request.';

const abort = async (h: Harness) => {
  const { serviceDeploymentArn } = await h.serviceDeployment();
  return await h.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ABORT' });
};
const status = async (h: Harness) => (await h.serviceDeployment()).status;

/** How many running tasks there are of each revision of the family. */
async function running(h: Harness): Promise<Record<string, number>> {
  const tasks = (await h.tasks()).filter((task: Answer) => task.lastStatus === 'RUNNING');
  const groups = Map.groupBy(tasks, (task: Answer) => String(task.taskDefinitionArn.split('/').at(-1)));
  return Object.fromEntries([...groups].map(([name, own]) => [name, own.length]).toSorted());
}

/** It is STOPPED a second after it was asked for, and is no rollback. */
async function aborted(h: Harness): Promise<void> {
  await h.clock.advance(2_000);
  const deployment = await h.serviceDeployment();
  expect(deployment).toMatchObject({
    status: 'STOPPED',
    statusReason: reason,
    stoppedAt: expect.any(Number),
    finishedAt: expect.any(Number),
  });
  expect(deployment.rollback).toBeUndefined();
}

async function dies(h: Harness, definition: string): Promise<void> {
  const task = (await h.tasks()).find((one: Answer) => one.taskDefinitionArn.endsWith(definition));
  await h.call('StopTask', { cluster: 'main', task: task.taskArn });
}

describe('a rolling update', () => {
  const rest = async (service: object = {}) => {
    const h = await harness();
    await h.create(await h.register(), { desiredCount: 2, ...service });
    await h.clock.advance(60_000);
    expect(await status(h)).toBe('SUCCESSFUL');
    return h;
  };

  test('PENDING: STOP_REQUESTED, then STOPPED, and nothing of it was ever started', async () => {
    const h = await rest();
    await h.update({ taskDefinition: await h.register() });
    expect(await status(h)).toBe('PENDING');
    const { serviceDeploymentArn } = await h.serviceDeployment();
    expect(await abort(h)).toEqual({ serviceDeploymentArn });
    expect(await h.serviceDeployment()).toMatchObject({
      status: 'STOP_REQUESTED',
      stoppedAt: expect.any(Number),
    });
    await aborted(h);
    await h.clock.advance(5 * minute);
    expect(await running(h)).toEqual({ 'web:1': 2 });
  });

  test('in the middle: the mix stays, of the old one what dies comes back, and the new one gets nothing more', async () => {
    const h = await rest({ deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 150 } });
    await h.update({ taskDefinition: await h.register('health=1000s') });
    await h.clock.advance(5_000);
    expect(await running(h)).toEqual({ 'web:1': 2, 'web:2': 1 });
    await abort(h);
    // It carries on, whichever way it is asked again.
    await abort(h);
    await h.call('StopServiceDeployment', {
      serviceDeploymentArn: (await h.serviceDeployment()).serviceDeploymentArn,
    });
    expect(await status(h)).toBe('STOP_REQUESTED');
    await aborted(h);
    const [primary, old] = (await h.service()).deployments;
    expect(primary).toMatchObject({
      status: 'PRIMARY',
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment stopped: a user aborted it.',
    });
    expect(old).toMatchObject({ status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 });
    expect((await h.service()).events[0].message).toBe(
      `(service web) (deployment ${primary.id}) deployment failed: ${reason}`,
    );
    await dies(h, 'web:1');
    await h.clock.advance(2 * minute);
    expect(await running(h)).toEqual({ 'web:1': 2, 'web:2': 1 });
    await dies(h, 'web:2');
    await h.clock.advance(2 * minute);
    expect(await running(h)).toEqual({ 'web:1': 2 });
  });

  test('in the bake: the new tasks stay', async () => {
    const h = await rest();
    h.alarms.set('errors', { state: 'OK', evaluation: minute });
    await h.update({
      taskDefinition: await h.register(),
      deploymentConfiguration: {
        bakeTimeInMinutes: 10,
        alarms: { alarmNames: ['errors'], enable: true, rollback: true },
      },
    });
    await h.clock.advance(2 * minute);
    expect(await running(h)).toEqual({ 'web:2': 2 });
    expect(await status(h)).toBe('IN_PROGRESS');
    await abort(h);
    await aborted(h);
    // Its alarms are of no matter any more.
    h.alarms.set('errors', { state: 'ALARM', evaluation: minute });
    await h.clock.advance(20 * minute);
    expect(await running(h)).toEqual({ 'web:2': 2 });
    expect(await h.serviceDeployment()).toMatchObject({
      status: 'STOPPED',
      alarms: { status: 'MONITORING_COMPLETE' },
    });
  });

  test('at a pause before its first task: the answer comes too late', async () => {
    const h = await rest();
    await h.update({
      taskDefinition: await h.register(),
      deploymentConfiguration: { lifecycleHooks: [pause('PRE_SCALE_UP')] },
    });
    await h.clock.advance(1_000);
    const { serviceDeploymentArn, lifecycleHookDetails } = await h.serviceDeployment();
    const answer = { serviceDeploymentArn, hookId: lifecycleHookDetails[0].hookId };
    await abort(h);
    await expect(h.call('ContinueServiceDeployment', answer)).rejects.toThrow(/completed, unavailable/);
    await aborted(h);
    await expect(h.call('ContinueServiceDeployment', answer)).rejects.toThrow(/terminal states/);
    await h.clock.advance(5 * minute);
    expect(await running(h)).toEqual({ 'web:1': 2 });
  });

  test('a first deployment stays with what it has', async () => {
    const h = await harness();
    await h.create(await h.register('health=1000s'), { desiredCount: 2 });
    await h.clock.advance(5_000);
    await abort(h);
    await aborted(h);
    expect(await running(h)).toEqual({ 'web:1': 2 });
  });

  test('one that rolls back already carries on', async () => {
    const h = await rest();
    await h.update({ taskDefinition: await h.register('health=1000s') });
    await h.clock.advance(2_000);
    const { serviceDeploymentArn } = await h.serviceDeployment();
    await h.call('StopServiceDeployment', { serviceDeploymentArn });
    for (const expected of ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']) {
      await abort(h);
      expect(await status(h)).toBe(expected);
      await h.clock.advance(1_000);
    }
    await h.clock.advance(minute);
    expect(await status(h)).toBe('ROLLBACK_SUCCESSFUL');
  });

  test('the next deployment goes its way, and one that fails goes back to the last that completed', async () => {
    const h = await rest({
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    await h.update({ taskDefinition: await h.register('health=1000s') });
    await h.clock.advance(5_000);
    await abort(h);
    await aborted(h);
    await h.update({ taskDefinition: await h.register('exit=1@1s') });
    await h.clock.advance(5 * minute);
    expect(await status(h)).toBe('ROLLBACK_SUCCESSFUL');
    expect(await running(h)).toEqual({ 'web:1': 2 });
    await h.update({ taskDefinition: await h.register() });
    await h.clock.advance(5 * minute);
    expect(await status(h)).toBe('SUCCESSFUL');
    expect(await running(h)).toEqual({ 'web:4': 2 });
  });
});

describe('a shift', () => {
  const share = (h: ShiftWorld) => h.weights(production).green;
  const whole = { 'web:1': 2, 'web:2': 2 };
  const linear = {
    strategy: 'LINEAR',
    bakeTimeInMinutes: 5,
    linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 10 },
  };

  test.each<[string, string, object, number, Record<string, number>]>([
    ['blue/green', 'PRE_SCALE_UP', blueGreen, 0, { 'web:1': 2 }],
    ['blue/green', 'POST_TEST_TRAFFIC_SHIFT', blueGreen, 0, whole],
    ['blue/green', 'POST_PRODUCTION_TRAFFIC_SHIFT', blueGreen, 100, whole],
    ['blue/green', 'BAKE_TIME', blueGreen, 100, whole],
    ['a canary', 'PRE_PRODUCTION_TRAFFIC_SHIFT', canary, 0, whole],
    ['a canary', 'PRODUCTION_TRAFFIC_SHIFT', canary, 5, whole],
    ['a linear one', 'PRODUCTION_TRAFFIC_SHIFT', linear, 25, whole],
  ])('%s in %s: weights and tasks stay as they are, blue is kept whole, and green gets no more', async (...row) => {
    const [, stage, configuration, percent, tasks] = row;
    const h = await shiftWorld();
    await h.start(configuration);
    const pausable = stage.startsWith('P') && stage !== 'PRODUCTION_TRAFFIC_SHIFT';
    await h.deploy({ lifecycleHooks: pausable ? [pause(stage)] : [] });
    await h.until((d) => inStage(stage)(d) && (!pausable || isPaused(d)) && share(h) === percent);
    const before = [h.weights(production), h.weights(testing)];
    await abort(h);
    await aborted(h);
    expect((await h.serviceDeployment()).targetServiceRevision.requestedProductionTrafficWeight).toBe(
      percent,
    );
    await h.clock.advance(30 * minute);
    expect([h.weights(production), h.weights(testing)]).toEqual(before);
    expect(await running(h)).toEqual(tasks);

    await dies(h, 'web:1');
    if ('web:2' in tasks) await dies(h, 'web:2');
    await h.clock.advance(2 * minute);
    expect(await running(h)).toEqual({ 'web:1': 2, ...('web:2' in tasks && { 'web:2': 1 }) });

    // What is left of it is cleared away first: blue has all traffic again before the next green begins.
    await h.deploy({ lifecycleHooks: [pause('POST_SCALE_UP')] });
    await h.until(isPaused);
    expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
    expect(await running(h)).toEqual({ 'web:1': 2, 'web:3': 2 });
    await h.continue(await h.serviceDeployment());
    expect((await h.ended()).status).toBe('SUCCESSFUL');
    expect(share(h)).toBe(100);
    expect(await running(h)).toEqual({ 'web:3': 2 });
  });

  test('a rolling update after it gives blue its traffic back before any task goes', async () => {
    const h = await shiftWorld();
    await h.start(linear);
    await h.deploy();
    await h.until(() => share(h) === 50);
    await abort(h);
    await aborted(h);
    await h.deploy({ strategy: 'ROLLING', bakeTimeInMinutes: 0, lifecycleHooks: [] });
    await h.watch(
      5 * minute,
      async () => {
        if (share(h) === 50) expect(await running(h)).toEqual(whole);
      },
      500,
    );
    expect((await h.ended()).status).toBe('SUCCESSFUL');
    expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
    expect(await running(h)).toEqual({ 'web:3': 2 });
  });

  test('in the clean-up green is kept whole, and the next deployment starts from it', async () => {
    const h = await shiftWorld();
    await h.start(blueGreen);
    await h.deploy();
    await h.until(inStage('CLEAN_UP'));
    await abort(h);
    await aborted(h);
    await h.clock.advance(minute);
    expect(share(h)).toBe(100);
    await dies(h, 'web:2');
    await h.clock.advance(2 * minute);
    expect((await running(h))['web:2']).toBe(2);
    await h.deploy();
    expect((await h.ended()).status).toBe('SUCCESSFUL');
    expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
    expect(await running(h)).toEqual({ 'web:3': 2 });
  });

  test('weights on their way are set to the end, and a function is not called any more', async () => {
    const h = await shiftWorld();
    await h.start(canary);
    let calls = 0;
    h.functions.set(lambda('check'), () => {
      calls += 1;
      return { hookStatus: 'IN_PROGRESS', callBackDelay: 30 };
    });
    await h.deploy({ lifecycleHooks: [hook('check', 'PRODUCTION_TRAFFIC_SHIFT')] });
    await h.until(() => calls === 1);
    await abort(h);
    await aborted(h);
    await h.clock.advance(10 * minute);
    expect(calls).toBe(1);
    expect(share(h)).toBe(5);
  });

  test('blue follows the desired count, up and down', async () => {
    const h = await shiftWorld();
    await h.start(blueGreen);
    await h.deploy();
    await h.until(inStage('BAKE_TIME'));
    await abort(h);
    await aborted(h);
    for (const [desiredCount, tasks] of [
      [3, { 'web:1': 3, 'web:2': 2 }],
      [1, { 'web:1': 1, 'web:2': 1 }],
      [0, {}],
      [2, { 'web:1': 2 }],
    ] as const) {
      await h.update({ desiredCount });
      await h.clock.advance(2 * minute);
      expect(await running(h)).toEqual(tasks);
    }
  });
});
