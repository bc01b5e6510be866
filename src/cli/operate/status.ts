import type { Service } from '@aws-sdk/client-ecs';
import { Command } from 'commander';
import { describeRevisions, describeServices, listServices, type Revision } from '../../aws/queries.ts';
import { primaryDeployment, shortArn } from '../../rollout/verdict.ts';
import { type Context, withCommon } from '../context.ts';
import { teach } from '../help.ts';
import { ago, columns, type Paint, painter } from '../table.ts';
import { type TargetOptions, targetOf, withTarget } from './target.ts';

/** One service as an operator wants to see it. Times are RFC 3339. */
export interface ServiceStatus {
  service: string;
  ecsService: string;
  /** False: ECS has no such service, and nothing else is known. */
  exists: boolean;
  commit: string;
  verified: string;
  taskDefinition: string;
  running: number;
  pending: number;
  desired: number;
  /** `steady`, `in progress` or `failed`. */
  rollout: string;
  /** Since when that is so, and why ECS says so. */
  rolloutSince: string;
  rolloutReason: string;
  /** When the deployment that runs was brought back by a rollback; '' if it was not. */
  rolledBackAt: string;
}

export function statusCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('status')
    .summary('What runs in an environment')
    .description(
      'What runs in an environment: for each service its commit, whether that is verified, its tasks and its rollout.',
    )
    .argument('[services...]', 'Only these services. By default all of the manifest, or of the cluster.');
  withCommon(withTarget(command));
  teach(command, {
    examples: ['status --environment dev', 'status --cluster peerprep-dev --json'],
    needs: [
      'AWS credentials that allow ecs:ListServices, ecs:DescribeServices and ecs:DescribeTaskDefinition',
    ],
  });
  return command.action((names: string[], options: TargetOptions) => run(status(names, options, context)));
}

async function status(names: string[], options: TargetOptions, { signal, stdout }: Context): Promise<number> {
  const { ecs, place, services } = await targetOf(options, names);
  const wanted = services ?? new Map((await listServices(ecs, signal)).map((name) => [name, name]));
  const found = await describeServices(ecs, [...new Set(wanted.values())], signal);
  const revisions = await describeRevisions(
    ecs,
    [...found.values()].flatMap(({ taskDefinition }) => taskDefinition ?? []),
    signal,
  );
  const all = [...wanted].map(([name, ecsService]) =>
    statusOf(name, ecsService, found.get(ecsService), (arn) => revisions.get(arn)),
  );
  if (options.json) {
    stdout.write(`${JSON.stringify({ place, cluster: ecs.cluster, region: ecs.region, services: all })}\n`);
  } else {
    const paint = painter(stdout);
    stdout.write(`${paint('bold', place)}  cluster ${ecs.cluster} in ${ecs.region}\n\n`);
    if (all.length === 0) stdout.write('It has no services.\n');
    else stdout.write(`${statusTable(all, paint, new Date()).join('\n')}\n`);
  }
  return all.every(({ exists }) => exists) ? 0 : 1;
}

/** Pure. */
export function statusOf(
  name: string,
  ecsService: string,
  service: Service | undefined,
  revision: (arn: string) => Revision | undefined,
): ServiceStatus {
  const primary = service === undefined ? undefined : primaryDeployment(service);
  const tags = revision(service?.taskDefinition ?? '')?.tags;
  const { runningCount: running = 0, pendingCount: pending = 0, desiredCount: desired = 0 } = service ?? {};
  const moving = primary?.rolloutState === 'IN_PROGRESS' || (service?.deployments?.length ?? 0) > 1;
  return {
    service: name,
    ecsService,
    exists: service !== undefined,
    commit: tags?.get('slipway:commit') ?? '',
    verified: tags?.get('slipway:verified') ?? '',
    taskDefinition: service === undefined ? '' : shortArn(service.taskDefinition),
    running,
    pending,
    desired,
    rollout:
      service === undefined
        ? ''
        : primary?.rolloutState === 'FAILED'
          ? 'failed'
          : moving
            ? 'in progress'
            : running === desired
              ? 'steady'
              : 'not steady',
    rolloutSince: (moving ? primary?.createdAt : primary?.updatedAt)?.toISOString() ?? '',
    rolloutReason: primary?.rolloutStateReason ?? '',
    rolledBackAt: broughtBack(service, primary?.id)?.toISOString() ?? '',
  };
}

/** ECS says so in an event of the service alone; the deployment itself looks like any other that completed. */
function broughtBack(service: Service | undefined, deployment: string | undefined): Date | undefined {
  if (deployment === undefined) return undefined;
  return service?.events?.find(({ message }) =>
    message?.includes(`rolling back to deployment ${deployment}.`),
  )?.createdAt;
}

/** The table of `status`. Pure. */
export function statusTable(all: readonly ServiceStatus[], paint: Paint, now: Date): string[] {
  const head = ['service', 'commit', 'verified', 'tasks', 'task definition', 'rollout'];
  const rows = all.map((one) => {
    if (!one.exists)
      return [one.service, '', '', '', '', paint('red', `ECS has no service '${one.ecsService}'`)];
    const since = one.rolloutSince === '' ? '' : ` ${ago(new Date(one.rolloutSince), now)}`;
    const rollout = {
      steady: () =>
        one.rolledBackAt === ''
          ? paint('green', 'steady')
          : `${paint('green', 'steady')} ${paint('yellow', 'after a rollback')} ${ago(new Date(one.rolledBackAt), now)}`,
      'in progress': () => `${paint('yellow', 'in progress')}, began${since}`,
      failed: () =>
        `${paint('red', 'failed')}${since}${one.rolloutReason === '' ? '' : `: ${one.rolloutReason}`}`,
      'not steady': () => paint('yellow', 'tasks are missing'),
    }[one.rollout];
    const date = new Date(one.verified);
    const verified = Number.isNaN(date.getTime())
      ? paint('yellow', 'no')
      : `${paint('green', '✓')} ${ago(date, now)}`;
    const tasks = `${one.running}/${one.desired}${one.pending > 0 ? ` (+${one.pending} starting)` : ''}`;
    return [
      one.service,
      one.commit.slice(0, 12) || '–',
      verified,
      one.running < one.desired ? paint('yellow', tasks) : tasks,
      one.taskDefinition,
      rollout?.() ?? one.rollout,
    ];
  });
  return columns([head.map((title) => paint('gray', title)), ...rows]);
}
