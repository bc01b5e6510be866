// Generated from actions/smoke-verify/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The base URL of the service, such as https://dev.example.com/user-service-api. */
  url: string;
  /** A path under the URL that answers JSON with the served commit as "commit". */
  versionPath: string;
  /** The commit that must be served, in full or at least its first seven digits. By default the one the workflow runs for (GITHUB_SHA). */
  commit: string | undefined;
  /** A path under the URL that must answer 200. */
  healthPath: string | undefined;
  /** Further requests, one a line or separated by commas, as [METHOD] /path [STATUS]. GET and 200 by default. */
  paths: string[];
  /** How long requests are sent once the right commit is served everywhere. */
  window: number;
  /** The share of these requests that may fail, in percent; fractions are allowed. */
  maxErrorPercent: string;
  /** 95 of 100 of these requests must be answered within this time. */
  maxP95: number;
  /** How long the right commit may take until it is served, and nothing else. */
  timeout: number;
  /** A path under the URL where a WebSocket must open. */
  websocketPath: string | undefined;
  /** The revision that was deployed. It is tagged as verified when everything passed. */
  taskDefinitionArn: string | undefined;
  /** The image's digest, for the tag slipway:digest. */
  digest: string | undefined;
  /** The content key of what was built (from plan), for the tag slipway:source. */
  source: string | undefined;
  /** With cluster and task-definition-arn, the ECS service that must run that revision and nothing else. */
  service: string | undefined;
  /** The cluster's name or ARN. */
  cluster: string;
  /** The AWS region. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** verified or failed. */
  result: string | number | boolean;
  /** The commit that was served, the most frequent one if there were several. */
  commit: string | number | boolean;
  /** How many requests were sent in the window. */
  requests: string | number | boolean;
  /** How many of them failed. */
  errors: string | number | boolean;
  /** The 95th percentile of their times in milliseconds. */
  p95Ms: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "smoke-verify",
  inputs: {
    url: {"name":"url","type":"string","required":true},
    versionPath: {"name":"version-path","type":"string","default":"/version"},
    commit: {"name":"commit","type":"string"},
    healthPath: {"name":"health-path","type":"string"},
    paths: {"name":"paths","type":"list"},
    window: {"name":"window","type":"duration","default":"10s"},
    maxErrorPercent: {"name":"max-error-percent","type":"string","default":"5"},
    maxP95: {"name":"max-p95","type":"duration","default":"2s"},
    timeout: {"name":"timeout","type":"duration","default":"60s"},
    websocketPath: {"name":"websocket-path","type":"string"},
    taskDefinitionArn: {"name":"task-definition-arn","type":"string"},
    digest: {"name":"digest","type":"string"},
    source: {"name":"source","type":"string"},
    service: {"name":"service","type":"string"},
    cluster: {"name":"cluster","type":"string","default":"default"},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    result: "result",
    commit: "commit",
    requests: "requests",
    errors: "errors",
    p95Ms: "p95-ms",
  },
};
