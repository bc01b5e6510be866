import { expect, test } from 'vitest';
import { harness, network } from '../../support-ecs.ts';

/** What it costs that all services of a cluster roll at once, in work rather than in time. */
async function work(services: number) {
  const h = await harness();
  await h.call('CreateCluster', { clusterName: 'main' });
  const arn = await h.register();
  const names = Array.from({ length: services }, (_, index) => `s${index}`);
  for (const serviceName of names) {
    await h.call('CreateService', {
      cluster: 'main',
      serviceName,
      taskDefinition: arn,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: network,
    });
  }
  await h.clock.advance(12_000);

  const cluster = h.ecs.states()[0]?.clusters.get('main');
  if (!cluster) throw new Error('no cluster');
  let scans = 0;
  let looked = 0;
  // Every way through all tasks of the cluster goes through one of these.
  for (const way of ['values', 'entries', 'keys', 'forEach', Symbol.iterator] as const) {
    const own = cluster.tasks[way].bind(cluster.tasks) as () => never;
    Object.defineProperty(cluster.tasks, way, {
      value: (...given: []) => {
        scans++;
        return own(...given);
      },
    });
  }
  // Every turn of the reconciler asks for the desired count.
  for (const service of cluster.services.values()) {
    let desired = service.desiredCount;
    Object.defineProperty(service, 'desiredCount', {
      get: () => {
        looked++;
        return desired;
      },
      set: (value: number) => {
        desired = value;
      },
    });
  }
  for (const service of names) {
    await h.call('UpdateService', {
      cluster: 'main',
      service,
      taskDefinition: arn,
      forceNewDeployment: true,
    });
  }
  await h.clock.advance(15_000);
  const rolled = [...cluster.services.values()].filter(
    (s) => s.deployments[0]?.rolloutState === 'COMPLETED' && s.serviceDeployments.length === 2,
  );
  const result = { rolled: rolled.length, scans, looked };
  await h.ecs.close();
  return result;
}

test('a change of one service costs the same in a cluster with few others and with many', async () => {
  const few = await work(8);
  const many = await work(32);
  expect([few.rolled, many.rolled]).toEqual([8, 32]);
  // Nothing that happens to a task or a service looks through the tasks of all others.
  expect([few.scans, many.scans]).toEqual([0, 0]);
  expect(few.looked).toBeGreaterThan(0);
  expect(many.looked / few.looked).toBeLessThan(1.1 * (32 / 8));
});
