import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames, root } from '../../scripts/actions.ts';
import { makeImage } from '../support/image.ts';

/** Enough for each action that calls AWS to come to its first call; the rest of the inputs never matter. */
const firstCall = (archive: string, digest: string): Record<string, Record<string, string>> => ({
  plan: { environment: 'local', all: 'false' },
  'trivy-scan': { image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/bench/none:1' },
  'push-sha-tag': { repository: 'bench/none', tag: 'bench', archive, digest },
  migrate: { 'task-definition-arn': 'bench:1', service: 'bench', 'container-name': 'c', command: '["true"]' },
  'deploy-service': { 'task-definition-arn': 'bench:1', service: 'bench' },
  rollback: { service: 'bench' },
  promote: {
    'from-service': 'bench',
    'from-cluster': 'bench',
    repository: 'bench/none',
    'aws-region': 'us-east-1',
  },
  preflight: { service: 'bench', cluster: 'bench' },
  report: { cluster: 'bench', services: 'bench' },
});

const rounds = 15;

/**
 * How long each bundle takes to start, against `node -e 0` in the same run: to its first refusal (a missing or wrong input),
 * and, where it calls AWS, to the end of a first call that is answered "access denied". Promised: 1.8 and 3.5, and 1.6 times
 * bare Node's peak memory by then.
 * @param dist The folder of the bundles
 * @throws Error if an action ends before its first call
 */
export async function bench(dist = join(root, 'dist')): Promise<void> {
  let calls = 0;
  const server = createServer((_, answer) => {
    calls++;
    answer.writeHead(400, {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-errortype': 'AccessDeniedException',
    });
    answer.end('{"__type":"AccessDeniedException","message":"bench"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const archive = join(folder, 'image.tar');
  const withCall = firstCall(archive, await makeImage(join(folder, 'layers'), archive, [{ file: 'bench' }]));
  const aws = {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_REGION: 'us-east-1',
  };
  try {
    console.log('bundle             start ×   first AWS call ×   peak memory ×');
    const bareMemory = await memory(['-e', '0'], folder, {});
    for (const name of actionNames()) {
      const bundle = join(dist, name, 'index.js');
      const inputs = withCall[name];
      calls = 0;
      const [bare, start, call] = await medians([
        () => time(['-e', '0'], folder, {}),
        () => time([bundle], folder, {}),
        ...(inputs === undefined ? [] : [() => time([bundle], root, { ...aws, ...asEnv(inputs) })]),
      ]);
      if (inputs !== undefined && calls < rounds) throw new Error(`${name} ended before its first call`);
      const ratio = (value: number | undefined) =>
        value === undefined ? '    –' : (value / (bare ?? 1)).toFixed(2).padStart(5);
      const peak = await memory(
        [bundle],
        inputs === undefined ? folder : root,
        inputs === undefined ? {} : { ...aws, ...asEnv(inputs) },
      );
      console.log(
        `${name.padEnd(18)}  ${ratio(start)}    ${ratio(call)}             ${(peak / bareMemory).toFixed(2)}            (node -e 0: ${bare?.toFixed(0)} ms, ${bareMemory.toFixed(0)} MB)`,
      );
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the samples in turn, round by round, so that noise hits all of them alike; gives each one's median. */
async function medians(samples: (() => Promise<number>)[]): Promise<number[]> {
  const times = samples.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, sample] of samples.entries()) times[index]?.push(await sample());
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

function time(args: string[], cwd: string, env: Record<string, string>): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: 'ignore',
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    child.on('close', () => resolve(performance.now() - started));
  });
}

/** The median of the peak resident memory of five runs, in MB, as each tells it at its end. */
async function memory(args: string[], cwd: string, env: Record<string, string>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const file = join(folder, 'peak');
  const tell = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;
  const options = `--import=data:text/javascript,${encodeURIComponent(tell)}`;
  try {
    const peaks: number[] = [];
    for (let run = 0; run < 5; run++) {
      await time(args, cwd, { ...env, NODE_OPTIONS: options, PEAK_FILE: file });
      peaks.push(Number(readFileSync(file, 'utf8')) / 1024);
    }
    return peaks.sort((a, b) => a - b)[2] ?? 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function asEnv(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}
