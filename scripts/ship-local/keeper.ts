/**
 * Holds the local environment: Local Fargate and PostgreSQL. `npm run ship:local` starts it and, unless asked to keep it,
 * ends it; it is a process of its own so that it can stay when ship:local is done. Ends with everything it started on
 * SIGTERM, and when the process that started it goes away without saying `keep`. What it holds stays in the folder, and a
 * start at the same ports takes it up again.
 *
 *   keeper.ts FOLDER FARGATE-PORT POSTGRES-PORT DATABASE…
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../actions.ts';
import { startPostgres } from './postgres.ts';
import { lock } from './state.ts';

const [folder = '', fargatePort = '', postgresPort = '', ...databases] = process.argv.slice(2);
let keep = false;
let stopping = false;
const undo: (() => Promise<void>)[] = [];

for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  // PostgreSQL's package listens too, and would end this process as soon as the database has stopped.
  process.removeAllListeners(name);
  process.on(name, () => stop(0));
}
// PostgreSQL's package has no ear for a program that can't be started: then its promises never settle.
const broken = Promise.withResolvers<never>();
broken.promise.catch(() => {});
process.on('uncaughtException', (error) => {
  broken.reject(error);
  void failed(error);
});
process.on('message', (message) => {
  if (message === 'keep') {
    keep = true;
    process.disconnect();
  }
});
process.on('disconnect', () => {
  if (!keep) stop(0);
});

try {
  const unlock = lock(folder);
  process.on('exit', unlock);
  const [database, endpoint] = await Promise.all([postgres(), localFargate()]);
  const urls = Object.fromEntries(databases.map((name) => [name, database.urlFor(name)]));
  process.send?.({ endpoint, databases: urls });
} catch (error) {
  await failed(error);
}

async function failed(error: unknown): Promise<void> {
  console.error(error);
  if (process.connected) process.send?.({ error: error instanceof Error ? error.message : String(error) });
  await stop(1);
}

function postgres() {
  const starting = startPostgres(join(folder, 'postgres'), Number(postgresPort), databases);
  // Also where it is to end before it has started.
  undo.push(async () => (await Promise.race([starting, broken.promise])).stop());
  return Promise.race([starting, broken.promise]);
}

/** Starts Local Fargate as any user would and gives its URL once it says that it is ready. */
function localFargate(): Promise<string> {
  const child = spawn(
    process.execPath,
    [
      join(root, 'infra/local/src/main.ts'),
      ...['--port', fargatePort, '--engine', 'docker', '--state', join(folder, 'fargate')],
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  undo.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    if (said.length > 5) said.shift();
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^ready (http:\S+)$/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    ended.then(() => {
      reject(new Error(`Local Fargate ended: ${said.join(' | ') || 'without a word'}`));
      // What runs without it has no use any more.
      stop(1);
    });
  });
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.allSettled(undo.reverse().map((end) => end()));
  process.exit(code);
}
