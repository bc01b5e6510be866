import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { exec } from '../runtime/exec.ts';
import { ScannerError } from './errors.ts';

/** The release that is fetched where the machine has no Trivy. */
export const pinnedVersion = '0.76.0';

const releases = 'https://github.com/aquasecurity/trivy/releases/download';

export interface Binary {
  path: string;
  from: 'input' | 'path' | 'tool cache' | 'download';
}

export interface BinaryOptions {
  /** The path of a Trivy to use. */
  given?: string | undefined;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Where releases are; for tests. */
  releases?: string;
}

/**
 * The Trivy to run: the one given, else one on PATH, else the pinned release from the tool cache, else fetched into it.
 * @throws ScannerError if the one given is none, or the release can't be had or doesn't match its checksum
 */
export async function findTrivy(options: BinaryOptions): Promise<Binary> {
  const { given, env } = options;
  if (given !== undefined) {
    if (await isExecutable(given)) return { path: given, from: 'input' };
    throw new ScannerError(`'${given}' is not a program that can be run`, {
      help: "Set the input 'trivy' to the path of a Trivy binary, or leave it out.",
    });
  }
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'trivy');
    if (folder !== '' && (await isExecutable(path))) return { path, from: 'path' };
  }
  // The same layout that @actions/tool-cache uses: a folder, and a file beside it once the folder is whole.
  const cache = env.RUNNER_TOOL_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway');
  const folder = join(cache, 'trivy', pinnedVersion, process.arch);
  const path = join(folder, 'trivy');
  if ((await isExecutable(path)) && (await isFile(`${folder}.complete`))) return { path, from: 'tool cache' };
  await download(folder, options);
  return { path, from: 'download' };
}

/**
 * Fetches the pinned release and checks it against the release's list of checksums. Still to be pinned here: the sha256 of
 * each archive. Until then the list comes from the same place as the archive: it shows that nothing was damaged on the way,
 * not that nobody replaced the release. Who needs the latter brings a Trivy of their own.
 */
async function download(folder: string, { signal, releases: from = releases }: BinaryOptions): Promise<void> {
  const name = archiveName(process.platform, process.arch);
  const base = `${from}/v${pinnedVersion}`;
  const list = (await get(`${base}/trivy_${pinnedVersion}_checksums.txt`, signal)).toString('utf8');
  const expected = checksumIn(list, name);
  if (expected === undefined)
    throw new ScannerError(`the checksums of Trivy ${pinnedVersion} do not name ${name}`);
  const archive = await get(`${base}/${name}`, signal);
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual !== expected) {
    throw new ScannerError(`${name} does not match its checksum: it is ${actual} and must be ${expected}`, {
      help: 'It was not kept. Run the job again; if it stays so, the release was changed: use a Trivy that you trust.',
    });
  }
  await rm(`${folder}.complete`, { force: true });
  const temporary = `${folder}.${randomUUID()}`;
  try {
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    const file = join(temporary, name);
    await writeFile(file, archive, { mode: 0o600 });
    await exec('tar', ['-xzf', file, '-C', temporary, 'trivy'], { signal });
    await rm(file);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
    await writeFile(`${folder}.complete`, '');
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** How the project names its archives. */
export function archiveName(platform: NodeJS.Platform, arch: string): string {
  const system = { linux: 'Linux', darwin: 'macOS' }[platform as string];
  const machine = { x64: '64bit', arm64: 'ARM64' }[arch];
  if (system !== undefined && machine !== undefined)
    return `trivy_${pinnedVersion}_${system}-${machine}.tar.gz`;
  throw new ScannerError(`there is no Trivy to fetch for ${platform} on ${arch}`, {
    help: "Install Trivy on the runner, or set the input 'trivy' to its path.",
  });
}

/** The checksum of a file in a list of `<sha256>  <name>` lines. */
export function checksumIn(list: string, name: string): string | undefined {
  for (const line of list.split('\n')) {
    const [, sum, file] = /^([0-9a-f]{64})\s+\*?(\S+)\s*$/.exec(line) ?? [];
    if (file === name) return sum;
  }
  return undefined;
}

async function get(url: string, signal: AbortSignal): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(300_000)]) });
    if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    signal.throwIfAborted();
    throw new ScannerError(`Trivy ${pinnedVersion} could not be fetched from ${url}`, {
      cause,
      help: "Install Trivy on the runner, or set the input 'trivy' to its path.",
    });
  }
}

async function isExecutable(path: string): Promise<boolean> {
  const allowed = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  return allowed && (await isFile(path));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
