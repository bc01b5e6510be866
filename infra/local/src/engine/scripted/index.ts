import type { Clock } from '../../core/clock.ts';
import type { Engine, EngineTask } from '../engine.ts';
import { runScriptedTask } from './task.ts';

/**
 * An engine without containers: every image exists, every task runs and turns healthy, unless a container's environment
 * variable LOCAL_SCRIPT says otherwise (see script.ts). A task costs a few timers, so thousands may run at once.
 *
 * @param options.clock Every time is this clock's.
 * @param options.tagged The digest that a reference by tag means at this moment, where a registry at hand knows it; other
 *   images have a digest only where their reference names it.
 */
export function createScriptedEngine(options: {
  clock: Clock;
  tagged?: (image: string) => string | undefined;
}): Engine {
  const { clock, tagged } = options;
  const digestOf = (image: string) => /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? tagged?.(image);
  const tasks = new Set<EngineTask>();
  const emptied = new Set<() => void>();
  let started = 0;
  return {
    name: 'scripted',
    start(spec, on) {
      const task = runScriptedTask(clock, spec, digestOf, address(started++), on, () => {
        tasks.delete(task);
        if (tasks.size === 0) for (const resolve of emptied) resolve();
      });
      tasks.add(task);
      return task;
    },
    async close() {
      for (const task of [...tasks]) task.stop();
      if (tasks.size > 0) await new Promise<void>((resolve) => emptied.add(resolve));
    },
  };
}

/** Private addresses in turn, 10.0.1.10 to 10.0.255.249: used again only after 61,200 tasks. */
function address(index: number): string {
  const perSubnet = 240;
  const subnet = 1 + (Math.floor(index / perSubnet) % 255);
  return `10.0.${subnet}.${10 + (index % perSubnet)}`;
}
