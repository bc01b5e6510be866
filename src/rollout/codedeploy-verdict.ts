import type { DeploymentInfo, ECSTarget } from '@aws-sdk/client-codedeploy';
import type { Service } from '@aws-sdk/client-ecs';
import { type Judgement, shortArn } from './verdict.ts';

/** One look at a deployment of CodeDeploy's. */
export interface CodeDeployLook {
  info: DeploymentInfo;
  /** The deployment that rolls it back, once there is one. */
  rollback: DeploymentInfo | undefined;
  service: Service;
  /** How long it has been seen Failed or Stopped, in milliseconds. */
  endedForMs: number;
}

/** CodeDeploy names the rollback's deployment a moment after the end of the one that failed. */
const rollbackAppearsMs = 10_000;

const ended = (status: string | undefined) => /^(Succeeded|Failed|Stopped)$/.test(status ?? '');

/**
 * Judges our own deployment of CodeDeploy's, with the same words as one of ECS's. Statuses: CodeDeploy API reference,
 * DeploymentInfo; a rollback is a deployment of its own, and ours ends when that has.
 */
export function judgeCodeDeploy(
  { info, rollback, service, endedForMs }: CodeDeployLook,
  taskDefinitionArn: string,
): Judgement {
  if (!ended(info.status)) return 'going on';
  if (info.status === 'Succeeded') {
    if ((service.desiredCount ?? 0) === 0)
      return { verdict: 'scaled-to-zero', reason: 'the desired count is 0, so no task has proven anything' };
    if (service.taskDefinition === taskDefinitionArn)
      return { verdict: 'succeeded', reason: 'all traffic is on the new tasks, and the old ones are gone' };
    return { verdict: 'superseded', reason: `the service runs ${shortArn(service.taskDefinition)} instead` };
  }
  const backId = info.rollbackInfo?.rollbackDeploymentId;
  if (backId === undefined && rollsBack(info) && endedForMs < rollbackAppearsMs) return 'going on';
  if (backId !== undefined && !ended(rollback?.status)) return 'going on';
  const { code, message } = info.errorInformation ?? {};
  const why = `CodeDeploy: ${message ?? code ?? 'no reason given'}`;
  const back = backId === undefined ? 'none' : rollback?.status === 'Succeeded' ? 'done' : 'failed';
  if (code === 'MANUAL_STOP') {
    const how = {
      none: 'nothing was rolled back',
      done: 'it was rolled back',
      failed: 'the rollback failed',
    };
    return { verdict: 'stopped', reason: `somebody stopped it, and ${how[back]} (${why})` };
  }
  if (back === 'done') return { verdict: 'rolled-back', reason: why };
  return {
    verdict: 'failed',
    reason:
      back === 'none' ? `it failed and was not rolled back (${why})` : `the rollback failed too (${why})`,
  };
}

/** True if the deployment group rolls back after an end like this one. */
function rollsBack({ autoRollbackConfiguration, errorInformation, status }: DeploymentInfo): boolean {
  if (autoRollbackConfiguration?.enabled !== true) return false;
  const event =
    status === 'Failed'
      ? 'DEPLOYMENT_FAILURE'
      : errorInformation?.code === 'ALARM_ACTIVE'
        ? 'DEPLOYMENT_STOP_ON_ALARM'
        : 'DEPLOYMENT_STOP_ON_REQUEST';
  return autoRollbackConfiguration.events?.includes(event) === true;
}

/** The lifecycle in one line, with the share of users that the new task set has. */
export function lifecycleLine(target: ECSTarget | undefined): string {
  const events = target?.lifecycleEvents ?? [];
  const now =
    events.find(({ status }) => status === 'InProgress' || status === 'Failed') ??
    events.findLast(({ status }) => status === 'Succeeded');
  if (now === undefined) return '';
  const green = target?.taskSetsInfo?.find(({ taskSetLabel }) => taskSetLabel === 'Green');
  const share =
    green?.trafficWeight === undefined ? '' : `, ${green.trafficWeight} % of the users on the new tasks`;
  const done = events.filter(({ status }) => status === 'Succeeded').length;
  return `[${done}/${events.length}] ${now.lifecycleEventName} ${now.status}${share}`;
}
