import { isRecord, type TaskDefinition } from './definition.ts';
import type { DefinitionProblem } from './validate.ts';

/** What tasks on Fargate may not have: docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html. */
const notOfTasks = ['placementConstraints', 'ipcMode', 'inferenceAccelerators'];
const notOfContainers = [
  'disableNetworking',
  'dnsSearchDomains',
  'dnsServers',
  'dockerSecurityOptions',
  'extraHosts',
  'hostname',
  'links',
  'privileged',
];
const notOfLinux = ['devices', 'maxSwap', 'swappiness'];

/** docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const containerLimit = 10;
const sizeLimit = 64 * 1024;

/** What a definition has that Fargate has not, or more of than it may. */
export function limitProblems(definition: TaskDefinition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const add = (path: (string | number)[], message: string) => problems.push({ path, message });
  for (const key of notOfTasks.filter((one) => isSet(definition[one])))
    add([key], `${key} is not for tasks on Fargate; leave it out`);
  const { pidMode, volumes, containerDefinitions: containers } = definition;
  if (pidMode !== undefined && pidMode !== 'task')
    add(['pidMode'], `pidMode is '${String(pidMode)}'; on Fargate it is task, or left out`);
  for (const [at, volume] of (Array.isArray(volumes) ? volumes : []).entries()) {
    if (!isRecord(volume)) continue;
    const { host } = volume;
    const path = isRecord(host) ? host.sourcePath : undefined;
    if (path !== undefined || volume.dockerVolumeConfiguration !== undefined)
      add(
        ['volumes', at],
        `the volume '${String(volume.name)}' is of a host or of Docker, which Fargate has not; use EFS, EBS or the task's own storage`,
      );
  }
  if (containers.length > containerLimit)
    add(
      ['containerDefinitions'],
      `there are ${containers.length} containers; a task may have ${containerLimit}`,
    );
  const size = Buffer.byteLength(JSON.stringify(definition));
  if (size > sizeLimit) add([], `the definition has ${size} bytes; it may have ${sizeLimit}`);
  for (const [at, container] of containers.entries()) {
    const path = ['containerDefinitions', at];
    const { name } = container;
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name))
      add([...path, 'name'], `the container name '${name}' must be 1 to 255 letters, digits, _ and -`);
    for (const key of notOfContainers.filter((one) => isSet(container[one])))
      add([...path, key], `${key} of '${name}' is not for tasks on Fargate; leave it out`);
    const linux = isRecord(container.linuxParameters) ? container.linuxParameters : {};
    for (const key of notOfLinux.filter((one) => isSet(linux[one])))
      add([...path, 'linuxParameters', key], `${key} of '${name}' is not for tasks on Fargate; leave it out`);
    const added = isRecord(linux.capabilities) ? linux.capabilities.add : undefined;
    for (const one of Array.isArray(added) ? added : []) {
      if (one !== 'SYS_PTRACE')
        add(
          [...path, 'linuxParameters', 'capabilities', 'add'],
          `the capability ${String(one)} of '${name}' can't be added on Fargate; SYS_PTRACE can`,
        );
    }
    const ulimits: unknown[] = Array.isArray(container.ulimits) ? container.ulimits : [];
    for (const [index, limit] of ulimits.entries()) {
      if (!isRecord(limit)) continue;
      const { name: kind, softLimit, hardLimit } = limit;
      if (kind !== 'nofile')
        add(
          [...path, 'ulimits', index],
          `the ulimit ${String(kind)} of '${name}' can't be set on Fargate; nofile can`,
        );
      else if (Number(softLimit) > Number(hardLimit))
        add([...path, 'ulimits', index], `the softLimit of nofile of '${name}' is above its hardLimit`);
    }
  }
  return problems;
}

/** False, 0 and empty lists, as DescribeTaskDefinition answers them, say nothing. */
function isSet(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}
