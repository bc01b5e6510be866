import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  computedDesiredCount,
  decideTaskSet,
  stabilityOf,
  type TaskSetTask,
} from '../../../src/ecs/task-sets/rules.ts';

test.each([
  [4, 100, 4],
  [4, 50, 2],
  [3, 40, 2],
  [1, 1, 1],
  [10, 0, 0],
  [0, 100, 0],
  [100, 7, 7],
  [3, 33.3, 1],
  [10, 12, 2],
])('%i tasks at %f percent are %i', (desired, scale, wanted) => {
  expect(computedDesiredCount(desired, scale)).toBe(wanted);
});

test('a share is never more than the whole, and nothing only of nothing', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 0, max: 10_000 }), (desired, basisPoints) => {
      const wanted = computedDesiredCount(desired, basisPoints / 100);
      expect(wanted).toBeLessThanOrEqual(desired);
      expect(wanted).toBeGreaterThanOrEqual((desired * basisPoints) / 10_000 - 1e-6);
      expect(wanted === 0).toBe(desired === 0 || basisPoints === 0);
    }),
  );
});

const task = (health: TaskSetTask['health'], id: string, createdAt = 0) => ({ id, createdAt, health });
const view = { now: 1_000, wanted: 2, launchAfter: 0 };

test.each([
  [
    'starts what is missing',
    { ...view, tasks: [task('healthy', 'a')] },
    { start: 1, replacing: 0, stop: [] },
  ],
  [
    'waits for the end of a back-off',
    { ...view, tasks: [], launchAfter: 1_500 },
    { start: 0, replacing: 0, stop: [], wakeAt: 1_500 },
  ],
  [
    'stops the newest of too many, one that is not healthy before it',
    {
      ...view,
      tasks: [
        task('healthy', 'a', 1),
        task('healthy', 'b', 2),
        task('waiting', 'c', 0),
        task('healthy', 'd', 3),
      ],
    },
    {
      start: 0,
      replacing: 0,
      stop: [
        { task: 'c', because: 'scaling' },
        { task: 'd', because: 'scaling' },
      ],
    },
  ],
  [
    'starts a replacement before an unhealthy task is stopped',
    { ...view, tasks: [task('healthy', 'a'), task('unhealthy', 'b')] },
    { start: 1, replacing: 1, stop: [] },
  ],
  [
    'stops an unhealthy task once its replacement is healthy',
    { ...view, tasks: [task('healthy', 'a'), task('unhealthy', 'b'), task('healthy', 'c')] },
    { start: 0, replacing: 0, stop: [{ task: 'b', because: 'unhealthy' }] },
  ],
  [
    'makes room where all are unhealthy',
    { ...view, wanted: 1, tasks: [task('unhealthy', 'b', 2), task('unhealthy', 'a', 1)] },
    { start: 0, replacing: 0, stop: [{ task: 'a', because: 'unhealthy' }] },
  ],
  [
    'stops all of a task set that drains',
    { ...view, wanted: 0, tasks: [task('healthy', 'a'), task('unhealthy', 'b')] },
    {
      start: 0,
      replacing: 0,
      stop: [
        { task: 'b', because: 'unhealthy' },
        { task: 'a', because: 'scaling' },
      ],
    },
  ],
])('%s', (_name, given, decision) => {
  expect(decideTaskSet(given)).toEqual(decision);
});

test('comes to rest at what is wanted, whatever the tasks are', () => {
  const health = fc.constantFrom<TaskSetTask['health'][]>('waiting', 'healthy', 'unhealthy');
  fc.assert(
    fc.property(fc.nat(5), fc.array(fc.tuple(health, fc.nat(9)), { maxLength: 12 }), (wanted, given) => {
      let tasks = given.map(([state, at], index) => task(state, String(index), at));
      let next = tasks.length;
      for (let round = 0; round < 30; round++) {
        const decision = decideTaskSet({ ...view, wanted, tasks });
        const gone = decision.stop.map((s) => s.task);
        expect(new Set(gone).size).toBe(gone.length);
        tasks = tasks
          .filter((t) => !gone.includes(t.id))
          .map((t) => (t.health === 'waiting' ? { ...t, health: 'healthy' as const } : t));
        tasks.push(...Array.from({ length: decision.start }, () => task('waiting', String(next++), 10)));
        expect(tasks.length).toBeLessThanOrEqual(Math.max(2 * wanted, given.length));
      }
      expect(tasks.map((t) => t.health)).toEqual(Array.from({ length: wanted }, () => 'healthy'));
    }),
  );
});

test.each([
  [{ wanted: 2, running: 2, pending: 0, healthy: 2 }, 'STEADY_STATE'],
  [{ wanted: 2, running: 2, pending: 0, healthy: 1 }, 'STABILIZING'],
  [{ wanted: 2, running: 1, pending: 1, healthy: 1 }, 'STABILIZING'],
  [{ wanted: 0, running: 0, pending: 0, healthy: 0 }, 'STEADY_STATE'],
  [{ wanted: 1, running: 2, pending: 0, healthy: 2 }, 'STABILIZING'],
] as const)('%o is %s', (facts, status) => {
  expect(stabilityOf(facts)).toBe(status);
});
