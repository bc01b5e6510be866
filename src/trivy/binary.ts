import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exec } from '../runtime/exec.ts';
import { ScannerError } from './errors.ts';
import { pinnedSums, pinnedVersion } from './pinned.ts';

const releases = 'https://github.com/aquasecurity/trivy/releases/download';

export interface Binary {
  path: string;
  from: 'input' | 'path' | 'tool cache' | 'download';
}

export interface BinaryOptions {
  /** The path of a Trivy to use. */
  given?: string | undefined;
  /** The release to fetch; `pinnedVersion` where absent. Given, a Trivy on PATH is passed by. */
  version?: string | undefined;
  /** The sha256 that it must have, in hex: of the binary that is given, else of the release's archive. Likewise. */
  sha256?: string | undefined;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Where releases are; for tests. */
  releases?: string;
  /** The sha256 of archives by their names; for tests. */
  sums?: Readonly<Record<string, string>>;
}

/**
 * The Trivy to run: the one given, else one on PATH, else the release from the tool cache, else fetched into it.
 * @throws ScannerError if the one given is none, or the release can't be had or doesn't match its checksum
 */
export async function findTrivy(options: BinaryOptions): Promise<Binary> {
  const { given, env, version = pinnedVersion, sha256 } = options;
  if (given !== undefined) {
    if (!(await isExecutable(given))) {
      throw new ScannerError(`'${given}' is not a program that can be run`, {
        help: "Set the input 'trivy' to the path of a Trivy binary, or leave it out.",
      });
    }
    if (sha256 !== undefined) demandSum(given, await sumOf(given), sha256);
    return { path: given, from: 'input' };
  }
  const anyWillDo = options.version === undefined && sha256 === undefined;
  for (const folder of anyWillDo ? (env.PATH ?? '').split(delimiter) : []) {
    const path = join(folder, 'trivy');
    if (folder !== '' && (await isExecutable(path))) return { path, from: 'path' };
  }
  // The same layout that @actions/tool-cache uses: a folder, and a file beside it once the folder is whole. Ours holds the
  // archive's checksum, and the folder the archive as well: what others may write to since is looked at again before it is run.
  const cache = env.RUNNER_TOOL_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway');
  const folder = join(cache, 'trivy', version, process.arch);
  const path = join(folder, 'trivy');
  const kept = await readFile(`${folder}.complete`, 'utf8').catch(() => undefined);
  const pin = pinOf(version, options);
  if (kept !== undefined && (await isExecutable(path)) && (await isAsFetched(folder, pin ?? kept)))
    return { path, from: 'tool cache' };
  await download(folder, version, options);
  return { path, from: 'download' };
}

/** The checksum that was told or that we know. */
function pinOf(version: string, { sha256, sums = pinnedSums }: BinaryOptions): string | undefined {
  return sha256 ?? sums[archiveName(process.platform, process.arch, version)];
}

/**
 * Fetches a release and checks it: against the checksum that the caller pins, else against ours, else, for a release that we
 * don't know, against its own list. That list comes from the same place as the archive, so it shows that nothing was damaged on
 * the way, not that nobody replaced the release.
 */
async function download(folder: string, version: string, options: BinaryOptions): Promise<void> {
  const { signal, releases: from = releases } = options;
  const name = archiveName(process.platform, process.arch, version);
  const base = `${from}/v${version}`;
  const expected = pinOf(version, options) ?? (await listedSum(base, version, name, signal));
  const archive = await get(`${base}/${name}`, version, signal);
  const actual = createHash('sha256').update(archive).digest('hex');
  demandSum(name, actual, expected);
  await rm(`${folder}.complete`, { force: true });
  const temporary = `${folder}.${randomUUID()}`;
  try {
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    const file = join(temporary, archiveKept);
    await writeFile(file, archive, { mode: 0o600 });
    await exec('tar', ['-xzf', file, '-C', temporary, 'trivy'], { signal });
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
    await writeFile(`${folder}.complete`, actual);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The archive, as it is kept beside the program. */
const archiveKept = 'trivy.tar.gz';

/** Whether what was kept is what was fetched: the archive by its checksum, and the program as it stands in the archive. */
async function isAsFetched(folder: string, sum: string): Promise<boolean> {
  const archive = join(folder, archiveKept);
  try {
    if ((await sumOf(archive)) !== sum) return false;
    return (await sumOf(join(folder, 'trivy'))) === (await sumInArchive(archive));
  } catch {
    return false;
  }
}

/** The sha256 of the program in an archive; undefined where it has none. */
async function sumInArchive(archive: string): Promise<string | undefined> {
  const [{ extract }, { createGunzip }] = await Promise.all([import('tar-stream'), import('node:zlib')]);
  const reader = extract();
  let sum: string | undefined;
  const read = async () => {
    for await (const entry of reader) {
      if (entry.header.name.replace(/^\.\//, '') !== 'trivy') entry.resume();
      else {
        const hash = createHash('sha256');
        for await (const chunk of entry) hash.update(chunk as Buffer);
        sum = hash.digest('hex');
      }
    }
  };
  await Promise.all([pipeline(createReadStream(archive), createGunzip(), reader), read()]);
  return sum;
}

async function listedSum(base: string, version: string, name: string, signal: AbortSignal): Promise<string> {
  const list = (await get(`${base}/trivy_${version}_checksums.txt`, version, signal)).toString('utf8');
  const listed = checksumIn(list, name);
  if (listed === undefined) throw new ScannerError(`the checksums of Trivy ${version} do not name ${name}`);
  return listed;
}

function demandSum(name: string, actual: string, expected: string): void {
  if (actual === expected) return;
  throw new ScannerError(`${name} does not match its checksum: it is ${actual} and must be ${expected}`, {
    help: 'It was not used. Run the job again; if it stays so, it was changed: use a Trivy that you trust.',
  });
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** How the project names its archives. */
export function archiveName(platform: NodeJS.Platform, arch: string, version = pinnedVersion): string {
  const system = { linux: 'Linux', darwin: 'macOS' }[platform as string];
  const machine = { x64: '64bit', arm64: 'ARM64' }[arch];
  if (system !== undefined && machine !== undefined) return `trivy_${version}_${system}-${machine}.tar.gz`;
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

async function get(url: string, version: string, signal: AbortSignal): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(300_000)]) });
    if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    signal.throwIfAborted();
    throw new ScannerError(`Trivy ${version} could not be fetched from ${url}`, {
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
