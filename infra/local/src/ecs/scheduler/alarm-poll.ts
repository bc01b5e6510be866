/** Looks at a service deployment's alarms again and again, as long as it is watched. */
import type { ReadAlarms } from '../../alarms/alarms.ts';
import type { Clock } from '../../core/clock.ts';
import { look } from '../rollout/alarms.ts';
import { currentServiceDeployment } from '../rollout/transitions.ts';
import type { Service, ServiceDeployment } from '../store/model.ts';

export interface AlarmPoll {
  /** To be called after every change of a service. */
  follow(service: Service): void;
  close(): void;
}

/** Between two looks, in milliseconds; ECS polls too, how often is not documented. */
const pollEvery = 5_000;

/** The deployment in charge, if its alarms are watched. */
const watched = (service: Service): ServiceDeployment | undefined => {
  const current = currentServiceDeployment(service);
  return current?.alarms?.status === 'MONITORING' ? current : undefined;
};

/**
 * @param changed Called when a look told something new.
 * @param failed Called when a look could not be had; the next one comes all the same.
 */
export function createAlarmPoll(
  { clock, readAlarms }: { clock: Clock; readAlarms: ReadAlarms },
  changed: (service: Service) => void,
  failed: (service: Service, error: unknown) => void,
): AlarmPoll {
  const following = new Set<ServiceDeployment>();
  let closed = false;

  async function lookAt(service: Service, current: ServiceDeployment): Promise<void> {
    const before = current.alarms;
    if (closed || !before || watched(service) !== current) {
      following.delete(current);
      return;
    }
    try {
      const readings = await readAlarms(service.scope, before.names);
      // It may have ended while the answer was on its way.
      if (closed || !current.alarms) return;
      const after = look(current.alarms, readings);
      const news = before.ignored === undefined || after.triggered.length > before.triggered.length;
      current.alarms = after;
      if (news) changed(service);
    } catch (error) {
      if (!closed) failed(service, error);
    }
    clock.after(pollEvery, () => void lookAt(service, current));
  }

  return {
    follow(service) {
      const current = watched(service);
      if (!current || following.has(current)) return;
      following.add(current);
      // The first look goes out at once: what a client does after it was answered is no alarm from before.
      void lookAt(service, current);
    },
    close() {
      closed = true;
    },
  };
}
