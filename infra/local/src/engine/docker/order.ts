import type { Clock } from '../../core/clock.ts';
import type { ContainerSpec } from '../engine.ts';
import type { Exit } from './container-run.ts';

/** A dependency that can no longer be met. */
export class DependencyError extends Error {
  override name = 'DependencyError';
}

/** What a container's life promises to those that wait for it. */
export interface Milestones {
  /** It runs, or it has run. */
  started: Promise<void>;
  /** It has passed its health check once. */
  healthy: Promise<void>;
  exited: Promise<Exit>;
}

type Condition = ContainerSpec['dependsOn'][number]['condition'];

/**
 * Resolves when `dependency` meets `condition`: START also by one that has stopped already, HEALTHY at start-up only.
 * @param limit The dependency's startTimeout, counted from its start
 * @throws DependencyError when it can't be met any more, or not in time
 */
export async function meets(
  dependency: Milestones,
  condition: Condition,
  name: { waits: string; for: string },
  limit?: { seconds: number; clock: Clock },
): Promise<void> {
  await dependency.started;
  if (condition === 'START') return;
  const ended = dependency.exited.then(({ exitCode }) => {
    if (condition === 'COMPLETE' || (condition === 'SUCCESS' && exitCode === 0)) return;
    const how = exitCode === undefined ? 'stopped' : `exited with code ${exitCode}`;
    throw new DependencyError(
      `container ${name.waits} waits for ${name.for} to be ${condition}, which ${how}`,
    );
  });
  const met = condition === 'HEALTHY' ? Promise.race([dependency.healthy, ended]) : ended;
  if (!limit) return met;
  const late = Promise.withResolvers<never>();
  const cancel = limit.clock.after(limit.seconds * 1000, () => {
    const message = `container ${name.waits} waited ${limit.seconds} s (startTimeout) for ${name.for} to be ${condition}`;
    late.reject(new DependencyError(message));
  });
  await Promise.race([met, late.promise]).finally(cancel);
}

/** The containers that must have stopped before `name` is stopped: those that depend on it. */
export function dependants(containers: ContainerSpec[], name: string): string[] {
  return containers
    .filter((container) => container.dependsOn.some((dependency) => dependency.containerName === name))
    .map((container) => container.name);
}
