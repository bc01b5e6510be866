import { expect, test } from 'vitest';
import { breakerOf } from '../../../src/ecs/rollout/breaker.ts';
import {
  decide,
  type EarlySuccess,
  type ServiceView,
  type TaskView,
} from '../../../src/ecs/rollout/decide.ts';
import { type Harness, harness } from '../../support-ecs.ts';

const tasks = (of: string, healthy: number, waiting = 0): TaskView[] =>
  Array.from({ length: healthy + waiting }, (_, index) => ({
    id: `${of}${index}`,
    deployment: of,
    createdAt: index,
    running: true,
    health: index < healthy ? 'healthy' : 'waiting',
  }));

const view = (earlySuccess: EarlySuccess, all: TaskView[], more: Partial<ServiceView> = {}): ServiceView => ({
  now: 1_000,
  desiredCount: 4,
  minimumHealthyPercent: 50,
  maximumPercent: 200,
  breaker: breakerOf(undefined),
  rollingBack: false,
  completeAfter: 0,
  earlySuccess,
  deployments: [
    {
      id: 'new',
      primary: true,
      rolloutState: 'IN_PROGRESS',
      trusted: false,
      share: 0,
      failures: 0,
      launchAfter: 0,
    },
    {
      id: 'old',
      primary: false,
      rolloutState: 'COMPLETED',
      trusted: true,
      share: 4,
      failures: 0,
      launchAfter: 0,
    },
  ],
  tasks: all,
  ...more,
});

test.each<[string, EarlySuccess, TaskView[], Partial<ServiceView>, boolean]>([
  [
    'too few',
    { healthyPercent: 75, cleanup: 'DEFERRED' },
    [...tasks('new', 2, 2), ...tasks('old', 4)],
    {},
    false,
  ],
  [
    'enough',
    { healthyPercent: 75, cleanup: 'DEFERRED' },
    [...tasks('new', 3, 1), ...tasks('old', 4)],
    {},
    true,
  ],
  [
    'enough, but old ones are left',
    { healthyPercent: 75, cleanup: 'BLOCKING' },
    [...tasks('new', 3, 1), ...tasks('old', 1)],
    {},
    false,
  ],
  ['enough, and none is old', { healthyPercent: 75, cleanup: 'BLOCKING' }, tasks('new', 3, 1), {}, true],
  ['the share is rounded up', { healthyPercent: 51, cleanup: 'BLOCKING' }, tasks('new', 2, 2), {}, false],
  ['none is asked for', { healthyPercent: 0, cleanup: 'DEFERRED' }, tasks('old', 4), {}, true],
  [
    'the bake has to pass first',
    { healthyPercent: 50, cleanup: 'DEFERRED' },
    tasks('new', 2, 2),
    { bake: { time: 60_000, since: 0 } },
    false,
  ],
  [
    'it has passed',
    { healthyPercent: 50, cleanup: 'DEFERRED' },
    tasks('new', 2, 2),
    { bake: { time: 1_000, since: 0 } },
    true,
  ],
  [
    'the alarms are not read',
    { healthyPercent: 50, cleanup: 'DEFERRED' },
    tasks('new', 2, 2),
    { alarmsUnknown: true },
    false,
  ],
  [
    'a rollback takes its whole way',
    { healthyPercent: 50, cleanup: 'DEFERRED' },
    tasks('new', 2, 2),
    { rollingBack: true },
    false,
  ],
])('early success: %s', (_what, criteria, all, more, completes) => {
  expect(decide(view(criteria, all, more)).complete).toBe(completes ? 'new' : undefined);
});

test('the bake begins once enough is healthy', () => {
  const criteria: EarlySuccess = { healthyPercent: 50, cleanup: 'DEFERRED' };
  expect(decide(view(criteria, tasks('new', 2, 2), { bake: { time: 60_000 } })).bake).toBe(true);
  expect(decide(view(criteria, tasks('new', 1, 3), { bake: { time: 60_000 } })).bake).toBeUndefined();
});

const config = (sourceServiceRevisionCleanup: string, healthyPercent = 50) => ({
  deploymentConfiguration: {
    minimumHealthyPercent: 50,
    maximumPercent: 100,
    earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup },
  },
});

async function running(service: object): Promise<Harness> {
  const h = await harness();
  await h.create(await h.register(), { desiredCount: 4, ...service });
  await h.clock.advance(30_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  return h;
}

/** What the service said since its update, oldest first, without names. */
const told = async (h: Harness, before: number) => {
  const { events } = await h.service();
  return events
    .slice(0, events.length - before)
    .map((e: { message: string }) => /has started|has stopped|completed|steady/.exec(e.message)?.[0])
    .toReversed();
};

test.each([
  ['DEFERRED', ['has stopped', 'has started', 'completed', 'has stopped', 'has started', 'steady']],
  ['BLOCKING', ['has stopped', 'has started', 'has stopped', 'has started', 'completed', 'steady']],
])('%s: the deployment ends before or after what is old, and the rest follows in the background', async (cleanup, order) => {
  const h = await running(config(cleanup));
  const before = (await h.service()).events.length;
  await h.update({ taskDefinition: await h.register() });
  let early: { runningTaskCount: number } | undefined;
  await h.watch(60_000, async () => {
    const { status, targetServiceRevision } = await h.serviceDeployment();
    if (status === 'SUCCESSFUL') early ??= targetServiceRevision;
  });
  expect(await told(h, before)).toEqual(order);
  expect(early?.runningTaskCount).toBe(2);
  const service = await h.service();
  expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 4 }]);
});

test.each([
  [{ healthyPercent: 40, sourceServiceRevisionCleanup: 'BLOCKING' }, /50\) to 100 are allowed/],
  [{ healthyPercent: 60 }, /need healthyPercent and sourceServiceRevisionCleanup/],
  [{ sourceServiceRevisionCleanup: 'DEFERRED' }, /need healthyPercent and sourceServiceRevisionCleanup/],
])('early success criteria %j are refused', async (criteria, message) => {
  const h = await harness();
  const deploymentConfiguration = {
    minimumHealthyPercent: 50,
    earlySuccessCriteria: { enable: true, ...criteria },
  };
  await expect(h.create(await h.register(), { deploymentConfiguration })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: expect.stringMatching(message),
  });
});
