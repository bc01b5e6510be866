import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Endpoint } from '../engine/engine.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Listeners } from './listeners.ts';
import type { Memory } from './memory.ts';
import type { Group, Listener, Rule } from './model.ts';
import { noRecords, type Records, readRecords } from './records.ts';
import { type HealthChange, Target } from './targets.ts';

/** The records as last read, and the targets that live by them. */
export class Live {
  readonly #clock: Clock;
  readonly #upstream: Upstream;
  readonly #memory: Memory;
  readonly #listeners: Listeners;
  /** By `account/region`. */
  readonly #records = new Map<string, Records>();
  readonly #targets = new Map<string, Map<string, Target>>();
  readonly #watchers = new Set<(change: HealthChange) => void>();
  /** Reads go one after the other, and one that has not begun serves all who wait for it. */
  #reading: Promise<unknown> = Promise.resolve();
  readonly #queued = new Map<string, Promise<void>>();
  #closed = false;

  constructor(parts: { clock: Clock; upstream: Upstream; memory: Memory; listeners: Listeners }) {
    this.#clock = parts.clock;
    this.#upstream = parts.upstream;
    this.#memory = parts.memory;
    this.#listeners = parts.listeners;
  }

  group(arn: string): Group | undefined {
    return this.records(arn)?.groups.get(arn);
  }

  rule(arn: string): { rule: Rule; listener: Listener } | undefined {
    for (const listener of this.records(arn)?.listeners.values() ?? []) {
      const rule = listener.rules.find((candidate) => candidate.arn === arn);
      if (rule) return { rule, listener };
    }
    return undefined;
  }

  /** The records of an ARN's account and region, if they have been read. */
  records(arn: string): Records | undefined {
    const [, , , region, account] = arn.split(':');
    return this.#records.get(`${account}/${region}`);
  }

  targets(groupArn: string): Target[] {
    return [...(this.#targets.get(groupArn)?.values() ?? [])];
  }

  target(groupArn: string, id: string, port: number): Target | undefined {
    return this.#targets.get(groupArn)?.get(`${id}:${port}`);
  }

  /** Looks something up, once more after a fresh read if it isn't known. */
  async find<T>(scope: Scope, look: () => T | undefined): Promise<T | undefined> {
    const known = look();
    if (known !== undefined) return known;
    await this.refresh(scope);
    return look();
  }

  /** Reads the records at least once. */
  async ready(scope: Scope): Promise<Records> {
    const name = `${scope.account}/${scope.region}`;
    if (!this.#records.has(name)) await this.refresh(scope);
    return this.#records.get(name) ?? noRecords();
  }

  /** Reads the records anew and makes targets and listeners follow them. */
  refresh(scope: Scope): Promise<void> {
    const name = `${scope.account}/${scope.region}`;
    let queued = this.#queued.get(name);
    if (!queued) {
      queued = this.#reading.then(async () => {
        this.#queued.delete(name);
        this.#records.set(name, await readRecords(this.#upstream, scope, this.#memory.kept));
        await this.#follow();
      });
      this.#queued.set(name, queued);
      this.#reading = queued.catch(() => {});
    }
    return queued;
  }

  async #follow(): Promise<void> {
    if (this.#closed) return;
    for (const [arn, targets] of this.#targets) {
      const group = this.group(arn);
      for (const target of targets.values()) {
        if (group) target.follow(group, group.loadBalancerArns.length > 0);
        else target.leave();
      }
      if (!group) this.#targets.delete(arn);
    }
    const all = [...this.#records.values()];
    await this.#listeners.follow(
      new Map(all.flatMap((records) => [...records.loadBalancers])),
      new Map(all.flatMap((records) => [...records.listeners])),
    );
    this.#forget();
  }

  /** What is kept for records that are gone; those of an account and region that was not read yet may be there. */
  #forget(): void {
    const { hosts, ports, targets } = this.#memory;
    for (const [map, name] of [
      [hosts, 'loadBalancers'],
      [ports, 'listeners'],
      [targets, 'groups'],
    ] as const) {
      for (const arn of map.keys()) {
        const records = this.records(arn);
        if (records && !records[name].has(arn)) map.delete(arn);
      }
    }
    this.#memory.save();
  }

  register(group: Group, at: { id: string; port: number; endpoint: Endpoint }): void {
    let targets = this.#targets.get(group.arn);
    if (!targets) {
      targets = new Map();
      this.#targets.set(group.arn, targets);
    }
    const key = `${at.id}:${at.port}`;
    const before = targets.get(key);
    // Registering what is registered already changes nothing; one that drains starts anew.
    if (before && !before.draining && sameEndpoint(before.endpoint, at.endpoint)) return;
    before?.replaced();
    const target = new Target(this.#clock, group, at, (change) => this.#tell(change));
    targets.set(key, target);
    target.follow(group, group.loadBalancerArns.length > 0);
  }

  deregister(groupArn: string, id: string, port: number): Promise<void> {
    const target = this.target(groupArn, id, port);
    if (!target) return Promise.resolve();
    const delay = (this.group(groupArn)?.deregistrationDelay ?? 0) * 1000;
    return target.drain(delay, () => {
      const targets = this.#targets.get(groupArn);
      if (targets?.get(target.key) === target) targets.delete(target.key);
    });
  }

  onHealth(callback: (change: HealthChange) => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  #tell(change: HealthChange): void {
    for (const watcher of this.#watchers) watcher(change);
  }

  close(): void {
    this.#closed = true;
    this.#watchers.clear();
    for (const targets of this.#targets.values()) for (const target of targets.values()) target.leave();
    this.#targets.clear();
  }
}

function sameEndpoint(a: Endpoint, b: Endpoint): boolean {
  if (a.kind === 'socket' && b.kind === 'socket') return a.host === b.host && a.port === b.port;
  return a === b;
}
