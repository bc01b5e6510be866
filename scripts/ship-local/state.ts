import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../actions.ts';
import { SetupError } from '../setup/step.ts';

/**
 * What the local environment holds between runs. Its ports stay the same, because image references and DATABASE_URL name
 * them.
 */
export interface Ports {
  fargate: number;
  postgres: number;
}

/** All that ship:local writes into its state folder; nothing else there is ever removed. */
const held = ['ports.json', 'postgres', 'fargate'];

/**
 * The folder of this checkout's local environment, one for each user: `SLIPWAY_STATE`, or one in the machine's folder for
 * temporary files that outlive a restart. It is not below the user's home, for PostgreSQL, which refuses to run as root and
 * then has a user of its own, must come through to its data.
 *
 * @throws SetupError if somebody else made it, or if it is no folder
 */
export function stateFolder(): string {
  const hash = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const base = process.platform === 'linux' ? '/var/tmp' : tmpdir();
  const path = resolve(process.env.SLIPWAY_STATE || join(base, `slipway-${userInfo().uid}-${hash}`));
  try {
    mkdirSync(path, { mode: 0o711 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      const why = error instanceof Error ? error.message : String(error);
      throw new SetupError(`the local environment's folder can't be made: ${why}`, chooseAnother);
    }
  }
  const found = lstatSync(path);
  if (!found.isDirectory())
    throw new SetupError(`${path} is not a folder (links are refused)`, chooseAnother);
  if (process.getuid !== undefined && found.uid !== process.getuid())
    throw new SetupError(`${path} belongs to another user`, chooseAnother);
  chmodSync(path, 0o711);
  return path;
}

const chooseAnother = 'Remove it, or name another folder with SLIPWAY_STATE.';

/** The ports of the environment that is held there; undefined where there is none, or none that was ever whole. */
export function readPorts(folder: string): Ports | undefined {
  try {
    const { fargate, postgres } = JSON.parse(
      readFileSync(join(folder, 'ports.json'), 'utf8'),
    ) as Partial<Ports>;
    return fargate === undefined || postgres === undefined ? undefined : { fargate, postgres };
  } catch {
    return undefined;
  }
}

/** Says that the environment is whole, so the next run may take it up. */
export function writePorts(folder: string, ports: Ports): void {
  writeFileSync(join(folder, 'ports.json'), JSON.stringify(ports), { mode: 0o600 });
}

/** Forgets the environment. */
export function clearState(folder: string): void {
  for (const name of held) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
}

const lockFile = (folder: string) => join(folder, 'keeper.pid');

/** The process that runs on the folder, if one does. */
export function ownerOf(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(lockFile(folder), 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Marks the folder as this process's. @returns what takes the mark away. @throws Error if another one has it */
export function lock(folder: string): () => void {
  const owner = ownerOf(folder);
  if (owner !== undefined) throw new Error(`process ${owner} runs on ${folder}`);
  rmSync(lockFile(folder), { force: true });
  writeFileSync(lockFile(folder), String(process.pid), { flag: 'wx', mode: 0o600 });
  return () => rmSync(lockFile(folder), { force: true });
}
