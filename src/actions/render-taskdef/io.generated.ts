// Generated from actions/render-taskdef/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The template's path, JSON or YAML. What `aws ecs describe-task-definition` prints is taken too. */
  taskDefinition: string;
  /** The container that image, variables, secrets, command, labels and log options are set in. Several are separated by commas. */
  containerName: string[];
  /** The image, best by digest (REPOSITORY@sha256:…). One by tag is taken with a warning, for a tag may be moved. */
  image: string;
  /** Plain variables, KEY=VALUE a line. */
  environmentVariables: Record<string, string>;
  /** Variables and secrets of the template to take out. */
  removeEnvironment: string[];
  /** merge sets variables and secrets over the template's; replace puts them in their place, so that none is left that isn't given here. */
  mode: "merge" | "replace";
  /** ARNs of .env files on S3, in the place of the template's. */
  envFiles: string[];
  /** Secrets, KEY=valueFrom a line. valueFrom is the name or ARN of an SSM parameter, or the ARN of a secret, with :JSON-KEY:STAGE:VERSION after it for one key. */
  secrets: Record<string, string>;
  /** Plain variables that look like secrets and are none. */
  allowPlaintext: string[];
  /** The container's command, as a JSON array or as words, with quotes as in a shell. */
  command: string | undefined;
  /** Labels to set over the template's, KEY=VALUE a line. */
  dockerLabels: Record<string, string>;
  /** The log driver. Another one than the template's comes without the template's options. */
  logConfigurationLogDriver: string | undefined;
  /** Options of the log driver to set over the template's, KEY=VALUE a line. */
  logConfigurationOptions: Record<string, string>;
  /** The role of the task's own calls. */
  taskRoleArn: string | undefined;
  /** The role by which ECS pulls the image, reads secrets and writes logs. */
  executionRoleArn: string | undefined;
  /** The family. */
  family: string | undefined;
  /** CPU units of the task. */
  cpu: string | undefined;
  /** Memory of the task in MiB. */
  memory: string | undefined;
  /** With service, the cluster of the service whose running revision is compared with. */
  cluster: string | undefined;
  /** The ECS service whose running revision is compared with, in place of the template. */
  service: string | undefined;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** Path of the rendered task definition, JSON. */
  taskDefinition: string | number | boolean;
  /** Its family. */
  family: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "render-taskdef",
  inputs: {
    taskDefinition: {"name":"task-definition","type":"string","required":true},
    containerName: {"name":"container-name","type":"list","required":true},
    image: {"name":"image","type":"string","required":true},
    environmentVariables: {"name":"environment-variables","type":"pairs"},
    removeEnvironment: {"name":"remove-environment","type":"list"},
    mode: {"name":"mode","type":"choice","default":"merge","options":["merge","replace"]},
    envFiles: {"name":"env-files","type":"list"},
    secrets: {"name":"secrets","type":"pairs"},
    allowPlaintext: {"name":"allow-plaintext","type":"list"},
    command: {"name":"command","type":"string"},
    dockerLabels: {"name":"docker-labels","type":"pairs"},
    logConfigurationLogDriver: {"name":"log-configuration-log-driver","type":"string"},
    logConfigurationOptions: {"name":"log-configuration-options","type":"pairs"},
    taskRoleArn: {"name":"task-role-arn","type":"string"},
    executionRoleArn: {"name":"execution-role-arn","type":"string"},
    family: {"name":"family","type":"string"},
    cpu: {"name":"cpu","type":"string"},
    memory: {"name":"memory","type":"string"},
    cluster: {"name":"cluster","type":"string"},
    service: {"name":"service","type":"string"},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    taskDefinition: "task-definition",
    family: "family",
  },
};
