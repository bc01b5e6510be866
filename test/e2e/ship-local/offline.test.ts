import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { without } from '../../support/parts.ts';
import { runCli } from '../../support/run-cli.ts';

const reason = without('docker', 'trivy');

let folder = '';
let cache = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ship-offline-'));
  cache = mkdtempSync(join(tmpdir(), 'trivy-cache-'));
  cpSync(join(import.meta.dirname, '../../support/trivy-db/db'), join(cache, 'db'), { recursive: true });
  const service = join(folder, 'services/user');
  mkdirSync(service, { recursive: true });
  writeFileSync(join(service, 'Dockerfile'), 'FROM scratch\nCOPY package.json /app/\n');
  writeFileSync(join(service, 'package.json'), '{"name":"user"}');
  writeFileSync(join(service, 'taskdef.json'), '{}');
  writeFileSync(
    join(folder, 'fleet.yml'),
    `version: 1
services: { user: {} }
environments: { dev: { region: us-east-1, cluster: dev, url: "http://127.0.0.1:9" } }
`,
  );
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'commit.gpgsign=false', 'commit', '-qm', 'c');
});
afterAll(() => {
  for (const one of [folder, cache]) rmSync(one, { recursive: true, force: true });
});

// Nobody answers there, neither as a proxy nor as AWS: what asks the network fails.
const nobody = 'http://127.0.0.1:9';
const env = {
  ...{ HTTPS_PROXY: nobody, HTTP_PROXY: nobody, AWS_ENDPOINT_URL: nobody, NO_PROXY: '' },
  ...{ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_MAX_ATTEMPTS: '1' },
};

test.skipIf(reason !== undefined)(
  `a ship without the network scans with the Trivy and the database that are there${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  async () => {
    const { stdout, stderr, exitCode } = await runCli(
      [
        ...['ship', '--environment', 'dev', '--no-preflight', '--all', '--json'],
        ...['--trivy', process.env.TRIVY ?? 'trivy', '--cache-dir', cache, '--offline'],
      ],
      { cwd: folder, env },
    );
    expect(stderr).toMatch(/✓ trivy-scan/);
    // Which is where the network is needed.
    expect(JSON.parse(stdout)).toMatchObject({ 'stopped-by': 'user: push-sha-tag' });
    expect(exitCode).toBe(1);
  },
);
