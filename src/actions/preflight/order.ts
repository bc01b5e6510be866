import type { Service } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { commitOf, compare, type Order, olderCommit, ownCommit, shown } from '../../rollout/order.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import type { Inputs } from './io.generated.ts';
import type { Rows } from './rows.ts';

const standing: Record<Exclude<Order, 'unknown'>, string> = {
  same: 'this commit',
  newer: 'which is older',
  older: 'which is newer, and may be replaced (allow-older)',
  apart: 'which is on another branch',
};

/** Which commit runs, and that ours isn't older: deploy-service would refuse it after all the work. */
export async function checkOrder(
  rows: Rows,
  inputs: Pick<Inputs, 'service' | 'commit' | 'allowOlder'>,
  ecs: Ecs,
  running: Service | undefined,
): Promise<void> {
  const { service } = inputs;
  const id = inputs.commit;
  const runs = running && (primaryDeployment(running)?.taskDefinition ?? running.taskDefinition);
  if (id === undefined || runs === undefined) return;
  await rows.look(service, async () => {
    const { arn, tags } = await describeTaskDefinition(ecs, runs);
    const theirs = commitOf(tags);
    const revision = shortName(arn);
    if (theirs === undefined) return rows.ok(service, `${revision} does not say of which commit it is`);
    const ours = await ownCommit(id, process.env);
    const order = await compare(ours, theirs);
    if (order === 'older' && !inputs.allowOlder) {
      const { message, help = '' } = olderCommit(service, ours, theirs, revision);
      rows.problem(service, message, help);
    } else if (order === 'unknown')
      rows.blind(
        service,
        `whether ${shown(ours)} is newer than ${shown(theirs)} of ${revision} is not known`,
        'Check out with fetch-depth: 0, so that git knows both.',
      );
    else rows.ok(service, `runs ${shown(theirs)}, ${standing[order]}`);
  });
}
