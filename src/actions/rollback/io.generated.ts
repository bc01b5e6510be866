// Generated from actions/rollback/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The ECS service's name. */
  service: string;
  /** The cluster's name or ARN. */
  cluster: string;
  /** The revision to get away from, as ARN or family:revision. Nothing is done where the service doesn't run it (any more), for instance because ECS went back by itself. */
  from: string | undefined;
  /** The revision to go back to, as ARN or family:revision; to name one is to consent to it. By default the newest verified one (tag slipway:verified) before the one that runs. */
  to: string | undefined;
  /** Go back to the revision before the one that runs even if no smoke test is known to have passed on it, where no verified one is there. */
  allowUnverified: boolean;
  /** Why, in a few words, for the log, the job summary and the tag on the revision that is left. */
  reason: string | undefined;
  /** Only say which revision it would go back to, what would come back and what would not. */
  dryRun: boolean;
  /** How long to follow the rollback. */
  waitForMinutes: number;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** How the rollback ended, in deploy-service's words. succeeded means that the service is back. Empty after a dry run. */
  verdict: string | number | boolean;
  /** The revision that the service was brought back to. */
  taskDefinitionArn: string | number | boolean;
  /** The revision that it was brought back from. */
  from: string | number | boolean;
  /** When the smoke test of the revision that it was brought back to passed, as ISO time. Empty if none did. */
  verified: string | number | boolean;
  /** The commit of that revision, as far as its tags say it. */
  commit: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "rollback",
  inputs: {
    service: {"name":"service","type":"string","required":true},
    cluster: {"name":"cluster","type":"string","default":"default"},
    from: {"name":"from","type":"string"},
    to: {"name":"to","type":"string"},
    allowUnverified: {"name":"allow-unverified","type":"boolean","default":"false"},
    reason: {"name":"reason","type":"string"},
    dryRun: {"name":"dry-run","type":"boolean","default":"false"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    verdict: "verdict",
    taskDefinitionArn: "task-definition-arn",
    from: "from",
    verified: "verified",
    commit: "commit",
  },
};
