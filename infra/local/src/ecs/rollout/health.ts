/** When a running task counts as healthy. Source: API_DeploymentConfiguration, `minimumHealthyPercent`. */

/** Without any check, a task counts as healthy this long after RUNNING. Milliseconds. */
export const UNCHECKED_HEALTHY_AFTER = 40_000;

/**
 * How long checks must have passed without a break before a task counts as healthy, in milliseconds. ECS publishes no such
 * time. Its scheduler acts about every ten seconds (the gap between "has stopped" and "deregistered" in its events), and
 * what passes a check and dies between two looks was never healthy to it. Here every task has its own beat, and all of it:
 * one that crashes seconds after its start then always fails a rollout, instead of completing it when the looks fall so.
 */
export const SCHEDULER_BEAT = 10_000;

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
  /** One for each service registry whose health counts; `state` is undefined until it is known. */
  registries?: { registryArn: string; state?: 'healthy' | 'unhealthy' | undefined }[] | undefined;
  /** healthCheckGracePeriodSeconds: how long failing checks of any kind are overlooked. */
  graceSeconds: number;
}

export type UnhealthyCause =
  | { kind: 'container' }
  | { kind: 'target'; targetGroupArn: string; port: number; reason?: string | undefined }
  | { kind: 'registry'; registryArn: string };

export type Judgement =
  /**
   * Not known yet. `until` is when time alone may change that; `passing` says that only time is missing: its checks pass,
   * or it has none, `inGrace` that the grace period overlooks a failing check.
   */
  | { health: 'waiting'; until?: number; passing?: true; inGrace?: true }
  | { health: 'healthy' }
  | { health: 'unhealthy'; cause: UnhealthyCause };

/**
 * Whether a task counts as healthy.
 * @param passingSince Since when `passes` has held without a break, in milliseconds; undefined while it does not.
 */
export function judge(facts: HealthFacts, passingSince: number | undefined, now: number): Judgement {
  if (facts.startedAt === undefined) return { health: 'waiting' };
  const cause = causeOf(facts);
  if (cause) {
    const graceEnds = facts.startedAt + facts.graceSeconds * 1000;
    if (now < graceEnds) return { health: 'waiting', until: graceEnds, inGrace: true };
    return { health: 'unhealthy', cause };
  }
  if (!isChecked(facts)) {
    const due = facts.startedAt + UNCHECKED_HEALTHY_AFTER;
    return now >= due ? { health: 'healthy' } : { health: 'waiting', until: due, passing: true };
  }
  if (passingSince === undefined) return { health: 'waiting' };
  const due = passingSince + SCHEDULER_BEAT;
  return now >= due ? { health: 'healthy' } : { health: 'waiting', until: due, passing: true };
}

/** Whether a running task passes all its checks; false where it has none, for then time alone decides. */
export function passes(facts: HealthFacts): boolean {
  if (facts.startedAt === undefined || !isChecked(facts)) return false;
  // `unavailable` is what a target group without health checks says.
  const targetsPass = facts.targets.every((t) => t.state === 'healthy' || t.state === 'unavailable');
  const registriesPass = registriesOf(facts).every((r) => r.state === 'healthy');
  return targetsPass && registriesPass && checkedContainers(facts).every((c) => c.status === 'HEALTHY');
}

const checkedContainers = (facts: HealthFacts) => facts.containers.filter((c) => c.essential && c.checked);

const registriesOf = (facts: HealthFacts) => facts.registries ?? [];

const isChecked = (facts: HealthFacts) =>
  checkedContainers(facts).length + facts.targets.length + registriesOf(facts).length > 0;

function causeOf(facts: HealthFacts): UnhealthyCause | undefined {
  if (checkedContainers(facts).some((c) => c.status === 'UNHEALTHY')) return { kind: 'container' };
  const target = facts.targets.find((t) => t.state === 'unhealthy');
  if (target) {
    return {
      kind: 'target',
      targetGroupArn: target.targetGroupArn,
      port: target.port,
      reason: target.reason,
    };
  }
  const registry = registriesOf(facts).find((r) => r.state === 'unhealthy');
  return registry && { kind: 'registry', registryArn: registry.registryArn };
}
