import { join } from 'node:path';
import { createBalancer } from './balancer/index.ts';
import { createConsole, createTail, tailed } from './console/index.ts';
import { runningClock } from './core/clock.ts';
import { openFolder } from './core/folder.ts';
import { createEcr } from './ecr/index.ts';
import { createEcs } from './ecs/index.ts';
import { createDockerEngine } from './engine/docker/index.ts';
import { createScriptedEngine } from './engine/scripted/index.ts';
import { createAwsRouter } from './http/aws.ts';
import { type HttpServer, startServer } from './http/server.ts';
import { createLogSink } from './logs/index.ts';
import { createSecretResolver } from './secrets/index.ts';
import { createUpstream } from './upstream/index.ts';

export { ensureMinistack } from './upstream/index.ts';

export interface LocalFargateOptions {
  /** 4566 by default; 0: any free one. */
  port?: number;
  /** The interface that it listens on; 127.0.0.1 by default. */
  host?: string;
  /** `docker` runs containers, `scripted` pretends (LOCAL_SCRIPT). */
  engine: 'docker' | 'scripted';
  /** Where state is kept from one run to the next; without it nothing is left behind. */
  stateDir?: string;
  /** The http or https URL of the AWS stand-in for all that is not Local Fargate's own; without it a MiniStack is started. */
  upstream?: string;
  /** How many times as fast as real time; 1 by default, another only with the scripted engine. */
  speed?: number;
  /** Gets a line for what a person at the terminal should know; stderr by default. */
  log?: (line: string) => void;
}

export interface LocalFargate {
  /** For example `http://127.0.0.1:4566`. */
  url: string;
  port: number;
  /** Stops all tasks and listeners, and the upstream if it was started here. Idempotent. */
  close(): Promise<void>;
}

/**
 * Starts Local Fargate; it accepts requests when the promise resolves.
 *
 * @throws Error that says what to do: a port in use, no Docker engine, an option that is not allowed
 */
export async function startLocalFargate(options: LocalFargateOptions): Promise<LocalFargate> {
  const { port = 4566, host = '127.0.0.1', speed = 1, stateDir } = options;
  const log = options.log ?? ((line: string) => void process.stderr.write(`${line}\n`));
  if (speed !== 1 && options.engine !== 'scripted') {
    throw new Error(`speed ${speed} needs the scripted engine: containers run in real time only.`);
  }
  const clock = runningClock(speed);
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      // Most of what is waited for below are timers that do not keep the process alive.
      const hold = setInterval(() => {}, 1000);
      for (const closer of closers.toReversed()) {
        await closer().catch((error: unknown) => log(`while stopping: ${String(error)}`));
      }
      clearInterval(hold);
    })();
    return closing;
  };

  try {
    const folder = openFolder(stateDir);
    closers.push(async () => folder.close());
    const keeps = stateDir !== undefined;
    const upstream = createUpstream({
      log,
      ...(options.upstream && { url: options.upstream }),
      ...(keeps && { stateDir: join(folder.path, 'upstream') }),
    });
    closers.push(() => upstream.close());
    const logs = createLogSink(upstream);
    closers.push(() => logs.close());
    const stateFile = keeps && { stateFile: join(folder.path, 'balancer.json') };
    const balancer = createBalancer({ clock, upstream, host, log, ...stateFile });
    closers.push(() => balancer.close());
    const balancerResumed = balancer.resume();
    const tail = createTail();
    const engine = tailed(
      options.engine === 'scripted'
        ? createScriptedEngine({ clock })
        : await createDockerEngine({ clock, log }),
      tail,
    );
    closers.push(() => engine.close());
    const resolveSecret = createSecretResolver(upstream);
    const state = keeps && { stateDir: folder.path };
    const ecs = createEcs({ clock, engine, balancer, resolveSecret, logs, ...state });
    closers.push(() => ecs.close());
    let server: HttpServer | undefined;
    const ecr = createEcr({
      clock,
      registryDir: join(folder.path, 'registry'),
      host: () => `${host}:${server?.port ?? port}`,
      log,
    });
    closers.push(() => ecr.close());
    const page = createConsole({
      about: { engine: engine.name, speed },
      now: clock.now,
      clusters: () => ecs.snapshot().clusters,
      traffic: balancer,
      tail,
      onChange(callback) {
        const stops = [ecs.onChange(callback), balancer.onHealth(callback)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    });
    closers.push(async () => page.close());
    const handlers = { ecs: ecs.handle, ecr: ecr.handle, elasticloadbalancing: balancer.handle };
    const aws = createAwsRouter({ handlers, upstream, log });
    await balancerResumed;
    server = await startServer({ host, port, aws, registry: ecr.registry, local: page.handle, log });
    closers.push(() => server?.close() ?? Promise.resolve());
    // Not earlier: the images of its tasks may be in the registry that has just begun to answer.
    ecs.resume();
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`,
      port: server.port,
      close,
    };
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const advice = 'Stop what uses it, or name another one with --port (0: any free one).';
    throw new Error(`Port ${port} of ${host} is in use. ${advice}`, { cause: error });
  }
}
