import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { arns, shortName } from '../names.ts';
import { beginDeployment, endByDeletion, growShares } from '../rollout/transitions.ts';
import type { Cluster, Json, RevisionSettings, Service, ServiceSettings } from '../store/model.ts';
import { findService, findTaskDefinition } from '../store/store.ts';
import { addTaskSet } from '../task-sets/sets.ts';
import { currentSettings, serviceView } from '../views/service.ts';
import {
  checkIdentifier,
  clientError,
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
import {
  checkDesiredCount,
  checkPort,
  checkVolumes,
  deploymentConfigurationOf,
  launchOf,
  loadBalancersOf,
  serviceShape,
} from './service-input.ts';
import { checkTogether } from './shift-input.ts';
import { startable } from './task-definitions.ts';
import {
  checkSameController,
  checkStrategy,
  controllerOf,
  oneRegistry,
  refuseControlled,
} from './task-set-input.ts';

const createShape = z.object({
  ...serviceShape,
  serviceName: z.string(),
  clientToken: z.string().max(36).optional(),
  launchType: z.enum(['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']).optional(),
  role: z.string().optional(),
  schedulingStrategy: z.enum(['REPLICA', 'DAEMON']).optional(),
  tags: shapes.tags.default([]),
});

const updateShape = z.object({
  ...serviceShape,
  service: z.string(),
  forceNewDeployment: z.boolean().optional(),
});

export const serviceOperations: Record<string, Operation> = {
  CreateService: operation(createShape, (ecs, input, raw) =>
    ecs.tokens.once(
      {
        operation: 'CreateService',
        place: clusterOf(ecs, input.cluster).name,
        token: input.clientToken,
        input: raw,
      },
      () => create(ecs, input),
      notIdempotent,
    ),
  ),

  UpdateService: operation(updateShape, (ecs, input) => update(ecs, input)),

  DescribeServices: operation(
    z.object({
      cluster: z.string().optional(),
      services: z.array(z.string()),
      include: z.array(z.enum(['TAGS'])).default([]),
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      if (input.services.length === 0) throw invalid('Services cannot be empty.');
      if (input.services.length > 10) throw invalid('At most 10 services can be described at once.');
      for (const name of input.services) checkIdentifier(cluster, 'service', name);
      const found = input.services.map((name) => ({ name, service: findService(ecs.state, cluster, name) }));
      return {
        services: found.flatMap(({ service }) =>
          service ? serviceView(cluster, service, input.include.includes('TAGS')) : [],
        ),
        failures: found.flatMap(({ name, service }) =>
          service ? [] : missing(arns.service(cluster.scope, cluster.name, shortName(name))),
        ),
      };
    },
  ),

  ListServices: operation(
    z.object({
      cluster: z.string().optional(),
      launchType: shapes.launchType.optional(),
      resourceManagementType: z.enum(['CUSTOMER', 'ECS']).optional(),
      schedulingStrategy: z.enum(['REPLICA', 'DAEMON']).default('REPLICA'),
      ...shapes.page,
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      const found = [...cluster.services.values()]
        .filter((s) => s.status === 'ACTIVE' && input.schedulingStrategy === 'REPLICA')
        .filter((s) => input.launchType === undefined || currentSettings(s)?.launchType === input.launchType)
        .map((s) => s.arn)
        .toSorted();
      const { items, nextToken } = page(found, (arn) => arn, input, { default: 10, max: 100 });
      return { serviceArns: items, nextToken };
    },
  ),

  ListServicesByNamespace: operation(z.object({ namespace: z.string(), ...shapes.page }), (ecs, input) => {
    const inNamespace = (cluster: Cluster, service: Service) => {
      const connect = currentSettings(service)?.serviceConnectConfiguration;
      return (
        connect?.enabled === true &&
        (connect.namespace ?? cluster.serviceConnectDefaults?.namespace) === input.namespace
      );
    };
    const found = [...ecs.state.clusters.values()]
      .flatMap((c) => [...c.services.values()].filter((s) => s.status === 'ACTIVE' && inNamespace(c, s)))
      .map((s) => s.arn)
      .toSorted();
    const { items, nextToken } = page(found, (arn) => arn, input, { default: 10, max: 100 });
    return { serviceArns: items, nextToken };
  }),

  DeleteService: operation(
    z.object({ cluster: z.string().optional(), service: z.string(), force: z.boolean().default(false) }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      const service = serviceOf(ecs, cluster, input.service);
      if (service.status === 'INACTIVE') throw new AwsError('ServiceNotFoundException', 'Service not found.');
      if (service.desiredCount > 0 && !input.force) {
        throw invalid('The service cannot be stopped while it is scaled above 0.');
      }
      if (service.status === 'ACTIVE') {
        endByDeletion(service, ecs.scheduler.context(cluster, service));
        service.desiredCount = 0;
        service.status = 'DRAINING';
        touched(ecs, cluster, service);
      }
      return { service: serviceView(cluster, service) };
    },
  ),
};

const notIdempotent = () => invalid('Creation of service was not idempotent.');

function touched(ecs: Ecs, cluster: Cluster, service: Service): void {
  ecs.store.touchCluster(cluster, { service });
  ecs.scheduler.serviceChanged(cluster, service);
}

async function create(ecs: Ecs, input: z.output<typeof createShape>): Promise<object> {
  const cluster = clusterOf(ecs, input.cluster);
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(input.serviceName)) {
    throw invalid('Invalid service name. Use 1 to 255 letters, digits, hyphens and underscores.');
  }
  const controller = controllerOf(input.deploymentController);
  if (input.schedulingStrategy === 'DAEMON') {
    throw invalid('The daemon scheduling strategy is not supported by Fargate.');
  }
  checkStrategy(controller, input.deploymentConfiguration?.strategy);
  if (controller === 'EXTERNAL') return createExternal(ecs, cluster, input);
  if (input.taskDefinition === undefined) throw invalid('TaskDefinition cannot be empty.');
  if (input.desiredCount === undefined) throw invalid('Desired count cannot be empty.');
  checkDesiredCount(input.desiredCount);
  const definition = startable(ecs, input.taskDefinition);
  const launch = launchOf(cluster, input.launchType, input.capacityProviderStrategy);
  if (!input.networkConfiguration) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  checkVolumes(input.volumeConfigurations, definition);
  const deploymentConfiguration = deploymentConfigurationOf(input.deploymentConfiguration, undefined);
  const loadBalancers = await loadBalancersOf(ecs, input.loadBalancers ?? [], definition);
  checkTogether(loadBalancers, deploymentConfiguration.strategy);
  // From here on nothing waits, so that of two requests at once only one makes the service.
  checkUnused(cluster, input.serviceName);
  const service = newService(ecs, cluster, input, { deploymentConfiguration, ...launch });
  cluster.services.set(service.name, service);
  const settings: RevisionSettings = {
    taskDefinition: definition.arn,
    launchType: launch.launchType,
    platformVersion: input.platformVersion ?? 'LATEST',
    loadBalancers,
    serviceRegistries: oneRegistry(input.serviceRegistries),
    networkConfiguration: input.networkConfiguration,
    serviceConnectConfiguration: input.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations,
  };
  if (controller) {
    const { capacityProviderStrategy } = launch;
    service.controller = controller;
    addTaskSet(service, ecs.clock.now(), {
      status: 'PRIMARY',
      settings,
      capacityProviderStrategy,
      scale: 100,
      tags: [],
    });
  } else beginDeployment(service, settings, ecs.scheduler.context(cluster, service));
  touched(ecs, cluster, service);
  return { service: serviceView(cluster, service, service.tags.length > 0) };
}

/** A service of which somebody else makes the task sets: it has none yet. */
function createExternal(ecs: Ecs, cluster: Cluster, input: z.output<typeof createShape>): object {
  if (input.desiredCount === undefined) throw invalid('Desired count cannot be empty.');
  checkDesiredCount(input.desiredCount);
  const deploymentConfiguration = deploymentConfigurationOf(input.deploymentConfiguration, undefined);
  checkUnused(cluster, input.serviceName);
  const service = newService(ecs, cluster, input, { deploymentConfiguration });
  service.controller = 'EXTERNAL';
  service.taskSets = [];
  cluster.services.set(service.name, service);
  touched(ecs, cluster, service);
  return { service: serviceView(cluster, service, service.tags.length > 0) };
}

/** @throws AwsError InvalidParameterException where the name is taken */
function checkUnused(cluster: Cluster, name: string): void {
  const before = cluster.services.get(name);
  if (before?.status === 'ACTIVE') throw notIdempotent();
  if (before?.status === 'DRAINING') throw invalid('Unable to Start a service that is still Draining.');
}

function newService(
  ecs: Ecs,
  cluster: Cluster,
  input: z.output<typeof createShape>,
  settings: Pick<ServiceSettings, 'deploymentConfiguration' | 'capacityProviderStrategy'>,
): Service {
  return {
    scope: cluster.scope,
    name: input.serviceName,
    arn: arns.service(cluster.scope, cluster.name, input.serviceName),
    cluster: cluster.name,
    status: 'ACTIVE',
    desiredCount: input.desiredCount ?? 0,
    settings: {
      deploymentConfiguration: settings.deploymentConfiguration,
      capacityProviderStrategy: settings.capacityProviderStrategy,
      healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0,
      placementConstraints: input.placementConstraints ?? [],
      placementStrategy: input.placementStrategy ?? [],
      enableECSManagedTags: input.enableECSManagedTags ?? false,
      enableExecuteCommand: input.enableExecuteCommand ?? false,
      propagateTags: input.propagateTags ?? 'NONE',
      availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? 'ENABLED',
    },
    role:
      input.role ??
      `arn:aws:iam::${cluster.scope.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    createdAt: ecs.clock.now(),
    createdBy: `arn:aws:iam::${cluster.scope.account}:root`,
    deployments: [],
    revisions: [],
    serviceDeployments: [],
    events: [],
    steady: false,
    tags: input.tags,
  };
}

async function update(ecs: Ecs, input: z.output<typeof updateShape>): Promise<object> {
  const cluster = clusterOf(ecs, input.cluster);
  const service = serviceOf(ecs, cluster, input.service);
  if (service.controller) return updateControlled(ecs, cluster, service, input);
  const before = currentSettings(service);
  if (service.status !== 'ACTIVE' || !before) {
    throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  }
  checkSameController(service, input.deploymentController);
  checkDesiredCount(input.desiredCount ?? 0);
  const definition = input.taskDefinition === undefined ? undefined : startable(ecs, input.taskDefinition);
  const settings: RevisionSettings = {
    ...before,
    ...(definition && { taskDefinition: definition.arn }),
    ...(input.platformVersion !== undefined && { platformVersion: input.platformVersion }),
    ...(input.networkConfiguration && { networkConfiguration: input.networkConfiguration }),
    ...(input.serviceRegistries && { serviceRegistries: oneRegistry(input.serviceRegistries) }),
    ...(input.serviceConnectConfiguration && {
      serviceConnectConfiguration: input.serviceConnectConfiguration,
    }),
    ...(input.volumeConfigurations && { volumeConfigurations: input.volumeConfigurations }),
    ...(input.vpcLatticeConfigurations && { vpcLatticeConfigurations: input.vpcLatticeConfigurations }),
  };
  const used = definition ?? findTaskDefinition(ecs.state, settings.taskDefinition);
  if (!used) throw clientError('TaskDefinition not found.');
  checkVolumes(input.volumeConfigurations, used);
  if (input.loadBalancers) settings.loadBalancers = await loadBalancersOf(ecs, input.loadBalancers, used);
  for (const { containerName, containerPort } of settings.loadBalancers)
    checkPort(used, containerName, containerPort);
  const changed = changedSettings(cluster, service, input);
  checkTogether(settings.loadBalancers, changed.deploymentConfiguration.strategy);
  if (service.status !== 'ACTIVE') throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  // From here on nothing waits and nothing is refused.
  service.settings = changed;
  if (changed.capacityProviderStrategy) settings.launchType = undefined;
  const added = Math.max(0, (input.desiredCount ?? 0) - service.desiredCount);
  if (input.desiredCount !== undefined) service.desiredCount = input.desiredCount;
  if (input.forceNewDeployment || startsDeployment(before, settings)) {
    beginDeployment(service, settings, ecs.scheduler.context(cluster, service));
  } else {
    growShares(service, added);
  }
  touched(ecs, cluster, service);
  return { service: serviceView(cluster, service) };
}

/** A service whose deployments are not ECS's: its task sets are changed otherwise. */
function updateControlled(
  ecs: Ecs,
  cluster: Cluster,
  service: Service,
  input: z.output<typeof updateShape>,
): object {
  if (service.status !== 'ACTIVE') throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  checkSameController(service, input.deploymentController);
  checkStrategy(service.controller, input.deploymentConfiguration?.strategy);
  refuseControlled(service, input);
  service.settings = changedSettings(cluster, service, input);
  if (input.desiredCount !== undefined) service.desiredCount = input.desiredCount;
  touched(ecs, cluster, service);
  return { service: serviceView(cluster, service) };
}

/** A launch type that gives way to capacity providers is no reason to deploy. Source: API_UpdateService. */
function startsDeployment(before: RevisionSettings, after: RevisionSettings): boolean {
  const comparable = (settings: RevisionSettings): Json => ({ ...settings, launchType: undefined });
  return !isDeepStrictEqual(comparable(before), comparable(after));
}

/** What changes without a deployment. */
function changedSettings(
  cluster: Cluster,
  service: Service,
  input: z.output<typeof updateShape>,
): ServiceSettings {
  const before = service.settings;
  const { capacityProviderStrategy: strategy } = input;
  return {
    deploymentConfiguration: deploymentConfigurationOf(
      input.deploymentConfiguration,
      before.deploymentConfiguration,
    ),
    capacityProviderStrategy: strategy
      ? launchOf(cluster, undefined, strategy).capacityProviderStrategy
      : before.capacityProviderStrategy,
    healthCheckGracePeriodSeconds:
      input.healthCheckGracePeriodSeconds ?? before.healthCheckGracePeriodSeconds,
    placementConstraints: input.placementConstraints ?? before.placementConstraints,
    placementStrategy: input.placementStrategy ?? before.placementStrategy,
    enableECSManagedTags: input.enableECSManagedTags ?? before.enableECSManagedTags,
    enableExecuteCommand: input.enableExecuteCommand ?? before.enableExecuteCommand,
    propagateTags: input.propagateTags ?? before.propagateTags,
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? before.availabilityZoneRebalancing,
  };
}
