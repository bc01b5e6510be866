/**
 * `npm run ship:local`: ships the user service of this repository's HEAD to Local Fargate, through the real actions from
 * their bundles. `--break KIND` then ships a broken commit over it and shows what stops it. At the end everything is stopped
 * and stays on the disk, so that the next run finds it as it was; `--fresh` starts from nothing instead. `--keep` leaves
 * everything running; `--stop` ends what `--keep` left.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Job } from '../src/cli/runner.ts';
import { type Entry, runStep, type ShipOptions, ship } from '../src/cli/ship.ts';
import { seconds, Terminal } from '../src/cli/terminal.ts';
import { root } from './actions.ts';
import { cacheFolder, SetupError } from './setup/step.ts';
import { setUp } from './setup.ts';
import { awkwardUser, type Break, breakService, breaks, stories } from './ship-local/breaks.ts';
import { checkOut, commitAll, isDirty, linkDependencies } from './ship-local/checkout.ts';
import {
  type Environment,
  jobFolder,
  openEnvironment,
  stopKeptEnvironment,
} from './ship-local/environment.ts';
import { environmentName, prepare } from './ship-local/prepare.ts';
import { startProber } from './ship-local/prober.ts';
import { scannerInputs } from './ship-local/scanner.ts';

const options = new Command('npm run ship:local --')
  .description("Ships the user service of this repository's HEAD to a Fargate on this machine.")
  .addOption(
    new Option(
      '--break <kind>',
      'then ship a commit broken in this way over it, and show what stops it',
    ).choices(breaks),
  )
  .option('--keep', 'leave the service, Local Fargate and PostgreSQL running')
  .option('--stop', 'end what --keep left running')
  .option('--fresh', 'start from nothing, not from what the last run left')
  .parse()
  .opts<{ break?: Break; keep?: true; stop?: true; fresh?: true }>();

const whence: Record<Environment['origin'], string> = {
  new: '',
  restored: ' (as the last run left it)',
  running: ' (kept from before)',
};

const controller = new AbortController();
const terminal = new Terminal();
const undo: (() => unknown)[] = [];
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (controller.signal.aborted) return;
    terminal.line();
    terminal.line('Cancelled: cleaning up …');
    controller.abort(new Error(`cancelled by ${name}`));
  });
}

let code = 1;
try {
  code = options.stop ? await stop() : await main();
} catch (error) {
  if (controller.signal.aborted) code = 130;
  else if (error instanceof SetupError)
    terminal.line(`${terminal.style('red', 'error:')} ${error.message}\nhelp: ${error.help}`);
  else
    terminal.line(
      `${terminal.style('red', 'error:')} ${error instanceof Error ? error.message : String(error)}`,
    );
}
for (const end of undo.reverse()) await end();
process.exit(controller.signal.aborted ? 130 : code);

async function stop(): Promise<number> {
  terminal.line(
    (await stopKeptEnvironment()) ? 'Stopped what --keep had left running.' : 'Nothing was left running.',
  );
  return 0;
}

async function main(): Promise<number> {
  const origin = performance.now();
  const { trivy } = await setUp();
  controller.signal.throwIfAborted();

  const folder = jobFolder();
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'checkout');
  const scanner = scannerInputs(trivy);
  scanner.catch(() => {}); // Told where it is awaited.
  // What only a ship needs, and not a run that finds everything unchanged.
  let linked: Promise<void> | undefined;
  const shipInputs = async () => {
    linked ??= linkDependencies(root, workspace);
    await linked;
    return { 'trivy-scan': await scanner, 'smoke-verify': { window: '3s', timeout: '15s' } };
  };
  const [opened, commit] = await Promise.all([open(options.fresh ?? false), checkOut(root, workspace)]);
  controller.signal.throwIfAborted();
  const { environment, url, returned } = await prepared(opened, workspace);
  returned.catch(() => {}); // Told where it is awaited.
  terminal.line(
    `Local Fargate ${environment.endpoint}${whence[environment.origin]} · console ${environment.endpoint}/_local/`,
  );
  if (await isDirty(root))
    terminal.line(
      terminal.style('yellow', 'Some tracked files differ from HEAD: what is not committed is not shipped.'),
    );

  const job: Job = {
    workspace,
    temp: join(folder, 'temp'),
    toolCache: cacheFolder('tools'),
    repository: 'OWNER/slipway',
    commit,
    ref: 'refs/heads/main',
    event: { name: 'workflow_dispatch', payload: {} },
    env: {
      AWS_ENDPOINT_URL: environment.endpoint,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_REGION: 'us-east-1',
    },
  };
  const shipOptions = {
    entryOf: (action: string) => join(root, 'dist', action, 'index.js'),
    job,
    terminal,
    signal: controller.signal,
    returned,
    shipInputs,
  };

  const good = await planAndShip(`Shipping user at ${commit.slice(0, 12)}`, url, {
    ...shipOptions,
    timeline: [],
    origin,
  });
  if (good.stoppedBy !== undefined || options.break === undefined) {
    report(good, environment, url, origin);
    return good.stoppedBy === undefined ? 0 : 1;
  }
  return shipBroken(
    options.break,
    url,
    { ...shipOptions, timeline: [], origin: performance.now() },
    environment,
  );
}

function notice(text: string): void {
  terminal.line(terminal.style('yellow', text));
}

/** The environment to ship to. It ends with this process, unless it is to stay. */
async function open(fresh: boolean): Promise<Environment> {
  const environment = await openEnvironment(['user'], { fresh, say: notice });
  undo.push(async () => {
    const stays = environment.origin === 'running' || (options.keep && !controller.signal.aborted);
    if (!stays) await environment.stop();
  });
  return environment;
}

/** Makes what the ship needs to find in the environment; in a new one, if that fails in one that was restored. */
async function prepared(environment: Environment, workspace: string) {
  try {
    return { environment, ...(await prepare(environment, workspace, 'user', notice)) };
  } catch (error) {
    if (environment.origin !== 'restored' || controller.signal.aborted) throw error;
    const why = error instanceof Error ? error.message : String(error);
    notice(`What an earlier run left can not be used (${why}); starting afresh.`);
    await environment.stop();
    const another = await open(true);
    return { environment: another, ...(await prepare(another, workspace, 'user', notice)) };
  }
}

/** How a ship is made here: over what has returned, with inputs that this machine adds. */
type LocalShipOptions = Omit<ShipOptions, 'extra'> & {
  returned: Promise<void>;
  shipInputs(): Promise<Record<string, Record<string, string>>>;
};

interface Outcome {
  unchanged: boolean;
  /** The step that ended it, if it did not go through. */
  stoppedBy?: string;
}

/** Plans, and ships what the plan says. */
async function planAndShip(title: string, url: string, shipOptions: LocalShipOptions): Promise<Outcome> {
  terminal.heading(title);
  const plan = await runStep(
    'plan',
    { environment: environmentName, services: 'user', url },
    ({ empty, services }) =>
      empty === 'true' ? 'nothing to ship: unchanged and verified' : `ships ${services}`,
    shipOptions,
  );
  let stoppedBy = plan.exitCode === 0 ? undefined : 'plan';
  const matrix = JSON.parse(plan.outputs.matrix ?? '{"include":[]}') as { include: Entry[] };
  await shipOptions.returned;
  if (matrix.include.length > 0) {
    const extra = await shipOptions.shipInputs();
    for (const entry of matrix.include)
      stoppedBy ??= (await ship(entry, { ...shipOptions, extra })).stoppedBy;
  }
  terminal.timeline(shipOptions.timeline);
  controller.signal.throwIfAborted();
  return { unchanged: matrix.include.length === 0, ...(stoppedBy === undefined ? {} : { stoppedBy }) };
}

/** Ships a broken commit over the good one while a prober asks the service all along. */
async function shipBroken(
  kind: Break,
  url: string,
  shipOptions: LocalShipOptions,
  environment: Environment,
): Promise<number> {
  const { job } = shipOptions;
  const story = stories[kind];
  await breakService(kind, job.workspace);
  const broken = await commitAll(job.workspace, story.commit);
  // Somebody uses the good version; whether this is the first time doesn't matter.
  await fetch(`${url}/user-service-api/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(awkwardUser),
  });
  const prober = startProber(`${url}/user-service-api/version`);
  const outcome = await planAndShip(
    `Shipping the broken commit ${broken.slice(0, 12)} over it (${story.commit})`,
    url,
    { ...shipOptions, job: { ...job, commit: broken } },
  ).finally(() => prober.stop());
  const probes = await prober.stop();

  terminal.heading('What users felt');
  const answered = [...probes.commits].map(
    ([commit, times]) => `${times} by ${commit.slice(0, 12)}${commit === broken ? ' (the broken one)' : ''}`,
  );
  const kinds = [...probes.kinds].map(([text, times]) => `${text}: ${times}`).join(', ');
  const failed = probes.failures === 0 ? 'none failed' : `${probes.failures} failed (${kinds})`;
  terminal.line(
    `${probes.requests} requests while it was shipped, ${failed}; answered ${answered.join(', ')}`,
  );
  if (outcome.stoppedBy === undefined) {
    terminal.line(terminal.style('red', `The broken commit was NOT stopped; ${story.stopper} should have.`));
    return 3;
  }
  const expected = outcome.stoppedBy === story.stopper;
  terminal.line(
    `Stopped by ${outcome.stoppedBy}${expected ? `: ${story.how}` : `, before ${story.stopper} could`}.`,
  );
  report(outcome, environment, url, shipOptions.origin);
  return 1;
}

function report(
  { unchanged, stoppedBy }: Outcome,
  environment: Environment,
  url: string,
  origin: number,
): void {
  const time = seconds(performance.now() - origin);
  terminal.heading(
    stoppedBy !== undefined
      ? `Not shipped: stopped by ${stoppedBy}`
      : unchanged
        ? `Unchanged: what runs is verified (${time})`
        : `Shipped and verified in ${time}`,
  );
  const stays = options.keep || environment.origin === 'running';
  const gone = stays ? '' : terminal.style('gray', '  (ends now; --keep leaves it running)');
  terminal.line(`service  ${url}/user-service-api/version${gone}`);
  terminal.line(`console  ${environment.endpoint}/_local/${gone}`);
  if (options.keep && environment.origin !== 'running') {
    environment.keep();
    terminal.line(`AWS      export AWS_ENDPOINT_URL=${environment.endpoint}`);
    terminal.line(
      "It stays up. 'npm run ship:local' ships the next commit to it; 'npm run ship:local -- --stop' ends it.",
    );
  }
}
