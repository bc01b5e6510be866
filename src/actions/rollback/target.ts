import type { Service, Tag } from '@aws-sdk/client-ecs';
import { describeTaskDefinition, type Ecs, listRevisions, shortName } from '../../aws/ecs.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError } from '../../runtime/errors.ts';

/** How many revisions are looked at for a verified one. */
export const lookBack = 50;
/** Descriptions asked for at a time: reading task definitions refills at 20 a second. */
const atOnce = 10;

export interface Revision {
  arn: string;
  tags: readonly Tag[];
}

/** When the revision's smoke test passed; undefined if it never did. */
export function verifiedAt({ tags }: Revision): string | undefined {
  return tags.find(({ key }) => key === 'slipway:verified')?.value;
}

/** The newest verified revision other than those given, undefined if there is none among the newest 50. */
export async function newestVerified(
  ecs: Ecs,
  from: string,
  signal: AbortSignal,
): Promise<Revision | undefined> {
  const family = shortName(from).replace(/:\d+$/, '');
  const arns = (await listRevisions(ecs, family, lookBack)).filter((arn) => arn !== from);
  for (let at = 0; at < arns.length; at += atOnce) {
    signal.throwIfAborted();
    const batch = await Promise.all(
      arns.slice(at, at + atOnce).map((arn) => describeTaskDefinition(ecs, arn)),
    );
    const found = batch.find((revision) => verifiedAt(revision) !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @throws ActionError that says what to do where nothing is verified */
export function noneVerified(from: string): ActionError {
  return new ActionError(
    `no verified revision of ${shortName(from).replace(/:\d+$/, '')} was found, other than the running ${shortName(from)}`,
    {
      help: `The newest ${lookBack} were looked at. Give one as 'to' (family:revision); from now on smoke-verify with task-definition-arn marks those that pass.`,
    },
  );
}

/**
 * Where ECS itself would go back to from the deployment that is going on: the newest one that completed. Undefined if none is
 * going on or there is nothing to go back to.
 */
export function ownWayBack(service: Service): string | undefined {
  const primary = primaryDeployment(service);
  if (primary?.rolloutState !== 'IN_PROGRESS') return undefined;
  const completed = (service.deployments ?? []).filter(
    ({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED',
  );
  const [newest] = completed.sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
  return newest?.taskDefinition;
}
