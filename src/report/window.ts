import { ActionError } from '../runtime/errors.ts';

const day = 86_400_000;

/** ECS forgets deployments after so many days (developer guide, service-deployment). */
export const memoryDays = 90;

/** The days that are looked at, whole ones of UTC but for today. Milliseconds since 1970. */
export interface Window {
  from: number;
  until: number;
  days: number;
  /** What the plots have a column for: days, or weeks where there would be too many. */
  periods: { from: number; until: number }[];
  unit: 'day' | 'week';
}

/**
 * The days up to now.
 * @param since `7d`, `30d`, `12w`: how many days, today among them
 * @throws ActionError for anything else, and for more than ECS remembers
 */
export function windowOf(since: string, now: number): Window {
  const [, number = '', size] = /^(\d{1,4})([dw])$/.exec(since) ?? [];
  const days = Number(number) * (size === 'w' ? 7 : 1);
  if (days < 1 || days > memoryDays)
    throw new ActionError(
      `'since' is '${since}'; it must be days or weeks such as 30d or 12w, ${memoryDays}d at most`,
      {
        help: `ECS remembers deployments for ${memoryDays} days. What is older is in the reports of then.`,
      },
    );
  const midnight = Math.floor(now / day) * day;
  const from = midnight - (days - 1) * day;
  const unit = days <= 31 ? 'day' : 'week';
  const step = unit === 'day' ? day : 7 * day;
  const count = Math.ceil(days / (unit === 'day' ? 1 : 7));
  const periods = Array.from({ length: count }, (_, at) => {
    // Counted from today back, so that the newest is whole.
    const end = midnight + day - (count - 1 - at) * step;
    return { from: Math.max(from, end - step), until: Math.min(end, now) };
  });
  return { from, until: now, days, periods, unit };
}
