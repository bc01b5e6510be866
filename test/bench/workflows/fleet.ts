import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { load } from 'js-yaml';
import { root } from '../../../scripts/actions.ts';
import { openEnvironment } from '../../../scripts/ship-local/environment.ts';
import { provision as provisionOne, signingKey } from '../../../scripts/ship-local/provision.ts';
import { scannerInputs } from '../../../scripts/ship-local/scanner.ts';
import { provision } from '../../e2e/workflows/cloud.ts';
import { published, type Ran, runAct, standIns } from '../../support/act.ts';
import { makePatient } from '../../support/patient.ts';

/** The fleet of the benchmark: the example's two services, and one with a database and migrations. */
export const services = ['backend', 'frontend', 'user'] as const;

/** A file of each service; a line more in it is a change that leaves the layers of its dependencies as they are. */
const sources = {
  backend: 'backend/app.js',
  frontend: 'frontend/app.js',
  user: 'services/user/src/main.ts',
} as const;

export interface Fleet {
  /** Commits a change of each of these services. */
  change(message: string, changed: readonly (typeof services)[number][]): void;
  /** Ships the newest commit by act, all of it or only some services. @throws Error with what act printed if that fails */
  ship(only?: readonly string[]): Promise<Ran & { ms: number }>;
  close(): Promise<void>;
}

type Service = { checks?: unknown; needs?: unknown; verify?: unknown };
type Environment = {
  role?: unknown;
  account?: unknown;
  url?: unknown;
  'task-role'?: unknown;
  'execution-role'?: unknown;
};
interface Manifest {
  version: 1;
  services: Record<string, Service>;
  environments: Record<string, Environment>;
}

/** A repository with the three services, whose ship workflow goes to one environment on Local Fargate, with real containers. */
export async function openFleet(): Promise<Fleet> {
  // PostgreSQL's own user must come through to its data.
  const folder = mkdtempSync('/var/tmp/slipway-bench-');
  chmodSync(folder, 0o711);
  const stateBefore = process.env.SLIPWAY_STATE;
  process.env.SLIPWAY_STATE = join(folder, 'state');
  const environment = await openEnvironment(['user'], { fresh: true, say: () => {} });
  const close = async () => {
    await environment.stop();
    if (stateBefore === undefined) delete process.env.SLIPWAY_STATE;
    else process.env.SLIPWAY_STATE = stateBefore;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await makeEnvironment(environment.endpoint, environment.databases.user ?? '');
    return { ...(await makeRepository(folder, url, environment.endpoint)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeEnvironment(endpoint: string, database: string): Promise<string> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const options = { endpoint, region: 'us-east-1', credentials };
  const ecs = new ECSClient(options);
  const url = await provision('dev', ecs, new ElasticLoadBalancingV2Client(options), options);
  await provisionOne(endpoint, {
    region: 'us-east-1',
    cluster: 'slugger-dev',
    service: 'user',
    family: 'user',
    container: 'user',
    port: 8000,
    pathPrefix: '/user-service-api/*',
    healthPath: '/user-service-api/health',
    logGroup: '/ecs/slugger-dev/user',
    parameters: { '/peerprep/dev/user/database_url': database },
    secrets: { 'peerprep/dev/env': JSON.stringify({ JWT_KEY: signingKey() }) },
  });
  await makePatient(endpoint, 'slugger-dev', 'user');
  return url;
}

async function makeRepository(folder: string, url: string, endpoint: string): Promise<Omit<Fleet, 'close'>> {
  const work = join(folder, 'caller');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: work });
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, work]);
  git('remote', 'set-url', 'origin', 'https://github.com/acme/fleet.git');
  for (const name of ['backend', 'frontend'])
    cpSync(join(root, 'examples/two-services', name), join(work, name), { recursive: true });
  writeFileSync(join(work, 'fleet.yml'), JSON.stringify(manifest(url)));
  writeFileSync(join(work, '.github/workflows/bench.yml'), JSON.stringify(await caller()));
  const env = {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: 'us-east-1',
    // Nobody answers as GitHub here, which makes no verified ship red.
    GITHUB_API_URL: 'http://127.0.0.1:1024',
  };
  const args = [
    ...['push', '-W', '.github/workflows/bench.yml', '-P', 'ubuntu-24.04=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN=the-token'],
    ...published(folder),
    ...standIns(folder),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  return {
    change(message, changed) {
      for (const name of changed) appendFileSync(join(work, sources[name]), `// ${message}\n`);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
    },
    async ship(only = []) {
      const started = performance.now();
      const file = join(folder, 'event.json');
      writeFileSync(file, JSON.stringify({ inputs: { services: only.join(',') } }));
      const ran = await runAct(work, [...args, '-e', file, '--env', `BENCH=${only.join()}`], folder);
      if (ran.code !== 0) throw new Error(`the ship failed:\n${ran.text}`);
      return { ...ran, ms: performance.now() - started };
    },
  };
}

/** The example's manifest with the user service, each without needs of others and with roles of none, in one environment. */
function manifest(url: string): Manifest {
  // How fast they answer says how busy this machine is.
  const read = (file: string) =>
    load(readFileSync(join(root, file), 'utf8').replaceAll(/p95: \d+s/g, 'p95: 60s')) as Manifest;
  const [example, own] = [read('examples/two-services/fleet.yml'), read('fleet.yml')];
  const { backend = {}, frontend = {} } = example.services;
  const { needs: _, ...alone } = frontend;
  // Its checks would need its dependencies.
  const { checks: __, ...user } = own.services.user ?? {};
  const { role: ___, 'task-role': ____, 'execution-role': _____, ...dev } = example.environments.dev ?? {};
  return {
    version: 1,
    services: {
      backend,
      frontend: alone,
      user: { ...user, verify: { gates: { p95: '60s', window: '30s' } } },
    },
    environments: { dev: { ...dev, account: '000000000000', url } },
  };
}

async function caller(): Promise<object> {
  const scanner = await scannerInputs(process.env.TRIVY ?? 'trivy');
  return {
    on: 'push',
    permissions: {},
    jobs: {
      ship: {
        uses: 'OWNER/slipway/.github/workflows/ship.yml@v1',
        permissions: { contents: 'read', 'id-token': 'write', statuses: 'write' },
        with: {
          dev: 'dev',
          staging: '',
          services: '${' + '{ github.event.inputs.services }}',
          'smoke-window': '2s',
          squawk: 'false',
          trivy: scanner.trivy ?? '',
          'trivy-cache-dir': scanner['cache-dir'] ?? '',
          'trivy-offline': scanner.offline === 'true',
        },
      },
    },
  };
}
