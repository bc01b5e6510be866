import { ids } from '../names.ts';
import type { Service } from './model.ts';

/** Service events that are kept. Source: developer guide, service-event-messages. */
const kept = 100;
/** A message that repeats is held back this long, in milliseconds, unless its cause was resolved in between. */
const holdBack = 6 * 3_600_000;

/** Adds a service event at the front, or nothing if it is held back. */
export function addEvent(service: Service, now: number, message: string): void {
  const resolvedAt = service.events.find((e) => e.message.endsWith('has reached a steady state.'))?.createdAt;
  const last = service.events.find((e) => e.message === message);
  const resolved =
    message.endsWith('has reached a steady state.') || (resolvedAt ?? -1) >= (last?.createdAt ?? 0);
  const repeats = /^\(service \S+\) (is unable|was unable|failed to register|operations are)/.test(message);
  if (repeats && last && !resolved && now - last.createdAt < holdBack) return;
  service.events.unshift({ id: ids.uuid(), createdAt: now, message });
  if (service.events.length > kept) service.events.length = kept;
}
