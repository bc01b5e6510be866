import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import { exec } from '../runtime/exec.ts';

/** The release that is fetched where neither the repository nor the machine has a squawk. */
export const pinnedVersion = '2.61.0';

/** The sha512 of its npm packages by system and machine, as package-lock.json has them; a test compares the two. */
export const pinnedSums: Readonly<Record<string, string>> = {
  'darwin-arm64': 'N7kLIiJ2WviB9CKD/FGA6ju3WqvbSEYyzKalzXB1sZ43H341zMyvHAlcT629cYgsGMFoAlbbXA9NRAf2fzmzTg==',
  'darwin-x64': '58IeANTsjUvJOuvIPNZzMEUm6wpi9AkqwwcL1oPIDYXKBx+/w9e+O1tH2eXHGQmBBlAMRU2uLGqoxeEmI/J45A==',
  'linux-arm64': 'hGb50Tvo++XzULvjB/ZbcSVfKgNcysEP4bxB+gRzbMa9DGaLG74E8fX6AzOvEC6w8ujP0xs8ft9OHvG1vdUf7w==',
  'linux-x64': 'LS5FcbzvBHOr0T8Oy5TvcDpJSZV8aOhnMXUSgHz9qSplIR3ooQ1NwOs8H9+kG+skKAM0yG63a5ekzPgyd0u1Uw==',
};

export interface BinaryOptions {
  /** The folder whose node_modules may have one. */
  folder: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Where npm's packages are, and what they must be; for tests. */
  registry?: string;
  sums?: Readonly<Record<string, string>>;
}

/**
 * The squawk to run: that of the repository's node_modules, else one on PATH, else the release that is pinned here, from the tool
 * cache or fetched into it.
 * @throws ActionError if it can't be had, or isn't what is pinned
 */
export async function findSquawk(options: BinaryOptions): Promise<string> {
  const { folder, env } = options;
  const folders = (env.PATH ?? '').split(delimiter).filter((one) => one !== '');
  for (const path of [join(folder, 'node_modules/.bin'), ...folders].map((one) => join(one, 'squawk')))
    if (await isExecutable(path)) return path;
  const key = `${process.platform}-${process.arch}`;
  const sum = (options.sums ?? pinnedSums)[key];
  if (sum === undefined)
    throw new ActionError(`there is no squawk to fetch for ${key}`, {
      help: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'.",
    });
  const cache = env.RUNNER_TOOL_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway');
  const at = join(cache, 'squawk', pinnedVersion, process.arch);
  const path = join(at, 'package/bin/squawk');
  const kept = await readFile(`${at}.complete`, 'utf8').catch(() => undefined);
  if (kept !== sum || !(await isExecutable(path))) await download(at, key, sum, options);
  return path;
}

async function download(at: string, key: string, sum: string, options: BinaryOptions): Promise<void> {
  const { registry = 'https://registry.npmjs.org', signal } = options;
  const url = `${registry}/@squawk-cli/${key}/-/${key}-${pinnedVersion}.tgz`;
  const archive = await get(url, signal);
  const actual = createHash('sha512').update(archive).digest('base64');
  if (actual !== sum)
    throw new ActionError(`${url} is not what is pinned: its sha512 is ${actual} and must be ${sum}`, {
      help: "It was not used. Use a squawk that you trust, by its path: 'squawk'.",
    });
  const temporary = `${at}.${randomUUID()}`;
  try {
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    const file = join(temporary, 'package.tgz');
    await writeFile(file, archive, { mode: 0o600 });
    await exec('tar', ['-xzf', file, '-C', temporary, 'package/bin/squawk'], { signal });
    await rm(file);
    await rm(at, { recursive: true, force: true });
    await rename(temporary, at);
    await writeFile(`${at}.complete`, sum);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function get(url: string, signal: AbortSignal): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(300_000)]) });
    if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    signal.throwIfAborted();
    throw new ActionError(`squawk ${pinnedVersion} could not be fetched from ${url}`, {
      cause,
      help: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'.",
    });
  }
}

async function isExecutable(path: string): Promise<boolean> {
  const allowed = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  return allowed && ((await stat(path).catch(() => undefined))?.isFile() ?? false);
}
