import { table } from '../../runtime/summary.ts';

/** What became of one service. */
export interface Returned {
  service: string;
  verdict: string;
  /** ARN of the revision that ran. */
  from: string;
  'task-definition-arn': string;
  commit: string;
  passed: boolean;
}

export const failureHelp =
  "The errors above say why. Where no verified revision is there, name one under 'to'.";

/** The job summary: what became of it and what to do in two lines, then the same table for good and bad. */
export function summaryOf(environment: string, results: readonly Returned[], dryRun: boolean): string {
  const failed = results.filter(({ passed }) => !passed).map(({ service }) => service);
  const names = results.map(({ service }) => service).join(', ');
  const title =
    failed.length > 0
      ? `❌ Rollback of ${environment}: ${failed.join(', ')} not brought back`
      : dryRun
        ? `ℹ️ Rollback of ${environment}: nothing was changed (dry-run)`
        : `✅ Rollback of ${environment}: ${names} done`;
  const rows = results.map((one) => [
    one.service,
    one.passed ? '✓' : '✗',
    one.verdict,
    short(one.from),
    short(one['task-definition-arn']),
    one.commit.slice(0, 7),
  ]);
  const help = failed.length > 0 ? `${failureHelp}\n\n` : '';
  return `## ${title}\n\n${help}${table(['service', '', 'verdict', 'from', 'to', 'commit'], rows)}\n`;
}

const short = (arn: string) => arn.split('/').at(-1) ?? '';
