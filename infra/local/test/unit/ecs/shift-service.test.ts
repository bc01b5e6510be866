import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../support-ecs.ts';
import {
  advancedConfiguration,
  blueGreen,
  canary,
  group,
  inStage,
  isPaused,
  loadBalancers,
  minute,
  pause,
  production,
  type ShiftWorld,
  shiftWorld,
  testing,
} from './shift-world.ts';

let h: ShiftWorld;
beforeEach(async () => {
  h = await shiftWorld();
});

const named = async (status: string) =>
  (await h.service()).deployments.find((d: Answer) => d.status === status);

test('blue/green with a pause after the test traffic has shifted, from one group to the other and back', async () => {
  await h.start(blueGreen);
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect(h.weights(testing)).toEqual({ blue: 100, green: 0 });
  const [first] = (await h.service()).deployments;

  const lifecycleHooks = [pause('POST_TEST_TRAFFIC_SHIFT')];
  await h.deploy({ lifecycleHooks });
  const waiting = await h.until(isPaused);
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
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect(h.weights(testing)).toEqual({ blue: 0, green: 100 });
  expect(await named('ACTIVE')).toMatchObject({ id: first.id, desiredCount: 2, runningCount: 2 });
  expect(await named('PRIMARY')).toMatchObject({ rolloutState: 'IN_PROGRESS', runningCount: 2 });

  const { serviceDeploymentArn } = waiting;
  const [{ hookId }] = waiting.lifecycleHookDetails;
  expect(await h.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId })).toEqual({
    serviceDeploymentArn,
  });
  const baking = await h.until((d) => d.lifecycleStage === 'BAKE_TIME');
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  expect(baking.targetServiceRevision.requestedProductionTrafficWeight).toBe(100);
  expect((await h.service()).runningCount).toBe(4);

  const began = h.clock.now();
  const done = await h.until((d) => d.status === 'SUCCESSFUL');
  expect(h.clock.now() - began).toBeGreaterThan(4.9 * minute);
  expect(done).toMatchObject({
    sourceServiceRevisions: [{ runningTaskCount: 0, requestedProductionTrafficWeight: 0 }],
    targetServiceRevision: { runningTaskCount: 2, requestedProductionTrafficWeight: 100 },
  });
  expect((await h.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);

  // And the other way round.
  await h.update({ forceNewDeployment: true });
  const again = await h.until(isPaused);
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  expect(h.weights(testing)).toEqual({ blue: 100, green: 0 });
  await h.call('ContinueServiceDeployment', {
    serviceDeploymentArn: again.serviceDeploymentArn,
    hookId: again.lifecycleHookDetails[0].hookId,
    action: 'ROLLBACK',
  });
  const back = await h.until((d) => d.status !== 'IN_PROGRESS');
  expect(back.statusReason).toBe(
    'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook was answered with ROLLBACK.',
  );
  const rolledBack = await h.until((d) => d.status !== 'ROLLBACK_IN_PROGRESS');
  expect(rolledBack.status).toBe('ROLLBACK_SUCCESSFUL');
  expect(h.weights(testing)).toEqual({ blue: 0, green: 100 });
  expect((await h.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);
});

test('a canary takes its share, then all of it, and each step waits for its own pause', async () => {
  await h.start(canary);
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  await h.deploy({ lifecycleHooks: [pause('PRE_PRODUCTION_TRAFFIC_SHIFT')] });
  const first = await h.until(isPaused);
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  await h.continue(first);
  const began = h.clock.now();
  const canarying = await h.until(() => h.weights(production).green === 5);
  expect(h.weights(production)).toEqual({ blue: 95, green: 5 });
  expect(canarying.targetServiceRevision.requestedProductionTrafficWeight).toBe(5);
  expect(canarying.sourceServiceRevisions[0].requestedProductionTrafficWeight).toBe(95);
  const second = await h.until(isPaused);
  expect(h.clock.now() - began).toBeGreaterThanOrEqual(10 * minute - 1_000);
  expect(second.lifecycleHookDetails[0].hookId).not.toBe(first.lifecycleHookDetails[0].hookId);
  expect(h.weights(production)).toEqual({ blue: 95, green: 5 });
  await h.continue(second);
  await h.until(inStage('BAKE_TIME'));
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
});

test('a linear shift goes in equal steps', async () => {
  await h.start({ ...blueGreen, strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3 } });
  await h.deploy();
  const seen: number[] = [];
  const deployment = await h.until((d) => {
    const { green = 0, blue = 0 } = h.weights(production);
    const share = green / (green + blue);
    if (share !== seen.at(-1)) seen.push(share);
    return d.status === 'SUCCESSFUL';
  });
  expect(seen).toEqual([0, 0.333, 0.666, 0.999, 1]);
  const { startedAt, finishedAt } = deployment;
  expect(finishedAt - startedAt).toBeGreaterThan(3 * 6 * 60 + 5 * 60);
});

test.each([
  [
    'ROLLBACK',
    'ROLLBACK_SUCCESSFUL',
    'Service deployment rolled back because POST_SCALE_UP pause hook timed out.',
  ],
  ['CONTINUE', 'SUCCESSFUL', undefined],
])('a pause that nobody answers: %s', async (action, status, statusReason) => {
  await h.start(blueGreen);
  await h.deploy({ lifecycleHooks: [pause('POST_SCALE_UP', { timeoutInMinutes: 3, action })] });
  const waiting = await h.until(isPaused);
  const [run] = waiting.lifecycleHookDetails;
  expect(run.expiresAt - waiting.startedAt).toBeLessThan(3.5 * 60);
  const ended = await h.ended();
  expect(ended).toMatchObject({ status });
  expect(ended.statusReason).toBe(statusReason);
  await expect(h.continue(waiting)).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: 'Continuing a service deployment is not allowed for service deployment in terminal states.',
  });
});

test('a pause has one answer', async () => {
  await h.start(blueGreen);
  await h.deploy({ lifecycleHooks: [pause('PRE_SCALE_UP'), pause('PRE_SCALE_UP')] });
  const waiting = await h.until(isPaused);
  const { serviceDeploymentArn, lifecycleHookDetails } = waiting;
  expect(lifecycleHookDetails).toHaveLength(2);
  expect((await named('PRIMARY')).desiredCount).toBe(0);
  await h.continue(waiting);
  const refused = {
    code: 'InvalidParameterException',
    message: expect.stringContaining('Provided hookId is either'),
  };
  await expect(h.continue(waiting)).rejects.toMatchObject(refused);
  await expect(
    h.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId: 'ecs-pause-x' }),
  ).rejects.toMatchObject(refused);
  await expect(
    h.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId: 'pause' }),
  ).rejects.toMatchObject({ message: 'Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}' });
  await h.clock.advance(minute);
  expect((await h.serviceDeployment()).lifecycleStage).toBe('PRE_SCALE_UP');
  const [, { hookId }] = lifecycleHookDetails;
  await h.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
});

test('a stage that takes longer than a day is rolled back; a pause may take longer', async () => {
  await h.start(blueGreen);
  await h.deploy(undefined, 'boot=3000m');
  await h.until(inStage('SCALE_UP'));
  await h.clock.advance(24 * 60 * minute);
  const ended = await h.ended();
  expect(ended).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because SCALE_UP took longer than 24 hours.',
  });
  const long = { timeoutInMinutes: 20_160, action: 'CONTINUE' };
  const three = [
    pause('PRE_SCALE_UP', long),
    pause('POST_SCALE_UP', long),
    pause('POST_TEST_TRAFFIC_SHIFT', long),
  ];
  await h.deploy({ lifecycleHooks: three });
  await h.clock.advance(30 * 24 * 60 * minute);
  expect((await h.ended()).statusReason).toBe(
    'Service deployment rolled back because it took longer than 30 days.',
  );
  await h.deploy({ lifecycleHooks: [pause('POST_SCALE_UP', { timeoutInMinutes: 20_160 })] });
  const waiting = await h.until(isPaused);
  await h.clock.advance(48 * 60 * minute);
  await h.continue(waiting);
  expect((await h.ended()).status).toBe('SUCCESSFUL');
});

test('without load balancers there are stages all the same, and nothing to shift', async () => {
  await h.start(canary, { loadBalancers: [] });
  await h.deploy({ lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
  await h.continue(await h.until(isPaused));
  const began = h.clock.now();
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect(h.clock.now() - began).toBeLessThan(6 * minute);
});

test('a rolling service changes to blue/green and back without leaving its traffic', async () => {
  await h.start({ strategy: 'ROLLING' });
  expect(h.weights(production)).toEqual({ blue: 1, green: 0 });
  await h.deploy(blueGreen);
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  const { deployments } = await h.service();
  await h.deploy({ strategy: 'ROLLING' });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  const described = await h.serviceDeployment();
  const { serviceRevisions } = await h.call('DescribeServiceRevisions', {
    serviceRevisionArns: [described.targetServiceRevision.arn],
  });
  expect(serviceRevisions[0].resolvedConfiguration.loadBalancers).toEqual([
    { targetGroupArn: group('green'), productionListenerRule: production },
  ]);
  expect(described.lifecycleStage).toBeUndefined();
  expect((await h.service()).deployments[0].id).not.toBe(deployments[0].id);
});

test('hooks hold up a rolling update too: before its first new task, and once all is replaced', async () => {
  await h.start({ strategy: 'ROLLING' });
  const [old] = (await h.service()).deployments;
  const lifecycleHooks = [pause('PRE_SCALE_UP'), pause('POST_SCALE_UP', { timeoutInMinutes: 5 })];
  await h.deploy({ lifecycleHooks });
  const first = await h.until(isPaused);
  expect(first.lifecycleStage).toBe('PRE_SCALE_UP');
  await h.clock.advance(minute);
  expect(await named('PRIMARY')).toMatchObject({ runningCount: 0, pendingCount: 0, desiredCount: 0 });
  expect(await named('ACTIVE')).toMatchObject({ id: old.id, runningCount: 2 });
  await h.continue(first);
  const second = await h.until((d) => d.lifecycleStage === 'POST_SCALE_UP');
  expect(second).toMatchObject({ status: 'IN_PROGRESS', targetServiceRevision: { runningTaskCount: 2 } });
  expect(h.weights(production)).toEqual({ blue: 1, green: 0 });
  const ended = await h.ended();
  expect(ended).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because POST_SCALE_UP pause hook timed out.',
  });
  expect((await h.service()).deployments).toMatchObject([{ id: old.id, runningCount: 2 }]);
  await h.deploy({ lifecycleHooks: [pause('POST_SCALE_UP')] });
  await h.continue(await h.until(isPaused));
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect((await h.service()).runningCount).toBe(2);
});

test('the clean-up leaves a protected task alone until it may go', async () => {
  await h.start(blueGreen);
  const [task] = await h.tasks();
  const protection = { cluster: 'main', tasks: [task.taskArn] };
  await h.call('UpdateTaskProtection', { ...protection, protectionEnabled: true, expiresInMinutes: 60 });
  await h.deploy();
  await h.until(inStage('CLEAN_UP'));
  await h.clock.advance(10 * minute);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'IN_PROGRESS',
    sourceServiceRevisions: [{ runningTaskCount: 1 }],
  });
  await h.call('UpdateTaskProtection', { ...protection, protectionEnabled: false });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
});

const withAdvanced = (more: object) => ({
  loadBalancers: [{ ...loadBalancers[0], advancedConfiguration: { ...advancedConfiguration, ...more } }],
});

test.each<[string, object, string | RegExp]>([
  [
    'no bake time',
    { deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
    /^bakeTimeInMinutes must be specified/,
  ],
  [
    'a canary of nothing',
    { deploymentConfiguration: { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.05 } } },
    'canaryPercent is 0.05; multiples of 0.1 from 0.1 to 100.0 are allowed.',
  ],
  [
    'steps that are too small',
    { deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2.9 } } },
    'stepPercent is 2.9; multiples of 0.1 from 3.0 to 100.0 are allowed.',
  ],
  [
    'a step that bakes for more than a day',
    { deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepBakeTimeInMinutes: 1441 } } },
    'stepBakeTimeInMinutes is 1441; 0 to 1440 are allowed.',
  ],
  [
    'the other strategy’s settings',
    { deploymentConfiguration: { ...blueGreen, canaryConfiguration: { canaryPercent: 5 } } },
    'canaryConfiguration is only valid with the CANARY deployment strategy, not with BLUE_GREEN.',
  ],
  [
    'a pause in a shift',
    { deploymentConfiguration: { ...blueGreen, lifecycleHooks: [pause('TEST_TRAFFIC_SHIFT')] } },
    'Invalid lifecycle stage provided for Pause Hook',
  ],
  [
    'eleven pauses',
    { deploymentConfiguration: { ...blueGreen, lifecycleHooks: Array(11).fill(pause('POST_SCALE_UP')) } },
    /at most 10 are allowed/,
  ],
  [
    'no advanced configuration',
    { loadBalancers: [{ ...loadBalancers[0], advancedConfiguration: undefined }] },
    'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
  ],
  [
    'a listener for a rule',
    withAdvanced({
      productionListenerRule: 'arn:aws:elasticloadbalancing:us-east-1:000000000000:listener/app/lb/1/2',
    }),
    'productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: arn:aws:elasticloadbalancing:us-east-1:000000000000:listener/app/lb/1/2',
  ],
  [
    'one rule for both',
    withAdvanced({ testListenerRule: production }),
    `The following rules cannot be used as both production and test listener rules: ${production}`,
  ],
  [
    'one group for both',
    withAdvanced({ alternateTargetGroupArn: group('blue') }),
    `Duplicate targetGroupArn found: ${group('blue')}`,
  ],
])('refused at once: %s', async (_name, service, message) => {
  const create = h.create(await h.register(), {
    loadBalancers,
    deploymentConfiguration: blueGreen,
    ...service,
  });
  await expect(create).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
});

test('a production rule without the alternate group needs a test rule', async () => {
  h.rules.set(production, [{ arn: group('blue'), weight: 1 }]);
  const create = h.create(await h.register(), {
    ...withAdvanced({ testListenerRule: undefined }),
    deploymentConfiguration: blueGreen,
  });
  await expect(create).rejects.toMatchObject({
    message:
      'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup',
  });
});
