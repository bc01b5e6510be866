import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { defaultScope } from '../../../src/core/scope.ts';
import { look } from '../../../src/ecs/rollout/alarms.ts';
import { limits } from '../../../src/ecs/rollout/limits.ts';
import { nextStates } from '../../../src/ecs/rollout/states.ts';
import {
  beginDeployment,
  type Context,
  currentServiceDeployment,
  growShares,
  isOpen,
  settleRollback,
  settleStops,
  stopByUser,
} from '../../../src/ecs/rollout/transitions.ts';
import { count } from '../../../src/ecs/scheduler/judging.ts';
import { newServiceTask } from '../../../src/ecs/scheduler/new-task.ts';
import { type ReconcilerParts, reconcile } from '../../../src/ecs/scheduler/reconciler.ts';
import { countsOf } from '../../../src/ecs/scheduler/scheduler.ts';
import {
  type Cluster,
  type Deployment,
  type DeploymentConfiguration,
  isWanted,
  type RevisionSettings,
  type Service,
  type ServiceDeploymentStatus,
  type Task,
  type TaskDefinition,
} from '../../../src/ecs/store/model.ts';
import { addTask } from '../../../src/ecs/store/store.ts';
import { scriptedBalancer } from '../../support-ecs.ts';

/**
 * The reconciler and the transitions over a service whose tasks do what the test says: nothing here is an engine's doing, so
 * every sequence of outcomes can come.
 */
class World {
  readonly clock = manualClock();
  readonly cluster = { scope: defaultScope, name: 'main', tasks: new Map<string, Task>() } as Cluster;
  readonly service: Service;
  /** Every status that each service deployment was seen in. */
  readonly seen = new Map<string, ServiceDeploymentStatus[]>();
  readonly #context: () => Context;
  #deployments = 0;

  constructor(deploymentConfiguration: DeploymentConfiguration, desiredCount: number) {
    this.service = {
      scope: defaultScope,
      name: 'web',
      cluster: 'main',
      status: 'ACTIVE',
      desiredCount,
      settings: { deploymentConfiguration, healthCheckGracePeriodSeconds: 0, propagateTags: 'NONE' },
      deployments: [],
      revisions: [],
      serviceDeployments: [],
      events: [],
      steady: false,
      tags: [],
    } as unknown as Service;
    this.#context = () => ({
      now: this.clock.now(),
      say: () => {},
      counts: () => countsOf(this.cluster, this.service),
    });
  }

  get wanted(): Task[] {
    return [...this.cluster.tasks.values()].filter(isWanted);
  }

  get limits() {
    return limits(this.service.desiredCount, this.service.settings.deploymentConfiguration);
  }

  /** As the reconciler judges: all checks passed for a beat. */
  get healthy(): Task[] {
    const beat = 10_000;
    return this.wanted.filter(
      (task) =>
        task.passingSince !== undefined &&
        task.passingSince + beat <= this.clock.now() &&
        task.containers.every((c) => c.health === 'HEALTHY'),
    );
  }

  deploy(): void {
    const settings = {
      taskDefinition: `web:${++this.#deployments}`,
      platformVersion: 'LATEST',
      loadBalancers: [],
      serviceRegistries: [],
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    } as RevisionSettings;
    beginDeployment(this.service, settings, this.#context());
    this.run();
  }

  scale(desiredCount: number): void {
    growShares(this.service, Math.max(0, desiredCount - this.service.desiredCount));
    this.service.desiredCount = desiredCount;
    this.run();
  }

  stop(): void {
    stopByUser(this.service, this.#context());
    this.run();
  }

  alarm(): void {
    const current = currentServiceDeployment(this.service);
    if (current?.alarms) {
      current.alarms = look(current.alarms, [{ name: 'errors', state: 'ALARM', evaluation: 0 }]);
    }
    this.run();
  }

  looked(): void {
    const current = currentServiceDeployment(this.service);
    if (current?.alarms) {
      current.alarms = look(current.alarms, [{ name: 'errors', state: 'OK', evaluation: 20_000 }]);
    }
    this.run();
  }

  outcome(index: number, what: 'runs' | 'passes' | 'fails' | 'dies'): void {
    const tasks = this.wanted;
    const task = tasks[index % Math.max(1, tasks.length)];
    if (!task) return;
    if (what !== 'dies') {
      task.lastStatus = 'RUNNING';
      task.startedAt ??= this.clock.now();
      for (const container of task.containers) {
        if (what === 'passes') container.health = 'HEALTHY';
        if (what === 'fails') container.health = 'UNHEALTHY';
      }
    } else {
      task.desiredStatus = 'STOPPED';
      task.lastStatus = 'STOPPED';
      // As the scheduler counts: what was healthy before and dies is no failure of its deployment.
      if (!task.wasHealthy && !task.counted) {
        task.counted = true;
        count(this.service, task, 'failed');
      }
    }
    this.run();
  }

  async pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 500) {
      await this.clock.advance(500);
      if (passed % 1_000 === 0) {
        settleStops(this.service, this.clock.now());
        settleRollback(this.service, this.#context());
      }
      this.run();
    }
  }

  /** Lets every task that there is, and that comes, pass its checks. */
  async heal(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 1_000) {
      this.looked();
      for (let index = 0; index < this.wanted.length; index++) this.outcome(index, 'passes');
      await this.pass(1_000);
    }
  }

  run(): void {
    const parts: ReconcilerParts = {
      clock: this.clock,
      balancer: scriptedBalancer(this.clock),
      context: () => this.#context(),
      launch: (_cluster, _service, deployment) => this.#launch(deployment),
      stop: (task, _code, reason) => this.#stop(task, reason),
    };
    reconcile(parts, this.cluster, this.service);
    for (const { arn, status } of this.service.serviceDeployments) {
      const states = this.seen.get(arn) ?? [];
      if (states.at(-1) !== status) states.push(status);
      this.seen.set(arn, states);
    }
  }

  #launch(deployment: Deployment): Task {
    const revision = this.service.revisions.find((r) => r.number === deployment.revision);
    if (!revision) throw new Error(`no revision ${deployment.revision}`);
    expect(deployment.rolloutState).not.toBe('FAILED');
    const definition = {
      arn: revision.settings.taskDefinition,
      containers: [
        { name: 'app', image: 'app:1', essential: true, healthCheck: { command: ['CMD', 'true'] } },
      ],
      fields: {},
    } as unknown as TaskDefinition;
    const host = { everyContainerChecked: false, sidecar: false };
    const task = newServiceTask(
      this.cluster,
      this.service,
      deployment,
      revision,
      definition,
      this.clock.now(),
      host,
    );
    addTask(this.cluster, task);
    expect(this.wanted.length).toBeLessThanOrEqual(this.limits.upper);
    return task;
  }

  #stop(task: Task, reason: string): void {
    const counted = this.healthy.includes(task);
    task.desiredStatus = 'STOPPED';
    task.lastStatus = 'STOPPED';
    expect(reason).toMatch(/^Scaling activity initiated by|^Task failed container health checks$/);
    if (counted) expect(this.healthy.length).toBeGreaterThanOrEqual(this.limits.lower);
  }
}

/** Whether one status can come after another, be it through others that nobody saw. */
function follows(from: ServiceDeploymentStatus, to: ServiceDeploymentStatus): boolean {
  return nextStates[from].some((next) => next === to || follows(next, to));
}

const index = fc.nat({ max: 20 });
const step = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ do: 'deploy' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('scale' as const), to: fc.nat({ max: 8 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'alarm' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'looked' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'stop' as const }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('outcome' as const),
      index,
      what: fc.constantFrom('runs' as const, 'passes' as const, 'fails' as const, 'dies' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat({ max: 15_000 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('heal' as const), ms: fc.nat({ max: 15_000 }) }) },
);

const configuration = fc
  .record({
    minimumHealthyPercent: fc.constantFrom(0, 50, 75, 100),
    maximumPercent: fc.constantFrom(100, 125, 150, 200),
    breaker: fc.boolean(),
    breakerBack: fc.boolean(),
    reset: fc.boolean(),
    alarms: fc.boolean(),
    alarmsBack: fc.boolean(),
    early: fc.constantFrom(undefined, 'BLOCKING' as const, 'DEFERRED' as const),
  })
  .filter((c) => c.minimumHealthyPercent < 100 || c.maximumPercent > 100)
  .map(
    ({ minimumHealthyPercent, maximumPercent, ...c }): DeploymentConfiguration => ({
      strategy: 'ROLLING',
      minimumHealthyPercent,
      maximumPercent,
      deploymentCircuitBreaker: { enable: c.breaker, rollback: c.breakerBack, resetOnHealthyTask: c.reset },
      alarms: { alarmNames: ['errors'], enable: c.alarms, rollback: c.alarmsBack },
      ...(c.early && {
        earlySuccessCriteria: {
          enable: true,
          healthyPercent: Math.max(50, minimumHealthyPercent),
          sourceServiceRevisionCleanup: c.early,
        },
      }),
    }),
  );

test('whatever its tasks do and its clients ask for, a service keeps to its limits, its states and its end', async () => {
  await fc.assert(
    fc.asyncProperty(
      configuration,
      fc.nat({ max: 6 }),
      fc.array(step, { maxLength: 25 }),
      async (deploymentConfiguration, desiredCount, steps) => {
        const world = new World(deploymentConfiguration, desiredCount);
        world.deploy();
        for (const one of steps) {
          if (one.do === 'deploy') world.deploy();
          else if (one.do === 'scale') world.scale(one.to);
          else if (one.do === 'alarm') world.alarm();
          else if (one.do === 'looked') world.looked();
          else if (one.do === 'stop') world.stop();
          else if (one.do === 'outcome') world.outcome(one.index, one.what);
          else if (one.do === 'pass') await world.pass(one.ms);
          else await world.heal(one.ms);
          expect(world.service.deployments.filter((d) => d.status === 'PRIMARY')).toHaveLength(1);
        }

        // From here on all is well: what is under way ends.
        await world.heal(120_000);
        const { service } = world;
        const current = currentServiceDeployment(service);
        const stuck = world.limits.upper <= world.limits.lower && world.wanted.length > 0;
        if (current && isOpen(current)) expect(stuck).toBe(true);

        // And a good deployment brings it wholly to rest.
        const percents = { minimumHealthyPercent: 0, maximumPercent: 200 };
        service.settings.deploymentConfiguration = { ...deploymentConfiguration, ...percents };
        world.deploy();
        await world.heal(120_000);
        expect(currentServiceDeployment(service)?.status).toBe('SUCCESSFUL');
        expect(service.deployments.filter((d) => d.status !== 'INACTIVE')).toHaveLength(1);
        expect(world.wanted).toHaveLength(service.desiredCount);
        expect(service.serviceDeployments.filter(isOpen)).toEqual([]);
        expect(service.steady).toBe(true);
        for (const states of world.seen.values()) {
          expect(states[0]).toMatch(/^(PENDING|IN_PROGRESS)$/);
          for (const [at, to] of states.slice(1).entries()) {
            const from = states[at];
            if (from) expect(follows(from, to)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
