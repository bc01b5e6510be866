import { InputError } from '../../runtime/inputs.ts';
import { mask } from '../../runtime/mask.ts';
import { parseBase } from '../../verify/address.ts';
import type { Check } from '../../verify/check.ts';
import { type Expected, parseCommit, parsePercent } from '../../verify/expected.ts';
import { parseChecks, parseHeaders, parsePath, socketAt } from '../../verify/parse.ts';
import type { SmokeOptions } from '../../verify/smoke.ts';
import type { Inputs } from './io.generated.ts';

/** Answers in a row: this many at least, and several for each task that runs. */
const least = 10;
const perTask = 4;

/** What the inputs ask for. @throws InputError, ActionError, before a request is sent */
export async function readOptions(
  inputs: Inputs,
  sha: string | undefined,
): Promise<Omit<SmokeOptions, 'signal' | 'inARow'>> {
  const base = parseBase(inputs.url);
  const needsService = inputs.onFailure === 'rollback' || inputs.eachTarget === 'require';
  if (needsService && inputs.service === undefined)
    throw new InputError(
      `${inputs.onFailure === 'rollback' ? 'on-failure: rollback' : 'each-target: require'} needs the inputs 'service' and 'task-definition-arn'`,
    );
  if (inputs.service !== undefined && inputs.taskDefinitionArn === undefined)
    throw new InputError("'service' was given without 'task-definition-arn', the revision that it must run");
  if (
    inputs.scannedAt !== undefined &&
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(inputs.scannedAt)
  )
    throw new InputError(
      `input 'scanned-at' is '${inputs.scannedAt}'; it must be an ISO time such as 2026-01-31T12:00:00Z`,
    );
  const expected: Expected =
    inputs.version === undefined
      ? { kind: 'commit', text: parseCommit(inputs.commit ?? sha) }
      : { kind: 'version', text: inputs.version };
  const headers = parseHeaders(inputs.requestHeaders);
  for (const value of Object.values(headers)) mask(value);
  const checks: Check[] = [
    ...[inputs.healthPath ?? [], inputs.paths].flat().map(parsePath),
    ...(inputs.checks === undefined ? [] : await parseChecks(inputs.checks)),
    ...(inputs.websocketPath === undefined ? [] : [socketAt(inputs.websocketPath)]),
  ];
  return {
    base,
    headers,
    version: { path: inputs.versionPath, header: inputs.versionHeader, field: inputs.versionField },
    expected,
    checks,
    timeoutMs: inputs.timeout,
    windowMs: inputs.window,
    gates: {
      maxErrorPercent: parsePercent('max-error-percent', inputs.maxErrorPercent),
      maxP95Ms: inputs.maxP95,
    },
  };
}

/** How many right answers in a row are asked for. */
export function inARow(given: number | undefined, tasks: number): number {
  return given ?? Math.max(least, perTask * tasks);
}
