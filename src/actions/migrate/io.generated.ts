// Generated from actions/migrate/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** run migrates. plan shows what is pending, by plan-command and by the files that the commit adds to migrations, and changes nothing. */
  mode: "run" | "plan";
  /** Path of the task definition's JSON file, as render-taskdef writes it. It is registered unless the service runs the same, and its ARN handed on to deploy-service. Either this or task-definition-arn. */
  taskDefinition: string | undefined;
  /** A registered task definition to run, as ARN or family:revision. Either this or task-definition. */
  taskDefinitionArn: string | undefined;
  /** The cluster's name or ARN. */
  cluster: string;
  /** The live service whose subnets, security groups and public-address setting the task gets. Needed unless subnets are given. */
  service: string | undefined;
  /** Subnets for the task, instead of the service's. */
  subnets: string[];
  /** Security groups for the task, instead of the service's. */
  securityGroups: string[];
  /** Whether the task gets a public address. By default as the service does, DISABLED without one. */
  assignPublicIp: "ENABLED" | "DISABLED" | undefined;
  /** The container that runs the command, and whose exit code decides. By default the only container. */
  containerName: string | undefined;
  /** The command, as a JSON array ["node", "dist/migrate.js"] or as words with shell quoting. No shell runs it. Empty means there is nothing to migrate. */
  command: string | undefined;
  /** The command that prints what is pending and changes nothing, for mode plan, such as npx drizzle-kit check. Without it, plan needs no AWS. */
  planCommand: string | undefined;
  /** Further environment variables for that container, KEY=VALUE a line. */
  environmentVariables: Record<string, string>;
  /** Settings of the EBS volume that ECS makes for the task, as a JSON object. By default as the service's tasks have it. It goes with the task. */
  managedEbsVolume: unknown;
  /** The name of that volume in the task definition, which says configuredAtLaunch of it. */
  managedEbsVolumeName: string | undefined;
  /** Tags for the task, KEY=VALUE a line. */
  tags: Record<string, string>;
  /** Who ECS says has started the task. */
  startedBy: string;
  /** How long the migration may take. At the limit the task is stopped. */
  waitForMinutes: number;
  /** The lock that only one migration holds at a time. Services that share a database share a lock. By default CLUSTER/SERVICE (without a service, the family); none means no lock. */
  lock: string | undefined;
  /** How long to wait while another run holds the lock. */
  lockWait: number;
  /** The commit that migrates, as the lock says it to others. By default GITHUB_SHA. */
  commit: string | undefined;
  /** The folder of the migrations. SQL files that the commit adds to it are linted by squawk before anything runs; what would break the version that runs now fails the step. */
  migrations: string | undefined;
  /** The commit, branch or tag that new migrations are told by. By default where the pull request branched off, or what the branch was before the push. */
  base: string | undefined;
  /** Path of the squawk binary; false does not lint. By default that of node_modules, else the one on PATH. */
  squawk: string | undefined;
  /** The version of PostgreSQL that squawk takes the migrations for, such as 16. */
  postgresVersion: string | undefined;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** The revision that the migration ran on, for deploy-service. Empty where there was no command and only a file was given. */
  taskDefinitionArn: string | number | boolean;
  /** The task that ran the command; empty where there was nothing to do. */
  runTaskArn: string | number | boolean;
  /** The exit code of the judged container; empty where it has none. */
  exitCode: string | number | boolean;
  /** Why the task has no good end, in ECS's words; empty where it has one. */
  reason: string | number | boolean;
  /** The files that the commit adds to migrations, a JSON array; empty where that can't be told. */
  pending: string | number | boolean;
  /** How many findings squawk has in them, without those of style. */
  findings: string | number | boolean;
  /** How many of these break the version that runs now. */
  breaking: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "migrate",
  inputs: {
    mode: {"name":"mode","type":"choice","default":"run","options":["run","plan"]},
    taskDefinition: {"name":"task-definition","type":"string"},
    taskDefinitionArn: {"name":"task-definition-arn","type":"string"},
    cluster: {"name":"cluster","type":"string","default":"default"},
    service: {"name":"service","type":"string"},
    subnets: {"name":"subnets","type":"list"},
    securityGroups: {"name":"security-groups","type":"list"},
    assignPublicIp: {"name":"assign-public-ip","type":"choice","options":["ENABLED","DISABLED"]},
    containerName: {"name":"container-name","type":"string"},
    command: {"name":"command","type":"string"},
    planCommand: {"name":"plan-command","type":"string"},
    environmentVariables: {"name":"environment-variables","type":"pairs"},
    managedEbsVolume: {"name":"managed-ebs-volume","type":"json"},
    managedEbsVolumeName: {"name":"managed-ebs-volume-name","type":"string"},
    tags: {"name":"tags","type":"pairs"},
    startedBy: {"name":"started-by","type":"string","default":"slipway"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"10","minimum":1,"maximum":360},
    lock: {"name":"lock","type":"string"},
    lockWait: {"name":"lock-wait","type":"duration","default":"10m"},
    commit: {"name":"commit","type":"string"},
    migrations: {"name":"migrations","type":"string"},
    base: {"name":"base","type":"string"},
    squawk: {"name":"squawk","type":"string"},
    postgresVersion: {"name":"postgres-version","type":"string"},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    taskDefinitionArn: "task-definition-arn",
    runTaskArn: "run-task-arn",
    exitCode: "exit-code",
    reason: "reason",
    pending: "pending",
    findings: "findings",
    breaking: "breaking",
  },
};
