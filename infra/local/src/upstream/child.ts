import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running MiniStack. */
export interface Child {
  /** For example `http://127.0.0.1:41234`. */
  url: string;
  /** Resolves, with a word for how, when it has ended. */
  ended: Promise<string>;
  /** Ends it at once; its state is in memory and meant to go. */
  kill(): Promise<void>;
}

/**
 * Runs the program ($1) and ends it, and all that it started, when standard input ends: so when this process dies,
 * however it dies, nothing stays behind. The folder ($2) is the program's own and goes with it.
 */
const guard =
  'exec 3<&0; "$1" </dev/null & child=$!; { cat >/dev/null; rm -rf -- "$2"; kill -KILL 0; } <&3 & wait $child';

/**
 * Starts MiniStack on a free port of the loopback interface and waits until it answers. It keeps its state in memory, its
 * files in a temporary folder, and has no Docker.
 *
 * @param patience How long it may take, in milliseconds.
 * @throws Error that says what it wrote
 */
export async function startMinistack(binary: string, patience = 30_000): Promise<Child> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'slipway-ministack-'));
  const child = spawn('/bin/sh', ['-c', guard, 'ministack', binary, folder], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own: one signal reaches everything in it, and a terminal's Ctrl-C does not.
    detached: true,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      STATE_DIR: join(folder, 'state'),
      S3_DATA_DIR: join(folder, 's3'),
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      LOG_LEVEL: 'WARNING',
      PERSIST_STATE: '0',
      S3_PERSIST: '0',
      SFTP_ENABLED: '0',
      DOCKER_HOST: `unix://${folder}/no-docker`,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
    },
  });
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
  process.on('exit', killNow);
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
      await started.kill();
      throw new Error(`MiniStack did not answer within ${patience / 1000} s: ${tail}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return started;
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(url, { timeout: 2000 }, (response) => {
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
