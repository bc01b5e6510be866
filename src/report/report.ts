import { shortArn } from '../rollout/verdict.ts';
import { isGoingOn, type Step, stepsOf } from './changes.ts';
import {
  type Answers,
  type Change,
  changesOf,
  fleetChangesOf,
  judge,
  type Measures,
  measure,
} from './measure.ts';
import { notesOf } from './notes.ts';
import type { Recorded } from './recorded.ts';
import type { Targets } from './targets.ts';
import type { Window } from './window.ts';

/** What `slipway report --json` prints and the action writes. Times are RFC 3339 in UTC, lengths in seconds, rates from 0 to 1. */
export interface Report {
  version: 1;
  environment: string;
  cluster: string;
  region: string;
  from: string;
  until: string;
  days: number;
  targets: {
    deploysPerDay: number;
    leadTimeSeconds: number;
    failureRate: number;
    recoverySeconds: number;
  };
  /** As the manifest writes them. */
  targetTexts: Targets['texts'];
  /** The names of those of the fleet's four targets that were missed. */
  missed: (keyof Answers)[];
  fleet: Figures;
  services: (Figures & { service: string })[];
  unit: 'day' | 'week';
  periods: Period[];
  /** The changes of the fleet, oldest first. */
  changes: ReportedChange[];
  /** Each deployment that began in the time, of every kind, oldest first. */
  deployments: ReportedDeployment[];
  /** What wasn't counted, or not in full, and why. */
  notes: string[];
}

export interface Figures {
  deployments: number;
  failed: number;
  deploysPerDay: number;
  leadTime: Length;
  failureRate: number | null;
  recovery: Length & { open: number };
  answers: Answers;
}

export interface Length {
  count: number;
  medianSeconds: number | null;
  p90Seconds: number | null;
}

export interface Period {
  from: string;
  until: string;
  deployments: number;
  failed: number;
  leadTimeSeconds: number | null;
  recoverySeconds: number | null;
}

export interface ReportedChange {
  commit: string;
  services: string[];
  at: string;
  outcome: 'good' | 'failed';
  leadTimeSeconds: number | null;
  failedAt: string | null;
  recoveredAt: string | null;
}

export interface ReportedDeployment {
  service: string;
  at: string;
  kind: Step['kind'];
  outcome: Step['outcome'];
  why: string;
  verified: boolean;
  commit: string;
  taskDefinition: string;
}

/** Where the report is of. */
export interface Place {
  environment: string;
  cluster: string;
  region: string;
}

/**
 * The report of what was recorded. Pure.
 * @param missing Services that ECS doesn't have
 */
export function reportOf(
  place: Place,
  { services, missing }: { services: ReadonlyMap<string, readonly Recorded[]>; missing: readonly string[] },
  window: Window,
  targets: Targets,
): Report {
  const steps = [...services].map(([service, recorded]) => ({ service, steps: stepsOf(recorded) }));
  const changes = fleetChangesOf(steps.map((one) => one.steps));
  const now = window.until;
  const figures = (of: readonly Change[]) => figuresOf(measure(of, window, now), targets);
  const fleet = figures(changes);
  const inside = (at: number) => at >= window.from && at < window.until;
  const deployments = steps
    .flatMap((one) => one.steps)
    .filter(({ startedAt }) => inside(startedAt))
    .sort((a, b) => a.startedAt - b.startedAt);
  const going = [...services.values()].flat().filter((one) => isGoingOn(one) && inside(one.startedAt));
  const shown = changes.filter(({ at }) => inside(at));
  return {
    version: 1,
    ...place,
    from: iso(window.from),
    until: iso(now),
    days: window.days,
    targets: {
      deploysPerDay: targets.deploysPerDay,
      leadTimeSeconds: targets.leadTime / 1_000,
      failureRate: targets.failureRate,
      recoverySeconds: targets.recovery / 1_000,
    },
    targetTexts: targets.texts,
    missed: Object.entries(fleet.answers).flatMap(([name, answer]) =>
      answer === 'missed' ? [name as keyof Answers] : [],
    ),
    fleet,
    services: steps.map((one) => ({ service: one.service, ...figures(changesOf(one.steps)) })),
    unit: window.unit,
    periods: window.periods.map((period) => {
      const { deployments, failed, leadTime, recovery } = measure(changes, period, now);
      return {
        from: iso(period.from),
        until: iso(period.until),
        deployments,
        failed,
        leadTimeSeconds: seconds(leadTime.median),
        recoverySeconds: seconds(recovery.median),
      };
    }),
    changes: shown.map(reported),
    deployments: deployments.map(
      ({ service, startedAt, kind, outcome, why, verified, commit, taskDefinition }) => ({
        service,
        at: iso(startedAt),
        kind,
        outcome,
        why,
        verified,
        commit,
        taskDefinition: taskDefinition === '' ? '' : shortArn(taskDefinition),
      }),
    ),
    notes: notesOf(deployments, shown, going.length, missing),
  };
}

function figuresOf(measures: Measures, targets: Targets): Figures {
  const { leadTime, recovery } = measures;
  return {
    deployments: measures.deployments,
    failed: measures.failed,
    deploysPerDay: round(measures.deploysPerDay),
    leadTime: {
      count: leadTime.count,
      medianSeconds: seconds(leadTime.median),
      p90Seconds: seconds(leadTime.p90),
    },
    failureRate: measures.failureRate === null ? null : round(measures.failureRate),
    recovery: {
      count: recovery.count,
      medianSeconds: seconds(recovery.median),
      p90Seconds: seconds(recovery.p90),
      open: recovery.open,
    },
    answers: judge(measures, targets),
  };
}

function reported({ commit, services, at, failed, leadTime, failure }: Change): ReportedChange {
  return {
    commit,
    services,
    at: iso(at),
    outcome: failed ? 'failed' : 'good',
    leadTimeSeconds: seconds(leadTime ?? null),
    failedAt: failure === undefined ? null : iso(failure.from),
    recoveredAt: failure?.to === undefined ? null : iso(failure.to),
  };
}

/** True if no target of the fleet was missed. */
export function isMet({ missed }: Report): boolean {
  return missed.length === 0;
}

const iso = (time: number) => new Date(time).toISOString();
const seconds = (milliseconds: number | null) =>
  milliseconds === null ? null : Math.round(milliseconds / 1_000);
const round = (value: number) => Math.round(value * 10_000) / 10_000;
