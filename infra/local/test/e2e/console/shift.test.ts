import { ContinueServiceDeploymentCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../../../../../test/support/parts.ts';
import type { LocalFargate } from '../../../src/index.ts';
import { shiftWorld } from '../../conformance/shift/world.ts';
import { noMinistack } from '../../conformance/upstream/ministack.ts';
import { startChecked } from '../../support/checked.ts';
import { openBrowser } from './browser.ts';

const reason = without('chromium') ?? noMinistack;

describe.skipIf(reason)(`the console, while traffic shifts${reason ? ` (${reason})` : ''}`, () => {
  let local: LocalFargate;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let world: Awaited<ReturnType<typeof shiftWorld>>;

  beforeAll(async () => {
    [local, browser] = await Promise.all([
      // A minute takes a second.
      startChecked({ port: 0, engine: 'scripted', speed: 60, log: () => {} }),
      openBrowser(),
    ]);
    world = await shiftWorld(local.url);
  });
  afterAll(async () => {
    await browser?.close();
    await local?.close();
  });

  it('shows who waits for whom, gives the command to go on, and the weights as they move', async () => {
    const service = await world.service('web', {
      strategy: 'CANARY',
      bakeTimeInMinutes: 0,
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 0 },
    });
    await service.ended();
    const { page, problems } = await browser.open(`${local.url}/_local/`);
    await page.locator('tr .badge', { hasText: 'steady' }).waitFor();
    await service.deploy({
      strategy: 'CANARY',
      // Long enough for a busy machine to see each of them.
      bakeTimeInMinutes: 8,
      canaryConfiguration: { canaryPercent: 20, canaryBakeTimeInMinutes: 8 },
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
    });
    const paused = await service.paused();
    const hook = paused.lifecycleHookDetails?.[0];
    const row = page.locator('tbody tr').first();
    await row.locator('.badge', { hasText: 'waits for you' }).first().waitFor();
    await expect
      .poll(() => row.locator('.traffic').allTextContents())
      .toEqual(['productionnew 0 %, old 100 %', 'testnew 100 %, old 0 %']);
    await expect
      .poll(() => row.locator('.hook').textContent())
      .toMatch(new RegExp(`${hook?.hookId}.*left, then rollback`));

    for (const width of [360, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        `${width} px`,
      ).toBeLessThanOrEqual(0);
    }
    await row.getByRole('button', { name: 'Copy the command: go on' }).click();
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe(
        `aws ecs continue-service-deployment --service-deployment-arn ${paused.serviceDeploymentArn} --hook-id ${hook?.hookId} --action CONTINUE --region us-east-1 --endpoint-url ${local.url}`,
      );
    expect(await page.evaluate('location.hash')).toBe('');

    await row.locator('a.open').click();
    await page.locator('.stages [aria-current=step]', { hasText: 'post test traffic shift' }).waitFor();
    await world.client.ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: paused.serviceDeploymentArn,
        hookId: hook?.hookId,
      }),
    );
    await page.locator('.traffic', { hasText: 'new 20 %, old 80 %' }).waitFor();
    await page.locator('.facts', { hasText: /next step in \d/ }).waitFor();
    await page.locator('.stages [aria-current=step]', { hasText: 'production traffic shift' }).waitFor();
    const rules = page.locator('section[aria-label="Listener rules"]');
    await rules
      .locator('tr', { hasText: 'HTTP:9080' })
      .locator('.weight', { hasText: /web-green20 %/ })
      .waitFor();
    expect(await rules.locator('tr', { hasText: 'HTTP:9080' }).textContent()).toContain('path /web/*');
    await expect
      .poll(() => page.getByRole('table', { name: 'Target group web-green' }).getByText('healthy').count())
      .toBe(2);
    await page.locator('.facts', { hasText: /bake time, still \d/ }).waitFor();
    await page.locator('.title .badge', { hasText: 'steady' }).waitFor();
    await expect.poll(() => page.locator('.now').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
