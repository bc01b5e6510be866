import type { Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { taskEnd } from './dossier.ts';

/** What makes a ship slow, or lose requests, and the setting to change. */
export interface Finding {
  kind: 'slow' | 'loses requests';
  /** What is so, with its number. */
  what: string;
  /** The setting, and to what. */
  change: string;
}

/** A target group's settings that cost time (DescribeTargetGroups, DescribeTargetGroupAttributes). Seconds. */
export interface TargetGroupSettings {
  name: string;
  interval: number;
  healthyThreshold: number;
  deregistrationDelay: number;
}

export interface Rollout {
  service: Service;
  definition: Partial<TaskDefinition>;
  groups: readonly TargetGroupSettings[];
  /** Tasks of our deployment. */
  started: readonly Task[];
  /** Tasks that it replaced, as they ended. */
  replaced: readonly Task[];
}

/** Above these many seconds a wait is worth a word. */
const long = { deregistration: 60, healthy: 30, pull: 20, start: 30, check: 30 };
/** Fargate's default for a container without stopTimeout, in seconds: API_ContainerDefinition. */
const defaultStopTimeout = 30;
const sigterm = 143;
const sigkill = 137;

/**
 * What in the settings, and in the times that the tasks took, made this rollout slow or cut requests off. Only what was seen or is
 * set, each with its number; nothing of it fails a deployment.
 */
export function diagnose(rollout: Rollout): Finding[] {
  return [
    ...rollout.groups.flatMap(groupFindings),
    ...rolloutLimits(rollout.service),
    ...startFindings(rollout.started),
    ...checkFindings(rollout.definition),
    ...stopFindings(rollout),
  ];
}

function groupFindings(group: TargetGroupSettings): Finding[] {
  const { name, interval, healthyThreshold, deregistrationDelay } = group;
  const healthy = interval * healthyThreshold;
  return [
    ...(deregistrationDelay > long.deregistration
      ? [
          slow(
            `each old task stays ${deregistrationDelay} s after its last request (deregistration delay of ${name})`,
            'deregistration_delay.timeout_seconds: 30, or as long as your longest request; long only for WebSockets',
          ),
        ]
      : []),
    ...(healthy > long.healthy
      ? [
          slow(
            `a new task gets requests after ${healthy} s at the soonest (${healthyThreshold} checks, one each ${interval} s, of ${name})`,
            'HealthCheckIntervalSeconds: 5 and HealthyThresholdCount: 2 make it 10 s',
          ),
        ]
      : []),
  ];
}

function rolloutLimits({ deploymentConfiguration, desiredCount = 0, loadBalancers }: Service): Finding[] {
  const { minimumHealthyPercent: minimum = 100, strategy = 'ROLLING' } = deploymentConfiguration ?? {};
  if (strategy !== 'ROLLING' || (loadBalancers ?? []).length === 0) return [];
  if (Math.ceil((desiredCount * minimum) / 100) > 0 || desiredCount === 0) return [];
  return [
    loses(
      `with minimum-healthy-percent ${minimum} all ${desiredCount} old tasks may stop before a new one answers`,
      'minimum-healthy-percent: 100 (and maximum-percent: 200)',
    ),
  ];
}

function startFindings(tasks: readonly Task[]): Finding[] {
  const pull = longest(
    tasks.map(({ pullStartedAt, pullStoppedAt }) => seconds(pullStartedAt, pullStoppedAt)),
  );
  const boot = longest(tasks.map(({ pullStoppedAt, startedAt }) => seconds(pullStoppedAt, startedAt)));
  return [
    ...(pull > long.pull
      ? [
          slow(
            `the image took up to ${pull} s to pull`,
            'a smaller image (multi-stage build, slim base), zstd layers, or a SOCI index above 250 MB',
          ),
        ]
      : []),
    ...(boot > long.start
      ? [
          slow(
            `a task took up to ${boot} s from the pulled image to RUNNING`,
            "containers that wait for others: look at dependsOn and at the sidecars' health checks",
          ),
        ]
      : []),
  ];
}

function checkFindings({ containerDefinitions }: Partial<TaskDefinition>): Finding[] {
  return (containerDefinitions ?? []).flatMap(({ name, essential, healthCheck }) => {
    const interval = healthCheck?.interval ?? 30;
    if (healthCheck === undefined || essential === false || interval < long.check) return [];
    return [
      slow(
        `container '${name}' is asked for its health only each ${interval} s`,
        'healthCheck.interval: 5 (and a startPeriod for a slow start)',
      ),
    ];
  });
}

/** How the replaced tasks ended tells how the same program will end when it is replaced in turn. */
function stopFindings({ definition, replaced, service }: Rollout): Finding[] {
  const ends = replaced.map((task) => ({ task, end: taskEnd(task) }));
  // What used too much memory was killed as well, though nobody had asked it to end.
  const killed = ends.find(
    ({ end: { exitCode, reason = '' } }) => exitCode === sigkill && !/OutOfMemory/.test(reason),
  );
  const undrained = ends.find(({ end }) => end.exitCode === sigterm);
  const timeoutOf = (container: string | undefined) =>
    definition.containerDefinitions?.find(({ name }) => name === container)?.stopTimeout ??
    defaultStopTimeout;
  const found: Finding[] = [];
  if (killed !== undefined) {
    const { container } = killed.end;
    found.push(
      loses(
        `container '${container}' had not ended ${timeoutOf(container)} s after SIGTERM and was killed with what it was doing`,
        'end on SIGTERM once open requests are answered; if that takes longer, stopTimeout up to 120',
      ),
    );
  }
  if (undrained !== undefined && (service.loadBalancers ?? []).length > 0)
    found.push(
      loses(
        `container '${undrained.end.container}' ended by SIGTERM itself (exit code 143): requests that were open were cut off`,
        'handle SIGTERM: stop accepting, answer what is open, exit 0 (and start the program without a shell before it)',
      ),
    );
  return found;
}

function slow(what: string, change: string): Finding {
  return { kind: 'slow', what, change };
}

function loses(what: string, change: string): Finding {
  return { kind: 'loses requests', what, change };
}

function seconds(from: Date | undefined, to: Date | undefined): number {
  return from === undefined || to === undefined ? 0 : Math.round((to.getTime() - from.getTime()) / 1_000);
}

function longest(values: readonly number[]): number {
  return Math.max(0, ...values);
}
