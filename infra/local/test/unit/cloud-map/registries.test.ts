import { expect, test } from 'vitest';
import type { CloudMap, HealthStatus, InstanceId } from '../../../src/cloud-map/cloud-map.ts';
import { type ManualClock, manualClock } from '../../../src/core/clock.ts';
import { AwsError } from '../../../src/core/errors.ts';
import { type Answer, type Harness, harness } from '../../support-ecs.ts';

const arn = (name: string) => `arn:aws:servicediscovery:us-east-1:000000000000:service/srv-${name}`;
/** How long the scripted Cloud Map takes to deregister, in milliseconds. */
const slow = 2_000;

/** Every registry exists but `missing`; those named `plain` have no custom health status. What it was asked is written down. */
function scriptedCloudMap(clock: ManualClock) {
  const asked: string[] = [];
  const instances = new Map<string, Record<string, string>>();
  const watchers = new Set<(change: InstanceId & { status: HealthStatus }) => void>();
  const missing = new Set([arn('missing')]);
  const note = (what: string, { instanceId }: InstanceId) => asked.push(`${what} ${instanceId.slice(0, 4)}`);
  const cloudMap: CloudMap = {
    async registry(_scope, registryArn) {
      if (missing.has(registryArn)) throw new AwsError('ServiceNotFound', 'Service not found');
      return { arn: registryArn, recordTypes: ['A'], customHealth: registryArn !== arn('plain') };
    },
    async register(_scope, instance, attributes) {
      note('register', instance);
      instances.set(instance.instanceId, attributes);
    },
    async deregister(_scope, instance) {
      note('deregister', instance);
      await clock.sleep(slow);
      instances.delete(instance.instanceId);
    },
    async setHealth(_scope, instance, status) {
      note(status, instance);
    },
    onHealth(callback) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
  const set = (registryArn: string, instanceId: string, status: HealthStatus) => {
    for (const watcher of watchers) watcher({ registryArn, instanceId, status });
  };
  return { cloudMap, asked, instances, missing, set };
}

async function world(registry: string, container: object = {}, script = '') {
  const clock = manualClock();
  const map = scriptedCloudMap(clock);
  const h: Harness = await harness({ clock, cloudMap: map.cloudMap });
  await h.create(await h.register(script, container), {
    serviceRegistries: [{ registryArn: arn(registry) }],
  });
  return { h, map, clock };
}
const messages = (service: Answer): string[] => service.events.map((e: Answer) => e.message);

test('a task leaves its registry before its containers get their signal', async () => {
  const { h, map, clock } = await world('web');
  await clock.advance(500);
  const [task] = await h.tasks();
  const id = task.taskArn.slice(-32);
  expect([...map.instances.keys()]).toEqual([id]);
  await h.update({ desiredCount: 0 });
  await clock.advance(slow - 500);
  const [leaving] = await h.tasks('STOPPED');
  expect(leaving).toMatchObject({ lastStatus: 'DEACTIVATING', containers: [{ lastStatus: 'RUNNING' }] });
  await clock.advance(1_000);
  expect((await h.tasks('STOPPED'))[0]).toMatchObject({ lastStatus: 'STOPPED' });
  expect(map.asked).toEqual([`register ${id.slice(0, 4)}`, `deregister ${id.slice(0, 4)}`]);
});

test('the health of its containers is told once for each change', async () => {
  const check = { healthCheck: { command: ['CMD', 'true'] } };
  const { h, map, clock } = await world('web', check, 'health=3s,sick=20s');
  await clock.advance(1_000);
  const [task] = await h.tasks();
  const id = task.taskArn.slice(-32);
  expect(map.instances.get(id)).toMatchObject({ AWS_INIT_HEALTH_STATUS: 'UNHEALTHY' });
  await clock.advance(15_000);
  expect((await h.service()).deployments[0]).toMatchObject({ rolloutState: 'COMPLETED', failedTasks: 0 });
  await clock.advance(9_000);
  const own = map.asked.filter((line) => line.endsWith(id.slice(0, 4)));
  expect(own.slice(0, 3)).toEqual(
    ['register', 'HEALTHY', 'UNHEALTHY'].map((what) => `${what} ${id.slice(0, 4)}`),
  );
});

test('a registration that fails is told, tried again, and waited for', async () => {
  const { h, map, clock } = await world('missing');
  await clock.advance(45_000);
  const service = await h.service();
  expect(service.deployments[0].rolloutState).toBe('IN_PROGRESS');
  expect(messages(service)).toContain(
    `(service web) failed to register instances in (service-registry ${arn('missing')}) with (error Service not found)`,
  );
  map.missing.clear();
  await clock.advance(25_000);
  expect((await h.service()).deployments[0].rolloutState).toBe('COMPLETED');
});

test('an instance set to UNHEALTHY counts, unless its registry has no custom health status', async () => {
  const counted = await world('web');
  await counted.clock.advance(500);
  const [first] = await counted.h.tasks();
  counted.map.set('srv-web', first.taskArn.slice(-32), 'UNHEALTHY');
  await counted.clock.advance(500);
  expect((await counted.h.service()).deployments[0].failedTasks).toBe(1);

  const plain = await world('plain');
  await plain.clock.advance(500);
  const [other] = await plain.h.tasks();
  expect(plain.map.instances.get(other.taskArn.slice(-32))).not.toHaveProperty('AWS_INIT_HEALTH_STATUS');
  plain.map.set('srv-plain', other.taskArn.slice(-32), 'UNHEALTHY');
  await plain.clock.advance(45_000);
  expect((await plain.h.service()).deployments[0]).toMatchObject({
    rolloutState: 'COMPLETED',
    failedTasks: 0,
  });
});

test('there is one registry at most', async () => {
  const { h } = await world('web');
  const registries = [{ registryArn: arn('a') }, { registryArn: arn('b') }];
  await expect(h.update({ serviceRegistries: registries })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  });
});
