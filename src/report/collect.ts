import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../aws/ecs.ts';
import { errorName } from '../aws/errors.ts';
import {
  describeRevisions,
  describeServiceRevisions,
  listDeployments,
  type Revision,
} from '../aws/queries.ts';
import { verdictOf } from '../rollout/recorded.ts';
import { ActionError } from '../runtime/errors.ts';
import type { Recorded } from './recorded.ts';

/** What came before the time that is looked at tells which deployment went back, and what it recovered from. */
const lookBackMs = 14 * 86_400_000;

/** More than anybody ships in ECS's 90 days. */
const limit = 10_000;

/** What ECS remembers of services. */
export interface Collected {
  /** By the names of the services, in order. */
  services: Map<string, Recorded[]>;
  /** Services that ECS doesn't have. */
  missing: string[];
}

/**
 * Reads what ECS and the tags of task definitions remember of the services' deployments.
 * @param services Names of ECS services by the names to show
 * @param from The begin of the time that is looked at, in milliseconds
 * @throws ActionError if ECS can't be asked, or has none of the services
 */
export async function collect(
  ecs: Ecs,
  services: ReadonlyMap<string, string>,
  from: number,
  signal: AbortSignal,
): Promise<Collected> {
  const found: Collected = { services: new Map(), missing: [] };
  let refused: unknown;
  for (const [name, ecsService] of services) {
    try {
      found.services.set(name, await collectService(ecs, name, ecsService, from, signal));
    } catch (error) {
      if (errorName(error instanceof Error ? error.cause : error) !== 'ServiceNotFoundException') throw error;
      refused = error;
      found.missing.push(name);
    }
  }
  if (found.services.size === 0 && refused !== undefined) throw refused;
  await addCommitTimes(found);
  return found;
}

async function collectService(
  ecs: Ecs,
  name: string,
  ecsService: string,
  from: number,
  signal: AbortSignal,
): Promise<Recorded[]> {
  const since = new Date(from - lookBackMs);
  const deployments = await listDeployments(ecs, ecsService, { limit, since }, signal);
  const targets = deployments.flatMap((one) =>
    [one.targetServiceRevision?.arn ?? [], sourceOf(one) ?? []].flat(),
  );
  const serviceRevisions = await describeServiceRevisions(ecs, targets, signal);
  const definitionOf = (arn: string | undefined) => serviceRevisions.get(arn ?? '')?.taskDefinition ?? '';
  const brought = deployments.map((one) => definitionOf(one.targetServiceRevision?.arn));
  const revisions = await describeRevisions(
    ecs,
    brought.filter((arn) => arn !== ''),
    signal,
  );
  const place = `${shortName(ecs.cluster)}/${ecsService}`;
  return deployments.map((one, at) => {
    const taskDefinition = brought[at] ?? '';
    // The list is newest first.
    const verdict = verdictOf(one, deployments[at - 1]);
    return recordedOf(
      name,
      place,
      { one, verdict, taskDefinition, replaced: definitionOf(sourceOf(one)) },
      revisions,
    );
  });
}

/** The newest of the revisions that ran when it began. */
function sourceOf({ sourceServiceRevisions = [] }: ServiceDeployment): string | undefined {
  return sourceServiceRevisions.map(({ arn }) => arn).at(-1);
}

/** Pure. @param place CLUSTER/SERVICE: what a smoke test found of the revision elsewhere says nothing here */
export function recordedOf(
  service: string,
  place: string,
  given: { one: ServiceDeployment } & Pick<Recorded, 'verdict' | 'taskDefinition' | 'replaced'>,
  revisions: ReadonlyMap<string, Revision>,
): Recorded {
  const { one, ...known } = given;
  const tags = revisions.get(known.taskDefinition)?.tags;
  const here = (key: 'verified' | 'failed') =>
    (tags?.get(`slipway:${key}-in`) ?? place) === place ? time(tags?.get(`slipway:${key}`)) : undefined;
  const ended = one.finishedAt ?? one.stoppedAt;
  return {
    ...known,
    service,
    id: one.serviceDeploymentArn ?? '',
    broughtBack: one.status === 'ROLLBACK_SUCCESSFUL',
    commit: tags?.get('slipway:commit') ?? '',
    committed: time(tags?.get('slipway:committed')),
    startedAt: (one.startedAt ?? one.createdAt ?? ended)?.getTime() ?? 0,
    rollbackAt: one.rollback?.startedAt?.getTime(),
    endedAt: ended?.getTime(),
    verifiedAt: here('verified'),
    failedAt: here('failed'),
  };
}

/** Where a revision doesn't say when its commit was made, this clone may. Git is no must. */
async function addCommitTimes({ services }: Collected): Promise<void> {
  const all = [...services.values()].flat();
  const lacking = all.filter(
    ({ commit, committed }) => committed === undefined && /^[0-9a-f]{7,64}$/.test(commit),
  );
  if (lacking.length === 0) return;
  const { commitTime } = await import('../git/git.ts');
  const times = new Map<string, number | undefined>();
  for (const { commit } of lacking) {
    if (times.has(commit)) continue;
    const seconds = await commitTime(process.cwd(), commit).catch((error: unknown) => {
      if (!(error instanceof ActionError)) throw error;
      return undefined;
    });
    times.set(commit, seconds === undefined ? undefined : seconds * 1_000);
  }
  for (const one of lacking) one.committed = times.get(one.commit);
}

function time(text: string | undefined): number | undefined {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : at;
}
