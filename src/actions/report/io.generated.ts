// Generated from actions/report/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The manifest, with the environment, its services and the targets. */
  fleet: string;
  /** The environment to look at. By default prod or production, else the last of the manifest. */
  environment: string | undefined;
  /** Only these services. By default all of the manifest. */
  services: string[];
  /** A cluster, in place of a manifest; services are then ECS services, by default all of the cluster, and the targets are the default ones. */
  cluster: string | undefined;
  /** How far to look back, in days or weeks such as 30d or 12w, today among them. ECS remembers 90 days. */
  since: string;
  /** Fail where a target of the fleet was missed. */
  failOnMissed: boolean;
  /** The AWS region. By default the environment's of the manifest, else AWS_REGION, else AWS_DEFAULT_REGION. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** true if no target was missed. */
  met: string | number | boolean;
  /** The targets that were missed, separated by commas, of deploys, lead-time, failure-rate and recovery. */
  missed: string | number | boolean;
  /** Changes that arrived, a day. */
  deploysPerDay: string | number | boolean;
  /** The median lead time; empty where there was none to measure. */
  leadTimeSeconds: string | number | boolean;
  /** The share of changes that failed, from 0 to 1; empty without a change. */
  failureRate: string | number | boolean;
  /** The median time to recovery; empty where nothing failed. */
  recoverySeconds: string | number | boolean;
  /** Path of the report as JSON, with every service, period, change and deployment. */
  report: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "report",
  inputs: {
    fleet: {"name":"fleet","type":"string","default":"fleet.yml"},
    environment: {"name":"environment","type":"string"},
    services: {"name":"services","type":"list"},
    cluster: {"name":"cluster","type":"string"},
    since: {"name":"since","type":"string","default":"30d"},
    failOnMissed: {"name":"fail-on-missed","type":"boolean","default":"false"},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    met: "met",
    missed: "missed",
    deploysPerDay: "deploys-per-day",
    leadTimeSeconds: "lead-time-seconds",
    failureRate: "failure-rate",
    recoverySeconds: "recovery-seconds",
    report: "report",
  },
};
