import type { DeploymentConfiguration, ServiceDeployment } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { noMinistack } from '../upstream/ministack.ts';
import { ask, shiftWorld, traffic } from './world.ts';

const blueGreen: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 };
const pauseAt = (...lifecycleStages: string[]): DeploymentConfiguration => ({
  lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: lifecycleStages as never }],
});

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;

describe.skipIf(noMinistack)(`a shift of traffic${why}`, () => {
  let local: LocalFargate;
  let world: Awaited<ReturnType<typeof shiftWorld>>;
  beforeAll(async () => {
    // A minute takes a tenth of a second.
    local = await startChecked({ port: 0, engine: 'scripted', speed: 600, log: () => {} });
    world = await shiftWorld(local.url);
  });
  afterAll(() => local?.close());

  test('blue/green: the test listener shows green before production does, and no request fails', async () => {
    const service = await world.service('bg', blueGreen);
    await service.ended();
    expect((await ask(service.production)).by).toBe('bg:1');
    const users = traffic(service.production);
    const green = await service.deploy(pauseAt('POST_TEST_TRAFFIC_SHIFT'));
    const paused = await service.paused();
    expect(paused).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT' });
    expect(await service.weights('testing')).toEqual([0, 100]);
    expect((await ask(service.testing)).by).toBe(green);
    expect(await users.share(green)).toBe(0);
    await service.answer(paused, 'CONTINUE');
    await service.until((d) => d.lifecycleStage === 'BAKE_TIME');
    expect(await service.weights()).toEqual([0, 100]);
    expect(await users.share(green, 30)).toBe(1);
    expect((await service.ended()).status).toBe('SUCCESSFUL');
    const seen = await users.stop();
    expect(seen.filter((one) => one.status !== 200)).toEqual([]);
    expect((await ask(service.testing)).by).toBe(green);
    const { deployments, runningCount } = await service.describe();
    expect(deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
    expect(runningCount).toBe(2);

    // Back again, by hand: test traffic returns to the revision that is still in production.
    const third = await service.deploy();
    const again = await service.paused();
    expect((await ask(service.testing)).by).toBe(third);
    await service.answer(again, 'ROLLBACK');
    expect((await service.ended()).status).toBe('ROLLBACK_SUCCESSFUL');
    expect((await ask(service.testing)).by).toBe(green);
    expect((await ask(service.production)).by).toBe(green);
  });

  test('a canary gets what it is to get, before and after each step', async () => {
    const canary: DeploymentConfiguration = {
      strategy: 'CANARY',
      bakeTimeInMinutes: 1,
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
    };
    const service = await world.service('canary', canary);
    await service.ended();
    const users = traffic(service.production);
    const green = await service.deploy(pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT'));
    const before = await service.paused();
    expect(await service.weights()).toEqual([100, 0]);
    expect(await users.share(green)).toBe(0);
    await service.answer(before, 'CONTINUE');
    await service.until((d) => d.targetServiceRevision?.requestedProductionTrafficWeight === 10);
    // The second pause holds the canary where it is.
    const second = await service.paused();
    expect(await service.weights()).toEqual([90, 10]);
    expect(await users.share(green, 200)).toBeCloseTo(0.1, 1);
    await service.answer(second, 'CONTINUE');
    const ended = await service.ended();
    expect(ended).toMatchObject({
      status: 'SUCCESSFUL',
      targetServiceRevision: { requestedProductionTrafficWeight: 100, runningTaskCount: 2 },
    });
    expect(await users.share(green, 30)).toBe(1);
    expect((await users.stop()).filter((one) => one.status !== 200)).toEqual([]);
  });

  test('a linear shift with tenths of a percent', async () => {
    const linear: DeploymentConfiguration = {
      strategy: 'LINEAR',
      bakeTimeInMinutes: 0,
      linearConfiguration: { stepPercent: 33.4, stepBakeTimeInMinutes: 12 },
    };
    const service = await world.service('linear', linear);
    await service.ended();
    const users = traffic(service.production);
    await service.deploy();
    const asked = new Set<number | undefined>();
    await service.until((d) => {
      asked.add(d.targetServiceRevision?.requestedProductionTrafficWeight);
      return d.status === 'SUCCESSFUL';
    });
    expect([...asked]).toEqual([0, 33.4, 66.8, 100]);
    expect((await users.stop()).filter((one) => one.status !== 200)).toEqual([]);
    expect(await service.weights()).toEqual([0, 100]);
  });

  test.each([
    'POST_SCALE_UP',
    'POST_TEST_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
  ])('stopped in %s, no request fails on the way back', async (stage) => {
    const name = `stop-${stage.length}`;
    const service = await world.service(name, blueGreen);
    await service.ended();
    const users = traffic(service.production);
    await service.deploy(pauseAt(stage));
    await service.paused();
    await service.stop();
    const ended = await service.ended();
    expect(ended).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because of a user request.',
    });
    expect(await users.share(`${name}:1`, 30)).toBe(1);
    expect((await users.stop()).filter((one) => one.status !== 200)).toEqual([]);
    expect(await service.weights()).toEqual([100, 0]);
    expect((await ask(service.testing)).by).toBe(`${name}:1`);
  });

  test.each<[string, DeploymentConfiguration, number]>([
    ['a blue/green at a pause', pauseAt('POST_TEST_TRAFFIC_SHIFT'), 0],
    ['a blue/green in the bake', { bakeTimeInMinutes: 600 }, 100],
    [
      'a canary',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 600 } },
      10,
    ],
    [
      'a linear shift',
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 600 } },
      40,
    ],
  ])('%s is aborted: traffic and tasks stay as they are', async (what, configuration, percent) => {
    const name = what.replaceAll(/\W/g, '-');
    const service = await world.service(name, blueGreen);
    await service.ended();
    const users = traffic(service.production);
    const green = await service.deploy(configuration);
    if (percent === 0) await service.paused();
    const at = ({ targetServiceRevision: target, lifecycleStage }: ServiceDeployment) =>
      target?.requestedProductionTrafficWeight === percent &&
      (percent < 100 || lifecycleStage === 'BAKE_TIME');
    const { targetServiceRevision } = await service.until(at);
    await service.stop('ABORT');
    expect(await service.ended()).toMatchObject({
      status: 'STOPPED',
      statusReason: 'Service deployment stopped because of a user request.',
      stoppedAt: expect.any(Date),
      finishedAt: expect.any(Date),
      targetServiceRevision: { arn: targetServiceRevision?.arn, requestedProductionTrafficWeight: percent },
    });
    expect(await service.weights()).toEqual([100 - percent, percent]);
    expect((await ask(service.testing)).by).toBe(green);
    expect(await users.share(green, 200)).toBeCloseTo(percent / 100, 1);
    expect((await users.stop()).filter((one) => one.status !== 200)).toEqual([]);
    const { deployments, runningCount, events } = await service.describe();
    expect(runningCount).toBe(4);
    expect(deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 2 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ]);
    expect(events?.[0]?.message).toMatch(
      / deployment failed: Service deployment stopped because of a user request\.$/,
    );
    // It has ended, so there is nothing left to stop, and the next one goes all its way.
    await expect(service.stop('ABORT')).rejects.toMatchObject({ name: 'ConflictException' });
    const third = await service.deploy({ ...blueGreen, bakeTimeInMinutes: 0, lifecycleHooks: [] });
    expect((await service.ended()).status).toBe('SUCCESSFUL');
    expect((await ask(service.production)).by).toBe(third);
  });

  test('a green that does not come up trips the breaker, and users notice nothing', async () => {
    const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
    const service = await world.service('breaker', { ...blueGreen, ...breaker });
    await service.ended();
    const users = traffic(service.production);
    await service.deploy(undefined, 'exit=1@1s');
    expect(await service.ended()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    });
    const seen = await users.stop();
    expect(seen.filter((one) => one.status !== 200 || one.by !== 'breaker:1')).toEqual([]);
  });
});
