// Generated from actions/deploy-fleet/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The services to deploy, plan's output of that name. */
  matrix: unknown;
  /** The image of each service by digest, SERVICE=REPOSITORY@sha256:… a line; the time of its scan may follow after a space, and is recorded with the revision. By default the one that the service's ECR repository has under the commit's tag. */
  images: Record<string, string>;
  /** The same services in the environment before, plan's matrix for that with all true. Each service's verified image is promoted from there by its digest; where images has one as well, it must be that one. */
  from: unknown;
  /** AWS access key of the environment before, where that is another account (configure-aws-credentials with output-credentials). */
  fromAccessKeyId: string | undefined;
  /** The secret that goes with it. */
  fromSecretAccessKey: string | undefined;
  /** The session token that goes with it. */
  fromSessionToken: string | undefined;
  /** Promote nothing that was verified in the environment before more recently, such as 24h. By default as fleet.yml says under approve. */
  minVerifiedAge: number | undefined;
  /** Promote nothing that was scanned longer ago, such as 168h. By default as fleet.yml says under approve. */
  maxScanAge: number | undefined;
  /** The change ticket that a promotion belongs to. */
  ticket: string | undefined;
  /** Promote nothing without a ticket, also where fleet.yml doesn't ask for one. */
  requireTicket: boolean;
  /** Only choose the images, and look at the gates of a promotion. Nothing is deployed. */
  dryRun: boolean;
  /** Only look whether the services can be deployed, the order of commits above all, before a Terraform apply say. A service that isn't there yet passes. Nothing is changed, and no image is looked for. */
  checkOnly: boolean;
  /** How long to follow each migration and each deployment. */
  waitForMinutes: number;
  /** How long each new version is watched after its rollout, in place of fleet.yml's. */
  smokeWindow: number | undefined;
  /** The commit, branch or tag that new migrations are told by. By default what plan found, the commit that runs. */
  migrationsBase: string | undefined;
  /** Path of the squawk binary that lints new migrations; false does not lint. By default as migrate finds it. */
  squawk: string | undefined;
  /** How many services are migrated, deployed and verified at the same time, as far as none of them needs another. 1 takes one after the other. */
  parallel: number;
  /** Deploy even where a newer commit runs. */
  allowOlder: boolean;
  /** What becomes of the services that this run deployed when one of them fails. rollback brings them back, the last one first; none leaves them. */
  onFailure: "rollback" | "none";
}

export interface Outputs {
  /** verified or failed. Empty where there was nothing to deploy, and after a dry run. */
  result: string | number | boolean;
  /** What became of each service, as a JSON array of {service, image, digest, commit, verdict, result, task-definition-arn, previous-task-definition-arn, failed-step, rolled-back}. */
  services: string | number | boolean;
  /** The images that were chosen, SERVICE=REPOSITORY@sha256:… a line. */
  images: string | number | boolean;
  /** The service that failed, the first of several. Empty where none did. */
  failed: string | number | boolean;
  /** The services that were brought back, as a JSON array, in the order in which they were. */
  rolledBack: string | number | boolean;
  /** Path of a JSON file that explains a deployment that ended badly. Empty otherwise. */
  dossier: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "deploy-fleet",
  inputs: {
    matrix: {"name":"matrix","type":"json","required":true},
    images: {"name":"images","type":"pairs"},
    from: {"name":"from","type":"json"},
    fromAccessKeyId: {"name":"from-access-key-id","type":"string"},
    fromSecretAccessKey: {"name":"from-secret-access-key","type":"secret"},
    fromSessionToken: {"name":"from-session-token","type":"secret"},
    minVerifiedAge: {"name":"min-verified-age","type":"duration"},
    maxScanAge: {"name":"max-scan-age","type":"duration"},
    ticket: {"name":"ticket","type":"string"},
    requireTicket: {"name":"require-ticket","type":"boolean","default":"false"},
    dryRun: {"name":"dry-run","type":"boolean","default":"false"},
    checkOnly: {"name":"check-only","type":"boolean","default":"false"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
    smokeWindow: {"name":"smoke-window","type":"duration"},
    migrationsBase: {"name":"migrations-base","type":"string"},
    squawk: {"name":"squawk","type":"string"},
    parallel: {"name":"parallel","type":"integer","default":"4","minimum":1,"maximum":20},
    allowOlder: {"name":"allow-older","type":"boolean","default":"false"},
    onFailure: {"name":"on-failure","type":"choice","default":"rollback","options":["rollback","none"]},
  },
  outputs: {
    result: "result",
    services: "services",
    images: "images",
    failed: "failed",
    rolledBack: "rolled-back",
    dossier: "dossier",
  },
};
