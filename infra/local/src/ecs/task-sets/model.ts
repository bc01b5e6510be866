import type { CapacityProviderStrategyItem, RevisionSettings, Tag } from '../store/model.ts';

/** Tasks of one definition within a service whose deployments somebody else decides about. Times are milliseconds. */
export interface TaskSet {
  /** `ecs-svc/N`; its tasks carry it as their deployment and as startedBy. */
  id: string;
  arn: string;
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING';
  /** `CODE_DEPLOY` where CodeDeploy made it. */
  startedBy?: string | undefined;
  /** CodeDeploy's deployment id, or whatever the external controller gave. */
  externalId?: string | undefined;
  settings: RevisionSettings;
  capacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined;
  /** Percent of the service's desired count. */
  scale: number;
  /** As the last event told it. */
  computedDesiredCount: number;
  stability: 'STEADY_STATE' | 'STABILIZING';
  stabilityAt: number;
  createdAt: number;
  updatedAt: number;
  tags: Tag[];
  backoff: { round: number; until: number };
}

/** Who decides about a service's deployments, where it is not ECS. */
export type Controller = 'CODE_DEPLOY' | 'EXTERNAL';
