import type { Service, ServiceDeployment, ServiceEvent, Task } from '@aws-sdk/client-ecs';
import { table } from '../runtime/summary.ts';
import { shortEvent, shortId } from './events.ts';
import { type Hint, hintFor } from './hints.ts';
import { type Ours, ownDeployment, type Verdict } from './verdict.ts';

/** What was gathered about a deployment that did not end well. */
export interface Evidence {
  ours: Ours;
  service: Service;
  serviceDeployment: ServiceDeployment | undefined;
  /** Tasks of our deployment, newest first: those that stopped, and those that run. */
  tasks: readonly Task[];
  /** Since our start, oldest first. */
  events: readonly ServiceEvent[];
  targets: readonly TargetState[];
  logs: readonly LogTail[];
  /** What could not be found out, and why. */
  gaps: readonly string[];
}

/** A target of the service's load balancer that isn't healthy (DescribeTargetHealth). */
export interface TargetState {
  id: string;
  port?: number | undefined;
  state: string;
  reason?: string | undefined;
  description?: string | undefined;
}

export interface LogTail {
  container: string;
  taskId: string;
  group: string;
  stream: string;
  lines: readonly string[];
}

export interface Dossier {
  /** One paragraph: the likely cause. */
  cause: string;
  next: string | undefined;
  /** For the job summary and the log. */
  markdown: string;
  /** The same to take away: a file for scripts and colleagues. */
  record: DossierRecord;
  logs: readonly LogTail[];
}

/** What the file `dossier.json` holds. Times are ISO 8601, in UTC; what is not known is left out. */
export interface DossierRecord {
  verdict: Verdict;
  reason: string;
  cause: string;
  next?: string;
  service: string;
  cluster?: string;
  /** The ARN of the revision that was to run, and of the one that the service runs now. */
  taskDefinition: string;
  runs?: string;
  deployment: {
    id: string;
    arn?: string;
    status?: string;
    statusReason?: string;
    rolloutStateReason?: string;
    circuitBreaker?: { status: string; failures: number; threshold: number };
    alarms?: string[];
  };
  stoppedTasks: (TaskEnd & { stoppedAt?: string })[];
  liveTasks: { taskId: string; lastStatus?: string; healthStatus?: string }[];
  targets: readonly TargetState[];
  events: { at?: string; message: string }[];
  logs: readonly LogTail[];
  /** What could not be found out, and why. */
  gaps: readonly string[];
}

/** One task's end, reduced to what explains it. */
export interface TaskEnd {
  taskId: string;
  stopCode: string | undefined;
  stoppedReason: string | undefined;
  /** The container that brought the task down, where one did. */
  container: string | undefined;
  exitCode: number | undefined;
  reason: string | undefined;
}

const nothingFailed = 'no task of this deployment is known to have failed';

const normalEnd = /Scaling activity initiated|Task stopped by user/;

/**
 * The end of a stopped task: the container with a reason of its own, else an essential one with the first non-zero exit
 * code, else one that exited at all.
 */
export function taskEnd(task: Task): TaskEnd {
  const containers = task.containers ?? [];
  // 137 and 143 are how bystanders end when another container has brought the task down.
  const telling =
    containers.find(({ reason }) => reason !== undefined && reason !== '') ??
    containers.find(({ exitCode }) => exitCode !== undefined && ![0, 137, 143].includes(exitCode)) ??
    containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0) ??
    containers.find(({ exitCode }) => exitCode !== undefined);
  return {
    taskId: shortId(task.taskArn ?? ''),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    container: telling?.name,
    exitCode: telling?.exitCode,
    reason: telling?.reason,
  };
}

/** The ends that nobody wished for: not those of scale-in, of the rollback itself, or of a person's hand. */
export function failedEnds(tasks: readonly Task[]): TaskEnd[] {
  return tasks
    .filter(
      ({ lastStatus, stoppedReason }) => lastStatus === 'STOPPED' && !normalEnd.test(stoppedReason ?? ''),
    )
    .map(taskEnd);
}

/** The likely cause in one paragraph, from the way of failing that was seen most often. */
export function guessCause(evidence: Evidence): { cause: string; next: string | undefined } {
  const ends = failedEnds(evidence.tasks);
  const kinds = Map.groupBy(
    ends,
    (end) => `${end.container} ${end.exitCode} ${whyOf(end).replace(/[0-9a-f]{32}/g, '')}`,
  );
  const [worst] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const [end] = worst ?? [];
  if (worst === undefined || end === undefined) return withoutFailedTask(evidence);
  const times = worst.length === 1 ? 'once' : worst.length === 2 ? 'twice' : `${worst.length} times`;
  const why = whyOf(end);
  const hint = hintFor({ exitCode: end.exitCode, reason: `${end.reason ?? ''} ${end.stoppedReason ?? ''}` });
  const exited = end.exitCode !== undefined && !/health checks/.test(end.stoppedReason ?? '');
  const subject = exited
    ? `container '${end.container}' exited ${times} with code ${end.exitCode}`
    : `${worst.length === 1 ? 'a task' : `${worst.length} tasks`} ${end.stopCode === 'TaskFailedToStart' ? 'failed to start' : 'ended'}`;
  const told = why === '' ? '' : `: ${why}`;
  const target = evidence.targets.find(({ description, reason }) => description ?? reason);
  const health =
    /ELB health checks/.test(end.stoppedReason ?? '') && target ? `; target ${describeTarget(target)}` : '';
  return {
    cause: `${subject}${hint === undefined ? '' : `: ${hint.what}`}${told}${health}`,
    next: hint?.next,
  };
}

function withoutFailedTask({
  events,
  targets,
  tasks,
  serviceDeployment,
}: Evidence): ReturnType<typeof guessCause> {
  const alarms = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
  if (alarms.length > 0)
    return {
      cause: `alarm ${alarms.join(', ')} went off`,
      next: 'Look at what the alarm measures since the new tasks came, and at their log.',
    };
  const messages = events.map(({ message }) => message ?? '');
  const telling = messages.findLast((text) =>
    /unable to|could not|is unhealthy in|deployment configuration|failed/.test(text),
  );
  if (telling !== undefined) {
    const hint: Hint | undefined = /deployment configuration/.test(telling)
      ? {
          what: '',
          next: 'Raise maximum-percent or lower minimum-healthy-percent so that at least one task can be started or stopped.',
        }
      : hintFor({ reason: telling });
    return { cause: shortEvent(telling).replace(/^deployment failed: /, ''), next: hint?.next };
  }
  const [target] = targets;
  if (target !== undefined) {
    const reason = `${target.reason ?? ''} ${target.description ?? ''}`;
    return { cause: `target ${describeTarget(target)}`, next: hintFor({ reason })?.next };
  }
  const unhealthy = tasks.find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
  if (unhealthy !== undefined) {
    const hint = hintFor({ reason: 'failed container health checks' });
    return {
      cause: `task ${shortId(unhealthy.taskArn ?? '')} is unhealthy: ${hint?.what}`,
      next: hint?.next,
    };
  }
  const waiting = tasks.find(({ lastStatus }) => lastStatus !== 'RUNNING' && lastStatus !== 'STOPPED');
  if (waiting !== undefined)
    return {
      cause: `task ${shortId(waiting.taskArn ?? '')} is still ${waiting.lastStatus}`,
      next: 'A slow start is most often the pull of a big image, or a network without a way to the registry.',
    };
  return {
    cause: serviceDeployment?.statusReason ?? nothingFailed,
    next: undefined,
  };
}

/**
 * The dossier of a deployment that did not end well, for the job summary, a file and an annotation.
 * @param refused Why we had it rolled back ourselves, if we had
 */
export function dossier(verdict: Verdict, reason: string, evidence: Evidence, refused?: string): Dossier {
  // Where a newer deployment, a person or a check of ours ended it, that is the cause, whatever its tasks were at.
  const ended = verdict === 'superseded' || verdict === 'stopped' || refused !== undefined;
  const guessed = ended ? { cause: reason, next: undefined } : guessCause(evidence);
  const cause = guessed.cause === nothingFailed ? reason : guessed.cause;
  const { next } = guessed;
  const { ours, service, serviceDeployment } = evidence;
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const own = ownDeployment(ours, service);
  const facts: [string, string][] = [
    [
      'deployment',
      `${ours.deploymentId}${serviceDeployment?.status ? ` (${serviceDeployment.status})` : ''}`,
    ],
  ];
  if (serviceDeployment?.statusReason) facts.push(['ECS says', serviceDeployment.statusReason]);
  if (own?.rolloutStateReason) facts.push(['rollout', `${own.rolloutState}: ${own.rolloutStateReason}`]);
  if (breaker?.threshold)
    facts.push([
      'circuit breaker',
      `${breaker.status}, ${breaker.failureCount ?? 0} of ${breaker.threshold} failures`,
    ]);
  if (evidence.serviceDeployment?.alarms?.triggeredAlarmNames?.length)
    facts.push(['alarms', evidence.serviceDeployment.alarms.triggeredAlarmNames.join(', ')]);
  const ends = evidence.tasks.filter(({ lastStatus }) => lastStatus === 'STOPPED').map(taskEnd);
  const sections = [
    `### Why: ${verdict}`,
    reason.includes(cause)
      ? sentence(reason)
      : `${sentence(reason)} **${sentence(`likely cause: ${cause}`)}**`,
    ...(next === undefined ? [] : [`What to do: ${next}`]),
    table(['fact', 'value'], facts),
    ...(ends.length === 0
      ? []
      : [
          '#### Stopped tasks',
          table(['task', 'stop code', 'container', 'exit', 'reason'], ends.slice(0, 20).map(endRow)),
        ]),
    ...(evidence.targets.length === 0
      ? []
      : [
          '#### Targets that are not healthy',
          table(
            ['target', 'state', 'reason'],
            evidence.targets.map((t) => [
              target(t),
              t.state,
              `${t.reason ?? ''} ${t.description ?? ''}`.trim(),
            ]),
          ),
        ]),
    ...evidence.logs.flatMap((tail) => [
      `#### Last log lines of ${tail.container} (task ${shortId(tail.taskId)})`,
      fenced(tail.lines.length === 0 ? ['(it wrote nothing)'] : tail.lines),
      `All of them: \`${tailCommand(tail)}\``,
    ]),
    ...(evidence.events.length === 0
      ? []
      : ['#### Events', fenced(evidence.events.map((event) => eventLine(event)))]),
    ...evidence.gaps.map((gap) => `> ${gap}`),
  ];
  const record = recordOf({ verdict, reason, cause, ...(next !== undefined && { next }) }, evidence);
  return { cause, next, markdown: `${sections.join('\n\n')}\n`, record, logs: evidence.logs };
}

function recordOf(
  told: Pick<DossierRecord, 'verdict' | 'reason' | 'cause' | 'next'>,
  { ours, service, serviceDeployment, tasks, targets, events, logs, gaps }: Evidence,
): DossierRecord {
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const alarms = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
  const rolloutStateReason = ownDeployment(ours, service)?.rolloutStateReason;
  const { serviceDeploymentArn: arn, status, statusReason } = serviceDeployment ?? {};
  return {
    ...told,
    service: service.serviceName ?? '',
    ...(service.clusterArn && { cluster: service.clusterArn }),
    taskDefinition: ours.taskDefinitionArn,
    ...(service.taskDefinition && { runs: service.taskDefinition }),
    deployment: {
      id: ours.deploymentId,
      ...(arn && { arn }),
      ...(status && { status }),
      ...(statusReason && { statusReason }),
      ...(rolloutStateReason && { rolloutStateReason }),
      ...(breaker?.threshold && {
        circuitBreaker: {
          status: breaker.status ?? '',
          failures: breaker.failureCount ?? 0,
          threshold: breaker.threshold,
        },
      }),
      ...(alarms.length > 0 && { alarms }),
    },
    stoppedTasks: tasks
      .filter(({ lastStatus }) => lastStatus === 'STOPPED')
      .map((task) => ({
        ...taskEnd(task),
        ...(task.stoppedAt && { stoppedAt: task.stoppedAt.toISOString() }),
      })),
    liveTasks: tasks
      .filter(({ lastStatus }) => lastStatus !== 'STOPPED')
      .map(({ taskArn = '', lastStatus, healthStatus }) => ({
        taskId: shortId(taskArn),
        ...(lastStatus && { lastStatus }),
        ...(healthStatus && { healthStatus }),
      })),
    targets,
    events: events.map(({ createdAt, message = '' }) => ({
      ...(createdAt && { at: createdAt.toISOString() }),
      message,
    })),
    logs,
    gaps,
  };
}

/** What shows all that the container wrote, with the AWS CLI 2. */
export function tailCommand({ group, stream }: { group: string; stream: string }): string {
  return `aws logs tail ${group} --log-stream-names ${stream} --since 1d`;
}

/** `12:04:31 started task 4f1c9a02` (UTC). */
export function eventLine({ createdAt, message }: ServiceEvent): string {
  return `${createdAt?.toISOString().slice(11, 19) ?? '        '} ${shortEvent(message ?? '')}`;
}

function endRow({ taskId, stopCode, stoppedReason, container, exitCode, reason }: TaskEnd): string[] {
  return [
    taskId,
    stopCode ?? '',
    container ?? '',
    exitCode === undefined ? '' : String(exitCode),
    [stoppedReason, reason].filter((text) => text !== undefined && text !== '').join('; '),
  ];
}

/** The more telling of the two reasons: ECS says "Essential container in task exited" of nearly everything. */
function whyOf({ reason, stoppedReason }: TaskEnd): string {
  if (reason !== undefined && reason !== '') return reason;
  return stoppedReason === undefined || /^Essential container in task exited/.test(stoppedReason)
    ? ''
    : stoppedReason;
}

function target({ id, port }: TargetState): string {
  return port === undefined ? id : `${id}:${port}`;
}

function describeTarget(state: TargetState): string {
  return `${target(state)} is ${state.state}: ${state.description ?? state.reason ?? 'no reason given'}`;
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/\.$/, '');
  return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}.`;
}

/** A code block that no line of foreign text can close. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}
