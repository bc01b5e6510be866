import type { Clock } from '../../core/clock.ts';
import type { ContainerSpec, Endpoint, EngineTask, Harm, KnownTask, TaskEvent, TaskSpec } from '../engine.ts';
import { restarts } from '../restart.ts';
import { reachesDirectly } from './address.ts';
import { type DockerClient, DockerError } from './client.ts';
import { containerName, createBody, labelsOf, networkOwner, sharesNetwork } from './container.ts';
import {
  type Exit,
  outOfMemory,
  removedFromOutside,
  resumeContainer,
  runContainer,
} from './container-run.ts';
import { type Address, addressOf, type FormerTask, type NetworkInspect, pauseName } from './former.ts';
import { ensureImage, type Image, type LoginFor, PullError } from './image.ts';
import { DependencyError, dependants, meets } from './order.ts';
import { type Owner, removeContainer } from './owner.ts';
import { ensurePauseImage } from './pause.ts';

export interface TaskContext {
  docker: DockerClient;
  clock: Clock;
  owner: Owner;
  loginFor: LoginFor;
  log: (line: string) => void;
}

/** One container's way through the task, as promises that others wait on. */
class Piece {
  readonly spec: ContainerSpec;
  readonly started = Promise.withResolvers<void>();
  readonly healthy = Promise.withResolvers<void>();
  readonly exited = Promise.withResolvers<Exit>();
  id: string | undefined;
  running = false;
  over = false;
  /** It is killed, and its end shall be put down to its memory. */
  oom = false;

  constructor(spec: ContainerSpec) {
    this.spec = spec;
    // Nobody may be waiting for it.
    for (const { promise } of [this.started, this.healthy]) promise.catch(() => {});
  }
}

class Stopping extends Error {}

/** A text for ECS's stoppedReason: the error's word and what follows its colon. */
class StartError extends Error {
  readonly word: string;
  constructor(word: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.word = word;
  }
}

/** Runs one task with Docker. `finished` resolves when nothing of it is left, and never rejects. */
export class DockerTask implements EngineTask {
  readonly finished: Promise<void>;
  readonly #context: TaskContext;
  readonly #spec: TaskSpec;
  readonly #on: (event: TaskEvent) => void;
  readonly #pieces: Map<string, Piece>;
  readonly #stop = new AbortController();
  /** Every container made for the task, the network's owner included. */
  readonly #made: string[] = [];
  #address: Address | undefined;
  #shortestStop = Number.POSITIVE_INFINITY;

  /** @param former What a process before this one left of the task: it is taken over, and not started. */
  constructor(
    context: TaskContext,
    spec: TaskSpec,
    on: (event: TaskEvent) => void,
    former?: { task: FormerTask; known: KnownTask },
  ) {
    this.#context = context;
    this.#spec = spec;
    this.#on = (event) => {
      try {
        on(event);
      } catch (error) {
        context.log(`docker: task ${spec.taskId}: ${String(error)}`);
      }
    };
    this.#pieces = new Map(spec.containers.map((container) => [container.name, new Piece(container)]));
    this.#address = former?.task.address;
    this.finished = this.#run(former);
  }

  /** @param within Seconds that no container may take longer than, whatever its stopTimeout */
  stop(within = Number.POSITIVE_INFINITY): void {
    this.#shortestStop = Math.min(this.#shortestStop, within);
    this.#stop.abort(new Stopping());
  }

  endpoint(container: string, port: number): Endpoint | undefined {
    const piece = this.#pieces.get(container);
    if (!piece?.running || !this.#address || !piece.spec.ports.includes(port)) return undefined;
    const { ip, published } = this.#address;
    if (reachesDirectly(ip)) return { kind: 'socket', host: ip, port };
    const host = published.get(port);
    return host === undefined ? undefined : { kind: 'socket', host: '127.0.0.1', port: host };
  }

  harm(container: string, how: Harm): void {
    const piece = this.#pieces.get(container);
    if (!piece?.running || !piece.id) return;
    const { docker, log } = this.#context;
    if (how === 'oom') piece.oom = true;
    const call = how === 'freeze' ? 'pause' : 'kill';
    docker.json('POST', `/containers/${piece.id}/${call}`).catch((error: unknown) => {
      // It has ended by itself meanwhile, or is frozen already.
      if (!(error instanceof DockerError && (error.status === 404 || error.status === 409)))
        log(`docker: ${call} ${container}: ${String(error)}`);
    });
  }

  async #run(former: { task: FormerTask; known: KnownTask } | undefined): Promise<void> {
    if (former) this.#takeOver(former.task, former.known);
    await Promise.resolve(); // the caller gets its handle before the first event
    const pieces = [...this.#pieces.values()];
    try {
      if (!former) {
        const images = await this.#orStop(this.#pull());
        const joins = await this.#network();
        await this.#startAll(images, joins);
        this.#on({ type: 'running' });
      }
      await this.#orStop(Promise.all(pieces.map((piece) => piece.exited.promise)));
    } catch (error) {
      if (!(error instanceof Stopping)) this.#tellFailure(error);
      this.stop();
    }
    try {
      await this.#stopAll();
    } finally {
      await this.#remove();
      this.#on({ type: 'stopped' });
    }
  }

  #takeOver(task: FormerTask, known: KnownTask): void {
    const { docker, clock } = this.#context;
    this.#made.push(...task.made);
    for (const piece of this.#pieces.values()) {
      const { name } = piece.spec;
      piece.id = task.containers.get(name);
      piece.started.resolve();
      if (known.health(name) === 'HEALTHY') piece.healthy.resolve();
      // Until it is known otherwise.
      piece.running = piece.id !== undefined;
      if (piece.id === undefined) {
        void Promise.resolve().then(() => this.#ended(piece, removedFromOutside));
        continue;
      }
      const pass = (event: TaskEvent) => this.#pass(piece, event);
      const { exited } = resumeContainer(docker, clock, piece.id, piece.spec, pass, known);
      void this.#untilItEnds(piece, piece.id, exited);
    }
  }

  /** Gives up waiting as soon as the task is to stop. */
  async #orStop<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.#stop;
    signal.throwIfAborted();
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([work, aborted.promise]);
    } finally {
      signal.removeEventListener('abort', onAbort);
      work.catch(() => {});
    }
  }

  async #pull(): Promise<Map<string, Image>> {
    const { docker, clock, loginFor } = this.#context;
    this.#on({ type: 'pull-started' });
    const names = [...new Set(this.#spec.containers.flatMap(({ image, idle }) => (idle ? [] : image)))];
    const images = await Promise.all(
      names.map(async (name) => [name, await ensureImage(docker, clock, name, loginFor)] as const),
    );
    if (!this.#stop.signal.aborted) this.#on({ type: 'pull-stopped' });
    return new Map(images);
  }

  /**
   * A task of one container owns its network itself; otherwise a pause container does.
   * @returns the network mode for the containers, or undefined where the only one owns the network
   */
  async #network(): Promise<string | undefined> {
    if (!sharesNetwork(this.#spec)) return undefined;
    const { docker, owner } = this.#context;
    const image = await ensurePauseImage(docker, owner);
    const id = await this.#create(pauseName, {
      ...networkOwner(this.#spec),
      Image: image,
      Cmd: ['/pause'],
      Labels: labelsOf(owner, this.#spec, pauseName),
    });
    await docker.json('POST', `/containers/${id}/start`);
    await this.#learnAddress(id);
    return `container:${id}`;
  }

  async #learnAddress(id: string): Promise<void> {
    const address = addressOf(
      await this.#context.docker.json<NetworkInspect>('GET', `/containers/${id}/json`),
    );
    // Without one it has ended already; its exit will say so.
    if (!address) return;
    this.#address = address;
    this.#on({ type: 'connected', privateIp: address.ip });
  }

  async #create(name: string, body: Record<string, unknown>): Promise<string> {
    const { Id } = await this.#context.docker.json<{ Id: string }>('POST', '/containers/create', {
      query: { name: containerName(this.#spec, name) },
      body,
    });
    this.#made.push(Id);
    return Id;
  }

  /** Starts the containers in the order that dependsOn asks for; those that need not wait start side by side. */
  async #startAll(images: Map<string, Image>, joins: string | undefined): Promise<void> {
    const results = await Promise.allSettled(
      [...this.#pieces.values()].map(async (piece) => {
        try {
          await this.#startOne(piece, images, joins);
        } catch (error) {
          piece.started.reject(error);
          // The others need not go on; but what is half started is waited for, so that it is removed as well.
          if (!(error instanceof Stopping)) this.stop();
          throw error;
        }
      }),
    );
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    const first = reasons.find((reason) => !(reason instanceof Stopping)) ?? reasons[0];
    if (first) throw first;
  }

  async #startOne(piece: Piece, images: Map<string, Image>, joins: string | undefined): Promise<void> {
    const { docker, clock, owner } = this.#context;
    const { spec } = piece;
    const created = (async () => {
      const image = spec.idle ? await ensurePauseImage(docker, owner) : spec.image;
      const body = createBody(owner, this.#spec, spec, image, joins);
      return await this.#create(spec.name, spec.idle ? { ...body, Cmd: ['/pause'] } : body);
    })();
    created.catch(() => {});
    try {
      await this.#waitForDependencies(spec);
    } catch (error) {
      // Otherwise it would be made after everything was removed.
      await created.catch(() => {});
      throw error;
    }
    try {
      piece.id = await created;
    } catch (cause) {
      throw new StartError('CannotCreateContainerError', daemonSays(cause), { cause });
    }
    this.#stop.signal.throwIfAborted();
    const run = await runContainer(docker, clock, piece.id, spec, (event) => this.#pass(piece, event)).catch(
      (cause: unknown) => {
        throw new StartError('CannotStartContainerError', daemonSays(cause), { cause });
      },
    );
    piece.running = true;
    if (joins === undefined) await this.#learnAddress(piece.id);
    const digest = images.get(spec.image)?.digest;
    const status = { type: 'container', name: spec.name, status: 'RUNNING', runtimeId: piece.id } as const;
    this.#on(digest ? { ...status, digest } : status);
    piece.started.resolve();
    void this.#untilItEnds(piece, piece.id, run.exited);
  }

  /** Waits for a container's end, and for the next one where its restart policy starts it again. */
  async #untilItEnds(piece: Piece, id: string, first: Promise<Exit>): Promise<void> {
    const { docker, clock } = this.#context;
    for (let exited = first; ; ) {
      const since = clock.now();
      const exit = await exited;
      const again = restarts(piece.spec.restartPolicy, exit.exitCode, clock.now() - since);
      if (!again || this.#stop.signal.aborted) return this.#ended(piece, exit);
      piece.oom = false;
      try {
        ({ exited } = await runContainer(docker, clock, id, piece.spec, (event) => this.#pass(piece, event)));
        // The task was stopped just then, and nobody told this container.
        if (this.#stop.signal.aborted) await docker.json('POST', `/containers/${id}/kill`);
      } catch {
        return this.#ended(piece, exit);
      }
    }
  }

  async #waitForDependencies({ name, dependsOn }: ContainerSpec): Promise<void> {
    await Promise.all(
      dependsOn.map(async ({ containerName: on, condition }) => {
        const piece = this.#pieces.get(on);
        if (!piece) return;
        const milestones = {
          started: piece.started.promise,
          healthy: piece.healthy.promise,
          exited: piece.exited.promise,
        };
        await this.#orStop(meets(milestones, condition, { waits: name, for: on }, this.#startLimit(piece)));
      }),
    );
  }

  #startLimit({ spec }: Piece) {
    const seconds = spec.startTimeout;
    return seconds === undefined ? undefined : { seconds, clock: this.#context.clock };
  }

  #pass(piece: Piece, event: TaskEvent): void {
    if (piece.over) return;
    if (event.type === 'health' && event.status === 'HEALTHY') piece.healthy.resolve();
    this.#on(event);
  }

  #ended(piece: Piece, exit: Exit): void {
    if (piece.over) return;
    piece.over = true;
    piece.running = false;
    const end = piece.oom ? outOfMemory : exit;
    this.#on({ type: 'container', name: piece.spec.name, status: 'STOPPED', ...end });
    piece.exited.resolve(end);
    if (piece.spec.essential) this.stop();
  }

  #tellFailure(error: unknown): void {
    const [word, message] =
      error instanceof StartError
        ? [error.word, error.message]
        : error instanceof PullError
          ? ['CannotPullContainerError', error.message]
          : error instanceof DependencyError
            ? ['ContainerDependencyError', error.message] // ECS's own word for it is not documented
            : ['CannotStartContainerError', daemonSays(error)];
    this.#on({ type: 'start-failed', error: word, message });
  }

  /** SIGTERM first to the containers on which no other depends, SIGKILL after each one's stopTimeout. */
  async #stopAll(): Promise<void> {
    const { docker, log } = this.#context;
    await Promise.all(
      [...this.#pieces.values()].map(async (piece) => {
        const { name, stopTimeout } = piece.spec;
        await Promise.all(
          dependants(this.#spec.containers, name).map((other) => this.#pieces.get(other)?.exited.promise),
        );
        if (piece.running && piece.id) {
          const seconds = Math.min(stopTimeout, this.#shortestStop);
          try {
            await docker.json('POST', `/containers/${piece.id}/stop`, { query: { t: String(seconds) } });
          } catch (error) {
            // 404: somebody removed it, and its exit says so.
            if (!(error instanceof DockerError && error.status === 404))
              log(`docker: stop ${name}: ${String(error)}`);
          }
          await piece.exited.promise;
        } else {
          this.#ended(piece, {});
        }
      }),
    );
  }

  async #remove(): Promise<void> {
    const { docker, log } = this.#context;
    // The network's owner last.
    for (const id of this.#made.toReversed()) {
      await removeContainer(docker, id).catch((error: unknown) =>
        log(`docker: remove ${id}: ${String(error)}`),
      );
    }
  }
}

function daemonSays(error: unknown): string {
  if (error instanceof DockerError && error.status > 0) return `Error response from daemon: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
