/** How production traffic moves from blue to green: pure. */

/** `trafficRoutingConfig`; intervals are minutes. Source: API_TrafficRoutingConfig. */
export type Routing =
  | { type: 'AllAtOnce' }
  | { type: 'TimeBasedCanary'; percentage: number; interval: number }
  | { type: 'TimeBasedLinear'; percentage: number; interval: number };

export interface Shift {
  /** Milliseconds after traffic began to shift. */
  at: number;
  /** Percent of the traffic that green has from then on. */
  weight: number;
}

const minute = 60_000;

/** Every shift of a deployment, the first at once and the last to 100. */
export function shiftsOf(routing: Routing): Shift[] {
  switch (routing.type) {
    case 'AllAtOnce':
      return [{ at: 0, weight: 100 }];
    case 'TimeBasedCanary':
      return [
        { at: 0, weight: routing.percentage },
        { at: routing.interval * minute, weight: 100 },
      ];
    case 'TimeBasedLinear': {
      const steps = Math.ceil(100 / routing.percentage);
      return Array.from({ length: steps }, (_, i) => ({
        at: i * routing.interval * minute,
        weight: Math.min(100, (i + 1) * routing.percentage),
      }));
    }
  }
}

/**
 * The weights of a rule's target groups when green has this share. Groups of the rule that are of neither side go: CodeDeploy
 * owns the rule's forward action.
 */
export const weightsAt = (weight: number, blue: string, green: string): { arn: string; weight: number }[] => [
  { arn: blue, weight: 100 - weight },
  { arn: green, weight },
];

/** The deployment configurations that CodeDeploy brings for ECS. Source: user guide, deployment-configurations. */
export const builtInConfigs: Record<string, Routing> = {
  'CodeDeployDefault.ECSAllAtOnce': { type: 'AllAtOnce' },
  'CodeDeployDefault.ECSCanary10Percent5Minutes': { type: 'TimeBasedCanary', percentage: 10, interval: 5 },
  'CodeDeployDefault.ECSCanary10Percent15Minutes': { type: 'TimeBasedCanary', percentage: 10, interval: 15 },
  'CodeDeployDefault.ECSLinear10PercentEvery1Minutes': {
    type: 'TimeBasedLinear',
    percentage: 10,
    interval: 1,
  },
  'CodeDeployDefault.ECSLinear10PercentEvery3Minutes': {
    type: 'TimeBasedLinear',
    percentage: 10,
    interval: 3,
  },
};

/** As the API answers it. */
export function routingView(routing: Routing): object {
  switch (routing.type) {
    case 'AllAtOnce':
      return { type: routing.type };
    case 'TimeBasedCanary':
      return {
        type: routing.type,
        timeBasedCanary: { canaryPercentage: routing.percentage, canaryInterval: routing.interval },
      };
    case 'TimeBasedLinear':
      return {
        type: routing.type,
        timeBasedLinear: { linearPercentage: routing.percentage, linearInterval: routing.interval },
      };
  }
}
