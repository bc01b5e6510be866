import { fork } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../setup/step.ts';
import { freePort, isFree } from './ports.ts';
import { clearState, ownerOf, type Ports, readPorts, stateFolder, writePorts } from './state.ts';

export interface Environment {
  /** What AWS_ENDPOINT_URL is set to. */
  endpoint: string;
  /** Connection strings, as containers use them, by database. */
  databases: Record<string, string>;
  /**
   * `running`: an earlier run left it with `--keep`. `restored`: it was started from what an earlier run left on the disk.
   * `new`: nothing is in it.
   */
  origin: 'running' | 'restored' | 'new';
  /** Leaves it running when this process ends. */
  keep(): void;
  /** Ends it; what is in it stays on the disk. */
  stop(): Promise<void>;
}

interface Kept {
  pid: number;
  endpoint: string;
  databases: Record<string, string>;
}

const recordOf = (folder: string) => join(folder, 'kept.json');

/**
 * The environment that `--keep` left, if it still answers; else the one that an earlier run left on the disk; else a new one.
 *
 * @param options.fresh Start from nothing.
 * @param options.say Gets a line where what is there can't be used.
 * @throws SetupError if another ship:local runs in this checkout, or if nothing can be started
 */
export async function openEnvironment(
  databases: readonly string[],
  { fresh, say }: { fresh: boolean; say: (line: string) => void },
): Promise<Environment> {
  const folder = stateFolder();
  const kept = await keptEnvironment(folder);
  if (kept !== undefined) {
    const whole = databases.every((name) => kept.databases[name] !== undefined);
    if (whole && !fresh)
      return { ...kept, origin: 'running', keep: () => {}, stop: () => stopKept(folder, kept.pid) };
    await stopKept(folder, kept.pid);
  }
  await untilFree(folder);
  const ports = fresh ? undefined : readPorts(folder);
  if (ports !== undefined) {
    const taken = await takenPort(ports);
    if (taken !== undefined) {
      say(`Another program has port ${taken}, which what an earlier run left needs; starting afresh.`);
    } else {
      try {
        return await start(folder, ports, databases, 'restored');
      } catch (error) {
        say(`What an earlier run left can not be used (${reason(error)}); starting afresh.`);
      }
    }
  }
  clearState(folder);
  const chosen = { fargate: await freePort(), postgres: await freePort() };
  const environment = await start(folder, chosen, databases, 'new');
  writePorts(folder, chosen);
  return environment;
}

/** Ends what `--keep` left; what is in it stays on the disk. @returns whether there was anything */
export async function stopKeptEnvironment(): Promise<boolean> {
  const folder = stateFolder();
  const kept = await keptEnvironment(folder);
  if (kept === undefined) return false;
  await stopKept(folder, kept.pid);
  return true;
}

async function start(
  folder: string,
  ports: Ports,
  databases: readonly string[],
  origin: Environment['origin'],
): Promise<Environment> {
  const logFile = join(folder, 'keeper.log');
  const log = openSync(logFile, 'w', 0o600);
  const args = [folder, String(ports.fargate), String(ports.postgres), ...databases];
  const keeper = fork(join(import.meta.dirname, 'keeper.ts'), args, {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = new Promise<void>((resolve) => keeper.on('exit', () => resolve()));
  const stop = async () => {
    keeper.kill('SIGTERM');
    await ended;
  };
  const answer = await new Promise<Partial<Kept> & { error?: string }>((resolve) => {
    keeper.on('message', (message) => resolve(message as Partial<Kept>));
    ended.then(() =>
      resolve({ error: readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' | ') }),
    );
  });
  const { endpoint, databases: urls } = answer;
  if (endpoint === undefined || urls === undefined) {
    await stop();
    throw new SetupError(
      `the local environment did not start: ${answer.error || 'no word from it'}`,
      "Run 'npm run setup', then try again.",
    );
  }
  return {
    endpoint,
    databases: urls,
    origin,
    keep() {
      const record: Kept = { pid: keeper.pid ?? 0, endpoint, databases: urls };
      writeFileSync(recordOf(folder), JSON.stringify(record), { mode: 0o600 });
      keeper.send('keep');
      keeper.unref();
    },
    stop,
  };
}

/** What `--keep` left, if it answers; if it does not, it is ended. */
async function keptEnvironment(folder: string): Promise<Kept | undefined> {
  if (!existsSync(recordOf(folder))) return undefined;
  let record: Kept | undefined;
  try {
    record = JSON.parse(readFileSync(recordOf(folder), 'utf8')) as Kept;
    if (ownerOf(folder) !== record.pid) throw new Error('it has ended');
    await fetch(`${record.endpoint}/_local/state.json`, { signal: AbortSignal.timeout(3_000) });
    return record;
  } catch {
    if (record !== undefined && ownerOf(folder) === record.pid) await stopKept(folder, record.pid);
    rmSync(recordOf(folder), { force: true });
    return undefined;
  }
}

async function stopKept(folder: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 60_000 && ownerOf(folder) === pid; waited += 100) await sleep(100);
  rmSync(recordOf(folder), { force: true });
}

/** Waits for an environment that is just ending. @throws SetupError if one stays */
async function untilFree(folder: string): Promise<void> {
  for (let waited = 0; waited < 10_000 && ownerOf(folder) !== undefined; waited += 100) await sleep(100);
  const owner = ownerOf(folder);
  if (owner === undefined) return;
  throw new SetupError(
    `another ship:local runs in this checkout (process ${owner} on ${folder})`,
    'Wait until it has ended.',
  );
}

async function takenPort({ fargate, postgres }: Ports): Promise<number | undefined> {
  for (const port of [fargate, postgres]) if (!(await isFree(port))) return port;
  return undefined;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Makes the folder of a job's temporary files. */
export function jobFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-job-'));
  // The checks start a PostgreSQL from the checkout, as a user of its own.
  chmodSync(folder, 0o711);
  for (const name of ['temp', 'checkout']) mkdirSync(join(folder, name));
  return folder;
}
