import type { Clock } from '../../core/clock.ts';
import type { ContainerSpec } from '../engine.ts';
import { type DockerClient, text } from './client.ts';

export type HealthCheck = NonNullable<ContainerSpec['healthCheck']>;

/** Where a container's health stands. Times are the clock's, in milliseconds. */
export interface HealthState {
  status: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY';
  /** Failures in a row that count. */
  failures: number;
  startedAt: number;
  /** When the next failure may count. */
  countsAt: number;
}

export function newHealth(check: HealthCheck, startedAt: number): HealthState {
  return { status: 'UNKNOWN', failures: 0, startedAt, countsAt: startedAt + check.interval * 1000 };
}

/**
 * ECS's rules (HealthCheck in its API reference): a pass makes healthy, inside startPeriod too; failures inside startPeriod
 * do not count unless the container has passed before; `retries` failures in a row make unhealthy. Until its first pass a
 * container is probed more often than `interval` (see nextProbe), but failures count only once an interval, so it turns
 * unhealthy no sooner than on ECS.
 */
export function afterProbe(state: HealthState, check: HealthCheck, passed: boolean, at: number): HealthState {
  if (passed) return { ...state, status: 'HEALTHY', failures: 0 };
  if (state.status === 'UNKNOWN') {
    if (at < state.countsAt) return state;
    const countsAt = state.countsAt + check.interval * 1000;
    if (at < state.startedAt + check.startPeriod * 1000) return { ...state, countsAt };
    return counted({ ...state, countsAt }, check);
  }
  return counted(state, check);
}

function counted(state: HealthState, check: HealthCheck): HealthState {
  const failures = state.failures + 1;
  return { ...state, failures, status: failures >= check.retries ? 'UNHEALTHY' : state.status };
}

/**
 * Milliseconds until the next probe. ECS waits a whole interval before the first; here it comes after a second at most, and
 * each second again until the container is healthy, so that a local rollout does not wait for nothing.
 */
export function nextProbe(state: HealthState, check: HealthCheck): number {
  const interval = check.interval * 1000;
  return state.status === 'UNKNOWN' ? Math.min(interval, 1000) : interval;
}

/** The command to run in the container; undefined where the check is switched off. */
export function probeCommand(command: string[]): string[] | undefined {
  const [kind, ...rest] = command;
  if (kind === undefined || kind === 'NONE') return undefined;
  if (kind === 'CMD') return rest.length > 0 ? rest : undefined;
  if (kind === 'CMD-SHELL') return ['/bin/sh', '-c', rest.join(' ')];
  return command;
}

/**
 * Probes a container until the signal aborts, telling each change of its health.
 * @param status Where its health stands at the beginning
 */
export async function watchHealth(
  docker: DockerClient,
  clock: Clock,
  id: string,
  check: HealthCheck,
  onChange: (status: 'HEALTHY' | 'UNHEALTHY') => void,
  signal: AbortSignal,
  status: HealthState['status'] = 'UNKNOWN',
): Promise<void> {
  const command = probeCommand(check.command);
  if (!command) return;
  let state = { ...newHealth(check, clock.now()), status };
  try {
    for (;;) {
      await clock.sleep(nextProbe(state, check), signal);
      const passed = await probe(docker, clock, id, command, check.timeout * 1000, signal);
      if (signal.aborted) return;
      const next = afterProbe(state, check, passed, clock.now());
      if (next.status !== state.status && next.status !== 'UNKNOWN') onChange(next.status);
      state = next;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Runs one probe with docker exec. Anything but exit code 0 within the time limit is a failure. */
async function probe(
  docker: DockerClient,
  clock: Clock,
  id: string,
  command: string[],
  timeout: number,
  signal: AbortSignal,
): Promise<boolean> {
  const limit = new AbortController();
  const cancel = clock.after(timeout, () => limit.abort());
  const within = AbortSignal.any([limit.signal, signal]);
  try {
    const exec = await docker.json<{ Id: string }>('POST', `/containers/${id}/exec`, {
      body: { AttachStdout: true, AttachStderr: true, Cmd: command },
      signal: within,
    });
    const run = await docker.stream('POST', `/exec/${exec.Id}/start`, {
      body: { Detach: false, Tty: false },
      signal: within,
    });
    await text(run);
    const { ExitCode } = await docker.json<{ ExitCode: number | null }>('GET', `/exec/${exec.Id}/json`, {
      signal: within,
    });
    return ExitCode === 0;
  } catch {
    return false;
  } finally {
    cancel();
  }
}
