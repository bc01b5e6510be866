// Generated from actions/smoke-verify/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The base URL of the service, such as https://dev.example.com/user-service-api; a test listener's before the traffic shifts. */
  url: string;
  /** The commit that must be served, in full or at least its first seven digits. By default the one the workflow runs for (GITHUB_SHA). */
  commit: string | undefined;
  /** What must be served, where the service doesn't name a commit but something else, such as 1.4.2. It is compared as it is. */
  version: string | undefined;
  /** A path under the URL that answers 200 and says what is served. */
  versionPath: string;
  /** Where the JSON at version-path says it, such as commit or build.git.sha. */
  versionField: string;
  /** A header of the answer at version-path that says it, such as X-Commit, in place of JSON. */
  versionHeader: string | undefined;
  /** How many answers in a row must be right, each on a fresh connection. By default 10, or four for each task where that is more. */
  consecutive: number | undefined;
  /** Whether each target of the service is also asked directly, past the load balancer. auto takes those that can be reached from here, require fails without all of them, skip asks none. Needs service. */
  eachTarget: "auto" | "require" | "skip";
  /** A path under the URL that must answer 200. */
  healthPath: string | undefined;
  /** Further requests, one a line or separated by commas, as [METHOD] /path [STATUS]. GET and 200 by default. */
  paths: string[];
  /** Checks that ask for more, as a YAML or JSON list. See Checks below. */
  checks: string | undefined;
  /** A path under the URL where a WebSocket must open and close cleanly. */
  websocketPath: string | undefined;
  /** Headers that every request carries, as Name: value lines, such as Authorization. Masked. */
  requestHeaders: string | undefined;
  /** How long it may take until the right commit is served, nothing else is, and every check has passed. What fails is tried again until then. */
  timeout: number;
  /** How long requests are sent after that. */
  window: number;
  /** The share of these requests that may fail, in percent; fractions are allowed. */
  maxErrorPercent: string;
  /** 95 of 100 of these requests must be answered within this time. */
  maxP95: number;
  /** The revision that was deployed. It is tagged as verified when everything passed. */
  taskDefinitionArn: string | undefined;
  /** The image's digest, for the tag slipway:digest. */
  digest: string | undefined;
  /** The content key of what was built (from plan), for the tag slipway:source. */
  source: string | undefined;
  /** When the image was scanned, as ISO time, for the tag slipway:scanned, which promote goes by. */
  scannedAt: string | undefined;
  /** With cluster and task-definition-arn, the ECS service that must run that revision and nothing else. */
  service: string | undefined;
  /** The cluster's name or ARN. */
  cluster: string;
  /** What becomes of the service when something failed. rollback takes it back to its last verified revision, none leaves it. Needs service. */
  onFailure: "none" | "rollback";
  /** How long to follow that rollback. */
  waitForMinutes: number;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** verified or failed. */
  result: string | number | boolean;
  /** The commit (or version) that was served, the most frequent one if there were several. */
  commit: string | number | boolean;
  /** How many requests were sent in the window. */
  requests: string | number | boolean;
  /** How many of them failed. */
  errors: string | number | boolean;
  /** The 95th percentile of their times in milliseconds. */
  p95Ms: string | number | boolean;
  /** Every check with what was wanted and found, as JSON [{check, passed, wanted, found}]. */
  report: string | number | boolean;
  /** How the rollback ended, in deploy-service's words. Empty where none was begun. */
  rollbackVerdict: string | number | boolean;
  /** The revision that the service was brought back to. Empty where none was begun. */
  rollbackTaskDefinitionArn: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "smoke-verify",
  inputs: {
    url: {"name":"url","type":"string","required":true},
    commit: {"name":"commit","type":"string"},
    version: {"name":"version","type":"string"},
    versionPath: {"name":"version-path","type":"string","default":"/version"},
    versionField: {"name":"version-field","type":"string","default":"commit"},
    versionHeader: {"name":"version-header","type":"string"},
    consecutive: {"name":"consecutive","type":"integer","minimum":1,"maximum":1000},
    eachTarget: {"name":"each-target","type":"choice","default":"auto","options":["auto","require","skip"]},
    healthPath: {"name":"health-path","type":"string"},
    paths: {"name":"paths","type":"list"},
    checks: {"name":"checks","type":"string"},
    websocketPath: {"name":"websocket-path","type":"string"},
    requestHeaders: {"name":"request-headers","type":"secret"},
    timeout: {"name":"timeout","type":"duration","default":"60s"},
    window: {"name":"window","type":"duration","default":"10s"},
    maxErrorPercent: {"name":"max-error-percent","type":"string","default":"5"},
    maxP95: {"name":"max-p95","type":"duration","default":"2s"},
    taskDefinitionArn: {"name":"task-definition-arn","type":"string"},
    digest: {"name":"digest","type":"string"},
    source: {"name":"source","type":"string"},
    scannedAt: {"name":"scanned-at","type":"string"},
    service: {"name":"service","type":"string"},
    cluster: {"name":"cluster","type":"string","default":"default"},
    onFailure: {"name":"on-failure","type":"choice","default":"none","options":["none","rollback"]},
    waitForMinutes: {"name":"wait-for-minutes","type":"integer","default":"15","minimum":1,"maximum":360},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    result: "result",
    commit: "commit",
    requests: "requests",
    errors: "errors",
    p95Ms: "p95-ms",
    report: "report",
    rollbackVerdict: "rollback-verdict",
    rollbackTaskDefinitionArn: "rollback-task-definition-arn",
  },
};
