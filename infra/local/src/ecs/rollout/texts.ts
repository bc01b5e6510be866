/**
 * The words ECS uses in service events, deployment reasons and stopped reasons. Tools and people search for them, so
 * they are kept letter by letter. Source: developer guide, service-event-messages-list and stopped-task-error-codes; where a
 * page has none, what real services were seen to answer.
 */
import type { UnhealthyCause } from './health.ts';

const list = (ids: string[]) => ids.map((id) => `(task ${id})`).join(' ');

export const events = {
  started: (service: string, ids: string[], unhealthy: number) =>
    `(service ${service}) has started ${ids.length} tasks: ${list(ids)}.` +
    (unhealthy > 0 ? ` Amazon ECS replaced ${unhealthy} tasks due to an unhealthy status.` : ''),
  stopped: (service: string, ids: string[]) =>
    `(service ${service}) has stopped ${ids.length} running tasks: ${list(ids)}.`,
  registered: (service: string, count: number, targetGroup: string) =>
    `(service ${service}) registered ${count} targets in (target-group ${targetGroup})`,
  deregistered: (service: string, count: number, targetGroup: string) =>
    `(service ${service}) deregistered ${count} targets in (target-group ${targetGroup})`,
  registerFailed: (service: string, targetGroup: string, error: string) =>
    `(service ${service}) failed to register targets in (target-group ${targetGroup}) with (error ${error})`,
  draining: (service: string, deployment: string, count: number) =>
    `(service ${service}, taskSet ${deployment}) has begun draining connections on ${count} tasks.`,
  completed: (service: string, deployment: string) =>
    `(service ${service}) (deployment ${deployment}) deployment completed.`,
  failed: (service: string, deployment: string, reason: string) =>
    `(service ${service}) (deployment ${deployment}) deployment failed: ${reason}`,
  rollingBack: (service: string, deployment: string) =>
    `(service ${service}) rolling back to deployment ${deployment}.`,
  steady: (service: string) => `(service ${service}) has reached a steady state.`,
  containerUnhealthy: (service: string, id: string) =>
    `(service ${service}) (task ${id}) failed container health checks.`,
  targetUnhealthy: (service: string, id: string, cause: UnhealthyCause & { kind: 'target' }) =>
    `(service ${service}) (task ${id}) (port ${cause.port}) is unhealthy in (target-group ${cause.targetGroupArn})` +
    ` due to (reason ${cause.reason ?? 'Health checks failed'})`,
  // ECS's words for a failed check of a service registry are not published; these are ours.
  registryUnhealthy: (service: string, id: string, cause: UnhealthyCause & { kind: 'registry' }) =>
    `(service ${service}) (task ${id}) is unhealthy in (service-registry ${cause.registryArn}).`,
  registryFailed: (service: string, registryArn: string, error: string) =>
    `(service ${service}) failed to register instances in (service-registry ${registryArn}) with (error ${error})`,
  alarmsUnread: (service: string, error: string) =>
    `(service ${service}) was unable to read the alarms of its deployment: ${error}`,
  cannotStart: (service: string) =>
    `(service ${service}) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
  stuck: (service: string) =>
    `(service ${service}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`,
};

export const rolloutReasons = {
  inProgress: (deployment: string) => `ECS deployment ${deployment} in progress.`,
  completed: (deployment: string) => `ECS deployment ${deployment} completed.`,
  tasksFailed: 'ECS deployment circuit breaker: tasks failed to start.',
  breakerRollback: (target: string) =>
    `ECS deployment circuit breaker: rolling back to deploymentId ${target}.`,
  // ECS's words for a deployment that an alarm failed are not published; these follow those of the breaker.
  alarmDetected: 'ECS deployment failed: alarm detected.',
  alarmRollback: (target: string) => `ECS deployment alarm detected: rolling back to deploymentId ${target}.`,
  // The same for a lifecycle stage.
  stageFailed: 'ECS deployment failed: a lifecycle stage failed.',
  stageRollback: (target: string) =>
    `ECS deployment lifecycle stage failed: rolling back to deploymentId ${target}.`,
  // ECS's words for a deployment that a user stopped are not published; these are ours.
  userStopped: 'ECS deployment stopped: a user requested a rollback.',
  userRollback: (target: string) => `ECS deployment stopped by user: rolling back to deploymentId ${target}.`,
  userAborted: 'ECS deployment stopped: a user aborted it.',
};

export const statusReasons = {
  breaker: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  alarms: 'Service deployment rolled back because of one or more active alarms.',
  stageFailed: (stage: string, why: string) =>
    `Service deployment rolled back because ${stage} lifecycle hook(s) failed. ${why}`,
  network: (why: string) =>
    `Service deployment rolled back because of invalid networking configuration. ${why}`,
  noCandidate: 'No rollback candidate was found to run the rollback.',
  // The following are ours too, for the same want.
  breakerStopped: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
  alarmsStopped: 'Service deployment stopped because of one or more active alarms.',
  stageTooLong: (stage: string) =>
    `Service deployment rolled back because ${stage} took longer than 24 hours.`,
  deploymentTooLong: 'Service deployment rolled back because it took longer than 30 days.',
  rollbackFailed:
    'Service deployment rollback failed because the circuit breaker threshold was exceeded again.',
  superseded: (serviceDeployment: string) =>
    `Service deployment stopped because a newer service deployment started: ${serviceDeployment}.`,
  user: 'Service deployment rolled back because of a user request.',
  aborted: 'Service deployment stopped because of a user request.',
  serviceDeleted: 'Service deployment stopped because the service was deleted.',
};

export const stoppedReasons = {
  essentialExited: 'Essential container in task exited',
  scaling: (deployment: string) => `Scaling activity initiated by (deployment ${deployment})`,
  user: 'Task stopped by user',
  unhealthy: (cause: UnhealthyCause) =>
    cause.kind === 'container'
      ? 'Task failed container health checks'
      : cause.kind === 'target'
        ? `Task failed ELB health checks in (target-group ${cause.targetGroupArn})`
        : `Task failed health checks in (service-registry ${cause.registryArn})`,
  restarted: 'Local Fargate was restarted while the task ran.',
};
