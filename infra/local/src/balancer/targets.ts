import http from 'node:http';
import type { Clock } from '../core/clock.ts';
import type { Endpoint } from '../engine/engine.ts';
import type { TargetHealth } from './balancer.ts';
import {
  afterCheck,
  checking,
  draining,
  healthy,
  newChecked,
  nextCheck,
  notInUse,
  notRegistered,
} from './health.ts';
import type { Group } from './model.ts';
import { probe } from './probe.ts';

export type HealthChange = { targetGroupArn: string; id: string; port: number; health: TargetHealth };

/** What goes on at a target: a request, or a WebSocket. */
export interface Flight {
  /** Ends it from our side: the deregistration delay is over. */
  cut(): void;
}

/** One registered target: its health, what is in flight to it, and its way out. */
export class Target {
  readonly id: string;
  readonly port: number;
  readonly endpoint: Endpoint;
  readonly groupArn: string;
  /** Connections to this target only, kept alive between requests. */
  readonly agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  readonly #clock: Clock;
  readonly #tell: (change: HealthChange) => void;
  readonly #flights = new Set<Flight>();
  /** Of its checks, while its group is in use. */
  #checked: TargetHealth = checking;
  #group: Group;
  #inUse = false;
  #stopChecks = () => {};
  #drain: { done: PromiseWithResolvers<void>; cancel: () => void } | undefined;
  #gone = false;
  #shown: TargetHealth = notInUse;
  #healthySince = Number.POSITIVE_INFINITY;

  constructor(
    clock: Clock,
    group: Group,
    target: { id: string; port: number; endpoint: Endpoint },
    tell: (change: HealthChange) => void,
  ) {
    this.#clock = clock;
    this.#group = group;
    this.#tell = tell;
    this.id = target.id;
    this.port = target.port;
    this.endpoint = target.endpoint;
    this.groupArn = group.arn;
  }

  get key(): string {
    return `${this.id}:${this.port}`;
  }

  get health(): TargetHealth {
    if (this.#gone) return notRegistered;
    if (this.#drain) return draining;
    return this.#inUse ? this.#checked : notInUse;
  }

  get healthy(): boolean {
    return this.health.state === 'healthy';
  }

  /** When it turned healthy, in the clock's milliseconds; Infinity while it is not. */
  get healthySince(): number {
    return this.#healthySince;
  }

  get draining(): boolean {
    return this.#drain !== undefined;
  }

  get inFlight(): number {
    return this.#flights.size;
  }

  /** Follows its group's record. Checks run while the group is in use, and start anew when their settings change. */
  follow(group: Group, inUse: boolean): void {
    const same = JSON.stringify(group.healthCheck) === JSON.stringify(this.#group.healthCheck);
    this.#group = group;
    if (this.#drain || this.#gone) return;
    if (inUse && (!this.#inUse || !same)) {
      // Changed settings do not take a target's health from it; a group that comes into use starts its targets anew.
      if (!this.#inUse) this.#checked = checking;
      this.#stopChecks();
      this.#inUse = true;
      this.#stopChecks = this.#check(group);
    } else if (!inUse && this.#inUse) {
      this.#stopChecks();
      this.#inUse = false;
    }
    this.#show();
  }

  /** Counts something in flight. @returns to be called once at its end */
  take(flight: Flight): () => void {
    this.#flights.add(flight);
    return () => {
      this.#flights.delete(flight);
      if (this.#drain) this.#closeIdle();
      if (this.#drain && this.#flights.size === 0) this.#drain.done.resolve();
    };
  }

  /**
   * No new requests from now on. Resolves when nothing is in flight, or after `delay` ms, when what is left is cut. An idle
   * target is done at once, yet shown as draining until the delay ends, as on AWS; then `onGone` is called.
   */
  drain(delay: number, onGone: () => void): Promise<void> {
    if (this.#drain) return this.#drain.done.promise;
    const done = Promise.withResolvers<void>();
    const over = () => {
      this.leave();
      onGone();
    };
    this.#stopChecks();
    this.#drain = { done, cancel: this.#clock.after(delay, over) };
    if (this.#flights.size === 0) done.resolve();
    this.#closeIdle();
    this.#show();
    if (delay === 0) over();
    return done.promise;
  }

  /** Gone at once: what is in flight is cut. */
  leave(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#stopChecks();
    this.#drain?.cancel();
    for (const flight of this.#flights) flight.cut();
    this.#drain?.done.resolve();
    this.agent.destroy();
    this.#show();
  }

  /** Replaced by a new registration of the same address: what is in flight may end, the one who waits is told. */
  replaced(): void {
    this.#gone = true;
    this.#stopChecks();
    this.#drain?.cancel();
    this.#drain?.done.resolve();
    this.#closeIdle();
  }

  #show(): void {
    const { health } = this;
    const before = this.#shown;
    this.#shown = health;
    if (health.state !== 'healthy') this.#healthySince = Number.POSITIVE_INFINITY;
    else if (before.state !== 'healthy') this.#healthySince = this.#clock.now();
    if (
      before.state === health.state &&
      before.reason === health.reason &&
      before.description === health.description
    )
      return;
    this.#tell({ targetGroupArn: this.groupArn, id: this.id, port: this.port, health });
  }

  #closeIdle(): void {
    // A connection comes back to the agent after its last response has been read.
    setImmediate(() => {
      for (const sockets of Object.values(this.agent.freeSockets)) {
        for (const socket of sockets ?? []) socket.destroy();
      }
    });
  }

  #check({ healthCheck: settings }: Group): () => void {
    const { endpoint } = this;
    if (endpoint.kind === 'scripted') {
      // Its script is its health: no checks, no thresholds.
      const read = () => {
        this.#checked = scriptedHealth[endpoint.health()];
        this.#show();
      };
      read();
      return endpoint.onHealth(read);
    }
    if (!settings.enabled) {
      this.#checked = healthy;
      return () => {};
    }
    let stopped = false;
    let cancel = () => {};
    let checked = { ...newChecked(settings, this.#clock.now()), shown: this.#checked };
    const run = async () => {
      const result = await probe(this.#clock, settings, { id: this.id, port: this.port, endpoint });
      if (stopped) return;
      checked = afterCheck(checked, result, settings, this.#clock.now());
      this.#checked = checked.shown;
      this.#show();
      cancel = this.#clock.after(nextCheck(checked, settings), run);
    };
    void run();
    return () => {
      stopped = true;
      cancel();
    };
  }
}

const scriptedHealth: Record<'initial' | 'healthy' | 'unhealthy', TargetHealth> = {
  initial: checking,
  healthy,
  unhealthy: { state: 'unhealthy', reason: 'Target.FailedHealthChecks', description: 'Health checks failed' },
};
