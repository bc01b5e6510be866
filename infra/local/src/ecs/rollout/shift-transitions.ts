/** How a deployment that shifts traffic changes state. No I/O, like transitions.ts, which it stands beside. */
import type {
  Deployment,
  DeploymentConfiguration,
  LoadBalancer,
  Revision,
  Service,
  ServiceDeployment,
} from '../store/model.ts';
import { expireHooks, type Hook, type HookRun, hookReasons, startHooks } from './hooks.ts';
import type { ShiftView } from './shift.ts';
import { type PlannedStage, planBack, planOf, rollingPlan, type Stage } from './stages.ts';
import { isOpen } from './states.ts';
import { type RuleWeights, rulesFor } from './traffic.ts';

/** What a service deployment remembers of its shift. */
export interface Shift {
  /** A rolling update with hooks: no traffic moves. */
  rolling?: boolean | undefined;
  plan: PlannedStage[];
  at: number;
  /** Since when it is in this stage of the plan, in milliseconds. */
  since: number;
  back: boolean;
  blue?: string | undefined;
  green: string;
  hooks: HookRun[];
  /** Percent of the traffic that green was last asked to have. */
  production: number;
  test: number;
  /** It has a test listener rule. */
  tests: boolean;
  network: ShiftView['network'];
  /** What the listener rules shall say; what does not follow yet has `set` below `asked`. */
  traffic: { rules: RuleWeights[]; asked: number; set: number; failed?: string | undefined };
}

/** The shift that a service's newest service deployment is in, as long as it is under way. */
export function openShift(service: Service): Shift | undefined {
  const current = service.serviceDeployments[0];
  if (!current?.shift || !isOpen(current) || current.status === 'STOP_REQUESTED') return undefined;
  return current.shift;
}

/**
 * Where a shift was stopped and not rolled back: the deployment that is kept at the desired count from then on. That is blue,
 * but for the clean-up, when green has been found good. Undefined where none was, or there is no blue.
 */
export function haltedOn(service: Service): string | undefined {
  const { status, shift } = service.serviceDeployments[0] ?? {};
  if (!shift || shift.rolling || (status !== 'STOP_REQUESTED' && status !== 'STOPPED')) return undefined;
  return greenServes(shift) ? shift.green : shift.blue;
}

/** Blue is being taken down, or not yet up again. */
const greenServes = (shift: Shift): boolean =>
  shift.plan[shift.at]?.stage === (shift.back ? 'SCALE_UP' : 'CLEAN_UP');

/**
 * The deployment that has a service's production traffic, and is worth going back to. After a shift that did not come to its
 * end that is blue, but for the clean-up, when green has been found good.
 */
export function servingDeployment(service: Service): Deployment | undefined {
  const newest = service.serviceDeployments[0];
  const find = (id: string | undefined) => service.deployments.find((d) => d.id === id);
  const shift = newest?.shift;
  if (!shift) {
    if (newest?.status === 'ROLLBACK_IN_PROGRESS')
      return service.deployments.find((d) => d.status === 'PRIMARY');
    return service.deployments
      .filter((d) => d.rolloutState === 'COMPLETED' && d.completedAt !== undefined)
      .toSorted((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0))[0];
  }
  if (newest.status === 'SUCCESSFUL' || greenServes(shift)) return find(shift.green);
  // The first deployment of a service that had taken all traffic has no other to go back to.
  return find(shift.blue) ?? (shift.production === 100 ? find(shift.green) : undefined);
}

/** @param facts.reconcile Another revision than blue still has tasks. */
export function newShift(
  configuration: DeploymentConfiguration,
  green: Deployment,
  facts: { blue: Deployment | undefined; reconcile: boolean; loadBalancers: LoadBalancer[]; now: number },
): Shift {
  const { blue, reconcile, loadBalancers, now } = facts;
  const balanced = loadBalancers.length > 0;
  const rolling = configuration.strategy === 'ROLLING';
  const plan = rolling
    ? rollingPlan
    : planOf(configuration, { reconcile, shifts: balanced && blue !== undefined });
  return {
    plan,
    at: 0,
    since: now,
    back: false,
    blue: blue?.id,
    green: green.id,
    hooks: [],
    production: 0,
    test: 0,
    rolling,
    tests:
      !rolling && loadBalancers.some((entry) => entry.advancedConfiguration?.testListenerRule !== undefined),
    network: balanced && !rolling ? 'unknown' : 'fit',
    traffic: { rules: [], asked: 0, set: 0 },
  };
}

/** The service deployment is no longer pending: the first stage begins. */
export function startShift(service: Service, now: number): void {
  const current = service.serviceDeployments[0];
  if (current?.shift) enter(service, current, 0, now);
}

/** How many tasks a deployment is asked to have while traffic is shifted; undefined: as many as it has. */
export function requestedTasks(service: Service, deployment: Deployment): number | undefined {
  const shift = openShift(service);
  if (!shift) return undefined;
  const stage = shift.plan[shift.at]?.stage;
  const cleaning = stage === 'CLEAN_UP';
  if (shift.rolling) return deployment.id === shift.green && stage === 'PRE_SCALE_UP' ? 0 : undefined;
  if (deployment.id === shift.blue) return cleaning && !shift.back ? 0 : service.desiredCount;
  if (deployment.id !== shift.green) return undefined;
  if (shift.back) return cleaning ? 0 : undefined;
  return stage === 'RECONCILE_SERVICE' || stage === 'PRE_SCALE_UP' ? 0 : service.desiredCount;
}

/** On to the next stage of the plan: its hooks start, and its weights are asked for. */
export function advanceShift(service: Service, now: number): void {
  const current = service.serviceDeployments[0];
  if (!current?.shift) return;
  enter(service, current, current.shift.at + 1, now);
}

/** A user's answer to a pause. False where nothing waits for it. */
export function answerPause(
  serviceDeployment: ServiceDeployment,
  hookId: string,
  action: 'CONTINUE' | 'ROLLBACK',
): boolean {
  const run = serviceDeployment.shift?.hooks.find((one) => one.id === hookId);
  if (serviceDeployment.status !== 'IN_PROGRESS' || run?.status !== 'AWAITING_ACTION') return false;
  run.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
  if (action === 'ROLLBACK') run.why = hookReasons.pauseRolledBack(run.stage);
  return true;
}

/** A rollback takes another plan, from wherever the shift has come to. */
export function turnBack(service: Service, now: number): void {
  const current = service.serviceDeployments[0];
  const shift = current?.shift;
  if (!current || !shift || shift.back) return;
  const cleaning = shift.plan[shift.at]?.stage === 'CLEAN_UP';
  shift.plan = planBack({ cleaning, production: shift.production, test: shift.test });
  shift.back = true;
  shift.traffic = { ...shift.traffic, failed: undefined };
  enter(service, current, 0, now);
}

/**
 * A shift that another deployment overtakes, or that was stopped where it stood before, gives all traffic back to the revision
 * that had it.
 */
export function abandonShift(service: Service): void {
  const current = service.serviceDeployments[0];
  const shift = current?.shift;
  if (!current || !shift || shift.rolling) return;
  if (!isOpen(current) && (current.status !== 'STOPPED' || shift.production + shift.test === 0)) return;
  if (greenServes(shift) || shift.blue === undefined) return;
  ask(service, shift, { production: 0, test: 0 });
}

function enter(service: Service, current: ServiceDeployment, at: number, now: number): void {
  const { shift } = current;
  const stage = shift?.plan[at];
  if (!shift || !stage) return;
  shift.at = at;
  shift.since = now;
  current.updatedAt = now;
  ask(service, shift, stage);
  shift.hooks = hooksAt(current.deploymentConfiguration.lifecycleHooks, stage, now);
}

function ask(
  service: Service,
  shift: Shift,
  weights: { production?: number | undefined; test?: number | undefined },
) {
  const green = greenOf(service, shift);
  if (!green) return;
  const rules = [
    ...(weights.production === undefined ? [] : rulesFor(green, 'production', weights.production)),
    ...(weights.test === undefined ? [] : rulesFor(green, 'test', weights.test)),
  ];
  shift.production = weights.production ?? shift.production;
  shift.test = weights.test ?? shift.test;
  if (rules.length === 0) return;
  shift.traffic = { rules, asked: shift.traffic.asked + 1, set: shift.traffic.set };
}

function greenOf(service: Service, shift: Shift): Revision | undefined {
  const deployment = service.deployments.find((d) => d.id === shift.green);
  return service.revisions.find((r) => r.number === deployment?.revision);
}

function hooksAt(hooks: Hook[] | undefined, stage: PlannedStage | undefined, now: number): HookRun[] {
  if (!stage) return [];
  const of: Stage[] = stage.hooksOf ?? [stage.stage];
  return of.flatMap((name) => startHooks(hooks ?? [], name, now));
}

/** Its listener rules do not say yet what was asked for, and nothing tells that they can't. */
export const isMoving = (shift: Shift | undefined): boolean =>
  shift !== undefined && shift.traffic.failed === undefined && shift.traffic.set < shift.traffic.asked;

/** What `decide` sees of it; hooks whose time is over are marked so. */
export function viewOfShift(service: Service, now: number): ShiftView | undefined {
  const shift = openShift(service);
  if (!shift) return undefined;
  expireHooks(shift.hooks, now);
  const current = service.serviceDeployments[0];
  const { traffic } = shift;
  return {
    rolling: shift.rolling === true,
    plan: shift.plan,
    at: shift.at,
    since: shift.since,
    begun: current?.startedAt ?? current?.createdAt ?? now,
    back: shift.back,
    blue: shift.blue,
    green: shift.green,
    hooks: shift.hooks,
    network: shift.network,
    held: current?.status === 'ROLLBACK_REQUESTED',
    traffic: traffic.failed !== undefined ? { failed: traffic.failed } : isMoving(shift) ? 'moving' : 'set',
  };
}
