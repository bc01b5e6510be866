import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureMinistack } from '../../../infra/local/src/index.ts';
import { root } from '../../../scripts/actions.ts';
import type { Inside } from './inside.ts';

/** An AWS endpoint in a process of its own. */
export interface Endpoint {
  name: string;
  url: string;
  /** One call of ECS in AWS JSON 1.1. @throws Error with what was answered where that is no success */
  ecs<T = object>(operation: string, input: object): Promise<T>;
  /** The same of ECR. */
  ecr<T = object>(operation: string, input: object): Promise<T>;
  /** The most memory it ever had resident, in MB; undefined where this system does not tell. */
  peak(): number | undefined;
  /** What it tells of itself since the last time; undefined of a process that can't be asked. */
  inside(): Promise<Inside | undefined>;
  stop(): Promise<void>;
}

/** Local Fargate from its sources, as `npm run local` starts it. @param args Further arguments */
export async function startLocalFargate(args: string[]): Promise<Endpoint> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, 'inside.ts'),
      join(root, 'infra/local/src/main.ts'),
      '--port',
      '0',
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part;
      const ready = /^ready (\S+)$/m.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    child.once('close', (code) => reject(new Error(`Local Fargate ended with exit code ${code}`)));
  });
  return {
    ...endpoint('Local Fargate', url, child),
    inside: () =>
      new Promise((resolve) => {
        child.once('message', (inside) => resolve(inside as Inside));
        child.send('inside');
      }),
  };
}

/** MiniStack, the peer: another AWS endpoint for one machine. */
export async function startMinistack(): Promise<Endpoint> {
  const binary = await ensureMinistack({ log: (line) => console.error(line) });
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const port = await freePort();
  const child = spawn(binary, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      STATE_DIR: folder,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      LOG_LEVEL: 'ERROR',
      SFTP_ENABLED: '0',
      IOT_MTLS_ENABLED: '0',
      DOCKER_HOST: `unix://${folder}/no-docker`,
    },
  });
  const made = endpoint('MiniStack', `http://127.0.0.1:${port}`, child);
  const stop = async () => {
    await made.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  };
  for (const deadline = Date.now() + 20_000; ; ) {
    const ready = await made.ecs('ListClusters', {}).then(
      () => true,
      () => false,
    );
    if (ready) return { ...made, stop };
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error('MiniStack did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function endpoint(name: string, url: string, child: ChildProcess): Endpoint {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const call = async <T>(service: keyof typeof targets, operation: string, input: object) => {
    const { status, text } = await post(agent, url, service, operation, JSON.stringify(input));
    if (status !== 200)
      throw new Error(`${name}: ${operation} was answered ${status}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as T;
  };
  return {
    name,
    url,
    ecs: (operation, input) => call('ecs', operation, input),
    ecr: (operation, input) => call('ecr', operation, input),
    peak: () => peakOf(child.pid),
    inside: async () => undefined,
    async stop() {
      agent.destroy();
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}

const targets = {
  ecs: 'AmazonEC2ContainerServiceV20141113',
  ecr: 'AmazonEC2ContainerRegistry_V20150921',
};

function post(agent: Agent, url: string, service: keyof typeof targets, operation: string, body: string) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${targets[service]}.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=bench/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
