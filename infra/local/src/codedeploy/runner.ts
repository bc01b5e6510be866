/** Runs deployments from Created to their end, and takes them up again after a restart. */
import { type AppSpec, parseAppSpec } from './appspec.ts';
import { alarmActive, failure, Halt } from './halt.ts';
import { type Deployment, isOver } from './model.ts';
import type { CodeDeployParts } from './parts.ts';
import { readRevision } from './revision.ts';
import { newRollback } from './rollback.ts';
import { deleteTaskSet, makePrimary, route, takeStep, terminateBlue, waitForApproval } from './steps.ts';

export interface Runner {
  start(deployment: Deployment): void;
  /** Ends one that runs. Nothing happens to any other. */
  halt(deployment: Deployment, halt: Halt): void;
  close(): void;
}

/** A deployment is Created for this long, in milliseconds; on AWS it is for a few seconds. */
const createdFor = 1_000;
/** How often its alarms are looked at, in milliseconds. CodeDeploy was seen to act within 23 s. */
const alarmBeat = 10_000;

export function createRunner(parts: CodeDeployParts): Runner {
  const { clock, store, log } = parts;
  const running = new Map<Deployment, AbortController>();
  let closed = false;

  function start(deployment: Deployment): void {
    const control = new AbortController();
    running.set(deployment, control);
    const work = deployment.rollsBack === undefined ? deploy : takeBack;
    work(deployment, control.signal)
      .then(() => !closed && succeed(deployment))
      .catch((error: unknown) => !closed && end(deployment, error))
      .finally(() => running.delete(deployment));
    if (deployment.alarms?.enabled) void watchAlarms(deployment, control);
  }

  async function deploy(deployment: Deployment, signal: AbortSignal): Promise<void> {
    await begin(deployment, signal);
    const spec = await specOf(parts, deployment);
    signal.throwIfAborted();
    for (const event of deployment.events) {
      if (event.status === 'Succeeded') continue;
      if (event.name === 'BeforeAllowTraffic') await waitForApproval(parts, deployment, signal);
      event.status = 'InProgress';
      event.startTime ??= clock.now();
      store.changed();
      await takeStep(parts, deployment, event, spec, signal);
      signal.throwIfAborted();
      event.status = 'Succeeded';
      event.endTime = clock.now();
      store.changed();
    }
    await terminateBlue(parts, deployment, signal);
  }

  /** A rollback: production traffic goes back to the original task set, and the replacement goes. */
  async function takeBack(deployment: Deployment, signal: AbortSignal): Promise<void> {
    await begin(deployment, signal);
    const { blue, green } = deployment;
    await route(parts, deployment, 'prod', 0);
    if (deployment.pair.testTrafficRoute) await route(parts, deployment, 'test', 0);
    deployment.weight = 0;
    if (blue) await makePrimary(parts, deployment, blue);
    if (green) await deleteTaskSet(parts, deployment, green.id);
    for (const event of deployment.events) {
      event.status = event.name === 'AllowTraffic' ? 'Succeeded' : 'Skipped';
      event.startTime = deployment.startTime;
      event.endTime = clock.now();
    }
  }

  async function begin(deployment: Deployment, signal: AbortSignal): Promise<void> {
    if (deployment.status === 'Created') await clock.sleep(createdFor, signal);
    if (deployment.status !== 'Ready') deployment.status = 'InProgress';
    deployment.startTime ??= clock.now();
    store.changed();
  }

  async function watchAlarms(deployment: Deployment, control: AbortController): Promise<void> {
    const names = deployment.alarms?.alarms.map((a) => a.name) ?? [];
    while (names.length > 0 && !closed && !isOver(deployment)) {
      await clock.sleep(alarmBeat, control.signal).catch(() => undefined);
      if (control.signal.aborted || closed || isOver(deployment)) return;
      try {
        const readings = await parts.readAlarms(deployment.scope, names);
        const active = readings.filter((r) => r.state === 'ALARM').map((r) => r.name);
        if (active.length > 0) control.abort(alarmActive(active));
      } catch (error) {
        if (deployment.alarms?.ignorePollAlarmFailure) continue;
        const why = error instanceof Error ? error.message : String(error);
        control.abort(
          failure('INTERNAL_ERROR', `The alarms of the deployment could not be read: ${why}`, error),
        );
      }
    }
  }

  function succeed(deployment: Deployment): void {
    deployment.status = 'Succeeded';
    deployment.completeTime = clock.now();
    const group = store
      .of(deployment.scope)
      .groups.find((g) => g.application === deployment.application && g.name === deployment.group);
    if (group) {
      group.lastSuccessful = deployment.id;
      group.targetRevision = deployment.revision;
    }
    store.changed();
  }

  function end(deployment: Deployment, error: unknown): void {
    const halt = haltOf(error);
    const now = clock.now();
    for (const event of deployment.events) {
      if (event.status === 'InProgress') {
        event.status = 'Failed';
        event.endTime = now;
        event.diagnostics ??= { errorCode: 'UnknownError', scriptName: '', message: halt.message };
      }
      if (event.status === 'Pending') event.status = 'Skipped';
    }
    deployment.status = halt.status;
    deployment.completeTime = now;
    deployment.error = { code: halt.code, message: halt.message };
    const { rollback } = deployment;
    const wanted = halt.rollback ?? (rollback?.enabled === true && rollback.events.includes(halt.event));
    if (wanted && deployment.rollsBack === undefined) {
      const back = newRollback(deployment, now);
      store.of(deployment.scope).deployments.unshift(back);
      start(back);
    }
    store.changed();
  }

  function haltOf(error: unknown): Halt {
    if (error instanceof Halt) return error;
    log(`CodeDeploy: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return failure(
      'INTERNAL_ERROR',
      'Local Fargate failed at this deployment; its log on stderr says why.',
      error,
    );
  }

  return {
    start,
    halt: (deployment, halt) => running.get(deployment)?.abort(halt),
    close() {
      closed = true;
      for (const control of running.values()) control.abort();
    },
  };
}

/** @throws Halt INVALID_REVISION */
async function specOf({ readObject }: CodeDeployParts, { revision, scope }: Deployment): Promise<AppSpec> {
  try {
    return parseAppSpec(await readRevision(revision, scope, readObject));
  } catch (error) {
    throw failure('INVALID_REVISION', error instanceof Error ? error.message : String(error), error);
  }
}
