import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { commitOf, headOf, isRepository, originUrl } from '../git/git.ts';
import { exec } from '../runtime/exec.ts';

/** What the command line says of AWS. */
export interface AwsOptions {
  profile?: string;
  region?: string;
}

/**
 * The environment for AWS clients: what is set already, with the profile and region given, and else those of the AWS
 * configuration files, as the AWS CLI takes them. A region given to a single action goes over it.
 */
export async function awsEnvironment(
  { profile, region }: AwsOptions,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  if (profile !== undefined) found.AWS_PROFILE = profile;
  else if (!hasCredentials(env) && hasConfiguration(env)) found.AWS_PROFILE = 'default';
  const known = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const chosen = known ?? (await configuredRegion(found.AWS_PROFILE ?? env.AWS_PROFILE, env));
  if (chosen !== undefined) found.AWS_REGION = chosen;
  return found;
}

/** Keys in the environment go over a profile that the command line names: without this the SDK takes the keys. */
export function withoutKeys({ profile }: AwsOptions): Record<string, undefined> {
  if (profile === undefined) return {};
  return { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined };
}

function hasCredentials(env: NodeJS.ProcessEnv): boolean {
  return /AWS_ACCESS_KEY_ID|AWS_PROFILE|AWS_WEB_IDENTITY_TOKEN_FILE|AWS_CONTAINER_CREDENTIALS/.test(
    Object.keys(env).join(' '),
  );
}

const files = (env: NodeJS.ProcessEnv) => ({
  config: env.AWS_CONFIG_FILE ?? join(homedir(), '.aws', 'config'),
  credentials: env.AWS_SHARED_CREDENTIALS_FILE ?? join(homedir(), '.aws', 'credentials'),
});

function hasConfiguration(env: NodeJS.ProcessEnv): boolean {
  return Object.values(files(env)).some((file) => existsSync(file));
}

/** The region that the AWS configuration file has for a profile; the SDK reads it. */
async function configuredRegion(
  profile: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  if (!hasConfiguration(env)) return undefined;
  const { ECSClient } = await import('@aws-sdk/client-ecs');
  const client = new ECSClient(profile === undefined ? {} : { profile });
  try {
    return await client.config.region();
  } catch {
    return undefined; // It has none; who needs one says so.
  } finally {
    client.destroy();
  }
}

/** What git knows of a folder, as a job on GitHub would have it. Empty where there is no repository or no commit. */
export interface Checkout {
  root: string;
  commit: string;
  ref: string;
  /** `OWNER/REPO`, or ''. */
  repository: string;
  server: string;
}

export async function checkoutOf(folder: string): Promise<Checkout> {
  const nothing = { root: folder, commit: '', ref: '', repository: '', server: 'https://github.com' };
  if (!(await isRepository(folder).catch(() => false))) return nothing;
  const head = await headOf(folder).catch(() => undefined);
  if (head === undefined || (await commitOf(folder).catch(() => '')) === '') return nothing;
  const branch = await exec('git', ['symbolic-ref', '--quiet', 'HEAD'], { cwd: folder, allowFailure: true });
  const url = /^(https:\/\/[^/]+)\/([^/]+\/[^/]+)$/.exec((await originUrl(folder)) ?? '');
  return {
    ...head,
    ref: branch.stdout.trim(),
    repository: url?.[2] ?? '',
    server: url?.[1] ?? nothing.server,
  };
}

/** Who runs this, for what is signed with a name. */
export function actor(env: NodeJS.ProcessEnv = process.env): string {
  if (env.GITHUB_ACTOR) return env.GITHUB_ACTOR;
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? 'unknown'; // A user id without a name, as in some containers.
  }
}
