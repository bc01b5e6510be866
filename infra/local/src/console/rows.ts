import type { Balancer } from '../balancer/balancer.ts';
import type { ClusterSnapshot } from '../ecs/index.ts';
import { deploymentRow, stateOf, taskSetsRow } from './deployment-row.ts';
import type { ClusterRow, EventRow, GroupRow, Route, Row, ServiceRow, TargetRow, TaskRow } from './wire.ts';

export type Service = ClusterSnapshot['services'][number];
export type Task = ClusterSnapshot['tasks'][number];

/** The live side of the load balancers as the console needs it. */
export interface Traffic {
  health: Balancer['health'];
  /** The rules that forward to a target group, weight 0 included. */
  routes(targetGroupArn: string): Route[];
}

const milliseconds = (seconds: number) => Math.round(seconds * 1000);
const optional = (seconds: number | undefined) => (seconds === undefined ? undefined : milliseconds(seconds));
/** The last part of an ARN, or of a name with slashes. */
export const lastPart = (arn: string | undefined): string => arn?.slice(arn.lastIndexOf('/') + 1) ?? '';

/** What the overview shows: a row for each cluster and each service. */
export function overviewRows(clusters: ClusterSnapshot[], traffic: Traffic): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const cluster of clusters) {
    const byGroup = Map.groupBy(cluster.tasks, (task) => task.group);
    rows.set(`cluster/${cluster.cluster.clusterArn}`, clusterRow(cluster));
    for (const service of cluster.services) {
      const tasks = byGroup.get(`service:${service.serviceName}`) ?? [];
      rows.set(`service/${service.serviceArn}`, serviceRow(service, tasks, traffic));
    }
  }
  return rows;
}

/** What one service (or, of a cluster, the tasks that no service started) shows beyond that. */
export function detailRows(clusters: ClusterSnapshot[], traffic: Traffic, arn: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  const cluster = clusters.find((c) => c.cluster.clusterArn === arn);
  for (const task of cluster?.tasks ?? []) {
    if (!isOfService(task)) rows.set(`task/${task.taskArn}`, taskRow(task, []));
  }
  for (const { services, tasks } of clusters) {
    const service = services.find((s) => s.serviceArn === arn);
    if (!service) continue;
    const groups = groupsOf(service);
    for (const deployment of service.serviceDeployments) {
      rows.set(`deployment/${deployment.serviceDeploymentArn}`, deploymentRow(service, deployment));
    }
    for (const task of tasks) {
      if (task.group !== `service:${service.serviceName}`) continue;
      rows.set(`task/${task.taskArn}`, taskRow(task, targetsOf(task, groups, traffic.health)));
    }
    for (const group of new Set(groups.map((g) => g.arn))) {
      rows.set(`group/${group}`, groupRow(group, traffic));
    }
    for (const { id, createdAt, message } of service.events.toReversed()) {
      rows.set(`event/${id}`, { id, at: milliseconds(createdAt), message } satisfies EventRow);
    }
  }
  return rows;
}

/** Everything, each row inside the one that it belongs to. */
export function allRows(clusters: ClusterSnapshot[], traffic: Traffic): object[] {
  const within = (arn: string) => {
    const rows = [...detailRows(clusters, traffic, arn)];
    const of = (kind: string) => rows.filter(([key]) => key.startsWith(`${kind}/`)).map(([, row]) => row);
    return { deployments: of('deployment'), tasks: of('task'), groups: of('group'), events: of('event') };
  };
  const rows = overviewRows(clusters, traffic);
  return clusters.map(({ cluster, services }) => ({
    ...rows.get(`cluster/${cluster.clusterArn}`),
    tasks: within(cluster.clusterArn).tasks,
    services: services.map(({ serviceArn }) => ({
      ...rows.get(`service/${serviceArn}`),
      ...within(serviceArn),
    })),
  }));
}

const isOfService = (task: Task) => task.group.startsWith('service:');

function clusterRow({ scope, cluster, tasks }: ClusterSnapshot): ClusterRow {
  const others = tasks.filter((task) => !isOfService(task));
  return {
    arn: cluster.clusterArn,
    name: cluster.clusterName,
    region: scope.region,
    account: scope.account,
    running: cluster.runningTasksCount,
    pending: cluster.pendingTasksCount,
    others: { running: others.filter((task) => task.lastStatus === 'RUNNING').length, all: others.length },
  };
}

function serviceRow(service: Service, tasks: Task[], traffic: Traffic): ServiceRow {
  const groups = groupsOf(service);
  const targets = tasks.flatMap((task) => targetsOf(task, groups, traffic.health));
  const newest = service.serviceDeployments.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const deployment = newest ? deploymentRow(service, newest) : taskSetsRow(service);
  return {
    arn: service.serviceArn,
    clusterArn: service.clusterArn,
    name: service.serviceName,
    state: stateOf(service, deployment),
    desired: service.desiredCount,
    running: service.runningCount,
    pending: service.pendingCount,
    taskDefinition: lastPart(service.taskDefinition),
    targets:
      groups.length === 0
        ? undefined
        : { healthy: targets.filter((t) => t.state === 'healthy').length, all: targets.length },
    deployment,
  };
}

interface GroupPort {
  arn: string;
  port: number;
}

/** The target groups of a service, those that it shifts its traffic to included. */
function groupsOf(service: Service): GroupPort[] {
  const balancers = [
    ...service.loadBalancers,
    ...(service.taskSets ?? []).flatMap((set) => set.loadBalancers),
  ];
  const found = new Map<string, GroupPort>();
  for (const { targetGroupArn, containerPort: port, advancedConfiguration } of balancers) {
    for (const arn of [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn]) {
      if (arn !== undefined) found.set(`${arn} ${port}`, { arn, port });
    }
  }
  return [...found.values()];
}

/** A task is looked up under the address that ECS registered it with. */
function targetsOf(task: Task, groups: GroupPort[], health: Balancer['health']): TargetRow[] {
  const id = addressOf(task);
  if (id === undefined) return [];
  return groups.flatMap(({ arn, port }) => {
    const found = health(arn, id, port);
    if (!found) return [];
    return [{ group: arn, port, state: found.state, reason: found.reason, description: found.description }];
  });
}

const addressOf = (task: Task) =>
  task.attachments.flatMap((a) => a.details).find((detail) => detail.name === 'privateIPv4Address')?.value;

function taskRow(task: Task, targets: TargetRow[]): TaskRow {
  return {
    arn: task.taskArn,
    id: lastPart(task.taskArn),
    status: task.lastStatus,
    desiredStatus: task.desiredStatus,
    health: task.healthStatus,
    taskDefinition: lastPart(task.taskDefinitionArn),
    startedBy: task.startedBy,
    group: task.group,
    address: addressOf(task),
    createdAt: milliseconds(task.createdAt),
    startedAt: optional(task.startedAt),
    stoppedAt: optional(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    containers: task.containers.map((container) => ({
      name: container.name,
      image: container.image,
      digest: container.imageDigest,
      status: container.lastStatus,
      health: container.healthStatus,
      exitCode: container.exitCode,
      reason: container.reason,
    })),
    targets,
  };
}

function groupRow(arn: string, traffic: Traffic): GroupRow {
  // …:targetgroup/NAME/ID
  return { arn, name: arn.split('/').at(-2) ?? arn, routes: traffic.routes(arn) };
}
