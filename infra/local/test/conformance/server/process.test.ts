import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { noMinistack } from '../upstream/ministack.ts';
import { send, signedFor } from './fake.ts';

// unchecked: how the process starts and ends; the one call is the upstream's.
const main = join(import.meta.dirname, '../../../src/main.ts');
const running: ChildProcess[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]) {
  const temporary = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  folders.push(temporary);
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, TMPDIR: temporary } });
  running.push(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  return {
    child,
    temporary,
    ended,
    out: () => out,
    err: () => err,
    async ready(): Promise<string> {
      for (;;) {
        const url = /^ready (\S+)\n/m.exec(out)?.[1];
        if (url) return url;
        if (child.exitCode !== null) throw new Error(`it ended: ${err}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** The process groups in which a command line holds `text`. */
function groupsWith(text: string): number[] {
  return processes()
    .filter(({ args }) => args.includes(text))
    .map(({ group }) => group);
}

/** How many processes of these groups still run. */
function alive(groups: number[]): number {
  return processes().filter(({ group, state }) => groups.includes(group) && !state.startsWith('Z')).length;
}

function processes(): { group: number; state: string; args: string }[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => {
    const [group = '', state = '', ...args] = line.trim().split(/\s+/);
    return { group: Number(group), state, args: args.join(' ') };
  });
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!condition() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(condition()).toBe(true);
}

const getCaller = (url: string) =>
  send(
    url,
    {
      method: 'POST',
      headers: { authorization: signedFor('sts'), 'content-type': 'application/x-www-form-urlencoded' },
    },
    'Action=GetCallerIdentity&Version=2011-06-15',
  );

describe('npm run local', () => {
  it.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('%s ends it with exit code 0 and nothing left in the temporary folder', async (signal) => {
    const local = start('--port', '0', '--engine', 'scripted', '--speed', '20');
    const url = await local.ready();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(local.out()).toBe(`ready ${url}\n`);
    local.child.kill(signal);
    expect(await local.ended).toBe(0);
    expect(readdirSync(local.temporary)).toEqual([]);
  });

  it.skipIf(noMinistack)('SIGTERM ends the upstream that it started', async () => {
    const local = start('--port', '0', '--engine', 'scripted');
    const url = await local.ready();
    expect(groupsWith(local.temporary)).toEqual([]);
    expect((await getCaller(url)).body).toContain('<Account>000000000000</Account>');
    const groups = groupsWith(local.temporary);
    expect(alive(groups)).toBeGreaterThan(1);
    local.child.kill('SIGTERM');
    expect(await local.ended).toBe(0);
    await until(() => alive(groups) === 0);
    expect(readdirSync(local.temporary)).toEqual([]);
  });

  it.skipIf(noMinistack)('the upstream ends even when it is killed outright', async () => {
    const local = start('--port', '0', '--engine', 'scripted');
    await getCaller(await local.ready());
    const groups = groupsWith(local.temporary);
    expect(alive(groups)).toBeGreaterThan(1);
    local.child.kill('SIGKILL');
    expect(await local.ended).toBe('SIGKILL');
    await until(() => alive(groups) === 0);
    expect(readdirSync(local.temporary).filter((name) => name.includes('ministack'))).toEqual([]);
  });

  it('says in one line that the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const local = start('--port', String(port), '--engine', 'scripted');
    expect(await local.ended).toBe(1);
    expect(local.out()).toBe('');
    expect(local.err()).toMatch(new RegExp(`^error: Port ${port} of 127\\.0\\.0\\.1 is in use\\..*\\n$`));
    other.close();
  });

  it.each([
    [['--port', '70000'], 'whole number from 0 to 65535'],
    [['--engine', 'podman'], 'docker, scripted'],
    [['--speed', '5'], '--engine scripted'],
    [['--speed', '0', '--engine', 'scripted'], 'above 0'],
    [['--upstream', 'localhost'], 'http or https URL'],
    [['--upstream', 'http://x/path'], 'without a path'],
    [['extra'], 'too many arguments'],
  ])('refuses %j', async (args, named) => {
    const local = start(...args);
    expect(await local.ended).toBe(1);
    expect(local.err()).toContain(named);
    expect(local.err().trim().split('\n')).toHaveLength(1);
  });

  it('does not share its state folder with another that runs', async () => {
    const state = mkdtempSync(join(tmpdir(), 'slipway-test-'));
    folders.push(state);
    const first = start('--port', '0', '--engine', 'scripted', '--state', state);
    await first.ready();
    const second = start('--port', '0', '--engine', 'scripted', '--state', state);
    expect(await second.ended).toBe(1);
    expect(second.err()).toContain(`process ${first.child.pid} uses it`);
    first.child.kill('SIGTERM');
    await first.ended;
    const third = start('--port', '0', '--engine', 'scripted', '--state', state);
    await third.ready();
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it('can be closed by a program that does nothing else', async () => {
    const program = `
      import { startLocalFargate } from ${JSON.stringify(join(import.meta.dirname, '../../../src/index.ts'))};
      import { fleet } from ${JSON.stringify(join(import.meta.dirname, '../scripted/fleet.ts'))};
      const local = await startLocalFargate({ port: 0, engine: 'scripted', upstream: 'http://127.0.0.1:1' });
      const client = fleet(local.url);
      await client.createCluster('c');
      await client.createService('c', 'web', await client.register('web'), 2);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await local.close();
      console.log('closed');`;
    const args = ['--input-type=module', '--eval', program];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })).toBe('closed\n');
  });
});
