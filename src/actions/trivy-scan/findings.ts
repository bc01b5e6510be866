import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { upgrades, type Verdict } from '../../trivy/gate.ts';
import { daysLeft, type Ignore } from '../../trivy/ignores.ts';
import { findingLine } from './summary.ts';

/** A step shows ten annotations of a kind; the last is the step's own error, which says how many there are. */
const shown = 9;

/** Annotates the worst findings and the ignores that need somebody; all findings that fail are in the log. */
export function annotate(verdict: Verdict, failing: boolean, now = new Date()): void {
  const say = failing ? log.error : log.warning;
  for (const [at, finding] of verdict.failing.entries()) {
    if (at < shown) say(findingLine(finding), { title: `${finding.severity} ${finding.id}` });
    else log.info(findingLine(finding));
  }
  for (const ignore of verdict.expiring) {
    const left = daysLeft(ignore, now);
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    log.warning(
      `the ignore of ${about(ignore)} expires ${when} (${ignore.expires}); ${ignore.owner} answers for it`,
      {
        place: ignore.place,
      },
    );
  }
  for (const ignore of verdict.expired) {
    if (!failing || verdict.expired.length > 1 || verdict.result === 'findings')
      log.warning(expiredLine(ignore), { place: ignore.place });
  }
  for (const ignore of verdict.unused)
    log.notice(`the ignore of ${about(ignore)} covers nothing any more; take it out`, {
      place: ignore.place,
    });
}

export function findingsError(verdict: Verdict, severity: readonly string[]): ActionError {
  const { failing, compared } = verdict;
  const fresh = compared === undefined ? '' : 'new ';
  const count = failing.length === 1 ? `one ${fresh}finding` : `${failing.length} ${fresh}findings`;
  const lines = upgrades(failing).map(({ package: name, from, to }) => `${name} ${from} → ${to}`);
  return new ActionError(`${count} of severity ${severity.join(' or ')} in the image`, {
    help:
      lines.length === 0
        ? 'The summary lists them. What has to be lived with goes into an ignore file, with an end.'
        : `Upgrade ${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ', …' : ''}.`,
  });
}

export function expiredError(verdict: Verdict): ActionError {
  const [first, ...others] = verdict.expired;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return new ActionError(`${first === undefined ? 'an ignore has expired' : expiredLine(first)}${more}`, {
    ...(first === undefined ? {} : { place: first.place }),
    help: "Mend what it covers and take the entry out, or renew 'expires' with a reason that still holds.",
  });
}

function expiredLine(ignore: Ignore): string {
  return `the ignore of ${about(ignore)} expired on ${ignore.expires}; ${ignore.owner} answers for it`;
}

function about({ id, package: only }: Ignore): string {
  return only === undefined ? id : `${id} in ${only}`;
}
