import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Why a test that needs real parts can't run here, or undefined if it can. In CI nothing may be left out: there the reason
 * is thrown.
 */
export function without(
  ...parts: (
    | 'docker'
    | 'trivy'
    | 'base image'
    | 'act'
    | 'root'
    | 'clients'
    | 'chromium'
    | 'aws cli 2'
    | 'terraform'
  )[]
): string | undefined {
  const reason = parts.map((part) => missing[part]()).find((one) => one !== undefined);
  if (reason !== undefined && process.env.CI === 'true') throw new Error(`CI lacks a part: ${reason}`);
  return reason;
}

/** The Python that has the AWS CLI, boto3 and ecs-deploy. */
export const clientsPython = join(process.env.SLIPWAY_CLIENTS ?? '', 'bin/python');

/** The AWS CLI 2. */
export const awsCli2 = process.env.SLIPWAY_AWS_CLI_2 || 'aws';

/** The browser to test with. */
export const chromium = process.env.CHROMIUM || 'chromium';

const missing = {
  docker: () => (runs('docker', ['version']) ? undefined : 'no Docker engine answers'),
  trivy: () => (runs(process.env.TRIVY ?? 'trivy', ['--version']) ? undefined : 'no Trivy (set TRIVY)'),
  root: () => (process.getuid?.() === 0 ? undefined : 'only root can mount a small disk'),
  act: () => (runs(process.env.ACT ?? 'act', ['--version']) ? undefined : 'no act (set ACT)'),
  clients: () =>
    runs(clientsPython, ['-c', 'import awscli, boto3, ecs_deploy'])
      ? undefined
      : 'no AWS CLI, boto3 and ecs-deploy (set SLIPWAY_CLIENTS to the folder of their virtual environment)',
  'aws cli 2': () =>
    prints(awsCli2, ['--version'], /^aws-cli\/2/) ? undefined : 'no AWS CLI 2 (set SLIPWAY_AWS_CLI_2)',
  terraform: () => (runs('terraform', ['version']) ? undefined : 'no Terraform'),
  chromium: () => (runs(chromium, ['--version']) ? undefined : 'no Chromium (set CHROMIUM)'),
  'base image': () =>
    runs('docker', ['image', 'inspect', 'node:24-slim']) ? undefined : 'no image node:24-slim',
} as const;

function runs(command: string, args: string[]): boolean {
  return prints(command, args, /(?:)/);
}

function prints(command: string, args: string[], what: RegExp): boolean {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'];
    return what.test(execFileSync(command, args, { stdio, timeout: 120_000, encoding: 'utf8' }));
  } catch {
    return false;
  }
}
