// Generated from actions/render-taskdef/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The template's path, JSON or YAML. What `aws ecs describe-task-definition` prints is taken too. Exactly one of this, task-definition-arn and task-definition-family. */
  taskDefinition: string | undefined;
  /** A registered revision to render from, as ARN or family:revision. */
  taskDefinitionArn: string | undefined;
  /** A family to render from, its newest active revision unless task-definition-revision is given. */
  taskDefinitionFamily: string | undefined;
  /** The revision of task-definition-family. */
  taskDefinitionRevision: number | undefined;
  /** The container that image, variables, secrets, command, labels and log options are set in. Several are separated by commas. Needed unless all is under containers. */
  containerName: string[];
  /** The image, best by digest (REPOSITORY@sha256:…). One by tag is taken with a warning, for a tag may be moved. Needed with container-name. */
  image: string | undefined;
  /** What is set in single containers, over what is set in all of container-name. YAML or JSON by container name, with the keys image, environment-variables, secrets, remove-environment, env-files, command, entry-point, docker-labels, log-configuration-log-driver, log-configuration-options, log-configuration-secret-options. null takes a name out. */
  containers: string | undefined;
  /** Plain variables, KEY=VALUE a line. */
  environmentVariables: Record<string, string>;
  /** Variables and secrets of the template to take out. */
  removeEnvironment: string[];
  /** merge sets variables and secrets over the template's; replace puts them in their place, so that none is left that isn't given here. */
  mode: "merge" | "replace";
  /** ARNs of .env files on S3, in the place of the template's. */
  envFiles: string[];
  /** Secrets, KEY=valueFrom a line. valueFrom is ssm:NAME or secretsmanager:NAME, which are looked up and become ARNs, the name or ARN of an SSM parameter, or the ARN of a secret. A secret may have :JSON-KEY:STAGE:VERSION after it for one key. */
  secrets: Record<string, string>;
  /** Plain variables that look like secrets and are none. */
  allowPlaintext: string[];
  /** The container's command, as a JSON array or as words, with quotes as in a shell. */
  command: string | undefined;
  /** Labels to set over the template's, KEY=VALUE a line. */
  dockerLabels: Record<string, string>;
  /** The log driver, awslogs, awsfirelens or splunk. Another one than the template's comes without the template's options. */
  logConfigurationLogDriver: string | undefined;
  /** Options of the log driver to set over the template's, KEY=VALUE a line. */
  logConfigurationOptions: Record<string, string>;
  /** Options of the log driver that are secrets, KEY=valueFrom a line as under secrets. */
  logConfigurationSecretOptions: Record<string, string>;
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
  /** Storage of the task in GiB. */
  ephemeralStorage: number | undefined;
  /** What the image is built for; the task's platform is set to it. Without it the template's, which must be X86_64. */
  architecture: "X86_64" | "ARM64" | undefined;
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
  /** false where nothing differs from what the service runs (without service, from the template). */
  changed: string | number | boolean;
  /** The revision that the service runs, where nothing differs from it; deploy it, there is nothing to register. Else empty. */
  taskDefinitionArn: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "render-taskdef",
  inputs: {
    taskDefinition: {"name":"task-definition","type":"string"},
    taskDefinitionArn: {"name":"task-definition-arn","type":"string"},
    taskDefinitionFamily: {"name":"task-definition-family","type":"string"},
    taskDefinitionRevision: {"name":"task-definition-revision","type":"integer","minimum":1},
    containerName: {"name":"container-name","type":"list"},
    image: {"name":"image","type":"string"},
    containers: {"name":"containers","type":"string"},
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
    logConfigurationSecretOptions: {"name":"log-configuration-secret-options","type":"pairs"},
    taskRoleArn: {"name":"task-role-arn","type":"string"},
    executionRoleArn: {"name":"execution-role-arn","type":"string"},
    family: {"name":"family","type":"string"},
    cpu: {"name":"cpu","type":"string"},
    memory: {"name":"memory","type":"string"},
    ephemeralStorage: {"name":"ephemeral-storage","type":"integer","minimum":21,"maximum":200},
    architecture: {"name":"architecture","type":"choice","options":["X86_64","ARM64"]},
    cluster: {"name":"cluster","type":"string"},
    service: {"name":"service","type":"string"},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    taskDefinition: "task-definition",
    family: "family",
    changed: "changed",
    taskDefinitionArn: "task-definition-arn",
  },
};
