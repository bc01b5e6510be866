import type { Clock } from '../../core/clock.ts';
import type { ContainerSpec, TaskEvent } from '../engine.ts';
import { type DockerClient, DockerError } from './client.ts';
import { demultiplexer, lineJoiner } from './frames.ts';
import { watchHealth } from './health.ts';

/** How a container ended. No exit code: it never ran, or the engine could not tell. */
export interface Exit {
  exitCode?: number;
  reason?: string;
}

interface Inspect {
  State: { Status: string; Running: boolean; ExitCode: number; OOMKilled: boolean; Error?: string };
}

/** How long an engine may be away (a restart) before its containers are given up, in milliseconds. */
const patience = 15_000;
/** How long the last lines may come after the end of the process. */
const logsGrace = 1_000;

/**
 * Starts a created container and follows it: its output as log events, its health, its end.
 * @returns once it runs; `exited` resolves at its end and never rejects
 * @throws DockerError if it can't be started, for example because its command does not exist
 */
export async function runContainer(
  docker: DockerClient,
  clock: Clock,
  id: string,
  spec: ContainerSpec,
  on: (event: TaskEvent) => void,
): Promise<{ exited: Promise<Exit> }> {
  const logs = await followOutput(docker, id, (line) =>
    on({ type: 'log', container: spec.name, line, at: clock.now() }),
  );
  try {
    await docker.json('POST', `/containers/${id}/start`);
  } catch (error) {
    logs.abandon();
    throw error;
  }
  const over = new AbortController();
  if (spec.healthCheck) {
    const tell = (status: 'HEALTHY' | 'UNHEALTHY') => on({ type: 'health', name: spec.name, status });
    void watchHealth(docker, clock, id, spec.healthCheck, tell, over.signal);
  }
  const exited = waitForExit(docker, clock, id).then(async (exit) => {
    over.abort();
    await Promise.race([logs.ended, clock.sleep(logsGrace)]);
    logs.abandon();
    return exit;
  });
  return { exited };
}

/** Attaches before the start, so that no line is lost, whatever the engine's logging driver is. */
async function followOutput(docker: DockerClient, id: string, onLine: (line: string) => void) {
  const output = await docker.stream('POST', `/containers/${id}/attach`, {
    query: { stream: 'true', stdout: 'true', stderr: 'true' },
  });
  const stdout = lineJoiner(onLine);
  const stderr = lineJoiner(onLine);
  const feed = demultiplexer((stream, body) => (stream === 2 ? stderr : stdout).write(body));
  const ended = new Promise<void>((resolve) => {
    output.on('data', feed);
    output.on('error', () => {});
    output.on('close', () => {
      stdout.end();
      stderr.end();
      resolve();
    });
  });
  return { ended, abandon: () => void output.destroy() };
}

async function waitForExit(docker: DockerClient, clock: Clock, id: string): Promise<Exit> {
  for (let lostAt: number | undefined; ; ) {
    try {
      await docker.json('POST', `/containers/${id}/wait`, { query: { condition: 'not-running' } });
      const { State } = await docker.json<Inspect>('GET', `/containers/${id}/json`);
      if (!State.Running) return exitOf(State);
    } catch (error) {
      if (error instanceof DockerError && error.status === 404) {
        return { exitCode: 137, reason: 'the container was removed from outside' };
      }
      lostAt ??= clock.now();
      if (clock.now() - lostAt > patience) {
        return {
          reason: `CannotInspectContainerError: the Docker engine no longer answers (${String(error)})`,
        };
      }
      await clock.sleep(500);
    }
  }
}

/** Docker marks a container that the kernel killed for memory; ECS says it in these words. */
export function exitOf(state: Inspect['State']): Exit {
  if (state.OOMKilled) {
    return { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' };
  }
  return { exitCode: state.ExitCode, ...(state.Error ? { reason: state.Error } : {}) };
}
