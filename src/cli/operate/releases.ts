import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { Command, Option } from 'commander';
import { shortName } from '../../aws/ecs.ts';
import {
  describeRevisions,
  describeServiceRevisions,
  listDeployments,
  type Revision,
} from '../../aws/queries.ts';
import { type RecordedVerdict, verdictOf } from '../../rollout/recorded.ts';
import { shortArn } from '../../rollout/verdict.ts';
import { exec } from '../../runtime/exec.ts';
import { type Context, countOf, withCommon } from '../context.ts';
import { teach } from '../help.ts';
import { UsageError } from '../options.ts';
import { ago, columns, cut, type Paint, painter, type Style } from '../table.ts';
import { seconds } from '../terminal.ts';
import { type TargetOptions, targetOf, withTarget } from './target.ts';

/** One deployment of a service. Times are RFC 3339, '' where there is none. */
export interface Release {
  service: string;
  at: string;
  finished: string;
  verdict: RecordedVerdict;
  reason: string;
  taskDefinition: string;
  commit: string;
  verified: string;
  /** When somebody went back from it; '' if nobody did. */
  leftAt: string;
  /** Who registered the revision: the last parts of an ARN, such as `slipway-dev/GitHubActions`. */
  by: string;
  /** Author and first line of the commit, where this clone has it. */
  author: string;
  subject: string;
}

export function releasesCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('releases')
    .summary('What was released: when, which commit, who, and how it ended')
    .description(
      'What was released of the services of an environment, newest first: when, which commit, who, and how it ended. ECS remembers deployments for 90 days.',
    )
    .argument('[services...]', 'The services. By default all of the manifest.')
    .addOption(new Option('-n, --limit <number>', 'How many of each service, 100 at most.').default('10'));
  withCommon(withTarget(command));
  teach(command, {
    examples: ['releases user --environment prod', 'releases --cluster peerprep-dev user --limit 3 --json'],
    needs: [
      'AWS credentials that allow ecs:ListServiceDeployments, ecs:DescribeServiceDeployments, ecs:DescribeServiceRevisions and ecs:DescribeTaskDefinition',
      'for authors and subjects, a clone that has the commits',
    ],
  });
  return command.action((names: string[], options: Options) => run(releases(names, options, context)));
}

type Options = TargetOptions & { limit: string };

async function releases(names: string[], options: Options, { signal, stdout }: Context): Promise<number> {
  const limit = countOf('--limit', options.limit, 100);
  const { ecs, place, services } = await targetOf(options, names);
  if (services === undefined) throw new UsageError('with --cluster, name the services');
  const all: Release[] = [];
  for (const [name, ecsService] of services) {
    const deployments = await listDeployments(ecs, ecsService, { limit }, signal);
    const targets = deployments.flatMap(({ targetServiceRevision: target }) => target?.arn ?? []);
    const serviceRevisions = await describeServiceRevisions(ecs, targets, signal);
    const definitionOf = ({ targetServiceRevision: target }: ServiceDeployment) =>
      serviceRevisions.get(target?.arn ?? '')?.taskDefinition ?? '';
    const revisions = await describeRevisions(
      ecs,
      deployments.map(definitionOf).filter((arn) => arn !== ''),
      signal,
    );
    const commits = await commitsOf(
      [...revisions.values()].flatMap(({ tags }) => tags.get('slipway:commit') ?? []),
    );
    for (const [at, deployment] of deployments.entries()) {
      const arn = definitionOf(deployment);
      const revision = revisions.get(arn);
      all.push({
        ...releaseOf(name, deployment, deployments[at - 1], arn, revision),
        ...(commits.get(revision?.tags.get('slipway:commit') ?? '') ?? { author: '', subject: '' }),
      });
    }
  }
  if (options.json) {
    stdout.write(`${JSON.stringify({ place, cluster: ecs.cluster, region: ecs.region, releases: all })}\n`);
    return 0;
  }
  const paint = painter(stdout);
  const many = services.size > 1;
  for (const name of services.keys()) {
    const own = all.filter(({ service }) => service === name);
    if (many) stdout.write(`${paint('bold', name)}\n`);
    if (own.length === 0)
      stdout.write(`Nothing of '${name}' was deployed to ${place} in the last 90 days.\n`);
    else stdout.write(`${releaseTable(own, paint, new Date(), stdout.columns ?? 0).join('\n')}\n`);
    if (many) stdout.write('\n');
  }
  return 0;
}

/** Pure. @param newer The deployment that came after it */
export function releaseOf(
  service: string,
  deployment: ServiceDeployment,
  newer: ServiceDeployment | undefined,
  arn: string,
  revision: Revision | undefined,
): Omit<Release, 'author' | 'subject'> {
  return {
    service,
    at: (deployment.startedAt ?? deployment.createdAt)?.toISOString() ?? '',
    finished: (deployment.finishedAt ?? deployment.stoppedAt)?.toISOString() ?? '',
    verdict: verdictOf(deployment, newer),
    reason: deployment.statusReason ?? '',
    taskDefinition: arn === '' ? '' : shortArn(arn),
    commit: revision?.tags.get('slipway:commit') ?? '',
    verified: revision?.tags.get('slipway:verified') ?? '',
    leftAt: revision?.tags.get('slipway:rolled-back') ?? '',
    by: whoOf(revision?.definition.registeredBy),
  };
}

/** `slipway-dev/GitHubActions` of an assumed role's ARN, `anna` of a user's. */
export function whoOf(arn: string | undefined): string {
  if (arn === undefined) return '';
  const role = /:assumed-role\/(.+)$/.exec(arn)?.[1];
  return role ?? shortName(arn).replace(/^.*:/, '');
}

const marks: Record<Release['verdict'], readonly [Style, string]> = {
  succeeded: ['green', '✓'],
  'rolled-back': ['red', '✗'],
  failed: ['red', '✗'],
  superseded: ['gray', '–'],
  stopped: ['yellow', '■'],
  'timed-out': ['red', '✗'],
  'scaled-to-zero': ['yellow', '–'],
  'in progress': ['cyan', '▶'],
  'rolling back': ['yellow', '◀'],
  stopping: ['yellow', '■'],
};

/** The table of `releases`; reasons stand under what ended badly. Pure. @param width 0: not cut */
export function releaseTable(all: readonly Release[], paint: Paint, now: Date, width: number): string[] {
  const rows = all.map((one) => {
    const [style, mark] = marks[one.verdict];
    const took = one.finished === '' ? '' : seconds(Date.parse(one.finished) - Date.parse(one.at));
    const after = one.leftAt !== '' ? ', rolled back later' : one.verified !== '' ? ', verified' : '';
    const verified = one.verdict === 'succeeded' ? after : '';
    return [
      `${paint(style, mark)} ${ago(new Date(one.at), now)}`,
      one.commit.slice(0, 12) || '–',
      `${paint(style, one.verdict)}${verified}`,
      took,
      one.taskDefinition,
      one.author || one.by,
      one.subject,
    ];
  });
  const head = ['  when', 'commit', 'verdict', 'took', 'task definition', 'who', ''];
  const [title = '', ...lines] = columns([
    head.map((text) => (text === '' ? '' : paint('gray', text))),
    ...rows,
  ]);
  return [
    title,
    ...lines.flatMap((line, at) => {
      const { verdict, reason = '' } = all[at] ?? { verdict: 'succeeded' };
      const bad = reason !== '' && /^(rolled-back|failed|stopped)$/.test(verdict);
      return bad ? [line, paint('gray', `    ${width > 0 ? cut(reason, width - 4) : reason}`)] : [line];
    }),
  ];
}

/** Author and subject of the commits that this clone has. Git is no must. */
async function commitsOf(
  commits: readonly string[],
): Promise<Map<string, { author: string; subject: string }>> {
  const found = new Map<string, { author: string; subject: string }>();
  for (const commit of new Set(commits)) {
    if (!/^[0-9a-f]{7,64}$/.test(commit)) continue;
    const args = ['show', '--no-patch', '--format=%an%x00%s', '--end-of-options', commit];
    const result = await exec('git', args, { allowFailure: true }).catch(() => undefined);
    const [author = '', subject = ''] = result?.exitCode === 0 ? result.stdout.trim().split('\0') : [];
    found.set(commit, { author, subject });
  }
  return found;
}
