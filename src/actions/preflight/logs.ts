import { logsClient } from '../../aws/clients/logs.ts';
import type { Rows } from './rows.ts';
import type { Subject } from './subject.ts';

/** The log groups of awslogs are there, or will be made. */
export async function checkLogs(rows: Rows, subject: Subject): Promise<void> {
  const seen = new Set<string>();
  for (const { name, logConfiguration: log } of subject.definition?.containerDefinitions ?? []) {
    if (log === undefined) {
      rows.ok(name, 'has no log configuration: if it fails, nobody will see why');
      continue;
    }
    if (log.logDriver !== 'awslogs') continue;
    const group = log.options?.['awslogs-group'] ?? '';
    const region = log.options?.['awslogs-region'] ?? subject.region;
    if (seen.has(`${region} ${group}`)) continue;
    seen.add(`${region} ${group}`);
    if (log.options?.['awslogs-create-group'] === 'true') {
      rows.ok(group, 'is made by the first task (awslogs-create-group)');
      continue;
    }
    await rows.look(group, async () => {
      const { DescribeLogGroupsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
      const client = await logsClient(region);
      // By prefix, in order of names: the group itself comes first.
      const { logGroups } = await client.send(
        new DescribeLogGroupsCommand({ logGroupNamePrefix: group, limit: 1 }),
      );
      const found = logGroups?.find(({ logGroupName }) => logGroupName === group);
      if (found === undefined)
        rows.problem(
          group,
          `is no log group in ${region}: tasks can't start`,
          "Create it (terraform apply), or set awslogs-create-group to 'true'.",
        );
      else
        rows.ok(
          group,
          found.retentionInDays === undefined
            ? 'is there; kept for ever'
            : `is there; kept for ${found.retentionInDays} days`,
        );
    });
  }
}
