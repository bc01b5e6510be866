import type { Task, TaskContainer } from '../store/model.ts';
import { optionalSeconds, seconds } from './seconds.ts';

/** A task as ECS describes it. @param withTags DescribeTasks' `include: ["TAGS"]` */
export function taskView(task: Task, withTags = false) {
  return {
    attachments: [attachmentView(task)],
    attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
    availabilityZone: task.availabilityZone,
    capacityProviderName: task.capacityProvider,
    clusterArn: task.arn.replace(/:task\/([^/]+)\/.*$/, ':cluster/$1'),
    connectivity: task.connectivityAt === undefined ? undefined : 'CONNECTED',
    connectivityAt: optionalSeconds(task.connectivityAt),
    containers: task.containers.map((c) => containerView(task, c)),
    cpu: task.cpu,
    createdAt: seconds(task.createdAt),
    desiredStatus: task.desiredStatus,
    enableExecuteCommand: task.enableExecuteCommand,
    executionStoppedAt: optionalSeconds(task.executionStoppedAt),
    group: task.group,
    healthStatus: healthOf(task),
    inferenceAccelerators: [],
    lastStatus: task.lastStatus,
    launchType: task.launchType,
    memory: task.memory,
    overrides: {
      containerOverrides: task.containers.filter((c) => !c.added).map((c) => ({ name: c.name })),
      ...task.overrides,
    },
    platformVersion: task.platformVersion,
    platformFamily: 'Linux',
    pullStartedAt: optionalSeconds(task.pullStartedAt),
    pullStoppedAt: optionalSeconds(task.pullStoppedAt),
    startedAt: optionalSeconds(task.startedAt),
    startedBy: task.startedBy,
    stopCode: task.stopCode,
    stoppedAt: optionalSeconds(task.stoppedAt),
    stoppedReason: task.stoppedReason,
    stoppingAt: optionalSeconds(task.stoppingAt),
    tags: withTags ? task.tags : [],
    taskArn: task.arn,
    taskDefinitionArn: task.taskDefinition,
    version: task.version,
    ephemeralStorage: { sizeInGiB: task.ephemeralStorage },
    fargateEphemeralStorage: { sizeInGiB: task.ephemeralStorage },
  };
}

function containerView(task: Task, container: TaskContainer) {
  return {
    containerArn: task.arn.replace(':task/', ':container/').concat(`/${container.id}`),
    taskArn: task.arn,
    name: container.name,
    image: container.image,
    imageDigest: container.imageDigest,
    runtimeId: container.runtimeId,
    lastStatus: container.lastStatus,
    exitCode: container.exitCode,
    reason: container.reason,
    networkBindings: [],
    networkInterfaces:
      task.eni.privateIp === undefined
        ? []
        : [{ attachmentId: task.eni.attachmentId, privateIpv4Address: task.eni.privateIp }],
    healthStatus: container.hasHealthCheck ? container.health : 'UNKNOWN',
    cpu: container.cpu,
    memory: container.memory,
    memoryReservation: container.memoryReservation,
  };
}

function attachmentView(task: Task) {
  const { eni } = task;
  const detail = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }]);
  return {
    id: eni.attachmentId,
    type: 'ElasticNetworkInterface',
    status: eni.status,
    details: [
      ...detail('subnetId', eni.subnet),
      ...detail('networkInterfaceId', eni.id),
      ...detail('macAddress', eni.mac),
      ...detail('privateDnsName', eni.privateIp && `ip-${eni.privateIp.replaceAll('.', '-')}.ec2.internal`),
      ...detail('privateIPv4Address', eni.privateIp),
    ],
  };
}

/** Only essential containers with a health check of their own tell. Source: API_Task, `healthStatus`. */
function healthOf(task: Task): 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN' {
  const told = task.containers.filter((c) => c.essential && c.hasHealthCheck).map((c) => c.health);
  if (told.includes('UNHEALTHY')) return 'UNHEALTHY';
  return told.length > 0 && told.every((h) => h === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}
