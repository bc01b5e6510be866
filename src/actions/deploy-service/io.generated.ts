// Generated from actions/deploy-service/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** Path of the task definition's JSON file, as render-taskdef writes it. It is registered, unless the service runs the very same one already. Either this or task-definition-arn. */
  taskDefinition: string | undefined;
  /** A registered task definition to deploy, as ARN or family:revision (the output of migrate). Either this or task-definition. */
  taskDefinitionArn: string | undefined;
  /** The ECS service's name. */
  service: string;
  /** The cluster's name or ARN. */
  cluster: string;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
  /** How many tasks the service shall run. Left as it is by default. */
  desiredCount: number | undefined;
  /** Start a deployment even if nothing changed. */
  forceNewDeployment: boolean;
  /** The share of the desired count that stays healthy during the rollout. Left as it is by default. */
  minimumHealthyPercent: number | undefined;
  /** The share of the desired count that may run during the rollout, old and new together. Left as it is by default. */
  maximumPercent: number | undefined;
  /** Let ECS fail the deployment when its tasks fail again and again. Left as it is by default; true if another circuit-breaker input is given. */
  circuitBreaker: boolean | undefined;
  /** Go back to the last deployment that completed when the circuit breaker trips. Only used together with another circuit-breaker input. */
  circuitBreakerRollback: boolean;
  /** How the circuit breaker's threshold is meant. BOUNDED_PERCENT (ECS's default, of the desired count, from 3 to 200), UNBOUNDED_PERCENT, or COUNT (that many tasks). */
  circuitBreakerThresholdType: "BOUNDED_PERCENT" | "UNBOUNDED_PERCENT" | "COUNT" | undefined;
  /** The circuit breaker's threshold, of the type given. Both are given, or neither. */
  circuitBreakerThreshold: number | undefined;
  /** Start counting anew whenever a task turns healthy. ECS's default is true. */
  circuitBreakerResetOnHealthyTask: boolean | undefined;
  /** How long to follow the deployment. */
  waitForMinutes: number;
  /** What becomes of a deployment that is not through by then. continue leaves it alone, stop rolls it back. */
  onTimeout: "continue" | "stop";
  /** What becomes of the deployment when the job is cancelled. leave lets it go on unwatched, stop rolls it back. */
  onCancel: "leave" | "stop";
  /** Take the verdict scaled-to-zero (desired count 0, so nothing was proven) for a success. */
  allowZero: boolean;
  /** Tags for the revision that is registered, KEY=VALUE a line. */
  tags: Record<string, string>;
  /** From where ECS copies tags to the service's tasks. Left as it is by default. */
  propagateTags: "SERVICE" | "TASK_DEFINITION" | "NONE" | undefined;
  /** Let ECS tag tasks with cluster and service. Left as it is by default. */
  enableEcsManagedTags: boolean | undefined;
}

export interface Outputs {
  /** How the deployment ended. One of succeeded, rolled-back, failed, superseded, stopped, timed-out, scaled-to-zero. */
  verdict: string | number | boolean;
  /** The revision that was deployed. */
  taskDefinitionArn: string | number | boolean;
  /** The revision that the service had before. */
  previousTaskDefinitionArn: string | number | boolean;
  /** Our service deployment, where ECS started one and it could be read. */
  serviceDeploymentArn: string | number | boolean;
  /** Path of a Markdown file that explains a deployment that ended badly; empty otherwise. */
  dossier: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "deploy-service",
  inputs: {
    taskDefinition: {"name":"task-definition","type":"string"},
    taskDefinitionArn: {"name":"task-definition-arn","type":"string"},
    service: {"name":"service","type":"string","required":true},
    cluster: {"name":"cluster","type":"string","default":"default"},
    awsRegion: {"name":"aws-region","type":"string"},
    desiredCount: {"name":"desired-count","type":"integer","minimum":0},
    forceNewDeployment: {"name":"force-new-deployment","type":"boolean","default":"false"},
    minimumHealthyPercent: {"name":"minimum-healthy-percent","type":"integer","minimum":0,"maximum":100},
    maximumPercent: {"name":"maximum-percent","type":"integer","minimum":100,"maximum":200},
    circuitBreaker: {"name":"circuit-breaker","type":"boolean"},
    circuitBreakerRollback: {"name":"circuit-breaker-rollback","type":"boolean","default":"true"},
    circuitBreakerThresholdType: {"name":"circuit-breaker-threshold-type","type":"choice","options":["BOUNDED_PERCENT","UNBOUNDED_PERCENT","COUNT"]},
    circuitBreakerThreshold: {"name":"circuit-breaker-threshold","type":"integer","minimum":1},
    circuitBreakerResetOnHealthyTask: {"name":"circuit-breaker-reset-on-healthy-task","type":"boolean"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
    onTimeout: {"name":"on-timeout","type":"choice","default":"continue","options":["continue","stop"]},
    onCancel: {"name":"on-cancel","type":"choice","default":"leave","options":["leave","stop"]},
    allowZero: {"name":"allow-zero","type":"boolean","default":"false"},
    tags: {"name":"tags","type":"pairs"},
    propagateTags: {"name":"propagate-tags","type":"choice","options":["SERVICE","TASK_DEFINITION","NONE"]},
    enableEcsManagedTags: {"name":"enable-ecs-managed-tags","type":"boolean"},
  },
  outputs: {
    verdict: "verdict",
    taskDefinitionArn: "task-definition-arn",
    previousTaskDefinitionArn: "previous-task-definition-arn",
    serviceDeploymentArn: "service-deployment-arn",
    dossier: "dossier",
  },
};
