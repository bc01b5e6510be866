/** The view of a service that `decide` decides upon, from its records and what its tasks were judged to be. */
import { bakeTime } from '../rollout/alarms.ts';
import { breakerOf } from '../rollout/breaker.ts';
import type { EarlySuccess, ServiceView } from '../rollout/decide.ts';
import type { Judgement } from '../rollout/health.ts';
import { isUnresolved } from '../rollout/images.ts';
import { haltedOn, isMoving, openShift, viewOfShift } from '../rollout/shift-transitions.ts';
import {
  currentServiceDeployment,
  isRollingBack,
  revisionOf,
  rollbackCandidate,
} from '../rollout/transitions.ts';
import { type Cluster, isWanted, type Service, type Task } from '../store/model.ts';
import { tasksOf } from '../store/store.ts';

/**
 * The least time a rollback takes, in milliseconds. Where the old tasks all stayed it has nothing to do, and would be over
 * before anyone saw it; on ECS it is in sight for the better part of a minute.
 */
const rollbackTakes = 2_000;

export function viewOf(
  cluster: Cluster,
  service: Service,
  judgements: Map<Task, Judgement>,
  now: number,
): ServiceView {
  const { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker, bakeTimeInMinutes } =
    service.settings.deploymentConfiguration;
  const current = currentServiceDeployment(service);
  const alarms = current?.alarms;
  // A rollback that a user asked for is on its way already: nothing else fails the deployment any more.
  const failing = current?.status !== 'ROLLBACK_REQUESTED';
  const breaker = breakerOf(deploymentCircuitBreaker);
  const watched = alarms?.status === 'MONITORING';
  const down = tasksOf(cluster, service.name).filter((t) => !isWanted(t) && t.lastStatus !== 'STOPPED');
  const leaving = (id: string) => down.filter((t) => t.deployment === id).length;
  return {
    now,
    desiredCount: service.desiredCount,
    minimumHealthyPercent,
    maximumPercent,
    breaker: failing ? breaker : { ...breaker, enable: false },
    rollingBack: isRollingBack(service),
    completeAfter: (current?.rollback?.startedAt ?? 0) + rollbackTakes,
    alarmed: watched && failing && alarms.triggered.length > 0 ? { rollback: alarms.rollback } : undefined,
    alarmsUnknown: watched && alarms.ignored === undefined,
    bake: { time: bakeTime(bakeTimeInMinutes, alarms), since: current?.bakingSince },
    earlySuccess: earlySuccessOf(service),
    shift: viewOfShift(service, now),
    haltedOn: haltedOn(service),
    trafficMoving: service.serviceDeployments.some(
      (d) => d.shift !== openShift(service) && isMoving(d.shift),
    ),
    rollbackCandidate: rollbackCandidate(service)?.id,
    deployments: service.deployments
      .filter((d) => d.status !== 'INACTIVE')
      .map((d) => ({
        id: d.id,
        primary: d.status === 'PRIMARY',
        rolloutState: d.rolloutState,
        trusted: d.completedAt !== undefined,
        share: d.share ?? 0,
        failures: d.failures,
        launchAfter: d.backoff.until,
        leaving: leaving(d.id),
        unresolved: isUnresolved(revisionOf(service, d.revision)),
      })),
    tasks: [...judgements].map(([task, judgement]) => ({
      id: task.id,
      deployment: task.deployment ?? '',
      createdAt: task.createdAt,
      running: task.startedAt !== undefined,
      health: judgement.health,
      passing: judgement.health === 'waiting' && judgement.passing === true,
      inGrace: judgement.health === 'waiting' && judgement.inGrace === true,
      protected: (task.protectedUntil ?? 0) > now,
    })),
  };
}

function earlySuccessOf(service: Service): EarlySuccess | undefined {
  const { earlySuccessCriteria: criteria } = service.settings.deploymentConfiguration;
  if (!criteria?.enable) return undefined;
  return {
    healthyPercent: criteria.healthyPercent ?? 100,
    cleanup: criteria.sourceServiceRevisionCleanup ?? 'BLOCKING',
  };
}
