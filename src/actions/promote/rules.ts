import { regionOf } from '../../aws/region.ts';
import { checkDigest } from '../../docker/digest.ts';
import { InputError } from '../../runtime/inputs.ts';
import type { Rules } from './gates.ts';
import type { Inputs } from './io.generated.ts';

/** What the inputs ask for. @throws InputError, ActionError */
export function rulesOf(inputs: Inputs): Rules {
  if (inputs.digest !== undefined) checkDigest(inputs.digest);
  if (inputs.commit !== undefined && !/^[0-9a-f]{7,64}$/i.test(inputs.commit))
    throw new InputError(
      `input 'commit' is '${inputs.commit}'; it must be a commit id of 7 to 64 hexadecimal digits`,
    );
  if (inputs.scannedAt !== undefined && Number.isNaN(Date.parse(inputs.scannedAt)))
    throw new InputError(
      `input 'scanned-at' is '${inputs.scannedAt}'; it must be an ISO time such as 2026-01-31T12:00:00Z`,
    );
  return {
    requireVerified: inputs.requireVerified,
    minVerifiedAgeMs: inputs.minVerifiedAge,
    maxScanAgeMs: inputs.maxScanAge,
    requireTicket: inputs.requireTicket,
    ticketPattern: patternOf(inputs.ticketPattern),
    digest: inputs.digest,
    commit: inputs.commit,
  };
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(`^(?:${text})$`);
  } catch (cause) {
    throw new InputError(`input 'ticket-pattern' is '${text}', which is not a regular expression`, { cause });
  }
}

/** The region of the environment before: the input, that of an ARN, or the environment's own. @throws ActionError */
export function fromRegion(inputs: Inputs): string {
  const arn = [inputs.fromTaskDefinition, inputs.fromCluster, inputs.fromService]
    .map((text) => /^arn:[^:]+:ecs:([^:]+):/.exec(text ?? '')?.[1])
    .find((region) => region !== undefined);
  return regionOf(inputs.fromRegion ?? arn ?? inputs.awsRegion);
}

/** The newest of some times; what is none is passed over. */
export function newest(
  times: readonly { at: string | undefined; by: string }[],
): { at: string; by: string } | undefined {
  const known = times.flatMap(({ at, by }) =>
    at === undefined || Number.isNaN(Date.parse(at)) ? [] : [{ at, by }],
  );
  return known.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}
