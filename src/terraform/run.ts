import { join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import { exec } from '../runtime/exec.ts';
import { type Diagnostic, diagnosticError, type Message, parseMessage } from './messages.ts';
import type { PlanJson } from './plan.ts';

export interface Terraform {
  /** Name or path of the program. */
  program: string;
  /** Folder of the root module. */
  folder: string;
  workspace?: string | undefined;
  signal: AbortSignal;
}

const missingHelp =
  "Run hashicorp/setup-terraform before this step (GitHub's runners have no Terraform), or name the program as 'terraform'.";

/** @throws ActionError with what Terraform said */
export async function init(terraform: Terraform, backend: Readonly<Record<string, string>>): Promise<void> {
  // Settings of a backend may be secrets, which arguments would show to every process: Terraform reads them from its
  // environment as well.
  const settings = Object.entries(backend).map(
    ([key, value]) => `-backend-config=${quoted(`${key}=${value}`)}`,
  );
  const given = process.env.TF_CLI_ARGS_init;
  const args = [...(given === undefined ? [] : [given]), ...settings].join(' ');
  await exec(terraform.program, ['init', '-input=false', '-no-color'], {
    ...common(terraform),
    env: { ...environment(terraform), ...(args === '' ? {} : { TF_CLI_ARGS_init: args }) },
  });
}

/** Makes a plan and writes it to a file. @throws ActionError with Terraform's own errors, at their place */
export async function plan(
  terraform: Terraform,
  file: string,
  varFiles: readonly string[],
  lockTimeoutMs: number,
  onMessage: (message: Message) => void,
): Promise<void> {
  const files = varFiles.map((name) => `-var-file=${name}`);
  const lock = `-lock-timeout=${Math.round(lockTimeoutMs / 1_000)}s`;
  await follow(terraform, ['plan', '-input=false', lock, `-out=${file}`, ...files], onMessage);
}

/** Applies a plan file. @throws ActionError with Terraform's own errors, at their place */
export async function apply(
  terraform: Terraform,
  file: string,
  lockTimeoutMs: number,
  onMessage: (message: Message) => void,
): Promise<void> {
  const lock = `-lock-timeout=${Math.round(lockTimeoutMs / 1_000)}s`;
  await follow(terraform, ['apply', '-input=false', lock, file], onMessage);
}

/** What a plan file holds. @throws ActionError if it isn't one, or another version of Terraform made it */
export async function show(terraform: Terraform, file: string): Promise<PlanJson> {
  const { stdout } = await exec(terraform.program, ['show', '-json', '-no-color', file], common(terraform));
  // The wrapper of hashicorp/setup-terraform prints lines of its own around it.
  const line = stdout.split('\n').find((one) => one.startsWith('{'));
  try {
    const value = JSON.parse(line ?? '') as PlanJson;
    if (!/^1\./.test(value.format_version)) {
      throw new ActionError(`the plan's JSON has format ${value.format_version}; this action knows 1.x`);
    }
    return value;
  } catch (cause) {
    if (cause instanceof ActionError) throw cause;
    throw new ActionError(`${terraform.program} show -json printed no JSON`, { cause });
  }
}

async function follow(
  terraform: Terraform,
  [command = '', ...args]: readonly string[],
  onMessage: (message: Message) => void,
): Promise<void> {
  const errors: Diagnostic[] = [];
  const result = await exec(terraform.program, [command, '-json', ...args], {
    ...common(terraform),
    allowFailure: true,
    onLine: (line, stream) => {
      const message = stream === 'stdout' ? parseMessage(line) : undefined;
      if (message === undefined) return;
      if (message.diagnostic?.severity === 'error') errors.push(message.diagnostic);
      else onMessage(message);
    },
  });
  if (result.exitCode === 0) return;
  if (errors.length > 0) throw diagnosticError(command, errors, (name) => join(terraform.folder, name));
  const tail = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-10).join('\n');
  throw new ActionError(`terraform ${command} failed (exit code ${result.exitCode}):\n${tail}`);
}

function common(terraform: Terraform) {
  return { cwd: terraform.folder, signal: terraform.signal, missingHelp, env: environment(terraform) };
}

function environment({ workspace }: Terraform): Record<string, string | undefined> {
  return {
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    // A log of Terraform's own would mix with what is read here, and may hold secrets.
    TF_LOG: undefined,
    ...(workspace === undefined ? {} : { TF_WORKSPACE: workspace }),
  };
}

/** Terraform splits TF_CLI_ARGS_* as a shell would. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}
