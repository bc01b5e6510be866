import type { Balancer } from '../balancer/balancer.ts';
import type { Clock } from '../core/clock.ts';
import type { Engine } from '../engine/engine.ts';
import type { ServiceHandler } from '../http/call.ts';
import type { LogSink } from '../logs/logs.ts';
import type { ResolveSecret } from '../secrets/secrets.ts';

export interface Ecs {
  handle: ServiceHandler;
  /** All clusters, services, deployments, tasks and events, as JSON. */
  snapshot(): unknown;
  /** Calls back after every change. The returned function unsubscribes. */
  onChange(callback: () => void): () => void;
  close(): Promise<void>;
}

export function createEcs(_options: {
  clock: Clock;
  engine: Engine;
  balancer: Balancer;
  resolveSecret: ResolveSecret;
  logs: LogSink;
  stateDir?: string;
}): Ecs {
  return { handle: async () => undefined, snapshot: () => ({}), onChange: () => () => {}, close: async () => {} };
}
