import type { ECSClient } from '@aws-sdk/client-ecs';
import { ActionError } from '../runtime/errors.ts';

/** ECS in one region, and one cluster of it. Everything throws ActionError that says what was being done. */
export interface Ecs {
  client: ECSClient;
  region: string;
  /** Name or ARN. */
  cluster: string;
}

/** One look must not hang on a connection that says nothing. */
const lookMs = 20_000;

/** The signal of one look: the given one, and the end of its patience. */
export function look(signal: AbortSignal | undefined): { abortSignal: AbortSignal } {
  const timeout = AbortSignal.timeout(lookMs);
  return { abortSignal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) };
}

/**
 * @throws ActionError if an ARN among the inputs is of another region, which would
 * only be met as "not found".
 */
export function sameRegion(region: string, inputs: Record<string, string | undefined>): void {
  for (const [input, value] of Object.entries(inputs)) {
    const other = /^arn:[^:]+:[^:]+:([^:]*):/.exec(value ?? '')?.[1];
    if (other !== undefined && other !== '' && other !== region) {
      throw new ActionError(`input '${input}' is in ${other}, but the region to act in is ${region}`, {
        help: "Set 'aws-region' to the region of the service.",
      });
    }
  }
}

/** The last part of an ARN, or a name as it is. */
export function shortName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
