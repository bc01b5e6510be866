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
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../actions.ts';
import { SetupError } from '../setup/step.ts';

export interface Environment {
  /** What AWS_ENDPOINT_URL is set to. */
  endpoint: string;
  /** Connection strings, as containers use them, by database. */
  databases: Record<string, string>;
  /** True if it was there before, left by `--keep`. */
  kept: boolean;
  /** Leaves it running when this process ends. */
  keep(): void;
  stop(): Promise<void>;
}

interface Kept {
  pid: number;
  folder: string;
  endpoint: string;
  databases: Record<string, string>;
}

/** In the checkout, for it is this checkout's environment. Ignored by git. */
const recordFile = join(root, '.slipway/kept.json');

/** The environment that an earlier run left with `--keep`, if it still answers; else a new one. */
export async function openEnvironment(databases: readonly string[]): Promise<Environment> {
  const kept = await keptEnvironment();
  if (kept !== undefined && databases.every((name) => kept.databases[name] !== undefined)) {
    return { ...kept, kept: true, keep: () => {}, stop: () => stopKept(kept) };
  }
  return startEnvironment(databases);
}

/** Ends what `--keep` left. @returns whether there was anything */
export async function stopKeptEnvironment(): Promise<boolean> {
  const kept = await keptEnvironment();
  if (kept === undefined) return false;
  await stopKept(kept);
  return true;
}

async function startEnvironment(databases: readonly string[]): Promise<Environment> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-ship-'));
  // PostgreSQL refuses to run as root, so it runs as a user of its own, who must come through to its data.
  chmodSync(folder, 0o711);
  const log = openSync(join(folder, 'keeper.log'), 'a');
  const keeper = fork(join(import.meta.dirname, 'keeper.ts'), [folder, ...databases], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = new Promise<void>((resolve) => keeper.on('exit', () => resolve()));
  const stop = async () => {
    keeper.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const answer = await new Promise<Partial<Kept> & { error?: string }>((resolve) => {
    keeper.on('message', (message) => resolve(message as Partial<Kept>));
    ended.then(() =>
      resolve({
        error: readFileSync(join(folder, 'keeper.log'), 'utf8').trim().split('\n').slice(-3).join(' | '),
      }),
    );
  });
  const { endpoint, databases: urls } = answer;
  if (endpoint === undefined || urls === undefined) {
    await stop().catch(() => {});
    throw new SetupError(
      `the local environment did not start: ${answer.error ?? 'no word from it'}`,
      "Run 'npm run setup', then try again.",
    );
  }
  return {
    endpoint,
    databases: urls,
    kept: false,
    keep() {
      const record: Kept = { pid: keeper.pid ?? 0, folder, endpoint, databases: urls };
      mkdirSync(dirname(recordFile), { recursive: true });
      writeFileSync(recordFile, JSON.stringify(record), { mode: 0o600 });
      keeper.send('keep');
      keeper.unref();
    },
    stop,
  };
}

async function keptEnvironment(): Promise<Kept | undefined> {
  if (!existsSync(recordFile)) return undefined;
  try {
    const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Kept;
    process.kill(record.pid, 0);
    await fetch(`${record.endpoint}/_local/state.json`, { signal: AbortSignal.timeout(3_000) });
    return record;
  } catch {
    rmSync(recordFile, { force: true });
    return undefined;
  }
}

async function stopKept({ pid, folder }: Kept): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 60_000 && alive(pid); waited += 100) await sleep(100);
  rmSync(recordFile, { force: true });
  rmSync(folder, { recursive: true, force: true });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Makes the folder of a job's temporary files. */
export function jobFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-job-'));
  // The checks start a PostgreSQL from the checkout, as a user of its own.
  chmodSync(folder, 0o711);
  for (const name of ['temp', 'checkout']) mkdirSync(join(folder, name));
  return folder;
}
