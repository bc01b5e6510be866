import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { buildkitFolder, missingTools } from '../../../scripts/build-buildkit.ts';

/** True if the command ends well. */
export function works(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Why the engine can't be used here, or undefined. */
export function noEngine(): string | undefined {
  return works('docker', 'version') ? undefined : 'no Docker daemon answers';
}

/** Why a BuildKit of our own can't be started here, or undefined. */
export function noBuildkit(): string | undefined {
  if (process.getuid?.() !== 0) return 'buildkitd is started as root here';
  if (!works('runc', '--version')) return 'runc is not installed';
  const missing = missingTools();
  if (missing.length > 0)
    return `${missing.join(', ')} missing; 'node scripts/build-buildkit.ts' builds them`;
  return undefined;
}

/** A test that is skipped with its reason where a part can't be had; on a build server, where all can be had, it fails. */
export function testWith(reason: string | undefined) {
  if (reason === undefined) return test;
  if (process.env.CI === 'true') {
    return (name: string, _: () => unknown) =>
      test(name, () => {
        throw new Error(`can't be run: ${reason}`);
      });
  }
  return (name: string, _: () => unknown) => test.skip(`${name} (skipped: ${reason})`, () => {});
}

export interface Buildkit {
  /** What docker's client needs to build with it. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** Starts buildkitd on a socket in a temporary folder, and makes it the builder of a buildx with a configuration of its own. */
export async function startBuildkit(): Promise<Buildkit> {
  const folder = await mkdtemp(join(tmpdir(), 'buildkit-'));
  const tools = buildkitFolder();
  const address = `unix://${join(folder, 'buildkitd.sock')}`;
  const daemon = spawn(
    join(tools, 'buildkitd'),
    ['--root', join(folder, 'root'), '--addr', address, '--oci-worker=true', '--containerd-worker=false'],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => daemon.once('close', () => resolve()));
  const stop = async () => {
    daemon.kill('SIGTERM');
    const timer = setTimeout(() => daemon.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
    await rm(folder, { recursive: true, force: true });
  };
  const env = {
    DOCKER_CONFIG: join(folder, 'docker'),
    BUILDX_CONFIG: join(folder, 'buildx'),
    BUILDX_BUILDER: 'reproducible',
  };
  await mkdir(join(env.DOCKER_CONFIG, 'cli-plugins'), { recursive: true });
  await symlink(join(tools, 'docker-buildx'), join(env.DOCKER_CONFIG, 'cli-plugins/docker-buildx'));
  for (let tries = 0; !works(join(tools, 'buildctl'), '--addr', address, 'debug', 'workers'); tries++) {
    if (tries > 100 || daemon.exitCode !== null) {
      await stop();
      throw new Error('buildkitd did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  execFileSync('docker', ['buildx', 'create', '--name', env.BUILDX_BUILDER, '--driver', 'remote', address], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  return { env, stop };
}
