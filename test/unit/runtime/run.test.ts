import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-run-'));
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(
  order: string,
  env: NodeJS.ProcessEnv = {},
  onLine?: (text: string, child: ChildProcess) => void,
) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixture-action.ts')], {
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      INPUT_DO: order,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...env,
    },
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    onLine?.(text, child);
  });
  return new Promise<{ code: number | null; stdout: string; output: string; summary: string }>((resolve) => {
    child.on('close', (code) =>
      resolve({
        code,
        stdout,
        output: readFileSync(join(folder, 'output'), 'utf8'),
        summary: readFileSync(join(folder, 'summary'), 'utf8'),
      }),
    );
  });
}

const errors = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::error'));

describe('run()', () => {
  test('ends 0, with outputs of several lines, summary and groups; foreign text is no command', async () => {
    const { code, stdout, output, summary } = await start('pass');
    expect(code).toBe(0);
    expect(output).toMatch(/^the-result<<(ghadelimiter_\S+)\nmulti\nline\n\1\n$/);
    expect(summary).toBe('# done\n');
    expect(stdout).toContain('::group::a group\n');
    expect(stdout).toContain('::endgroup::');
    expect(errors(stdout)).toEqual([]);
    expect(stdout).not.toContain('##[error]');
  });

  test('makes one annotation of a throw, with causes and help; outputs set before survive', async () => {
    const { code, stdout, output, summary } = await start('throw', { INPUT_TOKEN: 's3cr3t_token' });
    expect(code).toBe(1);
    expect(summary).toBe(
      '## ❌ fixture failed\n\n**it broke with \\*\\*\\*.** mend it\n\n- because: deep \\*\\*\\*\n',
    );
    expect(errors(stdout)).toEqual([
      '::error title=fixture::it broke with ***%0Abecause: deep ***%0Ahelp: mend it',
    ]);
    expect(output).toContain('multi');
  });

  test.each([
    ['told', '## ❌ no room\n'],
    ['half-told', '## planned\n\n## ❌ fixture failed\n\n**the disk is full.** Give it more.\n'],
  ])('a failure is in the summary once: %s', async (what, expected) => {
    const { code, summary } = await start(what);
    expect(code).toBe(1);
    expect(summary).toBe(expected);
  });

  test('catches a rejection that nobody handles', async () => {
    const { code, stdout } = await start('reject');
    expect(code).toBe(1);
    expect(errors(stdout)).toEqual(['::error title=fixture::nobody caught this']);
  });

  test('never prints a masked value, nor a line of one', async () => {
    const { stdout, summary } = await start('leak', { INPUT_TOKEN: 's3cr3t-token' });
    const printed = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(printed.join('\n')).toContain('a *** b *** c');
    expect(printed.join('\n')).not.toMatch(/s3cr3t-token|line-(one|two)-secret/);
    expect(summary).toBe('summary ***\n');
    expect(stdout).toContain('::add-mask::s3cr3t-token\n');
  });

  test('a missing input is one annotation that names it', async () => {
    const { code, stdout } = await start('');
    expect(code).toBe(1);
    expect(errors(stdout)).toHaveLength(1);
    expect(errors(stdout)[0]).toContain("input 'do' is required");
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the tool it runs and then the action, within seconds', async (signal, exitCode) => {
    let told = 0;
    const { code, stdout } = await start('wait', {}, (text, child) => {
      if (told > 0 || !text.includes('waiting')) return;
      told = performance.now();
      child.kill(signal);
    });
    expect(performance.now() - told).toBeLessThan(20_000);
    expect(code).toBe(exitCode);
    expect(errors(stdout)).toEqual([`::error title=fixture::cancelled by ${signal}`]);
  });

  test('an action that does not listen is ended before the runner kills it', {
    timeout: 60_000,
  }, async () => {
    const { code, stdout } = await start(
      'stubborn',
      {},
      (text, child) => text.includes('waiting') && child.kill('SIGINT'),
    );
    expect(code).toBe(130);
    expect(errors(stdout)).toHaveLength(1);
  });

  test('what keeps the process alive does not hold the verdict back', async () => {
    expect((await start('keep-alive')).code).toBe(0);
  });
});
