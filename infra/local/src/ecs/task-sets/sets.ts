/** How task sets come, change and go. No I/O: it changes the given records and nothing else. */
import { arns, ids } from '../names.ts';
import type { CapacityProviderStrategyItem, RevisionSettings, Service, Tag } from '../store/model.ts';
import type { TaskSet } from './model.ts';

export interface NewTaskSet {
  status: 'PRIMARY' | 'ACTIVE';
  settings: RevisionSettings;
  capacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined;
  scale: number;
  startedBy?: string | undefined;
  externalId?: string | undefined;
  tags: Tag[];
}

/** Adds a task set to the service; it has no tasks yet. */
export function addTaskSet(service: Service, now: number, options: NewTaskSet): TaskSet {
  const id = `ecs-svc/${ids.revision()}`;
  const set: TaskSet = {
    ...options,
    id,
    arn: arns.taskSet(service.scope, service.cluster, service.name, id),
    computedDesiredCount: 0,
    stability: 'STABILIZING',
    stabilityAt: now,
    createdAt: now,
    updatedAt: now,
    backoff: { round: 0, until: 0 },
  };
  service.taskSets = [set, ...(service.taskSets ?? [])];
  service.steady = false;
  return set;
}

/** Makes it the one that serves production traffic; the one that did is ACTIVE from now on. */
export function makePrimary(service: Service, set: TaskSet, now: number): void {
  for (const other of service.taskSets ?? []) {
    if (other.status !== 'PRIMARY' || other === set) continue;
    other.status = 'ACTIVE';
    other.updatedAt = now;
  }
  set.status = 'PRIMARY';
  set.updatedAt = now;
}

/** Its tasks are stopped; it goes when they have. */
export function drainTaskSet(set: TaskSet, now: number): void {
  set.status = 'DRAINING';
  set.scale = 0;
  set.updatedAt = now;
}

/** By id or ARN. */
export const findTaskSet = (service: Service, idOrArn: string): TaskSet | undefined =>
  service.taskSets?.find((s) => s.id === idOrArn || s.arn === idOrArn);
