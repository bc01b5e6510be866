import type { Clock } from '../../core/clock.ts';
import type { ContainerSpec, EngineTask, Harm, ScriptedEndpoint, TaskEvent, TaskSpec } from '../engine.ts';
import { restarts } from '../restart.ts';
import { parseScript, type Script } from './script.ts';

/** How long a scripted process takes to end after SIGTERM, in milliseconds. */
const stopDelay = 100;
/** Until `unhealthy` shows where the container has no health check of its own, counted from RUNNING. */
const unhealthyDelay = 5_000;
/** What the shell reports for a process that SIGTERM ended. */
const terminated = 143;
/** The same after SIGKILL. */
const killed = 137;
const outOfMemory = 'OutOfMemoryError: Container killed due to memory usage';

/** How long the checks of a container that fails them take to say so, in milliseconds. */
function failing({ healthCheck: check }: ContainerSpec): number {
  return check ? check.interval * check.retries * 1000 : unhealthyDelay;
}

/** The same counted from RUNNING. */
function neverHealthy(spec: ContainerSpec): number {
  return (spec.healthCheck?.startPeriod ?? 0) * 1000 + failing(spec);
}

interface Container {
  spec: ContainerSpec;
  script: Script;
  state: 'waiting' | 'booting' | 'running' | 'stopped';
  exitCode: number | undefined;
  health: 'initial' | 'healthy' | 'unhealthy';
  healthCallbacks: Set<() => void>;
  timers: (() => void)[];
  /** It can't turn healthy any more. */
  frozen: boolean;
  /** When it began to run, in milliseconds. */
  since: number;
}

/**
 * Runs one task as its containers' scripts say. Nothing is told before this returns. An essential container's end stops
 * the others, as the ECS agent does it.
 *
 * @param digestOf The digest that an image has, where it is known.
 * @param privateIp The address that the task shall have.
 * @param onStopped Called after the task's last event.
 */
export function runScriptedTask(
  clock: Clock,
  spec: TaskSpec,
  digestOf: (image: string) => string | undefined,
  privateIp: string,
  on: (event: TaskEvent) => void,
  onStopped: () => void,
): EngineTask {
  const containers: Container[] = [];
  const digests = new Map<string, string | undefined>();
  let stopping = false;
  let running = false;
  let over = false;

  const cancelStart = clock.after(0, begin);

  function begin(): void {
    if (stopping) return;
    on({ type: 'pull-started' });
    for (const container of spec.containers) {
      let script: Script;
      try {
        script = parseScript(container.environment['LOCAL_SCRIPT'] ?? '');
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        failStart('CannotStartContainerError', `container ${container.name}: ${why}`);
        return;
      }
      containers.push({
        spec: container,
        script,
        state: 'waiting',
        exitCode: undefined,
        health: 'initial',
        healthCallbacks: new Set(),
        timers: [],
        frozen: false,
        since: 0,
      });
    }
    const missing = containers.find((container) => container.script.noImage);
    if (missing) {
      const { image } = missing.spec;
      failStart(
        'CannotPullContainerError',
        `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: ${image}: not found`,
      );
      return;
    }
    // As a pull does: what a tag means is looked up once, now.
    for (const { image } of spec.containers) digests.set(image, digestOf(image));
    on({ type: 'pull-stopped' });
    on({ type: 'connected', privateIp });
    startReady();
  }

  function failStart(error: string, message: string): void {
    stopping = true;
    on({ type: 'start-failed', error, message });
    finish();
  }

  /** Starts every container whose dependencies are met. */
  function startReady(): void {
    if (stopping) return;
    for (const container of containers) {
      if (container.state !== 'waiting') continue;
      const met = container.spec.dependsOn.map((dependency) => {
        const other = containers.find((c) => c.spec.name === dependency.containerName);
        return other ? dependencyState(other, dependency.condition) : 'never';
      });
      if (met.includes('never')) {
        ended(
          container,
          undefined,
          'a container that it depends on did not reach the condition that it waits for',
        );
        if (stopping) return;
      } else if (!met.includes('not yet')) {
        container.state = 'booting';
        container.timers.push(clock.after(container.script.boot, () => containerRuns(container)));
      }
    }
    if (!running && containers.every((c) => c.state === 'running' || c.state === 'stopped')) {
      running = true;
      on({ type: 'running' });
    }
  }

  function containerRuns(container: Container): void {
    const { spec: own, script } = container;
    container.state = 'running';
    container.since = clock.now();
    const digest = digests.get(own.image);
    const runtimeId = `${spec.taskId}-${String(1_000_000_000 + spec.containers.indexOf(own))}`;
    on({ type: 'container', name: own.name, status: 'RUNNING', runtimeId, ...(digest && { digest }) });
    for (const line of script.logs) on({ type: 'log', container: own.name, line, at: clock.now() });
    const at = (ms: number, callback: () => void) => container.timers.push(clock.after(ms, callback));
    if (own.startTimeout !== undefined) at(own.startTimeout * 1000, () => failLate(container));
    const { end, health, sick } = script;
    if (end) {
      at(end.after, () => exits(container, end.exitCode, end.oom ? outOfMemory : undefined));
    }
    if (health === undefined) {
      at(neverHealthy(own), () => turn(container, 'unhealthy'));
    } else {
      at(health, () => {
        turn(container, 'healthy');
        if (sick !== undefined) at(sick, () => turn(container, 'unhealthy'));
      });
    }
    startReady();
  }

  /** Its startTimeout is over: who still waits for more than its start waits no longer. */
  function failLate(container: Container): void {
    const { spec: own } = container;
    const waits = containers
      .filter((c) => c.state === 'waiting')
      .flatMap((c) => c.spec.dependsOn.map((dependency) => ({ name: c.spec.name, ...dependency })))
      .find(
        ({ containerName, condition }) =>
          containerName === own.name && dependencyState(container, condition) === 'not yet',
      );
    if (!waits || stopping) return;
    const { name, condition } = waits;
    const message = `container ${name} waited ${own.startTimeout} s (startTimeout) for ${own.name} to be ${condition}`;
    on({ type: 'start-failed', error: 'ContainerDependencyError', message });
    stop();
  }

  function turn(container: Container, health: 'healthy' | 'unhealthy'): void {
    if (container.state !== 'running' || (container.frozen && health === 'healthy')) return;
    container.health = health;
    on({ type: 'health', name: container.spec.name, status: health === 'healthy' ? 'HEALTHY' : 'UNHEALTHY' });
    for (const callback of [...container.healthCallbacks]) callback();
    if (health === 'healthy') startReady();
  }

  /** Its process ends by itself; what then is its restart policy's to say. */
  function exits(container: Container, exitCode: number, reason?: string): void {
    const ran = clock.now() - container.since;
    if (stopping || !restarts(container.spec.restartPolicy, exitCode, ran)) {
      ended(container, exitCode, reason);
      return;
    }
    for (const cancel of container.timers.splice(0)) cancel();
    container.state = 'booting';
    container.health = 'initial';
    container.frozen = false;
    for (const callback of [...container.healthCallbacks]) callback();
    container.timers.push(clock.after(container.script.boot, () => containerRuns(container)));
  }

  function ended(container: Container, exitCode: number | undefined, reason?: string): void {
    if (container.state === 'stopped') return;
    for (const cancel of container.timers) cancel();
    container.state = 'stopped';
    container.exitCode = exitCode;
    on({
      type: 'container',
      name: container.spec.name,
      status: 'STOPPED',
      ...(exitCode !== undefined && { exitCode }),
      ...(reason !== undefined && { reason }),
    });
    if (container.health !== 'unhealthy') {
      container.health = 'unhealthy';
      for (const callback of [...container.healthCallbacks]) callback();
    }
    if (containers.every((c) => c.state === 'stopped')) finish();
    else if (container.spec.essential) stop();
    else startReady();
  }

  function finish(): void {
    if (over) return;
    over = true;
    stopping = true;
    on({ type: 'stopped' });
    onStopped();
  }

  function stop(): void {
    if (stopping) return;
    stopping = true;
    cancelStart();
    for (const container of containers) {
      if (container.state === 'waiting' || container.state === 'booting') {
        for (const cancel of container.timers) cancel();
      }
    }
    clock.after(stopDelay, () => {
      for (const container of containers.toReversed()) {
        if (container.state === 'running') ended(container, terminated);
        else if (container.state !== 'stopped') container.state = 'stopped';
      }
      finish();
    });
  }

  function endpoint(name: string, port: number): ScriptedEndpoint | undefined {
    const container = containers.find((c) => c.spec.name === name);
    if (container?.state !== 'running' || !container.spec.ports.includes(port)) return undefined;
    const answer = JSON.stringify({
      task: spec.taskId,
      taskDefinition: `${spec.family}:${spec.revision}`,
      container: name,
    });
    return {
      kind: 'scripted',
      health: () => container.health,
      onHealth(callback) {
        container.healthCallbacks.add(callback);
        return () => container.healthCallbacks.delete(callback);
      },
      answer: () => answer,
    };
  }

  function harm(name: string, how: Harm): void {
    const container = containers.find((c) => c.spec.name === name);
    if (container?.state !== 'running') return;
    if (how === 'freeze') {
      container.frozen = true;
      const wait = container.health === 'healthy' ? failing(container.spec) : neverHealthy(container.spec);
      container.timers.push(clock.after(wait, () => turn(container, 'unhealthy')));
    } else exits(container, killed, how === 'oom' ? outOfMemory : undefined);
  }

  return { stop, endpoint, harm };
}

function dependencyState(
  container: Container,
  condition: ContainerSpec['dependsOn'][number]['condition'],
): 'met' | 'not yet' | 'never' {
  const { state, exitCode, health } = container;
  switch (condition) {
    case 'START':
      return state === 'running' || state === 'stopped' ? 'met' : 'not yet';
    case 'COMPLETE':
      return state === 'stopped' ? 'met' : 'not yet';
    case 'SUCCESS':
      return state !== 'stopped' ? 'not yet' : exitCode === 0 ? 'met' : 'never';
    case 'HEALTHY':
      return state === 'stopped' ? 'never' : health === 'healthy' ? 'met' : 'not yet';
  }
}
