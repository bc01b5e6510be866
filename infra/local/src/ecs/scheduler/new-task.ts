import { arns, ids } from '../names.ts';
import { groupsOf } from '../rollout/traffic.ts';
import type {
  Cluster,
  Deployment,
  Json,
  NetworkConfiguration,
  Revision,
  Service,
  Tag,
  Task,
  TaskContainer,
  TaskDefinition,
} from '../store/model.ts';
import { registriesOf } from './registries.ts';
import { sidecarOf } from './sidecar.ts';
import { healthCheckOf, type TaskOverrides } from './task-spec.ts';

export interface NewTask {
  definition: TaskDefinition;
  network: NetworkConfiguration;
  group: string;
  startedBy?: string | undefined;
  overrides?: Json | undefined;
  launchType: string;
  capacityProvider?: string | undefined;
  platformVersion: string;
  enableExecuteCommand: boolean;
  tags: Tag[];
  host: TaskHost;
}

/** What makes tasks differ from one Local Fargate to another. */
export interface TaskHost {
  /** The engine tells the health of every container, checked or not. */
  everyContainerChecked: boolean;
  /** Every task gets a container that is not in its definition. */
  sidecar: boolean;
}

/** A task as it is the moment after it was asked for: PROVISIONING. */
export function newTask(cluster: Cluster, now: number, options: NewTask): Task {
  const { definition } = options;
  const { scope } = cluster;
  const id = ids.task();
  const overrides = (options.overrides ?? {}) as TaskOverrides & Json;
  const subnets = options.network.awsvpcConfiguration.subnets;
  const subnetIndex = cluster.tasks.size % Math.max(1, subnets.length);
  const ephemeral = (overrides.ephemeralStorage ?? definition.fields.ephemeralStorage) as
    | { sizeInGiB?: number }
    | undefined;
  return {
    scope,
    id,
    arn: arns.task(scope, cluster.name, id),
    cluster: cluster.name,
    taskDefinition: definition.arn,
    group: options.group,
    startedBy: options.startedBy,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    createdAt: now,
    containers: [
      ...(options.host.sidecar ? [sidecarOf(scope.region)] : []),
      ...definition.containers.map((container): TaskContainer => {
        const override = overrides.containerOverrides?.find((o) => o.name === container.name);
        const memory = override?.memory ?? container.memory;
        const reservation = override?.memoryReservation ?? container.memoryReservation;
        const hasHealthCheck = healthCheckOf(container) !== undefined;
        return {
          id: ids.uuid(),
          name: container.name,
          image: container.image,
          lastStatus: 'PENDING',
          health: 'UNKNOWN',
          hasHealthCheck,
          checked: hasHealthCheck || options.host.everyContainerChecked,
          essential: container.essential,
          cpu: String(override?.cpu ?? container.cpu ?? 0),
          memory: memory === undefined ? undefined : String(memory),
          memoryReservation: reservation === undefined ? undefined : String(reservation),
        };
      }),
    ],
    eni: {
      attachmentId: ids.uuid(),
      id: ids.eni(),
      mac: ids.mac(),
      subnet: subnets[subnetIndex],
      status: 'PRECREATED',
    },
    targets: [],
    overrides,
    cpu: overrides.cpu ?? String(definition.fields.cpu ?? '256'),
    memory: overrides.memory ?? String(definition.fields.memory ?? '512'),
    ephemeralStorage: ephemeral?.sizeInGiB ?? 20,
    launchType: options.launchType,
    capacityProvider: options.capacityProvider,
    platformVersion: options.platformVersion,
    availabilityZone: `${scope.region}${'abc'[subnetIndex % 3]}`,
    enableExecuteCommand: options.enableExecuteCommand,
    tags: options.tags,
    version: 1,
    wasHealthy: false,
    counted: false,
  };
}

/** A task of a service's deployment. */
export function newServiceTask(
  cluster: Cluster,
  service: Service,
  deployment: Pick<Deployment, 'id'>,
  revision: Pick<Revision, 'settings' | 'targetGroups'>,
  definition: TaskDefinition,
  now: number,
  host: TaskHost,
): Task {
  const { settings } = revision;
  const task = newTask(cluster, now, {
    definition,
    network: settings.networkConfiguration,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    launchType: 'FARGATE',
    capacityProvider: service.settings.capacityProviderStrategy?.[0]?.capacityProvider,
    platformVersion: platformVersion(settings.platformVersion),
    enableExecuteCommand: service.settings.enableExecuteCommand,
    tags: tagsOf(cluster, service, definition),
    host,
  });
  task.service = service.name;
  task.deployment = deployment.id;
  const groups = groupsOf(revision);
  task.targets = settings.loadBalancers.map(({ targetGroupArn, containerName, containerPort }, i) => ({
    targetGroupArn: groups[i] ?? targetGroupArn,
    containerName,
    containerPort,
    registered: false,
  }));
  task.registries = registriesOf(settings.serviceRegistries);
  return task;
}

/** What LATEST means on Linux today. */
export const platformVersion = (asked: string): string => (asked === 'LATEST' ? '1.4.0' : asked);

function tagsOf(cluster: Cluster, service: Service, definition: TaskDefinition): Tag[] {
  const { propagateTags, enableECSManagedTags } = service.settings;
  const tags: Tag[] = enableECSManagedTags
    ? [
        { key: 'aws:ecs:clusterName', value: cluster.name },
        { key: 'aws:ecs:serviceName', value: service.name },
      ]
    : [];
  if (propagateTags === 'SERVICE') tags.push(...service.tags);
  if (propagateTags === 'TASK_DEFINITION') tags.push(...definition.tags);
  return tags;
}
