/** The desired count of an ECS service, as its target sees it. */
import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';

/** Asks ECS by its public operations. @throws AwsError */
export type CallEcs = (scope: Scope, operation: string, input: object) => Promise<object>;

const described = z.object({
  services: z.array(
    z.object({
      status: z.string(),
      desiredCount: z.number(),
      deployments: z.array(z.object({ rolloutState: z.string().optional() })).default([]),
      taskSets: z.array(z.object({ status: z.string() })).default([]),
    }),
  ),
});

export interface Scaled {
  desiredCount: number;
  /** A deployment is under way. */
  deploying: boolean;
}

/** `service/CLUSTER/SERVICE`, or undefined for what is no such id. */
export function serviceIn(resourceId: string): { cluster: string; service: string } | undefined {
  const match = /^service\/([^/]+)\/([^/]+)$/.exec(resourceId);
  return match?.[1] && match[2] ? { cluster: match[1], service: match[2] } : undefined;
}

/** Undefined where there is no such ACTIVE service. */
export async function readService(
  ecs: CallEcs,
  scope: Scope,
  resourceId: string,
): Promise<Scaled | undefined> {
  const named = serviceIn(resourceId);
  if (!named) return undefined;
  try {
    const input = { cluster: named.cluster, services: [named.service] };
    const [service] = described.parse(await ecs(scope, 'DescribeServices', input)).services;
    if (service?.status !== 'ACTIVE') return undefined;
    const rolling = service.deployments.some((d) => d.rolloutState === 'IN_PROGRESS');
    const shifting = service.taskSets.filter((s) => s.status !== 'DRAINING').length > 1;
    return { desiredCount: service.desiredCount, deploying: rolling || shifting };
  } catch (error) {
    if (error instanceof AwsError && error.code === 'ClusterNotFoundException') return undefined;
    throw error;
  }
}

export async function setDesiredCount(
  ecs: CallEcs,
  scope: Scope,
  resourceId: string,
  desiredCount: number,
): Promise<void> {
  await ecs(scope, 'UpdateService', { ...serviceIn(resourceId), desiredCount });
}
