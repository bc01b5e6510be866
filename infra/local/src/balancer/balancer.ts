import type { Endpoint } from '../engine/engine.ts';

/**
 * The live side of the load balancers: targets and their health, listeners and their rules, traffic and draining. The
 * records (load balancers, listeners, rules, target groups and their attributes) are the upstream's; the balancer follows
 * them.
 */
export interface Balancer {
  /** Reads one target group's record. @throws AwsError TargetGroupNotFound */
  targetGroup(arn: string): Promise<TargetGroup>;
  /** Adds a target; it is `initial` until its health is known. `id` is the task's private address, as on AWS. */
  register(targetGroupArn: string, target: { id: string; port: number; endpoint: Endpoint }): Promise<void>;
  /** No new requests from now on; resolves when the target has drained (idle, or the deregistration delay has passed). */
  deregister(targetGroupArn: string, id: string, port: number): Promise<void>;
  /** Undefined for a target that is not registered. */
  health(targetGroupArn: string, id: string, port: number): TargetHealth | undefined;
  /** Calls back whenever the health of any target changes. The returned function unsubscribes. */
  onHealth(
    callback: (change: { targetGroupArn: string; id: string; port: number; health: TargetHealth }) => void,
  ): () => void;
  /** Where a rule sends its requests. @throws AwsError RuleNotFound, or that it does not forward */
  weights(ruleArn: string): Promise<WeightedGroup[]>;
  /** Shifts a rule's traffic, as ModifyRule (or ModifyListener for a default rule) does. @throws AwsError like weights */
  setWeights(ruleArn: string, groups: WeightedGroup[]): Promise<void>;
  close(): Promise<void>;
}

export interface WeightedGroup {
  arn: string;
  /** 0–999. */
  weight: number;
}

export interface TargetGroup {
  arn: string;
  name: string;
  port: number;
  protocol: string;
  targetType: string;
  loadBalancerArns: string[];
  /** Seconds. */
  deregistrationDelay: number;
}

/** The states and reasons of DescribeTargetHealth (elastic load balancing guide, target-group-health-checks). */
export interface TargetHealth {
  state: 'initial' | 'healthy' | 'unhealthy' | 'unused' | 'draining' | 'unavailable';
  reason?: string;
  description?: string;
}

/** A rule that forwards to a target group, for people to look at. */
export interface Route {
  ruleArn: string;
  /** Undefined for the default rule. */
  priority: number | undefined;
  /** For example `path /web/*`; none for a rule that always holds. */
  conditions: string[];
  /** The load balancer's name. */
  loadBalancer: string;
  /** For example `HTTP:80`. */
  listener: string;
  /** The base URL at which the listener really answers. */
  url: string | undefined;
  /** By target group ARN. */
  weights: { group: string; weight: number }[];
}
