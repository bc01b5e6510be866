import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../core/clock.ts';
import type { ContainerSpec, KnownTask, TaskEvent } from '../engine.ts';
import { type DockerClient, DockerError } from './client.ts';
import { demultiplexer, lineJoiner } from './frames.ts';
import { type HealthState, watchHealth } from './health.ts';
import { type KeptLine, keptLine, lastKept, sinceOf } from './kept-output.ts';

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
  return follow(docker, clock, id, spec, on, logs);
}

/**
 * Follows a container that another process started: its output since the last line that is known, its health from where it
 * stood, its end, which may have come already.
 * @returns at once; `exited` never rejects
 */
export function resumeContainer(
  docker: DockerClient,
  clock: Clock,
  id: string,
  spec: ContainerSpec,
  on: (event: TaskEvent) => void,
  known: KnownTask,
): { exited: Promise<Exit> } {
  const output = (async () => {
    const lines = await known.lastLines(spec.name);
    const since = lines ? await lastKept(docker, id, lines) : new Date(clock.now()).toISOString();
    return await readOutput(docker, id, since, ({ time, text: line }) =>
      on({ type: 'log', container: spec.name, line, at: Date.parse(time) }),
    );
  })();
  // Without its output it is followed all the same.
  const logs: Output = {
    ended: output.then((read) => read.ended).catch(() => {}),
    abandon: () => void output.then((read) => read.abandon()).catch(() => {}),
  };
  return follow(docker, clock, id, spec, on, logs, known.health(spec.name));
}

interface Output {
  ended: Promise<void>;
  abandon(): void;
}

function follow(
  docker: DockerClient,
  clock: Clock,
  id: string,
  spec: ContainerSpec,
  on: (event: TaskEvent) => void,
  logs: Output,
  health?: HealthState['status'],
): { exited: Promise<Exit> } {
  const over = new AbortController();
  if (spec.healthCheck) {
    const tell = (status: 'HEALTHY' | 'UNHEALTHY') => on({ type: 'health', name: spec.name, status });
    void watchHealth(docker, clock, id, spec.healthCheck, tell, over.signal, health);
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
async function followOutput(
  docker: DockerClient,
  id: string,
  onLine: (line: string) => void,
): Promise<Output> {
  const output = await docker.stream('POST', `/containers/${id}/attach`, {
    query: { stream: 'true', stdout: 'true', stderr: 'true' },
  });
  return split(output, onLine);
}

/** The output that the engine keeps, from after a time of the engine's on, and what is still to come. */
async function readOutput(
  docker: DockerClient,
  id: string,
  since: string | undefined,
  onLine: (line: KeptLine) => void,
): Promise<Output> {
  const output = await docker.stream('GET', `/containers/${id}/logs`, {
    query: {
      follow: 'true',
      stdout: 'true',
      stderr: 'true',
      timestamps: 'true',
      ...(since !== undefined && { since: sinceOf(since) }),
    },
  });
  return split(output, (text) => {
    const line = keptLine(text);
    if (since === undefined || line.time > since) onLine(line);
  });
}

/** Takes an engine's stream of both outputs apart into lines. */
function split(output: IncomingMessage, onLine: (line: string) => void): Output {
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
        return removedFromOutside;
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

/** ECS's words for it. */
export const outOfMemory: Exit = {
  exitCode: 137,
  reason: 'OutOfMemoryError: Container killed due to memory usage',
};

export const removedFromOutside: Exit = { exitCode: 137, reason: 'the container was removed from outside' };

/** Docker marks a container that the kernel killed for memory. */
export function exitOf(state: Inspect['State']): Exit {
  if (state.OOMKilled) return outOfMemory;
  return { exitCode: state.ExitCode, ...(state.Error ? { reason: state.Error } : {}) };
}
