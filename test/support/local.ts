import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkingProxy } from '../../infra/local/test/support/models/proxy.ts';

const root = join(import.meta.dirname, '../..');

export interface Local {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  /** What an AWS client needs to talk to it. */
  env: {
    AWS_ENDPOINT_URL: string;
    AWS_ACCESS_KEY_ID: string;
    AWS_SECRET_ACCESS_KEY: string;
    AWS_REGION: string;
  };
  /** Every operation that clients asked for, in order, such as `AmazonSSM.PutParameter`; of what has no name, method and path. */
  asked: readonly string[];
  /** Ends it and all that it started. @throws Error where an answer of it was not as AWS's model has it */
  stop(): Promise<void>;
}

export interface LocalOptions {
  /** How many times faster than real time; 1 by default. */
  speed?: number;
  engine?: 'scripted' | 'docker';
  /** Further arguments of `npm run local`. */
  args?: readonly string[];
  env?: Record<string, string | undefined>;
}

/** Credentials that every local endpoint takes. */
export const anyCredentials = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
} as const;

/**
 * Starts Local Fargate on a free port and waits until it says that it is ready. What is asked and answered is checked against
 * AWS's models.
 * @throws Error with what it printed if it ends or says nothing for two minutes
 */
export async function startLocal(options: LocalOptions = {}): Promise<Local> {
  const child = spawn(
    process.execPath,
    [
      join(root, 'infra/local/src/main.ts'),
      '--port',
      '0',
      '--engine',
      options.engine ?? 'scripted',
      ...(options.speed === undefined ? [] : ['--speed', String(options.speed)]),
      ...(options.args ?? []),
    ],
    { cwd: root, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGTERM');
      reject(new Error(`Local Fargate ${why}. It printed:\n${printed}`));
    };
    const timer = setTimeout(() => fail('was not ready within two minutes'), 120_000);
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const ready = /^ready (http:\/\/\S+)$/m.exec(printed);
      if (ready?.[1] === undefined) return;
      clearTimeout(timer);
      resolve(ready[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('close', (code) => fail(`ended at once with exit code ${code}`));
  });
  const proxy = await checkingProxy(url);
  return {
    url: proxy.url,
    env: { AWS_ENDPOINT_URL: proxy.url, ...anyCredentials },
    asked: proxy.asked,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      // What it started ends with it; one that hangs must not hold up the tests.
      const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
      await ended;
      clearTimeout(timer);
      await proxy.close();
    },
  };
}
