import { Command, Option } from 'commander';
import { uncommittedFiles } from '../git/git.ts';
import { entryOf, readAction } from './catalogue.ts';
import { type CommonOptions, type Context, withCommon } from './context.ts';
import { teach } from './help.ts';
import { terminalJob, tidy } from './job.ts';
import { inputsOf, UsageError } from './options.ts';
import { type Entry, lookBefore, runStep, type ShipOptions, ship } from './ship.ts';
import { seconds, Terminal } from './terminal.ts';

type Options = CommonOptions & {
  environment: string;
  fleet: string;
  all?: boolean;
  base?: string;
  url?: string;
  dryRun?: boolean;
  preflight: boolean;
} & Record<string, unknown>;

/** What single steps may be given on top of the manifest: the option, its action and input, and what it is. */
const passedOn = [
  [
    'cache-from <caches>',
    'build-amd64',
    'cache-from',
    'Caches to read, one a line, such as type=registry,ref=….',
  ],
  ['cache-to <caches>', 'build-amd64', 'cache-to', 'Caches to write, one a line.'],
  ['builder <name>', 'build-amd64', 'builder', 'auto, buildx, docker, or a builder of buildx.'],
  ['severity <list>', 'trivy-scan', 'severity', 'Severities that end the ship. By default CRITICAL,HIGH.'],
  ['ignore-unfixed', 'trivy-scan', 'ignore-unfixed', 'Let pass what no release fixes yet.'],
  ['ignore-file <files>', 'trivy-scan', 'ignore-file', 'YAML files of findings to live with.'],
  ['baseline <file>', 'trivy-scan', 'baseline', 'An earlier report: only what is new ends the ship.'],
  [
    'trivy <file>',
    'trivy-scan',
    'trivy',
    'The Trivy to scan with. By default the one on PATH, else a release.',
  ],
  ['cache-dir <folder>', 'trivy-scan', 'cache-dir', "Trivy's cache folder, which has the database."],
  ['offline', 'trivy-scan', 'offline', 'Scan without the network, with the database that is there.'],
  ['squawk <file>', 'migrate', 'squawk', 'The squawk that lints new migrations; false does not lint.'],
  ['allow-older', 'deploy-service', 'allow-older', 'Ship even where a newer commit runs.'],
  ['wait-for-minutes <number>', 'deploy-service', 'wait-for-minutes', 'How long to follow each deployment.'],
  ['smoke-window <time>', 'smoke-verify', 'window', 'How long each new version is watched.'],
] as const;

export function shipCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('ship')
    .summary('Ship what changed, from commit to verified')
    .description(
      'Ships the services that changed to an environment: plan and preflight, then for each build, scan, push, render, migrate, deploy and verify, with its checks beside the build. Where the smoke test fails, the service goes back to its last verified revision. The first service that fails ends it.',
    )
    .argument('[services...]', 'Only these services.')
    .addOption(
      new Option('-e, --environment <name>', 'The environment of the manifest.')
        .makeOptionMandatory()
        .helpGroup('Needed:'),
    )
    .addOption(new Option('--fleet <file>', 'The manifest.').default('fleet.yml'))
    .addOption(new Option('--all', 'Every service, changed or not.'))
    .addOption(new Option('--base <ref>', 'The commit, branch or tag to compare with.'))
    .addOption(
      new Option('--url <url>', 'Where the environment is reached, in place of what the manifest says.'),
    )
    .addOption(new Option('--no-preflight', "Don't look first at what the ship needs."))
    .addOption(new Option('--dry-run', 'Only plan: say what would be shipped, and why.'));
  for (const [flag, , , description] of passedOn)
    command.addOption(new Option(`--${flag}`, description).helpGroup('Passed on to single steps:'));
  withCommon(command);
  teach(
    command,
    {
      examples: [
        'ship --environment dev --dry-run',
        'ship user --environment dev',
        'ship --all --environment staging --json',
      ],
      needs: [
        'a git checkout without changes that are not committed, with fleet.yml',
        'a Docker engine, and Trivy or the network to fetch it from',
        "AWS credentials of the environment (each step's help says which)",
      ],
    },
    [
      { name: 'commit', description: 'The commit that was shipped.' },
      { name: 'shipped', description: 'The services that are verified now.' },
      { name: 'skipped', description: 'The services left out, and why.' },
      { name: 'stopped-by', description: 'The service and the step that ended it, where one did.' },
    ],
  );
  return command.action((services: string[], options: Options) => run(shipAll(services, options, context)));
}

/** DEPLOY.sh's successor: a whole fleet, one service after the other, in the order of their needs. */
async function shipAll(
  services: string[],
  options: Options,
  { signal, stdout, stderr }: Context,
): Promise<number> {
  const terminal = new Terminal(options.json ? stderr : stdout);
  const job = await terminalJob(options.profile === undefined ? {} : { profile: options.profile });
  const told: Record<string, string>[] = [];
  try {
    if (!options.dryRun) await demandCommitted(job.workspace);
    const shipOptions: ShipOptions = {
      entryOf,
      job,
      terminal,
      signal,
      extra: extraOf(options),
      timeline: [],
      origin: performance.now(),
    };
    const plan = await runStep(
      'plan',
      {
        fleet: options.fleet,
        environment: options.environment,
        services: services.join('\n'),
        all: options.all ? 'true' : '',
        base: options.base ?? '',
        url: options.url ?? '',
      },
      ({ services: named = '[]' }) => `ships ${(JSON.parse(named) as string[]).join(', ') || 'nothing'}`,
      shipOptions,
    );
    told.push(plan.outputs);
    const { include } = JSON.parse(plan.outputs.matrix ?? '{"include":[]}') as { include: Entry[] };
    const shipped: string[] = [];
    let stoppedBy = plan.exitCode === 0 ? undefined : 'plan';
    const wanted = options.dryRun || stoppedBy !== undefined ? [] : include;
    // All are looked at before one is changed.
    for (const entry of options.preflight ? wanted : []) {
      const { exitCode } = await lookBefore(entry, shipOptions);
      if (exitCode !== 0) stoppedBy ??= `${entry.service}: preflight`;
    }
    for (const entry of stoppedBy === undefined ? wanted : []) {
      if (include.length > 1) terminal.heading(String(entry.service));
      const result = await ship(entry, shipOptions);
      told.push(...Object.values(result.results).map(({ outputs }) => outputs));
      if (!result.passed) {
        stoppedBy = `${entry.service}: ${result.stoppedBy}`;
        break;
      }
      shipped.push(String(entry.service));
    }
    if (!options.dryRun) terminal.timeline(shipOptions.timeline);
    const how = ending({
      stoppedBy,
      cancelled: signal.aborted,
      dryRun: options.dryRun === true,
      planned: include.length,
      shipped,
    });
    terminal.heading(`${how} (${seconds(performance.now() - shipOptions.origin)})`);
    if (options.json) {
      stdout.write(
        `${JSON.stringify({
          commit: plan.outputs.commit ?? '',
          ...(options.dryRun ? { planned: include.map(({ service }) => service) } : {}),
          shipped,
          skipped: JSON.parse(plan.outputs.skipped ?? '{}') as object,
          ...(stoppedBy === undefined ? {} : { 'stopped-by': stoppedBy }),
        })}\n`,
      );
    }
    return stoppedBy === undefined ? 0 : 1;
  } finally {
    // A dossier must outlive the ship that it explains; images and rendered files need not.
    tidy(job, { dossier: told.map(({ dossier = '' }) => dossier).join(' ') });
  }
}

/**
 * What the options add for each action.
 * @throws UsageError for a value that the action would refuse
 */
function extraOf(options: Options): Record<string, Record<string, string>> {
  const extra: Record<string, Record<string, string>> = {};
  for (const [flag, action, name] of passedOn) {
    const option = flag.split(' ')[0] ?? '';
    const value = options[camelCase(option)];
    if (value === undefined) continue;
    const known = readAction(action);
    const inputs = known.inputs.flatMap((input) => (input.name === name ? { ...input, name: option } : []));
    const [text = ''] = Object.values(inputsOf({ ...known, name: 'ship', inputs }, { [option]: value }));
    extra[action] = { ...extra[action], [name]: text };
    // Looking first must not stop what deploy-service would let pass.
    if (name === 'allow-older') extra.preflight = { [name]: text };
  }
  return extra;
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function ending(of: {
  stoppedBy: string | undefined;
  cancelled: boolean;
  dryRun: boolean;
  planned: number;
  shipped: string[];
}): string {
  if (of.cancelled) return 'Cancelled';
  if (of.stoppedBy !== undefined) return `Not shipped: stopped by ${of.stoppedBy}`;
  if (of.planned === 0) return 'Nothing to ship';
  if (of.dryRun) return `${of.planned} to ship; nothing was done`;
  return `Shipped and verified: ${of.shipped.join(', ')}`;
}

/** What is built is what lies in the folder, and it is called by HEAD's name: the two must be the same. */
async function demandCommitted(folder: string): Promise<void> {
  const files = await uncommittedFiles(folder);
  if (files.length === 0) return;
  const named = files.slice(0, 3).join(', ');
  throw new UsageError(
    `${files.length === 1 ? 'a file is' : `${files.length} files are`} not committed (${named}${files.length > 3 ? ', …' : ''})`,
    {
      help: 'A ship builds what lies here and calls it by the commit. Commit them, stash them, or ignore them in .gitignore.',
    },
  );
}
