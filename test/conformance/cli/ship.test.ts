import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';

let folder = '';
let commit = '';

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
    { cwd: folder, encoding: 'utf8' },
  ).trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ship-'));
  for (const name of ['user', 'orders']) {
    mkdirSync(join(folder, 'services', name), { recursive: true });
    writeFileSync(join(folder, 'services', name, 'Dockerfile'), 'FROM scratch\n');
    writeFileSync(join(folder, 'services', name, 'taskdef.json'), '{}');
  }
  writeFileSync(
    join(folder, 'fleet.yml'),
    `version: 1
services: { user: { needs: [orders] }, orders: { checks: ["echo no orders today; exit 3"] } }
environments: { dev: { region: us-east-1, cluster: dev, url: "http://127.0.0.1:9" } }
`,
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'c');
  commit = git('rev-parse', 'HEAD');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ship = (...args: string[]) => runCli(['ship', ...args], { cwd: folder });

describe('ship', () => {
  test('--dry-run says what would be shipped, in the order of the needs, and does nothing', async () => {
    const { stdout, stderr, exitCode } = await ship('--environment', 'dev', '--dry-run', '--json');
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ commit, planned: ['orders', 'user'], shipped: [], skipped: {} });
    expect(stderr).toMatch(/2 to ship; nothing was done/);
  });

  test('one service only', async () => {
    const { stdout } = await ship('orders', '-e', 'dev', '--dry-run', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ planned: ['orders'] });
  });

  test('the step that fails is named, what follows is not run, and the exit code is 1', async () => {
    // No Docker engine answers there.
    const env = { DOCKER_HOST: 'tcp://127.0.0.1:9' };
    const { stdout, stderr, exitCode } = await runCli(['ship', '-e', 'dev', '--json', '--no-preflight'], {
      cwd: folder,
      env,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ shipped: [], 'stopped-by': 'orders: build-amd64' });
    expect(stderr).toMatch(/✗ build-amd64/);
    expect(stderr).toMatch(/– deploy-service/);
    expect(stderr).toMatch(/Not shipped: stopped by orders: build-amd64/);
    expect(stderr).not.toMatch(/▶ deploy-service/);
  });

  test('what it needs is looked at first, and nothing is built where something is missing', async () => {
    // Nobody answers as AWS there.
    const env = {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_MAX_ATTEMPTS: '1',
    };
    const { stdout, stderr, exitCode } = await runCli(['ship', '-e', 'dev', '--all', '--json'], {
      cwd: folder,
      env,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ shipped: [], 'stopped-by': 'orders: preflight' });
    expect(stderr).toMatch(/✗ preflight/);
    expect(stderr).not.toMatch(/build-amd64/);
  });

  test('a value that a step would refuse is refused before anything is done', async () => {
    const { stderr, stdout, exitCode } = await ship('-e', 'dev', '--wait-for-minutes', 'long');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--wait-for-minutes is 'long'; it must be a whole number from 1 to 360/);
  });

  test('a manifest that is wrong ends it at the plan, with its place', async () => {
    writeFileSync(join(folder, 'other.yml'), 'version: 1\nservices: { a: { prot: 80 } }\n');
    try {
      const { stdout, exitCode } = await ship('-e', 'dev', '--fleet', 'other.yml', '--dry-run');
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/other\.yml:2.*prot/s);
    } finally {
      rmSync(join(folder, 'other.yml'));
    }
  });

  test('files that are not committed are no part of a commit: nothing is shipped', async () => {
    writeFileSync(join(folder, 'services/user/new.ts'), '');
    try {
      const { stderr, stdout, exitCode } = await ship('--environment', 'dev');
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /error: a file is not committed \(services\/user\/new\.ts\)\nhelp: .*Commit them/,
      );
    } finally {
      rmSync(join(folder, 'services/user/new.ts'));
    }
  });
});
