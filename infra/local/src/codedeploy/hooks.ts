import { randomBytes } from 'node:crypto';
import type { AppSpec } from './appspec.ts';
import { failure } from './halt.ts';
import type { Deployment, HookName, LifecycleEvent } from './model.ts';
import type { CodeDeployParts } from './parts.ts';
import { until } from './wait.ts';

/** How long a hook's function may take to report. Source: user guide, reference-appspec-file-structure-hooks. */
const patience = 60 * 60_000;

/**
 * Calls the function of a lifecycle event and waits until it has reported by PutLifecycleEventHookExecutionStatus. After a
 * restart it is not called again, only waited for.
 * @throws Halt HOOK_EXECUTION_FAILURE
 */
export async function runHook(
  parts: CodeDeployParts,
  deployment: Deployment,
  event: LifecycleEvent,
  spec: AppSpec,
  signal: AbortSignal,
): Promise<void> {
  const name = event.name as HookName;
  const target = spec.hooks[name];
  if (target === undefined) return;
  const refused = (message: string, cause?: unknown) => {
    event.diagnostics = { errorCode: 'UnknownError', scriptName: target, message };
    return failure('HOOK_EXECUTION_FAILURE', `The lifecycle event hook ${name} failed: ${message}`, cause);
  };
  let broken: unknown;
  if (deployment.hook?.event !== name) {
    const executionId = randomBytes(24).toString('base64url');
    deployment.hook = { event: name, executionId, since: parts.clock.now() };
    parts.store.changed();
    const payload = { DeploymentId: deployment.id, LifecycleEventHookExecutionId: executionId };
    // Not waited for: what counts is its report, which may come long after the function has returned.
    parts.invokeFunction(deployment.scope, target, payload).catch((error: unknown) => {
      broken = error ?? new Error('unknown');
    });
  }
  const hook = deployment.hook;
  const reported = await until(
    parts.clock,
    signal,
    hook.since + patience,
    () => hook.result !== undefined || broken !== undefined,
  );
  if (hook.result === 'Succeeded') return;
  if (hook.result === 'Failed') throw refused(`${target} reported Failed.`);
  if (!reported) throw refused(`${target} did not report its status within an hour.`);
  const why = broken instanceof Error ? broken.message : String(broken);
  throw refused(`${target} could not be invoked: ${why}`, broken);
}
