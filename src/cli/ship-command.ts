import { Command, Option } from 'commander';
import { uncommittedFiles } from '../git/git.ts';
import { entryOf } from './catalogue.ts';
import { type CommonOptions, type Context, withCommon } from './context.ts';
import { teach } from './help.ts';
import { terminalJob, tidy } from './job.ts';
import { UsageError } from './options.ts';
import { type Entry, runStep, type ShipOptions, ship } from './ship.ts';
import { seconds, Terminal } from './terminal.ts';

type Options = CommonOptions & {
  environment: string;
  fleet: string;
  all?: boolean;
  base?: string;
  url?: string;
  dryRun?: boolean;
};

export function shipCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('ship')
    .summary('Ship what changed, from commit to verified')
    .description(
      'Ships the services that changed to an environment: plan, then for each build, scan, push, render, migrate, deploy and verify, with its checks beside the build. Where the smoke test fails, the service goes back to its last verified revision. The first service that fails ends it.',
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
    .addOption(new Option('--dry-run', 'Only plan: say what would be shipped, and why.'));
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
    for (const entry of options.dryRun || stoppedBy !== undefined ? [] : include) {
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
