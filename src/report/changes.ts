import type { Recorded } from './recorded.ts';

/**
 * What a deployment was for the service: a change put another revision in place of the one that ran; a return brought back one
 * that had run before it; a repeat brought out the revision that ran already, as after a secret was rotated.
 */
export type Kind = 'change' | 'return' | 'repeat';

/** A deployment that has ended, judged by what came of it. Times are milliseconds since 1970. */
export interface Step extends Recorded {
  kind: Kind;
  /** superseded: a newer one took its place before it ended, so nothing is known of it. */
  outcome: 'good' | 'failed' | 'superseded';
  /** Why it failed; '' if it didn't. */
  why: string;
  /** Whether a smoke test is known to have passed on it. */
  verified: boolean;
  /** When the service ran it, verified where that is known; undefined where it failed. */
  goodAt: number | undefined;
  /** How many times the service got this commit by a change, counted from 1; 0 where the commit isn't known. */
  attempt: number;
  /** A change that is the first good one of its commit. */
  arrival: boolean;
  /** Of a failed change: when it failed or went live, and when the service ran a good version again. */
  failure: { from: number; to: number | undefined } | undefined;
}

/** Clocks of the runner that wrote a tag and of ECS may differ by so much. */
const skewMs = 5 * 60_000;

/**
 * Judges the deployments of one service.
 * @param recorded In any order; those that have not ended are left out
 * @returns oldest first
 */
export function stepsOf(recorded: readonly Recorded[]): Step[] {
  const ended = recorded
    .filter((one) => !isGoingOn(one))
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  const verified = tagged(ended, 'verifiedAt');
  const failed = tagged(ended, 'failedAt');
  const attempts = new Map<string, number>();
  const seen = new Seen(ended[0]?.replaced);
  const steps: Step[] = [];
  /** What the service ran before each step; undefined where that isn't known. */
  const before: (Step | undefined)[] = [];
  let running: Step | undefined;
  for (const one of ended) {
    const last = steps.at(-1);
    const ran = running ?? { taskDefinition: one.replaced, commit: '' };
    const found = seen.kindOf(one, ran);
    const takesBack = found !== 'change' && last?.outcome === 'superseded' && last.kind === 'change';
    const kind = takesBack ? 'return' : found;
    const step: Step = {
      ...one,
      ...judged(one, verified, failed),
      kind,
      attempt: 0,
      arrival: false,
      failure: undefined,
    };
    if (takesBack) fail(last, 'rolled back');
    else if (kind === 'return') leave(steps, running);
    else if (kind === 'repeat' && running?.outcome === 'failed' && !verified.has(one))
      fail(step, running.why);
    else if (kind === 'change' && one.commit !== '') {
      step.attempt = (attempts.get(one.commit) ?? 0) + 1;
      attempts.set(one.commit, step.attempt);
    }
    steps.push(step);
    before.push(running);
    if (one.verdict === 'succeeded' || one.verdict === 'scaled-to-zero') running = step;
  }
  const arrived = new Set<string>();
  for (const [at, step] of steps.entries()) {
    if (step.kind !== 'change') continue;
    if (step.outcome === 'failed') step.failure = failureOf(step, before[at], steps.slice(at + 1));
    if (step.outcome !== 'good' || arrived.has(step.commit)) continue;
    step.arrival = true;
    if (step.commit !== '') arrived.add(step.commit);
  }
  return steps;
}

/** True of a deployment of which nobody knows yet how it ends. */
export function isGoingOn({ verdict }: Recorded): boolean {
  return verdict === 'in progress' || verdict === 'rolling back' || verdict === 'stopping';
}

/** What ran was left: it had failed, with all repeats of it. */
function leave(steps: readonly Step[], running: Step | undefined): void {
  for (const step of steps.toReversed()) {
    if (step.outcome === 'good' && step.taskDefinition === running?.taskDefinition)
      fail(step, 'rolled back later');
    if (step.taskDefinition === running?.taskDefinition && step.kind === 'change') return;
  }
}

function fail(step: Step, why: string): void {
  Object.assign(step, { outcome: 'failed', why, goodAt: undefined } satisfies Partial<Step>);
}

function judged(
  one: Recorded,
  verified: ReadonlyMap<Recorded, number>,
  failed: ReadonlyMap<Recorded, number>,
): Pick<Step, 'outcome' | 'why' | 'verified' | 'goodAt'> {
  const [passedAt, failedAt] = [verified.get(one), failed.get(one)];
  // A later deployment of the same revision may have written the tag anew.
  const proven = one.verifiedAt !== undefined && one.verifiedAt >= one.startedAt - skewMs;
  const bad = { verified: false, goodAt: undefined };
  switch (one.verdict) {
    case 'superseded':
      return { outcome: 'superseded', why: '', ...bad };
    case 'succeeded':
    case 'scaled-to-zero': {
      if (failedAt !== undefined && (passedAt === undefined || passedAt < failedAt))
        return { outcome: 'failed', why: 'not verified', ...bad };
      const endedAt = one.endedAt ?? one.startedAt;
      return { outcome: 'good', why: '', verified: proven, goodAt: Math.max(passedAt ?? endedAt, endedAt) };
    }
    default:
      return { outcome: 'failed', why: one.verdict, ...bad };
  }
}

/** A tag is on the revision: the time it holds belongs to the last deployment of the revision that had begun by then. */
function tagged(ended: readonly Recorded[], key: 'verifiedAt' | 'failedAt'): Map<Recorded, number> {
  const owners = new Map<string, Recorded>();
  for (const one of ended) {
    const at = one[key];
    if (at !== undefined && one.verdict === 'succeeded' && one.startedAt - skewMs <= at)
      owners.set(one.taskDefinition, one);
  }
  return new Map([...owners.values()].map((one) => [one, one[key] ?? 0]));
}

/** Which revisions and commits a service has had, in the order in which they first came. */
class Seen {
  readonly #first = new Map<string, number>();
  #count = 0;

  constructor(replaced: string | undefined) {
    if (replaced !== undefined && replaced !== '') this.#first.set(replaced, -1);
  }

  /** Tells what a deployment is, and remembers it. */
  kindOf(one: Recorded, running: { taskDefinition: string; commit: string }): Kind {
    const kind = this.#kind(one, running);
    this.#count++;
    for (const key of [one.taskDefinition, one.commit])
      if (key !== '' && !this.#first.has(key)) this.#first.set(key, this.#count);
    return kind;
  }

  #kind(one: Recorded, running: { taskDefinition: string; commit: string }): Kind {
    if (running.taskDefinition === '' || one.taskDefinition === '') return 'change';
    if (one.taskDefinition === running.taskDefinition) return 'repeat';
    if (this.#earlier(one.commit, running.commit)) return 'return';
    if (this.#first.has(one.taskDefinition))
      return this.#earlier(one.taskDefinition, running.taskDefinition) ? 'return' : 'change';
    // It first came before ECS's memory begins.
    const [to, from] = [revisionOf(one.taskDefinition), revisionOf(running.taskDefinition)];
    return to.family === from.family && to.number < from.number ? 'return' : 'change';
  }

  #earlier(key: string, than: string): boolean {
    const [a, b] = [this.#first.get(key), this.#first.get(than)];
    return key !== than && a !== undefined && b !== undefined && a < b;
  }
}

function revisionOf(arn: string): { family: string; number: number } {
  const [, family = arn, number = '0'] = /^(.*):(\d+)$/.exec(arn) ?? [];
  return { family, number: Number(number) };
}

function failureOf(step: Step, ran: Step | undefined, later: readonly Step[]): Step['failure'] {
  const endedAt = step.endedAt ?? step.startedAt;
  // What ECS brought back is a recovery only where that was good.
  if (step.broughtBack && ran?.outcome !== 'failed') return { from: step.rollbackAt ?? endedAt, to: endedAt };
  const recovery = later.find((one) => one.outcome === 'good' && (one.kind !== 'repeat' || one.verified));
  return {
    from: endedAt,
    to: recovery?.goodAt === undefined ? undefined : Math.max(recovery.goodAt, endedAt),
  };
}
