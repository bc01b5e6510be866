// Generated from actions/preflight/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The ECS service's name. */
  service: string;
  /** The cluster's name or ARN. */
  cluster: string;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
  /** The AWS account that the credentials must belong to, 12 digits. */
  account: string | undefined;
  /** Path of the task definition to be shipped, as render-taskdef writes it, or its template, which is then rendered with the inputs below. By default what the service runs. */
  taskDefinition: string | undefined;
  /** The container that image, variables and secrets are set in. By default the first. */
  containerName: string | undefined;
  /** The image to be shipped. By default the task definition's, where it names one of ECR. */
  image: string | undefined;
  /** Secrets to set as in render-taskdef, NAME=valueFrom a line. */
  secrets: Record<string, string>;
  /** The task role, in place of the task definition's. */
  taskRoleArn: string | undefined;
  /** The execution role, in place of the task definition's. */
  executionRoleArn: string | undefined;
  /** Options of the log driver to set, KEY=VALUE a line. */
  logConfigurationOptions: Record<string, string>;
  /** Environment variables to set, KEY=VALUE a line. */
  environmentVariables: Record<string, string>;
  /** CPU units of the task, in place of the task definition's. */
  cpu: string | undefined;
  /** Memory of the task in MiB, in place of the task definition's. */
  memory: string | undefined;
  /** The commit to be shipped. That the service runs a newer one is a problem. */
  commit: string | undefined;
  /** Let an older commit replace a newer one. */
  allowOlder: boolean;
  /** The ECR repository that will be pushed to. By default that of the image. */
  repository: string | undefined;
  /** The prefix of the service's paths at the load balancer, such as /user-service-api. A rule must send it to the service. */
  pathPrefix: string | undefined;
  /** The path that answers whether the service is healthy, to compare the target group's health check with. */
  healthPath: string | undefined;
  /** That the repository is missing is no problem, since push-sha-tag will create it. */
  createRepository: boolean;
  /** Programs that the job needs, such as docker, trivy or terraform. By default none is looked for. */
  tools: string[];
  /** Take what could not be looked at for a problem too. */
  strict: boolean;
}

export interface Outputs {
  /** ok or problems. */
  result: string | number | boolean;
  /** How many checks found a problem. */
  problems: string | number | boolean;
  /** How many could not look, for lack of a permission or because they depend on something that is missing. */
  notSeen: string | number | boolean;
  /** How many checks were made. */
  checks: string | number | boolean;
  /** Path of the table as Markdown, for a comment on a pull request. */
  report: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "preflight",
  inputs: {
    service: {"name":"service","type":"string","required":true},
    cluster: {"name":"cluster","type":"string","default":"default"},
    awsRegion: {"name":"aws-region","type":"string"},
    account: {"name":"account","type":"string"},
    taskDefinition: {"name":"task-definition","type":"string"},
    containerName: {"name":"container-name","type":"string"},
    image: {"name":"image","type":"string"},
    secrets: {"name":"secrets","type":"pairs"},
    taskRoleArn: {"name":"task-role-arn","type":"string"},
    executionRoleArn: {"name":"execution-role-arn","type":"string"},
    logConfigurationOptions: {"name":"log-configuration-options","type":"pairs"},
    environmentVariables: {"name":"environment-variables","type":"pairs"},
    cpu: {"name":"cpu","type":"string"},
    memory: {"name":"memory","type":"string"},
    commit: {"name":"commit","type":"string"},
    allowOlder: {"name":"allow-older","type":"boolean","default":"false"},
    repository: {"name":"repository","type":"string"},
    pathPrefix: {"name":"path-prefix","type":"string"},
    healthPath: {"name":"health-path","type":"string"},
    createRepository: {"name":"create-repository","type":"boolean","default":"false"},
    tools: {"name":"tools","type":"list"},
    strict: {"name":"strict","type":"boolean","default":"false"},
  },
  outputs: {
    result: "result",
    problems: "problems",
    notSeen: "not-seen",
    checks: "checks",
    report: "report",
  },
};
