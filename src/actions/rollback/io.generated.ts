// Generated from actions/rollback/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The ECS service's name. */
  service: string;
  /** The cluster's name or ARN. */
  cluster: string;
  /** The revision to go back to, as ARN or family:revision. By default the newest verified one (tag slipway:verified) other than the one that runs. */
  to: string | undefined;
  /** Why, in a few words, for the log and the job summary. */
  reason: string | undefined;
  /** How long to follow the rollback. */
  waitForMinutes: number;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** How the rollback ended, in deploy-service's words. succeeded means that the service is back. */
  verdict: string | number | boolean;
  /** The revision that the service was brought back to. */
  taskDefinitionArn: string | number | boolean;
  /** The revision that it was brought back from. */
  from: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "rollback",
  inputs: {
    service: {"name":"service","type":"string","required":true},
    cluster: {"name":"cluster","type":"string","default":"default"},
    to: {"name":"to","type":"string"},
    reason: {"name":"reason","type":"string"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    verdict: "verdict",
    taskDefinitionArn: "task-definition-arn",
    from: "from",
  },
};
