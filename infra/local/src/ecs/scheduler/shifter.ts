/**
 * The I/O of a shift: sets the weights that were asked for, looks at the listener rules before it, and calls the functions of
 * its hooks. What comes of it is written into the shift's record; what follows from that is for `decide`.
 */
import type { Balancer } from '../../balancer/balancer.ts';
import type { Clock } from '../../core/clock.ts';
import { AwsError } from '../../core/errors.ts';
import { FunctionError, type InvokeFunction } from '../../functions/functions.ts';
import { type HookRun, noteAnswer, noteFailedCall } from '../rollout/hooks.ts';
import { networkFault } from '../rollout/network.ts';
import { isMoving, openShift, type Shift } from '../rollout/shift-transitions.ts';
import { revisionOf } from '../rollout/transitions.ts';
import type { LoadBalancer, Revision, Service, ServiceDeployment } from '../store/model.ts';

export interface Shifter {
  /** To be called after every change of a service. */
  follow(service: Service): void;
  close(): void;
}

/** Until weights that could not be set, for no fault of the rule, are tried again; milliseconds. */
const setAgain = 5_000;

export function createShifter(
  parts: { clock: Clock; balancer: Balancer; invokeFunction: InvokeFunction },
  changed: (service: Service) => void,
): Shifter {
  const { clock, balancer, invokeFunction } = parts;
  const moving = new Set<Shift>();
  const looking = new Set<Shift>();
  const calling = new Set<string>();
  let closed = false;

  async function move(service: Service, shift: Shift): Promise<void> {
    const { rules, asked } = shift.traffic;
    try {
      for (const { ruleArn, groups } of rules) await balancer.setWeights(ruleArn, groups);
      shift.traffic.set = asked;
    } catch (error) {
      if (isRefusal(error)) {
        // Something else may have been asked for meanwhile.
        if (shift.traffic.asked === asked) shift.traffic.failed = error.message;
      } else await clock.sleep(setAgain);
    }
    moving.delete(shift);
    if (!closed) changed(service);
  }

  async function look(service: Service, shift: Shift, green: Revision): Promise<void> {
    try {
      const faults = await Promise.all(
        green.settings.loadBalancers.map(async (entry) => networkFault(entry, await rulesOf(entry))),
      );
      const fault = faults.find((text) => text !== undefined);
      shift.network = fault === undefined ? 'fit' : { failed: fault };
    } catch {
      // The upstream is out of reach: no fault of the rules.
      await clock.sleep(setAgain);
    }
    looking.delete(shift);
    if (!closed) changed(service);
  }

  async function rulesOf({ advancedConfiguration: advanced }: LoadBalancer) {
    const weights = (rule: string | undefined) =>
      rule === undefined
        ? undefined
        : balancer.weights(rule).catch((error: unknown) => {
            if (isRefusal(error)) return undefined;
            throw error;
          });
    return {
      production: await weights(advanced?.productionListenerRule),
      test: await weights(advanced?.testListenerRule),
    };
  }

  async function call(service: Service, current: ServiceDeployment, shift: Shift, run: HookRun) {
    await clock.sleep(Math.max(0, (run.callAt ?? 0) - clock.now()));
    // Answered, expired, another stage's by now, or its deployment was stopped.
    const awaited = openShift(service) === shift && shift.hooks.includes(run);
    if (!closed && run.status === 'IN_PROGRESS' && awaited) {
      try {
        const answer = await invokeFunction(
          service.scope,
          run.targetArn ?? '',
          payload(service, current, shift, run),
        );
        if (run.status === 'IN_PROGRESS') noteAnswer(run, answer, clock.now());
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const again = error instanceof FunctionError && error.again;
        if (run.status === 'IN_PROGRESS') noteFailedCall(run, { message, again }, clock.now());
      }
    }
    calling.delete(run.id);
    if (!closed) changed(service);
  }

  return {
    follow(service) {
      for (const { shift } of service.serviceDeployments) {
        if (!shift || !isMoving(shift) || moving.has(shift)) continue;
        moving.add(shift);
        void move(service, shift);
      }
      const shift = openShift(service);
      const current = service.serviceDeployments[0];
      if (!shift || !current || service.status !== 'ACTIVE' || current.status === 'PENDING') return;
      const green = service.deployments.find((d) => d.id === shift.green);
      const reconciling = shift.plan[shift.at]?.stage === 'RECONCILE_SERVICE';
      if (shift.network === 'unknown' && green && !reconciling && !looking.has(shift)) {
        looking.add(shift);
        void look(service, shift, revisionOf(service, green.revision));
      }
      // A function that looks at the traffic finds it as its stage says.
      if (isMoving(shift)) return;
      for (const run of shift.hooks) {
        if (run.status !== 'IN_PROGRESS' || run.callAt === undefined || calling.has(run.id)) continue;
        calling.add(run.id);
        void call(service, current, shift, run);
      }
    },
    close() {
      closed = true;
    },
  };
}

const isRefusal = (error: unknown): error is AwsError => error instanceof AwsError && error.status < 500;

/**
 * What a function is given. The weights are told in the stages that change them, by revision; a rollback's are those of blue.
 * Source: developer guide, lambda-lifecycle-hooks; the envelope was seen in the logs of real functions.
 */
function payload(service: Service, current: ServiceDeployment, shift: Shift, run: HookRun): object {
  const arnOf = (id: string | undefined) => {
    const deployment = service.deployments.find((d) => d.id === id);
    return deployment && revisionOf(service, deployment.revision).arn;
  };
  const [green, blue] = [arnOf(shift.green), arnOf(shift.blue)];
  const weights = (percent: number) =>
    Object.fromEntries([
      ...(green === undefined ? [] : [[green, percent]]),
      ...(blue === undefined ? [] : [[blue, 100 - percent]]),
    ]);
  const reconciling = run.stage === 'RECONCILE_SERVICE';
  return {
    executionDetails: {
      testTrafficWeights: reconciling || run.stage === 'TEST_TRAFFIC_SHIFT' ? weights(shift.test) : {},
      productionTrafficWeights:
        reconciling || run.stage === 'PRODUCTION_TRAFFIC_SHIFT' ? weights(shift.production) : {},
      serviceArn: service.arn,
      targetServiceRevisionArn: green,
    },
    executionId: run.executionId,
    lifecycleStage: run.stage,
    resourceArn: current.arn,
    ...(run.details !== undefined && { hookDetails: run.details }),
  };
}
