import type { ReadAlarms } from '../alarms/alarms.ts';
import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { InvokeFunction } from '../functions/functions.ts';
import type { ReadObject } from '../objects/objects.ts';
import type { Store } from './store.ts';

/** Asks ECS as CodeDeploy does on AWS: by its public operations. @throws AwsError */
export type CallEcs = (scope: Scope, operation: string, input: object) => Promise<object>;

/** Listeners and their rules. */
export interface Traffic {
  /** The target group of that name. @throws AwsError TargetGroupNotFound */
  groupNamed(scope: Scope, name: string): Promise<{ arn: string; name: string }>;
  /** The rules of a listener that forward, the default one included. @throws AwsError ListenerNotFound */
  forwards(listenerArn: string): Promise<{ ruleArn: string; groups: { arn: string; weight: number }[] }[]>;
  setWeights(ruleArn: string, groups: { arn: string; weight: number }[]): Promise<void>;
}

export interface CodeDeployParts {
  clock: Clock;
  store: Store;
  ecs: CallEcs;
  traffic: Traffic;
  readAlarms: ReadAlarms;
  invokeFunction: InvokeFunction;
  readObject: ReadObject;
  log: (line: string) => void;
}
