import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { type Environment, openEnvironment } from '../../../scripts/ship-local/environment.ts';
import { prepare } from '../../../scripts/ship-local/prepare.ts';
import { scannerInputs } from '../../../scripts/ship-local/scanner.ts';
import { published, type Ran, runAct } from '../../support/act.ts';
import { without } from '../../support/parts.ts';
import { makePatient } from '../../support/patient.ts';

const reason = without('docker', 'trivy', 'base image', 'act');

/** The workflow of a repository that uses Slipway, as its README shows it. */
const workflow = (inputs: Record<string, string>) => `
on: push
permissions: {}
jobs:
  ship:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v4
      - id: ship
        uses: OWNER/slipway@v1
        with:
${Object.entries(inputs)
  .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`)
  .join('\n')}
      - run: echo "got empty=\${{ steps.ship.outputs.empty }} verdict=\${{ steps.ship.outputs.verdict }} image=\${{ steps.ship.outputs.image }}"
`;

describe.skipIf(reason !== undefined)(
  `the composite at the root, run by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let folder: string;
    let caller: string;
    let library: string[];
    let environment: Environment;
    let url: string;
    const stateBefore = process.env.SLIPWAY_STATE;

    beforeAll(async () => {
      // PostgreSQL's own user must come through to its data.
      folder = mkdtempSync('/var/tmp/slipway-composite-');
      chmodSync(folder, 0o711);
      process.env.SLIPWAY_STATE = join(folder, 'state');
      environment = await openEnvironment(['user'], { fresh: true, say: () => {} });
      ({ url } = await prepare(environment, root, 'user', () => {}));
      await makePatient(environment.endpoint, 'peerprep-local', 'user');
      // The caller's repository: this one, whose checks would need its dependencies, without its checks.
      caller = join(folder, 'caller');
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, caller]);
      library = published(folder);
    });

    afterAll(async () => {
      await environment?.stop();
      if (stateBefore === undefined) delete process.env.SLIPWAY_STATE;
      else process.env.SLIPWAY_STATE = stateBefore;
      rmSync(folder, { recursive: true, force: true });
    });

    async function act(inputs: Record<string, string>): Promise<Ran> {
      const scanner = await scannerInputs(process.env.TRIVY ?? 'trivy');
      mkdirSync(join(caller, '.github/workflows'), { recursive: true });
      const trivy = Object.fromEntries(
        Object.entries(scanner).map(([name, value]) => [name === 'trivy' ? name : `trivy-${name}`, value]),
      );
      const given = {
        ...{ service: 'user', environment: 'local', url, 'smoke-window': '2s' },
        squawk: join(root, 'node_modules/.bin/squawk'),
        ...trivy,
        ...inputs,
      };
      writeFileSync(join(caller, '.github/workflows/ship.yml'), workflow(given));
      execFileSync('sed', ['-i', '/^    checks:/,/npm test/d', 'fleet.yml'], { cwd: caller });
      execFileSync('git', ['add', '--all'], { cwd: caller });
      const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost'];
      execFileSync('git', [...who, 'commit', '--quiet', '--allow-empty', '-m', 'ship'], { cwd: caller });
      const env = {
        AWS_ENDPOINT_URL: environment.endpoint,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_REGION: 'us-east-1',
      };
      const args = [
        ...['push', '-W', '.github/workflows/ship.yml', '-P', 'ubuntu-latest=-self-hosted'],
        ...library,
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ];
      return runAct(caller, args, folder);
    }

    test('what is missing is said before anything is built', async () => {
      const fleet = join(caller, 'fleet.yml');
      const whole = readFileSync(fleet, 'utf8');
      const role = '000000000000:role/peerprep-{environment}-{service}-execution';
      writeFileSync(fleet, whole.replace(role, '000000000000:role/absent'));
      const { code, text } = await act({});
      writeFileSync(fleet, whole);
      expect(code).not.toBe(0);
      expect(text).toMatch(/execution role absent: is not there/);
      expect(text).not.toContain('Main ./.git/slipway/actions/build-amd64');
    });

    test('ships the service, and gives image and verdict to the steps after it', async () => {
      const { code, text } = await act({});
      expect(text).toMatch(/got empty=false verdict=succeeded image=\S+\/peerprep\/user@sha256:[0-9a-f]{64}/);
      expect(code).toBe(0);
      expect(text).toMatch(/\d+ checks: no problem/);
      const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: caller, encoding: 'utf8' }).trim();
      expect(await (await fetch(`${url}/user-service-api/version`)).json()).toMatchObject({ commit });
    });

    test('what runs verified is not shipped again: every later step is left out', async () => {
      const { code, text } = await act({});
      expect(text).toContain('got empty=true verdict= image=');
      expect(code).toBe(0);
      expect(text).not.toContain('Main ./.git/slipway/actions/build-amd64');
    });

    test('a service that fleet.yml does not name ends in one error', async () => {
      const { code, text } = await act({ service: 'usr' });
      expect(code).not.toBe(0);
      expect(text.match(/::error /g)).toHaveLength(1);
      expect(text).toMatch(/usr/);
    });
  },
);
