import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { parseArn } from '../names.ts';
import { abortByUser } from '../rollout/abort.ts';
import { answerPause } from '../rollout/shift-transitions.ts';
import { isOpen, stopByUser } from '../rollout/transitions.ts';
import type { Cluster, Revision, Service, ServiceDeployment } from '../store/model.ts';
import {
  serviceDeploymentBrief,
  serviceDeploymentView,
  serviceRevisionView,
} from '../views/service-deployment.ts';
import {
  clusterOf,
  type Ecs,
  invalid,
  missing,
  type Operation,
  operation,
  serviceOf,
  shapes,
} from './operation.ts';
import { page } from './page.ts';

const statuses = [
  'PENDING',
  'SUCCESSFUL',
  'STOPPED',
  'STOP_REQUESTED',
  'IN_PROGRESS',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
] as const;

export const serviceDeploymentOperations: Record<string, Operation> = {
  ListServiceDeployments: operation(
    z.object({
      service: z.string(),
      cluster: z.string().optional(),
      status: z.array(z.enum(statuses)).default([]),
      createdAt: z.object({ before: z.number().optional(), after: z.number().optional() }).default({}),
      ...shapes.page,
    }),
    (ecs, input) => {
      // A service's ARN names its cluster.
      const inArn = parseArn(input.service)?.path;
      const cluster = clusterOf(ecs, input.cluster ?? (inArn?.length === 2 ? inArn[0] : undefined));
      const service = serviceOf(ecs, cluster, input.service);
      const { before = Number.POSITIVE_INFINITY, after = Number.NEGATIVE_INFINITY } = input.createdAt;
      const found = service.serviceDeployments
        .filter((d) => input.status.length === 0 || input.status.includes(d.status))
        .filter((d) => d.createdAt / 1000 <= before && d.createdAt / 1000 >= after);
      const { items, nextToken } = page(found, (d) => d.arn, input, { default: 20, max: 100 });
      return { serviceDeployments: items.map((d) => serviceDeploymentBrief(cluster, service, d)), nextToken };
    },
  ),

  DescribeServiceDeployments: operation(
    z.object({ serviceDeploymentArns: z.array(z.string()).min(1).max(20) }),
    (ecs, input) => {
      const found = input.serviceDeploymentArns.map((arn) => ({ arn, hit: findDeployment(ecs, arn) }));
      return {
        serviceDeployments: found.flatMap(({ hit }) =>
          hit ? serviceDeploymentView(hit.cluster, hit.service, hit.deployment) : [],
        ),
        failures: found.flatMap(({ arn, hit }) => (hit ? [] : missing(arn))),
      };
    },
  ),

  DescribeServiceRevisions: operation(
    z.object({ serviceRevisionArns: z.array(z.string()).min(1).max(20) }),
    (ecs, input) => {
      const found = input.serviceRevisionArns.map((arn) => ({ arn, hit: findRevision(ecs, arn) }));
      return {
        serviceRevisions: found.flatMap(({ hit }) =>
          hit ? serviceRevisionView(hit.cluster, hit.service, hit.revision) : [],
        ),
        failures: found.flatMap(({ arn, hit }) => (hit ? [] : missing(arn))),
      };
    },
  ),

  StopServiceDeployment: operation(
    z.object({
      serviceDeploymentArn: z.string(),
      stopType: z.enum(['ABORT', 'ROLLBACK']).default('ROLLBACK'),
    }),
    (ecs, input) => {
      const { cluster, service, deployment } = deploymentOf(ecs, input.serviceDeploymentArn);
      if (!isOpen(deployment)) {
        throw new AwsError(
          'ConflictException',
          `The service deployment has ended (${deployment.status}) and can't be stopped.`,
          { members: { resourceIds: [deployment.arn] } },
        );
      }
      // One that is stopping or rolling back already carries on.
      if (deployment.status === 'PENDING' || deployment.status === 'IN_PROGRESS') {
        const stop = input.stopType === 'ABORT' ? abortByUser : stopByUser;
        stop(service, ecs.scheduler.context(cluster, service));
        ecs.store.touchCluster(cluster, { service });
        ecs.scheduler.serviceChanged(cluster, service);
      }
      return { serviceDeploymentArn: deployment.arn };
    },
  ),

  ContinueServiceDeployment: operation(
    z.object({
      serviceDeploymentArn: z.string(),
      hookId: z.string(),
      action: z.enum(['CONTINUE', 'ROLLBACK']).default('CONTINUE'),
    }),
    (ecs, input) => {
      const { cluster, service, deployment } = deploymentOf(ecs, input.serviceDeploymentArn);
      if (!/^ecs-[a-z]+-.+$/.test(input.hookId)) {
        throw invalid('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}');
      }
      if (!isOpen(deployment)) {
        throw invalid(
          'Continuing a service deployment is not allowed for service deployment in terminal states.',
        );
      }
      if (!answerPause(deployment, input.hookId, input.action)) {
        throw invalid(
          'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN',
        );
      }
      ecs.store.touchCluster(cluster, { service });
      ecs.scheduler.serviceChanged(cluster, service);
      return { serviceDeploymentArn: deployment.arn };
    },
  ),
};

/** The cluster and service that an ARN such as `service-deployment/CLUSTER/SERVICE/ID` names, and its id. */
function ownerOf(ecs: Ecs, text: string, type: string): { cluster: Cluster; service: Service } | undefined {
  const arn = parseArn(text);
  const { account, region } = ecs.state.scope;
  if (arn?.type !== type || arn.account !== account || arn.region !== region) return undefined;
  const [clusterName = '', serviceName = ''] = arn.path;
  const cluster = ecs.state.clusters.get(clusterName);
  const service = cluster?.services.get(serviceName);
  return cluster && service && { cluster, service };
}

function findDeployment(
  ecs: Ecs,
  arn: string,
): { cluster: Cluster; service: Service; deployment: ServiceDeployment } | undefined {
  const owner = ownerOf(ecs, arn, 'service-deployment');
  const deployment = owner?.service.serviceDeployments.find((d) => d.arn === arn);
  return owner && deployment && { ...owner, deployment };
}

function findRevision(
  ecs: Ecs,
  arn: string,
): { cluster: Cluster; service: Service; revision: Revision } | undefined {
  const owner = ownerOf(ecs, arn, 'service-revision');
  const revision = owner?.service.revisions.find((r) => r.arn === arn);
  return owner && revision && { ...owner, revision };
}

function deploymentOf(ecs: Ecs, arn: string) {
  const found = findDeployment(ecs, arn);
  if (!found)
    throw new AwsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
  return found;
}
