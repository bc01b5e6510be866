import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import { exec } from '../runtime/exec.ts';
import { info } from '../runtime/log.ts';

/** What builds: a BuildKit that buildx reaches and that can export OCI layouts, or the Docker engine's own BuildKit. */
export interface Builder {
  kind: 'buildx' | 'docker';
  /** Path of the `docker` to call. */
  docker: string;
  /** The builder instance that was asked for by name. */
  instance?: string;
  /** For the log: `buildx (docker-container, BuildKit v0.30.0)`. */
  title: string;
  /** False for a BuildKit too old to rewrite the times of files (before v0.13). */
  rewritesTimes: boolean;
}

/** Words that choose a kind of builder; any other is the name of a builder instance of buildx. */
const kinds = ['auto', 'buildx', 'docker'];

/**
 * Finds what can build here. `auto` takes buildx where its builder exports OCI layouts, which the driver `docker` does
 * only with the containerd image store, and otherwise the engine's own BuildKit. Every `docker` on PATH is looked at: a
 * newer client without buildx refuses to build, and an older one behind it may do.
 * @param choice `auto`, `buildx`, `docker`, or the name of a builder instance, which is then taken or none
 * @param use `check` takes buildx with any builder, for nothing is exported, and never the engine's own
 * @throws ActionError that says for each way why it can't be gone
 */
export async function findBuilder(
  choice: string,
  signal: AbortSignal,
  use: 'build' | 'check' = 'build',
): Promise<Builder> {
  const instance = kinds.includes(choice) ? undefined : choice;
  const clients = dockerClients(process.env);
  if (clients.length === 0) {
    throw new ActionError("there is no 'docker' on this machine's PATH", {
      help: 'Install Docker, or run on a GitHub-hosted Linux runner, which has it.',
    });
  }
  const problems: string[] = [];
  if (choice !== 'docker') {
    const found = await findBuildx(clients, instance, use, signal);
    if ('kind' in found) return found;
    problems.push(`buildx: ${found.problem}`);
    if (choice === 'auto' && use === 'build')
      info(`not with buildx: ${found.problem}; trying the Docker engine's own BuildKit`);
  }
  if (use === 'build' && (choice === 'auto' || choice === 'docker')) {
    const found = await findEngine(clients, signal);
    if ('kind' in found) return found;
    problems.push(`docker: ${found.problem}`);
  }
  if (use === 'check' && choice === 'docker') problems.push("docker: the engine's own builder has no checks");
  throw new ActionError(
    `nothing here can ${use === 'build' ? 'build an image' : 'check a Dockerfile'}: ${problems.join('; ')}`,
    {
      help:
        instance === undefined
          ? 'Start the Docker daemon, and run docker/setup-buildx-action before this step (or install the buildx plugin).'
          : `'builder' is auto, buildx, docker, or the name of a builder that 'docker buildx ls' lists; '${instance}' was given.`,
    },
  );
}

type Tried = Builder | { problem: string };

async function findBuildx(
  clients: readonly string[],
  instance: string | undefined,
  use: 'build' | 'check',
  signal: AbortSignal,
): Promise<Tried> {
  const docker = await firstWithBuildx(clients, signal);
  if (docker === undefined) return { problem: 'no docker client here has the buildx plugin' };
  const named = instance === undefined ? [] : ['--', instance];
  const inspected = await quiet(docker, ['buildx', 'inspect', '--bootstrap', ...named], signal);
  if (inspected.exitCode !== 0) return { problem: lastLine(inspected.stderr) };
  const driver = /^Driver:\s*(\S+)/m.exec(inspected.stdout)?.[1] ?? 'unknown';
  const version = /^BuildKit(?: version)?:\s*(\S+)/m.exec(inspected.stdout)?.[1] ?? 'of unknown version';
  if (driver === 'docker' && use === 'build' && !(await hasContainerdStore(docker, signal))) {
    return { problem: "the driver 'docker' can't export OCI layouts without the containerd image store" };
  }
  return {
    kind: 'buildx',
    docker,
    ...(instance === undefined ? {} : { instance }),
    title: `buildx (${driver}, BuildKit ${version})`,
    rewritesTimes: !isBefore13(version),
  };
}

/** docs.docker.com/engine/storage/containerd: the engine names the driver type of its image store. */
async function hasContainerdStore(docker: string, signal: AbortSignal): Promise<boolean> {
  const { stdout } = await quiet(docker, ['info', '--format', '{{json .DriverStatus}}'], signal);
  return stdout.includes('io.containerd.snapshotter');
}

async function findEngine(clients: readonly string[], signal: AbortSignal): Promise<Tried> {
  const [first = 'docker'] = clients;
  const server = await quiet(first, ['version', '--format', '{{.Server.Version}}'], signal);
  if (server.exitCode !== 0)
    return { problem: `the Docker daemon does not answer (${lastLine(server.stderr)})` };
  for (const docker of clients) {
    const { stdout } = await quiet(docker, ['--version'], signal);
    const version = /version (\d+)[^\s,]*/.exec(stdout);
    // Docker 23 took BuildKit's client out of the command and demands buildx: docs.docker.com/engine/release-notes/23.0.
    const canBuild =
      Number(version?.[1] ?? 99) < 23 || (await firstWithBuildx([docker], signal)) !== undefined;
    if (canBuild) {
      return {
        kind: 'docker',
        docker,
        title: `the Docker engine ${server.stdout.trim()}`,
        rewritesTimes: false,
      };
    }
  }
  return {
    problem: 'each docker client here is 23 or newer, and none has the buildx plugin that these need',
  };
}

async function firstWithBuildx(clients: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  for (const docker of clients) {
    if ((await quiet(docker, ['buildx', 'version'], signal)).exitCode === 0) return docker;
  }
  return undefined;
}

/** Each `docker` on PATH, once. */
export function dockerClients(env: NodeJS.ProcessEnv): string[] {
  const found = new Map<string, string>();
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, 'docker');
    try {
      const real = realpathSync(path);
      if (!found.has(real)) found.set(real, path);
    } catch {
      // Not in this folder.
    }
  }
  return [...found.values()];
}

/** A version that can't be read (a BuildKit built from source says v0.0.0) counts as new. */
function isBefore13(version: string): boolean {
  const [, major = '1', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  return major === '0' && Number(minor) > 0 && Number(minor) < 13;
}

function quiet(docker: string, args: string[], signal: AbortSignal) {
  return exec(docker, args, { allowFailure: true, signal });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^ERROR: /, '') || 'no reason given'
  );
}
