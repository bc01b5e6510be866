/**
 * Programs that we fetch, in the runner's tool cache. The layout is that of @actions/tool-cache: a folder, and a file beside it
 * once the folder is whole. Ours holds the archive's checksum, and the folder the archive as well: what others may write to since
 * is looked at again before it is run.
 */
import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { exec } from './exec.ts';

/** A program in an archive (tar, gzip), and what its checksums are written in. */
export interface Program {
  /** Its folder in the tool cache. */
  name: string;
  version: string;
  /** Its path in the archive, such as `package/bin/squawk`. */
  member: string;
  algorithm: 'sha256' | 'sha512';
  encoding: 'hex' | 'base64';
}

type Checksum = Pick<Program, 'algorithm' | 'encoding'>;

/** Where the program is once it is kept. */
const pathOf = (folder: string, { member }: Program) => join(folder, basename(member));
const archiveOf = (folder: string) => join(folder, 'archive.tgz');

function folderOf({ name, version }: Program, env: NodeJS.ProcessEnv): string {
  const cache = env.RUNNER_TOOL_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway');
  return join(cache, name, version, process.arch);
}

/**
 * The program, where it is kept and is as it was fetched: the archive by its checksum, the program as it stands in the archive.
 * @param sum What the archive must have; without it, the one it had when it was kept
 */
export async function findKept(
  program: Program,
  env: NodeJS.ProcessEnv,
  sum?: string,
): Promise<string | undefined> {
  const folder = folderOf(program, env);
  const kept = await readFile(`${folder}.complete`, 'utf8').catch(() => undefined);
  return kept !== undefined && (await isSound(program, folder, sum ?? kept))
    ? pathOf(folder, program)
    : undefined;
}

/** Whether a folder has the archive of this checksum, and the program as it stands in that. */
async function isSound(program: Program, folder: string, sum: string): Promise<boolean> {
  const path = pathOf(folder, program);
  try {
    if ((await sumOfFile(archiveOf(folder), program)) !== sum) return false;
    if ((await sumOfFile(path, program)) !== (await sumInArchive(archiveOf(folder), program))) return false;
  } catch {
    return false;
  }
  return await isExecutable(path);
}

/**
 * Keeps an archive, whose checksum the caller has compared, and the program in it.
 * @returns the program's path
 * @throws ActionError if the archive can't be unpacked or lacks the program
 */
export async function keep(
  program: Program,
  env: NodeJS.ProcessEnv,
  archive: Buffer,
  signal: AbortSignal,
): Promise<string> {
  const folder = folderOf(program, env);
  const sum = sumOf(archive, program);
  const temporary = `${folder}.${randomUUID()}`;
  try {
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    await writeFile(archiveOf(temporary), archive, { mode: 0o600 });
    const depth = program.member.split('/').length - 1;
    const args = ['-xzf', archiveOf(temporary), '-C', temporary, `--strip-components=${depth}`];
    await exec('tar', [...args, program.member], { signal });
    if (!(await moved(temporary, folder)) && !(await isSound(program, folder, sum))) {
      await rm(`${folder}.complete`, { force: true });
      await rm(folder, { recursive: true, force: true });
      await rename(temporary, folder);
    }
    await writeFile(`${folder}.complete`, sum);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return pathOf(folder, program);
}

/** False where the folder is there: another may have kept the same a moment ago, and run it already. */
async function moved(temporary: string, folder: string): Promise<boolean> {
  try {
    await rename(temporary, folder);
    return true;
  } catch (error) {
    if (/^(ENOTEMPTY|EEXIST)$/.test((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** How often a server in trouble, or one that throttles, is asked in all. */
const attempts = 4;

/** @throws Error if it can't be fetched, the signal's reason if aborted; it takes at most five minutes */
export async function download(url: string, signal: AbortSignal): Promise<Buffer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(300_000)]);
  try {
    for (let failures = 1; ; failures++) {
      const response = await fetch(url, { signal: limit });
      if (response.ok) return Buffer.from(await response.arrayBuffer());
      await response.body?.cancel();
      const { status } = response;
      if (failures === attempts || !(status === 429 || status >= 500))
        throw new Error(`${new URL(url).host} answered ${status}`);
      await sleep(Math.random() * 500 * 2 ** failures, undefined, { signal: limit });
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

/** The first program of this name on PATH. */
export async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder !== '' && (await isExecutable(path))) return path;
  }
  return undefined;
}

export async function isExecutable(path: string): Promise<boolean> {
  const allowed = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  return allowed && ((await stat(path).catch(() => undefined))?.isFile() ?? false);
}

export function sumOf(content: Buffer, { algorithm, encoding }: Checksum): string {
  return createHash(algorithm).update(content).digest(encoding);
}

export async function sumOfFile(file: string, { algorithm, encoding }: Checksum): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}

/** The checksum of the program in an archive; undefined where it has none. */
async function sumInArchive(archive: string, program: Program): Promise<string | undefined> {
  const { member, algorithm, encoding } = program;
  const [{ extract }, { createGunzip }] = await Promise.all([import('tar-stream'), import('node:zlib')]);
  const reader = extract();
  let sum: string | undefined;
  const read = async () => {
    for await (const entry of reader) {
      if (entry.header.name.replace(/^\.\//, '') !== member) entry.resume();
      else {
        const hash = createHash(algorithm);
        for await (const chunk of entry) hash.update(chunk as Buffer);
        sum = hash.digest(encoding);
      }
    }
  };
  await Promise.all([pipeline(createReadStream(archive), createGunzip(), reader), read()]);
  return sum;
}
