import type { Clock } from '../core/clock.ts';
import type { Engine, EngineTask, Harm, TaskEvent, TaskSpec } from '../engine/engine.ts';
import { type Hear, watched } from '../engine/watched.ts';
import type { FaultOf } from './fault.ts';
import type { Active, Faults } from './faults.ts';

type Harmful = Active<FaultOf<'crash' | 'oom' | 'unhealthy'>>;

const harms: Record<Harmful['fault']['fault'], Harm> = { crash: 'crash', oom: 'oom', unhealthy: 'freeze' };
const harmful = ['crash', 'oom', 'unhealthy'] as const;
const isHarmful = (active: Active): active is Harmful => harmful.some((kind) => kind === active.fault.fault);

interface Live {
  spec: TaskSpec;
  task: () => EngineTask | undefined;
  /** Containers that run. */
  running: Set<string>;
  /** Faults that have been looked at for it, whether they hit or not. */
  seen: Set<string>;
  timers: (() => void)[];
}

/**
 * The same engine, with the faults that are ordered for its tasks. Nothing is pretended of a container that runs: it is
 * killed or frozen (in Docker: paused). Only a kill for memory is put down to memory, and a pull that shall fail is not tried.
 */
export function withTaskFaults(engine: Engine, faults: Faults, clock: Clock): Engine {
  const live = new Set<Live>();

  /** What is ordered for a container, from now on or from when it runs. */
  function plan(task: Live, active: Harmful): void {
    if (task.seen.has(active.id)) return;
    task.seen.add(active.id);
    const { fault } = active;
    const name = fault.container ?? firstEssential(task.spec);
    if (!task.spec.containers.some((c) => c.name === name) || !aims(fault, task.spec) || !active.hit())
      return;
    const strike = () => {
      if (!active.ended) task.task()?.harm(name, harms[fault.fault]);
    };
    task.timers.push(clock.after(fault.after ?? 0, strike));
  }

  function hear(task: Live, event: TaskEvent): void {
    if (event.type === 'stopped') {
      live.delete(task);
      for (const cancel of task.timers) cancel();
    }
    if (event.type !== 'container') return;
    if (event.status === 'STOPPED') return void task.running.delete(event.name);
    task.running.add(event.name);
    for (const active of faults.of(...harmful)) {
      const name = active.fault.container ?? firstEssential(task.spec);
      if (active.fault.which !== 'running' && name === event.name) plan(task, active);
    }
  }

  const unsubscribe = faults.onChange((added) => {
    if (!added || !isHarmful(added)) return;
    const { which } = added.fault;
    for (const task of live) {
      const runs = task.running.has(added.fault.container ?? firstEssential(task.spec));
      if (runs && which !== 'new') plan(task, added);
      // One that is still starting is neither new nor running.
      else if (which !== 'all') task.seen.add(added.id);
    }
  });

  const followed = watched(engine, (spec, on, task, adopted): Hear => {
    const entry: Live = { spec, task, running: new Set(), seen: new Set(), timers: [] };
    if (adopted) for (const container of spec.containers) entry.running.add(container.name);
    live.add(entry);
    return (event) => {
      on(event);
      hear(entry, event);
    };
  });

  return {
    ...followed,
    start(spec, on) {
      const missing = faults.of('no-image').find((active) => aims(active.fault, spec) && active.hit());
      return missing ? withoutImage(spec, on) : followed.start(spec, on);
    },
    async close() {
      unsubscribe();
      for (const task of live) for (const cancel of task.timers) cancel();
      await engine.close();
    },
  };
}

function aims(
  fault: { [Name in 'cluster' | 'service' | 'family']?: string | undefined } & {
    revision?: number | undefined;
  },
  spec: TaskSpec,
): boolean {
  return (
    (fault.cluster === undefined || fault.cluster === spec.clusterName) &&
    (fault.service === undefined || fault.service === spec.serviceName) &&
    (fault.family === undefined || fault.family === spec.family) &&
    (fault.revision === undefined || fault.revision === spec.revision)
  );
}

const firstEssential = (spec: TaskSpec) => spec.containers.find((c) => c.essential)?.name ?? '';

/** A task whose image can't be pulled, in the words of ECS (developer guide, task_cannot_pull_image). */
function withoutImage(spec: TaskSpec, on: (event: TaskEvent) => void): EngineTask {
  const image = spec.containers.find((c) => c.essential)?.image ?? '';
  const message = `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: ${image}: not found`;
  queueMicrotask(() => {
    on({ type: 'pull-started' });
    on({ type: 'start-failed', error: 'CannotPullContainerError', message });
    on({ type: 'stopped' });
  });
  return { stop() {}, endpoint: () => undefined, harm() {} };
}
