import { beforeEach, expect, test } from 'vitest';
import { type Answer, type Harness, harness } from '../../support-ecs.ts';

const elb = 'arn:aws:elasticloadbalancing:us-east-1:000000000000';
const group = (name: string) => `${elb}:targetgroup/${name}/1`;
const production = `${elb}:listener-rule/app/lb/1/2/production`;
const testing = `${elb}:listener-rule/app/lb/1/2/testing`;
const minute = 60_000;

const loadBalancers = [
  {
    targetGroupArn: group('blue'),
    containerName: 'app',
    containerPort: 8000,
    advancedConfiguration: {
      alternateTargetGroupArn: group('green'),
      productionListenerRule: production,
      testListenerRule: testing,
      roleArn: 'arn:aws:iam::000000000000:role/elb',
    },
  },
];

const pause = (stage: string, timeoutConfiguration = {}) => ({
  targetType: 'PAUSE',
  lifecycleStages: [stage],
  timeoutConfiguration,
});

let h: Harness;
beforeEach(async () => {
  h = await harness();
  h.rules.set(production, [
    { arn: group('blue'), weight: 1 },
    { arn: group('green'), weight: 0 },
  ]);
  h.rules.set(testing, [{ arn: group('green'), weight: 1 }]);
});

const weights = (rule: string) =>
  Object.fromEntries((h.rules.get(rule) ?? []).map(({ arn, weight }) => [arn.split('/')[1], weight]));

/** A service that has its first deployment behind it. */
async function start(deploymentConfiguration: object, script = '', more = {}): Promise<void> {
  const taskDefinition = await h.register(script);
  await h.create(taskDefinition, { desiredCount: 2, loadBalancers, deploymentConfiguration, ...more });
  await until((d) => d.status === 'SUCCESSFUL');
}

async function until(holds: (deployment: Answer) => boolean, limit = 30 * minute): Promise<Answer> {
  for (let passed = 0; ; passed += 500) {
    const deployment = await h.serviceDeployment();
    if (holds(deployment)) return deployment;
    if (passed > limit) throw new Error(`never held: ${JSON.stringify(deployment, undefined, 1)}`);
    await h.clock.advance(500);
  }
}

const paused = (d: Answer) => d.lifecycleHookDetails?.some((run: Answer) => run.status === 'AWAITING_ACTION');

const named = async (status: string) => (await h.service()).deployments.find((d: Answer) => d.status === status);

test('blue/green with a pause after the test traffic has shifted, from one group to the other and back', async () => {
  await start({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 });
  expect(weights(production)).toEqual({ blue: 100, green: 0 });
  expect(weights(testing)).toEqual({ blue: 100, green: 0 });
  const [first] = (await h.service()).deployments;

  const lifecycleHooks = [pause('POST_TEST_TRAFFIC_SHIFT')];
  await h.update({ taskDefinition: await h.register(), deploymentConfiguration: { lifecycleHooks } });
  const waiting = await until(paused);
  expect(waiting).toMatchObject({
    status: 'IN_PROGRESS',
    lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
    lifecycleHookDetails: [
      {
        hookId: expect.stringMatching(/^ecs-pause-[\w-]{43}$/),
        targetType: 'PAUSE',
        status: 'AWAITING_ACTION',
        timeoutAction: 'ROLLBACK',
      },
    ],
    sourceServiceRevisions: [
      {
        requestedTaskCount: 2,
        runningTaskCount: 2,
        requestedTestTrafficWeight: 0,
        requestedProductionTrafficWeight: 100,
      },
    ],
    targetServiceRevision: {
      requestedTaskCount: 2,
      runningTaskCount: 2,
      requestedTestTrafficWeight: 100,
      requestedProductionTrafficWeight: 0,
    },
  });
  expect(weights(production)).toEqual({ blue: 100, green: 0 });
  expect(weights(testing)).toEqual({ blue: 0, green: 100 });
  expect(await named('ACTIVE')).toMatchObject({ id: first.id, desiredCount: 2, runningCount: 2 });
  expect(await named('PRIMARY')).toMatchObject({ rolloutState: 'IN_PROGRESS', runningCount: 2 });

  const { serviceDeploymentArn } = waiting;
  const [{ hookId }] = waiting.lifecycleHookDetails;
  expect(await h.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId })).toEqual({
    serviceDeploymentArn,
  });
  const baking = await until((d) => d.lifecycleStage === 'BAKE_TIME');
  expect(weights(production)).toEqual({ blue: 0, green: 100 });
  expect(baking.targetServiceRevision.requestedProductionTrafficWeight).toBe(100);
  expect((await h.service()).runningCount).toBe(4);

  const began = h.clock.now();
  const done = await until((d) => d.status === 'SUCCESSFUL');
  expect(h.clock.now() - began).toBeGreaterThan(4.9 * minute);
  expect(done).toMatchObject({
    sourceServiceRevisions: [{ runningTaskCount: 0, requestedProductionTrafficWeight: 0 }],
    targetServiceRevision: { runningTaskCount: 2, requestedProductionTrafficWeight: 100 },
  });
  expect((await h.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);

  // And the other way round.
  await h.update({ forceNewDeployment: true });
  const again = await until(paused);
  expect(weights(production)).toEqual({ blue: 0, green: 100 });
  expect(weights(testing)).toEqual({ blue: 100, green: 0 });
  await h.call('ContinueServiceDeployment', {
    serviceDeploymentArn: again.serviceDeploymentArn,
    hookId: again.lifecycleHookDetails[0].hookId,
    action: 'ROLLBACK',
  });
  const back = await until((d) => d.status !== 'IN_PROGRESS');
  expect(back.statusReason).toBe(
    'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook was answered with ROLLBACK.',
  );
  const rolledBack = await until((d) => d.status !== 'ROLLBACK_IN_PROGRESS');
  expect(rolledBack.status).toBe('ROLLBACK_SUCCESSFUL');
  expect(weights(testing)).toEqual({ blue: 0, green: 100 });
  expect((await h.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);
});
