import { join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import {
  download,
  findKept,
  findOnPath,
  isExecutable,
  keep,
  type Program,
  sumOf,
} from '../runtime/tool-cache.ts';

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
  const own = join(folder, 'node_modules/.bin/squawk');
  if (await isExecutable(own)) return own;
  const installed = await findOnPath('squawk', env);
  if (installed !== undefined) return installed;
  const key = `${process.platform}-${process.arch}`;
  const sum = (options.sums ?? pinnedSums)[key];
  if (sum === undefined)
    throw new ActionError(`there is no squawk to fetch for ${key}`, {
      help: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'.",
    });
  return (await findKept(program, env, sum)) ?? (await fetchRelease(key, sum, options));
}

const program: Program = {
  ...{ name: 'squawk', version: pinnedVersion, member: 'package/bin/squawk' },
  ...{ algorithm: 'sha512', encoding: 'base64' },
};

async function fetchRelease(key: string, sum: string, options: BinaryOptions): Promise<string> {
  const { env, registry = 'https://registry.npmjs.org', signal } = options;
  const url = `${registry}/@squawk-cli/${key}/-/${key}-${pinnedVersion}.tgz`;
  const archive = await download(url, signal).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new ActionError(`squawk ${pinnedVersion} could not be fetched from ${url}`, {
      cause,
      help: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'.",
    });
  });
  const actual = sumOf(archive, program);
  if (actual !== sum)
    throw new ActionError(`${url} is not what is pinned: its sha512 is ${actual} and must be ${sum}`, {
      help: "It was not used. Use a squawk that you trust, by its path: 'squawk'.",
    });
  return await keep(program, env, archive, signal);
}
