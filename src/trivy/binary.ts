import {
  download,
  findKept,
  findOnPath,
  isExecutable,
  keep,
  type Program,
  sumOf,
  sumOfFile,
} from '../runtime/tool-cache.ts';
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
    if (sha256 !== undefined) demandSum(given, await sumOfFile(given, program(version)), sha256);
    return { path: given, from: 'input' };
  }
  const anyWillDo = options.version === undefined && sha256 === undefined;
  const installed = anyWillDo ? await findOnPath('trivy', env) : undefined;
  if (installed !== undefined) return { path: installed, from: 'path' };
  const kept = await findKept(program(version), env, pinOf(version, options));
  if (kept !== undefined) return { path: kept, from: 'tool cache' };
  return { path: await fetchRelease(version, options), from: 'download' };
}

const program = (version: string): Program => ({
  ...{ name: 'trivy', version, member: 'trivy' },
  ...{ algorithm: 'sha256', encoding: 'hex' },
});

/** The checksum that was told or that we know. */
function pinOf(version: string, { sha256, sums = pinnedSums }: BinaryOptions): string | undefined {
  return sha256 ?? sums[archiveName(process.platform, process.arch, version)];
}

/**
 * Fetches a release and checks it: against the checksum that the caller pins, else against ours, else, for a release that we
 * don't know, against its own list. That list comes from the same place as the archive, so it shows that nothing was damaged on
 * the way, not that nobody replaced the release.
 */
async function fetchRelease(version: string, options: BinaryOptions): Promise<string> {
  const { env, signal, releases: from = releases } = options;
  const name = archiveName(process.platform, process.arch, version);
  const base = `${from}/v${version}`;
  const expected = pinOf(version, options) ?? (await listedSum(base, version, name, signal));
  const archive = await get(`${base}/${name}`, version, signal);
  demandSum(name, sumOf(archive, program(version)), expected);
  return await keep(program(version), env, archive, signal);
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
  return await download(url, signal).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new ScannerError(`Trivy ${version} could not be fetched from ${url}`, {
      cause,
      help: "Install Trivy on the runner, or set the input 'trivy' to its path.",
    });
  });
}
