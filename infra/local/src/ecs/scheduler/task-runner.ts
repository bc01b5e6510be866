/**
 * The life of tasks: from PROVISIONING to STOPPED, with the engine, the load balancers, the secrets and the logs.
 * Source: developer guide, task-lifecycle-explanation.
 */
import type { Balancer } from '../../balancer/balancer.ts';
import type { Clock } from '../../core/clock.ts';
import type { Engine, EngineTask, TaskEvent } from '../../engine/engine.ts';
import type { LogSink, LogStream } from '../../logs/logs.ts';
import type { ReadObject } from '../../objects/objects.ts';
import type { ResolveSecret } from '../../secrets/secrets.ts';
import { pinned } from '../rollout/images.ts';
import { stoppedReasons } from '../rollout/texts.ts';
import { isWanted, type Task, type TaskDefinition } from '../store/model.ts';
import { prepare } from './prepare.ts';
import { awslogsOf, taskSpec } from './task-spec.ts';

export interface TaskRunnerParts {
  clock: Clock;
  engine: Engine;
  balancer: Balancer;
  resolveSecret: ResolveSecret;
  readObject: ReadObject;
  logs: LogSink;
}

/** What the scheduler hears. Every one of them comes after the task's record has been changed. */
export interface TaskListener {
  changed(task: Task): void;
  /** It has reached RUNNING. */
  running(task: Task): void;
  /** It is on its way down for a reason of its own: it could not be started, or an essential container ended. */
  failed(task: Task): void;
  registered(task: Task, targetGroupArn: string): void;
  registerFailed(task: Task, targetGroupArn: string, error: string): void;
  deregistered(task: Task, targetGroupArn: string): void;
  /** It is about to be stopped: its containers get their signal once this resolves. */
  leaving(task: Task): Promise<void>;
}

export interface TaskRunner {
  start(task: Task, definition: TaskDefinition): void;
  /**
   * After a restart: goes on with a task that had reached RUNNING, if it is still there, or with its end.
   * @returns false: nothing is left of it
   */
  adopt(task: Task, definition: TaskDefinition): boolean;
  /** Drains and stops it. Nothing happens if it is on its way down already. */
  stop(task: Task, stopCode: string, stoppedReason: string): void;
  close(): void;
}

interface Run {
  task: Task;
  definition: TaskDefinition;
  engineTask?: EngineTask | undefined;
  streams: Map<string, LogStream>;
}

/** How long a target that could not be registered waits for the next try, in milliseconds. */
const registerAgain = 10_000;

export function createTaskRunner(parts: TaskRunnerParts, listener: TaskListener): TaskRunner {
  const { clock, engine, balancer } = parts;
  const runs = new Map<string, Run>();
  /** By private address. */
  const connected = new Map<string, Run>();
  let closed = false;

  const touch = (task: Task) => {
    task.version += 1;
    listener.changed(task);
  };

  const unsubscribe = balancer.onHealth((change) => {
    const task = connected.get(change.id)?.task;
    const mine = task?.targets.some(
      (t) => t.targetGroupArn === change.targetGroupArn && t.containerPort === change.port,
    );
    if (task && mine) listener.changed(task);
  });

  async function boot(run: Run): Promise<void> {
    const { task, definition } = run;
    if (closed) return;
    if (!isWanted(task)) return finish(run);
    task.lastStatus = 'PENDING';
    task.connectivityAt = clock.now();
    task.eni.status = 'ATTACHED';
    touch(task);
    try {
      const { given, streams } = await prepare(parts, task, definition);
      run.streams = streams;
      if (closed) return;
      if (!isWanted(task)) return await finish(run);
      run.engineTask = engine.start(taskSpec(task, definition, given), (event) => heard(run, event));
    } catch (error) {
      if (closed) return;
      const message = error instanceof Error ? error.message : String(error);
      if (task.desiredStatus === 'RUNNING') {
        beginStop(run, 'TaskFailedToStart', `ResourceInitializationError: ${message}`);
        listener.failed(task);
      }
      await finish(run);
    }
  }

  function heard(run: Run, event: TaskEvent): void {
    if (closed) return;
    const { task } = run;
    switch (event.type) {
      case 'log':
        run.streams.get(event.container)?.write(event.line, event.at);
        return;
      case 'pull-started':
        task.pullStartedAt = clock.now();
        if (task.desiredStatus === 'RUNNING') task.lastStatus = 'ACTIVATING';
        break;
      case 'pull-stopped':
        task.pullStoppedAt = clock.now();
        break;
      case 'connected':
        task.eni.privateIp = event.privateIp;
        connected.set(event.privateIp, run);
        break;
      case 'container':
        containerChanged(run, event);
        break;
      case 'running':
        task.startedAt = clock.now();
        if (isWanted(task)) {
          task.lastStatus = 'RUNNING';
          listener.running(task);
          for (const target of task.targets) void register(run, target);
        }
        break;
      case 'health': {
        const container = task.containers.find((c) => c.name === event.name);
        if (container) container.health = event.status;
        break;
      }
      case 'start-failed':
        startFailed(run, `${event.error}: ${event.message}`);
        break;
      case 'stopped':
        endByItself(run);
        task.executionStoppedAt = clock.now();
        void finish(run);
        return;
    }
    touch(task);
  }

  function containerChanged(run: Run, event: TaskEvent & { type: 'container' }): void {
    const container = run.task.containers.find((c) => c.name === event.name);
    if (!container) return;
    container.lastStatus = event.status;
    if (event.status === 'RUNNING') {
      container.runtimeId = event.runtimeId;
      container.imageDigest =
        event.digest ?? container.pinnedDigest ?? /@(sha256:[0-9a-f]{64})$/.exec(container.image)?.[1];
      return;
    }
    container.exitCode = event.exitCode;
    container.reason = event.reason?.slice(0, 1024);
    if (container.essential) endByItself(run);
  }

  /** An essential container's end takes the task with it. */
  function endByItself(run: Run): void {
    if (run.task.desiredStatus === 'STOPPED') return;
    beginStop(run, 'EssentialContainerExited', stoppedReasons.essentialExited);
    listener.failed(run.task);
    void drain(run);
    run.engineTask?.stop();
  }

  function startFailed(run: Run, reason: string): void {
    if (run.task.desiredStatus === 'STOPPED') return;
    const culprit = run.task.containers.find(
      (c) => !c.added && (reason.includes(c.image) || reason.includes(pinned(c.image, c.pinnedDigest))),
    );
    if (culprit) culprit.reason = reason.slice(0, 1024);
    beginStop(run, 'TaskFailedToStart', reason);
    listener.failed(run.task);
    run.engineTask?.stop();
  }

  function beginStop(run: Run, stopCode: string, stoppedReason: string): void {
    const { task } = run;
    task.desiredStatus = 'STOPPED';
    task.stoppingAt = clock.now();
    task.stopCode = stopCode;
    task.stoppedReason = stoppedReason;
    task.lastStatus = 'STOPPING';
  }

  /** Puts one of the task's targets behind its load balancer; a failure is told and tried again. */
  async function register(run: Run, target: Task['targets'][number], again = false): Promise<void> {
    const { task } = run;
    if (closed || task.desiredStatus === 'STOPPED' || target.registered) return;
    const { targetGroupArn, containerName, containerPort: port } = target;
    const id = task.eni.privateIp;
    const endpoint = run.engineTask?.endpoint(containerName, port);
    try {
      if (id === undefined) throw new Error('the task has no private address');
      if (!endpoint) throw new Error(`container ${containerName} does not listen on port ${port}`);
      target.registered = true;
      await balancer.register(targetGroupArn, { id, port, endpoint });
      // Stopped meanwhile: its way down may have come too early to find this target.
      if (!isWanted(task)) return await balancer.deregister(targetGroupArn, id, port);
      if (!again) listener.registered(task, targetGroupArn);
    } catch (error) {
      target.registered = false;
      listener.registerFailed(task, targetGroupArn, error instanceof Error ? error.message : String(error));
      clock.after(registerAgain, () => void register(run, target, again));
      return;
    }
    touch(task);
  }

  /** Takes the task's targets out of the load balancers; resolves when all have drained. */
  async function drain(run: Run): Promise<void> {
    const { task } = run;
    const id = task.eni.privateIp;
    if (id === undefined) return;
    const leaving = task.targets.filter((t) => t.registered);
    await Promise.all([
      listener.leaving(task),
      ...leaving.map(async ({ targetGroupArn, containerPort }) => {
        const drained = balancer.deregister(targetGroupArn, id, containerPort);
        listener.deregistered(task, targetGroupArn);
        // A target group that is gone has nothing left to drain.
        await drained.catch(() => undefined);
      }),
    ]);
  }

  async function finish(run: Run): Promise<void> {
    const { task } = run;
    if (task.stoppedAt !== undefined || !runs.has(task.id)) return;
    runs.delete(task.id);
    const address = task.eni.privateIp ?? '';
    if (connected.get(address) === run) connected.delete(address);
    task.lastStatus = 'DEPROVISIONING';
    task.executionStoppedAt ??= clock.now();
    for (const container of task.containers) container.lastStatus = 'STOPPED';
    touch(task);
    // Whoever sees the task STOPPED finds its last lines in the logs.
    await Promise.all([...run.streams.values()].map((stream) => stream.end()));
    task.eni.status = 'DELETED';
    task.lastStatus = 'STOPPED';
    task.stoppedAt = clock.now();
    touch(task);
  }

  async function drainAndStop(run: Run): Promise<void> {
    const { task } = run;
    await drain(run);
    if (closed) return;
    if (task.lastStatus === 'DEACTIVATING') {
      task.lastStatus = 'STOPPING';
      touch(task);
    }
    run.engineTask?.stop();
  }

  /** Opens an adopted task's log streams again. Gives the last lines that a container has in its own, if it has one. */
  async function reopen(run: Run, containerName: string) {
    const container = run.definition.containers.find((c) => c.name === containerName);
    const where = container && awslogsOf(container, run.task.id);
    if (!where) return undefined;
    const last = await parts.logs.lastLines(run.task.scope, where);
    run.streams.set(containerName, await parts.logs.open(run.task.scope, where));
    return last;
  }

  return {
    adopt(task, definition) {
      if (task.startedAt === undefined) return false;
      const run: Run = { task, definition, streams: new Map() };
      const known = {
        health: (name: string) => task.containers.find((c) => c.name === name)?.health ?? 'UNKNOWN',
        lastLines: (name: string) => reopen(run, name),
      };
      // What it was started with is in its containers; what is asked for here is how to look after them.
      const spec = taskSpec(task, definition, new Map());
      run.engineTask = engine.former?.adopt(spec, known, (event) => heard(run, event));
      if (!run.engineTask) return false;
      runs.set(task.id, run);
      if (task.eni.privateIp !== undefined) connected.set(task.eni.privateIp, run);
      for (const target of task.targets) target.registered = false;
      if (isWanted(task)) for (const target of task.targets) void register(run, target, true);
      else run.engineTask.stop();
      return true;
    },
    start(task, definition) {
      const run: Run = { task, definition, streams: new Map() };
      runs.set(task.id, run);
      // Not at once: whoever asked for it sees it PROVISIONING, and sees all that it asked for before the first one moves.
      queueMicrotask(() => void boot(run));
    },
    stop(task, stopCode, stoppedReason) {
      const run = runs.get(task.id);
      if (!run || task.desiredStatus === 'STOPPED') return;
      beginStop(run, stopCode, stoppedReason);
      const serving = [...task.targets, ...(task.registries ?? [])];
      if (serving.some((s) => s.registered)) task.lastStatus = 'DEACTIVATING';
      touch(task);
      void drainAndStop(run);
    },
    close() {
      closed = true;
      unsubscribe();
    },
  };
}
