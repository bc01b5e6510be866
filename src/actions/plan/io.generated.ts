// Generated from actions/plan/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The manifest's path. */
  fleet: string;
  /** The environment of the manifest to ship to. Without one the matrix tells nothing of AWS, as for a build on a pull request. */
  environment: string | undefined;
  /** Only these services. By default all of the manifest. */
  services: string[];
  /** The commit, branch or tag to compare with; services that nothing changed for are left out. By default the base of the pull request or what the branch was before the push; where there is neither, every service is taken. */
  base: string | undefined;
  /** Take every service, changed or not. */
  all: boolean;
  /** Where the environment is reached, in place of what the manifest says. May hold {service}. */
  url: string | undefined;
  /** The AWS region, in place of the environment's. */
  awsRegion: string | undefined;
}

export interface Outputs {
  /** The services to ship as a matrix, {"include":[…]}; each entry is flat, and what it holds is listed in this action's README. */
  matrix: string | number | boolean;
  /** The names of the services to ship as a JSON array, in the order of their needs. */
  services: string | number | boolean;
  /** true if there is nothing to ship; a matrix may not be empty, so jobs must ask this first. */
  empty: string | number | boolean;
  /** The full id of the commit that is shipped. */
  commit: string | number | boolean;
  /** The services left out and why, as a JSON object. */
  skipped: string | number | boolean;
  /** The services that the manifest had at the base and has no longer, as a JSON array. What runs of them is left as it is. */
  removed: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "plan",
  inputs: {
    fleet: {"name":"fleet","type":"string","default":"fleet.yml"},
    environment: {"name":"environment","type":"string"},
    services: {"name":"services","type":"list"},
    base: {"name":"base","type":"string"},
    all: {"name":"all","type":"boolean","default":"false"},
    url: {"name":"url","type":"string"},
    awsRegion: {"name":"aws-region","type":"string"},
  },
  outputs: {
    matrix: "matrix",
    services: "services",
    empty: "empty",
    commit: "commit",
    skipped: "skipped",
    removed: "removed",
  },
};
