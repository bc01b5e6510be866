/** The service registries of tasks: each running task is an instance in Cloud Map, with its health. */
import type { CloudMap, HealthStatus } from '../../cloud-map/cloud-map.ts';
import type { Clock } from '../../core/clock.ts';
import type { HealthFacts } from '../rollout/health.ts';
import { isWanted, type Service, type Task, type TaskRegistry } from '../store/model.ts';

export interface RegistriesParts {
  clock: Clock;
  /** Without it nothing is registered anywhere. */
  cloudMap: CloudMap | undefined;
  /** All tasks there are. */
  tasks(): Task[];
  /** After a change of the task's record. */
  changed(task: Task): void;
  failed(task: Task, registryArn: string, error: string): void;
}

export interface Registries {
  /** It has reached RUNNING: registers it wherever its service is registered. A failure is told and tried again. */
  register(task: Task): void;
  /** What its containers' checks say goes to Cloud Map. To be called after every change of them. */
  tellHealth(task: Task): void;
  /** Resolves when it is registered nowhere any more, or can't be deregistered. */
  deregister(task: Task): Promise<void>;
  close(): void;
}

/** How long a registration that failed waits for the next try, in milliseconds. */
const again = 10_000;

export function createRegistries(parts: RegistriesParts): Registries {
  const { cloudMap } = parts;
  if (!cloudMap) return { register() {}, tellHealth() {}, async deregister() {}, close() {} };
  return withCloudMap(cloudMap, parts);
}

function withCloudMap(cloudMap: CloudMap, { clock, tasks, changed, failed }: RegistriesParts): Registries {
  const idOf = (task: Task, { registryArn }: TaskRegistry) => ({ registryArn, instanceId: task.id });
  const why = (error: unknown) => (error instanceof Error ? error.message : String(error));

  async function registerIn(task: Task, entry: TaskRegistry): Promise<void> {
    if (!isWanted(task) || entry.registered) return;
    try {
      const registry = await cloudMap.registry(task.scope, entry.registryArn);
      if (!isWanted(task)) return;
      const initial = checkedHealth(task) ?? (isChecked(task) ? 'UNHEALTHY' : 'HEALTHY');
      await cloudMap.register(task.scope, idOf(task, entry), {
        ...attributesOf(task, entry),
        ...(registry.customHealth && { AWS_INIT_HEALTH_STATUS: initial }),
      });
      entry.registered = true;
      entry.customHealth = registry.customHealth;
      entry.told = initial;
      // UNHEALTHY before its checks have ever passed says no more than that they have not.
      entry.health = initial === 'HEALTHY' ? initial : undefined;
      // Stopped meanwhile: its way down may have come too early to find this one.
      if (!isWanted(task)) return await deregisterFrom(task, entry);
      tellHealth(task);
    } catch (error) {
      failed(task, entry.registryArn, why(error));
      clock.after(again, () => void registerIn(task, entry));
      return;
    }
    changed(task);
  }

  async function deregisterFrom(task: Task, entry: TaskRegistry): Promise<void> {
    entry.registered = false;
    await cloudMap.deregister(task.scope, idOf(task, entry)).catch(() => undefined);
  }

  function tellHealth(task: Task): void {
    const status = checkedHealth(task);
    for (const entry of task.registries ?? []) {
      if (!entry.registered || !entry.customHealth || status === undefined || entry.told === status) continue;
      entry.told = status;
      entry.health = status;
      cloudMap.setHealth(task.scope, idOf(task, entry), status).catch((error: unknown) => {
        entry.told = undefined;
        failed(task, entry.registryArn, why(error));
      });
    }
  }

  return {
    register(task) {
      for (const entry of task.registries ?? []) void registerIn(task, entry);
    },
    tellHealth,
    async deregister(task) {
      const registered = (task.registries ?? []).filter((r) => r.registered);
      await Promise.all(registered.map((entry) => deregisterFrom(task, entry)));
    },
    close: cloudMap.onHealth(({ registryArn: id, instanceId, status }) => {
      const task = tasks().find((t) => t.id === instanceId);
      const entry = task?.registries?.find((r) => r.registered && r.registryArn.endsWith(`/${id}`));
      if (!task || !entry || entry.health === status) return;
      entry.health = status;
      changed(task);
    }),
  };
}

/** Essential containers with a health check of their own decide, as they do about a task's healthStatus. */
const checks = (task: Task) => task.containers.filter((c) => c.essential && c.hasHealthCheck);

const isChecked = (task: Task): boolean => checks(task).length > 0;

function checkedHealth(task: Task): HealthStatus | undefined {
  const told = checks(task).map((c) => c.health);
  if (told.includes('UNHEALTHY')) return 'UNHEALTHY';
  return told.length > 0 && told.every((h) => h === 'HEALTHY') ? 'HEALTHY' : undefined;
}

/** Source: developer guide, service-discovery, and what real services were seen to register. */
function attributesOf(task: Task, entry: TaskRegistry): Record<string, string> {
  const port = entry.port ?? entry.containerPort;
  return {
    AVAILABILITY_ZONE: task.availabilityZone,
    AWS_INSTANCE_IPV4: task.eni.privateIp ?? '',
    ...(port !== undefined && { AWS_INSTANCE_PORT: String(port) }),
    ECS_CLUSTER_NAME: task.cluster,
    ECS_SERVICE_NAME: task.service ?? '',
    ECS_TASK_DEFINITION_FAMILY: /task-definition\/(.+):\d+$/.exec(task.taskDefinition)?.[1] ?? '',
    ...(entry.taskSetExternalId !== undefined && { ECS_TASK_SET_EXTERNAL_ID: entry.taskSetExternalId }),
    REGION: task.scope.region,
  };
}

/** The registries of a new task of a service. */
export function registriesOf(serviceRegistries: Record<string, unknown>[]): TaskRegistry[] {
  return serviceRegistries.flatMap(({ registryArn, port, containerName, containerPort }) =>
    typeof registryArn === 'string'
      ? {
          registryArn,
          ...(typeof port === 'number' && { port }),
          ...(typeof containerName === 'string' && { containerName }),
          ...(typeof containerPort === 'number' && { containerPort }),
          registered: false,
        }
      : [],
  );
}

/** Those whose health counts: the ones with a custom health status, once the task is registered there. */
export function registryFacts(task: Task): HealthFacts['registries'] {
  return (task.registries ?? []).flatMap(({ registryArn, registered, customHealth, health }) => {
    if (registered && !customHealth) return [];
    const state = health === undefined ? undefined : health === 'HEALTHY' ? 'healthy' : 'unhealthy';
    return { registryArn, state: registered ? state : undefined };
  });
}

/** The external id of its task set goes to Cloud Map too. */
export function noteTaskSet(service: Service, task: Task): void {
  const externalId = service.taskSets?.find((s) => s.id === task.deployment)?.externalId;
  if (externalId === undefined) return;
  for (const entry of task.registries ?? []) entry.taskSetExternalId = externalId;
}
