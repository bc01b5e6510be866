import { join } from 'node:path';
import { createAlarmReader } from './alarms/index.ts';
import { createAutoScaling, isScalePath } from './auto-scaling/index.ts';
import { createBalancer } from './balancer/index.ts';
import { createCloudMap } from './cloud-map/index.ts';
import { createCodeDeploy } from './codedeploy/index.ts';
import { createConsole, createTail, tailed } from './console/index.ts';
import { runningClock } from './core/clock.ts';
import { openFolder } from './core/folder.ts';
import { createEcr } from './ecr/index.ts';
import { createEcs } from './ecs/index.ts';
import { createDockerEngine } from './engine/docker/index.ts';
import { createScriptedEngine } from './engine/scripted/index.ts';
import {
  createFaultAdmin,
  createFaults,
  createLag,
  type FaultInput,
  type FaultOrders,
  isFaultsPath,
  withRegistryFaults,
  withRequestFaults,
  withTaskFaults,
  withUpstreamFaults,
} from './faults/index.ts';
import { createFunctionInvoker } from './functions/index.ts';
import { createAwsRouter } from './http/aws.ts';
import { type HttpServer, type StreamHandler, startServer } from './http/server.ts';
import { createLogSink } from './logs/index.ts';
import { createObjectReader } from './objects/index.ts';
import { createSecretResolver } from './secrets/index.ts';
import { createUpstream } from './upstream/index.ts';
import { withReferences } from './upstream/references.ts';

export { FaultError, type FaultInput, type FaultOrders, type FaultView } from './faults/index.ts';
export { ensureMinistack } from './upstream/index.ts';

export interface LocalFargateOptions {
  /** 4566 by default; 0: any free one. */
  port?: number;
  /** The address that it listens on; 127.0.0.1 by default. The upstream always stays on loopback. */
  host?: string;
  /** `docker` runs containers, `scripted` pretends (LOCAL_SCRIPT). */
  engine: 'docker' | 'scripted';
  /** Where state is kept from one run to the next; without it nothing is left behind. */
  stateDir?: string;
  /** The http or https URL of the AWS stand-in for all that is not Local Fargate's own; without it a MiniStack is started. */
  upstream?: string;
  /** How many times as fast as real time; 1 by default, another only with the scripted engine. */
  speed?: number;
  /** Adds a container to every task that is in no task definition, as GuardDuty does it on Fargate; off by default. */
  injectSidecar?: boolean;
  /** Faults that are ordered from the start. */
  faults?: FaultInput[];
  /** Gets a line for what a person at the terminal should know; stderr by default. */
  log?: (line: string) => void;
}

export interface LocalFargate {
  /** For example `http://127.0.0.1:4566`. */
  url: string;
  port: number;
  /** Faults to order: throttling, errors, lag, crashes and the rest; the same as at `/_local/faults`. */
  faults: FaultOrders;
  /** Stops all tasks and listeners, and the upstream if it was started here. Idempotent. */
  close(): Promise<void>;
}

/**
 * Starts Local Fargate; it accepts requests when the promise resolves.
 *
 * @throws Error that says what to do: a port in use, no Docker engine, an option that is not allowed
 */
export async function startLocalFargate(options: LocalFargateOptions): Promise<LocalFargate> {
  const { port = 4566, host: listensOn = '127.0.0.1', speed = 1, stateDir } = options;
  // Whoever is told an address on this machine is told one that leads there.
  const host = ['0.0.0.0', '::'].includes(listensOn) ? '127.0.0.1' : listensOn;
  const log = options.log ?? ((line: string) => void process.stderr.write(`${line}\n`));
  if (!/^(127(\.\d+){3}|::1|localhost)$/.test(listensOn)) {
    log(
      `warning: listening on ${listensOn}. Whoever reaches it may do everything, for no credentials are checked: ` +
        'start containers on this machine, read secrets. 127.0.0.1 is the default.',
    );
  }
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
    const faults = createFaults(clock);
    for (const fault of options.faults ?? []) faults.add(fault);
    const upstream = withUpstreamFaults(
      createUpstream({
        log,
        ...(options.upstream && { url: options.upstream }),
        ...(keeps && { stateDir: join(folder.path, 'upstream') }),
      }),
      faults,
    );
    closers.push(() => upstream.close());
    const logs = createLogSink(upstream);
    closers.push(() => logs.close());
    const balancerState = folder.id !== undefined && {
      state: { id: folder.id, file: join(folder.path, 'balancer.json') },
    };
    const balancer = createBalancer({ clock, upstream, host, log, ...balancerState });
    closers.push(() => balancer.close());
    const balancerResumed = balancer.resume();
    let server: HttpServer | undefined;
    const ecr = createEcr({
      clock,
      registryDir: join(folder.path, 'registry'),
      ...(keeps && { loginKey: join(folder.path, 'login-key.json') }),
      host: () => `${host}:${server?.port ?? port}`,
      log,
    });
    closers.push(() => ecr.close());
    const tail = createTail();
    const state = folder.id !== undefined && { state: { id: folder.id, path: folder.path } };
    const runs =
      options.engine === 'scripted'
        ? createScriptedEngine({ clock, tagged: (image) => ecr.digestOf(image) })
        : await createDockerEngine({ clock, log, loginFor: ecr.loginFor, ...state });
    const engine = tailed(withTaskFaults(runs, faults, clock), tail);
    closers.push(() => engine.close());
    const resolveSecret = createSecretResolver(upstream);
    const readAlarms = createAlarmReader(upstream);
    const readObject = createObjectReader(upstream);
    const invokeFunction = createFunctionInvoker(upstream);
    const cloudMap = createCloudMap(upstream);
    const sidecar = options.injectSidecar ?? false;
    const ecsState = keeps && { stateDir: folder.path };
    const lag = createLag(faults, clock);
    const ecs = createEcs({
      clock,
      engine,
      balancer,
      resolveSecret,
      readObject,
      readAlarms,
      invokeFunction,
      cloudMap,
      logs,
      sidecar,
      seen: lag.seen,
      ...ecsState,
    });
    lag.follow(ecs);
    closers.push(async () => lag.close());
    closers.push(() => ecs.close());
    const page = createConsole({
      about: () => ({
        engine: engine.name,
        speed,
        faults: faults.list().flatMap(({ fault, over }) => (over ? [] : [fault.fault])),
      }),
      now: clock.now,
      clusters: () => ecs.snapshot().clusters,
      traffic: balancer,
      tail,
      onChange(callback) {
        const stops = [ecs.onChange(callback), balancer.onHealth(callback), faults.onChange(callback)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    });
    closers.push(async () => page.close());
    const codedeploy = createCodeDeploy({
      clock,
      ecs: ecs.call,
      traffic: balancer,
      readAlarms,
      invokeFunction,
      readObject,
      log,
      ...(keeps && { stateFile: join(folder.path, 'codedeploy.json') }),
    });
    closers.push(() => codedeploy.close());
    const scaling = createAutoScaling({
      clock,
      ecs: ecs.call,
      ...(keeps && { stateFile: join(folder.path, 'auto-scaling.json') }),
    });
    closers.push(() => scaling.close());
    const handlers = {
      ecs: withReferences(ecs.handle, upstream, ecs.call),
      ecr: ecr.handle,
      elasticloadbalancing: balancer.handle,
      codedeploy: codedeploy.handle,
      servicediscovery: cloudMap.handle,
      'application-autoscaling': scaling.handle,
    };
    const aws = withRequestFaults(createAwsRouter({ handlers, upstream, log }), faults, clock);
    const registry = withRegistryFaults(ecr.registry, faults, clock);
    const admin = createFaultAdmin(faults);
    const local: StreamHandler = (request, response) => {
      if (isFaultsPath(request.url)) return admin(request, response);
      if (isScalePath(request.url)) return scaling.admin(request, response);
      return page.handle(request, response);
    };
    await balancerResumed;
    server = await startServer({ host: listensOn, port, aws, registry, local, log });
    closers.push(() => server?.close() ?? Promise.resolve());
    // Whoever is held up by one is let go before anything is stopped.
    closers.push(async () => upstream.letGo());
    // Not earlier: the images of its tasks may be in the registry that has just begun to answer.
    ecs.resume();
    codedeploy.resume();
    const rest = await engine.former?.removeRest();
    if (rest) log(`docker: removed ${rest} container(s) of the run before that belong to no task`);
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`,
      port: server.port,
      faults,
      close,
    };
  } catch (error) {
    await close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Error(`${listensOn} is no address of this machine. Leave out --host, or name one that is.`, {
        cause: error,
      });
    }
    if (code !== 'EADDRINUSE') throw error;
    const advice = 'Stop what uses it, or name another one with --port (0: any free one).';
    throw new Error(`Port ${port} of ${listensOn} is in use. ${advice}`, { cause: error });
  }
}
