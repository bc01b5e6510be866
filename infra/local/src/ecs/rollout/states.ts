/** The states of a service deployment, and which may follow which. Source: developer guide, service-deployment. */
import type { ServiceDeployment, ServiceDeploymentStatus } from '../store/model.ts';

/** An ended one stays as it is. */
export const nextStates: Record<ServiceDeploymentStatus, readonly ServiceDeploymentStatus[]> = {
  PENDING: ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOP_REQUESTED', 'STOPPED'],
  IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  STOP_REQUESTED: ['STOPPED'],
  ROLLBACK_REQUESTED: ['SUCCESSFUL', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: [],
};

/** It has not ended. */
export const isOpen = (serviceDeployment: ServiceDeployment): boolean =>
  nextStates[serviceDeployment.status].length > 0;

/** @throws Error where ECS's table has no such step; that is a mistake in Local Fargate */
export function move(serviceDeployment: ServiceDeployment, to: ServiceDeploymentStatus, now: number): void {
  const from = serviceDeployment.status;
  if (!nextStates[from].includes(to)) {
    throw new Error(`a service deployment can't go from ${from} to ${to} (${serviceDeployment.arn})`);
  }
  serviceDeployment.status = to;
  serviceDeployment.updatedAt = now;
}
