import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apt, cacheFolder, execute, hasApt, SetupError, say, step } from './step.ts';

const help =
  'Install Docker (https://docs.docker.com/engine/install/) and start it, then run the command again.';

/** A Docker engine that answers: the one that runs, else one that is started, else one that is installed and started. */
export async function ensureDocker(): Promise<void> {
  const version = await engineVersion();
  if (version !== undefined) return say(`Docker engine ${version} is there`);
  if (process.env.DOCKER_HOST !== undefined && !process.env.DOCKER_HOST.startsWith('unix:///var/run/')) {
    throw new SetupError(`no Docker engine answers at DOCKER_HOST=${process.env.DOCKER_HOST}`, help);
  }
  if ((await execute('dockerd', ['--version'])).code === 127) {
    if (process.platform !== 'linux' || !(await hasApt())) {
      throw new SetupError('no Docker engine answers, and this user can not install one here', help);
    }
    await step("installing Docker from Debian's package docker.io: it runs the containers", () =>
      apt(['docker.io', 'iptables'], help),
    );
  }
  await step('starting the Docker engine', startEngine);
}

/** The version of the engine that answers on the socket, or undefined. */
export async function engineVersion(): Promise<string | undefined> {
  const socketPath = (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace(/^unix:\/\//, '');
  return new Promise((resolve) => {
    const call = request({ socketPath, path: '/version', timeout: 30_000 }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('end', () => {
        try {
          resolve((JSON.parse(body) as { Version?: string }).Version);
        } catch {
          resolve(undefined);
        }
      });
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(undefined));
    call.end();
  });
}

async function startEngine(): Promise<void> {
  // The machine's own service first; where no service manager runs (in a container, say), the daemon by itself.
  if (existsSync('/run/systemd/system')) await execute('systemctl', ['start', 'docker']);
  if ((await engineVersion()) !== undefined) return;
  if (process.getuid?.() !== 0)
    throw new SetupError('the Docker engine does not run, and this user may not start it', help);
  const folder = cacheFolder('docker');
  const log = join(folder, 'dockerd.log');
  const out = openSync(log, 'a');
  const daemon = spawn(
    'dockerd',
    ['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
    {
      detached: true,
      stdio: ['ignore', out, out],
    },
  );
  let exit: number | null | undefined;
  daemon.on('error', () => {
    exit = null;
  });
  daemon.on('exit', (code) => {
    exit = code;
  });
  daemon.unref();
  for (let waited = 0; waited < 60_000; waited += 250) {
    if ((await engineVersion()) !== undefined) {
      say(`  it stays up for the next time (log: ${log})`);
      return;
    }
    if (exit !== undefined) break;
    await sleep(250);
  }
  throw new SetupError(`the Docker engine did not start; ${log} says why`, help);
}
