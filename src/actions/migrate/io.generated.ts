// Generated from actions/migrate/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** Path of the task definition's JSON file, as render-taskdef writes it. It is registered, and its ARN handed on to deploy-service. Either this or task-definition-arn. */
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
  /** Further environment variables for that container, KEY=VALUE a line. */
  environmentVariables: Record<string, string>;
  /** How long the migration may take. At the limit the task is stopped. */
  waitForMinutes: number;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** The revision that the migration ran on, for deploy-service. Empty where there was no command and only a file was given. */
  taskDefinitionArn: string | number | boolean;
  /** The task that ran the migration; empty where there was nothing to do. */
  runTaskArn: string | number | boolean;
  /** The exit code of the judged container; empty where it has none. */
  exitCode: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "migrate",
  inputs: {
    taskDefinition: {"name":"task-definition","type":"string"},
    taskDefinitionArn: {"name":"task-definition-arn","type":"string"},
    cluster: {"name":"cluster","type":"string","default":"default"},
    service: {"name":"service","type":"string"},
    subnets: {"name":"subnets","type":"list"},
    securityGroups: {"name":"security-groups","type":"list"},
    assignPublicIp: {"name":"assign-public-ip","type":"choice","options":["ENABLED","DISABLED"]},
    containerName: {"name":"container-name","type":"string"},
    command: {"name":"command","type":"string"},
    environmentVariables: {"name":"environment-variables","type":"pairs"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"10","minimum":1,"maximum":360},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    taskDefinitionArn: "task-definition-arn",
    runTaskArn: "run-task-arn",
    exitCode: "exit-code",
  },
};
