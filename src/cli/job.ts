import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AwsOptions, actor, awsEnvironment, checkoutOf, withoutKeys } from './place.ts';
import type { Job } from './runner.ts';

/** Variables that belong to one step; those of this process must not reach the one that it starts. */
const ofAStep =
  /^(INPUT_|STATE_|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|EVENT_PATH|ACTION)$|NODE_TEST|VITEST)/;

/**
 * What an action finds when it is run from a terminal: this process's own environment, and what GitHub's runner would say of the
 * checkout, unless a runner has said it already.
 */
export async function terminalJob(aws: AwsOptions, env: NodeJS.ProcessEnv = process.env): Promise<Job> {
  const workspace = process.cwd();
  const checkout = await checkoutOf(workspace);
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ofAStep.test(name)));
  const inRunner = env.GITHUB_ACTIONS === 'true';
  return {
    workspace,
    temp: mkdtempSync(join(tmpdir(), 'slipway-')),
    toolCache:
      env.RUNNER_TOOL_CACHE ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway', 'tools'),
    repository: env.GITHUB_REPOSITORY ?? checkout.repository,
    commit: env.GITHUB_SHA ?? checkout.commit,
    ref: env.GITHUB_REF ?? checkout.ref,
    event: eventOf(env),
    env: {
      CI: undefined,
      ...(inRunner ? {} : { GITHUB_RUN_ID: undefined, GITHUB_SERVER_URL: checkout.server }),
      ...own,
      GITHUB_ACTOR: actor(env),
      ...(await awsEnvironment(aws, env)),
      ...withoutKeys(aws),
    },
  };
}

/** The event of the job that this runs in; on a laptop it is a person who started it. */
function eventOf(env: NodeJS.ProcessEnv): Job['event'] {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
  if (!name || !path) return { name: 'workflow_dispatch', payload: {} };
  return { name, payload: JSON.parse(readFileSync(path, 'utf8')) as object };
}

/** Takes the job's temporary files away, unless an output names one of them: then they are what was asked for. */
export function tidy({ temp }: Job, outputs: Readonly<Record<string, string>>): void {
  if (Object.values(outputs).some((value) => value.includes(temp))) return;
  rmSync(temp, { recursive: true, force: true });
}
