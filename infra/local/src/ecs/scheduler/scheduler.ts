/** Puts the reconciler, the task runner and the store together, and keeps the timers. */
import type { ReadAlarms } from '../../alarms/alarms.ts';
import type { CloudMap } from '../../cloud-map/cloud-map.ts';
import type { InvokeFunction } from '../../functions/functions.ts';
import { launchGap } from '../rollout/breaker.ts';
import { fixedDigest, imagesOf, needsResolution } from '../rollout/images.ts';
import { requestedTasks } from '../rollout/shift-transitions.ts';
import { events, stoppedReasons } from '../rollout/texts.ts';
import { type Context, revisionOf, settleRollback, settleStops } from '../rollout/transitions.ts';
import { addEvent } from '../store/events.ts';
import {
  type Cluster,
  type Deployment,
  isPending,
  isRunning,
  isWanted,
  type RevisionCounts,
  type Service,
  type ServiceDeployment,
  type Task,
  type TaskDefinition,
} from '../store/model.ts';
import { addTask, findTaskDefinition, removeTask, type Store, tasksOf } from '../store/store.ts';
import type { TaskSet } from '../task-sets/model.ts';
import { reconcileTaskSets } from '../task-sets/reconcile.ts';
import { taskSetEvents } from '../task-sets/texts.ts';
import { createAlarmPoll } from './alarm-poll.ts';
import { count } from './judging.ts';
import { type NewTask, newServiceTask, newTask } from './new-task.ts';
import { reconcile } from './reconciler.ts';
import { createRegistries, noteTaskSet } from './registries.ts';
import { createShifter } from './shifter.ts';
import { createTaskRunner, type TaskRunnerParts } from './task-runner.ts';

export interface Scheduler {
  /** To be called after every change that a client made to a service. */
  serviceChanged(cluster: Cluster, service: Service): void;
  context(cluster: Cluster, service: Service): Context;
  /** Starts a task that no service asked for. */
  run(cluster: Cluster, options: Omit<NewTask, 'host'>): Task;
  stop(task: Task, stopCode: string, reason: string): void;
  /** After a restart: takes over what still runs; what is gone is marked stopped, and its services start it anew. */
  resume(): void;
  close(): void;
}

/** Stopped tasks can be described for this long, in milliseconds. Source: API_DescribeTasks. */
const stoppedTasksKept = 3_600_000;
/** STOP_REQUESTED and ROLLBACK_REQUESTED can be seen for this long, in milliseconds; what it takes on ECS is not documented. */
const stopSettles = 1_000;
/** From this round of failed launches on, the service says that it can't start tasks. */
const complainFromRound = 4;

export interface SchedulerParts extends TaskRunnerParts {
  readAlarms: ReadAlarms;
  invokeFunction: InvokeFunction;
  /** Every task gets a container that is not in its definition. */
  sidecar: boolean;
  /** Without it, service registries are kept and nothing else. */
  cloudMap?: CloudMap | undefined;
}

export function createScheduler(store: Store, parts: SchedulerParts): Scheduler {
  const { clock } = parts;
  const host = { everyContainerChecked: parts.engine.name === 'scripted', sidecar: parts.sidecar };
  /** Services whose reconciliation is due in this turn of the event loop. */
  const due = new Set<Service>();
  const wakes = new Map<Service, () => void>();
  const settling = new Set<Service>();
  let closed = false;

  const registries = createRegistries({
    clock,
    cloudMap: parts.cloudMap,
    tasks: () => store.all().flatMap((s) => [...s.clusters.values()].flatMap((c) => [...c.tasks.values()])),
    changed: heard,
    failed: (task, registry, error) => sayFor(task, (s) => events.registryFailed(s.name, registry, error)),
  });

  function heard(task: Task): void {
    const cluster = clusterOf(task);
    const service = cluster && serviceOf(cluster, task);
    if (cluster) store.touchCluster(cluster, { task });
    if (service) serviceChanged(cluster, service);
  }

  const runner = createTaskRunner(parts, {
    changed(task) {
      registries.tellHealth(task);
      const cluster = clusterOf(task);
      if (cluster && task.lastStatus === 'STOPPED') forgetLater(cluster, task, stoppedTasksKept);
      heard(task);
    },
    running(task) {
      registries.register(task);
      const cluster = clusterOf(task);
      if (cluster) noteRunning(cluster, task);
    },
    failed(task) {
      const cluster = clusterOf(task);
      const service = cluster && serviceOf(cluster, task);
      if (service) countFailure(service, task);
    },
    registered: (task, group) =>
      sayFor(task, (s) => {
        const text = events.registered(s.name, 1, group);
        return s.taskSets ? taskSetEvents.of(s.name, task.deployment ?? '', text) : text;
      }),
    registerFailed: (task, group, error) => sayFor(task, (s) => events.registerFailed(s.name, group, error)),
    leaving: registries.deregister,
    deregistered(task, group) {
      // What the service stops itself is told in one event for all of it.
      if (task.stopCode === 'ServiceSchedulerInitiated') return;
      sayFor(task, (s) => events.deregistered(s.name, 1, group));
    },
  });

  /** For those that know a service but not its cluster. */
  const changedElsewhere = (service: Service) => {
    const cluster = store.of(service.scope).clusters.get(service.cluster);
    if (cluster) serviceChanged(cluster, service);
  };
  const shifter = createShifter(parts, changedElsewhere);
  const alarms = createAlarmPoll(parts, changedElsewhere, (service, error) => {
    const why = error instanceof Error ? error.message : String(error);
    addEvent(service, clock.now(), events.alarmsUnread(service.name, why));
  });

  const clusterOf = (task: Task) => store.of(task.scope).clusters.get(task.cluster);
  const serviceOf = (cluster: Cluster, task: Task) =>
    task.service === undefined ? undefined : cluster.services.get(task.service);

  function sayFor(task: Task, text: (service: Service) => string): void {
    const cluster = clusterOf(task);
    const service = cluster && serviceOf(cluster, task);
    if (service) addEvent(service, clock.now(), text(service));
  }

  /**
   * A task that never reached RUNNING counts and slows the next launches. One that ran and ended before it was healthy
   * counts too; one that was healthy before does not (whether ECS counts those is not documented; like this a deployment
   * whose tasks die late hangs until its caller's patience ends, which is the harder case for a caller).
   */
  function countFailure(service: Service, task: Task): void {
    const deployment = [...service.deployments, ...(service.taskSets ?? [])].find(
      (d) => d.id === task.deployment,
    );
    if (!deployment || task.counted) return;
    if (task.startedAt === undefined && task.createdAt >= deployment.backoff.until) {
      const round = deployment.backoff.round + 1;
      deployment.backoff = { round, until: clock.now() + launchGap(round) };
      if (round >= complainFromRound) addEvent(service, clock.now(), events.cannotStart(service.name));
    }
    if (task.startedAt !== undefined && task.wasHealthy) return;
    task.counted = true;
    count(service, task, 'failed');
  }

  function noteRunning(cluster: Cluster, task: Task): void {
    const service = serviceOf(cluster, task);
    const set = service?.taskSets?.find((s) => s.id === task.deployment);
    if (set) set.backoff = { round: 0, until: 0 };
    const deployment = service?.deployments.find((d) => d.id === task.deployment);
    if (!service || !deployment) return;
    deployment.backoff = { round: 0, until: 0 };
    const revision = revisionOf(service, deployment.revision);
    if (revision.images.length > 0) return;
    const definition = findTaskDefinition(store.of(cluster.scope), task.taskDefinition);
    revision.images = imagesOf(task, definition?.containers ?? [], deployment.failedTasks);
    revision.sidecar = task.containers.some((container) => container.added);
  }

  function context(cluster: Cluster, service: Service): Context {
    const now = clock.now();
    return {
      now,
      say: (message) => addEvent(service, now, message),
      counts: () => countsOf(cluster, service),
    };
  }

  function launch(cluster: Cluster, service: Service, deployment: Deployment): Task {
    const revision = revisionOf(service, deployment.revision);
    const definition = findTaskDefinition(store.of(cluster.scope), revision.settings.taskDefinition);
    if (!definition)
      throw new Error(`${revision.settings.taskDefinition} is gone while ${service.name} uses it`);
    const task = newServiceTask(cluster, service, deployment, revision, definition, clock.now(), host);
    for (const container of definition.containers) {
      const started = task.containers.find((c) => c.name === container.name);
      if (started) started.pinnedDigest = fixedDigest(revision, container);
    }
    revision.resolving ||= definition.containers.some(needsResolution);
    return begin(cluster, task, definition);
  }

  function launchInSet(cluster: Cluster, service: Service, set: TaskSet): Task {
    const definition = findTaskDefinition(store.of(cluster.scope), set.settings.taskDefinition);
    if (!definition) throw new Error(`${set.settings.taskDefinition} is gone while ${service.name} uses it`);
    const task = newServiceTask(cluster, service, set, set, definition, clock.now(), host);
    task.capacityProvider = set.capacityProviderStrategy?.[0]?.capacityProvider;
    noteTaskSet(service, task);
    return begin(cluster, task, definition);
  }

  function begin(cluster: Cluster, task: Task, definition: TaskDefinition): Task {
    addTask(cluster, task);
    runner.start(task, definition);
    return task;
  }

  function serviceChanged(cluster: Cluster, service: Service): void {
    if (closed) return;
    alarms.follow(service);
    if (due.has(service)) return;
    due.add(service);
    queueMicrotask(() => {
      due.delete(service);
      if (closed) return;
      wakes.get(service)?.();
      wakes.delete(service);
      try {
        const steps = { clock, balancer: parts.balancer, context, launch, launchInSet, stop: runner.stop };
        const inSets = service.taskSets && service.status === 'ACTIVE';
        const wakeAt = inSets
          ? reconcileTaskSets(steps, cluster, service)
          : reconcile(steps, cluster, service);
        if (wakeAt !== undefined) {
          wakes.set(
            service,
            clock.after(wakeAt - clock.now(), () => serviceChanged(cluster, service)),
          );
        }
      } catch (error) {
        // A mistake of Local Fargate's own: said where the service's user looks, and not the end of all other services.
        addEvent(
          service,
          clock.now(),
          `(service ${service.name}) Local Fargate could not schedule it: ${error}`,
        );
      }
      settleLater(cluster, service);
      shifter.follow(service);
      store.touchCluster(cluster, { service });
    });
  }

  function settleLater(cluster: Cluster, service: Service): void {
    const asked = (d: ServiceDeployment) =>
      d.status === 'STOP_REQUESTED' || d.status === 'ROLLBACK_REQUESTED';
    if (settling.has(service) || !service.serviceDeployments.some(asked)) return;
    settling.add(service);
    clock.after(stopSettles, () => {
      settling.delete(service);
      if (closed) return;
      const stopped = settleStops(service, clock.now());
      if (settleRollback(service, context(cluster, service)) || stopped) serviceChanged(cluster, service);
    });
  }

  function forgetLater(cluster: Cluster, task: Task, after: number): void {
    clock.after(after, () => {
      removeTask(cluster, task);
      if (!closed) store.touchCluster(cluster, { task });
    });
  }

  return {
    serviceChanged,
    context,
    run(cluster, options) {
      const task = newTask(cluster, clock.now(), { ...options, host });
      begin(cluster, task, options.definition);
      store.touchCluster(cluster, { task });
      return task;
    },
    stop: runner.stop,
    resume() {
      for (const state of store.all()) {
        for (const cluster of state.clusters.values()) {
          for (const task of cluster.tasks.values()) {
            const definition = findTaskDefinition(state, task.taskDefinition);
            if (task.lastStatus !== 'STOPPED' && definition && runner.adopt(task, definition)) continue;
            void registries.deregister(task);
            markLost(task, clock.now());
            store.touchCluster(cluster, { task });
            forgetLater(cluster, task, (task.stoppedAt ?? 0) + stoppedTasksKept - clock.now());
          }
          store.touchCluster(cluster);
          for (const service of cluster.services.values()) serviceChanged(cluster, service);
        }
      }
    },
    close() {
      closed = true;
      for (const cancel of wakes.values()) cancel();
      alarms.close();
      shifter.close();
      registries.close();
      runner.close();
    },
  };
}

function markLost(task: Task, now: number): void {
  if (task.lastStatus === 'STOPPED') return;
  task.lastStatus = 'STOPPED';
  task.desiredStatus = 'STOPPED';
  task.stopCode ??= 'TerminationNotice';
  task.stoppedReason ??= stoppedReasons.restarted;
  task.stoppingAt ??= now;
  task.executionStoppedAt ??= now;
  task.stoppedAt = now;
  task.eni.status = 'DELETED';
  for (const container of task.containers) container.lastStatus = 'STOPPED';
}

/** What each deployment's revision has now; the one in charge is asked for the desired count. */
export function countsOf(cluster: Cluster, service: Service): RevisionCounts[] {
  const tasks = tasksOf(cluster, service.name);
  return service.deployments
    .filter((d) => d.status !== 'INACTIVE')
    .map((deployment) => {
      const own = tasks.filter((t) => t.deployment === deployment.id);
      return {
        revision: deployment.revision,
        requested:
          requestedTasks(service, deployment) ??
          (deployment.status === 'PRIMARY' ? service.desiredCount : own.filter(isWanted).length),
        running: own.filter(isRunning).length,
        pending: own.filter(isPending).length,
      };
    });
}
