import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { findServiceDeployment } from '../aws/deployments.ts';
import type { Ecs } from '../aws/ecs.ts';
import { errorName, isPassing } from '../aws/errors.ts';
import * as log from '../runtime/log.ts';
import { type Ours, ownDeployment, type Snapshot } from './verdict.ts';
import type { FleetWatch } from './watch.ts';

/** A service that looks the same this often has its service deployment read all the same. */
const quietLooks = 5;

/**
 * Looks at the service and, where something changed or may change unseen, at our service deployment. (In a rolling update it
 * changes only together with the service; stages, weights and pauses of a shift are nowhere else.)
 */
export class Looker {
  arn: string | undefined;
  readonly #ecs: Ecs;
  readonly #watch: FleetWatch;
  readonly #service: string;
  readonly #ours: Ours;
  readonly #found: ((arn: string) => void) | undefined;
  /** The service deployments API can't be used: denied, or unknown to the endpoint. */
  #without = false;
  #print = '';
  #quiet = 0;

  constructor(
    ecs: Ecs,
    watch: FleetWatch,
    service: string,
    ours: Ours,
    found: ((arn: string) => void) | undefined,
  ) {
    this.#ecs = ecs;
    this.#watch = watch;
    this.#service = service;
    this.#ours = ours;
    this.#found = found;
  }

  async look(signal: AbortSignal): Promise<Snapshot> {
    const service = await this.#watch.service(this.#service, signal);
    const due = this.#due(service);
    const serviceDeployment = due ? await this.#deployment(service, signal) : undefined;
    if (due) this.#print = printOf(service);
    // The look at the service came first, and may show what was before the end.
    const ended = /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(
      serviceDeployment?.status ?? '',
    );
    const last = ended ? await this.#watch.serviceNow(this.#service, signal) : service;
    return { service: last, serviceDeployment, at: performance.now() };
  }

  #due(service: Service): boolean {
    if (this.#without) return false;
    const own = ownDeployment(this.#ours, service);
    const { strategy = 'ROLLING', lifecycleHooks = [] } = service.deploymentConfiguration ?? {};
    const due =
      this.arn === undefined ||
      own?.status !== 'PRIMARY' ||
      own.rolloutState !== 'IN_PROGRESS' ||
      strategy !== 'ROLLING' ||
      lifecycleHooks.length > 0 ||
      this.#print !== printOf(service) ||
      this.#quiet >= quietLooks;
    this.#quiet = due ? 0 : this.#quiet + 1;
    return due;
  }

  async #deployment(service: Service, signal: AbortSignal): Promise<ServiceDeployment | undefined> {
    try {
      if (this.arn !== undefined) return await this.#watch.deployment(this.arn, signal);
      // The service names its current one; only where that isn't ours yet, or no more, is it looked for.
      const current = service.currentServiceDeployment;
      const named = current === undefined ? undefined : await this.#watch.deployment(current, signal);
      if (named !== undefined && this.#isOurs(named)) {
        this.#take(current ?? '');
        return named;
      }
      const { deploymentId, createdAt } = this.#ours;
      const arn = await findServiceDeployment(this.#ecs, this.#service, deploymentId, createdAt, signal);
      if (arn === undefined) return undefined;
      this.#take(arn);
      return await this.#watch.deployment(arn, signal);
    } catch (error) {
      if (
        isPassing(error) ||
        signal.aborted ||
        !/AccessDenied|UnknownOperation|InvalidAction|UnsupportedFeature/.test(errorName(error))
      )
        throw error;
      this.#without = true;
      log.notice(
        `the service deployment can't be read (${errorName(error)}), so the verdict comes from the service's own list of deployments. Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.`,
      );
      return undefined;
    }
  }

  #isOurs({ targetServiceRevision }: ServiceDeployment): boolean {
    const { deploymentId } = this.#ours;
    return targetServiceRevision?.arn?.endsWith(deploymentId.slice(deploymentId.lastIndexOf('/'))) === true;
  }

  #take(arn: string): void {
    this.arn = arn;
    this.#found?.(arn);
  }
}

/** What of a service changes with its rollout. */
function printOf({ deployments, events, desiredCount }: Service): string {
  return JSON.stringify([
    desiredCount,
    events?.[0]?.id,
    (deployments ?? []).map((one) => [
      one.id,
      one.status,
      one.rolloutState,
      one.rolloutStateReason,
      one.runningCount,
      one.pendingCount,
      one.failedTasks,
    ]),
  ]);
}
