/**
 * The stages of a deployment that shifts traffic, and the steps of its shift.
 * Source: developer guide, blue-green-deployment-how-it-works, deployment-type-linear and deployment-type-canary;
 * API_CanaryConfiguration, API_LinearConfiguration.
 */

/** In their order; the two about the production traffic come once for every step. */
export const stages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

export type Stage = (typeof stages)[number];

export type Strategy = 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';

/** A stage or a step of the shift that takes longer is rolled back. Milliseconds. */
export const stageLimit = 24 * 3_600_000;

/** A deployment that takes longer is rolled back, pauses included. Milliseconds. */
export const deploymentLimit = 30 * 24 * 3_600_000;

const minute = 60_000;

/** A deployment's stage, with what is done in it. */
export interface PlannedStage {
  stage: Stage;
  /** Percent of the production traffic that goes to the new revision from this stage on; absent: as before. */
  production?: number | undefined;
  /** The same of the test traffic. */
  test?: number | undefined;
  /** How long it lasts at least, in milliseconds. */
  time?: number | undefined;
  /** Whose hooks run in it, where these are not its own: a rollback undoes two shifts at once. */
  hooksOf?: Stage[] | undefined;
}

/** The parts of a deploymentConfiguration that tell how traffic is shifted; percents and minutes. */
export interface ShiftSettings {
  strategy: Strategy;
  bakeTimeInMinutes?: number | undefined;
  canaryConfiguration?: { canaryPercent: number; canaryBakeTimeInMinutes: number } | undefined;
  linearConfiguration?: { stepPercent: number; stepBakeTimeInMinutes: number } | undefined;
}

export const canaryDefaults = { canaryPercent: 5, canaryBakeTimeInMinutes: 10 };
export const linearDefaults = { stepPercent: 10, stepBakeTimeInMinutes: 6 };

/** A step of the shift: the share that the new revision has from then on, and milliseconds until the next one. */
export interface Step {
  percent: number;
  bake: number;
}

/** The steps to 100 %: BLUE_GREEN takes one, CANARY two, LINEAR equal ones. After 100 % no step bakes. */
export function stepsOf(settings: ShiftSettings): Step[] {
  const last: Step = { percent: 100, bake: 0 };
  switch (settings.strategy) {
    case 'CANARY': {
      const { canaryPercent, canaryBakeTimeInMinutes } = settings.canaryConfiguration ?? canaryDefaults;
      if (canaryPercent >= 100) return [last];
      return [{ percent: canaryPercent, bake: canaryBakeTimeInMinutes * minute }, last];
    }
    case 'LINEAR': {
      const { stepPercent, stepBakeTimeInMinutes } = settings.linearConfiguration ?? linearDefaults;
      // In tenths of a percent, which are whole numbers: 3.3 three times is not 9.9 otherwise.
      const tenths = Math.round(stepPercent * 10);
      const count = Math.ceil(1000 / tenths) - 1;
      const steps = Array.from({ length: count }, (_, step) => ({
        percent: (tenths * (step + 1)) / 10,
        bake: stepBakeTimeInMinutes * minute,
      }));
      return [...steps, last];
    }
    default:
      return [last];
  }
}

/**
 * All stages of a deployment.
 *
 * Without a revision that serves already there is nothing to shift from, so a service's first deployment takes its traffic in
 * one step; so does one without load balancers, which has its stages for the hooks' sake. What ECS does there is not
 * documented.
 *
 * @param facts.reconcile More than one revision is active at the start.
 */
export function planOf(
  settings: ShiftSettings,
  facts: { reconcile: boolean; shifts: boolean },
): PlannedStage[] {
  const steps = facts.shifts ? stepsOf(settings) : [{ percent: 100, bake: 0 }];
  const plan: PlannedStage[] = [
    { stage: 'PRE_SCALE_UP' },
    { stage: 'SCALE_UP' },
    { stage: 'POST_SCALE_UP' },
    { stage: 'TEST_TRAFFIC_SHIFT', test: 100 },
    { stage: 'POST_TEST_TRAFFIC_SHIFT' },
    ...steps.flatMap(({ percent, bake }): PlannedStage[] => [
      { stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT' },
      { stage: 'PRODUCTION_TRAFFIC_SHIFT', production: percent, time: bake },
    ]),
    { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    { stage: 'BAKE_TIME', time: (settings.bakeTimeInMinutes ?? 0) * minute },
    { stage: 'CLEAN_UP' },
  ];
  if (!facts.reconcile) return plan;
  // What a deployment that was overtaken left behind is undone first: all traffic where it was, then no other tasks.
  const undone: PlannedStage = { stage: 'RECONCILE_SERVICE', production: 0, test: 0, hooksOf: [] };
  return [{ stage: 'RECONCILE_SERVICE' }, undone, ...plan];
}

/** A rolling update has no traffic to shift; its hooks can stand before its first new task and behind its last. */
export const rollingPlan: PlannedStage[] = [
  { stage: 'PRE_SCALE_UP' },
  { stage: 'SCALE_UP' },
  { stage: 'POST_SCALE_UP' },
];

/**
 * The way back. A rollback has no stages for clients, but the hooks of the two shifts run again, with the weights back on
 * the former revision.
 * @param from.cleaning The former revision is being taken down, so it has to be whole again before it gets traffic.
 */
export function planBack(from: { cleaning: boolean; production: number; test: number }): PlannedStage[] {
  const hooksOf: Stage[] = [];
  if (from.production > 0) hooksOf.push('PRODUCTION_TRAFFIC_SHIFT');
  if (from.test > 0) hooksOf.push('TEST_TRAFFIC_SHIFT');
  const shifts: PlannedStage[] =
    hooksOf.length > 0 ? [{ stage: 'PRODUCTION_TRAFFIC_SHIFT', production: 0, test: 0, hooksOf }] : [];
  return [
    { stage: from.cleaning ? 'SCALE_UP' : 'POST_SCALE_UP', hooksOf: [] },
    ...shifts,
    { stage: 'CLEAN_UP' },
  ];
}
