import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import { exec } from '../runtime/exec.ts';
import type { Credentials } from './requests.ts';

/** What Docker Hub is called in Docker's configuration. */
const hub = 'https://index.docker.io/v1/';

/** Where a registry's credentials are to be had: there, or from a helper program. */
export type Stored =
  | { kind: 'given'; credentials: Credentials }
  | { kind: 'helper'; helper: string; key: string };

/**
 * What `docker login` keeps of a registry: docs.docker.com/reference/cli/docker/login/#credential-stores. Undefined where it
 * was not logged in to, or what is kept can't be used here (an identity token).
 * @param text The content of config.json
 * @throws ActionError if that isn't Docker's configuration
 */
export function storedFor(host: string, text: string): Stored | undefined {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (cause) {
    throw new ActionError("Docker's config.json is not JSON", { cause });
  }
  if (typeof config !== 'object' || config === null)
    throw new ActionError("Docker's config.json holds no object");
  const { auths, credHelpers, credsStore } = config as Record<string, unknown>;
  const keys = host === 'docker.io' ? [hub] : [host, `https://${host}`];
  for (const key of keys) {
    const entry = at(auths, key);
    const helper = at(credHelpers, key) ?? (entry === undefined ? undefined : credsStore);
    // Its name becomes that of a program.
    if (typeof helper === 'string' && /^[a-zA-Z0-9_-]+$/.test(helper)) return { kind: 'helper', helper, key };
    const auth = at(entry, 'auth');
    if (typeof auth !== 'string') continue;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1) continue;
    const password = decoded.slice(colon + 1).replace(/\0+$/, '');
    if (password !== '')
      return { kind: 'given', credentials: { username: decoded.slice(0, colon), password } };
  }
  return undefined;
}

/** An own field of something that may be an object. */
function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** The credentials that Docker keeps for a registry on this machine; undefined where it keeps none. @throws ActionError */
export async function dockerCredentials(
  host: string,
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Credentials | undefined> {
  const file = join(env.DOCKER_CONFIG || join(homedir(), '.docker'), 'config.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const stored = text === undefined ? undefined : storedFor(host, text);
  if (stored === undefined || stored.kind === 'given') return stored?.credentials;
  const { stdout } = await exec(`docker-credential-${stored.helper}`, ['get'], {
    input: stored.key,
    signal,
    missingHelp: `Docker's configuration (${file}) names this helper for ${host}.`,
  });
  try {
    const { Username, Secret } = JSON.parse(stdout) as { Username?: unknown; Secret?: unknown };
    if (typeof Username !== 'string' || typeof Secret !== 'string' || Username === '<token>')
      return undefined;
    return { username: Username, password: Secret };
  } catch {
    throw new ActionError(
      `docker-credential-${stored.helper} answered for ${host} with something that is no JSON`,
    );
  }
}
