import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../support-ecs.ts';
import {
  blueGreen,
  canary,
  group,
  hook,
  inStage,
  isPaused,
  lambda,
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

const messages = async () => (await h.service()).events.map((event: Answer) => event.message as string);

/** Blue has all traffic and all its tasks, and green is gone. */
async function isBackOnBlue(blue: Answer): Promise<void> {
  const { deployments, runningCount } = await h.service();
  expect(deployments).toMatchObject([{ id: blue.id, status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
  expect(runningCount).toBe(2);
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect(h.weights(testing)).toEqual({ blue: 100, green: 0 });
}

const stages = [
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
];

test.each(stages)('a user stops it in %s: traffic never leaves a revision that is whole', async (stage) => {
  await h.start(canary);
  const [blue] = (await h.service()).deployments;
  const pausable = /^P.*_SHIFT$|^P.*SCALE_UP$/.test(stage) && stage !== 'PRODUCTION_TRAFFIC_SHIFT';
  await h.deploy({ lifecycleHooks: pausable ? [pause(stage)] : [] });
  const { serviceDeploymentArn } = await h.until(inStage(stage));
  if (stage === 'PRODUCTION_TRAFFIC_SHIFT') await h.until(() => h.weights(production).green === 5);
  const { green: before } = h.weights(production);
  await h.call('StopServiceDeployment', { serviceDeploymentArn });
  expect((await h.serviceDeployment()).status).toBe('ROLLBACK_REQUESTED');
  const ended = await h.until((d) => {
    const { green } = h.weights(production);
    expect([before, 0]).toContain(green);
    return d.status === 'ROLLBACK_SUCCESSFUL';
  });
  expect(ended).toMatchObject({
    statusReason: 'Service deployment rolled back because of a user request.',
    targetServiceRevision: { requestedProductionTrafficWeight: 0, requestedTestTrafficWeight: 0 },
    rollback: { serviceRevisionArn: ended.sourceServiceRevisions[0].arn },
  });
  expect(ended.lifecycleStage).toBeUndefined();
  expect(h.clock.now() / 1000 - ended.createdAt).toBeLessThan(40 * 60);
  await isBackOnBlue(blue);
});

test('the breaker trips while green scales up', async () => {
  const deploymentCircuitBreaker = { enable: true, rollback: true };
  await h.start({ ...blueGreen, deploymentCircuitBreaker });
  const [blue] = (await h.service()).deployments;
  await h.deploy(undefined, 'exit=1@1s');
  const ended = await h.ended();
  expect(ended).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
  });
  await isBackOnBlue(blue);
  const said = await messages();
  const at = said.findIndex((text: string) => text.endsWith(`rolling back to deployment ${blue.id}.`));
  expect(said[at + 1]).toMatch(/deployment failed: tasks failed to start\.$/);
});

test('without rollback the breaker only stops it, and blue keeps the traffic', async () => {
  await h.start({ ...blueGreen, deploymentCircuitBreaker: { enable: true, rollback: false } });
  await h.deploy(undefined, 'exit=1@1s');
  expect(await h.ended()).toMatchObject({
    status: 'STOPPED',
    statusReason: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
  });
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect((await h.service()).runningCount).toBe(2);
  // The next one finds the way clear.
  await h.deploy();
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
});

test('an alarm during the bake takes all traffic back at once', async () => {
  h.alarms.set('errors', { state: 'OK', evaluation: minute });
  await h.start({ ...blueGreen, alarms: { alarmNames: ['errors'], enable: true, rollback: true } });
  const [blue] = (await h.service()).deployments;
  await h.deploy();
  await h.until(inStage('BAKE_TIME'));
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  h.alarms.set('errors', { state: 'ALARM', evaluation: minute });
  const began = h.clock.now();
  await h.until(() => h.weights(production).green === 0);
  expect(h.clock.now() - began).toBeLessThan(10_000);
  expect(await h.ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because of one or more active alarms.',
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors'] },
  });
  await isBackOnBlue(blue);
});

test('a first deployment that fails has nowhere to go', async () => {
  const lifecycleHooks = [pause('POST_SCALE_UP', { timeoutInMinutes: 1 })];
  const ended = await h.start({ ...blueGreen, lifecycleHooks });
  expect(ended).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'No rollback candidate was found to run the rollback.',
  });
  expect((await messages())[0]).toMatch(
    /deployment failed: Service deployment rolled back because POST_SCALE_UP pause hook timed out\.$/,
  );
  // The next one takes its place.
  await h.deploy({ lifecycleHooks: [] });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect((await h.service()).deployments).toHaveLength(1);
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
});

test('a deployment that overtakes a canary puts its traffic back before anything else', async () => {
  await h.start(canary);
  const [blue] = (await h.service()).deployments;
  await h.deploy();
  const overtaken = await h.until(() => h.weights(production).green === 5);
  expect(h.weights(production)).toEqual({ blue: 95, green: 5 });
  await h.deploy();
  const reconciling = await h.until(inStage('RECONCILE_SERVICE'));
  expect(reconciling.sourceServiceRevisions).toHaveLength(2);
  await h.until(inStage('SCALE_UP'));
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect(h.weights(testing)).toEqual({ blue: 100, green: 0 });
  expect((await h.service()).deployments.map((d: Answer) => d.id)).toContain(blue.id);
  expect((await h.service()).deployments).toHaveLength(2);
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  const [before] = (
    await h.call('DescribeServiceDeployments', { serviceDeploymentArns: [overtaken.serviceDeploymentArn] })
  ).serviceDeployments;
  expect(before).toMatchObject({ status: 'STOPPED', statusReason: expect.stringContaining('newer') });
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
});

test('a rolling update that overtakes a shift gives blue its traffic back first', async () => {
  await h.start(canary);
  await h.deploy();
  await h.until(() => h.weights(production).green === 5);
  await h.deploy({ strategy: 'ROLLING' });
  const ended = await h.ended();
  expect(ended.status).toBe('SUCCESSFUL');
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect((await h.service()).runningCount).toBe(2);
  const { serviceRevisions } = await h.call('DescribeServiceRevisions', {
    serviceRevisionArns: [ended.targetServiceRevision.arn],
  });
  expect(serviceRevisions[0].resolvedConfiguration.loadBalancers[0].targetGroupArn).toBe(group('blue'));
});

test('a deployment that comes during the clean-up starts from green', async () => {
  await h.start(blueGreen);
  await h.deploy();
  const cleaning = await h.until(inStage('CLEAN_UP'));
  await h.deploy();
  await h.until(inStage('SCALE_UP'));
  expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
  const ended = await h.ended();
  expect(ended.status).toBe('SUCCESSFUL');
  expect(ended.sourceServiceRevisions.map((r: Answer) => r.arn)).toContain(
    cleaning.targetServiceRevision.arn,
  );
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
});

test.each([
  'ROLLING',
  'BLUE_GREEN',
])('%s comes while blue is built up again: green keeps the traffic', async (strategy) => {
  await h.start(blueGreen);
  await h.deploy();
  const { serviceDeploymentArn } = await h.until(inStage('CLEAN_UP'));
  await h.call('StopServiceDeployment', { serviceDeploymentArn });
  await h.until((d) => d.status === 'ROLLBACK_IN_PROGRESS');
  await h.clock.advance(1_000);
  await h.deploy({ strategy });
  for (let turn = 0; turn < 40; turn++) {
    expect(h.weights(production)).toEqual({ blue: 0, green: 100 });
    await h.clock.advance(250);
  }
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect((await h.service()).runningCount).toBe(2);
});

test('an update of the load balancers does not forget the rule that traffic was shifted on', async () => {
  await h.start(canary);
  await h.deploy();
  await h.until(() => h.weights(production).green === 5);
  const other = production.replace('/production', '/other');
  h.rules.set(other, [
    { arn: group('blue'), weight: 1 },
    { arn: group('green'), weight: 0 },
  ]);
  const advancedConfiguration = { ...loadBalancers[0]?.advancedConfiguration, productionListenerRule: other };
  await h.update({ loadBalancers: [{ ...loadBalancers[0], advancedConfiguration }] });
  await h.until(inStage('SCALE_UP'));
  expect(h.weights(production)).toEqual({ blue: 100, green: 0 });
  expect((await h.ended()).status).toBe('SUCCESSFUL');
  expect(h.weights(other)).toEqual({ blue: 0, green: 100 });
});

const unfit = 'Service deployment rolled back because of invalid networking configuration';
test.each<[string, () => void, string]>([
  ['no rule', () => h.rules.delete(production), `${unfit}. One or more rules not found`],
  [
    'two groups that serve',
    () =>
      h.rules.set(production, [
        { arn: group('blue'), weight: 1 },
        { arn: group('green'), weight: 1 },
      ]),
    `${unfit}. productionListenerRule ${production} should have exactly one target group serving traffic but found 2 target groups which are serving traffic`,
  ],
  [
    'a stranger',
    () => h.rules.set(production, [{ arn: group('other'), weight: 1 }]),
    `${unfit}. Production listener rule is forwarding traffic to unexpected target group ${group('other')}. Expected traffic to be forwarded to either targetGroupArn: ${group('blue')} or alternateTargetGroupArn: ${group('green')}`,
  ],
  [
    'a group that no rule has',
    () => {
      h.rules.set(production, [{ arn: group('blue'), weight: 1 }]);
      h.rules.set(testing, [{ arn: group('blue'), weight: 1 }]);
    },
    `${unfit}: Target group ${group('green')} is not associated with either productionListenerRule or testListenerRule.`,
  ],
])('listener rules that are not fit fail the deployment before it starts a task: %s', async (_, spoil, reason) => {
  await h.start(blueGreen);
  await h.deploy();
  spoil();
  const ended = await h.ended();
  expect(ended).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', statusReason: reason });
  expect((await h.tasks('STOPPED')).length).toBe(0);
});

test('a rule that is deleted in mid-shift: nothing can be taken back either, and that is said', async () => {
  await h.start(canary);
  await h.deploy();
  await h.until(() => h.weights(production).green === 5);
  h.rules.delete(production);
  const ended = await h.ended();
  expect(ended.status).toBe('ROLLBACK_FAILED');
  expect(ended.statusReason).toContain(`Rule '${production}' not found`);
});

/** Deploys with a function that answers these in turn, and gives what it was called with. */
async function withFunction(stage: string[], ...answers: unknown[]): Promise<Answer[]> {
  const calls: Answer[] = [];
  h.functions.set(lambda('check'), (payload) => {
    calls.push({ at: h.clock.now(), payload });
    return answers.length > 1 ? answers.shift() : answers[0];
  });
  await h.deploy({ lifecycleHooks: [{ ...hook('check', ...stage), hookDetails: { color: 'green' } }] });
  return calls;
}

const failed = 'Service deployment rolled back because TEST_TRAFFIC_SHIFT lifecycle hook(s) failed.';
test.each<[string, unknown, string]>([
  [
    'FAILED',
    { hookStatus: 'FAILED' },
    `${failed} Lifecycle hook target ${lambda('check')} returned FAILED status.`,
  ],
  [
    'nothing',
    null,
    `${failed} ECS was unable to parse the response from ${lambda('check')} due to: HookStatus must not be null.`,
  ],
])('a function that answers %s rolls back', async (_name, answer, statusReason) => {
  await h.start(blueGreen);
  const [blue] = (await h.service()).deployments;
  await withFunction(['TEST_TRAFFIC_SHIFT'], answer);
  expect(await h.ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', statusReason });
  await isBackOnBlue(blue);
});

test('a function that does not exist rolls back', async () => {
  await h.start(blueGreen);
  await h.deploy({ lifecycleHooks: [hook('nobody', 'PRE_SCALE_UP')] });
  expect((await h.ended()).statusReason).toBe(
    `Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to invoke hook target ${lambda('nobody')} due to Function not found: ${lambda('nobody')}`,
  );
});

test('a function that says IN_PROGRESS is called again, after its delay, with what it said', async () => {
  await h.start(blueGreen);
  const calls = await withFunction(
    ['POST_SCALE_UP'],
    { hookStatus: 'IN_PROGRESS' },
    { hookStatus: 'IN_PROGRESS', callBackDelay: 120, hookDetails: { turn: 2 } },
    { hookStatus: 'SUCCEEDED' },
  );
  const waiting = await h.until((d) => d.lifecycleHookDetails?.length === 1);
  expect(waiting.lifecycleHookDetails).toMatchObject([
    { targetType: 'AWS_LAMBDA', targetArn: lambda('check'), status: 'IN_PROGRESS' },
  ]);
  const ended = await h.ended();
  expect(ended.status).toBe('SUCCESSFUL');
  const [first, second, third] = calls;
  expect(calls).toHaveLength(3);
  expect(second.at - first.at).toBe(30_000);
  expect(third.at - second.at).toBe(120_000);
  expect(first.payload).toEqual({
    executionDetails: {
      testTrafficWeights: {},
      productionTrafficWeights: {},
      serviceArn: (await h.service()).serviceArn,
      targetServiceRevisionArn: ended.targetServiceRevision.arn,
    },
    executionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    lifecycleStage: 'POST_SCALE_UP',
    resourceArn: ended.serviceDeploymentArn,
    hookDetails: { color: 'green' },
  });
  expect(third.payload.hookDetails).toEqual({ turn: 2 });
});

test('a function of the shifts is called at each step, and again when they are undone', async () => {
  await h.start(canary);
  const calls = await withFunction(['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'], {
    hookStatus: 'SUCCEEDED',
  });
  const { serviceDeploymentArn } = await h.until(inStage('BAKE_TIME'));
  const described = await h.serviceDeployment();
  const green = described.targetServiceRevision.arn;
  const blue = described.sourceServiceRevisions[0].arn;
  await h.call('StopServiceDeployment', { serviceDeploymentArn });
  await h.ended();
  const seen = calls.map(({ payload: { lifecycleStage, executionDetails: details } }) => [
    lifecycleStage,
    details.targetServiceRevisionArn === green,
    details.testTrafficWeights,
    details.productionTrafficWeights,
  ]);
  expect(seen).toEqual([
    ['TEST_TRAFFIC_SHIFT', true, { [green]: 100, [blue]: 0 }, {}],
    ['PRODUCTION_TRAFFIC_SHIFT', true, {}, { [green]: 5, [blue]: 95 }],
    ['PRODUCTION_TRAFFIC_SHIFT', true, {}, { [green]: 100, [blue]: 0 }],
    ['PRODUCTION_TRAFFIC_SHIFT', true, {}, { [green]: 0, [blue]: 100 }],
    ['TEST_TRAFFIC_SHIFT', true, { [green]: 0, [blue]: 100 }, {}],
  ]);
});

test('one hook that fails rolls back, whatever the others wait for', async () => {
  await h.start(blueGreen);
  h.functions.set(lambda('bad'), () => ({ hookStatus: 'FAILED' }));
  await h.deploy({ lifecycleHooks: [pause('POST_SCALE_UP'), hook('bad', 'POST_SCALE_UP')] });
  expect(await h.ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: expect.stringContaining('returned FAILED status'),
  });
});

test('a pause with other answers than its own stays', async () => {
  await h.start(blueGreen);
  await h.deploy({ lifecycleHooks: [pause('POST_SCALE_UP')] });
  const waiting = await h.until(isPaused);
  await expect(h.continue(waiting, 'LATER')).rejects.toMatchObject({ code: 'InvalidParameterException' });
  expect(isPaused(await h.serviceDeployment())).toBe(true);
});
