import type { OnPause } from '../../rollout/pause.ts';
import { ActionError } from '../../runtime/errors.ts';
import { appendSummary } from '../../runtime/summary.ts';
import type { Inputs } from './io.generated.ts';
import { pauseStage } from './strategy.ts';

type VerifyInputs = Pick<
  Inputs,
  | 'pause'
  | 'testUrl'
  | 'versionPath'
  | 'versionField'
  | 'versionHeader'
  | 'healthPath'
  | 'checks'
  | 'testTimeout'
  | 'commit'
>;

/** Right answers in a row, each on a fresh connection, for each task that runs; ten at least. */
const perTask = 4;
const least = 10;

/**
 * Tests the paused deployment's new tasks at the test listener. Undefined unless that was asked for. Pauses at other stages
 * are left to a person.
 * @param tasks How many tasks the service shall have
 * @throws ActionError if what the test needs was not given
 */
export async function verifier(
  inputs: VerifyInputs,
  commit: string | undefined,
  tasks: number,
): Promise<OnPause | undefined> {
  if (inputs.pause !== 'verify') return undefined;
  if (inputs.testUrl === undefined)
    throw new ActionError("pause: verify needs 'test-url', the service's base URL at the test listener");
  const [{ parseBase }, { parseCommit }, { parseChecks, parsePath }, { smokeTest }, { smokeSummary }] =
    await Promise.all([
      import('../../verify/address.ts'),
      import('../../verify/expected.ts'),
      import('../../verify/parse.ts'),
      import('../../verify/smoke.ts'),
      import('../../verify/report.ts'),
    ]);
  const base = parseBase(inputs.testUrl);
  const expected = { kind: 'commit' as const, text: parseCommit(commit) };
  const checks = [
    ...(inputs.healthPath === undefined ? [] : [parsePath(inputs.healthPath)]),
    ...(inputs.checks === undefined ? [] : await parseChecks(inputs.checks)),
  ];
  return async (pause, signal) => {
    if (pause.stage !== pauseStage) return undefined;
    const result = await smokeTest({
      base,
      headers: {},
      signal,
      version: { path: inputs.versionPath, header: inputs.versionHeader, field: inputs.versionField },
      expected,
      checks,
      inARow: Math.max(least, perTask * tasks),
      timeoutMs: inputs.testTimeout,
      windowMs: 0,
      gates: { maxErrorPercent: 0, maxP95Ms: Number.POSITIVE_INFINITY },
    });
    await appendSummary(smokeSummary(result, base).replace('smoke test', 'test before the shift'));
    return result.passed
      ? { action: 'CONTINUE', why: `the new tasks serve ${expected.text.slice(0, 12)} at the test listener` }
      : { action: 'ROLLBACK', why: result.problems.join('; ') };
  };
}
