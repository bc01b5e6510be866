import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { type Verdict, wasTriggered } from './verdict.ts';

/** How a deployment ended, or how far it has come. */
export type RecordedVerdict = Verdict | 'in progress' | 'rolling back' | 'stopping';

/**
 * The verdict from what ECS remembers of a deployment (ECS developer guide, service-deployment). Whether the service ran at a
 * desired count of 0 then isn't among it.
 */
export function verdictOf(
  deployment: ServiceDeployment,
  newer: ServiceDeployment | undefined,
): RecordedVerdict {
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return 'succeeded';
    case 'ROLLBACK_SUCCESSFUL':
      return !wasTriggered(deployment) && deployment.stoppedAt !== undefined ? 'stopped' : 'rolled-back';
    case 'ROLLBACK_FAILED':
      return 'failed';
    case 'STOPPED': {
      if (wasTriggered(deployment)) return 'failed';
      const ended = deployment.finishedAt ?? deployment.stoppedAt;
      const began = newer?.createdAt;
      return ended !== undefined && began !== undefined && began.getTime() <= ended.getTime()
        ? 'superseded'
        : 'stopped';
    }
    case 'STOP_REQUESTED':
      return 'stopping';
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return 'rolling back';
    default:
      return 'in progress';
  }
}
