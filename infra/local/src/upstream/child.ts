import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../core/processes.ts';

/** A running MiniStack. */
export interface Child {
  /** For example `http://127.0.0.1:41234`. */
  url: string;
  /** Resolves, with a word for how, when it has ended. */
  ended: Promise<string>;
  /** Ends it: at once, or, where it keeps its state, once that is written (it is, at a clean end only). */
  stop(): Promise<void>;
  /** Ends one that hangs: it writes nothing any more. */
  kill(): Promise<void>;
}

/**
 * Runs the program ($1) and ends it, and all that it started, when standard input ends: so when this process dies,
 * however it dies, nothing stays behind. The program is asked first and has $3 tenths of a second to end by itself. The
 * folder ($2) is the program's own and goes with it.
 */
const guard =
  'umask 077; exec 3<&0; "$1" </dev/null & child=$!; { cat >/dev/null; kill -TERM $child; left=$3; ' +
  'while [ $left -gt 0 ] && kill -0 $child; do sleep 0.1; left=$((left - 1)); done; ' +
  'rm -rf -- "$2"; kill -KILL 0; } <&3 2>/dev/null & wait $child';

/** How long MiniStack may take to write its state, in milliseconds. A tenth of a second is what it takes. */
const saving = 8_000;

/**
 * Starts MiniStack on a free port of the loopback interface and waits until it answers. It keeps its state in memory, its
 * files in a temporary folder, and has no Docker.
 *
 * @param options.stateDir Where it reads its state from at the start and writes it to at its end.
 * @param options.patience How long it may take, in milliseconds; 30 s by default.
 * @throws Error that says what it wrote
 */
export async function startMinistack(
  binary: string,
  options: { stateDir?: string; patience?: number } = {},
): Promise<Child> {
  const { stateDir, patience = 30_000 } = options;
  if (stateDir !== undefined) await formerEnded(stateDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'slipway-ministack-'));
  const grace = stateDir === undefined ? '0' : String(saving / 100);
  const child = spawn('/bin/sh', ['-c', guard, 'ministack', binary, folder, grace], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own: one signal reaches everything in it, and a terminal's Ctrl-C does not.
    detached: true,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      STATE_DIR: join(stateDir ?? folder, 'state'),
      S3_DATA_DIR: join(stateDir ?? folder, 's3'),
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      LOG_LEVEL: 'WARNING',
      PERSIST_STATE: stateDir === undefined ? '0' : '1',
      S3_PERSIST: stateDir === undefined ? '0' : '1',
      // These two would listen on all interfaces, at ports of their own.
      SFTP_ENABLED: '0',
      IOT_MTLS_ENABLED: '0',
      DOCKER_HOST: `unix://${folder}/no-docker`,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
    },
  });
  if (stateDir !== undefined && child.pid !== undefined)
    writeFileSync(pidFile(stateDir), String(child.pid), { mode: 0o600 });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said = (said + part.toString('utf8')).slice(-2000);
    });
  }
  child.stdin.on('error', () => {});
  const killNow = () => {
    if (child.pid !== undefined) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  // One that keeps its state ends with standard input instead, for it needs a moment.
  if (stateDir === undefined) process.on('exit', killNow);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  }).then((how) => {
    process.off('exit', killNow);
    killNow();
    return how;
  });
  const started: Child = {
    url,
    ended,
    async stop() {
      if (stateDir === undefined) killNow();
      else child.stdin.end();
      const late = setTimeout(killNow, saving + 2_000);
      await ended;
      clearTimeout(late);
    },
    async kill() {
      killNow();
      await ended;
    },
  };
  let over: string | undefined;
  void ended.then((how) => {
    over = how;
  });
  const deadline = Date.now() + patience;
  while (!(await answers(`${url}/_ministack/health`))) {
    const tail = said.trim().split('\n').slice(-3).join(' ');
    if (over !== undefined) throw new Error(`MiniStack ended while starting (${over}): ${tail}`);
    if (Date.now() > deadline) {
      await started.stop();
      throw new Error(`MiniStack did not answer within ${patience / 1000} s: ${tail}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return started;
}

const pidFile = (stateDir: string) => join(stateDir, 'ministack.pid');

/** One whose Local Fargate was killed may still be writing its state, which is not to be read before it is whole. */
async function formerEnded(stateDir: string): Promise<void> {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  let former = 0;
  try {
    former = Number(readFileSync(pidFile(stateDir), 'utf8'));
  } catch {
    return; // There is none.
  }
  const deadline = Date.now() + saving;
  while (former > 0 && isAlive(former) && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  rmSync(pidFile(stateDir), { force: true });
}

/** @param limit Milliseconds until the head of the answer has to be there. */
export function answers(url: string, limit = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(url, { timeout: limit }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    probe.on('timeout', () => probe.destroy());
    probe.on('error', () => resolve(false));
    probe.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
