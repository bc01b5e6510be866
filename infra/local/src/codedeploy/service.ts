/** The ECS service of a deployment: its task sets, as ECS answers them. */
import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import { failure } from './halt.ts';
import type { Deployment, Side } from './model.ts';
import type { CallEcs } from './parts.ts';

const open = z.record(z.string(), z.unknown());

const taskSet = z.object({
  id: z.string(),
  status: z.enum(['PRIMARY', 'ACTIVE', 'DRAINING']),
  startedBy: z.string().optional(),
  computedDesiredCount: z.number(),
  pendingCount: z.number(),
  runningCount: z.number(),
  stabilityStatus: z.enum(['STEADY_STATE', 'STABILIZING']),
  launchType: z.string().optional(),
  capacityProviderStrategy: z.array(open).optional(),
  platformVersion: z.string().optional(),
  networkConfiguration: open,
  loadBalancers: z.array(z.object({ targetGroupArn: z.string().optional() })),
  serviceRegistries: z.array(open).optional(),
});
export type TaskSetAnswer = z.output<typeof taskSet>;

const described = z.object({
  services: z.array(
    z.object({
      serviceArn: z.string(),
      status: z.string(),
      deploymentController: z.object({ type: z.string() }),
      taskSets: z.array(taskSet).default([]),
    }),
  ),
});
export type ServiceAnswer = z.output<typeof described>['services'][number];

type Named = Deployment['service'];

/** Undefined where there is no such cluster or service. */
export async function findService(
  ecs: CallEcs,
  scope: Scope,
  { clusterName, serviceName }: Named,
): Promise<ServiceAnswer | undefined> {
  try {
    const answer = await ecs(scope, 'DescribeServices', { cluster: clusterName, services: [serviceName] });
    return described.parse(answer).services[0];
  } catch (error) {
    if (error instanceof AwsError && error.code === 'ClusterNotFoundException') return undefined;
    throw error;
  }
}

/** @throws Halt INVALID_ECS_SERVICE */
export async function serviceOf(ecs: CallEcs, deployment: Deployment): Promise<ServiceAnswer> {
  const { clusterName, serviceName } = deployment.service;
  const service = await findService(ecs, deployment.scope, deployment.service);
  if (service?.status !== 'ACTIVE') {
    throw failure(
      'INVALID_ECS_SERVICE',
      `The ECS service ${serviceName} of cluster ${clusterName} is not there any more, or is not ACTIVE.`,
    );
  }
  return service;
}

/** The two sides of a deployment's task sets; those that are gone, or of neither side, are left out. */
export function sidesOf(
  deployment: Deployment,
  sets: TaskSetAnswer[],
): { label: 'Blue' | 'Green'; side: Side; set: TaskSetAnswer; weight: number }[] {
  const { blue, green, weight } = deployment;
  const sides = [
    { label: 'Blue' as const, side: blue, weight: 100 - weight },
    { label: 'Green' as const, side: green, weight },
  ];
  return sides.flatMap(({ label, side, weight: share }) => {
    const set = sets.find((s) => s.id === side?.id);
    return side && set ? [{ label, side, set, weight: share }] : [];
  });
}
