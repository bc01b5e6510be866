import { type Answer, type Harness, harness } from '../../support-ecs.ts';

const elb = 'arn:aws:elasticloadbalancing:us-east-1:000000000000';
export const group = (name: string) => `${elb}:targetgroup/${name}/1`;
export const production = `${elb}:listener-rule/app/lb/1/2/production`;
export const testing = `${elb}:listener-rule/app/lb/1/2/testing`;
export const minute = 60_000;
export const lambda = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`;
const role = 'arn:aws:iam::000000000000:role/hook';

export const advancedConfiguration = {
  alternateTargetGroupArn: group('green'),
  productionListenerRule: production,
  testListenerRule: testing,
  roleArn: role,
};
export const loadBalancers = [
  { targetGroupArn: group('blue'), containerName: 'app', containerPort: 8000, advancedConfiguration },
];

export const pause = (stage: string, timeoutConfiguration = {}) => ({
  targetType: 'PAUSE',
  lifecycleStages: [stage],
  timeoutConfiguration,
});

export const hook = (name: string, ...lifecycleStages: string[]) => ({
  hookTargetArn: lambda(name),
  roleArn: role,
  lifecycleStages,
});

export const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 };
export const canary = {
  strategy: 'CANARY',
  bakeTimeInMinutes: 5,
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
};

export interface ShiftWorld extends Harness {
  /** A service of two tasks that has its first deployment behind it. */
  start(deploymentConfiguration: object, more?: object): Promise<Answer>;
  /** A new revision, whose tasks do as the script says. */
  deploy(deploymentConfiguration?: object, script?: string): Promise<Answer>;
  /** Moves time on until the newest service deployment is so. */
  until(holds: (deployment: Answer) => boolean, limit?: number): Promise<Answer>;
  /** The service deployment once nothing goes on any more. */
  ended(): Promise<Answer>;
  /** A rule's weights by the names of its groups. */
  weights(rule: string): Record<string, number>;
  continue(deployment: Answer, action?: string): Promise<Answer>;
}

export async function shiftWorld(options: Parameters<typeof harness>[0] = {}): Promise<ShiftWorld> {
  const h = await harness(options);
  h.rules.set(production, [
    { arn: group('blue'), weight: 1 },
    { arn: group('green'), weight: 0 },
  ]);
  h.rules.set(testing, [{ arn: group('green'), weight: 1 }]);
  const until: ShiftWorld['until'] = async (holds, limit = 40 * minute) => {
    for (let passed = 0; ; passed += 500) {
      const deployment = await h.serviceDeployment();
      if (holds(deployment)) return deployment;
      if (passed > limit) throw new Error(`never held: ${JSON.stringify(deployment, undefined, 1)}`);
      await h.clock.advance(500);
    }
  };
  const ended = () =>
    until((d) => /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(d.status));
  return {
    ...h,
    until,
    ended,
    async start(deploymentConfiguration, more = {}) {
      const taskDefinition = await h.register();
      await h.create(taskDefinition, { desiredCount: 2, loadBalancers, deploymentConfiguration, ...more });
      return await ended();
    },
    async deploy(deploymentConfiguration, script = '') {
      const taskDefinition = await h.register(script);
      await h.update({ taskDefinition, ...(deploymentConfiguration && { deploymentConfiguration }) });
      return await h.serviceDeployment();
    },
    weights: (rule) =>
      Object.fromEntries((h.rules.get(rule) ?? []).map(({ arn, weight }) => [arn.split('/')[1], weight])),
    continue: ({ serviceDeploymentArn, lifecycleHookDetails }, action) =>
      h.call('ContinueServiceDeployment', {
        serviceDeploymentArn,
        hookId: lifecycleHookDetails[0].hookId,
        ...(action !== undefined && { action }),
      }),
  };
}

export const isPaused = (d: Answer): boolean =>
  d.lifecycleHookDetails?.some((run: Answer) => run.status === 'AWAITING_ACTION') === true;

export const inStage = (stage: string) => (d: Answer) => d.lifecycleStage === stage;
