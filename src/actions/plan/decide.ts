/** What runs of a service, as its task definition's tags tell. */
export type Running =
  | { kind: 'absent' }
  | {
      kind: 'running';
      revision: string;
      source: string;
      commit: string;
      verified: string;
      /** CLUSTER/SERVICE, where it was verified in another one than this; else ''. */
      elsewhere: string;
      /** When its newest smoke test that failed here did; else ''. */
      failed: string;
    };

export interface Candidate {
  service: string;
  /** The content key of what would be shipped. */
  source: string;
}

export interface Facts {
  all: boolean;
  /** The services asked for; empty for all. */
  only: readonly string[];
  /** Compared with a base: its name, and by service the first file that changed since. */
  since?: { base: string; changed: ReadonlyMap<string, string> };
  /** Whether an unaffected service is out even if what runs is something else. */
  sinceDecides: boolean;
  /** What runs, by service; undefined where it wasn't looked at. */
  running?: ReadonlyMap<string, Running>;
  /** Why there is no base, for the reason given. */
  noBase: string;
}

export interface Decision {
  service: string;
  ship: boolean;
  why: string;
}

/** Which services are shipped, and why each is or isn't. */
export function decide(candidates: readonly Candidate[], facts: Facts): Decision[] {
  return candidates.map((candidate) => ({ service: candidate.service, ...decideOne(candidate, facts) }));
}

function decideOne({ service, source }: Candidate, facts: Facts): { ship: boolean; why: string } {
  const { since } = facts;
  if (facts.only.length > 0 && !facts.only.includes(service)) return { ship: false, why: 'not asked for' };
  if (facts.all) return { ship: true, why: 'all were asked for' };
  const changed = since?.changed.get(service);
  if (since !== undefined && facts.sinceDecides && changed === undefined) {
    return { ship: false, why: `nothing that it is made of changed since ${short(since.base)}` };
  }
  const running = facts.running?.get(service);
  if (running !== undefined) return byRunning(running, source);
  if (since === undefined) return { ship: true, why: `no base to compare with: ${facts.noBase}` };
  if (changed === undefined)
    return { ship: false, why: `nothing that it is made of changed since ${short(since.base)}` };
  return { ship: true, why: `${changed} changed since ${short(since.base)}` };
}

function byRunning(running: Running, source: string): { ship: boolean; why: string } {
  if (running.kind === 'absent') return { ship: true, why: 'not there yet' };
  const { revision, commit, verified, elsewhere, failed } = running;
  const from = commit === '' ? '' : ` (commit ${short(commit)})`;
  if (running.source === '') return { ship: true, why: `${revision} runs, of which nothing is recorded` };
  if (running.source !== source)
    return { ship: true, why: `other content than ${revision}${from}, which runs` };
  if (elsewhere !== '')
    return {
      ship: true,
      why: `${revision} has the same content, but was verified in ${elsewhere}, not here`,
    };
  if (verified === '') return { ship: true, why: `${revision} has the same content, but was never verified` };
  if (Date.parse(failed) >= Date.parse(verified))
    return {
      ship: true,
      why: `${revision} has the same content, but a later smoke test of it failed, ${failed}`,
    };
  return {
    ship: false,
    why: `unchanged: ${revision}${from} runs with the same content, verified ${verified}`,
  };
}

export function short(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
