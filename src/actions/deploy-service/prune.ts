import type { Service } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { deregister, describeTaskDefinition, listRevisions } from '../../aws/revisions.ts';
import { runningRevisions } from '../../aws/tasks.ts';
import { causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';

/** Looked at in one run, beyond those that are kept. */
const lookBack = 50;
/** Reading task definitions refills at 20 a second. */
const atOnce = 10;

/** Revisions that the service may still go back to or has tasks of. */
export function inUse({ taskDefinition, deployments, taskSets }: Service): string[] {
  const all = [taskDefinition, ...(deployments ?? []).map((one) => one.taskDefinition)];
  return [...all, ...(taskSets ?? []).map((one) => one.taskDefinition)].filter((arn) => arn !== undefined);
}

/**
 * Deregisters revisions of the family that are older than the newest `keep`, but none that is in use or was verified. What goes
 * wrong here is said and fails nothing: the deployment has succeeded.
 * @returns those that went
 */
export async function prune(
  ecs: Ecs,
  service: Service,
  arn: string,
  previous: string | undefined,
  keep: number,
): Promise<string[]> {
  const family = shortName(arn).replace(/:\d+$/, '');
  const gone: string[] = [];
  try {
    const old = (await listRevisions(ecs, family, 100)).slice(keep, keep + lookBack);
    // Other services, and tasks of one's own, may run a revision of the same family.
    const spared = new Set([arn, previous, ...inUse(service), ...(await runningRevisions(ecs, family))]);
    const candidates = old.filter((one) => !spared.has(one));
    for (let at = 0; at < candidates.length; at += atOnce) {
      const batch = await Promise.all(
        candidates.slice(at, at + atOnce).map((one) => describeTaskDefinition(ecs, one)),
      );
      for (const { arn: one, tags } of batch) {
        if (tags.some(({ key }) => key === 'slipway:verified')) continue;
        await deregister(ecs, one);
        gone.push(one);
      }
    }
  } catch (error) {
    log.warning(`old revisions of ${family} could not all be deregistered: ${causeChain(error).join('; ')}`);
  }
  if (gone.length > 0)
    log.info(`deregistered ${gone.length} old revisions: ${gone.map(shortName).join(', ')}`);
  return gone;
}
