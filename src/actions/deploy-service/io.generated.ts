// Generated from actions/deploy-service/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** Path of the task definition's JSON file, as render-taskdef writes it. It is registered, unless the service runs the very same one already. Either this or task-definition-arn. */
  taskDefinition: string | undefined;
  /** A registered task definition to deploy, as ARN, family:revision (the output of migrate), or family for its newest. Either this or task-definition. */
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
  /** How ECS replaces the tasks. rolling, or all at once (blue-green), a small share first (canary) or step by step (linear) by shifting traffic; these three need the service's load balancer set up for it. Left as it is by default. */
  strategy: "rolling" | "blue-green" | "canary" | "linear" | undefined;
  /** How long old and new tasks both stand after all traffic has shifted, so that going back is quick. Left as it is by default; 5 where a service first gets such a strategy. */
  bakeMinutes: number | undefined;
  /** The canary's share of the traffic, from 0.1 to 100. ECS's default is 5. */
  canaryPercent: string | undefined;
  /** How long the canary is watched before the rest follows. ECS's default is 10. */
  canaryBakeMinutes: number | undefined;
  /** The share that each step adds, from 3 to 100. ECS's default is 10. */
  linearStepPercent: string | undefined;
  /** How long each step is watched before the next. ECS's default is 6. */
  linearStepBakeMinutes: number | undefined;
  /** Names of CloudWatch alarms, one a line or separated by commas, that fail the deployment and roll it back when they go off. Left as they are by default. */
  alarms: string[];
  /** Stop when the new tasks stand behind the test listener, before any user reaches them. verify tests them there with test-url and goes on or back by itself; person waits for ContinueServiceDeployment. Not with strategy rolling. Left as it is by default; none takes such a pause out of the service's configuration. */
  pause: "verify" | "person" | "none" | undefined;
  /** How long a pause may last; then ECS rolls back. Waiting for a person does not count for wait-for-minutes. */
  pauseMinutes: number;
  /** For pause verify, the service's base URL at the test listener. */
  testUrl: string | undefined;
  /** For pause verify, a path under test-url that answers JSON with the served commit as "commit". */
  versionPath: string;
  /** Where the JSON at version-path says it. */
  versionField: string;
  /** A header of the answer at version-path that says it, in place of JSON. */
  versionHeader: string | undefined;
  /** For pause verify, a path under test-url that must answer 200. */
  healthPath: string | undefined;
  /** Further checks at test-url for pause verify, a YAML or JSON list as smoke-verify takes it. */
  checks: string | undefined;
  /** For pause verify, how long it may take until every new task answers as it must. */
  testTimeout: number;
  /** The commit that is deployed. The revision is tagged with it, and an older one never replaces a newer one. By default the one the workflow runs for (GITHUB_SHA). */
  commit: string | undefined;
  /** Deploy even if the service runs a newer commit. */
  allowOlder: boolean;
  /** Create the service if there is none of this name. Needs subnets. */
  create: boolean;
  /** For a service that is created, its subnets' ids. */
  subnets: string[];
  /** For a service that is created, its security groups' ids. By default the VPC's own. */
  securityGroups: string[];
  /** For a service that is created, whether its tasks get public addresses. */
  assignPublicIp: boolean;
  /** For a service that is created, the target group that its tasks go into. */
  targetGroupArn: string | undefined;
  /** For a service that is created behind a target group, the container that gets the traffic. By default the one that maps a port. */
  containerName: string | undefined;
  /** For a service that is created behind a target group, the container's port. By default the one that it maps. */
  containerPort: number | undefined;
  /** For a shift of traffic, the second target group. With the two rules and the role below it sets up the load balancer of a service that is created, or of one that changes from rolling to another strategy. */
  alternateTargetGroupArn: string | undefined;
  /** For a shift of traffic, the ARN of the listener rule that leads users to the service. */
  productionListenerRule: string | undefined;
  /** For a shift of traffic, the ARN of the listener rule at the test listener. */
  testListenerRule: string | undefined;
  /** For a shift of traffic, the role with which ECS changes the rules. */
  loadBalancerRoleArn: string | undefined;
  /** For a service that CodeDeploy deploys, the path of the AppSpec file, JSON or YAML. The task definition is put into it. By default one is made for the service's container and port. */
  codedeployAppspec: string | undefined;
  /** For a service that CodeDeploy deploys, its application. By default AppECS-CLUSTER-SERVICE. */
  codedeployApplication: string | undefined;
  /** For a service that CodeDeploy deploys, its deployment group. By default DgpECS-CLUSTER-SERVICE. */
  codedeployDeploymentGroup: string | undefined;
  /** For a service that CodeDeploy deploys, the deployment's description. */
  codedeployDeploymentDescription: string | undefined;
  /** For a service that CodeDeploy deploys, the deployment configuration. By default the deployment group's. */
  codedeployDeploymentConfig: string | undefined;
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
  /** Settings of the EBS volume that ECS makes for each task, as a JSON object, such as {"roleArn": "…", "sizeInGiB": 20}. Left as it is by default. */
  serviceManagedEbsVolume: unknown;
  /** The name of that volume in the task definition, which says configuredAtLaunch of it. */
  serviceManagedEbsVolumeName: string | undefined;
  /** From where ECS copies tags to the service's tasks. Left as it is by default. */
  propagateTags: "SERVICE" | "TASK_DEFINITION" | "NONE" | undefined;
  /** Let ECS tag tasks with cluster and service. Left as it is by default. */
  enableEcsManagedTags: boolean | undefined;
  /** After a success, deregister revisions of the family that are older than the newest so many, but none that runs or was verified. By default all stay. */
  keepRevisions: number | undefined;
  /** Only say what would change. Nothing is registered, updated or created. */
  dryRun: boolean;
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
  /** The deployment's id, where CodeDeploy deploys the service. */
  codedeployDeploymentId: string | number | boolean;
  /** With dry-run, how many things would change. */
  changes: string | number | boolean;
  /** Path of a JSON file (verdict, cause, next step, stopped tasks, targets, events, log tails) that explains a deployment that ended badly; empty otherwise. */
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
    strategy: {"name":"strategy","type":"choice","options":["rolling","blue-green","canary","linear"]},
    bakeMinutes: {"name":"bake-minutes","type":"integer","minimum":0,"maximum":1440},
    canaryPercent: {"name":"canary-percent","type":"string"},
    canaryBakeMinutes: {"name":"canary-bake-minutes","type":"integer","minimum":0,"maximum":1440},
    linearStepPercent: {"name":"linear-step-percent","type":"string"},
    linearStepBakeMinutes: {"name":"linear-step-bake-minutes","type":"integer","minimum":0,"maximum":1440},
    alarms: {"name":"alarms","type":"list"},
    pause: {"name":"pause","type":"choice","options":["verify","person","none"]},
    pauseMinutes: {"name":"pause-minutes","type":"integer","default":"60","minimum":1,"maximum":20160},
    testUrl: {"name":"test-url","type":"string"},
    versionPath: {"name":"version-path","type":"string","default":"/version"},
    versionField: {"name":"version-field","type":"string","default":"commit"},
    versionHeader: {"name":"version-header","type":"string"},
    healthPath: {"name":"health-path","type":"string"},
    checks: {"name":"checks","type":"string"},
    testTimeout: {"name":"test-timeout","type":"duration","default":"60s"},
    commit: {"name":"commit","type":"string"},
    allowOlder: {"name":"allow-older","type":"boolean","default":"false"},
    create: {"name":"create","type":"boolean","default":"false"},
    subnets: {"name":"subnets","type":"list"},
    securityGroups: {"name":"security-groups","type":"list"},
    assignPublicIp: {"name":"assign-public-ip","type":"boolean","default":"false"},
    targetGroupArn: {"name":"target-group-arn","type":"string"},
    containerName: {"name":"container-name","type":"string"},
    containerPort: {"name":"container-port","type":"integer","minimum":1,"maximum":65535},
    alternateTargetGroupArn: {"name":"alternate-target-group-arn","type":"string"},
    productionListenerRule: {"name":"production-listener-rule","type":"string"},
    testListenerRule: {"name":"test-listener-rule","type":"string"},
    loadBalancerRoleArn: {"name":"load-balancer-role-arn","type":"string"},
    codedeployAppspec: {"name":"codedeploy-appspec","type":"string"},
    codedeployApplication: {"name":"codedeploy-application","type":"string"},
    codedeployDeploymentGroup: {"name":"codedeploy-deployment-group","type":"string"},
    codedeployDeploymentDescription: {"name":"codedeploy-deployment-description","type":"string"},
    codedeployDeploymentConfig: {"name":"codedeploy-deployment-config","type":"string"},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
    onTimeout: {"name":"on-timeout","type":"choice","default":"continue","options":["continue","stop"]},
    onCancel: {"name":"on-cancel","type":"choice","default":"leave","options":["leave","stop"]},
    allowZero: {"name":"allow-zero","type":"boolean","default":"false"},
    tags: {"name":"tags","type":"pairs"},
    serviceManagedEbsVolume: {"name":"service-managed-ebs-volume","type":"json"},
    serviceManagedEbsVolumeName: {"name":"service-managed-ebs-volume-name","type":"string"},
    propagateTags: {"name":"propagate-tags","type":"choice","options":["SERVICE","TASK_DEFINITION","NONE"]},
    enableEcsManagedTags: {"name":"enable-ecs-managed-tags","type":"boolean"},
    keepRevisions: {"name":"keep-revisions","type":"integer","minimum":1},
    dryRun: {"name":"dry-run","type":"boolean","default":"false"},
  },
  outputs: {
    verdict: "verdict",
    taskDefinitionArn: "task-definition-arn",
    previousTaskDefinitionArn: "previous-task-definition-arn",
    serviceDeploymentArn: "service-deployment-arn",
    codedeployDeploymentId: "codedeploy-deployment-id",
    changes: "changes",
    dossier: "dossier",
  },
};
