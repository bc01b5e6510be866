import { expect, test } from 'vitest';
import { addEvent } from '../../../src/ecs/store/events.ts';
import type { Service } from '../../../src/ecs/store/model.ts';
import { harness } from '../../support-ecs.ts';

const hour = 3_600_000;
const cannotStart = '(service web) is unable to consistently start tasks successfully.';
const steady = '(service web) has reached a steady state.';
const empty = () => ({ events: [] as Service['events'] }) as Service;

test('the newest hundred events are kept, newest first', () => {
  const service = empty();
  for (let n = 0; n < 150; n++) addEvent(service, n, `(service web) has started 1 tasks: (task ${n}).`);
  expect(service.events).toHaveLength(100);
  expect([service.events[0]?.createdAt, service.events[99]?.createdAt]).toEqual([149, 50]);
  expect(new Set(service.events.map((e) => e.id)).size).toBe(100);
});

test('a repeated message is held back for six hours', () => {
  const service = empty();
  for (const now of [0, hour, 6 * hour - 1, 6 * hour, 7 * hour]) addEvent(service, now, cannotStart);
  expect(service.events.map((e) => e.createdAt)).toEqual([6 * hour, 0]);
});

test('it comes at once where its cause was resolved in between', () => {
  const service = empty();
  addEvent(service, 0, cannotStart);
  addEvent(service, hour, steady);
  addEvent(service, 2 * hour, cannotStart);
  expect(service.events.map((e) => e.createdAt)).toEqual([2 * hour, hour, 0]);
});

test('what merely happened again is told again', () => {
  const service = empty();
  for (const now of [0, 1, 2]) addEvent(service, now, steady);
  expect(service.events).toHaveLength(3);
});

test('a service that stays steady says so every six hours', async () => {
  const h = await harness();
  await h.create(await h.register());
  await h.clock.advance(13 * hour);
  const said = async () => {
    const { events } = await h.service();
    return events.filter((e: { message: string }) => e.message === steady).length;
  };
  expect(await said()).toBe(3);
  await h.update({ desiredCount: 2 });
  await h.clock.advance(hour);
  expect(await said()).toBe(4);
});

test('a stopped task is listed and described for an hour, and then gone', async () => {
  const h = await harness();
  await h.create(await h.register());
  await h.clock.advance(12_000);
  const [{ taskArn }] = await h.tasks();
  await h.call('StopTask', { cluster: 'main', task: taskArn, reason: 'enough' });
  await h.clock.advance(1_000);
  expect(await h.tasks('STOPPED')).toMatchObject([
    { taskArn, stopCode: 'UserInitiated', stoppedReason: 'enough', desiredStatus: 'STOPPED' },
  ]);
  await h.clock.advance(hour - 2_000);
  expect(await h.tasks('STOPPED')).toHaveLength(1);
  await h.clock.advance(2_000);
  expect(await h.tasks('STOPPED')).toEqual([]);
  const { tasks, failures } = await h.call('DescribeTasks', { cluster: 'main', tasks: [taskArn] });
  expect(tasks).toEqual([]);
  expect(failures).toEqual([{ arn: taskArn, reason: 'MISSING' }]);
});

test('a task goes through its states in order, with its times', async () => {
  const h = await harness();
  const targetGroupArn = 'arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/web/1';
  await h.create(await h.register('boot=2s'), {
    loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8000 }],
  });
  const seen: string[] = [];
  let arn: string | undefined;
  const look = async () => {
    const [task] = arn === undefined ? await h.tasks() : [];
    arn ??= task?.taskArn;
    if (arn === undefined) return;
    const { tasks } = await h.call('DescribeTasks', { cluster: 'main', tasks: [arn] });
    const { lastStatus, desiredStatus } = tasks[0];
    const state = `${lastStatus} ${desiredStatus}`;
    if (seen.at(-1) !== state) seen.push(state);
  };
  await h.watch(12_000, look, 10);
  await h.update({ desiredCount: 0 });
  await h.watch(5_000, look, 10);
  expect(seen).toEqual([
    'ACTIVATING RUNNING',
    'RUNNING RUNNING',
    'DEACTIVATING STOPPED',
    'STOPPING STOPPED',
    'STOPPED STOPPED',
  ]);
  const { tasks } = await h.call('DescribeTasks', { cluster: 'main', tasks: [arn] });
  const [task] = tasks;
  const times = [
    task.createdAt,
    task.connectivityAt,
    task.pullStartedAt,
    task.pullStoppedAt,
    task.startedAt,
    task.stoppingAt,
    task.executionStoppedAt,
    task.stoppedAt,
  ];
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(task).toMatchObject({
    connectivity: 'CONNECTED',
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: expect.stringMatching(/^Scaling activity initiated by \(deployment ecs-svc\/\d+\)$/),
    containers: [{ lastStatus: 'STOPPED', exitCode: 143 }],
  });
});
