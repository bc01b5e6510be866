import { digestOf, text } from '../../fleet/chain.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { runAction } from './action.ts';
import type { Entry } from './entry.ts';
import type { GivenImage } from './images.ts';
import { inMilliseconds } from './steps.ts';

export interface Gates {
  /** In milliseconds, as is maxScanAge. */
  minVerifiedAge: number | undefined;
  maxScanAge: number | undefined;
  ticket: string | undefined;
  requireTicket: boolean;
  dryRun: boolean;
  /** The account of the environment before, where it is another one. */
  fromAccessKeyId: string | undefined;
  fromSecretAccessKey: string | undefined;
  fromSessionToken: string | undefined;
}

/** A service with the commit and content key of the image that is carried over. */
export interface Promoted {
  entry: Entry;
  image: string;
  scannedAt: string;
}

/**
 * Carries each service's verified image over from the environment before, past the gates, by the action promote. All are
 * carried over before anything is deployed, so that a closed gate leaves the environment untouched.
 * @param before The services in the environment before
 * @param chosen Images that were chosen earlier, for an approval: another digest is refused
 * @throws ActionError at the first service that isn't let through
 */
export async function promoteAll(
  entries: readonly Entry[],
  before: readonly Entry[],
  chosen: ReadonlyMap<string, GivenImage>,
  gates: Gates,
  signal: AbortSignal,
): Promise<Promoted[]> {
  const promoted: Promoted[] = [];
  for (const [at, entry] of entries.entries()) {
    const { service } = entry;
    const source = before.find((one) => one.service === service);
    if (source === undefined)
      throw new ActionError(`input 'from' has no service '${service}'`, {
        help: "Let plan make it with the environment before and 'all: true'.",
      });
    log.info(`── [${at + 1}/${entries.length}] ${service}: promote from ${source.environment}`);
    const { exitCode, outputs } = await runAction(
      'promote',
      {
        'from-service': text(source['ecs-service']),
        'from-cluster': text(source.cluster),
        'from-region': source.region,
        'container-name': text(source['container-name']),
        repository: sameRegistry(source, entry) ? '' : entry.repository,
        'aws-region': entry.region,
        digest: digestOf(chosen.get(service)?.image ?? ''),
        // What fleet.yml says lets a version come here; an input is stricter or looser on purpose.
        'require-verified': text(entry['require-verified']),
        'min-verified-age': inMilliseconds(gates.minVerifiedAge) ?? text(entry['min-verified-age']),
        'max-scan-age': inMilliseconds(gates.maxScanAge) ?? text(entry['max-scan-age']),
        ticket: gates.ticket ?? '',
        'require-ticket': String(gates.requireTicket || entry['require-ticket'] === true),
        'dry-run': String(gates.dryRun),
        'from-access-key-id': gates.fromAccessKeyId ?? '',
        'from-secret-access-key': gates.fromSecretAccessKey ?? '',
        'from-session-token': gates.fromSessionToken ?? '',
      },
      signal,
    );
    if (exitCode !== 0)
      throw new ActionError(`${service} was not promoted from ${source.environment}; nothing was deployed`, {
        help: 'The error above says which gate was closed, and what opens it.',
      });
    promoted.push({
      entry: {
        ...entry,
        commit: outputs.commit || entry.commit,
        // The same content as here and now, so that the next plan finds it unchanged; else what it was made of.
        source: outputs.source === source.source ? entry.source : outputs.source,
      },
      image: outputs.image || `${entry.repository}@${outputs.digest}`,
      scannedAt: outputs['scanned-at'] ?? '',
    });
  }
  return promoted;
}

/** Whether both environments have their images in one repository, so that nothing is to be copied. */
function sameRegistry(a: Entry, b: Entry): boolean {
  return ['repository', 'region', 'account'].every((key) => text(a[key]) === text(b[key]));
}
