import { appendFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Answer } from '../../report/measure.ts';
import { isMet, type Report } from '../../report/report.ts';
import { plotsOf, rowsOf, serviceRows, timeText } from '../../report/rows.ts';
import { windowOf } from '../../report/window.ts';
import { ActionError } from '../../runtime/errors.ts';
import { type Context, withCommon } from '../context.ts';
import { teach } from '../help.ts';
import { UsageError } from '../options.ts';
import { columns, type Paint, painter, type Style, wrap } from '../table.ts';
import { type TargetOptions, targetOf, withTarget } from './target.ts';

export function reportCommand(run: (code: Promise<number>) => Promise<void>, context: Context): Command {
  const command = new Command('report')
    .summary('How often, how fast and how safely changes get to production')
    .description(
      'How changes get to production: deployment frequency, lead time from commit, change failure rate and time to recovery, against the targets of the manifest. By default of the environment prod or production, else of the last of the manifest.',
    )
    .addOption(
      new Option(
        '--services <list>',
        'Only these services, separated by commas. By default all of the manifest.',
      ),
    )
    .addOption(
      new Option(
        '--since <days>',
        'How far to look back, in days or weeks, today among them; ECS remembers 90 days.',
      ).default('30d'),
    )
    .addOption(new Option('--fail-on-missed', 'End with exit code 1 where a target of the fleet was missed.'))
    .addOption(
      new Option('--summary <file>', 'Append the report to this file, as Markdown.').helpGroup('Everywhere:'),
    );
  withCommon(withTarget(command, 'prod or production, else its last'));
  teach(command, {
    examples: ['report', 'report --environment staging --since 90d', 'report --cluster peerprep-prod --json'],
    needs: [
      'AWS credentials that allow ecs:ListServiceDeployments, ecs:DescribeServiceDeployments, ecs:DescribeServiceRevisions and ecs:DescribeTaskDefinition',
    ],
  });
  return command.action((options: Options) => run(report(options, context)));
}

type Options = TargetOptions & {
  services?: string;
  since: string;
  failOnMissed?: boolean;
  summary?: string;
};

async function report(options: Options, { signal, stdout }: Context): Promise<number> {
  const window = windowIn(options.since);
  const names = (options.services ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const [{ defaultEnvironment }, { measured }] = await Promise.all([
    import('../../report/scope.ts'),
    import('../../report/measured.ts'),
  ]);
  const { ecs, place, services, targets } = await targetOf(options, names, defaultEnvironment);
  const { cluster, region } = ecs;
  const found = await measured(
    { environment: place, cluster, region, services: services ?? new Map(), targets },
    window,
    signal,
  );
  if (options.summary !== undefined) {
    const { markdownOf } = await import('../../report/markdown.ts');
    appendFileSync(options.summary, markdownOf(found));
  }
  if (options.json) stdout.write(`${JSON.stringify(found)}\n`);
  else stdout.write(`${reportLines(found, painter(stdout), stdout.columns ?? 0).join('\n')}\n`);
  return options.failOnMissed && !isMet(found) ? 1 : 0;
}

function windowIn(since: string) {
  try {
    return windowOf(since, Date.now());
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new UsageError(error.message.replace("'since'", '--since'), {
      ...(error.help === undefined ? {} : { help: error.help }),
    });
  }
}

const marks: Record<Answer, readonly [Style, string]> = {
  met: ['green', '✓'],
  missed: ['red', '✗'],
  'no data': ['gray', '–'],
};

/** Pure. @param width 0: nothing is broken */
export function reportLines(report: Report, paint: Paint, width: number): string[] {
  const gray = (text: string) => paint('gray', text);
  const four = columns([
    ['', 'measure', 'value', 'target', 'trend'].map((text) => (text === '' ? '' : gray(text))),
    ...rowsOf(report).map(({ measure, value, target, answer, trend }) => {
      const [style, mark] = marks[answer];
      return [paint(style, mark), measure, paint(style, value), target, trend];
    }),
  ]);
  const { head, rows } = serviceRows(report);
  const services =
    rows.length < 2 ? [] : ['', ...columns([head.map(gray), ...rows.map(({ cells }) => cells)])];
  const notes = report.notes.flatMap((note) => wrap(note, width)).map(gray);
  return [
    `${paint('bold', report.environment)}  ${timeText(report)}, cluster ${report.cluster} in ${report.region}`,
    '',
    ...four,
    ...plotsOf(report).flatMap((lines) => ['', ...lines]),
    ...services,
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ];
}
