import type { WeightedGroup } from './model.ts';

/** Running totals of the smooth weighted round robin, by what is chosen among. */
export type Totals = Map<string, number>;

/**
 * Picks a group by weight. ALB draws at random; here the picks come in turn, so that of any ten requests at 10 % exactly one
 * goes to the canary and a short trial sees the share it asked for. Changes `totals`.
 * @returns undefined where every weight is 0
 */
export function pickGroup(groups: WeightedGroup[], totals: Totals): WeightedGroup | undefined {
  const sum = groups.reduce((total, group) => total + group.weight, 0);
  if (sum === 0) return undefined;
  let best: WeightedGroup | undefined;
  for (const group of groups) {
    if (group.weight === 0) continue;
    totals.set(group.arn, (totals.get(group.arn) ?? 0) + group.weight);
    if (!best || (totals.get(group.arn) ?? 0) > (totals.get(best.arn) ?? 0)) best = group;
  }
  if (best) totals.set(best.arn, (totals.get(best.arn) ?? 0) - sum);
  return best;
}

export interface Candidate {
  healthy: boolean;
  inFlight: number;
}

/**
 * Those that may get a request: the healthy ones, or, where none is healthy, all (fail open).
 * Source: ALB guide, target-group-health-checks
 */
export function routable<T extends Candidate>(targets: T[]): T[] {
  const healthy = targets.filter((target) => target.healthy);
  return healthy.length > 0 ? healthy : targets;
}

/**
 * The share of requests that a target gets while it starts slowly, from a hundredth to 1, in a line. The target that has been
 * healthy for longest is never in slow start, so that there is one that takes the rest.
 * Source: ALB guide, load-balancer-target-groups ("Slow start mode")
 */
export function slowShares<T extends { healthySince: number }>(
  targets: T[],
  slowStart: number,
  now: number,
): { target: T; share: number }[] {
  const first = Math.min(...targets.map((target) => target.healthySince));
  let settled = false;
  return targets.map((target) => {
    if (!settled && target.healthySince === first) {
      settled = true;
      return { target, share: 1 };
    }
    // Where none is healthy, all are the same.
    const part = Number.isFinite(target.healthySince) ? (now - target.healthySince) / slowStart : 1;
    return { target, share: Math.min(1, Math.max(0.01, part)) };
  });
}

/** Picks by share, in turn: smooth weighted round robin. Changes `totals`. */
export function pickByShare<T extends { key: string }>(
  shares: { target: T; share: number }[],
  totals: Totals,
): T | undefined {
  const groups = shares.map(({ target, share }) => ({ arn: target.key, weight: Math.round(share * 100) }));
  const picked = pickGroup(groups, totals)?.arn;
  return shares.find(({ target }) => target.key === picked)?.target;
}

/** @param turn How many requests the group has had */
export function pickTarget<T extends Candidate>(
  targets: T[],
  algorithm: 'round_robin' | 'least_outstanding_requests',
  turn: number,
): T | undefined {
  const open = routable(targets);
  if (algorithm === 'round_robin' || open.length === 0) return open[turn % open.length];
  const least = Math.min(...open.map((target) => target.inFlight));
  const idlest = open.filter((target) => target.inFlight === least);
  return idlest[turn % idlest.length];
}
