import type { Scope } from '../core/scope.ts';

/** What ECS needs of Cloud Map: instances of a service registry, and their health. */
export interface CloudMap {
  /** @throws AwsError ServiceNotFound */
  registry(scope: Scope, registryArn: string): Promise<Registry>;
  /** @throws AwsError ServiceNotFound, InvalidInput */
  register(scope: Scope, instance: InstanceId, attributes: Record<string, string>): Promise<void>;
  /** One that is gone already is as good as deregistered. */
  deregister(scope: Scope, instance: InstanceId): Promise<void>;
  /** Sets the custom health status. @throws AwsError */
  setHealth(scope: Scope, instance: InstanceId, status: HealthStatus): Promise<void>;
  /** Calls back after a client has set an instance's custom health status. The returned function unsubscribes. */
  onHealth(callback: (change: InstanceId & { status: HealthStatus }) => void): () => void;
}

export interface Registry {
  arn: string;
  /** Record types of its DNS configuration; none for one that is found by API only. */
  recordTypes: string[];
  /** Its instances have a custom health status (HealthCheckCustomConfig). */
  customHealth: boolean;
}

export interface InstanceId {
  /** ARN or id of the Cloud Map service. */
  registryArn: string;
  instanceId: string;
}

export type HealthStatus = 'HEALTHY' | 'UNHEALTHY';
