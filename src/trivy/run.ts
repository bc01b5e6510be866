import { setTimeout as sleep } from 'node:timers/promises';
import { exec } from '../runtime/exec.ts';
import { ScannerError } from './errors.ts';

export interface TrivyRun {
  /** The binary. */
  trivy: string;
  /** An empty folder of ours: a trivy.yaml or .trivyignore of the repository must not steer the scan. */
  cwd: string;
  /** Milliseconds for one run. */
  timeoutMs: number;
  signal: AbortSignal;
}

/** Of Trivy's own variables those that say how to reach a registry. Any other, set for another step, would steer the scan. */
const kept = new Set([
  'TRIVY_USERNAME',
  'TRIVY_PASSWORD',
  'TRIVY_REGISTRY_TOKEN',
  'TRIVY_INSECURE',
  'TRIVY_JAVA_DB_REPOSITORY',
  'TRIVY_CHECKS_BUNDLE_REPOSITORY',
]);

/** What Trivy ends with where another one has had the cache or the database for longer than the few seconds that it waits. */
const locked = /in use by another process/;

/**
 * Runs Trivy, again where another one on this machine had its cache: one at a time can.
 * @throws ScannerError with what it printed last, or that it took too long; the signal's reason if aborted
 */
export async function runTrivy(run: TrivyRun, args: readonly string[], doing: string): Promise<void> {
  const timeout = AbortSignal.timeout(run.timeoutMs);
  const signal = AbortSignal.any([run.signal, timeout]);
  for (;;) {
    try {
      // Trivy's own limit, 5 minutes unless told, must not come before ours.
      await exec(run.trivy, [...args, '--timeout', `${Math.ceil(run.timeoutMs / 1_000) + 60}s`], {
        cwd: run.cwd,
        env: {
          ...trivyEnvironment(process.env),
          TRIVY_DISABLE_TELEMETRY: 'true',
          TRIVY_SKIP_VERSION_CHECK: 'true',
        },
        signal,
      });
      return;
    } catch (cause) {
      run.signal.throwIfAborted();
      if (timeout.aborted) {
        throw new ScannerError(
          `Trivy took longer than ${run.timeoutMs / 1_000} s to ${doing} and was ended`,
          {
            help: "Set the input 'timeout' higher, or look at what keeps it: the network, a very large image, or others that scan with the same 'cache-dir'.",
          },
        );
      }
      if (!(cause instanceof Error && locked.test(cause.message)))
        throw new ScannerError(`Trivy could not ${doing}`, { cause });
    }
    // An abort in here is what the next run begins with.
    await sleep(500 + Math.random() * 500, undefined, { signal }).catch(() => {});
  }
}

/** What to take out of the environment: `undefined` for each variable of Trivy's that would change what it does. */
export function trivyEnvironment(env: NodeJS.ProcessEnv): Record<string, undefined> {
  const steering = Object.keys(env).filter((key) => key.startsWith('TRIVY_') && !kept.has(key));
  return Object.fromEntries(steering.map((key) => [key, undefined]));
}
