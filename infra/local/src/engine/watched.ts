import type { Engine, EngineTask, TaskEvent, TaskSpec } from './engine.ts';

export type Hear = (event: TaskEvent) => void;

/**
 * The same engine, with somebody who listens in: what a task tells goes to him, and he passes it on. Tasks that are taken
 * over from a former process are his as well.
 * @param listen Called for each task before it starts; `task` is there once it has
 */
export function watched(
  engine: Engine,
  listen: (spec: TaskSpec, on: Hear, task: () => EngineTask | undefined, adopted: boolean) => Hear,
): Engine {
  const { former } = engine;
  return {
    ...engine,
    start(spec, on) {
      let task: EngineTask | undefined;
      task = engine.start(
        spec,
        listen(spec, on, () => task, false),
      );
      return task;
    },
    ...(former && {
      former: {
        ...former,
        adopt(spec, known, on) {
          let task: EngineTask | undefined;
          task = former.adopt(
            spec,
            known,
            listen(spec, on, () => task, true),
          );
          return task;
        },
      },
    }),
  };
}
