import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckingProxy, checkingProxy } from '../../support/models/proxy.ts';
import { noMinistack } from '../upstream/ministack.ts';
import { worldAt } from './world.ts';

const main = join(import.meta.dirname, '../../../src/main.ts');
let state: string;
const running: ChildProcess[] = [];
const proxies: CheckingProxy[] = [];

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'slipway-state-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const proxy of proxies.splice(0)) await proxy.close();
  rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Local Fargate on the state folder, at 20 times the speed of real time. */
async function start(port = 0) {
  const args = ['--port', String(port), '--engine', 'scripted', '--speed', '20', '--state', state];
  const child = spawn(process.execPath, [main, ...args]);
  running.push(child);
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (part) => {
      out += part;
      const found = /^ready (\S+)\n/m.exec(out)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`it ended: ${said}`)));
  });
  const proxy = await checkingProxy(url);
  proxies.push(proxy);
  return {
    /** Its own, past the check: a repositoryUri names it. */
    port: Number(new URL(url).port),
    world: worldAt(proxy.url),
    said: () => said,
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal);
      expect(await ended).toBe(signal === 'SIGTERM' ? 0 : signal);
    },
  };
}

/** When anything was last written in the state folder. */
const lastWrite = () =>
  Math.max(
    ...readdirSync(state, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(state, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  );

const messages = (service: { events?: { message?: string | undefined }[] | undefined }) =>
  (service.events ?? []).map(({ message }) => message ?? '');

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;

describe.skipIf(noMinistack)(`a restart with --state${why}`, () => {
  it('gives all back: records, weights, addresses, secrets, and the service with its deployment', async () => {
    const first = await start();
    await first.world.create();
    const { service: before } = await first.world.settled();
    const all = await first.world.everything();
    await first.stop();

    const second = await start(first.port);
    // The load balancer answers at its address before anyone has asked for it.
    const name = all.balancers?.[0]?.DNSName;
    expect((await fetch(`http://${name}/elsewhere`)).status).toBe(404);
    const { service: after } = await second.world.settled();
    expect(await second.world.everything()).toEqual(all);
    expect((await fetch(`http://${name}/web/`)).status).toBe(200);
    expect(after.deployments).toHaveLength(1);
    const fresh = messages(after).slice(0, messages(after).length - messages(before).length);
    expect(
      fresh.map((message) => message.replace(/\(task [^)]*\)|\(target-group [^)]*\)|\(task.*/g, '…')),
    ).toEqual([
      '(service web) has reached a steady state.',
      '(service web) registered 1 targets in …',
      '(service web) registered 1 targets in …',
      expect.stringMatching(/^\(service web\) has started 2 tasks:/),
    ]);
    expect(second.said()).not.toMatch(/error|lost|taken/);
    await second.stop();
  });

  it('after a kill of the whole process, too', async () => {
    const first = await start();
    await first.world.create();
    await first.world.settled();
    const all = await first.world.everything();
    // Changes are gathered for a tenth of a second before they are written.
    await expect.poll(() => Date.now() - lastWrite()).toBeGreaterThan(2_000);
    await first.stop('SIGKILL');

    const second = await start(first.port);
    await second.world.settled();
    expect(await second.world.everything()).toEqual(all);
    await second.stop();
  });

  it('says in the service’s events what the upstream has lost, and goes on', async () => {
    const first = await start();
    await first.world.create();
    const { service: before } = await first.world.settled();
    await first.stop();
    rmSync(join(state, 'upstream', 'state', 'alb.json'));

    const second = await start(first.port);
    const after = await second.world.client.until(second.world.service, (service) =>
      messages(service).some((message) => message.includes('failed to register targets')),
    );
    expect(messages(after)[0]).toMatch(
      /failed to register targets in \(target-group arn:\S+blue\S+\) with \(error Target group .* not found/,
    );
    expect(after.deployments).toMatchObject([{ id: before.deployments?.[0]?.id, rolloutState: 'COMPLETED' }]);
    expect(await second.world.balancer()).toEqual([]);
    await second.stop();
  });

  it('keeps another’s hands off, and needs no upstream where nothing of it was used', async () => {
    const first = await start();
    await first.world.client.createCluster('main');
    await first.stop();
    expect(existsSync(join(state, 'upstream'))).toBe(false);
    const second = await start();
    await second.world.create();
    await second.stop();
    for (const name of readdirSync(state, { recursive: true, encoding: 'utf8' }))
      expect(statSync(join(state, name)).mode & 0o077, name).toBe(0);
    expect(second.said()).toContain('MiniStack at');
  });

  it('takes another address where the load balancer’s own is taken meanwhile, and says so', async () => {
    const first = await start();
    await first.world.create();
    const [before] = await first.world.balancer();
    await first.stop();
    const host = before?.DNSName?.split(':')[0] ?? '';
    const other = createSocket('udp4');
    await new Promise<void>((resolve) =>
      other.bind({ address: host, port: 20_566, exclusive: true }, resolve),
    );

    const second = await start(first.port);
    const [after] = await second.world.balancer();
    expect(after).toEqual({ ...before, DNSName: expect.not.stringContaining(host) });
    expect(second.said()).toContain(`its address ${host} is taken`);
    await second.stop();
    other.close();
  });
});
