// Generated from actions/rollback-fleet/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The services to bring back, plan's output of that name, made with all true. */
  matrix: unknown;
  /** The revision to go back to, as ARN or family:revision, where only one service is given. By default the newest verified one before the one that runs. */
  to: string | undefined;
  /** Why, in a few words, for the log, the job summary and the tags on the revisions that are left. */
  reason: string | undefined;
  /** Only say which revisions it would go back to. */
  dryRun: boolean;
  /** How long to follow each rollback. */
  waitForMinutes: number;
}

export interface Outputs {
  /** What became of each service, as a JSON array of {service, verdict, from, task-definition-arn, commit, passed}. */
  services: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "rollback-fleet",
  inputs: {
    matrix: {"name":"matrix","type":"json","required":true},
    to: {"name":"to","type":"string"},
    reason: {"name":"reason","type":"string"},
    dryRun: {"name":"dry-run","type":"boolean","default":"false"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
  },
  outputs: {
    services: "services",
  },
};
