import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { shortName } from '../names.ts';
import type { Cluster, RevisionSettings, Service } from '../store/model.ts';
import type { TaskSet } from '../task-sets/model.ts';
import { addTaskSet, drainTaskSet, findTaskSet, makePrimary } from '../task-sets/sets.ts';
import { taskSetView, wantedOf } from '../task-sets/view.ts';
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
import { launchOf, loadBalancersOf, serviceShape } from './service-input.ts';
import { startable } from './task-definitions.ts';
import { oneRegistry } from './task-set-input.ts';

const scale = z.object({
  value: z.number().min(0).max(100).optional(),
  unit: z.enum(['PERCENT']).optional(),
});

const createShape = z.object({
  service: z.string(),
  cluster: z.string(),
  externalId: z.string().optional(),
  taskDefinition: z.string(),
  networkConfiguration: serviceShape.networkConfiguration,
  loadBalancers: serviceShape.loadBalancers,
  serviceRegistries: serviceShape.serviceRegistries,
  launchType: z.enum(['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']).optional(),
  capacityProviderStrategy: serviceShape.capacityProviderStrategy,
  platformVersion: serviceShape.platformVersion,
  scale: scale.optional(),
  clientToken: z.string().max(36).optional(),
  tags: shapes.tags.default([]),
});

const named = { cluster: z.string(), service: z.string(), taskSet: z.string() };

export const taskSetOperations: Record<string, Operation> = {
  CreateTaskSet: operation(createShape, (ecs, input, raw) =>
    ecs.tokens.once(
      {
        operation: 'CreateTaskSet',
        place: `${clusterOf(ecs, input.cluster).name} ${shortName(input.service)}`,
        token: input.clientToken,
        input: raw,
      },
      () => create(ecs, input),
      () => invalid('Creation of task set was not idempotent.'),
    ),
  ),

  UpdateTaskSet: operation(z.object({ ...named, scale }), (ecs, input) => {
    const { cluster, service } = controlled(ecs, input.cluster, input.service);
    const set = taskSetOf(service, input.taskSet);
    set.scale = input.scale.value ?? 0;
    set.updatedAt = ecs.clock.now();
    touched(ecs, cluster, service);
    return { taskSet: taskSetView(cluster, service, set) };
  }),

  DescribeTaskSets: operation(
    z.object({
      cluster: z.string(),
      service: z.string(),
      taskSets: z.array(z.string()).default([]),
      include: z.array(z.enum(['TAGS'])).default([]),
    }),
    (ecs, input) => {
      const { cluster, service } = controlled(ecs, input.cluster, input.service);
      const asked = input.taskSets.length > 0 ? input.taskSets : (service.taskSets ?? []).map((s) => s.id);
      const found = asked.map((name) => ({ name, set: findTaskSet(service, name) }));
      const withTags = input.include.includes('TAGS');
      return {
        taskSets: found.flatMap(({ set }) => (set ? taskSetView(cluster, service, set, withTags) : [])),
        failures: found.flatMap(({ name, set }) => (set ? [] : missing(name))),
      };
    },
  ),

  DeleteTaskSet: operation(z.object({ ...named, force: z.boolean().default(false) }), (ecs, input) => {
    const { cluster, service } = controlled(ecs, input.cluster, input.service);
    return { taskSet: remove(ecs, cluster, service, taskSetOf(service, input.taskSet), input.force) };
  }),

  UpdateServicePrimaryTaskSet: operation(
    z.object({ cluster: z.string(), service: z.string(), primaryTaskSet: z.string() }),
    (ecs, input) => {
      const { cluster, service } = controlled(ecs, input.cluster, input.service);
      const set = taskSetOf(service, input.primaryTaskSet);
      makePrimary(service, set, ecs.clock.now());
      touched(ecs, cluster, service);
      return { taskSet: taskSetView(cluster, service, set) };
    },
  ),
};

function touched(ecs: Ecs, cluster: Cluster, service: Service): void {
  ecs.store.touchCluster(cluster, { service });
  ecs.scheduler.serviceChanged(cluster, service);
}

/**
 * A service with task sets. Who may change them is left to the caller, as all permissions are: on AWS CodeDeploy asks for the
 * same operations under its service role.
 * @throws AwsError ServiceNotFoundException, ServiceNotActiveException, InvalidParameterException
 */
function controlled(ecs: Ecs, clusterName: string, serviceName: string) {
  const cluster = clusterOf(ecs, clusterName);
  const service = serviceOf(ecs, cluster, serviceName);
  if (service.status !== 'ACTIVE') throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (!service.controller) {
    throw invalid('Task sets need a service whose deployment controller is EXTERNAL or CODE_DEPLOY.');
  }
  return { cluster, service };
}

function taskSetOf(service: Service, name: string): TaskSet {
  const set = findTaskSet(service, name);
  if (!set || set.status === 'DRAINING') {
    throw new AwsError('TaskSetNotFoundException', 'The specified task set could not be found.');
  }
  return set;
}

function remove(ecs: Ecs, cluster: Cluster, service: Service, set: TaskSet, force: boolean): object {
  if (!force && wantedOf(service, set) > 0) {
    throw invalid('The task set is not scaled to 0. Scale it down first, or delete it with force.');
  }
  drainTaskSet(set, ecs.clock.now());
  const view = taskSetView(cluster, service, set);
  touched(ecs, cluster, service);
  return view;
}

async function create(ecs: Ecs, input: z.output<typeof createShape>): Promise<object> {
  const { cluster, service } = controlled(ecs, input.cluster, input.service);
  const definition = startable(ecs, input.taskDefinition);
  const launch = launchOf(cluster, input.launchType, input.capacityProviderStrategy);
  if (!input.networkConfiguration?.awsvpcConfiguration) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  const settings: RevisionSettings = {
    taskDefinition: definition.arn,
    launchType: launch.launchType,
    platformVersion: input.platformVersion ?? 'LATEST',
    loadBalancers: await loadBalancersOf(ecs, input.loadBalancers ?? [], definition),
    serviceRegistries: oneRegistry(input.serviceRegistries),
    networkConfiguration: { awsvpcConfiguration: input.networkConfiguration.awsvpcConfiguration },
  };
  if (service.status !== 'ACTIVE') throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  const set = addTaskSet(service, ecs.clock.now(), {
    status: 'ACTIVE',
    settings,
    capacityProviderStrategy: launch.capacityProviderStrategy,
    scale: input.scale?.value ?? 0,
    startedBy: service.controller === 'CODE_DEPLOY' ? 'CODE_DEPLOY' : undefined,
    externalId: input.externalId,
    tags: input.tags,
  });
  touched(ecs, cluster, service);
  return { taskSet: taskSetView(cluster, service, set, true) };
}
