import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { type Environment, openEnvironment } from '../../../scripts/ship-local/environment.ts';
import { prepare } from '../../../scripts/ship-local/prepare.ts';
import { scannerInputs } from '../../../scripts/ship-local/scanner.ts';
import { published, runAct, standIns } from '../../support/act.ts';
import { without } from '../../support/parts.ts';
import { makePatient } from '../../support/patient.ts';

const reason = without('docker', 'trivy', 'base image', 'act');

/** A caller that ships this repository's own fleet to the environment of this machine. */
const caller = (inputs: Record<string, string>) => `name: Ship
on: push
permissions: {}
jobs:
  ship:
    uses: OWNER/slipway/.github/workflows/ship.yml@v1
    permissions: { contents: read, id-token: write, statuses: write }
    with:
${Object.entries(inputs)
  .map(([name, value]) => `      ${name}: ${value}\n`)
  .join('')}`;

describe.skipIf(reason !== undefined)(
  `the workflow ship on this repository, run whole by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let folder: string;
    let environment: Environment;
    let url: string;
    const stateBefore = process.env.SLIPWAY_STATE;

    beforeAll(async () => {
      // PostgreSQL's own user must come through to its data.
      folder = mkdtempSync('/var/tmp/slipway-workflows-');
      chmodSync(folder, 0o711);
      process.env.SLIPWAY_STATE = join(folder, 'state');
      environment = await openEnvironment(['user'], { fresh: true, say: () => {} });
      ({ url } = await prepare(environment, root, 'user', () => {}));
      await makePatient(environment.endpoint, 'peerprep-local', 'user');
    });

    afterAll(async () => {
      await environment?.stop();
      if (stateBefore === undefined) delete process.env.SLIPWAY_STATE;
      else process.env.SLIPWAY_STATE = stateBefore;
      rmSync(folder, { recursive: true, force: true });
    });

    test('the user service is migrated, deployed and verified', async () => {
      const work = join(folder, 'caller');
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, work]);
      execFileSync('git', ['remote', 'set-url', 'origin', 'https://github.com/acme/peerprep.git'], {
        cwd: work,
      });
      const {
        trivy = '',
        'cache-dir': cache = '',
        offline = 'false',
      } = await scannerInputs(process.env.TRIVY ?? 'trivy');
      const scanner = { trivy, 'trivy-cache-dir': cache, 'trivy-offline': offline };
      const squawk = join(root, 'node_modules/.bin/squawk');
      const inputs = { dev: 'local', staging: "''", 'smoke-window': '2s', squawk, ...scanner };
      writeFileSync(join(work, '.github/workflows/ship-here.yml'), caller(inputs));
      // Its checks would need its dependencies; its address is only known here.
      const fleet = join(work, 'fleet.yml');
      const text = readFileSync(fleet, 'utf8')
        .replace(/^ {4}checks:\n.*npm test.*\n/m, '')
        .replace(/^ {2}local:\n/m, (found) => `${found}    url: ${url}\n`);
      writeFileSync(fleet, text);
      execFileSync('git', ['add', '--all'], { cwd: work });
      const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost'];
      execFileSync('git', [...who, 'commit', '--quiet', '-m', 'ship'], { cwd: work });
      const env = {
        AWS_ENDPOINT_URL: environment.endpoint,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_REGION: 'us-east-1',
      };
      // Nobody answers as GitHub here, which makes no verified ship red.
      const args = [
        ...['push', '-W', '.github/workflows/ship-here.yml', '-P', 'ubuntu-24.04=-self-hosted'],
        ...['--secret', 'GITHUB_TOKEN=the-token', '--env', 'GITHUB_API_URL=http://127.0.0.1:9'],
        ...published(folder),
        // No role is taken on here, but act fetches what a job might use.
        ...standIns(folder),
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ];
      const first = await runAct(work, args, folder);
      const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: work, encoding: 'utf8' }).trim();
      expect(first.code, first.text).toBe(0);
      expect(first.text).toMatch(/migrate passed/);
      expect(await (await fetch(`${url}/user-service-api/version`)).json(), first.text).toMatchObject({
        commit,
      });
      expect(first.text).toMatch(/verified in local: user/);
    });
  },
);
