// Generated from actions/terraform-gate/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** plan makes a plan and reviews it, review reviews a plan file that is there, apply reviews it again and applies it. */
  mode: "plan" | "review" | "apply";
  /** The folder of the root module. */
  workingDirectory: string;
  /** The plan file, relative to working-directory. Mode plan writes it, the others read it. */
  planFile: string;
  /** SHA-256 of the plan file that was reviewed, this action's output of that name. Mode apply demands it and applies no other file. */
  planSha256: string | undefined;
  /** Addresses of resources that may be destroyed or replaced although they hold data, one a line, written as in the plan. */
  allowDestroy: string[];
  /** What may not be destroyed or replaced without consent. stateful means resources of types that hold data, all means every one. */
  protect: "stateful" | "all";
  /** Further resource types to count as holding data, beside those listed in this action's README. */
  statefulTypes: string[];
  /** Fail where something was changed outside of Terraform. */
  failOnDrift: boolean;
  /** Files of variables for the plan, relative to working-directory. */
  varFiles: string[];
  /** Settings of the backend for terraform init, KEY=VALUE a line. */
  backendConfig: Record<string, string>;
  /** The Terraform workspace. It must be there. By default the one that is selected. */
  workspace: string | undefined;
  /** Run terraform init first. */
  init: boolean;
  /** How long to wait for the state's lock. */
  lockTimeout: number;
  /** The program, by name or path; OpenTofu's works too. */
  terraform: string;
}

export interface Outputs {
  /** The plan file's full path. */
  planFile: string | number | boolean;
  /** SHA-256 of the plan file in hexadecimal digits; what mode apply has to be given. */
  planSha256: string | number | boolean;
  /** true if applying the plan would change anything. */
  changes: string | number | boolean;
  /** How many resources are created. */
  add: string | number | boolean;
  /** How many are changed in place. */
  change: string | number | boolean;
  /** How many are destroyed and created anew. */
  replace: string | number | boolean;
  /** How many are destroyed. */
  destroy: string | number | boolean;
  /** How many are imported. */
  import: string | number | boolean;
  /** How many get another address. */
  move: string | number | boolean;
  /** How many were changed outside of Terraform. */
  drift: string | number | boolean;
  /** The addresses that may not be destroyed or replaced without consent, as a JSON array. */
  refused: string | number | boolean;
  /** Path of the review as Markdown, short enough for a comment on a pull request. */
  report: string | number | boolean;
  /** true if the plan was applied. */
  applied: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "terraform-gate",
  inputs: {
    mode: {"name":"mode","type":"choice","default":"plan","options":["plan","review","apply"]},
    workingDirectory: {"name":"working-directory","type":"string","default":"."},
    planFile: {"name":"plan-file","type":"string","default":"slipway.tfplan"},
    planSha256: {"name":"plan-sha256","type":"string"},
    allowDestroy: {"name":"allow-destroy","type":"list"},
    protect: {"name":"protect","type":"choice","default":"stateful","options":["stateful","all"]},
    statefulTypes: {"name":"stateful-types","type":"list"},
    failOnDrift: {"name":"fail-on-drift","type":"boolean","default":"false"},
    varFiles: {"name":"var-files","type":"list"},
    backendConfig: {"name":"backend-config","type":"pairs"},
    workspace: {"name":"workspace","type":"string"},
    init: {"name":"init","type":"boolean","default":"true"},
    lockTimeout: {"name":"lock-timeout","type":"duration","default":"5m"},
    terraform: {"name":"terraform","type":"string","default":"terraform"},
  },
  outputs: {
    planFile: "plan-file",
    planSha256: "plan-sha256",
    changes: "changes",
    add: "add",
    change: "change",
    replace: "replace",
    destroy: "destroy",
    import: "import",
    move: "move",
    drift: "drift",
    refused: "refused",
    report: "report",
    applied: "applied",
  },
};
