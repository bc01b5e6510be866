import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { describeServiceDeployments } from '../aws/deployments.ts';
import type { Ecs } from '../aws/ecs.ts';
import { activeService, describeServices } from '../aws/services.ts';

/** A round of looks begins this long after the one before, in milliseconds: sooner in the first minute of a small fleet. */
const quickMs = 1_000;
const calmMs = 2_000;
const quickFor = 60_000;
const smallFleet = 20;
/** Who asks first waits this long for others. */
const gatherMs = 20;

/**
 * Looks at services of one cluster for all who follow a deployment there: their questions of one round go out together, one
 * DescribeServices for each ten services and one DescribeServiceDeployments for each twenty deployments. It also sets the pace:
 * a look waits for the next round.
 */
export class FleetWatch {
  readonly #ecs: Ecs;
  readonly #services: Rounds<Service>;
  readonly #fresh: Rounds<Service>;
  readonly #deployments: Rounds<ServiceDeployment>;
  #startedAt: number | undefined;

  constructor(ecs: Ecs) {
    this.#ecs = ecs;
    this.#services = new Rounds(10, (names) => describeServices(ecs, names));
    this.#fresh = new Rounds(10, (names) => describeServices(ecs, names));
    this.#deployments = new Rounds(20, (arns) => describeServiceDeployments(ecs, arns));
  }

  /** The service as it is in the next round. The raw SDK error is thrown. @throws ActionError if there is none */
  async service(name: string, signal: AbortSignal): Promise<Service> {
    this.#startedAt ??= performance.now();
    const quick = performance.now() - this.#startedAt < quickFor && this.#services.lastRound <= smallFleet;
    return activeService(this.#ecs, name, await this.#services.ask(name, quick ? quickMs : calmMs, signal));
  }

  /** The service as it is now, at once but for others who want the same. As `service` otherwise. */
  async serviceNow(name: string, signal: AbortSignal): Promise<Service> {
    return activeService(this.#ecs, name, await this.#fresh.ask(name, 0, signal));
  }

  /** The service deployment, at once but for the others of the same round. The raw SDK error is thrown. */
  deployment(arn: string, signal: AbortSignal): Promise<ServiceDeployment | undefined> {
    return this.#deployments.ask(arn, 0, signal);
  }
}

interface Question<T> {
  key: string;
  answer(value: T | undefined): void;
  fail(error: unknown): void;
}

/** Gathers questions and asks them together. Questions of one key in a round are one. */
class Rounds<T> {
  /** How many keys the last round had. */
  lastRound = 0;
  readonly #most: number;
  readonly #load: (keys: string[]) => Promise<Map<string, T>>;
  #waiting: Question<T>[] = [];
  #begunAt = -Infinity;

  constructor(most: number, load: (keys: string[]) => Promise<Map<string, T>>) {
    this.#most = most;
    this.#load = load;
  }

  ask(key: string, paceMs: number, signal: AbortSignal): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const onAbort = () => reject(signal.reason);
      const done = () => signal.removeEventListener('abort', onAbort);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.push({
        key,
        answer: (value) => {
          done();
          resolve(value);
        },
        fail: (error) => {
          done();
          reject(error);
        },
      });
      // The first one sets the round's time; the others come along.
      if (this.#waiting.length === 1)
        setTimeout(() => this.#round(), Math.max(gatherMs, this.#begunAt + paceMs - performance.now()));
    });
  }

  #round(): void {
    this.#begunAt = performance.now();
    const questions = Map.groupBy(this.#waiting, ({ key }) => key);
    this.#waiting = [];
    const keys = [...questions.keys()];
    this.lastRound = keys.length;
    for (let at = 0; at < keys.length; at += this.#most) {
      const batch = keys.slice(at, at + this.#most);
      const all = batch.flatMap((key) => questions.get(key) ?? []);
      this.#load(batch).then(
        (found) => {
          for (const { key, answer } of all) answer(found.get(key));
        },
        (error: unknown) => {
          for (const { fail } of all) fail(error);
        },
      );
    }
  }
}
