import type { Clock } from '../../core/clock.ts';
import type { Engine } from '../engine.ts';
import { connectDocker, type DockerClient, DockerError } from './client.ts';
import { findFormer, formerTasks } from './former.ts';
import type { LoginFor } from './image.ts';
import { type Kept, removeAllOf, removeLeftovers, thisProcess } from './owner.ts';
import { removePauseImage } from './pause.ts';
import { DockerTask } from './task.ts';

/** Seconds that a container gets after SIGTERM when the engine closes. */
const closeGrace = 2;

/**
 * Runs tasks as containers of the Docker engine on this machine.
 * @param options.socketPath The engine's socket; by default that of DOCKER_HOST, else /var/run/docker.sock
 * @param options.state With it, tasks go on when this process is killed, and the next one finds them again
 * @param options.loginFor What images are pulled with
 * @throws Error if no engine answers: what was tried and what to do
 */
export async function createDockerEngine(options: {
  clock: Clock;
  log: (line: string) => void;
  socketPath?: string;
  state?: Kept;
  loginFor?: LoginFor;
}): Promise<Engine> {
  const { clock, log, state, loginFor = () => undefined } = options;
  const docker = await connect(options.socketPath ?? socketFromEnvironment(process.env.DOCKER_HOST));
  const owner = thisProcess(state);
  const leftovers = await removeLeftovers(docker);
  if (leftovers > 0) log(`docker: removed ${leftovers} container(s) of a former Local Fargate that is gone`);

  const found = state ? await findFormer(docker, state) : new Map();
  const context = { docker, clock, owner, log, loginFor };
  const tasks = new Set<DockerTask>();
  const follow = (task: DockerTask) => {
    tasks.add(task);
    void task.finished.then(() => tasks.delete(task));
    return task;
  };
  let closed: Promise<void> | undefined;
  const close = async () => {
    for (const task of tasks) task.stop(closeGrace);
    const finished = Promise.all([...tasks].map((task) => task.finished));
    // A task that was stopping before may still be in a longer stopTimeout.
    const patience = new Promise((resolve) => setTimeout(resolve, closeGrace * 1000 + 1500).unref());
    await Promise.race([finished, patience]);
    await removeAllOf(docker, owner);
    await finished;
    await removePauseImage(docker, owner);
  };
  return {
    name: 'docker',
    start(spec, on) {
      if (closed) throw new Error('the Docker engine is closed; it starts no more tasks');
      return follow(new DockerTask(context, spec, on));
    },
    former: formerTasks(docker, found, (task, spec, known, on) =>
      follow(new DockerTask(context, spec, on, { task, known })),
    ),
    close: () => (closed ??= close()),
  };
}

/** Where DOCKER_HOST points. @throws Error for anything but a unix socket */
export function socketFromEnvironment(dockerHost: string | undefined): string {
  if (!dockerHost) return '/var/run/docker.sock';
  if (dockerHost.startsWith('unix://')) return dockerHost.slice('unix://'.length);
  throw new Error(
    `DOCKER_HOST is ${dockerHost}; Local Fargate needs an engine on this machine: unix:///path/to/docker.sock. ` +
      'Unset DOCKER_HOST to use /var/run/docker.sock, or run with --engine scripted.',
  );
}

async function connect(socketPath: string): Promise<DockerClient> {
  try {
    return await connectDocker(socketPath);
  } catch (cause) {
    const code = cause instanceof DockerError && (cause.cause as NodeJS.ErrnoException | undefined)?.code;
    const advice =
      code === 'EACCES'
        ? 'This user may not open it: add the user to the group docker.'
        : 'Start Docker, or point DOCKER_HOST at its socket (unix:///path), or run with --engine scripted.';
    const from = process.env.DOCKER_HOST ? `DOCKER_HOST=${process.env.DOCKER_HOST}` : 'the default';
    throw new Error(
      `No Docker engine answers on ${socketPath} (${from}; ${code || String(cause)}). ${advice}`,
      { cause },
    );
  }
}
