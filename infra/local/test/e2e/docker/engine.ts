import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { connectDocker } from '../../../src/engine/docker/client.ts';
import { socketFromEnvironment } from '../../../src/engine/docker/index.ts';
import type { ContainerSpec, Engine, EngineTask, TaskEvent, TaskSpec } from '../../../src/engine/engine.ts';

const run = promisify(execFile);

export const socket = socketFromEnvironment(process.env.DOCKER_HOST);

/** Why the tests can't run here; on CI they must, so there it is an error. */
export async function missing(): Promise<string | undefined> {
  try {
    await connectDocker(socket);
    if (process.platform === 'linux') return undefined;
    return 'the test image is made of this machine’s own programs, which must be those of Linux';
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return `no Docker engine: ${String(error)}`;
  }
}

/** One of its own for each file of tests, for each takes it away in the end. */
export const image = `slipway-local-test:${randomBytes(4).toString('hex')}`;

/** An image of this machine's own node and shell with the libraries they load: nothing has to be downloaded. */
export async function makeImage(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'slipway-image-'));
  try {
    const rootfs = join(root, 'rootfs');
    for (const [program, path] of [
      [process.execPath, '/bin/node'],
      ['/bin/sh', '/bin/sh'],
    ] as const) {
      const { stdout } = await run('ldd', [program]);
      const libraries = [...stdout.matchAll(/(\/\S+) \(0x/g)].map((found) => found[1] ?? '');
      for (const library of libraries) {
        await mkdir(join(rootfs, dirname(library)), { recursive: true });
        await cp(library, join(rootfs, library), { dereference: true });
      }
      await mkdir(join(rootfs, dirname(path)), { recursive: true });
      await copyFile(program, join(rootfs, path));
    }
    const archive = join(root, 'image.tar');
    await run('tar', ['-C', rootfs, '-cf', archive, '.']);
    await run('docker', ['import', '--change', 'ENV PATH=/bin', archive, image]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A container that runs a line of JavaScript. */
export const script = (name: string, code: string, more: Partial<ContainerSpec> = {}): ContainerSpec => ({
  name,
  image,
  essential: true,
  command: ['node', '-e', code],
  environment: {},
  ports: [],
  dependsOn: [],
  stopTimeout: 5,
  ...more,
});

export const serve = (port: number, answer = 'ok') =>
  `require('http').createServer((_, s) => s.end('${answer}')).listen(${port});` +
  `process.on('SIGTERM', () => { console.log('bye'); process.exit(0) });`;

export const taskOf = (containers: ContainerSpec[], more: Partial<TaskSpec> = {}): TaskSpec => ({
  taskId: randomBytes(16).toString('hex'),
  clusterName: 'test',
  serviceName: 'svc',
  family: 'svc',
  revision: 1,
  containers,
  ...more,
});

/** A started task and what it told. */
export class Run {
  readonly events: TaskEvent[] = [];
  readonly task: EngineTask;
  readonly spec: TaskSpec;
  #waiting: (() => void)[] = [];

  constructor(engine: Engine, containers: ContainerSpec[], more: Partial<TaskSpec> = {}) {
    this.spec = taskOf(containers, more);
    this.task = engine.start(this.spec, (event) => {
      this.events.push(event);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** Waits for the first event that looks so. */
  async until(wanted: (event: TaskEvent) => boolean): Promise<TaskEvent> {
    for (;;) {
      const found = this.events.find(wanted);
      if (found) return found;
      if (this.events.at(-1)?.type === 'stopped') {
        throw new Error(`the task stopped before: ${JSON.stringify(this.events)}`);
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  running = () => this.until((event) => event.type === 'running');
  stopped = () => this.until((event) => event.type === 'stopped');
  types = () => this.events.map((event) => event.type);
  logs = () => this.events.flatMap((event) => (event.type === 'log' ? [event.line] : []));
  exit = (name: string) =>
    this.events.find(
      (event) => event.type === 'container' && event.name === name && event.status === 'STOPPED',
    );

  /** Asks a container over HTTP at its endpoint, until it answers. */
  async get(container: string, port: number): Promise<string> {
    const endpoint = this.task.endpoint(container, port);
    if (endpoint?.kind !== 'socket') throw new Error('no endpoint');
    for (let attempt = 0; ; attempt++) {
      try {
        return await (await fetch(`http://${endpoint.host}:${endpoint.port}/`)).text();
      } catch (error) {
        if (attempt === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

/** The containers that bear a task's label, running or not. */
export async function containersOf(spec: TaskSpec): Promise<string[]> {
  const filter = `label=slipway.local.task=${spec.taskId}`;
  const { stdout } = await run('docker', ['ps', '-aq', '--filter', filter]);
  return stdout.split('\n').filter(Boolean);
}
