/** What the target asks for. Ages in milliseconds. */
export interface Rules {
  requireVerified: boolean;
  minVerifiedAgeMs: number | undefined;
  maxScanAgeMs: number | undefined;
  requireTicket: boolean;
  ticketPattern: RegExp;
  digest: string | undefined;
  commit: string | undefined;
}

/** What is known of what is to be promoted. */
export interface Facts {
  /** `user:12`, or the image where no revision is known. */
  revision: string;
  digest: string | undefined;
  commit: string | undefined;
  verifiedAt: string | undefined;
  /** CLUSTER/SERVICE, where it was verified in another service than the one it is taken from. */
  verifiedElsewhere: string | undefined;
  /** The digest that was verified, where that is recorded. */
  verifiedDigest: string | undefined;
  /** It was left by a rollback since it was verified. */
  rolledBackAt: string | undefined;
  /** When its newest smoke test that failed there did. */
  failedAt: string | undefined;
  /** Another deployment goes on in the service that it is taken from, in words; undefined if none does. */
  unsettled: string | undefined;
  scannedAt: string | undefined;
  /** Where the time of the scan is from, and what it found. */
  scannedBy: string;
  ticket: string | undefined;
}

export interface Gate {
  gate: string;
  passed: boolean;
  wanted: string;
  found: string;
  /** What to do where it did not pass. */
  help?: string;
}

/** Every gate that applies, passed or not, in the order of the table. */
export function judgeGates(rules: Rules, facts: Facts, now: Date): Gate[] {
  return [
    ...verified(rules, facts, now),
    digest(rules, facts),
    ...(rules.commit === undefined ? [] : [commit(rules.commit, facts)]),
    ...scanned(rules, facts, now),
    ...ticket(rules, facts),
  ];
}

function verified(rules: Rules, facts: Facts, now: Date): Gate[] {
  const { revision, verifiedAt, verifiedElsewhere, rolledBackAt, failedAt, unsettled } = facts;
  if (!rules.requireVerified && rules.minVerifiedAgeMs === undefined) return [];
  const age = ageOf(verifiedAt, now);
  const since = (time: string | undefined) =>
    time !== undefined && age !== undefined && Date.parse(time) >= now.getTime() - age;
  const left = since(rolledBackAt);
  const failed = since(failedAt);
  const gates: Gate[] = [];
  if (rules.requireVerified)
    gates.push({
      gate: 'verified',
      passed: age !== undefined && !left && !failed && unsettled === undefined,
      wanted: 'a smoke test that passed, and nothing since',
      found:
        age === undefined
          ? verifiedElsewhere === undefined
            ? `${revision} has no tag slipway:verified`
            : `${revision} was verified in ${verifiedElsewhere}, not here`
          : left
            ? `${revision} was verified, and left by a rollback ${agoText(ageOf(rolledBackAt, now))}`
            : failed
              ? `${revision} was verified, and a later smoke test of it failed ${agoText(ageOf(failedAt, now))}`
              : (unsettled ?? `${revision}, ${agoText(age)}`),
      help:
        age === undefined
          ? 'Ship it to the environment before first; smoke-verify with task-definition-arn sets the tag when it passes.'
          : left || failed
            ? 'Promote a later revision, or verify this one anew.'
            : 'Wait until that deployment is through and verified.',
    });
  const least = rules.minVerifiedAgeMs;
  if (least !== undefined)
    gates.push({
      gate: 'verified for long enough',
      passed: age !== undefined && age >= least,
      wanted: `at least ${spanText(least)}`,
      found: age === undefined ? 'not verified' : spanText(age),
      help: age === undefined ? 'See verified.' : `It may be promoted in ${spanText(least - age)}.`,
    });
  return gates;
}

function digest({ digest: wanted }: Rules, { digest, verifiedDigest, revision }: Facts): Gate {
  const same = digest !== undefined && (wanted ?? digest) === digest && (verifiedDigest ?? digest) === digest;
  const other = verifiedDigest !== undefined && verifiedDigest !== digest;
  return {
    gate: 'one digest',
    passed: same,
    wanted:
      wanted ??
      (verifiedDigest === undefined ? 'an image by digest' : `the one that was verified, ${verifiedDigest}`),
    found:
      digest === undefined
        ? `${revision} names its image by a tag, which may mean another one by now`
        : other
          ? `${digest}, but ${verifiedDigest} was verified`
          : digest,
    help:
      digest === undefined
        ? 'Deploy images by digest, as push-sha-tag puts them out.'
        : 'What was chosen or verified is not what is there: look at who deployed what in the environment before.',
  };
}

function commit(wanted: string, facts: Facts): Gate {
  const found = facts.commit ?? '';
  const [short = '', long = ''] = [wanted.toLowerCase(), found.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  return {
    gate: 'commit',
    passed: short.length >= 7 && long.startsWith(short),
    wanted,
    found: found === '' ? 'not known (no tag slipway:commit)' : found,
    help: 'Another commit was shipped to the environment before meanwhile, or this one never came to be verified there.',
  };
}

function scanned({ maxScanAgeMs: most }: Rules, { scannedAt, scannedBy }: Facts, now: Date): Gate[] {
  if (most === undefined) return [];
  const age = ageOf(scannedAt, now);
  return [
    {
      gate: 'scan',
      passed: age !== undefined && age <= most,
      wanted: `at most ${spanText(most)} old`,
      found: age === undefined ? 'no scan is known' : `${spanText(age)} old (${scannedBy})`,
      help: "Scan the digest again: trivy-scan in this job and its time as 'scanned-at', or ECR's scan (aws ecr start-image-scan).",
    },
  ];
}

function ticket({ requireTicket, ticketPattern }: Rules, { ticket }: Facts): Gate[] {
  if (ticket === undefined && !requireTicket) return [];
  const example = ticketPattern.source.replace(/^\^\(\?:(.*)\)\$$/s, '$1');
  return [
    {
      gate: 'ticket',
      passed: ticket !== undefined && ticketPattern.test(ticket),
      wanted: `a change ticket like ${example}`,
      found: ticket ?? 'none was given',
      help: "Give it as 'ticket', from a workflow_dispatch input for instance.",
    },
  ];
}

/** Milliseconds since an ISO time; undefined where it is none or lies ahead by more than clocks differ. */
function ageOf(time: string | undefined, now: Date): number | undefined {
  const age = now.getTime() - Date.parse(time ?? '');
  return Number.isNaN(age) || age < -5 * 60_000 ? undefined : Math.max(0, age);
}

function agoText(ms: number | undefined): string {
  return ms === undefined ? 'at an unknown time' : `${spanText(ms)} ago`;
}

/** `3 d 4 h`, `2 h 5 min`, `40 s`. */
export function spanText(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const units: [number, string][] = [
    [86_400, 'd'],
    [3_600, 'h'],
    [60, 'min'],
    [1, 's'],
  ];
  const at = Math.max(
    0,
    units.findIndex(([size]) => seconds >= size),
  );
  const first = seconds < 1 ? units.length - 1 : at;
  const parts: string[] = [];
  let rest = seconds;
  for (const [size, unit] of units.slice(first, first + (first < 2 ? 2 : 1))) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0 || parts.length === 0) parts.push(`${count} ${unit}`);
  }
  return parts.join(' ');
}
