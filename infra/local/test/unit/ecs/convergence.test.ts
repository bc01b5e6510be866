import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCHEDULER_BEAT } from '../../../src/ecs/rollout/health.ts';
import { harness } from '../../support-ecs.ts';

const script = fc.constantFrom(
  '',
  'no-image',
  'exit=1@50ms',
  'exit=0@3s',
  'exit=1@8s',
  'exit=0@13s',
  'unhealthy',
  'health=1000s',
  'sick=2s',
  'sick=12s',
  'boot=4s',
  'oom@1s',
);

const action = fc.oneof(
  fc.record({ do: fc.constant('deploy' as const), script }),
  fc.record({ do: fc.constant('scale' as const), desiredCount: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ do: fc.constant('force' as const) }),
  fc.record({ do: fc.constant('stop' as const) }),
  fc.record({ do: fc.constant('kill' as const) }),
  fc.record({ do: fc.constant('alarm' as const), state: fc.constantFrom('OK' as const, 'ALARM' as const) }),
);

const limits = fc.constantFrom([100, 200], [50, 200], [0, 100], [50, 100], [100, 150]);

test('whatever happened to a service, a good deployment brings it to rest', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ action, wait: fc.integer({ min: 0, max: 15_000 }) }), { maxLength: 8 }),
      limits,
      fc.boolean(),
      fc.boolean(),
      async (steps, [minimumHealthyPercent, maximumPercent], rollback, balanced) => {
        const h = await harness();
        const port = { containerName: 'app', containerPort: 8000 };
        const targetGroupArn = 'arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/web/1';
        await h.create(await h.register(), {
          desiredCount: 2,
          loadBalancers: balanced ? [{ targetGroupArn, ...port }] : [],
          deploymentConfiguration: {
            minimumHealthyPercent,
            maximumPercent,
            deploymentCircuitBreaker: { enable: true, rollback },
            alarms: { alarmNames: ['errors'], enable: true, rollback: !rollback },
          },
        });
        const upper = async () => {
          const { desiredCount, runningCount, pendingCount, deployments } = await h.service();
          const shown = deployments.reduce((n: number, d: { runningCount: number }) => n + d.runningCount, 0);
          expect(shown).toBe(runningCount);
          expect(deployments.filter((d: { status: string }) => d.status === 'PRIMARY')).toHaveLength(1);
          return { desiredCount, total: runningCount + pendingCount };
        };
        for (const { action: step, wait } of steps) {
          if (step.do === 'deploy') await h.update({ taskDefinition: await h.register(step.script) });
          if (step.do === 'scale') await h.update({ desiredCount: step.desiredCount });
          if (step.do === 'force') await h.update({ forceNewDeployment: true });
          if (step.do === 'stop') {
            const { serviceDeploymentArn } = await h.serviceDeployment();
            await h.call('StopServiceDeployment', { serviceDeploymentArn }).catch(() => undefined);
          }
          if (step.do === 'alarm') h.alarms.set('errors', { state: step.state, evaluation: 5_000 });
          if (step.do === 'kill') {
            const [task] = await h.tasks();
            if (task) await h.call('StopTask', { cluster: 'main', task: task.taskArn });
          }
          await h.clock.advance(wait);
          await upper();
        }
        await h.update({ taskDefinition: await h.register(), desiredCount: 3 });
        await h.clock.advance(90_000);
        const service = await h.service();
        expect(service).toMatchObject({ runningCount: 3, pendingCount: 0 });
        expect(service.deployments).toHaveLength(1);
        expect(service.deployments[0].rolloutState).toBe('COMPLETED');
        const { serviceDeployments } = await h.call('ListServiceDeployments', {
          cluster: 'main',
          service: 'web',
          maxResults: 100,
        });
        const open = [
          'PENDING',
          'IN_PROGRESS',
          'STOP_REQUESTED',
          'ROLLBACK_REQUESTED',
          'ROLLBACK_IN_PROGRESS',
        ];
        expect(serviceDeployments.filter((d: { status: string }) => open.includes(d.status))).toEqual([]);
        expect(serviceDeployments[0].status).toBe('SUCCESSFUL');
        expect(
          service.events.some((e: { message: string }) => e.message.includes('could not schedule')),
        ).toBe(false);
        await h.ecs.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test.each([
  [100, 200],
  [50, 200],
  [50, 100],
  [75, 150],
])('a good rollout at %i/%i percent keeps to its limits all the way', async (minimumHealthyPercent, maximumPercent) => {
  const h = await harness();
  const desiredCount = 4;
  await h.create(await h.register(), {
    desiredCount,
    deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
  });
  await h.clock.advance(11_000);
  await h.update({ taskDefinition: await h.register('boot=300ms,health=700ms') });
  let least = desiredCount;
  let most = 0;
  await h.watch(30_000, async () => {
    const tasks = await h.tasks();
    const healthy = tasks.filter((t) => t.lastStatus === 'RUNNING' && isHealthy(t, h.clock.now()));
    least = Math.min(least, healthy.length);
    most = Math.max(most, tasks.length);
  });
  expect(least).toBeGreaterThanOrEqual(Math.ceil((desiredCount * minimumHealthyPercent) / 100));
  expect(most).toBeLessThanOrEqual(Math.floor((desiredCount * maximumPercent) / 100));
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

/** New tasks take 700 ms and a beat from RUNNING to healthy, old ones have long been. */
function isHealthy(task: { startedAt: number; taskDefinitionArn: string }, now: number): boolean {
  return task.taskDefinitionArn.endsWith(':1') || now - task.startedAt * 1000 >= 700 + SCHEDULER_BEAT;
}

test('0/100: the old task goes first, and a rollback starts it anew under its old deployment', async () => {
  const h = await harness();
  await h.create(await h.register(), {
    deploymentConfiguration: {
      minimumHealthyPercent: 0,
      maximumPercent: 100,
      deploymentCircuitBreaker: { enable: true, rollback: true },
    },
  });
  await h.clock.advance(11_000);
  const { id } = (await h.service()).deployments[0];
  await h.update({ taskDefinition: await h.register('no-image') });
  await h.clock.advance(500);
  expect(await h.service()).toMatchObject({ runningCount: 0 });
  await h.clock.advance(30_000);
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_SUCCESSFUL');
  expect(await h.service()).toMatchObject({
    runningCount: 1,
    deployments: [{ id, rolloutState: 'COMPLETED' }],
  });
});
