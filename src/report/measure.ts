import type { Step } from './changes.ts';
import type { Targets } from './targets.ts';
import type { Window } from './window.ts';

/**
 * The four measures as DORA defines them (dora.dev/guides/dora-metrics-four-keys): how often changes are deployed, how long a
 * commit takes to get there, the share of changes that fail there, and how long the service then takes to be well again.
 */
export interface Measures {
  /** Changes that arrived, and those that failed. */
  deployments: number;
  failed: number;
  deploysPerDay: number;
  leadTime: Spread;
  /** From 0 to 1; null without a change. */
  failureRate: number | null;
  recovery: Spread & { open: number };
}

/** Milliseconds; null where there is nothing to measure. */
export interface Spread {
  count: number;
  median: number | null;
  p90: number | null;
}

export type Answer = 'met' | 'missed' | 'no data';

export type Answers = Record<'deploys' | 'leadTime' | 'failureRate' | 'recovery', Answer>;

/** One change of a service, or one commit's way through the fleet. Times are milliseconds since 1970. */
export interface Change {
  /** The same for what belongs together: an attempt to bring a commit to several services. */
  key: string;
  services: string[];
  commit: string;
  at: number;
  failed: boolean;
  /** From commit to good; undefined where it is no arrival, the commit's time isn't known, or is later than its deployment. */
  leadTime: number | undefined;
  /** The commit says that it was made after it was deployed. */
  clocksDiffer: boolean;
  failure: { from: number; to: number | undefined } | undefined;
}

/** The changes of one service. */
export function changesOf(steps: readonly Step[]): Change[] {
  return steps
    .filter(({ kind, outcome }) => kind === 'change' && outcome !== 'superseded')
    .map((step) => {
      const took =
        step.arrival && step.goodAt !== undefined && step.committed !== undefined
          ? step.goodAt - step.committed
          : undefined;
      return {
        key: step.commit === '' ? step.id : `${step.commit} ${step.attempt}`,
        services: [step.service],
        commit: step.commit,
        at: step.startedAt,
        failed: step.outcome === 'failed',
        leadTime: took !== undefined && took >= 0 ? took : undefined,
        clocksDiffer: took !== undefined && took < 0,
        failure: step.failure,
      };
    });
}

/**
 * The changes of a fleet: one commit that is deployed to several services is one change, which failed if it did in one of
 * them, has arrived with the last of them, and is recovered from when all of them are well. A commit that is deployed to a
 * service again is another change.
 * @param all The steps of every service
 */
export function fleetChangesOf(all: readonly (readonly Step[])[]): Change[] {
  const groups = Map.groupBy(all.flatMap(changesOf), ({ key }) => key);
  const arrived = new Set<string>();
  return [...groups.values()]
    .map(joined)
    .sort((a, b) => a.at - b.at)
    .map((change) => {
      const again = change.commit !== '' && arrived.has(change.commit);
      if (!change.failed) arrived.add(change.commit);
      return again || change.failed ? { ...change, leadTime: undefined } : change;
    });
}

function joined(changes: readonly Change[]): Change {
  const leads = changes.flatMap(({ leadTime }) => leadTime ?? []);
  const failures = changes.flatMap(({ failure }) => failure ?? []);
  const open = failures.some(({ to }) => to === undefined);
  return {
    key: changes[0]?.key ?? '',
    services: changes.flatMap(({ services }) => services),
    commit: changes[0]?.commit ?? '',
    at: Math.min(...changes.map(({ at }) => at)),
    failed: changes.some(({ failed }) => failed),
    leadTime: leads.length === 0 ? undefined : Math.max(...leads),
    clocksDiffer: changes.some(({ clocksDiffer }) => clocksDiffer),
    failure:
      failures.length === 0
        ? undefined
        : {
            from: Math.min(...failures.map(({ from }) => from)),
            to: open ? undefined : Math.max(...failures.map(({ to = 0 }) => to)),
          },
  };
}

/**
 * Measures the changes that began in a time. A day that isn't over counts as a whole one.
 * @param now What is not recovered from counts as having taken until then
 */
export function measure(
  changes: readonly Change[],
  { from, until }: Pick<Window, 'from' | 'until'>,
  now: number,
): Measures {
  const within = changes.filter(({ at }) => at >= from && at < until);
  const failed = within.filter((change) => change.failed);
  const failures = failed.flatMap(({ failure }) => failure ?? []);
  const deployments = within.length - failed.length;
  const days = Math.ceil((until - from) / 86_400_000);
  return {
    deployments,
    failed: failed.length,
    deploysPerDay: days > 0 ? deployments / days : 0,
    leadTime: spread(within.flatMap(({ leadTime }) => leadTime ?? [])),
    failureRate: within.length === 0 ? null : failed.length / within.length,
    recovery: {
      ...spread(failures.map((failure) => Math.max(0, (failure.to ?? now) - failure.from))),
      open: failures.filter(({ to }) => to === undefined).length,
    },
  };
}

/** The middle value, and the one that nine of ten don't exceed (nearest rank). */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  const at = (index: number) => sorted[index] ?? 0;
  if (count === 0) return { count, median: null, p90: null };
  const median = (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2;
  return { count, median, p90: at(Math.ceil(count * 0.9) - 1) };
}

/** Holds the measures against the targets: medians, and what is just the target meets it. */
export function judge(measures: Measures, targets: Targets): Answers {
  const most = (value: number | null, limit: number): Answer =>
    value === null ? 'no data' : value <= limit ? 'met' : 'missed';
  return {
    deploys: measures.deploysPerDay >= targets.deploysPerDay ? 'met' : 'missed',
    leadTime: most(measures.leadTime.median, targets.leadTime),
    failureRate: most(measures.failureRate, targets.failureRate),
    recovery: most(measures.recovery.median, targets.recovery),
  };
}
