// Generated from actions/report-status/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The token to report with. It needs statuses, deployments and pull-requests write, as far as each is used. */
  token: string;
  /** How it stands. job.status can be given as it is. Without a state only the comment and the labels are written. */
  state: "queued" | "pending" | "in_progress" | "success" | "failure" | "error" | "cancelled" | "inactive" | undefined;
  /** What this is a report of. It is the status's context, the deployment's task, and tells several comments of one workflow apart. */
  key: string;
  /** Write a commit status. An inactive deployment has none. */
  commitStatus: boolean;
  /** A few words beside the state; 140 characters are kept. */
  description: string | undefined;
  /** Where the details are. By default this run of the workflow. */
  targetUrl: string | undefined;
  /** The environment deployed to. Given, a deployment is made for the commit (if there is none) and its status set. */
  environment: string | undefined;
  /** Where the environment is reached; shown as "View deployment". */
  environmentUrl: string | undefined;
  /** A deployment to report on, as put out by an earlier step. By default that of the same commit, environment and key. */
  deploymentId: number | undefined;
  /** Whether it is a production environment. By default GitHub decides (an environment of the name production is one). */
  production: boolean | undefined;
  /** Whether the environment will go away, as that of a pull request. */
  transient: boolean;
  /** Let a success make the earlier deployments to the environment inactive. */
  autoInactive: boolean;
  /** Text of the sticky comment on the pull request, in Markdown. */
  comment: string | undefined;
  /** A file with the text of the comment, such as terraform-gate's report. */
  commentFile: string | undefined;
  /** Given as false, nothing changes, so no comment is written, and one that is there is folded away. */
  changes: boolean;
  /** Labels to put on the pull request. */
  labels: string[];
  /** Labels to take off. */
  removeLabels: string[];
  /** The pull request's number. By default that of the event, or the one that the commit belongs to. */
  pullRequest: number | undefined;
  /** The commit to report on. By default the head of the pull request, else the commit of the run. */
  sha: string | undefined;
  /** The repository, as owner/name. By default the one that the workflow runs in. */
  repository: string | undefined;
  /** What if the token may not write, as on a pull request from a fork. notice says so once and is no failure. */
  withoutRights: "fail" | "notice";
}

export interface Outputs {
  /** The deployment's id, for a later step. */
  deploymentId: string | number | boolean;
  /** The comment's id. */
  commentId: string | number | boolean;
  /** Where the comment is. */
  commentUrl: string | number | boolean;
  /** Number of the pull request, where there is one. */
  pullRequest: string | number | boolean;
  /** What was written anew, as a JSON array of status, deployment, comment and labels; what said the same already isn't in it. */
  written: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "report-status",
  inputs: {
    token: {"name":"token","type":"secret","default":"${{ github.token }}"},
    state: {"name":"state","type":"choice","options":["queued","pending","in_progress","success","failure","error","cancelled","inactive"]},
    key: {"name":"key","type":"string","default":"slipway"},
    commitStatus: {"name":"commit-status","type":"boolean","default":"true"},
    description: {"name":"description","type":"string"},
    targetUrl: {"name":"target-url","type":"string"},
    environment: {"name":"environment","type":"string"},
    environmentUrl: {"name":"environment-url","type":"string"},
    deploymentId: {"name":"deployment-id","type":"integer","minimum":1},
    production: {"name":"production","type":"boolean"},
    transient: {"name":"transient","type":"boolean","default":"false"},
    autoInactive: {"name":"auto-inactive","type":"boolean","default":"true"},
    comment: {"name":"comment","type":"string"},
    commentFile: {"name":"comment-file","type":"string"},
    changes: {"name":"changes","type":"boolean","default":"true"},
    labels: {"name":"labels","type":"list"},
    removeLabels: {"name":"remove-labels","type":"list"},
    pullRequest: {"name":"pull-request","type":"integer","minimum":1},
    sha: {"name":"sha","type":"string"},
    repository: {"name":"repository","type":"string"},
    withoutRights: {"name":"without-rights","type":"choice","default":"fail","options":["fail","notice"]},
  },
  outputs: {
    deploymentId: "deployment-id",
    commentId: "comment-id",
    commentUrl: "comment-url",
    pullRequest: "pull-request",
    written: "written",
  },
};
