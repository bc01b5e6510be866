import type { TargetGroup, WeightedGroup } from './balancer.ts';

export type { WeightedGroup } from './balancer.ts';

/** The records as the live side needs them; read from the answers of Describe* (see records.ts). */
export interface LoadBalancer {
  arn: string;
  name: string;
  /** `application`, `network`, … Only application load balancers carry traffic here. */
  type: string;
  /** Milliseconds. */
  idleTimeout: number;
  forwardedFor: 'append' | 'preserve' | 'remove';
}

export interface Listener {
  arn: string;
  loadBalancerArn: string;
  port: number;
  protocol: string;
  /** In the order in which they are tried; the default rule is the last. */
  rules: Rule[];
}

export interface Rule {
  arn: string;
  /** 1–50000; Infinity for the default rule. */
  priority: number;
  conditions: Condition[];
  /** What is done with a request that matches; undefined where this side does not know how. */
  action: Action | undefined;
}

export type Condition =
  | { field: 'path-pattern' | 'host-header' | 'http-request-method' | 'source-ip'; values: string[] }
  | { field: 'http-header'; name: string; values: string[] }
  | { field: 'query-string'; values: { key?: string; value: string }[] };

export type Action =
  | { type: 'forward'; groups: WeightedGroup[] /** Milliseconds. */; stickiness?: number }
  | {
      type: 'redirect';
      status: number;
      protocol: string;
      host: string;
      port: string;
      path: string;
      query: string;
    }
  | { type: 'fixed-response'; status: number; contentType: string; body: string };

export interface Group extends TargetGroup {
  healthCheck: HealthCheckSettings;
  /** Milliseconds for which a client stays with its target; undefined where stickiness is off. */
  stickiness?: number;
  algorithm: 'round_robin' | 'least_outstanding_requests';
  /** Milliseconds in which a target that turned healthy comes to its full share; undefined where slow start is off. */
  slowStart?: number;
}

/** Milliseconds, but for thresholds. */
export interface HealthCheckSettings {
  enabled: boolean;
  protocol: string;
  path: string;
  /** `traffic-port` or a number. */
  port: string;
  interval: number;
  timeout: number;
  healthyThreshold: number;
  unhealthyThreshold: number;
  /** For example `200`, `200,202` or `200-299`. */
  matcher: string;
}
