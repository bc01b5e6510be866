/**
 * A user's StopServiceDeployment with stopType ABORT: the deployment ends where it stands. AWS's model has the word, and no
 * page of AWS says what it does, so this follows what is said of a deployment that fails without a rollback: STOP_REQUESTED,
 * then STOPPED, and its deployment has FAILED. It starts nothing any more and moves no traffic; what it started stays.
 * No I/O, like transitions.ts, which it stands beside.
 * Source of the states: developer guide, service-deployment.
 */
import type { Service } from '../store/model.ts';
import { events, rolloutReasons, statusReasons } from './texts.ts';
import { type Context, currentServiceDeployment, primaryOf, requestStop } from './transitions.ts';

/** Nothing happens to one that is stopping or rolling back: it carries on, as with stopType ROLLBACK. */
export function abortByUser(service: Service, context: Context): void {
  const current = currentServiceDeployment(service);
  const primary = primaryOf(service);
  if (!primary || (current?.status !== 'PENDING' && current?.status !== 'IN_PROGRESS')) return;
  requestStop(current, statusReasons.aborted, context);
  current.stoppedAt = context.now;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = rolloutReasons.userAborted;
  primary.updatedAt = context.now;
  service.steady = false;
  context.say(events.failed(service.name, primary.id, statusReasons.aborted));
}
