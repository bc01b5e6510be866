/**
 * What runs tasks. ECS decides what shall run; an engine makes it so and says what happens. There are two: `docker` runs
 * real containers, `scripted` pretends, as the task's own environment tells it to (LOCAL_SCRIPT).
 */
export interface Engine {
  readonly name: 'docker' | 'scripted';
  /**
   * Starts a task and returns at once; everything that happens is told through `on`, in order, until `stopped`, which is
   * the last event of every task and always comes.
   */
  start(spec: TaskSpec, on: (event: TaskEvent) => void): EngineTask;
  /** What outlived a former process with the same state folder; only where tasks can. */
  readonly former?: {
    adopt: Adopt;
    /** Removes what nobody adopted. Gives how many containers that were. */
    removeRest(): Promise<number>;
  };
  /** Stops every task this engine runs and lets go of what it holds. Resolves when nothing is left running. */
  close(): Promise<void>;
}

/**
 * Takes a task over that a former process started and that had reached RUNNING: from then on it is as if it had been started
 * here, except that only what happens from now on is told, an end while nobody looked included. Undefined: it is gone.
 */
export type Adopt = (
  spec: TaskSpec,
  known: KnownTask,
  on: (event: TaskEvent) => void,
) => EngineTask | undefined;

/** What was known of a task when its process ended. */
export interface KnownTask {
  /** What a container's checks said last. */
  health(container: string): 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY';
  /** The last lines of a container that are in its log, oldest first; undefined where it has no log. */
  lastLines(container: string): Promise<KnownLine[] | undefined>;
}

/** A line in a log, and when it arrived there, in milliseconds. */
export interface KnownLine {
  text: string;
  at: number;
}

export interface EngineTask {
  /** SIGTERM to every container (in reverse order of dependsOn), SIGKILL after each one's stopTimeout. Idempotent. */
  stop(): void;
  /** Where a container's port really answers, once running; undefined before, or if the port is not mapped. */
  endpoint(container: string, port: number): Endpoint | undefined;
  /** Does something to a running container that nobody wishes for; nothing happens where it does not run. */
  harm(container: string, how: Harm): void;
}

/**
 * What can be done to a container from outside. `crash`: its process is killed. `oom`: the same, and it is said to have been
 * for its memory. `freeze`: it goes on to exist and does nothing any more, so that its checks fail.
 */
export type Harm = 'crash' | 'oom' | 'freeze';

/** Where the load balancer sends requests for a target. */
export type Endpoint = SocketEndpoint | ScriptedEndpoint;

export interface SocketEndpoint {
  kind: 'socket';
  host: string;
  port: number;
}

/** A target without a socket: its health is what its script says, and its answers are made up. */
export interface ScriptedEndpoint {
  kind: 'scripted';
  health(): 'initial' | 'healthy' | 'unhealthy';
  /** Calls back at each change of `health()`. The returned function unsubscribes. */
  onHealth(callback: () => void): () => void;
  /** The body of its HTTP 200 answers: JSON that names task, family:revision and container. */
  answer(): string;
}

export interface TaskSpec {
  /** 32 hex digits, the last part of the task's ARN. */
  taskId: string;
  clusterName: string;
  /** The service's name, if a service started it: for container names and labels that people read. */
  serviceName?: string;
  family: string;
  revision: number;
  /** Task-level limits. cpu in units (1024 = one vCPU), memory in MiB. */
  cpu?: number;
  memory?: number;
  /** In an order in which every container comes after those it depends on. */
  containers: ContainerSpec[];
}

export interface ContainerSpec {
  name: string;
  image: string;
  essential: boolean;
  command?: string[];
  entryPoint?: string[];
  /** Plain environment and resolved secrets together. */
  environment: Record<string, string>;
  ports: number[];
  user?: string;
  workingDirectory?: string;
  readonlyRootFilesystem?: boolean;
  initProcessEnabled?: boolean;
  /** Hard limit in MiB, if the container has one of its own. */
  memory?: number;
  cpu?: number;
  dockerLabels?: Record<string, string>;
  /** ECS's container health check; the image's own HEALTHCHECK is ignored. Seconds. */
  healthCheck?: {
    command: string[];
    interval: number;
    timeout: number;
    retries: number;
    startPeriod: number;
  };
  dependsOn: { containerName: string; condition: 'START' | 'COMPLETE' | 'SUCCESS' | 'HEALTHY' }[];
  /** Seconds; 30 unless the task definition says otherwise. */
  stopTimeout: number;
  startTimeout?: number;
  /** It is started again in place of ending, if it ran for so many seconds and its exit code is not ignored. */
  restartPolicy?: { ignoredExitCodes: number[]; attemptPeriod: number };
  /** It only has to be there: its image is not pulled, and it does nothing. */
  idle?: true;
}

/** Times are the clock's, in milliseconds. */
export type TaskEvent =
  | { type: 'pull-started' }
  | { type: 'pull-stopped' }
  /** A container's state changed. `digest` is the image's manifest digest where known. */
  | { type: 'container'; name: string; status: 'RUNNING'; runtimeId: string; digest?: string }
  | { type: 'container'; name: string; status: 'STOPPED'; exitCode?: number; reason?: string }
  /** The task's address inside its network, as ECS reports it in the ENI attachment. */
  | { type: 'connected'; privateIp: string }
  /** Every container that has to run at the start runs. */
  | { type: 'running' }
  | { type: 'health'; name: string; status: 'HEALTHY' | 'UNHEALTHY' }
  | { type: 'log'; container: string; line: string; at: number }
  /** The task could not be started: ECS's word for it, e.g. `CannotPullContainerError`, with the text after the colon. */
  | { type: 'start-failed'; error: string; message: string }
  /** No container runs any more. Last event of the task. */
  | { type: 'stopped' };
