import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

// unchecked: nothing of AWS is called here.
const main = join(import.meta.dirname, '../../../src/main.ts');
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The command, until it is ready or has ended. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [main, '--port', '0', '--engine', 'scripted', ...args]);
  running.push(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = once(child, 'exit');
  while (!out.includes('\n') && child.exitCode === null)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
  return { url: /^ready (\S+)/.exec(out)?.[1], err: () => err, code: child.exitCode };
}

test('--fault orders one from the start, and more than one', async () => {
  const faults = [
    { fault: 'throttle', rate: 'aws' },
    { fault: 'lag', by: '2s' },
  ];
  const { url } = await start(...faults.flatMap((fault) => ['--fault', JSON.stringify(fault)]));
  const listed = (await (await fetch(`${url}/_local/faults`)).json()) as { faults: { fault: unknown }[] };
  expect(listed.faults.map((one) => one.fault)).toEqual(faults);
});

test.each([
  ['{"fault":', 'It must be JSON'],
  ['{"fault":"rain"}', 'fault is "rain"; it must be one of throttle, error'],
])('--fault %s is refused in one line', async (fault, said) => {
  const { code, err } = await start('--fault', fault);
  expect(code).toBe(1);
  expect(err()).toContain(said);
  expect(err().trim().split('\n')).toHaveLength(1);
});

test('it listens on loopback, and on another address only with a warning', async () => {
  const quiet = await start();
  expect(quiet.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect(quiet.err()).toBe('');
  const open = await start('--host', '0.0.0.0');
  expect(open.err()).toMatch(/^warning: listening on 0\.0\.0\.0\. Whoever reaches it may do everything/);
  expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect((await fetch(`${open.url}/_local/faults`)).status).toBe(200);
});

test("an address that is not this machine's is refused", async () => {
  const { code, err } = await start('--host', '192.0.2.1');
  expect(code).toBe(1);
  expect(err()).toContain('192.0.2.1 is no address of this machine');
});
