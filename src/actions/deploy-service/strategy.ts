import type { DeploymentConfiguration, DeploymentLifecycleHook, LoadBalancer } from '@aws-sdk/client-ecs';
import { ActionError } from '../../runtime/errors.ts';
import type { Inputs } from './io.generated.ts';

export type StrategyInputs = Pick<
  Inputs,
  | 'strategy'
  | 'bakeMinutes'
  | 'canaryPercent'
  | 'canaryBakeMinutes'
  | 'linearStepPercent'
  | 'linearStepBakeMinutes'
  | 'alarms'
  | 'pause'
  | 'pauseMinutes'
  | 'alternateTargetGroupArn'
  | 'productionListenerRule'
  | 'testListenerRule'
  | 'loadBalancerRoleArn'
>;

/** Where the new tasks stand behind the test listener and no user reaches them yet: developer guide, blue/green stages. */
export const pauseStage = 'POST_TEST_TRAFFIC_SHIFT';

const byName = {
  rolling: 'ROLLING',
  'blue-green': 'BLUE_GREEN',
  canary: 'CANARY',
  linear: 'LINEAR',
} as const;

/** Bake time of a service that first gets a strategy that shifts traffic: ECS has no default for it. Minutes. */
const firstBake = 5;

/**
 * What was given of strategy, alarms and pause, as members of a deployment configuration; undefined if nothing was.
 * @param live The service's configuration as it stands
 * @throws ActionError where inputs don't fit each other or the strategy
 */
export function strategyOf(
  inputs: StrategyInputs,
  live: DeploymentConfiguration | undefined,
): Partial<DeploymentConfiguration> | undefined {
  const strategy = inputs.strategy === undefined ? (live?.strategy ?? 'ROLLING') : byName[inputs.strategy];
  const canary = given({
    canaryPercent: percent('canary-percent', inputs.canaryPercent, 0.1),
    canaryBakeTimeInMinutes: inputs.canaryBakeMinutes,
  });
  const linear = given({
    stepPercent: percent('linear-step-percent', inputs.linearStepPercent, 3),
    stepBakeTimeInMinutes: inputs.linearStepBakeMinutes,
  });
  if (canary !== undefined && strategy !== 'CANARY') throw onlyWith('canary-…', 'canary', strategy);
  if (linear !== undefined && strategy !== 'LINEAR') throw onlyWith('linear-step-…', 'linear', strategy);
  if (strategy === 'ROLLING' && inputs.pause !== undefined && inputs.pause !== 'none')
    throw onlyWith('pause', 'blue-green, canary or linear', strategy);
  const shifts = strategy !== 'ROLLING';
  const bake = inputs.bakeMinutes ?? live?.bakeTimeInMinutes ?? (shifts ? firstBake : undefined);
  const hooks = hooksOf(inputs, live?.lifecycleHooks ?? []);
  return given({
    ...(inputs.strategy === undefined ? {} : { strategy }),
    ...(inputs.bakeMinutes === undefined && inputs.strategy === undefined ? {} : { bakeTimeInMinutes: bake }),
    ...(canary === undefined ? {} : { canaryConfiguration: { ...live?.canaryConfiguration, ...canary } }),
    ...(linear === undefined ? {} : { linearConfiguration: { ...live?.linearConfiguration, ...linear } }),
    ...(inputs.alarms.length === 0
      ? {}
      : { alarms: { alarmNames: inputs.alarms, enable: true, rollback: true } }),
    ...(hooks === undefined ? {} : { lifecycleHooks: hooks }),
  });
}

/** What of a configuration belongs to another strategy than its own: ECS may refuse it. */
export function withoutForeign(configuration: DeploymentConfiguration): DeploymentConfiguration {
  const { canaryConfiguration, linearConfiguration, ...rest } = configuration;
  return {
    ...rest,
    ...(rest.strategy === 'CANARY' && canaryConfiguration !== undefined ? { canaryConfiguration } : {}),
    ...(rest.strategy === 'LINEAR' && linearConfiguration !== undefined ? { linearConfiguration } : {}),
  };
}

/** The pause is one of the service's own hooks already, or is added to them; `none` takes it out. */
function hooksOf(
  inputs: StrategyInputs,
  live: readonly DeploymentLifecycleHook[],
): DeploymentLifecycleHook[] | undefined {
  const { pause } = inputs;
  if (pause === undefined) return undefined;
  const isOurs = ({ targetType, lifecycleStages }: DeploymentLifecycleHook) =>
    targetType === 'PAUSE' && lifecycleStages?.includes(pauseStage) === true;
  if (pause === 'none') return live.some(isOurs) ? live.filter((hook) => !isOurs(hook)) : undefined;
  if (live.some(isOurs)) return undefined;
  return [
    ...live,
    {
      targetType: 'PAUSE',
      lifecycleStages: [pauseStage],
      timeoutConfiguration: { timeoutInMinutes: inputs.pauseMinutes, action: 'ROLLBACK' },
    },
  ];
}

/**
 * The load balancers with what a shift of traffic needs; undefined where they have it, or need none.
 * @throws ActionError if they lack it and it was not given
 */
export function loadBalancersOf(
  inputs: StrategyInputs,
  strategy: DeploymentConfiguration['strategy'],
  live: readonly LoadBalancer[],
): LoadBalancer[] | undefined {
  const { alternateTargetGroupArn, productionListenerRule, testListenerRule, loadBalancerRoleArn } = inputs;
  const all = { alternateTargetGroupArn, productionListenerRule, roleArn: loadBalancerRoleArn };
  const some = Object.values({ ...all, testListenerRule }).some((value) => value !== undefined);
  const missing = Object.entries({
    'alternate-target-group-arn': alternateTargetGroupArn,
    'production-listener-rule': productionListenerRule,
    'load-balancer-role-arn': loadBalancerRoleArn,
  }).flatMap(([input, value]) => (value === undefined ? [input] : []));
  if (some && missing.length > 0)
    throw new ActionError(`for a shift of traffic ${missing.join(' and ')} must be given too`);
  if (strategy === undefined || strategy === 'ROLLING') return undefined;
  const lacks = live.some(({ advancedConfiguration }) => advancedConfiguration === undefined);
  if (some) {
    if (live.length !== 1)
      throw new ActionError(
        `the service has ${live.length} load balancers; one can be set up for a shift of traffic by inputs`,
        { help: 'Set advancedConfiguration of each where the service is defined (Terraform).' },
      );
    return live.map((one) => ({
      ...one,
      advancedConfiguration: { ...all, ...(testListenerRule === undefined ? {} : { testListenerRule }) },
    }));
  }
  if (!lacks) return undefined;
  throw new ActionError(
    `strategy ${strategy} shifts traffic, but the service's load balancer is not set up for it`,
    {
      help: "Give alternate-target-group-arn, production-listener-rule, test-listener-rule and load-balancer-role-arn, or set advancedConfiguration of the service's load balancer (Terraform).",
    },
  );
}

function percent(input: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+(\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (!(value >= least && value <= 100))
    throw new ActionError(`input '${input}' is '${text}'; it must be a number from ${least} to 100`);
  return value;
}

function onlyWith(input: string, strategies: string, strategy: string): ActionError {
  return new ActionError(
    `${input} goes with strategy ${strategies}, but the service's is ${strategy.toLowerCase()}`,
    { help: "Set 'strategy', or leave that input out." },
  );
}

/** The members that have a value; undefined if none has. */
function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
