import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakerOf } from '../../../src/ecs/rollout/breaker.ts';
import {
  type DeploymentView,
  decide,
  type ServiceView,
  type TaskView,
} from '../../../src/ecs/rollout/decide.ts';
import { limits } from '../../../src/ecs/rollout/limits.ts';

const deployment = (id: string, more: Partial<DeploymentView> = {}): DeploymentView => ({
  id,
  primary: false,
  rolloutState: 'COMPLETED',
  trusted: true,
  share: 100,
  failures: 0,
  launchAfter: 0,
  ...more,
});

const task = (id: string, of: string, health: TaskView['health'] = 'healthy', running = true): TaskView => ({
  id,
  deployment: of,
  createdAt: Number(id.replaceAll(/\D/g, '')),
  running: running || health !== 'waiting',
  health,
});

/** It passes its checks, not yet for a beat. */
const passing = (id: string, of: string): TaskView => ({ ...task(id, of, 'waiting'), passing: true });

const view = (more: Partial<ServiceView>): ServiceView => ({
  now: 1_000,
  desiredCount: 1,
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  breaker: breakerOf(undefined),
  rollingBack: false,
  completeAfter: 0,
  deployments: [
    deployment('new', { primary: true, rolloutState: 'IN_PROGRESS', trusted: false }),
    deployment('old'),
  ],
  tasks: [],
  ...more,
});

test.each<[string, Partial<ServiceView>, object]>([
  [
    '100/200 of one: the new one first',
    { tasks: [task('1', 'old')] },
    { start: [{ deployment: 'new', count: 1 }], stop: [] },
  ],
  [
    '100/200 of one: then the old one goes',
    { tasks: [task('1', 'old'), task('2', 'new')] },
    { start: [], stop: [{ task: '1', because: 'scaling' }] },
  ],
  [
    '0/100 of one: the old one goes first',
    { minimumHealthyPercent: 0, maximumPercent: 100, tasks: [task('1', 'old')] },
    { start: [], stop: [{ task: '1' }] },
  ],
  [
    '75/125 of two: stuck',
    {
      desiredCount: 2,
      minimumHealthyPercent: 75,
      maximumPercent: 125,
      tasks: [task('1', 'old'), task('2', 'old')],
    },
    { start: [], stop: [], stuck: true },
  ],
  [
    'all new ones start at once',
    { desiredCount: 4, tasks: ['1', '2', '3', '4'].map((id) => task(id, 'old')) },
    { start: [{ deployment: 'new', count: 4 }], stop: [] },
  ],
  [
    'an old task that died comes back from its own revision',
    { desiredCount: 2, tasks: [task('1', 'old'), task('2', 'new', 'waiting'), task('3', 'new', 'waiting')] },
    { start: [{ deployment: 'old', count: 1 }], stop: [] },
  ],
  [
    'a pending task of a superseded deployment makes way at once',
    {
      deployments: [
        deployment('new', { primary: true, rolloutState: 'IN_PROGRESS', trusted: false }),
        deployment('between', { rolloutState: 'IN_PROGRESS', trusted: false }),
        deployment('old'),
      ],
      tasks: [task('1', 'old'), task('2', 'between', 'waiting')],
    },
    { start: [], stop: [{ task: '2', because: 'scaling' }] },
  ],
  [
    'a task of a superseded deployment that passes its checks stays while it is needed',
    {
      deployments: [
        deployment('new', { primary: true, rolloutState: 'IN_PROGRESS', trusted: false }),
        deployment('first', { rolloutState: 'IN_PROGRESS', trusted: false }),
      ],
      tasks: [passing('1', 'first'), passing('2', 'new')],
    },
    { start: [], stop: [] },
  ],
  [
    'and goes as soon as it is not',
    {
      deployments: [
        deployment('new', { primary: true, rolloutState: 'IN_PROGRESS', trusted: false }),
        deployment('between', { rolloutState: 'IN_PROGRESS', trusted: false }),
        deployment('old'),
      ],
      tasks: [task('1', 'old'), passing('2', 'between'), task('3', 'new', 'waiting')],
    },
    { start: [], stop: [{ task: '2', because: 'scaling' }] },
  ],
  [
    'no room for a replacement: the unhealthy one goes',
    { tasks: [task('1', 'old'), task('2', 'new', 'unhealthy')] },
    { start: [], stop: [{ task: '2', because: 'unhealthy' }] },
  ],
  [
    'unhealthy new ones all go while enough others run',
    {
      desiredCount: 2,
      tasks: [
        task('1', 'old'),
        task('2', 'old'),
        task('3', 'new', 'unhealthy'),
        task('4', 'new', 'unhealthy'),
      ],
    },
    { start: [], stop: [{ task: '3' }, { task: '4' }] },
  ],
  [
    'unhealthy throughout and no room: one at a time below the lower limit',
    {
      desiredCount: 2,
      maximumPercent: 150,
      deployments: [deployment('new', { primary: true })],
      tasks: ['1', '2', '3'].map((id) => task(id, 'new', 'unhealthy')),
    },
    { start: [], stop: [{ task: '1', because: 'unhealthy' }] },
  ],
  [
    'the breaker trips at its threshold, and goes back',
    {
      breaker: breakerOf({ enable: true, rollback: true }),
      rollbackCandidate: 'old',
      deployments: [
        deployment('new', { primary: true, rolloutState: 'IN_PROGRESS', trusted: false, failures: 3 }),
        deployment('old'),
      ],
    },
    { fail: { deployment: 'new', why: 'rollback', rollbackTo: 'old' }, start: [], stop: [] },
  ],
  [
    'a launch that backs off wakes up later',
    {
      deployments: [
        deployment('new', { primary: true, rolloutState: 'IN_PROGRESS', trusted: false, launchAfter: 9_000 }),
      ],
    },
    { start: [], stop: [], wakeAt: 9_000 },
  ],
])('%s', (_name, given, decision) => {
  expect(decide(view(given))).toMatchObject(decision);
});

const health = fc.constantFrom<TaskView['health'] | 'passing'>('waiting', 'passing', 'healthy', 'unhealthy');
const percents = fc
  .record({
    minimumHealthyPercent: fc.integer({ min: 0, max: 100 }),
    maximumPercent: fc.integer({ min: 100, max: 300 }),
  })
  .filter((p) => p.minimumHealthyPercent < 100 || p.maximumPercent > 100);

const anyService = fc
  .record({
    percents,
    desiredCount: fc.integer({ min: 0, max: 12 }),
    state: fc.constantFrom<DeploymentView['rolloutState']>('IN_PROGRESS', 'COMPLETED', 'FAILED'),
    betweenTrusted: fc.boolean(),
    tasks: fc.array(fc.record({ of: fc.constantFrom('new', 'between', 'old'), health }), { maxLength: 30 }),
  })
  .map(({ percents: p, desiredCount, state, betweenTrusted, tasks }) =>
    view({
      ...p,
      desiredCount,
      deployments: [
        deployment('new', { primary: true, rolloutState: state, trusted: state === 'COMPLETED' }),
        deployment('between', { trusted: betweenTrusted }),
        deployment('old'),
      ],
      tasks: tasks.map(({ of, health: is }, index) =>
        is === 'passing' ? passing(String(index), of) : task(String(index), of, is),
      ),
    }),
  );

test('stopping never takes the healthy ones below the lower limit, starting never passes the upper one', () => {
  fc.assert(
    fc.property(anyService, (service) => {
      const { lower, upper } = limits(service.desiredCount, service);
      const decision = decide(service);
      const stopped = new Set(decision.stop.map((s) => s.task));
      expect(stopped.size).toBe(decision.stop.length);
      const healthy = (t: TaskView) => t.health === 'healthy';
      const before = service.tasks.filter(healthy).length;
      const after = service.tasks.filter((t) => healthy(t) && !stopped.has(t.id)).length;
      if (after < before) expect(after).toBeGreaterThanOrEqual(lower);
      const gone = service.tasks.filter((t) => t.deployment !== 'new' && t.passing && stopped.has(t.id));
      const serving = service.tasks.filter(
        (t) => !stopped.has(t.id) && (healthy(t) || (t.passing && t.deployment !== 'new')),
      );
      if (gone.length > 0) expect(serving.length).toBeGreaterThanOrEqual(lower);
      const started = decision.start.reduce((sum, s) => sum + s.count, 0);
      expect(decision.start.every((s) => s.count > 0)).toBe(true);
      if (started > 0) expect(service.tasks.length + started).toBeLessThanOrEqual(upper);
    }),
    { numRuns: 2_000 },
  );
});

const watched = fc.record({
  alarmed: fc.option(fc.record({ rollback: fc.boolean() }), { nil: undefined }),
  alarmsUnknown: fc.boolean(),
  bake: fc.record({
    time: fc.constantFrom(0, 60_000),
    since: fc.option(fc.constantFrom(0, -100_000), { nil: undefined }),
  }),
  earlySuccess: fc.option(
    fc.record({
      healthyPercent: fc.integer({ min: 0, max: 100 }),
      cleanup: fc.constantFrom('BLOCKING' as const, 'DEFERRED' as const),
    }),
    { nil: undefined },
  ),
  rollbackCandidate: fc.constantFrom('old', undefined),
});

test('with alarms, a bake and early success: nothing is decided beside a failure, and nothing completes too soon', () => {
  fc.assert(
    fc.property(anyService, watched, (service, more) => {
      const all = { ...service, ...more };
      const { fail, complete, start, stop, steady } = decide(all);
      const primary = all.deployments[0];
      const inProgress = primary?.rolloutState === 'IN_PROGRESS';
      expect(fail !== undefined).toBe(inProgress && all.alarmed !== undefined);
      if (fail) {
        expect({ complete, start, stop, steady }).toEqual({
          complete: undefined,
          start: [],
          stop: [],
          steady: false,
        });
        const why = all.alarmed?.rollback
          ? all.rollbackCandidate
            ? 'rollback'
            : 'no-candidate'
          : 'no-rollback';
        expect(fail).toMatchObject({ cause: 'alarms', why });
      }
      if (complete === undefined) return;
      expect(inProgress).toBe(true);
      expect(all.alarmsUnknown).toBe(false);
      if (all.bake.time > 0) expect(all.bake.since).toBeLessThanOrEqual(all.now - all.bake.time);
      const healthy = all.tasks.filter((t) => t.deployment === 'new' && t.health === 'healthy').length;
      const share = all.earlySuccess?.healthyPercent ?? 100;
      expect(healthy).toBeGreaterThanOrEqual(Math.ceil((all.desiredCount * share) / 100));
      if (all.earlySuccess?.cleanup !== 'DEFERRED')
        expect(all.tasks.every((t) => t.deployment === 'new')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

/** Plays a rollout in which new tasks turn healthy, and tells how it ended. */
function play(start: ServiceView): { tasks: TaskView[]; completed: boolean; stuck: boolean } {
  let service = start;
  let completed = false;
  let next = 1_000;
  for (let turn = 0; turn < 400; turn++) {
    const decision = decide(service);
    if (decision.complete) {
      completed = true;
      const deployments = service.deployments.map((d) =>
        d.id === decision.complete ? { ...d, rolloutState: 'COMPLETED' as const, trusted: true } : d,
      );
      service = { ...service, deployments };
    }
    const stopped = new Set(decision.stop.map((s) => s.task));
    const kept = service.tasks.filter((t) => !stopped.has(t.id));
    const started = decision.start.flatMap((s) =>
      Array.from({ length: s.count }, () => task(String(next++), s.deployment, 'waiting', false)),
    );
    if (stopped.size === 0 && started.length === 0) {
      const waiting = kept.find((t) => t.health === 'waiting');
      if (!waiting) return { tasks: kept, completed, stuck: decision.stuck };
      waiting.health = 'healthy';
      waiting.passing = false;
      waiting.running = true;
    }
    service = { ...service, tasks: [...kept, ...started] };
  }
  throw new Error('the rollout does not come to rest');
}

test('whatever there is at the start, a rollout of good tasks completes, or says that its limits leave no room', () => {
  fc.assert(
    fc.property(
      anyService.filter((s) => s.deployments[0]?.rolloutState !== 'FAILED'),
      (service) => {
        const end = play({ ...service, tasks: service.tasks.map((t) => ({ ...t })) });
        if (end.stuck) {
          const { lower, upper } = limits(service.desiredCount, service);
          expect(upper).toBeLessThanOrEqual(lower);
          return;
        }
        expect(end.tasks.every((t) => t.deployment === 'new' && t.health === 'healthy')).toBe(true);
        expect(end.tasks).toHaveLength(service.desiredCount);
        if (service.deployments[0]?.rolloutState === 'IN_PROGRESS') expect(end.completed).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});
