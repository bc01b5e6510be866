import type { Service, Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError } from '../../runtime/errors.ts';

/** How many revisions before the running one are looked at for a verified one. */
export const lookBack = 50;
/** Descriptions asked for at a time: reading task definitions refills at 20 a second. */
const atOnce = 10;
/** Revisions on a page of ListTaskDefinitions, and how many pages are read at most. */
const pageSize = 100;
const pages = 20;

export interface Revision {
  arn: string;
  definition: TaskDefinition;
  tags: readonly Tag[];
}

export function tagOf({ tags }: Pick<Revision, 'tags'>, key: string): string | undefined {
  return tags.find((tag) => tag.key === key)?.value;
}

/** When the revision's smoke test passed; undefined if it never did. */
export function verifiedAt(revision: Pick<Revision, 'tags'>): string | undefined {
  return tagOf(revision, 'slipway:verified');
}

/**
 * True if its smoke test passed and it was not rolled back since.
 * @param where CLUSTER/SERVICE. Environments of one account share a family: what was verified in another one has that
 * one's roles and secrets. Where smoke-verify did not say where it was, it counts.
 */
export function isGood(revision: Pick<Revision, 'tags'>, where: string): boolean {
  const [verified, left] = [verifiedAt(revision), tagOf(revision, 'slipway:rolled-back')];
  if (verified === undefined || verifiedElsewhere(revision, where) !== undefined) return false;
  return left === undefined || Date.parse(left) < Date.parse(verified);
}

/** The other service that it was verified in, CLUSTER/SERVICE; undefined where it was this one, or that isn't known. */
export function verifiedElsewhere(revision: Pick<Revision, 'tags'>, where: string): string | undefined {
  const place = tagOf(revision, 'slipway:verified-in');
  return place === undefined || place === where ? undefined : place;
}

/** A service as the tag `slipway:verified-in` names it. */
export const placeOf = ({ ecs, service }: { ecs: Ecs; service: string }): string =>
  `${shortName(ecs.cluster)}/${service}`;

/** `user` and 12 of `…/user:12`. */
export function familyOf(arn: string): { family: string; revision: number } {
  const [, family = shortName(arn), revision = '0'] = /^(.*):(\d+)$/.exec(shortName(arn)) ?? [];
  return { family, revision: Number(revision) };
}

/** The active revisions of a family before this one, newest first, at most 50. @throws ActionError */
export async function revisionsBefore(ecs: Ecs, arn: string, signal: AbortSignal): Promise<string[]> {
  const { ListTaskDefinitionsCommand } = await import('@aws-sdk/client-ecs');
  const { family, revision } = familyOf(arn);
  const found: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < pages && found.length < lookBack; page++) {
    const answer = await ecs.client
      .send(
        new ListTaskDefinitionsCommand({
          familyPrefix: family,
          sort: 'DESC',
          status: 'ACTIVE',
          maxResults: pageSize,
          nextToken,
        }),
        { abortSignal: signal },
      )
      .catch((error: unknown) => {
        signal.throwIfAborted();
        throw awsError(error, `list the revisions of task definition '${family}'`);
      });
    found.push(...(answer.taskDefinitionArns ?? []).filter((one) => familyOf(one).revision < revision));
    nextToken = answer.nextToken;
    if (nextToken === undefined) break;
  }
  return found.slice(0, lookBack);
}

/** The newest revision among these that is verified there and was not rolled back since. @throws ActionError */
export async function newestGood(
  ecs: Ecs,
  arns: readonly string[],
  where: string,
  signal: AbortSignal,
): Promise<Revision | undefined> {
  for (let at = 0; at < arns.length; at += atOnce) {
    signal.throwIfAborted();
    const batch = await Promise.all(
      arns.slice(at, at + atOnce).map((arn) => describeTaskDefinition(ecs, arn)),
    );
    const found = batch.find((one) => isGood(one, where));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @throws ActionError that says what to do where nothing is verified */
export function noneVerified(from: string, unverified: string | undefined): ActionError {
  const other =
    unverified === undefined
      ? 'There is no earlier revision at all.'
      : `The one before is ${shortName(unverified)}: to go back to it unproven, give it as 'to', or set allow-unverified: true.`;
  return new ActionError(
    `no verified revision of ${familyOf(from).family} was found before the running ${shortName(from)}; nothing was changed`,
    {
      help: `${other} smoke-verify with task-definition-arn marks revisions that pass.`,
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
