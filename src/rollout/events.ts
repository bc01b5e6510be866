import type { Service, ServiceDeployment, ServiceEvent } from '@aws-sdk/client-ecs';
import { type Ours, ownDeployment } from './verdict.ts';

/**
 * The events that weren't known yet, oldest first, and marks them as known. ECS gives them newest first and keeps 100.
 * @param known Keys of the events seen so far; it grows
 */
export function newEvents(events: readonly ServiceEvent[] | undefined, known: Set<string>): ServiceEvent[] {
  const fresh: ServiceEvent[] = [];
  for (const event of [...(events ?? [])].reverse()) {
    const key = event.id ?? `${event.createdAt?.getTime()} ${event.message}`;
    if (known.has(key)) continue;
    known.add(key);
    fresh.push(event);
  }
  return fresh.sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0));
}

/** Rewrites of the event texts that ECS publishes (developer guide, service-event-messages-list). First match wins. */
const shorter: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^has started (\d+) tasks: (.*?)\.( Amazon ECS replaced (\d+) tasks due to an unhealthy status\.)?$/,
    (_count, tasks = '', _all, replaced) =>
      `started ${taskIds(tasks)}${replaced ? ` (${count(replaced, 'task')} replaced for being unhealthy)` : ''}`,
  ],
  [/^has stopped (\d+) running tasks: (.*?)\.$/, (_count, tasks = '') => `stopped ${taskIds(tasks)}`],
  [
    /^registered (\d+) targets in (.*)$/,
    (n = '', where = '') => `registered ${count(n, 'target')} in ${group(where)}`,
  ],
  [
    /^deregistered (\d+) targets in (.*)$/,
    (n = '', where = '') => `deregistered ${count(n, 'target')} from ${group(where)}`,
  ],
  [
    /^has begun draining connections on (\d+) tasks\.$/,
    (n = '') => `draining the connections of ${count(n, 'task')}`,
  ],
  [/^\(deployment (\S+)\) deployment completed\.$/, () => 'deployment completed'],
  [/^\(deployment (\S+)\) deployment failed: (.*?)\.?$/, (_id, why = '') => `deployment failed: ${why}`],
  [/^rolling back to deployment (\S+?)\.$/, (id = '') => `rolling back to deployment ${id}`],
  [/^has reached a steady state\.$/, () => 'steady state reached'],
  [
    /^\(task (\S+)\) failed container health checks\.$/,
    (id = '') => `task ${shortId(id)} failed its container health checks`,
  ],
  [
    /^\((?:task|instance) (\S+)\) \(port (\d+)\) is unhealthy in (.*?) due to \(reason (.*)\)\.?$/,
    (id = '', port = '', where = '', why = '') =>
      `task ${shortId(id)} is unhealthy on port ${port} in ${group(where)}: ${why}`,
  ],
  [/^was unable to place a task\. Reason: (.*)$/, (why = '') => `could not place a task: ${why}`],
  [
    /^is unable to consistently start tasks successfully\./,
    () => 'ECS waits longer and longer between starts, since tasks fail to start again and again',
  ],
  [
    /^was unable to stop or start tasks during a deployment because of the service deployment configuration\./,
    () => 'stuck: the minimum and maximum percent leave no room to start or stop a task',
  ],
];

/** An event's message for people who follow live: without the service's name, whole ARNs and 32-digit task ids. */
export function shortEvent(message: string): string {
  const text = message.replace(/^\(service [^)]*\) /, '');
  for (const [pattern, rewrite] of shorter) {
    const match = pattern.exec(text);
    if (match) return rewrite(...match.slice(1));
  }
  return text.replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, '$1');
}

/** The counts of a rollout in one line; the same text means that nothing changed. */
export function progressLine(ours: Ours, service: Service): string {
  const own = ownDeployment(ours, service);
  const others = (service.deployments ?? []).filter(({ id }) => id !== ours.deploymentId);
  const old = others.reduce((sum, { runningCount }) => sum + (runningCount ?? 0), 0);
  const parts = [
    `${own?.runningCount ?? 0}/${own?.desiredCount ?? service.desiredCount ?? 0} new tasks running`,
  ];
  if (own?.pendingCount) parts.push(`${own.pendingCount} starting`);
  if (old > 0) parts.push(`${old} old running`);
  if (own?.failedTasks) parts.push(`${own.failedTasks} failed`);
  return parts.join(', ');
}

/** Stage and weights of a shift in one line; '' where there is nothing to tell. */
export function shiftLine(deployment: ServiceDeployment | undefined): string {
  const { lifecycleStage, status, targetServiceRevision, deploymentConfiguration } = deployment ?? {};
  const { strategy = 'ROLLING' } = deploymentConfiguration ?? {};
  if (lifecycleStage === undefined || strategy === 'ROLLING') return '';
  if (/^(STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(status ?? '')) return '';
  const stage =
    status === 'SUCCESSFUL' ? 'done' : `stage ${lifecycleStage.toLowerCase().replaceAll('_', ' ')}`;
  const { requestedProductionTrafficWeight: users, requestedTestTrafficWeight: tests } =
    targetServiceRevision ?? {};
  const shares = [
    ...(users === undefined ? [] : [`${users} % of the users`]),
    ...(tests === undefined ? [] : [`${tests} % of the test traffic`]),
  ];
  return `${stage}${shares.length === 0 ? '' : `: ${shares.join(', ')} on the new tasks`}`;
}

/** `+12s`, `+3m05s`. */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return `+${seconds}s`;
  return `+${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, '0')}s`;
}

/** The first eight digits of a task's id, enough to tell tasks apart and to find one in the console. */
export function shortId(taskIdOrArn: string): string {
  return taskIdOrArn.slice(taskIdOrArn.lastIndexOf('/') + 1).slice(0, 8);
}

function taskIds(text: string): string {
  const ids = [...text.matchAll(/\(task ([^)]+)\)/g)].map(([, id = '']) => shortId(id));
  return `${ids.length === 1 ? 'task' : `${ids.length} tasks`} ${ids.join(', ')}`;
}

function count(number: string, noun: string): string {
  return `${number} ${noun}${number === '1' ? '' : 's'}`;
}

/** `(target-group arn:…:targetgroup/NAME/ID)` → `NAME`. */
function group(text: string): string {
  return /targetgroup\/([^/]+)\//.exec(text)?.[1] ?? text.replace(/[()]/g, '');
}
