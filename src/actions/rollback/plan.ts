import type { Service } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { findService } from '../../aws/services.ts';
import { checkTargets } from '../../rollout/definition.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError } from '../../runtime/errors.ts';
import {
  isGood,
  newestGood,
  noneVerified,
  ownWayBack,
  placeOf,
  type Revision,
  revisionsBefore,
} from './target.ts';

export interface RollbackRequest {
  ecs: Ecs;
  service: string;
  /** The revision to get away from: nothing is done where the service doesn't run it. */
  from: string | undefined;
  /** The revision to go back to; by default it is looked for. */
  to: string | undefined;
  allowUnverified: boolean;
  reason: string | undefined;
  /** Milliseconds to follow the rollback. */
  limitMs: number;
  signal: AbortSignal;
}

/** What a rollback will do, or why there is nothing to do. */
export type RollbackPlan =
  | { kind: 'back'; before: Service; from: Revision; target: Revision; stop: boolean }
  | { kind: 'nothing'; before: Service; runs: string; reason: string }
  /** Somebody else's deployment is going on. */
  | { kind: 'other'; before: Service; runs: string; reason: string };

/**
 * Decides what a rollback has to do, and changes nothing: stop the deployment that goes on where that leads to a verified
 * revision; else deploy the newest verified one before the one that runs.
 * @throws ActionError where there is nothing to go back to without consent
 */
export async function planRollback(request: RollbackRequest): Promise<RollbackPlan> {
  const { ecs, signal } = request;
  const before = await findService(ecs, request.service, signal);
  const controller = before.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS')
    throw new ActionError(
      `service '${request.service}' has deployment controller ${controller}; this action rolls back ECS's own deployments`,
      {
        help: 'With CODE_DEPLOY, stop the deployment with auto-rollback (aws deploy stop-deployment --auto-rollback-enabled), or deploy the earlier revision with deploy-service.',
      },
    );
  const primary = primaryDeployment(before);
  const runs = primary?.taskDefinition ?? before.taskDefinition ?? '';
  if (request.from !== undefined && shortName(request.from) !== shortName(runs)) {
    const there = `${request.service} does not run ${shortName(request.from)}`;
    return primary?.rolloutState === 'COMPLETED'
      ? {
          kind: 'nothing',
          before,
          runs,
          reason: `${there} but ${shortName(runs)}: there is nothing to roll back`,
        }
      : {
          kind: 'other',
          before,
          runs,
          reason: `${there}: deployment ${primary?.id} of ${shortName(runs)} is going on, and is left alone`,
        };
  }
  const back = ownWayBack(before);
  const target = await findTarget(request, runs, back);
  if (target.definition.status !== undefined && target.definition.status !== 'ACTIVE')
    throw new ActionError(
      `${shortName(target.arn)} is ${target.definition.status}: ECS starts no tasks of it`,
      {
        help: 'It was deregistered. Give another revision, or register its definition again and deploy that.',
      },
    );
  if (target.arn === runs && primary?.rolloutState === 'COMPLETED')
    return { kind: 'nothing', before, runs, reason: `${request.service} runs ${shortName(runs)} already` };
  checkTargets(target.definition, before);
  return {
    kind: 'back',
    before,
    from: await describeTaskDefinition(ecs, runs),
    target,
    stop: back === target.arn,
  };
}

async function findTarget(
  request: RollbackRequest,
  runs: string,
  back: string | undefined,
): Promise<Revision> {
  const { ecs, signal } = request;
  if (request.to !== undefined) return await describeTaskDefinition(ecs, request.to);
  // What was there before the deployment that goes on is nearer than any revision with a number below.
  const own = back === undefined ? undefined : await describeTaskDefinition(ecs, back);
  if (own !== undefined && isGood(own, placeOf(request))) return own;
  const earlier = await revisionsBefore(ecs, runs, signal);
  const good = await newestGood(ecs, earlier, placeOf(request), signal);
  if (good !== undefined) return good;
  const unverified = back ?? earlier[0];
  if (unverified === undefined || !request.allowUnverified) throw noneVerified(runs, unverified);
  return own ?? (await describeTaskDefinition(ecs, unverified));
}
