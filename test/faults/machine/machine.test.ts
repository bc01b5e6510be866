import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { without } from '../../support/parts.ts';
import { runAction } from '../../support/run-action.ts';

/** A repository with one commit and an image that needs no base. */
let repository: string;

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'slipway-machine-'));
  writeFileSync(join(repository, 'Dockerfile'), 'FROM scratch\nCOPY big /big\n');
  writeFileSync(join(repository, 'big'), Buffer.alloc(4_000_000, 'noise '));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '--message', 'one');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

const errors = (result: Awaited<ReturnType<typeof runAction>>) =>
  result.annotations.filter(({ kind }) => kind === 'error');

test('Docker not running: one error that says so and what to do, and no output', async () => {
  const nowhere = `unix://${join(repository, 'no.sock')}`;
  const result = await runAction(
    'build-amd64',
    { context: '.' },
    { cwd: repository, env: { DOCKER_HOST: nowhere } },
  );
  expect(result.exitCode).toBe(1);
  expect(errors(result)).toHaveLength(1);
  expect(errors(result)[0]?.message).toMatch(/Docker/);
  expect(errors(result)[0]?.message).toMatch(/help: /);
  expect(result.outputs.archive).toBeUndefined();
});

const reason = without('docker', 'root');

describe.skipIf(reason !== undefined)(
  `a full disk${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let disk: string;
    beforeAll(() => {
      disk = mkdtempSync(join(tmpdir(), 'slipway-disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    });
    afterAll(() => {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    });

    test('while an image is written: one error that names the cause, and no output', async () => {
      const result = await runAction(
        'build-amd64',
        { context: '.' },
        { cwd: repository, env: { RUNNER_TEMP: disk, RUNNER_TOOL_CACHE: join(disk, 'tools') } },
      );
      expect(result.exitCode).toBe(1);
      expect(errors(result)).toHaveLength(1);
      expect(errors(result)[0]?.message).toMatch(/no space left|ENOSPC/i);
      expect(result.outputs.digest).toBeUndefined();
    });
  },
);
