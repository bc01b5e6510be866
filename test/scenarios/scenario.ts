import type { CreateServiceCommandInput, DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { Verdict } from '../../src/rollout/verdict.ts';
import type { Wire } from '../conformance/deploy-service/wire.ts';
import type { World } from './world.ts';

/** One way for a deployment to go. docs/verdicts.md is printed from these, and the tests play them. */
export interface Scenario {
  /** Also the service's and the family's name. */
  name: string;
  /** What happens, for the table. */
  happens: string;
  /** How the service stands before; `none`: it does not exist. A small rolling service with a breaker by default. */
  service?: Before | 'none';
  /** What the new revision's task does (LOCAL_SCRIPT); a healthy one by default. */
  script?: string;
  /** More of the new revision's task definition. */
  definition?: (script: string) => object;
  /** Inputs beside service, cluster and task-definition; '' takes one away. */
  inputs?: Record<string, string>;
  /** Files that are read by inputs, by the input's name. */
  files?: Record<string, string>;
  /** The event that started the workflow, as JSON. */
  event?: string;
  /** What happens to single calls on their way. */
  wire?: Wire['fault'];
  /** What is done before the action starts. Gives inputs that are only known then. */
  prepare?(world: World, at: Place): Promise<Record<string, string> | undefined>;
  /** What others do while the action runs. */
  meanwhile?(world: World, at: Place & Running): Promise<void>;
  /** It mostly waits, so it is started first and beside the others. */
  slow?: true;
  expect: Expected;
}

export interface Before {
  /** ROLLING with a load balancer's target groups and rules for a shift where it is a strategy that shifts. */
  configuration?: DeploymentConfiguration;
  /** Behind a load balancer, with a test listener. */
  balanced?: true;
  codedeploy?: { terminationWait?: number; group?: object };
  desiredCount?: number;
  script?: string;
  changes?: Partial<CreateServiceCommandInput>;
}

export interface Place {
  service: string;
  /** The access key with which the action calls: a fault can be ordered for it alone. */
  accessKey: string;
  /** The first revision's ARN. */
  first: string;
}

export interface Running {
  /** Resolves at the first line of the log that matches, those so far included; rejects when the action ends without. */
  line(pattern: RegExp): Promise<string>;
  /** Sends the action a signal. */
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
}

export interface Expected {
  /** undefined: an error, and no verdict. */
  verdict?: Verdict;
  exit: number;
  outputs: {
    /** `:2` is the family's second revision. */
    'task-definition-arn'?: string;
    'previous-task-definition-arn'?: string;
    'service-deployment-arn'?: 'ours';
    'codedeploy-deployment-id'?: 'ours';
    dossier?: 'a file' | '';
    changes?: string;
  };
  /** Each annotation: `kind: text`, where `…` stands for anything. */
  annotations: string[];
  /** Lines of the log that must be there, in this order. */
  log?: RegExp[];
  /** What the service runs in the end: `:1` is the revision before. */
  runs?: string;
}

/** True if `text` is what `pattern` says, where `…` stands for anything. */
export function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(text);
}
