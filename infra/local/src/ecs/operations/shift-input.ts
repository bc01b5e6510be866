/**
 * What a shift of traffic needs of CreateService's and UpdateService's input. ECS's texts where it publishes them.
 * Source: developer guide, troubleshooting-blue-green, pause-lifecycle-hooks; API_CanaryConfiguration, API_LinearConfiguration.
 */
import type { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { defaultTimeout, type Hook, pauseStages } from '../rollout/hooks.ts';
import { canaryDefaults, linearDefaults } from '../rollout/stages.ts';
import type { AdvancedConfiguration, DeploymentConfiguration, LoadBalancer } from '../store/model.ts';
import { type Ecs, invalid, notBuilt } from './operation.ts';
import type {
  advancedConfiguration,
  canaryConfiguration,
  lifecycleHook,
  linearConfiguration,
} from './service-shape.ts';

interface ShiftInput {
  strategy?: DeploymentConfiguration['strategy'] | undefined;
  bakeTimeInMinutes?: number | undefined;
  lifecycleHooks?: z.output<typeof lifecycleHook>[] | undefined;
  canaryConfiguration?: z.output<typeof canaryConfiguration> | undefined;
  linearConfiguration?: z.output<typeof linearConfiguration> | undefined;
}

type ShiftConfiguration = Pick<
  DeploymentConfiguration,
  'strategy' | 'bakeTimeInMinutes' | 'lifecycleHooks' | 'canaryConfiguration' | 'linearConfiguration'
>;

/** Strategy, bake time and hooks over what the service has. @throws AwsError InvalidParameterException */
export function shiftConfigurationOf(
  input: ShiftInput | undefined,
  before: DeploymentConfiguration | undefined,
): ShiftConfiguration {
  const strategy = input?.strategy ?? before?.strategy ?? 'ROLLING';
  const given = input?.bakeTimeInMinutes;
  if (strategy === 'BLUE_GREEN' && given === undefined && (before?.strategy ?? 'ROLLING') === 'ROLLING') {
    throw invalid('bakeTimeInMinutes must be specified for the BLUE_GREEN deployment strategy.');
  }
  const hooks = input?.lifecycleHooks?.map(hookOf) ?? before?.lifecycleHooks ?? [];
  for (const type of ['PAUSE', 'AWS_LAMBDA'] as const) {
    const count = hooks.filter((hook) => hook.targetType === type).length;
    if (count > 10)
      throw invalid(`lifecycleHooks has ${count} hooks of targetType ${type}; at most 10 are allowed.`);
  }
  const canary = canaryOf(strategy, input, before);
  const linear = linearOf(strategy, input, before);
  return {
    strategy,
    bakeTimeInMinutes: given ?? before?.bakeTimeInMinutes ?? 0,
    ...(hooks.length > 0 && { lifecycleHooks: hooks }),
    ...(canary && { canaryConfiguration: canary }),
    ...(linear && { linearConfiguration: linear }),
  };
}

function canaryOf(
  strategy: string,
  input: ShiftInput | undefined,
  before: DeploymentConfiguration | undefined,
): DeploymentConfiguration['canaryConfiguration'] {
  if (strategy !== 'CANARY') {
    if (input?.canaryConfiguration) throw notFor('canaryConfiguration', 'CANARY', strategy);
    return undefined;
  }
  const merged = {
    ...canaryDefaults,
    ...before?.canaryConfiguration,
    ...defined(input?.canaryConfiguration),
  };
  checkPercent('canaryPercent', merged.canaryPercent, 0.1);
  checkMinutes('canaryBakeTimeInMinutes', merged.canaryBakeTimeInMinutes, 0, 1440);
  return merged;
}

function linearOf(
  strategy: string,
  input: ShiftInput | undefined,
  before: DeploymentConfiguration | undefined,
): DeploymentConfiguration['linearConfiguration'] {
  if (strategy !== 'LINEAR') {
    if (input?.linearConfiguration) throw notFor('linearConfiguration', 'LINEAR', strategy);
    return undefined;
  }
  const merged = {
    ...linearDefaults,
    ...before?.linearConfiguration,
    ...defined(input?.linearConfiguration),
  };
  checkPercent('stepPercent', merged.stepPercent, 3);
  checkMinutes('stepBakeTimeInMinutes', merged.stepBakeTimeInMinutes, 0, 1440);
  return merged;
}

const notFor = (member: string, wanted: string, strategy: string) =>
  invalid(`${member} is only valid with the ${wanted} deployment strategy, not with ${strategy}.`);

/** Without the members that are absent, which would hide a default. */
const defined = <T extends object>(value: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

function checkPercent(member: string, percent: number, least: number): void {
  const tenths = percent * 10;
  const isTenth = Math.abs(tenths - Math.round(tenths)) < 1e-6;
  if (percent < least || percent > 100 || !isTenth) {
    throw invalid(`${member} is ${percent}; multiples of 0.1 from ${least.toFixed(1)} to 100.0 are allowed.`);
  }
}

function checkMinutes(member: string, minutes: number, least: number, most: number): void {
  if (minutes < least || minutes > most)
    throw invalid(`${member} is ${minutes}; ${least} to ${most} are allowed.`);
}

function hookOf(input: z.output<typeof lifecycleHook>): Hook {
  const { targetType = 'AWS_LAMBDA', hookTargetArn, roleArn, lifecycleStages = [], hookDetails } = input;
  const { timeoutInMinutes = defaultTimeout, action = 'ROLLBACK' } = input.timeoutConfiguration ?? {};
  if (lifecycleStages.length === 0) throw invalid('A lifecycle hook needs lifecycleStages.');
  const timeoutConfiguration = { timeoutInMinutes, action };
  if (targetType === 'PAUSE') {
    if (lifecycleStages.some((stage) => !pauseStages.includes(stage))) {
      throw invalid('Invalid lifecycle stage provided for Pause Hook');
    }
    return { targetType, lifecycleStages, timeoutConfiguration };
  }
  if (hookTargetArn === undefined || roleArn === undefined) {
    throw invalid('A lifecycle hook with targetType AWS_LAMBDA needs hookTargetArn and roleArn.');
  }
  if (!/^arn:aws[\w-]*:lambda:[^:]+:\d{12}:function:[^:]+(:[^:]+)?$/.test(hookTargetArn)) {
    throw invalid(`hookTargetArn must be the ARN of a Lambda function. Got: ${hookTargetArn}`);
  }
  checkMinutes('timeoutInMinutes of an AWS_LAMBDA hook', timeoutInMinutes, 1, 1440);
  return {
    targetType,
    hookTargetArn,
    roleArn,
    lifecycleStages,
    ...(hookDetails !== undefined && { hookDetails }),
    timeoutConfiguration,
  };
}

/**
 * An entry's advancedConfiguration. What its rules say is looked at when a deployment begins; only that a test rule is
 * missing is said at once.
 * @throws AwsError InvalidParameterException
 */
export async function advancedOf(
  ecs: Ecs,
  targetGroupArn: string,
  given: z.output<typeof advancedConfiguration>,
): Promise<AdvancedConfiguration> {
  const { alternateTargetGroupArn, productionListenerRule, testListenerRule, roleArn } = given;
  if (
    alternateTargetGroupArn === undefined ||
    productionListenerRule === undefined ||
    roleArn === undefined
  ) {
    throw invalid('advancedConfiguration needs alternateTargetGroupArn, productionListenerRule and roleArn.');
  }
  checkRuleArn('productionListenerRule', productionListenerRule);
  if (testListenerRule !== undefined) checkRuleArn('testListenerRule', testListenerRule);
  const advanced = { alternateTargetGroupArn, productionListenerRule, roleArn };
  if (testListenerRule !== undefined) return { ...advanced, testListenerRule };
  const groups = await ecs.balancer.weights(productionListenerRule).catch((error: unknown) => {
    if (error instanceof AwsError && error.status < 500) return undefined;
    throw error;
  });
  const has = (arn: string) => groups?.some((group) => group.arn === arn);
  if (groups && !(has(targetGroupArn) && has(alternateTargetGroupArn))) {
    throw invalid(
      'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup',
    );
  }
  return advanced;
}

function checkRuleArn(member: string, arn: string): void {
  if (/^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d+:listener-rule\/app\//.test(arn)) return;
  if (/^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d+:listener\/net\//.test(arn)) {
    throw notBuilt('A shift of traffic through a Network Load Balancer');
  }
  throw invalid(
    `${member} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${arn}`,
  );
}

/** What all load balancers of a service must be together. @throws AwsError InvalidParameterException */
export function checkTogether(balancers: LoadBalancer[], strategy: string): void {
  const advanced = balancers.flatMap((balancer) => balancer.advancedConfiguration ?? []);
  if (advanced.length > 0 && advanced.length < balancers.length) {
    throw invalid('Either all or none of the provided loadBalancers must have advancedConfiguration defined');
  }
  if (strategy !== 'ROLLING' && advanced.length < balancers.length) {
    throw invalid(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    );
  }
  if (advanced.length === 0) return;
  const groups = [
    ...balancers.map((balancer) => balancer.targetGroupArn),
    ...advanced.map((one) => one.alternateTargetGroupArn),
  ];
  const twice = groups.find((arn, i) => groups.indexOf(arn) < i);
  if (twice !== undefined) throw invalid(`Duplicate targetGroupArn found: ${twice}`);
  const tests = advanced.map((one) => one.testListenerRule);
  const both = advanced.map((one) => one.productionListenerRule).filter((rule) => tests.includes(rule));
  if (both.length > 0) {
    throw invalid(
      `The following rules cannot be used as both production and test listener rules: ${both.join(', ')}`,
    );
  }
}
