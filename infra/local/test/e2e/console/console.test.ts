import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StopTaskCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../../../../../test/support/parts.ts';
import type { LocalFargate } from '../../../src/index.ts';
import { fleet } from '../../conformance/scripted/fleet.ts';
import { fakeUpstream } from '../../conformance/server/fake.ts';
import { startChecked } from '../../support/checked.ts';
import { openBrowser } from './browser.ts';

const reason = without('chromium');
const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

describe.skipIf(reason)(`the console in Chromium${reason ? ` (${reason})` : ''}`, () => {
  let local: LocalFargate;
  let behind: Awaited<ReturnType<typeof fakeUpstream>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let client: ReturnType<typeof fleet>;
  let folder: string;
  const url = (place = '') => `${local.url}/_local/${place}`;

  const start = (port: number) =>
    startChecked({ port, engine: 'scripted', speed: 10, upstream: behind.url, log: () => {} });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'console-'));
    behind = await fakeUpstream();
    [local, browser] = await Promise.all([start(0), openBrowser()]);
    client = fleet(local.url);
    await client.createCluster('dev');
    for (const name of ['gateway', 'user', 'web']) {
      await client.createService('dev', name, await client.register(name, `log=${name} is up`), 2);
    }
    for (const name of ['gateway', 'user', 'web']) await completed(name);
  });
  afterEach(() => browser.closePages());
  afterAll(async () => {
    await browser?.close();
    await local?.close();
    behind?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const completed = (name: string) =>
    client.until(
      () => client.describe('dev', name),
      (service) => service.deployments?.length === 1 && service.deployments[0]?.rolloutState === 'COMPLETED',
    );
  const update = (service: string, taskDefinition: string) =>
    client.ecs.send(new UpdateServiceCommand({ cluster: 'dev', service, taskDefinition }));
  const row = (page: Page, name: string) =>
    page.locator('tr', { has: page.locator(`a.open:text-is("${name}")`) });
  const shows = (page: Page, name: string, state: string) =>
    row(page, name).locator('.badge', { hasText: state }).waitFor();
  /** What has the focus, once it is this. */
  const focused = (page: Page, expected: string | RegExp) =>
    expect
      .poll(() => page.evaluate('document.activeElement?.textContent || document.activeElement?.id'))
      .toMatch(expected);
  const names = (page: Page) => expect.poll(() => page.locator('a.open').allTextContents());
  const count = (page: Page, selector: string) => expect.poll(() => page.locator(selector).count());
  const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

  it('shows a rollout as it goes, without a reload, and leaves alone what did not change', async () => {
    const { page, problems } = await browser.open(url());
    await shows(page, 'web', 'steady');
    expect(await page.title()).toBe('Local Fargate');
    await page.locator('#filter').fill('e');
    await page.evaluate(`(() => {
      window.first = document.querySelector('a.open').closest('table');
      window.changes = [];
      const name = (node) => (node instanceof Element ? node : node.parentElement)?.closest('tr')?.querySelector('a.open')?.textContent;
      new MutationObserver((list) => {
        for (const { target } of list) {
          const element = target instanceof Element ? target : target.parentElement;
          if (!element?.closest('time')) window.changes.push(name(target));
        }
      }).observe(document.querySelector('table'), { subtree: true, childList: true, characterData: true, attributes: true });
    })()`);
    // It is not healthy before it has been looked at, however long that takes; then another one takes its place.
    await update('web', await client.register('web', 'health=3600s,log=two'));
    await shows(page, 'web', 'rolling out');
    const bar = row(page, 'web').locator('.bar').first();
    await bar.locator('.part.new').first().waitFor();
    await expect
      .poll(() => bar.getAttribute('aria-label'))
      .toMatch(/^new web:2: \d running.*; old web:1: 2 running/);
    await expect.poll(() => page.title()).toBe('1 moving · Local Fargate');
    await update('web', await client.register('web', 'log=three'));
    await shows(page, 'web', 'steady');
    await expect.poll(() => row(page, 'web').locator('td.definition').textContent()).toBe('web:3');
    await expect.poll(() => page.title()).toBe('Local Fargate');
    await expect.poll(() => page.locator('#said').textContent()).toBe('web steady');
    expect(await page.evaluate('window.first === document.querySelector("table")')).toBe(true);
    expect(await page.evaluate('[...new Set(window.changes)]')).toEqual(['web']);
    expect(await page.evaluate('[document.activeElement.id, document.activeElement.value]')).toEqual([
      'filter',
      'e',
    ]);
    expect(problems).toEqual([]);
  });

  it('explains a deployment that was rolled back: the breaker, the tasks that stopped and what they wrote', async () => {
    const { page, problems } = await browser.open(url('#/dev/user'));
    await page.locator('h1', { hasText: 'user' }).waitFor();
    await update('user', await client.register('user', 'health=60s,exit=3@15s,log=no database'));
    await page.locator('.now .badge', { hasText: 'in progress' }).waitFor();
    await page.locator('.title .badge', { hasText: 'rolled back' }).waitFor();
    const failed = page.locator('section[aria-label=Tasks] tr', { hasText: 'exit 3' });
    await failed.filter({ hasText: 'Essential container in task exited' }).first().waitFor();
    const deployment = page.locator('section[aria-label=Deployments] tbody tr').first();
    await expect.poll(() => deployment.textContent()).toMatch(/rolled back.*user:2.*3\/3.*circuit breaker/s);
    await page.locator('.lines .line', { hasText: 'no database' }).first().waitFor();
    await page.locator('.events li', { hasText: 'rolling back' }).waitFor();
    await expect.poll(() => page.title()).toBe('user: rolled back 2/2 · Local Fargate');
    expect(problems).toEqual([]);
  });

  it('shows hostile text as text', async () => {
    const service = await client.createService(
      'dev',
      'hostile',
      await client.register('hostile', `log=${hostile}`),
      1,
    );
    await client.until(
      () => client.describe('dev', 'hostile'),
      (one) => one.runningCount === 1,
    );
    const { page, problems } = await browser.open(url('#/dev/hostile'));
    const task = page.locator('section[aria-label=Tasks] button.link').first();
    const arn = (await task.getAttribute('title'))?.split('\n')[0];
    await client.ecs.send(new StopTaskCommand({ cluster: 'dev', task: arn, reason: hostile }));
    await page.locator('.lines .line', { hasText: hostile }).first().waitFor();
    await page.locator('td.stopped-because', { hasText: hostile }).waitFor();
    await page.locator('#log-filter').fill('<IMG');
    await page.locator('.lines mark').first().waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(service.service?.serviceName).toBe('hostile');
    expect(problems).toEqual([]);
  });

  it('can be used by keyboard alone', async () => {
    const { page, problems } = await browser.open(url());
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await shows(page, 'web', 'steady');
    await press('Tab');
    await focused(page, 'Skip to the content');
    await press('/');
    await page.keyboard.type('gate');
    await names(page).toEqual(['gateway']);
    await press('Escape');
    await names(page).toContain('web');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End');
    await focused(page, /^web$/);
    expect(await page.evaluate('getComputedStyle(document.activeElement, "::after").outlineStyle')).toBe(
      'solid',
    );
    await press('Enter');
    await page.locator('h1', { hasText: 'web' }).waitFor();
    expect(page.url()).toBe(url('#/dev/web'));
    await page.locator('.lines .line').first().waitFor();
    await page.locator('section[aria-label=Tasks] button.link').first().waitFor();
    await press('ArrowDown');
    await focused(page, /^[0-9a-f]{8}$/);
    await press('p');
    await page.locator('#log-pause', { hasText: 'Follow' }).waitFor();
    await press('p');
    await page.locator('#log-pause', { hasText: 'Pause' }).waitFor();
    await press('Escape');
    await page.locator('#filter').waitFor();
    await focused(page, /^web$/);
    await press('?');
    await page.locator('dialog[open]').waitFor();
    await press('Escape');
    await count(page, 'dialog[open]').toBe(0);
    await focused(page, /^web$/);
    await press('?');
    await page.locator('dialog[open]').waitFor();
    await press('Enter');
    await count(page, 'dialog[open]').toBe(0);
    expect(problems).toEqual([]);
  });

  it('answers a key by what the keys before it have brought about', async () => {
    const { page, problems } = await browser.open(url());
    await shows(page, 'web', 'steady');
    // In one task of the browser, as where a person types faster than a busy machine draws.
    await page.evaluate(`(() => {
      const filter = document.getElementById('filter');
      const key = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      filter.focus();
      filter.value = 'user';
      filter.dispatchEvent(new Event('input'));
      key('ArrowDown');
    })()`);
    await focused(page, /^user$/);
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'user' }).waitFor();
    await page.keyboard.press('Escape');
    await focused(page, /^user$/);
    // What is shown is what the filter says, also after the way back.
    expect(await page.locator('#filter').inputValue()).toBe('user');
    await names(page).toEqual(['user']);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await names(page).toContain('web');
    expect(problems).toEqual([]);
  });

  it('shows the log lines of a task, paused and filtered as one types', async () => {
    const { page, problems } = await browser.open(url('#/dev/gateway'));
    await page.locator('.lines .line').nth(1).waitFor();
    await page.locator('#log-pause').click();
    await client.ecs.send(
      new UpdateServiceCommand({
        cluster: 'dev',
        service: 'gateway',
        forceNewDeployment: true,
        desiredCount: 3,
      }),
    );
    await page.locator('#log-pause', { hasText: /Follow \([1-9]\d* new\)/ }).waitFor();
    expect(await page.locator('.lines .line').count()).toBe(2);
    await page.locator('#log-pause').click();
    await count(page, '.lines .line').toBeGreaterThan(2);
    await completed('gateway');
    await page.locator('.title', { hasText: 'steady' }).filter({ hasText: '3/3 running' }).waitFor();
    await count(page, '.lines .line').toBe(5);
    const task = page.locator('section[aria-label=Tasks] button.link').first();
    const name = await task.textContent();
    await task.click();
    await count(page, '.lines .line').toBe(1);
    expect(await page.locator('.lines .line').textContent()).toContain(name);
    await page.locator('#log-filter').fill('nothing is like this');
    await count(page, '.lines .line').toBe(0);
    await expect.poll(() => page.locator('#log-count').textContent()).toBe('0 of 5 lines');
    expect(problems).toEqual([]);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('is laid out and named in %s at %i px', async (theme, width) => {
    const { page, problems } = await browser.open(url(), { width, dark: theme === 'dark' });
    await shows(page, 'web', 'steady');
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(theme === 'dark' ? 'rgb(16, 20, 25)' : 'rgb(244, 246, 248)');
    for (const place of ['', '#/dev/user', '#/dev', '#/dev/none']) {
      await page.goto(url(place));
      await page
        .locator(place === '' ? 'a.open' : '#back')
        .first()
        .waitFor();
      expect(await overflow(page), place).toBeLessThanOrEqual(0);
      expect(await unnamed(page), place).toEqual([]);
      const picture = await page.screenshot({ path: join(folder, `${theme}-${width}.png`) });
      expect(picture.length).toBeGreaterThan(5_000);
    }
    await page.goto(url('#/dev/user'));
    await page.getByRole('table', { name: 'Tasks' }).getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('log', { name: 'Events of user' }).getAttribute('aria-live')).toBe('polite');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('user');
    expect(problems).toEqual([]);
  });

  it('remembers the theme that was chosen over the system’s', async () => {
    const { page, problems } = await browser.open(url(), { dark: true });
    const scheme = () =>
      page.evaluate(
        '[document.documentElement.dataset.theme, getComputedStyle(document.body).backgroundColor]',
      );
    await shows(page, 'web', 'steady');
    await page.locator('#theme').click();
    await expect.poll(scheme).toEqual(['light', 'rgb(244, 246, 248)']);
    await page.reload();
    expect(await scheme()).toEqual(['light', 'rgb(244, 246, 248)']);
    await shows(page, 'web', 'steady');
    await page.keyboard.press('t');
    await expect.poll(scheme).toEqual(['dark', 'rgb(16, 20, 25)']);
    expect(problems).toEqual([]);
  });

  it('begins anew where one of its files could not be loaded', async () => {
    const { page } = await browser.open('about:blank');
    let cut = 0;
    await page.route('**/page/feed.js', (route) => (++cut <= 2 ? route.abort() : route.continue()));
    await page.goto(url());
    await shows(page, 'web', 'steady');
    expect(cut).toBeGreaterThanOrEqual(3);
  });

  it('stays smooth with 200 services: one that changes is one row that changes', async () => {
    const definition = await client.register('many');
    await client.createCluster('many');
    for (let n = 0; n < 200; n += 20) {
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          client.createService('many', `s${String(n + i).padStart(3, '0')}`, definition, 1),
        ),
      );
    }
    const { page, problems } = await browser.open(url());
    await row(page, 's199').waitFor();
    await count(page, 'table[aria-label="Services of many"] .badge:text-is("steady")').toBe(200);
    await page.evaluate(`(() => {
      window.rows = new Set();
      new MutationObserver((list) => {
        for (const { target } of list) {
          const element = target instanceof Element ? target : target.parentElement;
          if (!element.closest('time')) window.rows.add(element.closest('tr')?.querySelector('a.open')?.textContent);
        }
      }).observe(document.querySelector('table[aria-label="Services of many"]'), { subtree: true, childList: true, characterData: true, attributes: true });
      scrollTo(0, document.body.scrollHeight);
    })()`);
    const at = await page.evaluate('scrollY');
    const before = await busy(page);
    await client.ecs.send(new UpdateServiceCommand({ cluster: 'many', service: 's100', desiredCount: 2 }));
    await expect.poll(() => row(page, 's100').locator('td.tasks').textContent()).toBe('2/2');
    expect(await page.evaluate('[...window.rows]')).toEqual(['s100']);
    expect(await page.evaluate('scrollY')).toBe(at);
    expect((await busy(page)) - before).toBeLessThan(1);
    await page.locator('#filter').fill('s19');
    await count(page, 'a.open').toBe(10);
    expect(problems).toEqual([]);
  });

  // The last one: it starts anew what the others look at.
  it('says when the server is gone, and goes on by itself when it is back', async () => {
    const { page, problems } = await browser.open(url());
    await shows(page, 'web', 'steady');
    await local.close();
    await page.locator('#lost', { hasText: 'Connection lost, retrying…' }).waitFor();
    await expect.poll(() => page.title()).toBe('connection lost · Local Fargate');
    expect(await page.locator('#lost').getAttribute('role')).toBe('alert');
    await row(page, 'web').waitFor();
    local = await start(local.port);
    client = fleet(local.url);
    await client.createCluster('anew');
    await client.createService('anew', 'back', await client.register('back', 'health=3600s'), 1);
    await shows(page, 'back', 'rolling out');
    await page.locator('#lost').waitFor({ state: 'hidden' });
    await names(page).toEqual(['back']);
    await expect.poll(() => page.title()).toBe('1 moving · Local Fargate');
    expect(problems).toEqual([]);
  });
});

/** Seconds that the processor has worked for the page, which other programs do not lengthen as they do the time on the wall. */
async function busy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Whatever can be operated or looks like a picture and has no name for who does not see it. */
function unnamed(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('a, button, input, select, img, [role=img], [role=log], [tabindex="0"], section, table')]
    .filter((one) => {
      const label = one.getAttribute('aria-label') || one.getAttribute('alt') || one.textContent.trim() || one.title;
      return one.checkVisibility() && !label && !(one.tagName === 'IMG' && one.hasAttribute('alt'));
    })
    .map((one) => one.outerHTML.slice(0, 200))`);
}
