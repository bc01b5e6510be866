import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { ecsClient } from '../../aws/clients/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { ActionError } from '../../runtime/errors.ts';
import { type CommonOptions, type Context, withCommon } from '../context.ts';
import { teach } from '../help.ts';
import { UsageError } from '../options.ts';
import { awsEnvironment, withoutKeys } from '../place.ts';
import { columns, cut, painter } from '../table.ts';
import { type Draft, emptyDraft, isWhole } from './draft.ts';
import { type Files, filesIn } from './source.ts';

interface Options extends CommonOptions {
  from?: string[];
  cluster?: string;
  service?: string[];
  environment?: string;
  awsRegion?: string;
  fleet: string;
  dryRun?: boolean;
}

const several = (given: string, before: string[] | undefined) => [...(before ?? []), given];

export function initCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('init')
    .summary('Write a first fleet.yml from what is there')
    .description(
      'Writes a first fleet.yml from what is there: Copilot manifests, task definitions, a compose file, or services that run on ECS. Says what it took from where, leaves comments for what it can not know, and overwrites nothing.',
    )
    .addOption(
      new Option(
        '--from <path>',
        'A task definition, a compose file, or the folder copilot; may be repeated. By default what is found here.',
      ).argParser(several),
    )
    .addOption(new Option('--cluster <name>', 'With --service: take it from what runs in this cluster.'))
    .addOption(
      new Option('--service <name>', 'An ECS service that runs; may be repeated.').argParser(several),
    )
    .addOption(
      new Option(
        '--environment <name>',
        "What to call the cluster's environment. By default the end of the cluster's name, such as dev.",
      ),
    )
    .addOption(
      new Option('--aws-region <region>', 'The AWS region. By default the one of your AWS configuration.'),
    )
    .addOption(new Option('--fleet <file>', 'Where to write.').default('fleet.yml'))
    .addOption(new Option('--dry-run', 'Write nothing; print what would be written.'));
  withCommon(command);
  teach(command, {
    examples: [
      'init',
      'init --from copilot --dry-run',
      'init --cluster peerprep-dev --service user --service question',
    ],
    needs: [
      'nothing; with --service, AWS credentials that allow ecs:DescribeServices and ecs:DescribeTaskDefinition, and elasticloadbalancing:Describe* for routes',
    ],
  });
  return command.action((options: Options) => run(init(options, context)));
}

async function init(options: Options, { signal, stdout, stderr }: Context): Promise<number> {
  const files = filesIn(process.cwd());
  if (!options.dryRun && (await files.read(options.fleet)) !== undefined)
    throw new UsageError(`${options.fleet} is there already, and init overwrites nothing`, {
      help: 'Write to another file with --fleet, or look with --dry-run.',
    });
  const { draft, sources, region } = await draftOf(options, files, signal);
  const { askForTheRest, checked } = await import('./assemble.ts');
  askForTheRest(draft, options.awsRegion ?? region);
  const text = await checked(draft, sources, options.fleet);
  const written = new Map([[options.fleet, text], ...draft.files]);
  if (!options.dryRun) for (const [path, content] of written) await writeNew(path, content);
  const told = report(draft, sources, [...written.keys()], options);
  if (options.json) {
    stderr.write(`${told(painter(stderr), stderr.columns ?? 0).join('\n')}\n`);
    const facts = [...draft.services, ...draft.environments].map(({ section }) => section);
    stdout.write(
      `${JSON.stringify({
        written: options.dryRun ? [] : [...written.keys()],
        ...(options.dryRun ? { files: Object.fromEntries(written) } : {}),
        taken: facts.flatMap(({ taken }) => taken),
        unknown: facts.flatMap(({ unknown }) => unknown),
        left: draft.left,
      })}\n`,
    );
    return 0;
  }
  if (options.dryRun)
    for (const [path, content] of written)
      stdout.write(`${painter(stdout)('bold', path)}\n${content.replace(/^(?=.)/gm, '  ')}\n`);
  stdout.write(`${told(painter(stdout), stdout.columns ?? 0).join('\n')}\n`);
  return 0;
}

async function draftOf(
  options: Options,
  files: Files,
  signal: AbortSignal,
): Promise<{ draft: Draft; sources: string[]; region?: string | undefined }> {
  const draft = emptyDraft();
  const aws = options.profile === undefined ? {} : { profile: options.profile };
  const place = await awsEnvironment(aws);
  if (options.service !== undefined || options.cluster !== undefined) {
    if (options.service === undefined || options.cluster === undefined)
      throw new UsageError('--cluster and --service go together; both name what runs');
    if (options.from !== undefined)
      throw new UsageError('--from and --service name two sources; give one of them');
    for (const name of Object.keys(withoutKeys(aws))) delete process.env[name];
    Object.assign(process.env, place);
    const region = regionOf(options.awsRegion);
    const ecs = { client: await ecsClient(region), region, cluster: options.cluster };
    const [{ addRunningService }, { merge }] = await Promise.all([
      import('./from-service.ts'),
      import('./assemble.ts'),
    ]);
    for (const service of options.service)
      await addRunningService(draft, ecs, service, options.environment, files, signal);
    merge(draft);
    return { draft, sources: options.service.map((name) => `the ECS service ${name}`) };
  }
  const region = options.awsRegion ?? place.AWS_REGION;
  const { draftFromFiles } = await import('./assemble.ts');
  return { ...(await draftFromFiles(files, options.from, region)), region };
}

/** Never over a file that is there, nor through a symbolic link. */
async function writeNew(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(process.cwd(), path)), { recursive: true });
  await writeFile(path, content, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    throw new ActionError(cause.code === 'EEXIST' ? `${path} is there already` : `${path} can't be written`, {
      cause,
    });
  });
}

/** What init tells a person: what it took, what it doesn't know, what it wrote, and what comes next. */
function report(draft: Draft, sources: readonly string[], written: readonly string[], options: Options) {
  const sections = [...draft.services, ...draft.environments].map(({ section }) => section);
  return (paint: ReturnType<typeof painter>, width: number): string[] => {
    const fit = (line: string) => (width > 0 ? cut(line, width) : line);
    const taken = columns(
      sections.flatMap((section) =>
        section.taken.map(({ key, value, from }) => [`  ${key}`, cut(value, 40), from]),
      ),
    );
    const unknown = columns(
      sections.flatMap((section) => section.unknown.map((one) => [`  ${one.key}`, one.why])),
    );
    const open =
      draft.environments.length === 0 || !draft.environments.every(({ section }) => isWhole(section));
    const environment = draft.environments.find(({ section }) => isWhole(section))?.name;
    return [
      paint('bold', `Taken from ${sources.join(', ')}`),
      ...taken.map(fit),
      ...(unknown.length === 0
        ? []
        : ['', paint('bold', 'Not known; a comment in the file asks for each'), ...unknown.map(fit)]),
      ...(draft.left.length === 0
        ? []
        : [
            '',
            paint('bold', 'Left out'),
            ...columns(draft.left.map((one) => [`  ${one.key}`, one.why])).map(fit),
          ]),
      '',
      `${options.dryRun ? 'Would write' : 'Written'}: ${written.join(', ')}`,
      open && environment === undefined
        ? `Next: name an environment in ${options.fleet}, commit, then 'slipway plan'.`
        : `Next: look through ${options.fleet}, commit, then 'slipway ship --environment ${environment ?? ''} --dry-run'.`,
    ];
  };
}
