import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shiftWorld } from '../../../infra/local/test/conformance/shift/world.ts';
import { noMinistack } from '../../../infra/local/test/conformance/upstream/ministack.ts';
import { type Local, startLocal } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;

describe.skipIf(noMinistack)(`a blue/green deployment${why}`, () => {
  let local: Local;
  let world: Awaited<ReturnType<typeof shiftWorld>>;
  beforeAll(async () => {
    // A minute takes a tenth of a second.
    local = await startLocal({ speed: 600 });
    world = await shiftWorld(local.url);
  });
  afterAll(() => local?.stop());

  test('is verified at the test listener before a user meets it, and rolled back from there', async () => {
    const service = await world.service('bg', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 });
    await service.ended();
    const blue = (await service.describe()).taskDefinition ?? '';
    const tags = [{ key: 'slipway:verified', value: '2026-01-01T00:00:00Z' }];
    await world.client.ecs.send(new TagResourceCommand({ resourceArn: blue, tags }));
    await service.deploy({
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
    });
    await service.paused();
    const green = blue.replace(/:1$/, ':2');
    // What answers here is a scripted task, which names its revision and no commit.
    const inputs = {
      ...{ version: 'bg:2', 'version-field': 'taskDefinition', timeout: '60s', window: '200ms' },
      ...{ cluster: 'main', service: 'bg', 'task-definition-arn': green, commit: 'a1b2c3d' },
    };
    const verify = (url: string, more: Record<string, string> = {}) =>
      runAction('smoke-verify', { ...inputs, url, ...more }, { env: local.env });

    const test = await verify(service.testing);
    expect(test).toMatchObject({ exitCode: 0, outputs: { result: 'verified', commit: 'bg:2' } });
    expect(test.stdout).toMatch(/right answers in a row .*no target can be reached from here/);

    const production = await verify(service.production, { 'on-failure': 'rollback', timeout: '2s' });
    expect(production).toMatchObject({
      exitCode: 1,
      outputs: { commit: 'bg:1', 'rollback-verdict': 'succeeded', 'rollback-task-definition-arn': blue },
    });
    expect((await service.ended()).status).toBe('ROLLBACK_SUCCESSFUL');
    expect((await service.describe()).taskDefinition).toBe(blue);
  });
});
