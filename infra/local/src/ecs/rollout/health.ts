/** When a running task counts as healthy. Source: API_DeploymentConfiguration, `minimumHealthyPercent`. */

/** Without any check, a task counts as healthy this long after RUNNING. Milliseconds. */
export const UNCHECKED_HEALTHY_AFTER = 40_000;

export interface HealthFacts {
  /** When the task reached RUNNING, in milliseconds; undefined before. */
  startedAt?: number | undefined;
  containers: { essential: boolean; checked: boolean; status: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY' }[];
  /** One for each load balancer entry of its service; `state` is undefined until it is registered. */
  targets: {
    targetGroupArn: string;
    port: number;
    state?: string | undefined;
    reason?: string | undefined;
  }[];
  /** healthCheckGracePeriodSeconds: how long failing checks of either kind are overlooked. */
  graceSeconds: number;
}

export type UnhealthyCause =
  | { kind: 'container' }
  | { kind: 'target'; targetGroupArn: string; port: number; reason?: string | undefined };

export type Judgement =
  /** Not known yet. `until` is when time alone may change that. */
  | { health: 'waiting'; until?: number; inGrace?: boolean }
  | { health: 'healthy' }
  | { health: 'unhealthy'; cause: UnhealthyCause };

export function judge(facts: HealthFacts, now: number): Judgement {
  if (facts.startedAt === undefined) return { health: 'waiting' };
  const checked = facts.containers.filter((c) => c.essential && c.checked);
  const cause = causeOf(facts, checked);
  if (cause) {
    const graceEnds = facts.startedAt + facts.graceSeconds * 1000;
    if (now < graceEnds) return { health: 'waiting', until: graceEnds, inGrace: true };
    return { health: 'unhealthy', cause };
  }
  if (checked.length === 0 && facts.targets.length === 0) {
    const due = facts.startedAt + UNCHECKED_HEALTHY_AFTER;
    return now >= due ? { health: 'healthy' } : { health: 'waiting', until: due };
  }
  // `unavailable` is what a target group without health checks says.
  const targetsPass = facts.targets.every((t) => t.state === 'healthy' || t.state === 'unavailable');
  const containersPass = checked.every((c) => c.status === 'HEALTHY');
  return targetsPass && containersPass ? { health: 'healthy' } : { health: 'waiting' };
}

function causeOf(facts: HealthFacts, checked: HealthFacts['containers']): UnhealthyCause | undefined {
  if (checked.some((c) => c.status === 'UNHEALTHY')) return { kind: 'container' };
  const target = facts.targets.find((t) => t.state === 'unhealthy');
  if (!target) return undefined;
  return { kind: 'target', targetGroupArn: target.targetGroupArn, port: target.port, reason: target.reason };
}
