import type { ContainerSpec } from './engine.ts';

/**
 * Whether a container that ended by itself is started again in place of ending: it has to have run for the policy's period
 * since its start or its last restart, and with an exit code that the policy does not ignore.
 * Source: API_ContainerRestartPolicy; the ECS agent's restart tracker.
 * @param ran Milliseconds.
 */
export function restarts(
  policy: ContainerSpec['restartPolicy'],
  exitCode: number | undefined,
  ran: number,
): boolean {
  if (!policy || exitCode === undefined || policy.ignoredExitCodes.includes(exitCode)) return false;
  return ran >= policy.attemptPeriod * 1000;
}
