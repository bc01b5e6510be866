/** What the event that started the workflow says about a base. */
export type EventBase =
  | { kind: 'pull-request'; base: string }
  /** What the branch was before the push. */
  | { kind: 'push'; base: string }
  /** No base: why. */
  | { kind: 'none'; why: string };

/**
 * Reads a base from an event's payload (docs.github.com/webhooks/webhook-events-and-payloads).
 * @param payload What GITHUB_EVENT_PATH holds, parsed; undefined without one
 */
export function baseOfEvent(event: string, payload: unknown): EventBase {
  const at = (...path: string[]): string => {
    let value: unknown = payload;
    for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '';
  };
  const pull = at('pull_request', 'base', 'sha');
  if (pull !== '') return { kind: 'pull-request', base: pull };
  const merge = at('merge_group', 'base_sha');
  if (merge !== '') return { kind: 'pull-request', base: merge };
  const before = at('before');
  if (before === '')
    return { kind: 'none', why: event === '' ? 'there is no event' : `the event ${event} has no base` };
  if (/^0+$/.test(before)) return { kind: 'none', why: 'the branch is new' };
  return { kind: 'push', base: before };
}
